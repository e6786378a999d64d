"""One laptop of a schedule: a real workspace on a real file, its own clock and noise."""

from __future__ import annotations

import random
import shutil
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any

from jakber_desktop.store.workspace import Workspace
from tests.sync.oracle.log import Value
from tests.sync.oracle.schema import tables
from tests.sync.schedules.fast_sqlite import FAST, share_compiled

HOT = 0.65
"""How often a deed is done to the first or second row."""

MORNING = 1_522_807_500_000
"""2018-04-04 09:05 WIB: where every schedule begins."""


class Replica:
    """A laptop. `skew_ms` is how far its clock is off; time passes by `tick`.

    `install` is what its installation remembers outside the database.
    """

    def __init__(self, path: Path, name: str, seed: str, *, skew_ms: int = 0) -> None:
        self.path = path
        self.name = name
        self.now = MORNING + skew_ms
        self.rng = random.Random(seed)
        self.install = path.with_name(f"{name}.install.json")
        self.seen: sqlite3.Connection | None = None
        self.workspace = self._open()

    def _open(self) -> Workspace:
        workspace = Workspace(
            self.path, clock=lambda: self.now, random_bytes=self.rng.randbytes, dbapi=FAST
        )
        share_compiled(workspace)
        self.seen = sqlite3.connect(self.path, isolation_level=None)
        return workspace

    @classmethod
    def from_template(
        cls, template: Path, folder: Path, name: str, seed: str, *, skew_ms: int = 0
    ) -> Replica:
        """A laptop whose database is a copy of a template's, as an identity of its own."""
        path = folder / f"{name}.jakber"
        shutil.copyfile(template, path)
        dev = random.Random(f"dev {seed}").getrandbits(62) | 1
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA synchronous=OFF")
        with connection:
            connection.execute("UPDATE meta SET v=? WHERE k='dev'", (dev,))
            connection.execute(
                "INSERT OR REPLACE INTO meta VALUES('user_name',?)", (f"Nama {name}",)
            )
        connection.close()
        return cls(path, name, seed, skew_ms=skew_ms)

    def tick(self, ms: int) -> None:
        """Let time pass."""
        self.now += ms

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Rows of a plain query."""
        assert self.seen is not None
        return self.seen.execute(sql, values).fetchall()

    def pick(self, table: str, *, alive: bool = True, where: str = "1") -> str | None:
        """A row of a table by chance, as hex; None when there is none.

        Mostly one of two that everybody works on, so that laptops get in each other's way.
        """
        seen = f"{table}._alive AND {seen_below(table)}" if alive else f"NOT {table}._alive"
        found = self.rows(f"SELECT id FROM {table} WHERE {seen} AND {where} ORDER BY id")
        if self.rng.random() < HOT:
            found = found[: 1 + (self.rng.random() < 0.3)]
        return bytes(self.rng.choice(found)[0]).hex() if found else None

    def value(self, table: str, row: str, field: str) -> Value:
        """What a field shows."""
        ((found,),) = self.rows(f'SELECT "{field}" FROM {table} WHERE id=?', bytes.fromhex(row))
        return found.hex() if isinstance(found, bytes) else found

    def restart(self) -> None:
        """Close the program and open it again."""
        self.close()
        self.workspace = self._open()

    def close(self) -> None:
        if self.seen is not None:
            self.seen.close()
        self.workspace.close()


@cache
def seen_below(table: str) -> str:
    """The condition that all rows a row lives with are alive: what a person can get at."""
    known = tables()[table]
    if known.owner is None:
        return "1"
    return (
        f"EXISTS (SELECT 1 FROM {known.owner} WHERE {known.owner}.id={table}.{known.owner_field} "
        f"AND {known.owner}._alive AND {seen_below(known.owner)})"
    )
