"""Paints a number of Buku surat: number, day, kind, subject over recipient, state (mockup 19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.numbers_model import NumbersModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.letter_book.columns import columns
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.letter_book import (
    day_words,
    kind_words,
    recipient_words,
    state_look,
    subject_words,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.model.rows.numbers import NumberRow

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class NumbersDelegate(QStyledItemDelegate):
    """Reads rows straight from the model, so that a frame costs almost no data() calls."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        _paint(painter, option, _row(index))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What does not fit its column is told in full."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            told = _elided(_row(index), option.rect.width())
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _row(index: Index) -> NumberRow:
    model = index.model()
    if not isinstance(model, NumbersModel):
        raise TypeError("this delegate paints the rows of a NumbersModel")
    return model.row_at(index.row())


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
    _write(painter, whole, place.number, place.number_width, row.number, "bodyTitle", "text")
    _write(painter, whole, place.day, place.day_width, day_words(row), "body", "text")
    if place.kind_width:
        words = kind_words(row)
        _write(painter, whole, place.kind, place.kind_width, words, "body", "textSecondary")
    upper = QRect(rect.left(), rect.top() + look.px(5), rect.width(), look.line("body"))
    lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
    under = recipient_words(row)
    box = upper if under else whole
    _write(painter, box, place.subject, place.subject_width, subject_words(row), "body", "text")
    _write(painter, lower, place.subject, place.subject_width, under, "small", "textSecondary")
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    at = QPoint(rect.left() + place.state, top)
    draw_chip(painter, at, state_look(row), on_selected=selected)


def _write(
    painter: QPainter, box: QRect, left: int, width: int, words: str, role: str, ink: str
) -> None:
    if words:
        painter.setFont(theme().font(role))
        painter.setPen(theme().color(ink))
        told = theme().metrics(role).elidedText(words, _ELIDE, width)
        painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, told)
