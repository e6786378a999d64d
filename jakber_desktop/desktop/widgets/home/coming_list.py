"""Meetings to come: day over month, title, weekday and place, status (mockup 01, right below)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.models.sentence_model import SentenceModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import chip_width, draw_chip
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_list import RowList
from jakber_desktop.desktop.words.home import (
    coming_sentence,
    day_words,
    place_words,
    short_look,
)
from jakber_desktop.model.rows.home import ComingMeeting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIDE, _DATE, _WORDS, _GAP = 16, 36, 64, 12


def coming_row_height() -> int:
    """Height of a row in px with its hairline."""
    return theme().px(55) + 1


class ComingList(RowList):
    """Shows ComingMeetings; `meeting_opened(id)` by Enter or a double click."""

    meeting_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SentenceModel(coming_sentence, self)
        self.setModel(self._model)
        self.setItemDelegate(_ComingDelegate(self))
        self.opened.connect(self._tell)

    def show_meetings(self, meetings: Sequence[ComingMeeting]) -> None:
        """Show these."""
        self._model.show(meetings)
        self.updateGeometry()

    def _tell(self, row: int) -> None:
        meeting: ComingMeeting = self._model.row_at(row)
        self.meeting_opened.emit(meeting.id)


class _ComingDelegate(LineDelegate):
    """The whole title is told, for most are longer than the column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), coming_row_height())

    def line(self, index: Index) -> ComingMeeting:
        return cast("SentenceModel[ComingMeeting]", index.model()).row_at(index.row())

    def paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ComingMeeting
    ) -> None:
        chosen = paint_row_ground(painter, option)
        _paint(painter, option.rect, line, chosen=chosen)

    def told(self, line: ComingMeeting, _width: int) -> str:
        return f"{line.title}\n{place_words(line)}"


def _paint(painter: QPainter, rect: QRect, meeting: ComingMeeting, *, chosen: bool) -> None:
    look = theme()
    top = rect.top() + look.px(8)
    upper = QRect(rect.left() + _SIDE, top, _DATE, look.line("body"))
    lower = QRect(upper.left(), upper.bottom() + 1, _DATE, look.px(18))
    day, month = day_words(meeting)
    for box, role, ink, words in (
        (upper, "meetingTitle", "text", day),
        (lower, "small", "textSecondary", month),
    ):
        painter.setFont(look.font(role))
        painter.setPen(look.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    chip = short_look(meeting)
    end = rect.right() + 1 - _SIDE - chip_width(chip)
    middle = rect.top() + (rect.height() - 1 - look.size("chipHeight")) // 2
    draw_chip(painter, QPoint(end, middle), chip, on_selected=chosen)
    left = rect.left() + _WORDS
    room = end - _GAP - left
    for line, role, ink, words in (
        (upper, "bodyTitle", "text", meeting.title),
        (lower, "small", "textSecondary", place_words(meeting)),
    ):
        painter.setFont(look.font(role))
        painter.setPen(look.color(ink))
        shown = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, line.top(), room, line.height()), _LEFT, shown)
