"""A Fluent icon as a widget of its own, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Sign(QWidget):
    """Properties for Designer: `iconName` (Fluent name), `tone` (colour token), `side` (16, 20)."""

    def __init__(
        self, parent: QWidget | None = None, icon: str = "", tone: str = "text", side: int = 16
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _get_icon_name(self) -> str:
        return self._icon

    def _set_icon_name(self, name: str) -> None:
        self._icon = name
        self.update()

    def _get_tone(self) -> str:
        return self._tone

    def _set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def _get_side(self) -> int:
        return self._side

    def _set_side(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    iconName = Property(str, _get_icon_name, _set_icon_name)  # noqa: N815 - read by Designer forms
    tone = Property(str, _get_tone, _set_tone)
    side = Property(int, _get_side, _set_side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.draw(painter, QPoint(0, 0), self._icon, self._side, self._tone)
