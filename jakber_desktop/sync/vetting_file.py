"""Vetting a local copy as a file: header, a connection that can do nothing, tables, manifest (§7).

A database from outside is a program for SQLite. So this one may hold nothing but two tables whose
statements are known letter for letter, and is read without trust, journal, mapping or write.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jakber_desktop.model.errors import (
    PackageDamaged,
    PackageForeign,
    PackageMisdeclared,
    PackageNewer,
    PackageSlow,
    PackageSwollen,
)
from jakber_desktop.store.log.rows import MOST_VALUE
from jakber_desktop.sync.files import Cancelled, GoOn
from jakber_desktop.sync.manifest import (
    FORMAT,
    MAX_KEYS,
    Manifest,
    ManifestTrouble,
    read_manifest,
)
from jakber_desktop.sync.package import APPLICATION_ID, CHANGE_SQL, MANIFEST_SQL, PAGE_SIZE

STEP_SECONDS = 60.0
"""How long one step of checking may run."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_HEAD = PAGE_SIZE.to_bytes(2, "big") + b"\x01\x01\x00" + b"\0\0\0\x01" + FORMAT.to_bytes(4, "big")
"""Page size, no write-ahead log, no bytes reserved for extensions; UTF-8, our format."""
_EXPECTED = [
    ("table", "change", "change", CHANGE_SQL),
    ("table", "manifest", "manifest", MANIFEST_SQL),
]
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, MOST_VALUE),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
)
_PRAGMAS = ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0")
_OPCODES = 10_000
"""SQLite's steps between two looks at the clock."""


class Reader:
    """A vetted file's own connection, with a clock for each step and somebody who may cancel."""

    def __init__(self, path: Path, file: str, go_on: GoOn) -> None:
        self.file = file
        self.path = path
        self._go_on = go_on
        self._until = 0.0
        self._stopped = False
        where = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self.connection = sqlite3.connect(
            where, uri=True, isolation_level=None, check_same_thread=False
        )

    def harden(self) -> None:
        """Take from the connection whatever reading rows does not need."""
        if sys.version_info >= (3, 12):
            self.connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        for limit, value in _LIMITS:
            self.connection.setlimit(limit, value)
        self.connection.set_progress_handler(self._overdue, _OPCODES)
        for pragma in _PRAGMAS:
            self.connection.execute(f"PRAGMA {pragma}")

    @contextmanager
    def step(self) -> Iterator[sqlite3.Connection]:
        """One step of checking: at most STEP_SECONDS, SQLite's troubles as refusals."""
        self.go_on()
        try:
            yield self.connection
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._explain(error)

    def go_on(self) -> None:
        """Begin to count the seconds anew. Raises Cancelled."""
        if not self._go_on():
            raise Cancelled
        self._until = time.monotonic() + STEP_SECONDS

    def _overdue(self) -> bool:
        self._stopped = not self._go_on()
        return self._stopped or time.monotonic() > self._until

    def _explain(self, error: Exception) -> None:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            if self._stopped:
                raise Cancelled from None
            raise PackageSlow(file=self.file) from None
        if code == sqlite3.SQLITE_TOOBIG:
            raise PackageSwollen(file=self.file) from None
        raise PackageDamaged(file=self.file) from error


def check_header(path: Path, file: str) -> None:
    """Look at a plain copy's first 100 bytes and its size, before SQLite sees it.

    Raises PackageForeign, PackageNewer, PackageDamaged.
    """
    size = path.stat().st_size
    with path.open("rb") as copy:
        head = copy.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise PackageForeign(file=file)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise PackageForeign(file=file)
    if int.from_bytes(head[60:64], "big") > FORMAT:
        raise PackageNewer(file=file)
    if head[16:21] + head[56:64] != _HEAD:
        raise PackageForeign(file=file)
    if size != int.from_bytes(head[28:32], "big") * PAGE_SIZE:
        raise PackageDamaged(file=file)


def check_tables(reader: Reader) -> None:
    """Let nothing be in the schema but our two tables, letter for letter, on sound pages.

    Raises PackageForeign, PackageDamaged, PackageSlow.
    """
    with reader.step() as connection:
        found = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name LIMIT 3"
        ).fetchall()
    if found != _EXPECTED:
        raise PackageForeign(file=reader.file)
    with reader.step() as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise PackageDamaged(file=reader.file)


def manifest_of(reader: Reader) -> Manifest:
    """What the package declares. Raises PackageNewer, PackageMisdeclared."""
    with reader.step() as connection:
        told = connection.execute(f"SELECT k, v FROM manifest LIMIT {MAX_KEYS + 1}").fetchall()
    entries = dict(told)
    if type(entries.get("format")) is int and entries["format"] > FORMAT:
        raise PackageNewer(file=reader.file)
    if len(told) > MAX_KEYS or len(entries) < len(told):
        raise PackageMisdeclared(file=reader.file)
    try:
        return read_manifest(entries)
    except ManifestTrouble:
        raise PackageMisdeclared(file=reader.file) from None
