"""A list of rows under headings of offices, walked by keys; the base of attendance and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListView, QWidget

from jakber_desktop.desktop.models.office_lines import OfficeLines
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent


class GroupedList(FocusRing, QListView):
    """One column painted by the subclass's delegate; headings cannot be chosen."""

    row_chosen = Signal(object)
    """The id of the current row, or None."""
    deed_wanted = Signal(str)
    """An action of the table (KEYS) is wanted for the current row."""
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of the current row should open."""
    width_changed = Signal(int)
    left = Signal()
    """Esc: back to where one came from."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {}
    """Plain keys of the table -> the action they do for the current row."""
    ON_BOX = ""
    """The action of a click on the check box."""
    ON_DOUBLE_CLICK = ""
    BOX_WIDTH = 0
    """Up to where a click is one on the check box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        """Whether the focus ring is drawn: the keyboard is in use, not the mouse."""
        self._kept: tuple[int, int] = (-1, 0)
        furnish_rows(self)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        theme().changed.connect(self._dress)

    def show_model(self, model: OfficeLines) -> None:
        """Show this model."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._return_to_place)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def lines(self) -> OfficeLines:
        """The shown model."""
        model = self.model()
        if not isinstance(model, OfficeLines):
            raise TypeError("show_model was not called")
        return model

    def current_row(self) -> str | None:
        """The id of the current row."""
        row: Any = self.lines().row_at(self.currentIndex())
        return row.id if row else None

    def choose(self, row_id: str | None) -> bool:
        """Make a row current and show it; False when it is not in the table."""
        index = self.lines().index_of(row_id)
        if not index.isValid():
            return False
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Make the first row current when none is."""
        if self.current_row() is None:
            self._step_from(-1)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in self.KEYS:
            if self.current_row() is not None:
                self.deed_wanted.emit(self.KEYS[key])
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._pop_menu()  # Qt itself knows only the Menu key on X11
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
            event.setAccepted(not self.hasFocus())  # nowhere to go back to: the window's turn
        elif plain and key == Qt.Key.Key_Home:
            self._step_from(-1)
            self.scrollToTop()
        elif plain and key == Qt.Key.Key_Up and self._is_first():
            self.scrollToTop()  # the first heading comes back into sight
            self.left_above()
        else:
            super().keyPressEvent(event)

    def left_above(self) -> None:
        """Up on the first row; a subclass may lead on."""

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, no search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)
        at = event.position().toPoint()
        pressed = event.button() == Qt.MouseButton.LeftButton
        if pressed and self._is_box(at) and self.ON_BOX:
            self.deed_wanted.emit(self.ON_BOX)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_box(at):
            self.mousePressEvent(event)  # a second tick, fast
        elif self.lines().row_at(self.indexAt(at)) is not None and self.ON_DOUBLE_CLICK:
            self.deed_wanted.emit(self.ON_DOUBLE_CLICK)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._pop_menu()
        elif self.current_row() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(event.pos()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)
        self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():  # a message above may have pushed it out of sight
            self.scrollTo(self.currentIndex())
        self.width_changed.emit(self.viewport().width())

    # --- inside ---

    def _pop_menu(self) -> None:
        """The menu of the current row, beside it."""
        if self.current_row() is not None:
            where = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _is_box(self, at: QPoint) -> bool:
        return at.x() < self.BOX_WIDTH and self.lines().row_at(self.indexAt(at)) is not None

    def _is_first(self) -> bool:
        here = self.currentIndex().row()
        return all(self.lines().row_at(self.lines().index(n)) is None for n in range(here))

    def _step_from(self, number: int) -> None:
        """Make the first row after a line current."""
        model = self.lines()
        for n in range(number + 1, model.rowCount()):
            if model.row_at(model.index(n)) is not None:
                self.setCurrentIndex(model.index(n))
                return

    def _keep_place(self) -> None:
        self._kept = (self.currentIndex().row(), self.verticalScrollBar().value())

    def _return_to_place(self) -> None:
        """After the lines were read anew: the part of the list shown before, near the old row."""
        number, scrolled = self._kept
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        model = self.lines()
        if number >= 0 and model.rowCount():
            last = min(number, model.rowCount() - 1)
            rows = [n for n in range(last, -1, -1) if model.row_at(model.index(n)) is not None]
            if rows:
                self.setCurrentIndex(model.index(rows[0]))
            else:
                self._step_from(-1)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row: Any = self.lines().row_at(current)
        self.row_chosen.emit(row.id if row else None)

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
