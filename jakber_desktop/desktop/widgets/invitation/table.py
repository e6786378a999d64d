"""The table of recipients: Space checks, letters note the answers, arrows step the letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal

from jakber_desktop.desktop.widgets.grouped_list import GroupedList
from jakber_desktop.desktop.widgets.invitation.columns import TEXT_LEFT, columns
from jakber_desktop.desktop.widgets.invitation.delegate import RecipientDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = {Qt.Key.Key_Up: "move_recipient_up", Qt.Key.Key_Down: "move_recipient_down"}


class RecipientTable(GroupedList):
    """Rows painted by RecipientDelegate."""

    all_wanted = Signal()
    """Ctrl+A: check all, or none when all are."""
    add_wanted = Signal()
    """Ins, or Up on the first row: the line above takes the keys."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Space: "check_recipient",
        Qt.Key.Key_H: "answer_accepted",
        Qt.Key.Key_W: "answer_delegated",
        Qt.Key.Key_B: "answer_declined",
        Qt.Key.Key_N: "answer_none",
        Qt.Key.Key_C: "choose_channel",
        Qt.Key.Key_E: "recipient_email",
        Qt.Key.Key_Delete: "remove_recipient",
        Qt.Key.Key_Return: "edit_recipient",
        Qt.Key.Key_Enter: "edit_recipient",
        Qt.Key.Key_F2: "edit_recipient",
    }
    ON_BOX = "check_recipient"
    ON_DOUBLE_CLICK = "edit_recipient"
    BOX_WIDTH = TEXT_LEFT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RecipientDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.all_wanted.emit()
        elif key == Qt.Key.Key_Insert and not held:
            self.add_wanted.emit()
        elif key in _MOVES and held == _ALT_SHIFT:
            if self.current_row() is not None:
                self.deed_wanted.emit(_MOVES[key])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the way a letter goes opens the choice of ways."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        place = columns(self.viewport().width())
        on_way = place.channel - 8 <= at.x() < place.state
        row = self.lines().row_at(self.indexAt(at))
        if event.button() == Qt.MouseButton.LeftButton and on_way and row is not None:
            self.deed_wanted.emit("choose_channel")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the way a letter goes its choice is open already: nothing is renamed there."""
        place, at = columns(self.viewport().width()), event.position().x()
        if not place.channel - 8 <= at < place.state:
            super().mouseDoubleClickEvent(event)

    def left_above(self) -> None:
        self.add_wanted.emit()
