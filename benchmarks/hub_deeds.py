"""What the benchmarks of the hub do: a hub on a server of its own, and laptops made of numbers."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from harness import SEED

from jakber_desktop.assets import asset
from jakber_desktop.store.log.rows import FIRST_LINK, TX, Change, StoredValue, encode, link
from jakber_desktop.sync.hub.address import read_address
from jakber_desktop.sync.hub.connection import Hub, open_hub
from jakber_desktop.sync.hub.wire import COLUMNS, TYPES, PlainWire

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))
import hub_server

MEMBER, PASSWORD = "anggota", "kata sandi anggota"
SETTINGS = {"max_wal_size": "4GB", "shared_buffers": "512MB"}
"""An ordinary server: every commit is on the disk before it is answered."""

_STAMP = 1_522_807_500_000 << 16
_USER = "Nama Contoh"
_WORDS = "Realisasi anggaran triwulan {n} mencapai {p} persen; laporan menyusul."
_FIRST = (("title", "Rapat koordinasi"), ("date", "2018-04-04"), ("number", 1), ("venue", "Aula"))


class Server:
    """The test server, and hubs on it."""

    def __init__(self, address: str) -> None:
        self.address = address

    def new_hub(self, name: str = "hub") -> str:
        """A plain hub in a database of its own; gives a member's address."""
        with self.superuser("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name}")
        with self.superuser(name) as connection:
            connection.execute(asset("hub", "hub.sql").read_bytes())
            connection.execute("SELECT jakber_hub.found('')")
            known = connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = %s", (MEMBER,)
            ).fetchall()
            if not known:
                connection.execute(f"CREATE ROLE {MEMBER} LOGIN PASSWORD '{PASSWORD}'")
                connection.execute(f"GRANT jakber_hub_member TO {MEMBER}")
        login = f"{MEMBER}:{PASSWORD.replace(' ', '%20')}@"
        return self.address.replace(f"{hub_server.SUPERUSER}@/postgres", f"{login}/{name}")

    def superuser(self, database: str) -> psycopg.Connection[Any]:
        return psycopg.connect(self.address, dbname=database, autocommit=True)


@contextmanager
def server() -> Iterator[Server]:
    """A server in a temporary folder; gone afterwards."""
    with hub_server.running(SETTINGS) as address:
        yield Server(address)


def connected(address: str) -> Hub:
    """A hub, by the program's own door."""
    return open_hub(read_address(address))


class Device:
    """Writes the log of a laptop without the laptop: meetings made, then edited.

    Groups of five rows (four fields and a label) make a meeting, groups of two edit one.
    """

    def __init__(self, dev: int) -> None:
        self.dev, self.seq, self.chk = dev, 0, FIRST_LINK
        self._random = random.Random(SEED * 100_003 + dev)
        self._rows: list[bytes] = []
        self._heads: dict[bytes, int] = {}

    def write(self, least: int) -> Iterator[Change]:
        """At least so many rows, whole groups."""
        until = self.seq + least
        while self.seq < until:
            if len(self._rows) < 5 or self._random.random() < 0.03:
                yield from self._make()
            else:
                yield from self._edit()

    def _make(self) -> Iterator[Change]:
        tx, key = self.seq + 1, self._random.randbytes(16)
        self._rows.append(key)
        for field, value in _FIRST:
            yield self._row(tx, "meeting", key, field, value)
            if field == "venue":
                self._heads[key] = self.seq
        yield self._label(tx, "Catat rapat")

    def _edit(self) -> Iterator[Change]:
        tx, key = self.seq + 1, self._random.choice(self._rows)
        text = _WORDS.format(n=tx, p=tx % 100)
        yield self._row(tx, "meeting", key, "venue", text, self._heads[key])
        self._heads[key] = self.seq
        yield self._label(tx, "Ubah tempat")

    def _label(self, tx: int, words: str) -> Change:
        key = self.dev.to_bytes(8, "big") + tx.to_bytes(8, "big")
        return self._row(tx, TX, key, "label", words)

    def _row(
        self, tx: int, ent: str, key: bytes, fld: str, value: str | int, base: int | None = None
    ) -> Change:
        self.seq += 1
        enc, val = encode(value)
        stored: StoredValue = val
        row = Change(
            self.dev, self.seq, _STAMP + (self.seq << 26), tx, 4, _USER, ent, key, fld, enc, stored,
            base and self.dev, base, None, b"",
        )  # fmt: skip
        self.chk = link(self.chk, row)
        return row._replace(chk=self.chk)


def push(hub: Hub, dev: int, rows: Iterator[Change]) -> None:
    """One push, statement for statement what `sync.hub.push` sends."""
    with hub.transaction():
        hub.run("SELECT jakber_hub.stage()")
        _, chk = hub.rows("SELECT seq, chk FROM jakber_hub.hold(%s)", (dev,))[0]
        stored = PlainWire().stored(rows, bytes(chk))
        hub.copy_in(f"pg_temp.jakber_incoming({','.join(COLUMNS)})", TYPES, stored)
        hub.run("SELECT jakber_hub.push(%s)", (dev,))
