"""The changes of a meeting, or of the whole database: a page at a time, filtered, looked into."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.history import source
from jakber_desktop.desktop.viewmodels.history.lines import Line, LinesModel
from jakber_desktop.desktop.viewmodels.history.words import when, who

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.history import ChangeDetail, ChangeRow

    Take = Callable[[int, tuple[ChangeRow, ...]], None]

PAGE = 50


class ChangesModel(QObject):
    """The list is read on the quick lane (it walks a meeting's log), a change's fields in place."""

    listed = Signal()
    detailed = Signal()
    """Another change was chosen, or its fields were read anew."""
    revived = Signal(str)
    """A meeting was brought back: its title."""
    failed = Signal(object)

    def __init__(
        self, session: Session, meeting: str | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.meeting = session, meeting
        self.text = ""
        self.chosen: str | None = None
        self.detail: ChangeDetail | None = None
        self.known = False
        self._count = 0
        self.lines = LinesModel(self)
        self.lines.more_wanted.connect(self._read_more)
        session.changed.connect(self.read)

    def set_text(self, text: str) -> None:
        """Keep the changes whose label or writer contains this."""
        if text != self.text:
            self.text = text
            self.read()

    def read(self) -> None:
        """Read from the newest on, as many as are shown, at least a page."""
        self._ask(None, max(PAGE, self._count), self._take)

    def choose(self, stamp: str | None) -> None:
        """Look into a change."""
        if stamp != self.chosen:
            self.chosen = stamp
            self._look()

    @property
    def can_revive(self) -> bool:
        """Whether the chosen change removed a meeting that can be brought back."""
        return self.detail is not None and self.detail.gone is not None and self._session.writable

    def revive(self) -> None:
        """Bring back the meeting that the chosen change removed."""
        if self.detail is None or self.detail.gone is None:
            return
        meeting, title = self.detail.gone
        try:
            source.revive(self._session.workspace, meeting)
        except Exception as error:
            self.failed.emit(error)
            return
        self._session.look_for_changes()
        self.revived.emit(title)

    # --- inside ---

    def _read_more(self) -> None:
        last = self.lines.line(self._count - 1).key if self._count else None
        self._ask(last, PAGE, self._take_more)

    def _ask(self, after: str | None, limit: int, take: Take) -> None:
        work = partial(
            source.changes, self._session.workspace, self.meeting, self.text, after, limit + 1
        )
        done = partial(take, limit)
        self._session.tasks.run(work, done, self.failed.emit, key=f"changes {id(self)}")

    def _take(self, limit: int, rows: tuple[ChangeRow, ...]) -> None:
        self._show(limit, rows, more=False)
        if self.lines.row_of(self.chosen) < 0:
            self.chosen = rows[0].stamp if rows else None
        self._look()

    def _take_more(self, limit: int, rows: tuple[ChangeRow, ...]) -> None:
        self._show(limit, rows, more=True)

    def _show(self, limit: int, rows: tuple[ChangeRow, ...], *, more: bool) -> None:
        lines = [_line(row) for row in rows[:limit]]
        put = self.lines.add if more else self.lines.show
        put(lines, complete=len(rows) <= limit)
        self._count = self.lines.rowCount()
        self.known = True
        self.listed.emit()

    def _look(self) -> None:
        self.detail = None
        if self.chosen is not None:
            try:
                self.detail = source.detail(self._session.workspace, self.chosen, self.meeting)
            except Exception as error:
                self.failed.emit(error)
        self.detailed.emit()


def _line(row: ChangeRow) -> Line:
    return Line(row.stamp, row.label, f"{when(row.writer)} · {who(row.writer)}", faint=row.undoes)
