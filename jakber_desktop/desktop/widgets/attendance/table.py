"""The attendance table: Space ticks, W and I note the rest, Enter edits (ui-design §11)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.widgets.attendance.columns import TEXT_LEFT
from jakber_desktop.desktop.widgets.attendance.delegate import AttendanceDelegate
from jakber_desktop.desktop.widgets.grouped_list import GroupedList


class AttendanceTable(GroupedList):
    """Rows painted by AttendanceDelegate."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Space: "mark_present",
        Qt.Key.Key_W: "mark_proxy",
        Qt.Key.Key_I: "mark_excused",
        Qt.Key.Key_P: "mark_initialled",
        Qt.Key.Key_K: "mark_witness",
        Qt.Key.Key_D: "mark_came_at",
        Qt.Key.Key_G: "mark_left_at",
        Qt.Key.Key_Delete: "mark_cleared",
        Qt.Key.Key_Return: "edit_attendance",
        Qt.Key.Key_Enter: "edit_attendance",
        Qt.Key.Key_F2: "edit_attendance",
    }
    ON_BOX = "mark_present"
    ON_DOUBLE_CLICK = "edit_attendance"
    BOX_WIDTH = TEXT_LEFT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(AttendanceDelegate(self))
