"""Two tabs over a pane: icon, words, count; the chosen one is underlined (mockup 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_GAP, _ICON = 6, 20


class PaneTabs(QWidget):
    """One tab stop, arrows inside; `chosen(place)` when the user takes another tab."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[tuple[str, str, int]] = []
        self._current, self._ring = 0, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_tabs(self, tabs: Sequence[tuple[str, str, int]]) -> None:
        """(icon, words, count) of each."""
        self._tabs = list(tabs)
        self._tell()

    def current(self) -> int:
        """The chosen tab."""
        return self._current

    def choose(self, place: int) -> None:
        """Take a tab, silently."""
        self._current = place
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(240, theme().size("paneHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme().size("paneHeader"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._ring = True
        self._take(self._current + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        for place in range(len(self._tabs)):
            if self._box(place).contains(where):
                self._take(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place in range(len(self._tabs)):
                self._paint_tab(painter, place)
            if self.hasFocus() and self._ring:
                painter.setPen(QPen(look.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = QRectF(self._box(self._current)).adjusted(3, 3, -3, -5)
                painter.drawRoundedRect(box, 6, 6)

    def _paint_tab(self, painter: QPainter, place: int) -> None:
        look, box = theme(), self._box(place)
        icon, words, count = self._tabs[place]
        chosen = place == self._current
        ink = "accentText" if chosen else "textSecondary"
        role = "bodyStrong" if chosen else "bodyTitle"
        told = f"{words} {count}"
        wide = look.metrics(role).horizontalAdvance(told) + 2
        pictured = _ICON + _GAP + wide <= box.width() - 4
        room = min(wide, box.width() - 4)
        left = box.left() + (box.width() - room - (_ICON + _GAP if pictured else 0)) // 2
        if pictured:
            top = (self.height() - _ICON) // 2
            icons.draw(painter, QPoint(left, top), icon, _ICON, ink)
            left += _ICON + _GAP
        painter.setFont(look.font(role))
        painter.setPen(look.color(ink))
        shown = look.metrics(role).elidedText(told, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, 0, room + 4, self.height()), flags, shown)
        if chosen:
            line = QRect(box.left() + 4, self.height() - 3, box.width() - 8, 3)
            painter.fillRect(line, look.color("accent"))

    def _box(self, place: int) -> QRect:
        """A tab's room: what is to spare is shared."""
        needs = [self._need(nth) for nth in range(len(self._tabs))]
        spare = (self.width() - sum(needs)) // max(1, len(needs))
        left = sum(needs[:place]) + place * spare
        return QRect(left, 0, needs[place] + spare, self.height())

    def _need(self, place: int) -> int:
        _icon, words, count = self._tabs[place]
        wide = theme().metrics("bodyStrong").horizontalAdvance(f"{words} {count}")
        return wide + _ICON + _GAP + 8

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._tabs) and place != self._current:
            self.choose(place)
            self.chosen.emit(place)
        self.update()

    def _tell(self) -> None:
        if self._current < len(self._tabs):
            _icon, words, count = self._tabs[self._current]
            self.setAccessibleName(f"{words}, {count}")
        self.update()
