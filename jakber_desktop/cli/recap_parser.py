"""The verbs of the recaps and their arguments (C4, C5, I)."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import PurePath

from jakber_desktop.model.rows.recaps import MISMATCH_KINDS, RECAP_BY

TABLES, PICTURES = (".xlsx", ".csv"), (".png", ".svg")
PICTURE_NAMES = ("attendance", "follow-ups", "classes")
VERBS = ("recap", "mismatches", "overview")


def add_recap_verbs(
    verb: Callable[[str, str], argparse.ArgumentParser],
    formats: Sequence[str],
    profiles: Sequence[str],
) -> None:
    """Add them; `verb` makes one from its name and what it is for, with --db and --json."""
    recap = verb("recap", "rekap kehadiran menurut kantor, orang, atau bulan")
    recap.add_argument("--by", choices=RECAP_BY, default="office", help="bawaan: office")
    _period(recap)
    recap.add_argument("--office", metavar="CODE", help="hanya kantor ini; bersama --by person")
    _output(recap, formats, profiles, "berkas hasil; .xlsx dan .csv menulis tabel")

    differs = verb("mismatches", "yang hadir tidak sesuai undangan, satu rapat atau satu periode")
    differs.add_argument(
        "meeting", metavar="MEETING", nargs="?", help="id, awal id, atau tanggal; bawaan: semua"
    )
    _period(differs)
    differs.add_argument("--office", metavar="CODE", help="hanya kantor ini")
    differs.add_argument("--kind", choices=MISMATCH_KINDS, help="hanya jenis ini")
    _output(differs, formats, profiles, "berkas hasil; .xlsx dan .csv menulis tabel")

    pictures = verb("overview", "gambar ringkasan: kehadiran, tindak lanjut, golongan rapat")
    _period(pictures)
    pictures.add_argument(
        "--picture", choices=PICTURE_NAMES, help="gambar yang ditulis sebagai .png atau .svg"
    )
    _output(pictures, formats, profiles, "berkas hasil; .png dan .svg menulis satu gambar")


def refuse_recaps(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """End with wrong usage where their options contradict each other."""
    if chosen.verb not in VERBS:
        return
    since, until = chosen.since, chosen.until
    if since and until and until < since:
        parser.error("--until lebih awal dari --since")
    if chosen.output is None and (chosen.format or chosen.profile):
        parser.error("--format dan --profile hanya bersama -o")
    if chosen.output == "-" and chosen.json:
        parser.error("--json dan -o - menulis ke tempat yang sama")
    if chosen.verb == "recap" and chosen.office and chosen.by != "person":
        parser.error("--office hanya bersama --by person")
    if chosen.verb == "mismatches" and chosen.meeting and (since or until):
        parser.error("--since dan --until hanya tanpa MEETING")
    if chosen.verb == "overview":
        suffix = PurePath(chosen.output or "").suffix.lower()
        if (suffix in PICTURES) != (chosen.picture is not None):
            parser.error("--picture dan OUT berakhiran .png atau .svg hanya bersama-sama")


def _period(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--since", type=_day, metavar="TANGGAL", help="hari pertama periode")
    verb.add_argument("--until", type=_day, metavar="TANGGAL", help="hari terakhir periode")
    verb.add_argument("--today", type=_day, metavar="TANGGAL", help="hari ini, bila bukan hari ini")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _output(
    verb: argparse.ArgumentParser, formats: Sequence[str], profiles: Sequence[str], words: str
) -> None:
    verb.add_argument("-o", "--output", metavar="OUT", help=words)
    verb.add_argument("--format", choices=formats, help="bawaan: menurut akhiran OUT, atau pdf")
    verb.add_argument("--profile", choices=profiles, help="aturan tata naskah; bawaan dki_2021")
