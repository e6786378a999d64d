"""The line at the foot of the sidebar: how syncing stands (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ICON, _LEFT, _GAP = 16, 12, 10


class LineLook(Protocol):
    """What the line shows: a 16 px icon, its colour token, and words."""

    @property
    def icon(self) -> str:
        """Fluent name."""
        ...

    @property
    def tone(self) -> str:
        """Colour token of the icon."""
        ...

    @property
    def words(self) -> str:
        """What is said; on the rail in the tooltip."""
        ...


class SidebarLine(QWidget):
    """Small words under a hairline; on the rail only the icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: LineLook | None = None
        self._rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_line(self, line: LineLook | None) -> None:
        """Show this, or hide."""
        self._look = line
        self.setVisible(line is not None)
        words = line.words if line is not None else ""
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Only the icon, or the words too."""
        self._rail = rail
        self.update()

    def words(self) -> str:
        """The words shown."""
        return self._look.words if self._look is not None and not self.isHidden() else ""

    def sizeHint(self) -> QSize:
        return QSize(39, theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(39, theme().px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        line, look = self._look, theme()
        if line is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, look.color("border"))
            left = (self.width() - _ICON) // 2 if self._rail else _LEFT
            top = (self.height() - _ICON) // 2 + 1
            icons.draw(painter, QPoint(left, top), line.icon, _ICON, line.tone, filled=True)
            if self._rail:
                return
            start = _LEFT + _ICON + _GAP - 2
            box = QRect(start, 1, self.width() - start, self.height())
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            measure = look.metrics("small")
            words = measure.elidedText(line.words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
