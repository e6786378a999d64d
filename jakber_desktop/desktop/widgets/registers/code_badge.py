"""The code of a follow-up or decision as a badge ("07/T-1", mockup 07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class CodeBadge(QWidget):
    """`show_code` shows one in the colours of a token ("info" for tasks, "decision")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._ink = "", "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_code(self, code: str, ink: str = "info") -> None:
        """Show this code; "" hides the badge."""
        self._code, self._ink = code, ink
        self.setAccessibleName(code)
        self.setVisible(bool(code))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._code), theme().size("badgeHeight"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            framed = QPen(look.color(self._ink), 1) if look.high_contrast else Qt.PenStyle.NoPen
            painter.setPen(framed)
            painter.setBrush(look.color(f"{self._ink}Soft"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setPen(look.color(self._ink))
            painter.setFont(look.font("badge"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._code)
