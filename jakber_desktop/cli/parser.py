"""The verbs of the command line and their arguments; wrong usage ends with exit code 2."""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from collections.abc import Iterable
from functools import partial
from typing import Any, NoReturn

from jakber_desktop import __version__
from jakber_desktop.cli.carrying_parser import add_carrying_verbs, refuse_carrying
from jakber_desktop.cli.continuing_parser import add_continuing_verbs, refuse_continuing
from jakber_desktop.cli.recap_parser import add_recap_verbs, refuse_recaps
from jakber_desktop.cli.sync_parser import add_hub_verbs, add_sync_verbs
from jakber_desktop.cli.usage import complaint

USAGE_ERROR = 2

_TOP = "Mengelola rapat dan naskah dinasnya tanpa jaringan."
_EPILOG = """MEETING: id rapat, awal id yang cocok dengan satu rapat, atau tanggal (2018-04-04).
Tanpa --db dipakai JAKBER_DB, atau berkas di folder data pengguna.
Kode keluar: 0 selesai, 1 ada temuan atau ditolak, 2 perintah keliru, 3 tidak ditemukan,
4 basis data, folder bersama, atau hub bermasalah."""

KINDS = (
    "notula", "undangan", "daftar-hadir", "siaran-berita", "berita-acara", "nota-dinas",
    "laporan-rapat", "susunan-acara", "naskah-pimpinan", "petikan-keputusan", "lembar-ralat",
    "pemberitahuan", "lembar-disposisi",
)  # fmt: skip
PROFILES = ("dki_2016", "dki_2021", "national_2023")
FORMATS = ("pdf", "docx", "txt", "md")
TABLES = ("meetings", "numbers", "actions", "decisions", "targets", "directory")
_WITHOUT_YEAR = ("directory", "targets")
SHEET_MODES = ("blank", "prefilled", "final")
SIGNERS = ("single", "pair", "columns", "table")
ONLY_FOR = {
    "sheet": "daftar-hadir",
    "decision": "petikan-keputusan",
    "ralat": "lembar-ralat",
    "office": "nota-dinas",
    "signers": "berita-acara",
}
"""Options of `print` that mean something for one kind only."""


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

    take = _verb(verbs, "import", "masukkan berkas rapat (JSON), atau ZIP semua rapat")
    take.add_argument("files", metavar="FILE", nargs="+")

    people = _verb(verbs, "import-contacts", "masukkan daftar orang (XLSX, CSV, vCard, teks)")
    people.add_argument("file", metavar="FILE")
    people.add_argument("--dry-run", action="store_true", help="hanya tampilkan hasil perbandingan")

    _verb(verbs, "meetings", "daftar rapat, terbaru lebih dahulu")
    _meeting(_verb(verbs, "show", "tulis berkas rapat ke keluaran baku"))

    sought = _verb(verbs, "search", "cari di semua rapat, surat, orang, dan lampiran")
    sought.add_argument("words", metavar="WORDS", nargs="+", help='kata, atau "frasa" dalam kutip')
    sought.add_argument("--limit", type=_place, default=20, metavar="N", help="bawaan: 20")

    paper = _verb(verbs, "print", "cetak naskah rapat ke berkas")
    _meeting(paper)
    paper.add_argument("kind", metavar="KIND", choices=KINDS, help=" ".join(KINDS))
    _output(paper)
    paper.add_argument("--sheet", choices=SHEET_MODES, help="daftar hadir: kosong, siap isi, final")
    paper.add_argument("--decision", type=_place, metavar="N", help="petikan: keputusan ke-N saja")
    paper.add_argument(
        "--ralat", type=_place, metavar="N", help="lembar ralat ke-N; bawaan terbaru"
    )
    paper.add_argument(
        "--office", metavar="CODE", help="nota dinas: tindak lanjut kepada kantor ini"
    )
    paper.add_argument("--number", metavar="NOMOR", help="surat yang pernah dikirim bernomor ini")
    paper.add_argument("--signers", choices=SIGNERS, help="berita acara: susunan tanda tangan")
    paper.add_argument(
        "--office-copy",
        action="store_const",
        const=True,
        help="tembusan kantor: dengan kotak paraf",
    )

    month = _verb(verbs, "month", "cetak laporan bulanan ke berkas")
    month.add_argument("month", metavar="YYYY-MM", type=_month, help="bulan yang dilaporkan")
    _output(month)

    check = _verb(verbs, "check", "periksa kelengkapan dan penulisan notula")
    _meeting(check)
    check.add_argument("--profile", choices=PROFILES, help="aturan tata naskah; bawaan dki_2021")

    final = _verb(verbs, "finalise", "finalkan notula: beri nomor, segel, dan kunci")
    _meeting(final)
    final.add_argument(
        "--reason", metavar="TEXT", help="alasan mengabaikan isian wajib yang kurang"
    )
    final.add_argument("--profile", choices=PROFILES, help="aturan tata naskah; bawaan dki_2021")

    aims = _verb(verbs, "targets", "target kerja sama, atau tabel monitoringnya ke berkas")
    aims.add_argument("--office", metavar="CODE", help="hanya target kantor ini")
    aims.add_argument("--partner", metavar="NAMA", help="hanya target kerja sama ini")
    _output(aims, required=False)

    numbers = _verb(verbs, "numbers", "buku surat: nomor, celah, dan blok nomor")
    numbers.add_argument("--year", type=_year, metavar="YYYY", help="bawaan: tahun terakhir")

    owed = _verb(verbs, "actions", "tindak lanjut semua rapat, atau nota dinasnya ke berkas")
    states = owed.add_mutually_exclusive_group()
    for state, words in (
        ("open", "yang terbuka (bawaan)"), ("late", "yang terlambat"), ("done", "yang selesai"),
    ):  # fmt: skip
        states.add_argument(
            f"--{state}", dest="state", action="store_const", const=state, help=words
        )
    owed.add_argument("--office", metavar="CODE", help="hanya kantor ini")
    owed.add_argument("--today", type=_day, metavar="TANGGAL", help="hari ini, bila bukan hari ini")
    owed.set_defaults(state="open")
    _output(owed, required=False)
    _verb(verbs, "decisions", "keputusan semua rapat, terbaru lebih dahulu")

    add_recap_verbs(partial(_verb, verbs), FORMATS, PROFILES)

    what = _verb(verbs, "verify", "periksa dokumen: versi notula final mana, atau bukan")
    what.add_argument("what", metavar="FILE|CODE", help="PDF, pindaian, atau kode NTL-7F3A-92C1")

    whole = _verb(verbs, "archive", "ekspor satu rapat utuh sebagai ZIP")
    _meeting(whole)
    whole.add_argument("-o", "--output", required=True, metavar="ZIP", help="berkas hasil")
    kept = _verb(verbs, "verify-archive", "periksa keutuhan ZIP arsip rapat", with_db=False)
    kept.add_argument("zip", metavar="ZIP", help="berkas dari jakber archive")

    table = _verb(verbs, "export-table", "tulis daftar untuk program lain (XLSX, CSV, VCF)")
    table.add_argument("table", metavar="TABLE", choices=TABLES, help=" ".join(TABLES))
    table.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="berkas hasil; akhirannya memilih"
    )
    table.add_argument("--year", type=_year, metavar="Y", help="hanya tahun ini")
    table.add_argument("--with-closed", action="store_true", help="juga rapat dan butir tertutup")
    table.add_argument("--with-nip", action="store_true", help="juga NIP; hanya directory")

    feed = _verb(verbs, "calendar", "tulis ulang berkas kalender rapat mendatang (.ics)")
    feed.add_argument(
        "output", metavar="OUT.ics", nargs="?", help="berkas hasil; bawaan: yang terakhir dipakai"
    )
    feed.add_argument("--today", type=_day, metavar="TANGGAL", help="hari ini, bila bukan hari ini")

    add_continuing_verbs(partial(_verb, verbs), _output, day=_day, year=_year)
    add_carrying_verbs(partial(_verb, verbs), day=_day)
    add_sync_verbs(partial(_verb, verbs))
    add_hub_verbs(partial(_verb, verbs, with_db=False))

    told = _verb(verbs, "history", "riwayat rapat (juga yang dihapus), atau semua perubahan")
    told.add_argument("meeting", metavar="MEETING", nargs="?", help="id, awal id, atau tanggal")
    back = _verb(verbs, "undo", "urungkan perubahan terakhir laptop ini")
    back.add_argument("--yes", action="store_true", help="juga bila menyangkut notula final")
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


def _output(verb: argparse.ArgumentParser, *, required: bool = True) -> None:
    verb.add_argument("-o", "--output", required=required, metavar="OUT", help="berkas hasil")
    verb.add_argument("--format", choices=FORMATS, help="bawaan: menurut akhiran OUT, atau pdf")
    verb.add_argument("--profile", choices=PROFILES, help="aturan tata naskah; bawaan dki_2021")


def _meeting(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("meeting", metavar="MEETING", help="id, awal id, atau tanggal")


def refuse_nonsense(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """End with wrong usage where options contradict each other."""
    refuse_recaps(parser, chosen)
    if chosen.verb == "new" and chosen.busy and not chosen.sample:
        parser.error("--busy hanya bersama --sample")
    if chosen.verb == "export-table" and chosen.table in _WITHOUT_YEAR and chosen.year:
        parser.error(f"--year bukan untuk {chosen.table}")
    if chosen.verb == "export-table" and chosen.table != "directory" and chosen.with_nip:
        parser.error("--with-nip hanya untuk directory")
    _refuse_registers(parser, chosen)
    if chosen.verb == "export" and chosen.all and chosen.passphrase_file:
        parser.error("--passphrase-file bukan untuk --all")
    if chosen.verb == "export" and chosen.all and chosen.no_attachments:
        parser.error("--no-attachments bukan untuk --all")
    refuse_continuing(parser, chosen)
    refuse_carrying(parser, chosen)
    if chosen.verb not in {"print", "month", "targets", "actions", "topics"}:
        return
    if chosen.output == "-" and chosen.json:
        parser.error("--json dan -o - menulis ke tempat yang sama")
    for option, kind in ONLY_FOR.items() if chosen.verb == "print" else ():
        if getattr(chosen, option) is not None and chosen.kind != kind:
            parser.error(f"--{option} hanya untuk {kind}")


def _refuse_registers(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """A register is a list on the screen, or with -o a paper."""
    printed = {"targets", "actions"}
    if chosen.verb in printed and chosen.output is None and (chosen.format or chosen.profile):
        parser.error("--format dan --profile hanya bersama -o")
    if chosen.verb == "actions" and chosen.output is not None:
        if chosen.state != "open":
            parser.error("-o hanya untuk yang terbuka")
        if not chosen.office and chosen.format not in {None, "pdf"}:
            parser.error("surat kepada semua kantor hanya sebagai PDF; sebutkan --office")


def _year(text: str) -> int:
    return dt.date(int(text), 1, 1).year


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _month(text: str) -> dt.date:
    """The first day of "2018-04"."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
        raise ValueError(text)
    return dt.date.fromisoformat(f"{text}-01")


def _place(text: str) -> int:
    if int(text) < 1:
        raise ValueError(text)
    return int(text)


def verbs_of(parser: argparse.ArgumentParser) -> Iterable[str]:
    """The names of all verbs, for the manual and its test."""
    for action in parser._actions:  # noqa: SLF001 - argparse offers no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices
