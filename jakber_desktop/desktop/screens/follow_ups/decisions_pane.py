"""The tab Keputusan: the register of decisions and the panel of the chosen one (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop._forms.ui_decisions_pane import Ui_DecisionsPane
from jakber_desktop.desktop.screens.registers.register_pane import RegisterPane
from jakber_desktop.desktop.screens.registers.states import show_state
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.model.rows.follow_ups import DecisionFilter

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.decisions import DecisionsViewModel
    from jakber_desktop.model.rows.follow_ups import RegisterDecision

_OFFERED = 20
"""Decisions that the menu of successors shows; typed words find the others."""
_LONGEST = 60


class DecisionsPane(RegisterPane):
    """Everything works by keys alone."""

    MENU = (
        ("open_follow_up", "paper_petikan_keputusan"),
        ("supersede_decision", "revoke_decision", "restore_decision"),
    )
    model: DecisionsViewModel

    def __init__(
        self, model: DecisionsViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, services, parent)
        self.form = Ui_DecisionsPane()
        self.form.setupUi(self)
        panel = self.form.panel
        panel.close_wanted.connect(self.toggle_panel)
        panel.source_wanted.connect(self.open_row)
        panel.excerpt_wanted.connect(self._excerpt)
        panel.decision_wanted.connect(self.show_decision)
        panel.menu_wanted.connect(self.show_menu)
        model.done.connect(self._tell)
        self.furnish()
        self.show_detail()

    # --- words ---

    def segments(self) -> tuple[SegmentSpec, ...]:
        counts, known = self.model.counts, self.model.known
        return tuple(
            SegmentSpec(key, words, count=getattr(counts, key) if known else -1)
            for key, words in (
                ("all", self.tr("Semua")), ("in_force", self.tr("Berlaku")),
                ("superseded", self.tr("Diganti")), ("revoked", self.tr("Dicabut")),
            )
        )  # fmt: skip

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [KeyHint("↑↓", self.tr("pilih")), KeyHint("Enter", self.tr("buka rapat"))]
        if self.model.writable:
            hints += [KeyHint("G", self.tr("ganti")), KeyHint("C", self.tr("cabut"))]
        return (*hints, KeyHint("Ctrl+F", self.tr("saring")))

    def say_empty(self) -> None:
        nothing = self.model.counts.all == 0
        title = self.tr("Belum ada keputusan") if nothing else self.tr("Tidak ada di sini")
        text = self.tr("Keputusan dicatat dalam Pembahasan rapat, dan terkumpul di sini.")
        show_state(
            self.form.emptyState, self.model, self.services, "gavel", title,
            text if nothing else "",
        )  # fmt: skip

    def show_detail(self) -> None:
        self.form.panel.show_decision(self.model)

    def panel_field(self) -> QWidget:
        card: QWidget = self.form.panel.form.sourceCard
        return card

    # --- deeds ---

    def open_row(self) -> None:
        row = self.model.row()
        if row is not None:
            self.open_wanted.emit(row.meeting_id, "decision", row.id)

    def show_decision(self, decision_id: str) -> None:
        """Choose another decision, whatever the filter was."""
        self.model.show(decision_id, DecisionFilter())

    def supersede(self) -> None:
        """G: choose the decision that takes this one's place."""
        if self.model.row() is None:
            return
        text = self.services.dialogs.ask_text(
            self.tr("Ganti keputusan"),
            self.tr("Tulis nomor atau kata dari keputusan penggantinya."),
            self.tr("Keputusan pengganti"),
            yes=self.tr("Cari"),
        )
        found = self.model.successors(text) if text else ()
        if text and not found:
            words = self.tr("Tidak ada keputusan yang memuat “{text}”").format(text=text)
            self.services.messages.info(words, self.tr("Keputusan ini tetap berlaku."))
        elif len(found) == 1:
            self.model.supersede(found[0].id)
        elif found:
            self._offer(found)

    def revoke(self) -> None:
        """C: say why it holds no longer."""
        row = self.model.row()
        if row is None:
            return
        reason = self.services.dialogs.ask_text(
            self.tr("Cabut keputusan {code}").format(code=row.code),
            self.tr("Keputusannya tetap tercatat, dengan tanda dicabut."),
            self.tr("Alasan"),
            yes=self.tr("Cabut"),
        )
        if reason:
            self.model.revoke(reason)

    def restore(self) -> None:
        """B: it holds again."""
        row = self.model.row()
        if row is not None and row.status != "in_force":
            self.model.restore()

    def _offer(self, found: tuple[RegisterDecision, ...]) -> None:
        menu = QMenu(self)
        for row in found[:_OFFERED]:
            action = QAction(_words(row), menu)
            action.setData(row.id)
            menu.addAction(action)
        menu.triggered.connect(self._picked)
        where = self.form.list.visualRect(self.form.list.currentIndex()).bottomLeft()
        menu.popup(self.form.list.viewport().mapToGlobal(where + QPoint(24, 0)))

    def _picked(self, action: QAction) -> None:
        self.model.supersede(str(action.data()))

    def _excerpt(self) -> None:
        self.action("paper_petikan_keputusan").trigger()

    def _tell(self, words: str) -> None:
        self.services.messages.done(words, self.services.session.undo)


def _words(row: RegisterDecision) -> str:
    text = row.text if len(row.text) <= _LONGEST else f"{row.text[:_LONGEST]}…"
    return f"{row.code} · {text}".replace("&", "&&")
