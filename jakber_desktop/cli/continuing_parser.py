"""The arguments of the verbs about series and topics."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any


def add_continuing_verbs(
    verb: Callable[..., argparse.ArgumentParser],
    output: Callable[..., Any],
    *,
    day: Callable[[str], Any],
    year: Callable[[str], Any],
) -> None:
    """Add `series` and `topics`; `verb` makes one, `output` gives it -o and what belongs to it."""
    runs = verb("series", "rangkaian rapat, atau hari-hari satu rangkaian dalam setahun")
    runs.add_argument("name", metavar="NAMA", nargs="?", help="nama rangkaian, atau sebagian")
    runs.add_argument("--year", type=year, metavar="YYYY", help="bawaan: tahun ini")
    runs.add_argument("-o", "--output", metavar="OUT.ics", help="hari mendatang ke berkas kalender")
    runs.add_argument("--today", type=day, metavar="TANGGAL", help="hari ini, bila bukan hari ini")

    subjects = verb("topics", "topik, atau riwayat satu topik (juga sebagai naskah ke berkas)")
    subjects.add_argument("name", metavar="NAMA", nargs="?", help="nama topik, atau sebagian")
    subjects.add_argument(
        "--with-closed", action="store_true", help="juga yang selesai; dalam naskah: yang tertutup"
    )
    subjects.add_argument(
        "--today", type=day, metavar="TANGGAL", help="hari ini, bila bukan hari ini"
    )
    output(subjects, required=False)


def refuse_continuing(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """End with wrong usage where options contradict each other."""
    if chosen.verb == "series" and chosen.output is not None and chosen.name is None:
        parser.error("-o hanya bersama NAMA rangkaian")
    if chosen.verb != "topics":
        return
    if chosen.output is None and (chosen.format or chosen.profile):
        parser.error("--format dan --profile hanya bersama -o")
    if chosen.output is not None and chosen.name is None:
        parser.error("-o hanya bersama NAMA topik")
