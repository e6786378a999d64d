"""A window of working papers: chosen from a list, in any profile, none of them with a number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers.source import profiles

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.shown.paper_line import PaperLine
    from jakber_desktop.desktop.viewmodels.session.session import Session


class WorkingPapersModel(PaperModel):
    """`chosen` is the key of a line; the profile is the office's until another is chosen."""

    def __init__(self, session: Session, chosen: str, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.chosen = chosen
        self._own_profile: str | None = None

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        if profile != self.profile:
            self._own_profile = profile
            super().choose_profile(profile)

    def read(self) -> None:
        """Read the profiles, and draw what is chosen."""
        work = partial(profiles, self.session.workspace)
        self.tasks.run(work, self._show, self._broken, key=f"papers {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        self.profiles, preferred = answer
        self.profile = self._own_profile or preferred
        self.lines = self._lines()
        self.lines_changed.emit()

    def _lines(self) -> tuple[PaperLine, ...]:
        """What can be chosen."""
        raise NotImplementedError

    def can_book(self) -> bool:
        return False
