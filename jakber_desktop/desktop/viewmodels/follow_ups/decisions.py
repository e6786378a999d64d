"""The register of decisions as its page shows it, and whether the chosen one still holds (07)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.follow_ups import source
from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
from jakber_desktop.desktop.words.follow_up import decision_sentence
from jakber_desktop.model.rows.follow_ups import (
    DecisionCounts,
    DecisionFilter,
    RegisterDecision,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session

_CHOICES = 50
"""Decisions that are offered as the one that takes another's place."""


class DecisionsViewModel(RegisterViewModel[RegisterDecision]):
    """`done(words)` tells what was done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.filter = DecisionFilter()
        self.counts = DecisionCounts()
        self.rows = RegisterModel(decision_sentence, parent=self)

    def place(self) -> int | None:
        """The chosen decision's place in its meeting, as an excerpt names it."""
        if self.selected is None or not self.session.is_ready:
            return None
        try:
            return source.decision_place(self.session.workspace, self.selected)
        except Exception as error:
            self.failed.emit(error)
            return None

    def successors(self, text: str = "") -> tuple[RegisterDecision, ...]:
        """Decisions in force that may take the chosen one's place, the newest first."""
        wanted = DecisionFilter("in_force", text=text)
        found = source.decision_page(self.session.workspace, wanted, None, _CHOICES)
        return tuple(row for row in found if row.id != self.selected)

    def supersede(self, by: str) -> None:
        """Another decision takes its place."""
        self._do(partial(source.supersede, by=by), self.tr("Keputusan ditandai diganti"))

    def revoke(self, reason: str) -> None:
        """It holds no longer."""
        self._do(partial(source.revoke, reason=reason), self.tr("Keputusan dicabut"))

    def restore(self) -> None:
        """It holds again."""
        self._do(source.restore, self.tr("Keputusan berlaku lagi"))

    def _do(self, deed: Callable[..., None], words: str) -> None:
        if not self.writable or self.selected is None:
            return
        try:
            deed(self.session.workspace, decision_id=self.selected)
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        self.done.emit(words)

    def _read_page(self, after: RegisterDecision | None, limit: int) -> tuple[Any, ...]:
        return source.decision_page(self.session.workspace, self.filter, after, limit)

    def _read_all(self, wanted: DecisionFilter, limit: int) -> tuple[Any, ...]:
        return source.decisions(self.session.workspace, wanted, limit)

    def _read_detail(self, row_id: str) -> Any:
        return source.decision(self.session.workspace, row_id)

    def _total(self) -> int:
        counts: DecisionCounts = self.counts
        return counts.all
