"""The list of a register: keys do what the actions of the page do, a click ticks the box (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget


class RegisterList(RowList):
    """Rows of a RegisterModel; the current one stays marked without the focus."""

    row_chosen = Signal(object)
    """The id of the current row, or None."""
    deed_wanted = Signal(str)
    """An action of KEYS is wanted for the current row."""
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of the current row should open."""
    width_changed = Signal(int)

    KEYS: ClassVar[dict[Qt.Key, str]] = {}
    """Plain keys of the list -> the action they do."""
    ON_BOX = ""
    """The action of a click on the check box."""
    BOX_WIDTH = 0
    """Up to where a click is one on the check box."""
    ON_OPEN = ""
    """The action of Enter and of a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = False
        self.opened.connect(self._open_row)

    def show_model(self, model: RegisterModel[Any]) -> None:
        """Show this model."""
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def register(self) -> RegisterModel[Any]:
        """The shown model."""
        model = self.model()
        if not isinstance(model, RegisterModel):
            raise TypeError("show_model was not called")
        return model

    def first_row(self) -> int:
        return self.register().first_row()

    def choose(self, row_id: str | None) -> None:
        """Make a row current, or the first one when it is not shown."""
        model = self.register()
        row = model.row_of(row_id)
        row = model.first_row() if row < 0 else row
        if row >= 0:
            self.setCurrentIndex(model.index(row))
            self._show_row(row)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in self.KEYS:
            self.ring = True
            self.deed_wanted.emit(self.KEYS[key])
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._pop_menu()  # Qt itself knows only the Menu key on X11
        elif plain and key == Qt.Key.Key_Home:
            self.ring = True
            self.setCurrentIndex(self.register().index(self.first_row()))
            self.scrollToTop()
        else:
            super().keyPressEvent(event)
            self._show_row(self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, no search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._is_box(event.position().toPoint()):
            self.deed_wanted.emit(self.ON_BOX)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_box(at):
            self.mousePressEvent(event)  # a second tick, fast
        elif self.register().entry_at(self.indexAt(at).row()) is not None:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._pop_menu()
        elif self.register().entry_at(self.currentIndex().row()) is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(event.pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.width_changed.emit(self.viewport().width())

    # --- inside ---

    def _show_row(self, row: int) -> None:
        """The row in sight; above the first one its heading, too."""
        model = self.register()
        if row == model.first_row() and row > 0:
            self.scrollToTop()
        elif row >= 0:
            self.scrollTo(model.index(row))

    def _pop_menu(self) -> None:
        if self.register().entry_at(self.currentIndex().row()) is not None:
            where = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _is_box(self, at: QPoint) -> bool:
        row = self.register().entry_at(self.indexAt(at).row())
        return bool(self.ON_BOX) and at.x() < self.BOX_WIDTH and row is not None

    def _open_row(self, _row: int) -> None:
        if self.ON_OPEN:
            self.deed_wanted.emit(self.ON_OPEN)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.register().entry_at(current.row()) if current.isValid() else None
        self.row_chosen.emit(row.id if row else None)
