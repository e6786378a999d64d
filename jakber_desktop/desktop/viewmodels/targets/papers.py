"""The monitoring table as its window shows it: one paper, in any profile and format (F3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.papers.working import WorkingPapersModel
from jakber_desktop.desktop.viewmodels.targets import source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.targets import TargetFilter

_SHOWN, _ALL = "shown", "all"


class TargetPapersModel(WorkingPapersModel):
    """`chosen` is "shown" (what the list's filter left) or "all"."""

    def __init__(
        self, session: Session, wanted: TargetFilter, parent: QObject | None = None
    ) -> None:
        super().__init__(session, _SHOWN if any(wanted) else _ALL, parent)
        self._wanted = wanted

    def _lines(self) -> tuple[PaperLine, ...]:
        lines = [PaperLine(_ALL, self.tr("Semua target"), icon="target_arrow")]
        if any(self._wanted):
            lines.append(PaperLine(_SHOWN, self.tr("Yang tersaring"), icon="filter"))
        return tuple(lines)

    # --- for WorkingPapersModel ---

    def kind_name(self) -> str:
        return self.tr("Tabel monitoring target")

    def _filter(self) -> TargetFilter:
        return self._wanted if self.chosen == _SHOWN else type(self._wanted)()

    def _work(self) -> Callable[[], Drawn]:
        session = self.session
        return partial(
            source.draw, session.workspace, session.today, self._own_profile, self._filter()
        )

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        session = self.session
        return partial(
            source.save, session.workspace, session.today, self._own_profile, self._filter(), form,
            path,
        )  # fmt: skip
