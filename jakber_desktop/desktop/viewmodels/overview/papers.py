"""Cetak ringkasan: the recaps of a period as papers, in any profile and format."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.overview import source
from jakber_desktop.desktop.viewmodels.papers.working import WorkingPapersModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.recaps import MismatchFilter
    from jakber_desktop.operations.recaps.papers import RecapPaper


class RecapPapersModel(WorkingPapersModel):
    """`chosen` is a word of operations.recaps.papers.RecapPaper."""

    def __init__(
        self,
        session: Session,
        chosen: RecapPaper,
        wanted: MismatchFilter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, chosen, parent)
        self._wanted = wanted

    def _lines(self) -> tuple[PaperLine, ...]:
        return tuple(
            PaperLine(key, words, icon=icon) for key, (words, icon) in self._papers().items()
        )

    def _papers(self) -> dict[str, tuple[str, str]]:
        return {
            "overview": (self.tr("Gambar ringkasan"), "data_bar_vertical"),
            "office": (self.tr("Rekap menurut kantor"), "building"),
            "person": (self.tr("Rekap menurut orang"), "person"),
            "month": (self.tr("Rekap menurut bulan"), "calendar_month"),
            "mismatches": (self.tr("Ketidaksesuaian"), "person_swap"),
        }

    # --- for WorkingPapersModel ---

    def kind_name(self) -> str:
        return self._papers()[self.chosen][0]

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
