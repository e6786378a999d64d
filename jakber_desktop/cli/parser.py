"""The verbs of the command line and their arguments; wrong usage ends with exit code 2."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from jakber_desktop import __version__
from jakber_desktop.cli.usage import complaint

USAGE_ERROR = 2

_TOP = "Mengelola rapat dan naskah dinasnya tanpa jaringan."
_EPILOG = """MEETING: id rapat, awal id yang cocok dengan satu rapat, atau tanggal (2018-04-04).
Tanpa --db dipakai JAKBER_DB, atau berkas di folder data pengguna.
Kode keluar: 0 selesai, 1 ada temuan atau ditolak, 2 perintah keliru, 3 tidak ditemukan,
4 basis data bermasalah."""

KINDS = ("notula", "undangan", "daftar-hadir", "siaran-berita")
PROFILES = ("dki_2016", "dki_2021", "national_2023")
FORMATS = ("pdf", "docx", "txt", "md")
SHEET_MODES = ("blank", "prefilled", "final")


class _Parser(argparse.ArgumentParser):
    """argparse with Indonesian words, one sentence for an error and the right form after it."""

    def error(self, message: str) -> NoReturn:
        usage = " ".join(self.format_usage().split()).removeprefix("usage: ")
        sys.stderr.write(f"{complaint(message)} Bentuknya: {usage}\n")
        raise SystemExit(USAGE_ERROR)

    def format_help(self) -> str:
        words = {
            "usage:": "pemakaian:",
            "positional arguments:": "isian:",
            "options:": "pilihan:",
            "show this help message and exit": "tampilkan bantuan ini",
        }
        text = super().format_help()
        for english, indonesian in words.items():
            text = text.replace(english, indonesian)
        return text


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = _Parser(
        prog="jakber",
        description=_TOP,
        epilog=_EPILOG,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action="version", version=f"JakBer Desktop {__version__}", help="versi program"
    )
    verbs = parser.add_subparsers(dest="verb", metavar="PERINTAH", required=True)

    new = _verb(verbs, "new", "buat basis data baru", with_db=False)
    new.add_argument("db", metavar="DB", help="berkas yang dibuat; tidak menimpa yang ada")
    new.add_argument("--sample", action="store_true", help="isi dengan rapat contoh")
    new.add_argument("--busy", action="store_true", help="dan satu tahun rapat contoh buatan")
    new.add_argument("--today", type=_day, help=argparse.SUPPRESS)  # the same pictures every day
    new.add_argument("--user", default="", metavar="NAMA", help="nama Anda, untuk riwayat")

    take = _verb(verbs, "import", "masukkan berkas rapat (JSON)")
    take.add_argument("files", metavar="FILE", nargs="+")

    people = _verb(verbs, "import-contacts", "masukkan daftar orang (XLSX, CSV, vCard, teks)")
    people.add_argument("file", metavar="FILE")
    people.add_argument("--dry-run", action="store_true", help="hanya tampilkan hasil perbandingan")

    _verb(verbs, "meetings", "daftar rapat, terbaru lebih dahulu")
    _meeting(_verb(verbs, "show", "tulis berkas rapat ke keluaran baku"))

    paper = _verb(verbs, "print", "cetak naskah rapat ke berkas")
    _meeting(paper)
    paper.add_argument("kind", metavar="KIND", choices=KINDS, help=" ".join(KINDS))
    paper.add_argument("-o", "--output", required=True, metavar="OUT", help="berkas hasil")
    paper.add_argument("--format", choices=FORMATS, help="bawaan: menurut akhiran OUT, atau pdf")
    paper.add_argument("--profile", choices=PROFILES, help="aturan tata naskah; bawaan dki_2021")
    paper.add_argument("--sheet", choices=SHEET_MODES, help="daftar hadir: kosong, siap isi, final")

    check = _verb(verbs, "check", "periksa kelengkapan dan penulisan notula")
    _meeting(check)
    check.add_argument("--profile", choices=PROFILES, help="aturan tata naskah; bawaan dki_2021")

    told = _verb(verbs, "history", "riwayat rapat (juga yang dihapus), atau semua perubahan")
    told.add_argument("meeting", metavar="MEETING", nargs="?", help="id, awal id, atau tanggal")
    _verb(verbs, "undo", "urungkan perubahan terakhir laptop ini")
    _verb(verbs, "fsck", "cocokkan tabel dengan catatan perubahan")
    return parser


def _verb(verbs: Any, name: str, words: str, *, with_db: bool = True) -> argparse.ArgumentParser:
    verb: argparse.ArgumentParser = verbs.add_parser(
        name, help=words, description=words[0].upper() + words[1:] + ".", allow_abbrev=False
    )
    if with_db:
        verb.add_argument("--db", metavar="DB", help="basis data")
    verb.add_argument("--json", action="store_true", help="satu nilai JSON di keluaran baku")
    return verb


def _meeting(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("meeting", metavar="MEETING", help="id, awal id, atau tanggal")


def refuse_nonsense(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """End with wrong usage where options contradict each other."""
    if chosen.verb == "new" and chosen.busy and not chosen.sample:
        parser.error("--busy hanya bersama --sample")
    if chosen.verb != "print":
        return
    if chosen.output == "-" and chosen.json:
        parser.error("--json dan -o - menulis ke tempat yang sama")
    if chosen.sheet and chosen.kind != "daftar-hadir":
        parser.error("--sheet hanya untuk daftar-hadir")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def verbs_of(parser: argparse.ArgumentParser) -> Iterable[str]:
    """The names of all verbs, for the manual and its test."""
    for action in parser._actions:  # noqa: SLF001 - argparse offers no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices
