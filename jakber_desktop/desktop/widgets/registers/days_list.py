"""The days of a series and the items of a topic: rows of several lines whose keys are commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView

from jakber_desktop.desktop.widgets.lines_list import LinesList

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class CommandList(LinesList):
    """Keys of KEYS ask for an action of the window; letters are commands, no search."""

    deed_wanted = Signal(str)
    chosen_changed = Signal(object)
    """The id of the current row, or None."""
    menu_wanted = Signal(object)
    left = Signal()
    """Esc or the left arrow: back to the list beside."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {}
    BEGINS_AT_CHOICE = False
    """Whether the chosen row stands at the top when other rows are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = False
        self.selectionModel().currentChanged.connect(self._tell)

    def begin(self, row_id: str | None) -> None:
        """Other rows are shown: make one current and bring it into sight."""
        if not self.choose(row_id):
            self.setCurrentIndex(QModelIndex())
        QTimer.singleShot(0, self, self._bring)  # the rows are laid out by then

    def _bring(self) -> None:
        hint = QAbstractItemView.ScrollHint
        way = hint.PositionAtTop if self.BEGINS_AT_CHOICE else hint.EnsureVisible
        self.scrollTo(self.currentIndex(), way)

    def choose(self, row_id: str | None) -> bool:
        """Make a row current; whether it is there."""
        for n in range(self.rows.rowCount()):
            row = self.rows.row(n)
            if row is not None and row.id == row_id:
                self.setCurrentIndex(self.rows.index(n))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in self.KEYS:
            self.ring = True
            self.deed_wanted.emit(self.KEYS[key])
        elif plain and key in {Qt.Key.Key_Escape, Qt.Key.Key_Left}:
            self.left.emit()
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._pop_menu()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == event.Reason.Keyboard:
            self._pop_menu()
        elif self.currentIndex().isValid():
            self.menu_wanted.emit(event.globalPos())

    def _pop_menu(self) -> None:
        if self.currentIndex().isValid():
            where = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _tell(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen_changed.emit(self.chosen())


class DaysList(CommandList):
    """The days of a series."""

    BEGINS_AT_CHOICE = True

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_M: "move_day",
        Qt.Key.Key_Delete: "cancel_day",
        Qt.Key.Key_B: "restore_day",
    }


class ThreadList(CommandList):
    """The items of a topic."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Insert: "attach_like",
        Qt.Key.Key_Delete: "detach_item",
    }
