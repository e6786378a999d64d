"""The arguments of the verbs about what goes on from one meeting to the next."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

DEEDS = ("move", "repeat", "postpone", "close", "back")


def add_carrying_verbs(
    verb: Callable[..., argparse.ArgumentParser], *, day: Callable[[str], Any]
) -> None:
    """Add `waiting`, `carry` and `next`; `verb` makes one."""
    waits = verb("waiting", "butir agenda yang masih menunggu rapat")
    waits.add_argument("series", metavar="RANGKAIAN", nargs="?", help="hanya rangkaian ini")
    waits.add_argument("--today", type=day, metavar="TANGGAL", help="hari ini, bila bukan hari ini")

    carried = verb("carry", "teruskan, ulangi, tunda, atau tutup satu butir agenda")
    carried.add_argument("meeting", metavar="MEETING", help="id, awal id, atau tanggal")
    carried.add_argument("item", metavar="BUTIR", help="nomor butir, misalnya 3 atau 2.1")
    carried.add_argument("deed", metavar="CARA", choices=DEEDS, help=" ".join(DEEDS))
    carried.add_argument("--to", metavar="MEETING", help="rapat tujuan; bawaan: rapat berikutnya")
    carried.add_argument("--until", type=day, metavar="TANGGAL", help="postpone: sampai hari ini")
    carried.add_argument("--reason", metavar="TEKS", help="alasan; wajib untuk close")

    coming = verb("next", "buat rapat berikut rangkaian beserta yang belum selesai")
    coming.add_argument("meeting", metavar="MEETING", help="id, awal id, atau tanggal")
    coming.add_argument("--date", type=day, metavar="TANGGAL", help="bawaan: menurut rangkaian")
    coming.add_argument("--preview", action="store_true", help="tampilkan saja, jangan dibuat")
    coming.add_argument(
        "--today", type=day, metavar="TANGGAL", help="hari ini, bila bukan hari ini"
    )


def refuse_carrying(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    """End with wrong usage where the options of `carry` contradict each other."""
    if chosen.verb != "carry":
        return
    if chosen.to is not None and chosen.deed not in ("move", "repeat"):
        parser.error("--to hanya untuk move dan repeat")
    if chosen.until is not None and chosen.deed != "postpone":
        parser.error("--until hanya untuk postpone")
    if chosen.reason is not None and chosen.deed not in ("postpone", "close"):
        parser.error("--reason hanya untuk postpone dan close")
