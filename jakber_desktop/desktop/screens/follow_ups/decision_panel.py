"""The panel of a decision: its words, its meeting, what took its place and what it ended (07)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_decision_panel import Ui_DecisionPanel
from jakber_desktop.desktop.widgets.registers.source_card import SourceCard
from jakber_desktop.desktop.words.follow_up import standing_look
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.follow_ups.decisions import DecisionsViewModel
    from jakber_desktop.model.rows.follow_ups import DecisionDetail, DecisionRef


class DecisionPanel(QFrame):
    """Shows the detail of a DecisionsViewModel."""

    close_wanted = Signal()
    source_wanted = Signal()
    excerpt_wanted = Signal()
    decision_wanted = Signal(str)
    """Another decision (its id) is to be shown."""
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DecisionPanel()
        self.form.setupUi(self)
        self._cards: list[SourceCard] = []
        self._successor = ""
        form = self.form
        form.titleLabel.setMinimumWidth(1)
        for label in (form.titleLabel, form.reasonLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.moreButton.name_it(self.tr("Tindakan lain"), "Shift+F10")
        form.closeButton.clicked.connect(self.close_wanted)
        form.sourceCard.clicked.connect(self.source_wanted)
        form.successorCard.clicked.connect(self._go_to_successor)
        form.excerptButton.clicked.connect(self.excerpt_wanted)
        form.moreButton.clicked.connect(self._ask_menu)

    def show_decision(self, model: DecisionsViewModel) -> None:
        """Show the chosen decision."""
        found: DecisionDetail | None = model.detail
        form = self.form
        for part in (form.scrollArea, form.footFrame):
            part.setVisible(found is not None)
        if found is None:
            form.codeBadge.show_code("")
            form.standingChip.hide()
            return
        row = found.row
        form.codeBadge.show_code(row.code, "decision")
        form.standingChip.show_look(standing_look(row.status))
        form.titleLabel.setText(row.text)
        form.reasonLabel.setText(found.reason)
        form.reasonLabel.setVisible(bool(found.reason))
        day = long_date(row.meeting_date, weekday=False)
        form.sourceCard.say(row.meeting, " · ".join(filter(None, (day, row.item))))
        self._show_successor(found)
        self._show_predecessors(found.predecessors)
        in_force = row.status == "in_force"
        form.excerptButton.setEnabled(in_force and model.session.is_ready)
        form.excerptButton.name_it(self.tr("Petikan keputusan"))

    def _show_successor(self, found: DecisionDetail) -> None:
        other = found.row.successor
        revoked = found.row.status == "revoked"
        words = self.tr("Dicabut oleh") if revoked else self.tr("Diganti oleh")
        self.form.successorLabel.setText(words)
        for part in (self.form.successorLabel, self.form.successorCard):
            part.setVisible(other is not None)
        self._successor = other.id if other is not None else ""
        if other is not None:
            self.form.successorCard.say(other.code, _where(other))

    def _show_predecessors(self, refs: tuple[DecisionRef, ...]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        self.form.predecessorsLabel.setVisible(bool(refs))
        for ref in refs:
            card = SourceCard(self)
            card.say(ref.code, _where(ref))
            card.clicked.connect(partial(self.decision_wanted.emit, ref.id))
            self.form.predecessorsLayout.addWidget(card)
            self._cards.append(card)

    def _go_to_successor(self) -> None:
        if self._successor:
            self.decision_wanted.emit(self._successor)

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))


def _where(ref: DecisionRef) -> str:
    return f"{ref.meeting}, {long_date(ref.date, weekday=False)}"
