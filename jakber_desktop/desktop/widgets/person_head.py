"""The head of a panel: a round sign, who or what it is about, and where it belongs (mockup 09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_CIRCLE = 44


class PersonHead(QWidget):
    """`show_who(icon, title, text)`: a title of up to two lines, a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "person"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.title = ElidedLabel(self, role="bodyStrong", lines=2)
        self.text = ElidedLabel(self, role="small", lines=2)
        self.text.setProperty("tone", "textSecondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(_CIRCLE + 12, 0, 0, 0)
        row.addStrut(_CIRCLE)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch()
        row.addLayout(words)

    def show_who(self, icon: str, title: str, text: str) -> None:
        """Show this icon (20 px Fluent name), title and line."""
        self._icon = icon
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accentSoft"))
            top = (self.height() - _CIRCLE) // 2
            painter.drawEllipse(QRectF(0, top, _CIRCLE, _CIRCLE))
            at = QPoint((_CIRCLE - 20) // 2, top + (_CIRCLE - 20) // 2)
            icons.draw(painter, at, self._icon, 20, "accentText")
