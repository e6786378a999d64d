"""A list of painted rows that keys walk and Enter opens; its viewport is made without Qt's help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent


class RowList(QListView):
    """Rows of one width; `opened(row number)` by Enter or a double click.

    The current row shows only while the list has the focus: several lists stand on one page.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = True
        self.ring = False
        """Whether the focus ring is drawn: the keyboard is in use, not the mouse."""
        furnish_rows(self)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        theme().changed.connect(self._measure)

    def rows_height(self) -> int:
        """Height in px of all rows together."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        return sum(self.sizeHintForRow(row) for row in range(rows))

    def sizeHint(self) -> QSize:
        return QSize(320, self.rows_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0)

    def first_row(self) -> int:
        """The row chosen when the list gets the focus; -1 for none."""
        model = self.model()
        return 0 if model is not None and model.rowCount() else -1

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    # --- keys and mouse ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = came_by_key(event.reason())
        super().focusInEvent(event)
        first = self.first_row()
        model = self.model()
        if not self.currentIndex().isValid() and first >= 0 and model is not None:
            self.setCurrentIndex(model.index(first, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
