"""The database file itself: what it must look like, how a connection to it is set up.

Standard library only, because the first list is painted before SQLAlchemy is imported.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from contextlib import suppress
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
from jakber_desktop.store.write_lock import close_reader

APPLICATION_ID = 0x4A4B4252
"""PRAGMA application_id of a workspace ("JKBR")."""

SCHEMA_VERSION = 4
"""PRAGMA user_version that this program writes; a higher one opens read-only, a lower one is
brought up to it at the first opening (store/upgrade.py)."""

_looked_into: set[tuple[int, int]] = set()
"""The workspaces this process has looked into, by device and number of the file.

Such a file is never opened past SQLite again: closing a descriptor lets go of all locks that the
process has on the file (POSIX), SQLite's too. Another program that closes the database would then
take itself for the last one and delete the write-ahead log that we go on writing to.
"""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


class Header(NamedTuple):
    """What the first 100 bytes tell."""

    schema_version: int

    @property
    def newer(self) -> bool:
        """Made by a newer program: read only."""
        return self.schema_version > SCHEMA_VERSION

    @property
    def older(self) -> bool:
        """Made by an older program: its tables lack something."""
        return self.schema_version < SCHEMA_VERSION


def read_header(path: Path) -> Header:
    """Check that a file is a workspace, by its first 100 bytes alone.

    Raises DatabaseMissing, NotAWorkspace, DatabaseDamaged, or StorageTrouble (not readable).
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAWorkspace(name=str(path))  # opening a pipe would wait for ever
        if (found.st_dev, found.st_ino) in _looked_into:
            return _header_by_sqlite(path)
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except FileNotFoundError:
        raise DatabaseMissing(name=str(path)) from None
    except OSError as error:
        raise StorageTrouble(name=str(path), reason=os_reason(error)) from None
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise NotAWorkspace(name=str(path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAWorkspace(name=str(path))
    if (version := int.from_bytes(head[60:64], "big")) == 0:
        raise DatabaseDamaged(name=str(path))  # a workspace has its number from the first byte on
    _looked_into.add((found.st_dev, found.st_ino))
    return Header(version)


def _header_by_sqlite(path: Path) -> Header:
    """The header of a file this process may have open. Raises as `read_header`."""
    try:
        connection = sqlite3.connect(location(path), uri=True, isolation_level=None)
        try:
            ((application,),) = connection.execute("PRAGMA application_id")
            ((version,),) = connection.execute("PRAGMA user_version")
        finally:
            close_reader(connection, path)
    except sqlite3.Error as error:
        raise as_storage_error(error, path) or NotAWorkspace(name=str(path)) from error
    if application != APPLICATION_ID:
        raise NotAWorkspace(name=str(path))
    if version == 0:
        raise DatabaseDamaged(name=str(path))
    return Header(version)


def location(path: Path) -> str:
    """The file as a URI that never makes a new one, whatever its name (":memory:", "file:x").

    In a folder that takes no files SQLite cannot keep its shared memory; a file without a
    write-ahead log is read as one that nobody changes.
    """
    wal = path.with_name(f"{path.name}-wal")
    frozen = not os.access(path.absolute().parent, os.W_OK) and not wal.exists()
    return f"{path.absolute().as_uri()}?{'mode=ro&immutable=1' if frozen else 'mode=rw'}"


def is_database(path: Path) -> bool:
    """Whether a file is an SQLite database, or one of the files SQLite keeps beside a workspace."""
    if may_be_open(path):
        return True
    for one in {path, _base(path)}:
        try:
            with one.open("rb") as file:
                if file.read(len(_MAGIC)) == _MAGIC:
                    return True
        except OSError:
            continue
    return False


def may_be_open(path: Path) -> bool:
    """Whether a file is a workspace of this process, or one of the files beside it.

    Ask before a file that somebody chose is opened for anything else (see `_looked_into`).
    """
    for one in (path, _base(path)):
        with suppress(OSError, ValueError):
            found = one.stat()
            if (found.st_dev, found.st_ino) in _looked_into and _is_still(one):
                return True
    return False


def _is_still(path: Path) -> bool:
    """Whether a file is the workspace it was: the number of a deleted one is given out again."""
    try:
        _header_by_sqlite(path)
    except NotAWorkspace:
        return False
    except JakberError:
        return True
    return True


def _base(path: Path) -> Path:
    """The database that a file may lie beside."""
    return path.with_name(re.sub(r"(-wal|-shm|-journal|\.lock)\Z", "", path.name))


def prepare(connection: sqlite3.Connection, *, read_only: bool = False) -> None:
    """Set the pragmas of every connection (performance.md, "Database and search").

    The first of them reads the schema; where that is damaged, its error is no text at times.
    """
    try:
        _set_pragmas(connection, read_only=read_only)
    except UnicodeDecodeError as error:
        raise sqlite3.DatabaseError(f"{_DAMAGE[-1]}: {error}") from error


def _set_pragmas(connection: sqlite3.Connection, *, read_only: bool) -> None:
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
    connection = sqlite3.connect(
        location(path), uri=True, isolation_level=None, check_same_thread=False
    )
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
_DAMAGE = ("no such table: ", "malformed database schema", "Could not decode to UTF-8")
"""Messages without a code of their own that only a damaged file brings about."""


def as_storage_error(error: BaseException, path: Path) -> JakberError | None:
    """The typed error for trouble of the file or disk; None when it is a bug of ours.

    Any DBAPI module with sqlite3's interface is understood (error codes as `sqlite_errorcode`).
    """
    if not (isinstance(error, sqlite3.Error) or hasattr(error, "sqlite_errorcode")):
        return None
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    damaged = str(error).startswith(_DAMAGE)
    kind = DatabaseDamaged if damaged else _BY_CODE.get(code)
    if kind is not None:
        return kind(name=str(path))
    return StorageTrouble(name=str(path), reason=str(error)) if code in _SURROUNDINGS else None
