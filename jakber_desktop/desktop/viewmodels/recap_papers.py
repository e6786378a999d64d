"""Cetak ringkasan: the recaps of a period as papers, in any profile and format."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from jakber_desktop.desktop.models.papers_model import PaperLine
from jakber_desktop.desktop.viewmodels import overview_source as source
from jakber_desktop.desktop.viewmodels.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers_source import profiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes_source import Form
    from jakber_desktop.desktop.viewmodels.papers_source import Drawn
    from jakber_desktop.desktop.viewmodels.session import Session
    from jakber_desktop.model.rows.recaps import MismatchFilter
    from jakber_desktop.operations.recaps.papers import RecapPaper


class RecapPapersModel(PaperModel):
    """`chosen` is a word of operations.recaps.papers.RecapPaper."""

    def __init__(
        self,
        session: Session,
        chosen: RecapPaper,
        wanted: MismatchFilter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._wanted = wanted
        self.chosen = chosen
        self._own_profile: str | None = None

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        if profile != self.profile:
            self._own_profile = profile
            super().choose_profile(profile)

    def read(self) -> None:
        work = partial(profiles, self.session.workspace)
        self.tasks.run(work, self._show, self._broken, key=f"recaps {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        self.profiles, preferred = answer
        self.profile = self._own_profile or preferred
        self.lines = tuple(
            PaperLine(key, words, icon=icon) for key, (words, icon) in self._papers().items()
        )
        self.lines_changed.emit()

    def _papers(self) -> dict[str, tuple[str, str]]:
        return {
            "overview": (self.tr("Gambar ringkasan"), "data_bar_vertical"),
            "office": (self.tr("Rekap menurut kantor"), "building"),
            "person": (self.tr("Rekap menurut orang"), "person"),
            "month": (self.tr("Rekap menurut bulan"), "calendar_month"),
            "mismatches": (self.tr("Ketidaksesuaian"), "person_swap"),
        }

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return self._papers()[self.chosen][0]

    def can_book(self) -> bool:
        return False

    def _work(self) -> Callable[[], Drawn]:
        session, paper = self.session, cast("RecapPaper", self.chosen)
        return partial(
            source.draw, session.workspace, paper, self._wanted, session.today, self._own_profile,
        )  # fmt: skip

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        session, paper = self.session, cast("RecapPaper", self.chosen)
        return partial(
            source.save, session.workspace, paper, self._wanted, session.today, self._own_profile,
            form, path,
        )  # fmt: skip
