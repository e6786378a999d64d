"""Workspace: an opened database. `read()` and `change(label)` are its doors for people's deeds.

One change = one transaction = one undo step = one labelled entry in the history. What other laptops
wrote comes in by `take_in`, facts of this laptop alone by `locally`.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, configure_mappers

from jakber_desktop.model.base import LogValue
from jakber_desktop.model.entities import Entity
from jakber_desktop.model.errors import (
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseOlder,
    DatabaseUnwritable,
    FileTaken,
    JakberError,
    StorageTrouble,
    os_reason,
)
from jakber_desktop.model.ids import uuid7
from jakber_desktop.model.ordering import spread_positions
from jakber_desktop.store import file, undo
from jakber_desktop.store.end_mark import EndMark
from jakber_desktop.store.frozen import keep_frozen
from jakber_desktop.store.kept_numbers import keep_numbers
from jakber_desktop.store.log.beside import BESIDE, beside
from jakber_desktop.store.log.capture import WRITER, LoggedSession
from jakber_desktop.store.log.cells import Cell, Stamp
from jakber_desktop.store.log.follow import follow, log_seals, stands_as_sealed
from jakber_desktop.store.log.ingest import TakenIn, take_in
from jakber_desktop.store.log.resolve import write_choice
from jakber_desktop.store.log.rows import LogRow as Row
from jakber_desktop.store.log.writer import LogWriter
from jakber_desktop.store.making import build, engine_of, publish
from jakber_desktop.store.plain import driver
from jakber_desktop.store.upgrade import keep_backup, upgrade
from jakber_desktop.store.write_lock import WriteLock

_CLOSE_SECONDS = 0.5

Clock = Callable[[], int]
"""Wall-clock milliseconds since 1970."""


def system_clock() -> int:
    """The machine's clock."""
    return time.time_ns() // 1_000_000


class Change:
    """The inside of one `Workspace.change`: the session, and what new rows need."""

    def __init__(
        self,
        session: Session,
        writer: LogWriter,
        label: str,
        now_ms: int,
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self.session = session
        self.label = label
        self.undoes: tuple[int, int] | None = None
        self.now_ms = now_ms
        self.random_bytes = random_bytes
        self._writer = writer

    @property
    def device(self) -> int:
        """The device this change is made on."""
        return self._writer.dev

    def rows_written(self) -> int:
        """How many rows of the log this change has written by now."""
        self.session.flush()
        return self._writer.count

    def new_id(self) -> UUID:
        """A fresh UUIDv7."""
        return uuid7(self.now_ms, self.random_bytes)

    def positions(self, count: int) -> list[str]:
        """Position keys for a new list."""
        return spread_positions(count, self.random_bytes)

    def add(self, entity: Entity) -> None:
        """Add a new row."""
        self.session.add(entity)

    def decide(self, cell: Cell, value: LogValue, chosen: Stamp | None = None) -> None:
        """Write what a conflict ends with, naming all heads of its cell (store/log/resolve.py)."""
        self.session.flush()
        write_choice(self._writer, cell, value, chosen)

    def reopen(
        self, cell: Cell, shown: LogValue, versions: Sequence[tuple[LogValue, Sequence[Stamp]]]
    ) -> None:
        """Let versions of a cell (value, bases) stand against each other again, oldest first."""
        self.session.flush()
        self._writer.reopen(cell, shown, versions)

    def remove(self, entity: Entity) -> None:
        """Let a row die; it stays in the table and in the log, and can come back."""
        entity.alive = False


class Workspace:
    """An opened database file."""

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock = system_clock,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
        dbapi: ModuleType = sqlite3,
        lock_seconds: float | None = None,
    ) -> None:
        """Open an existing workspace; `dbapi` is any module with sqlite3's interface.

        `lock_seconds` is how long a change waits for another process (LOCK_SECONDS if not given).

        Raises DatabaseMissing, NotAWorkspace, DatabaseDamaged, DatabaseOlder (where it cannot be
        written) or another StorageError.
        """
        header = file.read_header(path)
        self.path = path
        self.clock = clock
        self.random_bytes = random_bytes
        self.newer = header.newer
        self.read_only = header.newer or not (
            os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
        )
        self._dbapi = dbapi
        self._engine = engine_of(path, dbapi, read_only=self.read_only)
        self._at_hand: list[Any] = []
        self._closed = False
        self._lock = WriteLock(path, lock_seconds)
        self._mark = EndMark()
        configure_mappers()  # now, on a worker at the start, not in a person's first change
        with self._translated(), self._engine.connect() as connection:
            meta: dict[str, Any] = dict(connection.exec_driver_sql("SELECT k, v FROM meta").all())
        if not isinstance(meta.get("dev"), int):
            raise DatabaseDamaged(name=str(path))
        if header.older:
            self._upgrade(header.schema_version)
        self.device: int = meta["dev"]
        self.renewed = False  # whether it became another device while it was open (sync.md §9)
        self.user = str(meta.get("user_name") or "")

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        user: str = "",
        device: int | None = None,
        clock: Clock = system_clock,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
        dbapi: ModuleType = sqlite3,
    ) -> Workspace:
        """Make an empty workspace in a new file and open it. Raises FileTaken, StorageError.

        The file appears whole under its name or not at all.
        """
        if path.exists() or path.is_symlink():
            raise FileTaken(name=str(path))
        part = path.with_name(f".{secrets.token_hex(6)}.baru")
        dev = device if device is not None else int.from_bytes(random_bytes(8), "big") >> 2 or 1
        try:
            build(part, dbapi, {"dev": dev, "user_name": user, "created": clock()})
            publish(part, path)
        except FileExistsError:
            raise FileTaken(name=str(path)) from None
        except OSError as error:
            raise StorageTrouble(name=str(path), reason=os_reason(error)) from None
        except (sqlite3.Error, DBAPIError) as error:
            raise _typed(error, path) from error
        finally:
            for ending in ("", "-journal", "-wal", "-shm"):
                with suppress(OSError):
                    part.with_name(part.name + ending).unlink()
        return cls(path, clock=clock, random_bytes=random_bytes, dbapi=dbapi)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the database and cannot write."""
        with self._translated(), LoggedSession(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def read_plainly(self) -> Iterator[Any]:
        """The driver's connection in a transaction that sees one state of the database.

        What costs less than a session does (a search as you type) has none; it must not write. A
        connection stays at hand for it: taking one out of the pool is a tenth of a search.
        """
        with self._translated():
            try:
                held = self._at_hand.pop()  # in one step: another thread reads too
            except IndexError:
                held = self._engine.raw_connection()
            try:
                connection: Any = held.driver_connection
                connection.execute("BEGIN")
                yield connection
                connection.rollback()
            except BaseException:
                held.close()  # its reset rolls back
                raise
            if self._closed:
                held.invalidate()  # closed while it was read: nothing would close it any more
            else:
                self._at_hand.append(held)

    @contextmanager
    def change(self, label: str) -> Iterator[Change]:
        """One transaction, logged as one group named `label`; any error rolls all of it back.

        Raises DatabaseNewer or DatabaseUnwritable when the workspace is read-only, DatabaseBusy
        after ten seconds of waiting, DiskFull and other StorageErrors; MeetingLocked or VersionKept
        for what would change final minutes (store/frozen.py), NumberKept (store/kept_numbers.py).
        """
        if self.read_only:
            kind = DatabaseNewer if self.newer else DatabaseUnwritable
            raise kind(name=str(self.path))
        with self._locked(), self._translated(), LoggedSession(self._engine) as session:
            session.connection(execution_options={"write": True})
            now = self.clock()
            self.device = _device(driver(session))  # another process may have renewed it
            writer = LogWriter(driver(session), dev=self.device, user=self.user, now_ms=now)
            session.info[WRITER] = writer
            change = Change(session, writer, label, now, self.random_bytes)
            yield change
            session.flush()
            log_seals(writer)
            if change.undoes is not None:
                writer.list_group(change.label, change.undoes)
            follow(writer)
            keep_frozen(
                writer,
                undoing=change.undoes is not None,
                as_sealed=partial(stands_as_sealed, writer.connection.execute),
            )
            if change.undoes is not None:
                keep_numbers(writer)
            writer.close(change.label, change.undoes)
            if self._mark.due and writer.count:
                self._mark.leave(session.connection())
                session.commit()
                self._mark.stays()
            else:
                session.commit()

    def _upgrade(self, version: int) -> None:
        """Bring an older file up to this program, after a copy of it was put aside (R3)."""
        if self.read_only:
            raise DatabaseOlder(name=str(self.path))
        with self._locked(), self._translated(), self._engine.connect() as connection:
            if not file.read_header(self.path).older:
                return  # another process was quicker
            keep_backup(connection.connection.driver_connection, self.path, version)
            upgrade(connection.execution_options(write=True))
            connection.commit()

    def set_user(self, name: str) -> None:
        """Remember who works here; later changes carry the name in the log."""
        self.note("user_name", name)
        self.user = name

    def note(self, key: str, value: str) -> None:
        """Keep a fact about this file on this laptop (table `meta`): neither logged nor shared."""
        if self.read_only:
            return
        with self._locked():
            self._write_plainly(partial(_put_meta, key=key, value=value))

    @contextmanager
    def locally(
        self, lock_seconds: float | None = None, *, package: Path | None = None
    ) -> Iterator[Any]:
        """One writing transaction on the local tables, which are neither logged nor shared.

        Gives the driver's connection, which must not commit. `lock_seconds` is how long it waits
        for another process, `package` a vetted file to lie beside (store/log/beside.py). Raises
        DatabaseNewer, DatabaseUnwritable, StorageErrors; any error rolls all of it back.
        """
        if self.read_only:
            kind = DatabaseNewer if self.newer else DatabaseUnwritable
            raise kind(name=str(self.path))
        with (
            self._locked(lock_seconds),
            self._translated(),
            self._engine.connect() as connection,
            beside(connection.connection.driver_connection, package),
            connection.execution_options(write=True).begin(),
        ):
            yield connection.connection.driver_connection

    def take_in(
        self,
        rows: Sequence[Row],
        ledger: Sequence[tuple[Any, ...]] = (),
        package: Path | None = None,
    ) -> TakenIn:
        """Take vetted rows of other devices in: log, tables and conflicts, in one transaction.

        `ledger` holds rows of the table `imported` that belong to them, `package` is the vetted
        file that the rows were read from, if any. Rows that are here already change nothing.
        Raises Gap or Fork (store/log/ingest.py), and what `change` raises of files.
        """
        with self.locally(package=package) as connection:
            return take_in(connection, rows, ledger, self.clock(), BESIDE if package else None)

    def stacks(self) -> undo.Stacks:
        """What this laptop can undo and redo, newest last."""
        with self.read() as session:
            return undo.read_stacks(session, self.device)

    def watch_end(self) -> bool:
        """Called by a window: notice from now on when it ends without closing the file.

        Returns whether the window before this one ended so after it had written something.
        """
        if self.read_only:
            return False
        with self._translated(), self._engine.connect() as connection:
            return self._mark.watch(connection)

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file.

        With nothing to write, a file that another process holds is let go after a moment: that
        process has a connection too, so that ours is not the last.
        """
        self._closed = True
        with suppress(IndexError):
            while True:
                self._at_hand.pop().close()
        with suppress(JakberError), self._locked(None if self._mark.left else _CLOSE_SECONDS):
            if self._mark.left:
                self._write_plainly(self._mark.take_away)
            self._engine.dispose()
        self._engine.dispose()

    def _write_plainly(self, deed: Callable[[Connection], None]) -> None:
        """Write to the local tables, which are not logged."""
        with self._translated(), self._engine.connect() as connection:
            deed(connection.execution_options(write=True))
            connection.commit()

    @contextmanager
    def _locked(self, seconds: float | None = None) -> Iterator[None]:
        """The database's lock file, which every write and checkpoint of any process takes."""
        if self.read_only:
            yield
            return
        with self._lock.held(seconds):
            yield

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """SQLite's trouble with its surroundings as typed errors; bugs rise as they are."""
        try:
            yield
        except (DBAPIError, self._dbapi.Error) as error:
            raise _typed(error, self.path) from error


def _put_meta(connection: Connection, *, key: str, value: str) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES(?,?)", (key, value))


def _device(connection: Any) -> int:
    """Who this database writes as, as the open transaction sees it."""
    return int(connection.execute("SELECT v FROM meta WHERE k='dev'").fetchone()[0])


def _typed(error: BaseException, path: Path) -> BaseException:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return (file.as_storage_error(cause, path) if cause is not None else None) or error
