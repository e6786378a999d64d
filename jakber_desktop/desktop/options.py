"""What `jakber-desktop` takes on the command line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


class Picture(NamedTuple):
    """Where a picture is taken: a place of the sidebar or a stage of a meeting, then a deed."""

    place: str = ""
    stage: str = ""
    action: str = ""
    typed: str = ""
    """What is typed once the deed was done."""
    beside: bool = False
    """The picture is of the window that the deed opens beside the first one."""


PAGES = {
    "beranda": Picture("home"),
    "rapat": Picture("meetings"),
    "kalender": Picture("meetings", action="view_calendar"),
    "pencarian": Picture("home", action="palette", typed="banjir"),
    "hasil-pencarian": Picture("search", typed="banjir"),
    "pembahasan": Picture(stage="discussion"),
    "proyektor": Picture(stage="discussion", action="projector", beside=True),
    "kehadiran": Picture(stage="attendance"),
    "undangan": Picture(stage="invitation"),
    "notula": Picture(stage="minutes"),
    "tindak-lanjut": Picture("followups"),
    "keputusan": Picture("followups", action="view_decisions"),
    "target": Picture("followups", action="view_targets"),
    "rangkaian": Picture("continuing", action="view_series"),
    "topik": Picture("continuing", action="view_topics"),
    "buku-surat": Picture("letters"),
    "direktori": Picture("directory"),
    "ringkasan": Picture("overview", action="view_pictures"),
    "rekap-kehadiran": Picture("overview", action="view_recap"),
    "ketidaksesuaian": Picture("overview", action="view_mismatches"),
    "sinkronisasi": Picture("sync"),
    "pengaturan": Picture("settings"),
    "persiapan": Picture(stage="preparation"),
    "arsip": Picture(stage="archive"),
    "naskah": Picture(stage="minutes", action="papers", beside=True),
    "laporan-bulanan": Picture("meetings", action="monthly_report", beside=True),
    "nota-dinas": Picture("followups", action="follow_up_letters", beside=True),
}


class Options(NamedTuple):
    """Parsed arguments; `database` is None for the user's own."""

    database: Path | None
    screenshot: Path | None
    theme: str | None
    size: tuple[int, int] | None
    page: str
    today: dt.date | None = None
    """The day to show; None for the real one."""


def parse(arguments: Sequence[str]) -> Options:
    """Read the arguments; exits with 2 and a sentence for wrong ones, like the command line."""
    if not arguments:  # the usual start
        return Options(None, None, None, None, "notula")
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        return Options(Path(arguments[0]), None, None, None, "notula")
    found = _parser().parse_args(arguments)
    return Options(
        found.database, found.screenshot, found.theme, found.size, found.page, found.today
    )


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
    add("--page", choices=sorted(PAGES), default="notula", help="halaman untuk gambar jendela")
    day = dt.date.fromisoformat
    add("--today", type=day, metavar="TANGGAL", help="hari ini untuk gambar, seperti 2018-04-04")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise ValueError(text)
    return int(width), int(height)
