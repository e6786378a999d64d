"""The lock file beside a database, which every write and checkpoint of any process holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.model.errors import DatabaseBusy, StorageTrouble, os_reason

if TYPE_CHECKING:
    from filelock import FileLock

LOCK_SECONDS = 10.0
"""How long a write waits for another process's write before it gives up (exit 4)."""


class WriteLock:
    """The lock of one database; a thread that holds it may take it again."""

    def __init__(self, path: Path, seconds: float | None = None) -> None:
        """`seconds` is how long `held` waits (LOCK_SECONDS unless told otherwise)."""
        self._path = path
        self._seconds = seconds
        self._lock: FileLock | None = None

    @contextmanager
    def held(self, seconds: float | None = None) -> Iterator[None]:
        """Hold the lock, waiting `seconds` instead of the usual time.

        Raises DatabaseBusy when another process holds it for longer, StorageTrouble when the file
        cannot be made.
        """
        # it imports asyncio (26 ms), which the start must not wait for
        from filelock import FileLock, Timeout

        if self._lock is None:
            self._lock = FileLock(f"{self._path}.lock", thread_local=True)
        waits = next(one for one in (seconds, self._seconds, LOCK_SECONDS) if one is not None)
        try:
            self._lock.acquire(timeout=waits)
        except Timeout:
            raise DatabaseBusy(name=str(self._path)) from None
        except OSError as error:
            raise StorageTrouble(name=str(self._path), reason=os_reason(error)) from None
        try:
            yield
        finally:
            self._lock.release()


def close_reader(connection: sqlite3.Connection, path: Path) -> None:
    """Close a plain connection; the last one of all folds the write-ahead log into the file.

    While somebody else holds the lock they hold a connection too, so that ours is not the last.
    """
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        with suppress(DatabaseBusy, StorageTrouble), WriteLock(path).held(seconds=0):
            connection.close()
    connection.close()
