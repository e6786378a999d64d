"""Nota dinas tindak lanjut: offices to choose, their letters over all meetings, numbers (F2)."""

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
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session


class GatheredPapersModel(PaperModel):
    """`chosen` is an office's code, or EVERY_OFFICE for the letters to all of them; while offices
    are `ticked`, the letters to these are shown, whatever the keys are on."""

    def __init__(self, session: Session, office: str = "", parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.chosen = office or EVERY_OFFICE
        self.ticked: tuple[str, ...] = ()
        self._owing: Any = ()
        self._own_profile: str | None = None

    @property
    def many(self) -> bool:
        """Whether the letters to several offices are shown."""
        return len(self.ticked) > 1 or (self.chosen == EVERY_OFFICE and not self.ticked)

    def choose(self, chosen: str) -> None:
        """Walk to another office; what is ticked stays shown."""
        if self.ticked:
            self.chosen = chosen or self.chosen
        else:
            super().choose(chosen)

    def tick(self, code: str) -> None:
        """Tick an office, or untick it; on the line of all offices as `tick_all`."""
        if code == EVERY_OFFICE:
            self.tick_all()
            return
        wanted = {*self.ticked} ^ {code}
        self._tick([one.code for one in self._owing if one.code in wanted])

    def tick_all(self) -> None:
        """Tick all offices, or none when all are ticked."""
        every = [one.code for one in self._owing]
        self._tick([] if len(self.ticked) == len(every) else every)

    def _tick(self, codes: Sequence[str]) -> None:
        self.ticked = tuple(codes)
        self._list()
        self.draw()

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
        self._owing, (self.profiles, preferred) = answer
        self.profile = self._own_profile or preferred
        known = {one.code for one in self._owing}
        if not known.issuperset(self.ticked):  # an office has done all it had to do
            self.ticked = tuple(one for one in self.ticked if one in known)
            self.draw()
        self._list()

    def _list(self) -> None:
        self.lines = tuple(self._lines())
        self.lines_changed.emit()

    def _lines(self) -> Iterator[PaperLine]:
        every, some = len(self._owing), len(self.ticked)
        if every:
            count = self.tr("{n} kantor, satu surat tiap kantor").format(n=every)
            if some:
                count = self.tr("{n} dari {all} kantor ditandai").format(n=some, all=every)
            yield PaperLine(EVERY_OFFICE, self.tr("Semua kantor"), count, "mail")
            yield PaperLine("offices", self.tr("Kantor"), heading=True)
        for office in self._owing:
            yield owing_line(office)._replace(ticked=office.code in self.ticked)

    def _codes(self) -> tuple[str, ...] | None:
        """Whom the letters shown go to; None for all."""
        if self.ticked:
            return self.ticked
        return None if self.chosen == EVERY_OFFICE else (self.chosen,)

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return self.tr("Nota dinas tindak lanjut")

    def can_book(self) -> bool:
        return True

    def _work(self) -> Callable[[], Drawn]:
        session = self.session
        return partial(
            source.draw, session.workspace, self._codes(), session.today, self._own_profile
        )

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        session = self.session
        return partial(
            source.save, session.workspace, self._codes(), session.today, self._own_profile, form,
            path,
        )  # fmt: skip

    def _book(self, date: dt.date) -> None:
        source.book(self.session.workspace, self.slots, date)

    def _issue(self, date: dt.date) -> None:
        issue(self.session.workspace, self.slots, date)
