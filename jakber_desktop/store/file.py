"""The database file itself: what it must look like, how a connection to it is set up.

Standard library only, because the first list is painted before SQLAlchemy is imported.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.model.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseUnwritable,
    DiskFull,
    JakberError,
    NotAWorkspace,
    StorageTrouble,
    os_reason,
)

APPLICATION_ID = 0x4A4B4252
"""PRAGMA application_id of a workspace ("JKBR")."""

SCHEMA_VERSION = 1
"""PRAGMA user_version that this program writes; a higher one opens read-only."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


class Header(NamedTuple):
    """What the first 100 bytes tell."""

    schema_version: int

    @property
    def newer(self) -> bool:
        """Made by a newer program: read only."""
        return self.schema_version > SCHEMA_VERSION


def read_header(path: Path) -> Header:
    """Check that a file is a workspace, by its first 100 bytes alone.

    Raises DatabaseMissing, DatabaseUnwritable (not readable either) or NotAWorkspace.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except FileNotFoundError:
        raise DatabaseMissing(name=str(path)) from None
    except IsADirectoryError:
        raise NotAWorkspace(name=str(path)) from None
    except OSError as error:
        raise StorageTrouble(name=str(path), reason=os_reason(error)) from None
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise NotAWorkspace(name=str(path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAWorkspace(name=str(path))
    return Header(int.from_bytes(head[60:64], "big"))


def prepare(connection: sqlite3.Connection, *, read_only: bool = False) -> None:
    """Set the pragmas of every connection (performance.md, "Database and search")."""
    for pragma in (
        "busy_timeout=5000",
        "synchronous=FULL",
        "temp_store=MEMORY",
        "cache_size=-16000",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A plain connection in autocommit mode to an existing workspace file."""
    connection = sqlite3.connect(path.absolute(), isolation_level=None, check_same_thread=False)
    try:
        prepare(connection, read_only=read_only)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


_BY_CODE: dict[int, type[JakberError]] = {
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: DatabaseUnwritable,
    sqlite3.SQLITE_PERM: DatabaseUnwritable,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: NotAWorkspace,
}
_SURROUNDINGS = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM}


def as_storage_error(error: BaseException, path: Path) -> JakberError | None:
    """The typed error for trouble of the file or disk; None when it is a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    kind = _BY_CODE.get(code)
    if kind is not None:
        return kind(name=str(path))
    return StorageTrouble(name=str(path), reason=str(error)) if code in _SURROUNDINGS else None
