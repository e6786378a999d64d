"""What a laptop says of its own once others' changes are in: dues, series, names."""

from __future__ import annotations

from typing import Self

from jakber_desktop.operations.follow_ups.moved import redate_moved, where_meetings_stand
from jakber_desktop.operations.letters.rewordings import follow_rewordings
from jakber_desktop.operations.series.kept import keep_used_series
from jakber_desktop.operations.series.torn import torn_days
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace


class Settling:
    """A `with` block around what takes changes in, which calls `settle` when they are in.

    What came before it was cut short is settled at its end. `notes` are for who looks on.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.notes: list[str] = []
        with workspace.read() as session:
            self._stood = where_meetings_stand(session)
            self._since = log.vector(driver(session).execute)
            self._torn = torn_days(session)
        self._settled = self._since

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with self._workspace.read() as session:
            now = log.vector(driver(session).execute)
        if now != self._settled:
            self.settle()

    def settle(self) -> None:
        """Follow what came, by changes of this laptop."""
        keep_used_series(self._workspace)
        follow_rewordings(self._workspace, self._since)
        redate_moved(self._workspace, self._stood)
        with self._workspace.read() as session:
            now = torn_days(session)
            self._settled = log.vector(driver(session).execute)
        self.notes = [words for day, words in now.items() if day not in self._torn]
