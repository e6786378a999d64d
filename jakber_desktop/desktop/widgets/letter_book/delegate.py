"""Paints a number of Buku surat: number, day, kind, subject over recipient, state (mockup 19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize

from jakber_desktop.desktop.models.numbers_model import NumbersModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.letter_book.columns import columns
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate, two_lines
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.letter_book import (
    day_words,
    kind_words,
    recipient_words,
    state_look,
    subject_words,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from jakber_desktop.model.rows.numbers import NumberRow

    Index = QModelIndex | QPersistentModelIndex


class NumbersDelegate(LineDelegate):
    """What does not fit its column is told in full."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def line(self, index: Index) -> NumberRow:
        model = index.model()
        if not isinstance(model, NumbersModel):
            raise TypeError("this delegate paints the rows of a NumbersModel")
        return model.row_at(index.row())

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: NumberRow) -> None:
        _paint(painter, option, line)

    def told(self, line: NumberRow, width: int) -> str:
        return _elided(line, width)


def _elided(row: NumberRow, width: int) -> str:
    look, place = theme(), columns(width)
    pairs = (
        (row.number, "bodyTitle", place.number_width),
        (kind_words(row), "body", place.kind_width),
        (subject_words(row), "body", place.subject_width),
        (recipient_words(row), "small", place.subject_width),
    )
    return "\n".join(
        words for words, role, room in pairs if look.metrics(role).horizontalAdvance(words) > room
    )


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: NumberRow) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place = columns(rect.width())
    whole = rect.adjusted(0, 0, 0, -1)
    write_words(painter, whole, place.number, place.number_width, row.number, "bodyTitle", "text")
    write_words(painter, whole, place.day, place.day_width, day_words(row), "body", "text")
    if place.kind_width:
        words = kind_words(row)
        write_words(painter, whole, place.kind, place.kind_width, words, "body", "textSecondary")
    upper, lower = two_lines(rect, 5)
    under = recipient_words(row)
    box = upper if under else whole
    left, room = place.subject, place.subject_width
    write_words(painter, box, left, room, subject_words(row), "body", "text")
    write_words(painter, lower, left, room, under, "small", "textSecondary")
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    at = QPoint(rect.left() + place.state, top)
    draw_chip(painter, at, state_look(row), on_selected=selected)
