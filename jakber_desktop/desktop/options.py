"""What `jakber-desktop` takes on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


class Options(NamedTuple):
    """Parsed arguments; `database` is None for the user's own."""

    database: Path | None
    screenshot: Path | None
    theme: str | None
    size: tuple[int, int] | None
    page: str


def parse(arguments: Sequence[str]) -> Options:
    """Read the arguments; exits with 2 and a sentence for wrong ones, like the command line."""
    if not arguments:  # the usual start
        return Options(None, None, None, None, "notula")
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        return Options(Path(arguments[0]), None, None, None, "notula")
    found = _parser().parse_args(arguments)
    return Options(found.database, found.screenshot, found.theme, found.size, found.page)


def _parser() -> argparse.ArgumentParser:
    import argparse  # only when there are options: it takes its time

    parser = argparse.ArgumentParser(
        "jakber-desktop", description="Buka JakBer Desktop.", add_help=False
    )
    add = parser.add_argument
    add("-h", "--help", action="help", help="tampilkan bantuan ini")
    add("database", nargs="?", type=Path, metavar="DB", help="basis data; bila kosong, milik Anda")
    add("--screenshot", type=Path, metavar="BERKAS", help="simpan gambar jendela, lalu selesai")
    add("--theme", choices=("light", "dark"), help="tema terang atau gelap")
    add("--size", type=_size, metavar="LxT", help="ukuran jendela, misalnya 1366x688")
    pages = ("rapat", "persiapan", "kehadiran", "notula", "pengaturan")
    add("--page", choices=pages, default="notula", help="halaman untuk gambar jendela")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise ValueError(text)
    return int(width), int(height)
