"""The list of the search page: the palette's lines, but with the keys of its own and no end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from jakber_desktop.desktop.widgets.search.palette_list import PaletteList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_AHEAD = 600
"""Pixels before the end at which the next page is asked for."""


class FoundList(PaletteList):
    """`opened(beside)` by Enter; `more_wanted` near the end; `left` when Up leaves the top."""

    more_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self.look_ahead)

    def look_ahead(self) -> None:
        """Ask for more where the end is near, once what is here has been laid out."""
        if not self.isVisible():
            return
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        if bar.value() + _AHEAD >= bar.maximum():
            self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        first = self.rows.rows()[:1]
        if key in _ENTER and self.current() is not None:
            self.opened.emit(held == Qt.KeyboardModifier.ControlModifier)
        elif key == Qt.Key.Key_Up and [self.currentIndex().row()] == first:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            self.step_on(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Home:
            self.choose_first()
        elif key == Qt.Key.Key_End and first:
            self.setCurrentIndex(self.rows.index(self.rows.rows()[-1]))
            self.look_ahead()
        else:
            super().keyPressEvent(event)

    def step_on(self, step: int) -> None:
        """The next row or the one before, past the headings; the ends are ends."""
        row = self.currentIndex().row() + step
        while 0 <= row < self.rows.rowCount():
            if not isinstance(self.rows.line(row), str):
                self.setCurrentIndex(self.rows.index(row))
                self.look_ahead()
                return
            row += step

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_ahead()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_ahead()
