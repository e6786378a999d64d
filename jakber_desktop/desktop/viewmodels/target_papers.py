"""The monitoring table as its window shows it: one paper, in any profile and format (F3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.models.papers_model import PaperLine
from jakber_desktop.desktop.viewmodels import targets_source as source
from jakber_desktop.desktop.viewmodels.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers_source import profiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes_source import Form
    from jakber_desktop.desktop.viewmodels.papers_source import Drawn
    from jakber_desktop.desktop.viewmodels.session import Session
    from jakber_desktop.model.rows.targets import TargetFilter

_SHOWN, _ALL = "shown", "all"


class TargetPapersModel(PaperModel):
    """`chosen` is "shown" (what the list's filter left) or "all"."""

    def __init__(
        self, session: Session, wanted: TargetFilter, parent: QObject | None = None
    ) -> None:
        super().__init__(session, parent)
        self._wanted = wanted
        self.chosen = _SHOWN if any(wanted) else _ALL
        self._own_profile: str | None = None

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        if profile != self.profile:
            self._own_profile = profile
            super().choose_profile(profile)

    def read(self) -> None:
        work = partial(profiles, self.session.workspace)
        self.tasks.run(work, self._show, self._broken, key=f"targets {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        self.profiles, preferred = answer
        self.profile = self._own_profile or preferred
        lines = [PaperLine(_ALL, self.tr("Semua target"), icon="target_arrow")]
        if any(self._wanted):
            lines.append(PaperLine(_SHOWN, self.tr("Yang tersaring"), icon="filter"))
        self.lines = tuple(lines)
        self.lines_changed.emit()

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return self.tr("Tabel monitoring target")

    def can_book(self) -> bool:
        return False

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
