"""What the sidebar tells everywhere: follow-ups due, the meeting in session (ui-design §7)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.model.rows.home import News

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session


class HomeNews(QObject):
    """Read when the database is open and after every change; two statements on the quick lane."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.news = News()
        session.ready.connect(self.read)
        session.changed.connect(self.read)
        if session.is_ready:  # a further window
            self.read()

    def read(self) -> None:
        """Read again."""
        session = self._session
        if session.is_ready:
            work = partial(_read, session.workspace, session.today)
            session.tasks.run(work, self._take, self._rest, key=f"news {id(self)}")

    def _take(self, news: News) -> None:
        if news != self.news:
            self.news = news
            self.changed.emit()

    def _rest(self, _error: Exception) -> None:
        """Numbers beside names: what cannot be read is told where it is shown in full."""


def _read(workspace: Any, today: dt.date) -> News:
    from jakber_desktop.operations import home

    return home.news(workspace, today)
