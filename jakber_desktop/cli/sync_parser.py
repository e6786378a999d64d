"""The verbs of sharing and their arguments (S1-S7)."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def add_sync_verbs(verb: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add them; `verb` makes one from its name and what it is for, with --db and --json."""
    sync = verb("sync", "sinkronkan dengan folder bersama atau hub PostgreSQL")
    sync.add_argument(
        "folder",
        type=_place,
        metavar="FOLDER|URL",
        help="folder yang sudah ada, boleh kosong; atau alamat hub (postgresql://...)",
    )
    _passphrase(sync)

    verb("conflicts", "daftar bentrokan yang menunggu keputusan")
    resolve = verb("resolve", "selesaikan satu bentrokan")
    resolve.add_argument("id", metavar="ID", help="id dari jakber conflicts")
    how = resolve.add_mutually_exclusive_group(required=True)
    how.add_argument("--take", type=_take, metavar="N|both", help="isi ke-N (mulai 0), atau both")
    how.add_argument("--text", metavar="TEXT", help="isi yang Anda tulis sendiri")

    out = verb("export", "tulis semua perubahan dan lampiran ke satu berkas, untuk USB")
    out.add_argument("file", type=_place, metavar="OUT", help="berkas hasil: .jbx, atau .zip")
    out.add_argument(
        "--all", action="store_true", help="semua rapat sebagai ZIP berkas rapat, tanpa riwayat"
    )
    out.add_argument(
        "--no-attachments", action="store_true", help="tanpa lampiran, hanya perubahannya"
    )
    _passphrase(out)
    receive = verb("receive", "terima berkas dari jakber export")
    receive.add_argument("file", type=_place, metavar="FILE.jbx")
    _passphrase(receive)

    verb("devices", "laptop yang ikut berbagi")


def add_hub_verbs(verb: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Those of a hub's administrator, which need no database of ours."""
    for name, words in (
        ("hub-init", "siapkan basis data PostgreSQL yang kosong sebagai hub"),
        ("hub-report", "isi hub: rapat, laptop, kapan terakhir terlihat, ukuran"),
    ):
        made = verb(name, words)
        made.add_argument(
            "address", type=_place, metavar="URL", help="postgresql://pengguna@server/basisdata"
        )


def _passphrase(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="berkas berisi frasa sandi; tanpa ini dipakai JAKBER_PASSPHRASE",
    )


def _place(text: str) -> str:
    """A path; an empty one (a variable a script never set) would mean the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("tulis jalurnya; jalur ini kosong")
    return text


def _take(text: str) -> str:
    """A head's number, or "both"."""
    if text != "both":
        int(text)
    return text
