"""Whether a window ended without closing its file.

The first change of a window leaves a mark in the local table `meta`, in the same transaction;
closing takes it away. A mark that is there at the next start was left by a window that was killed,
or by a power cut. A write-ahead log alone would not tell: another process may be at work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEY = "window_open"


class EndMark:
    """The mark of one opened workspace; nothing happens before `watch`."""

    def __init__(self) -> None:
        self._watched = self._left = False

    def watch(self, connection: Connection) -> bool:
        """From now on leave a mark; whether an earlier window left its own (it stays till closed).

        Only one window process opens a file at a time, so a mark is never that of a living one.
        """
        found = connection.exec_driver_sql("SELECT 1 FROM meta WHERE k=?", (_KEY,)).first()
        self._watched, self._left = True, found is not None
        return self._left

    @property
    def due(self) -> bool:
        """Whether the change at hand should leave the mark."""
        return self._watched and not self._left

    @property
    def left(self) -> bool:
        """Whether closing has a mark to take away."""
        return self._left

    def leave(self, connection: Connection) -> None:
        """Write the mark in the transaction of a change."""
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES(?,1)", (_KEY,))

    def stays(self) -> None:
        """The change that wrote the mark was committed."""
        self._left = True

    def take_away(self, connection: Connection) -> None:
        """The file is closed as it should be."""
        connection.exec_driver_sql("DELETE FROM meta WHERE k=?", (_KEY,))
        self._left = False
