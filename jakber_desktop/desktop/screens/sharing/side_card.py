"""A card of the side column (08): a title, maybe a count, and lines made anew when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class SideCard(QFrame):
    """`fill` replaces its lines."""

    def __init__(self, title: str, parent: QWidget | None = None, *, air: int = 0) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._lines: list[QWidget] = []
        self.title = Label(self, title, "section")
        self.count = Label(self, role="small")
        self.count.setProperty("tone", "textSecondary")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(16, 12, 16, 10)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, air)
        self._column.setSpacing(0)
        self._column.addLayout(self.head)

    def fill(self, lines: Sequence[QWidget]) -> None:
        """Show these lines in place of the earlier ones."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = list(lines)
        for line in lines:
            self._column.addWidget(line)

    def lines(self) -> tuple[QWidget, ...]:
        """The lines shown."""
        return tuple(self._lines)
