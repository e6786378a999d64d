"""The lists of series and topics: name over what is known of it (A1, F4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt

from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.widgets.line_delegate import two_lines
from jakber_desktop.desktop.widgets.registers.delegate import RegisterDelegate
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.continuing import series_about, topic_about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

_SIDE, _END = 24, 16


class _Heads(ColumnHeads):
    """One heading above one column."""

    def words(self) -> str:
        """What stands there."""
        raise NotImplementedError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.words())

    def heads(self, width: int) -> Iterable[Head]:
        return (Head(_SIDE, width - _SIDE - _END, self.words()),)


class SeriesHeads(_Heads):
    """Above the series."""

    def words(self) -> str:
        return self.tr("Rangkaian dan jadwalnya")


class TopicHeads(_Heads):
    """Above the topics."""

    def words(self) -> str:
        return self.tr("Topik dan kapan dibahas")


class _TwoLineList(RegisterList):
    """`today` decides which days need their year."""

    ON_OPEN = "enter_days"
    today = dt.date.min

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(self))

    def about(self, row: Any) -> str:
        """What stands under the name."""
        raise NotImplementedError

    def faded(self, _row: Any) -> bool:
        """Whether the row is over."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.ring = True
            self.deed_wanted.emit(self.ON_OPEN)
        else:
            super().keyPressEvent(event)


class SeriesList(_TwoLineList):
    """Shows SeriesRows."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Insert: "new_series",
        Qt.Key.Key_F2: "edit_series",
        Qt.Key.Key_Delete: "remove_series",
    }

    def about(self, row: Any) -> str:
        return series_about(row, self.today)


class TopicList(_TwoLineList):
    """Shows TopicRows."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Insert: "new_topic",
        Qt.Key.Key_F2: "edit_topic",
        Qt.Key.Key_Delete: "remove_topic",
        Qt.Key.Key_S: "close_topic",
    }

    def about(self, row: Any) -> str:
        return topic_about(row, self.today)

    def faded(self, row: Any) -> bool:
        return row.closed_on is not None


class _Delegate(RegisterDelegate):
    def __init__(self, view: _TwoLineList) -> None:
        super().__init__(view)
        self._view = view

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        rect, about = option.rect, self._view.about(row)
        paint_row_ground(painter, option)
        upper, lower = two_lines(rect, 9)
        room = rect.width() - _SIDE - _END
        ink = "textSecondary" if self._view.faded(row) else "text"
        write_words(painter, upper, _SIDE, room, row.text, "bodyTitle", ink)
        write_words(painter, lower, _SIDE, room, about, "small", "textSecondary")

    def told_of(self, row: Any) -> str:
        return f"{row.text}\n{self._view.about(row)}"
