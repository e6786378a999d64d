"""The list of follow-ups: check box, words over their source, office, due day, status (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.register_model import Heading, RegisterModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import draw_badge
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.registers.follow_up_columns import SIDE, WORDS, Columns, columns
from jakber_desktop.desktop.widgets.registers.heading import heading_height, paint_heading
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.registers.row_words import write_words
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.follow_up import (
    due_words,
    relative_words,
    source_words,
    status_look,
)
from jakber_desktop.model.rows.follow_ups import FollowUpRow

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_MARK = 16


class FollowUpList(RegisterList):
    """Shows a register of FollowUpRows; `writable` says whether its boxes can be ticked."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Space: "toggle_follow_up",
        Qt.Key.Key_S: "follow_up_status",
        Qt.Key.Key_T: "follow_up_due",
        Qt.Key.Key_K: "follow_up_office",
        Qt.Key.Key_Insert: "write_progress",
    }
    ON_BOX = "toggle_follow_up"
    ON_OPEN = "open_follow_up"
    BOX_WIDTH = WORDS - 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: dt.date | None = None
        self.writable = True
        self.setItemDelegate(_Delegate(self))


class _Delegate(QStyledItemDelegate):
    """Reads rows straight from the model, so that a frame costs almost no data() calls."""

    def __init__(self, view: FollowUpList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(_value(index), Heading)
        return QSize(100, heading_height() if heading else theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _value(index)
        painter.save()
        if isinstance(row, Heading):
            paint_heading(painter, option.rect, row.key, row.count)
        elif row is not None and self._view.today is not None:
            _paint(painter, option, row, self._view.today, enabled=self._view.writable)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text, and what has no room."""
        row, told = _value(index), ""
        if isinstance(row, FollowUpRow):
            office = row.office.name if row.office else ""
            phrase = row.due_phrase or ""
            source = source_words(row.code, row.meeting, closed=row.closed)
            parts = (row.text, source, office, row.who, phrase)
            told = "\n".join(part for part in parts if part)
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _value(index: Index) -> Heading | FollowUpRow | None:
    return cast("RegisterModel[FollowUpRow]", index.model()).row_at(index.row())


def _paint(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: FollowUpRow,
    today: dt.date,
    *,
    enabled: bool,
) -> None:
    look, rect = theme(), option.rect
    chosen = paint_row_ground(painter, option)
    side = look.size("checkbox")
    box = QPoint(rect.left() + SIDE, rect.top() + (rect.height() - 1 - side) // 2)
    draw_check_box(painter, box, checked=row.group == "closed", enabled=enabled)
    place = columns(rect.width())
    upper = QRect(rect.left(), rect.top() + look.px(5), rect.width(), look.line("body"))
    lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
    ink = "textSecondary" if row.group == "closed" else "text"
    left, room = place.text, place.text_width
    if row.closed:
        at = QPoint(rect.left() + left, upper.top() + (upper.height() - _MARK) // 2)
        icons.draw(painter, at, "lock_closed", _MARK, "textSecondary")
        left, room = left + _MARK + 6, room - _MARK - 6
    write_words(painter, upper, left, room, row.text, "bodyTitle", ink)
    source = source_words(row.code, row.meeting, closed=row.closed)
    if not place.office_width and row.office is not None:
        source = f"{row.office.code} · {source}"
    write_words(painter, lower, place.text, place.text_width, source, "small", "textSecondary")
    if place.office_width and row.office is not None:
        top = rect.top() + (rect.height() - 1 - look.size("badgeHeight")) // 2
        at = QPoint(rect.left() + place.office, top)
        draw_badge(painter, at, row.office.code, row.office.order)
    _paint_due(painter, upper, lower, place, row, today)
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    at = QPoint(rect.left() + place.status, top)
    draw_chip(painter, at, status_look(row.status), on_selected=chosen)


def _paint_due(
    painter: QPainter, upper: QRect, lower: QRect, place: Columns, row: FollowUpRow, today: dt.date
) -> None:
    told = due_words(row, today)
    ink = "text" if row.due else "textSecondary"
    relative = relative_words(row)
    box = upper if relative else upper.united(lower)
    write_words(painter, box, place.due, place.due_width, told, "body", ink)
    font = QFont(theme().font("small"))
    late = row.group == "late"
    if late:
        font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme().color("danger" if late else "textSecondary"))
    words = QFontMetrics(font).elidedText(relative, _ELIDE, place.due_width)
    painter.drawText(lower.adjusted(place.due, 0, 0, 0), _LEFT, words)
