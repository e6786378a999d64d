"""Writes rows of the log into a package: a small SQLite file, sealed when there is a key (§6).

The exact format, for whoever reads it with another program: docs/package-format.md.
"""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.model.errors import PackageRoomShort, os_reason
from jakber_desktop.store.copying import flush_folder, hash_of
from jakber_desktop.store.log.rows import COLUMNS, Change
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.manifest import FORMAT, Manifest
from jakber_desktop.sync.naming import SHA_DIGITS, PackageName
from jakber_desktop.sync.vault import seal

APPLICATION_ID = 0x4A425831
"""PRAGMA application_id of a package ("JBX1"); its user_version is the format."""

PAGE_SIZE = 4096

CHANGE_SQL = (
    "CREATE TABLE change(dev INTEGER NOT NULL,seq INTEGER NOT NULL,hlc INTEGER NOT NULL,"
    "tx INTEGER NOT NULL,sv INTEGER NOT NULL,usr TEXT NOT NULL,ent TEXT NOT NULL,"
    "row BLOB NOT NULL,fld TEXT NOT NULL,enc INTEGER NOT NULL,val,base_dev INTEGER,"
    "base_seq INTEGER,base_more TEXT,chk BLOB NOT NULL,PRIMARY KEY(dev,seq)) WITHOUT ROWID"
)
MANIFEST_SQL = "CREATE TABLE manifest(k TEXT NOT NULL PRIMARY KEY,v) WITHOUT ROWID"
"""The two statements of a package, letter for letter: vetting compares them."""

_PRAGMAS = (
    f"page_size={PAGE_SIZE}",
    "encoding='UTF-8'",
    "auto_vacuum=NONE",
    "journal_mode=OFF",
    "synchronous=OFF",  # one flush at the end instead
    f"application_id={APPLICATION_ID}",
    f"user_version={FORMAT}",
)
_INSERT = f"INSERT INTO change VALUES({','.join('?' * len(COLUMNS))})"


class Made(NamedTuple):
    """A package ready to be copied to a share: where it lies here, and its name there."""

    path: Path
    name: PackageName
    sha256: str
    """Of the file as it lies here, as 64 hex digits."""
    manifest: Manifest


def make_package(
    rows: Iterable[Change], manifest: Manifest, room: Path, key: WorkspaceKey | None = None
) -> Made:
    """Write, seal, flush and name a package in the local folder `room`.

    `rows` come in the order (dev, seq), whole groups, as many as the manifest's range says; with a
    `key` the file is sealed. The caller removes the file. Raises ValueError on other rows,
    PackageRoomShort about the local disk.
    """
    part = room / f"{secrets.token_hex(8)}.jbx"
    try:
        complete = write_package(rows, manifest, part)
        if key is not None:
            part = _sealed(part, key)
        sha256 = hash_of(part).sha256
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sha = sha256[:SHA_DIGITS]
    name = PackageName(complete.kind, complete.dev, complete.lo, complete.hi, sha)
    return Made(part, name, sha256, complete)


def write_package(rows: Iterable[Change], manifest: Manifest, target: Path) -> Manifest:
    """Write a plain package to a new local file and flush it; equal rows give equal bytes.

    Returns the manifest with `rows` and `hlc` counted. Raises as `make_package`; on trouble
    nothing is left under the name.
    """
    target.unlink(missing_ok=True)
    try:
        with room_told():
            complete = _write(rows, manifest, target)
            _flush(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return complete


def _write(rows: Iterable[Change], manifest: Manifest, target: Path) -> Manifest:
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute(CHANGE_SQL)
        connection.execute(MANIFEST_SQL)
        count = _Count(manifest)
        connection.executemany(_INSERT, count.watch(rows))
        complete = count.complete()
        entries = sorted(complete._asdict().items())
        connection.executemany("INSERT INTO manifest VALUES(?,?)", entries)
        connection.execute("COMMIT")
        return complete
    finally:
        connection.close()


class _Count:
    """Counts the rows that go by, and refuses those that the manifest does not declare."""

    def __init__(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._rows = self._hlc = 0

    def watch(self, rows: Iterable[Change]) -> Iterator[Change]:
        one_device = self._manifest.kind != "snap"
        expected = self._manifest.lo
        for change in rows:
            if one_device and (change.dev, change.seq) != (self._manifest.dev, expected):
                raise ValueError(f"row {change.dev:x}:{change.seq} is not of this package")
            expected += 1
            self._rows += 1
            self._hlc = max(self._hlc, change.hlc)
            yield change

    def complete(self) -> Manifest:
        declared = self._manifest.hi - self._manifest.lo + 1
        if not self._rows or (self._manifest.kind != "snap" and self._rows != declared):
            raise ValueError(f"{self._rows} rows do not fill this package")
        return self._manifest._replace(rows=self._rows, hlc=self._hlc)


def _sealed(plain: Path, key: WorkspaceKey) -> Path:
    """A sealed copy of a file; the plain one is removed either way."""
    target = plain.with_suffix(".jbs")
    try:
        with room_told(), plain.open("rb") as source, target.open("wb") as file:
            seal(source, file, key)
            file.flush()
            os.fsync(file.fileno())
        flush_folder(target.parent)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    finally:
        plain.unlink()
    return target


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    flush_folder(path.parent)


@contextmanager
def room_told() -> Iterator[None]:
    """Trouble of the local disk as typed errors."""
    try:
        yield
    except OSError as error:
        raise PackageRoomShort(reason=os_reason(error)) from error
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
        reason = os_reason(OSError(errno.ENOSPC, "")) if full else str(error)
        raise PackageRoomShort(reason=reason) from error
