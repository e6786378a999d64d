"""Nota dinas tindak lanjut: an office to choose, its letter over all meetings, its number (F2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.papers import gathered_source as source
from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers.source import EVERY_OFFICE, issue
from jakber_desktop.desktop.words.paper import owing_line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session


class GatheredPapersModel(PaperModel):
    """`chosen` is an office's code, or EVERY_OFFICE for the letters to all of them."""

    def __init__(self, session: Session, office: str = "", parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.chosen = office or EVERY_OFFICE
        self._own_profile: str | None = None

    @property
    def many(self) -> bool:
        """Whether the letters to all offices are shown."""
        return self.chosen == EVERY_OFFICE

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        if profile != self.profile:
            self._own_profile = profile
            super().choose_profile(profile)

    def read(self) -> None:
        work = partial(source.read, self.session.workspace, self.session.today)
        self.tasks.run(work, self._show, self._broken, key=f"gathered {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        owing, (self.profiles, preferred) = answer
        self.profile = self._own_profile or preferred
        self.lines = tuple(self._lines(owing))
        self.lines_changed.emit()

    def _lines(self, owing: Any) -> Iterator[PaperLine]:
        if owing:
            count = self.tr("{n} kantor, satu surat tiap kantor").format(n=len(owing))
            yield PaperLine(EVERY_OFFICE, self.tr("Semua kantor"), count, "mail")
            yield PaperLine("offices", self.tr("Kantor"), heading=True)
        for office in owing:
            yield owing_line(office)

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return self.tr("Nota dinas tindak lanjut")

    def can_book(self) -> bool:
        return True

    def _work(self) -> Callable[[], Drawn]:
        session = self.session
        return partial(
            source.draw, session.workspace, self.chosen, session.today, self._own_profile
        )

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        session = self.session
        return partial(
            source.save, session.workspace, self.chosen, session.today, self._own_profile, form,
            path,
        )  # fmt: skip

    def _book(self, date: dt.date) -> None:
        source.book(self.session.workspace, self.slots, date)

    def _issue(self, date: dt.date) -> None:
        issue(self.session.workspace, self.slots, date)
