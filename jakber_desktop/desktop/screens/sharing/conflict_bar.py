"""The bar over a meeting that has conflicts: how many, where, and the way to the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button, key_text
from jakber_desktop.desktop.widgets.chips import Chip, ChipLook
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from jakber_desktop.model.rows.sync import ConflictRow


class ConflictBar(QFrame):
    """Hidden while the meeting has no conflict."""

    def __init__(self, review: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surfaceAlt")
        self.setProperty("line", "bottom")
        self.chip, self.label = Chip(self), ElidedLabel(self, role="small")
        self.label.setProperty("tone", "textSecondary")
        self.button = Button(self, self.tr("Tinjau"), "arrow_right", small=True)
        self.button.clicked.connect(review.trigger)
        self.button.name_it(self.tr("Tinjau bentrokan rapat ini"), key_text(review))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(self.chip)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        theme().changed.connect(self._measure)
        self._measure()
        self.hide()

    def show_rows(self, rows: Sequence[ConflictRow]) -> None:
        """Tell these conflicts; without any the bar goes."""
        words = self.tr("{n} perbedaan perlu ditinjau").format(n=len(rows))
        self.chip.show_look(ChipLook(words, "warning", "warning", filled=True))
        self.label.setText("; ".join(dict.fromkeys(row.place for row in rows)))
        self.setAccessibleName(f"{words}. {self.label.text()}")
        self.setVisible(bool(rows))

    def _measure(self) -> None:
        self.setFixedHeight(max(theme().px(40), self.button.sizeHint().height() + 8))
