"""The lists of series and topics: name over what is known of it (A1, F4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.registers.follow_up_columns import RegisterHeads
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.registers.row_words import write_words
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.continuing import series_about, topic_about

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _END = 24, 16


class _Heads(RegisterHeads):
    """One heading above one column."""

    def words(self) -> str:
        """What stands there."""
        raise NotImplementedError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.words())

    def heads(self, width: int) -> Sequence[tuple[int, int, str, str]]:
        return ((_SIDE, max(0, width - _SIDE - _END), self.words(), ""),)


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


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: _TwoLineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _value(index)
        if row is None:
            return
        look, rect = theme(), option.rect
        painter.save()
        paint_row_ground(painter, option)
        upper = QRect(rect.left(), rect.top() + look.px(9), rect.width(), look.line("body"))
        lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
        room = rect.width() - _SIDE - _END
        ink = "textSecondary" if self._view.faded(row) else "text"
        write_words(painter, upper, _SIDE, room, row.text, "bodyTitle", ink)
        write_words(painter, lower, _SIDE, room, self._view.about(row), "small", "textSecondary")
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole name and what is known of it."""
        row = _value(index)
        told = f"{row.text}\n{self._view.about(row)}" if row is not None else ""
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _value(index: Index) -> Any:
    return cast("RegisterModel[Any]", index.model()).entry_at(index.row())
