"""The list of the register's numbers: keys do what the actions of Buku surat do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence

from jakber_desktop.desktop.models.numbers_model import NumbersModel
from jakber_desktop.desktop.widgets.letter_book.delegate import NumbersDelegate
from jakber_desktop.desktop.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

KEYS = {
    Qt.Key.Key_Return: "open_letter",
    Qt.Key.Key_Enter: "open_letter",
    Qt.Key.Key_Insert: "book_number",
    Qt.Key.Key_Delete: "void_number",
    Qt.Key.Key_T: "issue_number",
    Qt.Key.Key_L: "record_outside",
}
"""Plain keys of the list -> the action they do."""


class NumbersList(RowList):
    """Rows painted by NumbersDelegate; the current one stays marked without the focus."""

    number_chosen = Signal(object)
    """The id of the current number, or None."""
    deed_wanted = Signal(str)
    """An action of KEYS, "copy_number" or "insert_number" is wanted."""
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of the current number should open."""
    width_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = False
        self.setUniformItemSizes(True)
        self.setItemDelegate(NumbersDelegate(self))

    def show_model(self, model: NumbersModel) -> None:
        """Show this model."""
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def numbers(self) -> NumbersModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, NumbersModel):
            raise TypeError("show_model was not called")
        return model

    def choose(self, number_id: str | None) -> None:
        """Make a number current, or the first one when it is not shown."""
        model = self.numbers()
        row = max(0, model.row_of(number_id))
        if row < model.rowCount():
            self.setCurrentIndex(model.index(row))
            self.scrollTo(self.currentIndex())

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._want("copy_number")
        elif key == Qt.Key.Key_Insert and held == Qt.KeyboardModifier.ShiftModifier:
            self._want("insert_number")
        elif key in KEYS and not held:
            self._want(KEYS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.deed_wanted.emit("open_letter")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def _want(self, action: str) -> None:
        self.ring = True
        self.deed_wanted.emit(action)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.numbers().row_at(current.row()) if current.isValid() else None
        self.number_chosen.emit(row.id if row else None)
