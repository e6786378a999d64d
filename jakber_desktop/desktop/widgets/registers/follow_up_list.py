"""The list of follow-ups: check box, words over their source, office, due day, status (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import draw_badge
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.line_delegate import two_lines
from jakber_desktop.desktop.widgets.registers.delegate import RegisterDelegate, lock
from jakber_desktop.desktop.widgets.registers.follow_up_columns import SIDE, WORDS, Columns, columns
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.follow_up import (
    due_words,
    relative_words,
    source_words,
    status_look,
)

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from jakber_desktop.model.rows.follow_ups import FollowUpRow

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class FollowUpList(RegisterList):
    """Shows a register of FollowUpRows; `writable` says whether its boxes can be ticked."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Space: "toggle_follow_up",
        Qt.Key.Key_S: "follow_up_status",
        Qt.Key.Key_T: "follow_up_due",
        Qt.Key.Key_K: "follow_up_office",
        Qt.Key.Key_Insert: "write_progress",
        Qt.Key.Key_N: "follow_up_letters",
    }
    ON_BOX = "toggle_follow_up"
    ON_OPEN = "open_follow_up"
    BOX_WIDTH = WORDS - 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: dt.date | None = None
        self.writable = True
        self.setItemDelegate(_Delegate(self))


class _Delegate(RegisterDelegate):
    def __init__(self, view: FollowUpList) -> None:
        super().__init__(view)
        self._view = view

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        if self._view.today is not None:
            _paint(painter, option, row, self._view.today, enabled=self._view.writable)

    def told_of(self, row: Any) -> str:
        office = row.office.name if row.office else ""
        source = source_words(row.code, row.meeting, closed=row.closed)
        parts = (row.text, source, office, row.who, row.due_phrase)
        return "\n".join(part for part in parts if part)


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
    upper, lower = two_lines(rect, 5)
    ink = "textSecondary" if row.group == "closed" else "text"
    left, room = lock(painter, upper, place.text, place.text_width, closed=row.closed)
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
