"""One fact of a panel: a small icon and a line of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QPoint, QSize
from PySide6.QtGui import QPainter

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_TEXT_LEFT = 24
_INKS = {"checkmark_circle": "success", "warning": "warning", "clipboard_task": "info"}
"""Icons that say how things stand, and the colour each says it in; the others only name."""


class FactLine(ElidedLabel):
    """An elided line with a 16 px icon before it; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="small")
        self._icon = ""
        self.setProperty("tone", "textSecondary")
        self.setContentsMargins(_TEXT_LEFT, 0, 0, 0)

    def say(self, words: str | None) -> None:
        """Show these words, or hide."""
        self.setText(words or "")
        self.setVisible(bool(words))

    def _get_icon(self) -> str:
        return self._icon

    def _set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    iconName = Property(str, _get_icon, _set_icon)  # noqa: N815 - read by Designer forms

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_TEXT_LEFT, theme().px(6))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(_TEXT_LEFT, theme().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon:
            with QPainter(self) as painter:
                ink = _INKS.get(self._icon, "textSecondary")
                icons.draw(painter, QPoint(0, (self.height() - 16) // 2), self._icon, 16, ink)
        super().paintEvent(event)
