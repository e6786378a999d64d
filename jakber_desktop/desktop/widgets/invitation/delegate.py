"""Paints the lines of the recipients: offices, and whom the letters go to (mockup 05)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSize

from jakber_desktop.desktop.models.recipients_model import Line, RecipientsModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.invitation.columns import (
    BOX_LEFT,
    Columns,
    columns,
    state_chip,
)
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate, paint_office_line
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.invitation import channel_words, sent_words
from jakber_desktop.model.rows.invitation import RecipientOffice, RecipientRow

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex


class RecipientDelegate(LineDelegate):
    """What does not fit its column, the address, and when the letter went is told."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(self.line(index).line, RecipientOffice)
        return QSize(100, line_height(heading=heading))

    def line(self, index: Index) -> _Shown:
        model = index.model()
        if not isinstance(model, RecipientsModel):
            raise TypeError("this delegate paints the lines of a RecipientsModel")
        line: Line = model.line_at(index.row())
        checked = isinstance(line, RecipientRow) and model.is_checked(line.id)
        return _Shown(line, checked)

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: _Shown) -> None:
        if isinstance(line.line, RecipientOffice):
            counted = str(len(line.line.rows))
            paint_office_line(painter, option.rect, BOX_LEFT, line.line, counted)
        else:
            _paint_row(painter, option, line.line, checked=line.checked)

    def told(self, line: _Shown, width: int) -> str:
        return _tooltip(line.line, width)


class _Shown(NamedTuple):
    """A line and whether its row is checked."""

    line: Line
    checked: bool


def line_height(*, heading: bool) -> int:
    """Height of a line in px with its hairline."""
    look = theme()
    return look.px(26) if heading else look.size("rowCompact")


def _tooltip(line: Line, width: int) -> str:
    measure, place = theme().metrics("body"), columns(width)
    if isinstance(line, RecipientOffice):
        bold = theme().metrics("label")
        return line.name if bold.horizontalAdvance(line.name) > width - 80 else ""
    parts = [line.label] if measure.horizontalAdvance(line.label) > place.name_width else []
    parts += [line.email] if line.email and line.channel == "email" else []
    sent = sent_words(line)
    parts += [sent[:1].upper() + sent[1:]] if sent else []
    return "\n".join(parts)


def _paint_row(
    painter: QPainter, option: QStyleOptionViewItem, row: RecipientRow, *, checked: bool
) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place: Columns = columns(rect.width())
    side = look.size("checkbox")
    at = QPoint(rect.left() + BOX_LEFT, rect.top() + (rect.height() - side) // 2)
    draw_check_box(painter, at, checked=checked)
    box = rect.adjusted(0, 0, 0, -1)
    write_words(painter, box, place.name, place.name_width, row.label, "body", "text")
    ink = "danger" if row.channel is None else "textSecondary"
    width = place.state - place.channel
    write_words(painter, box, place.channel, width, channel_words(row.channel), "body", ink)
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    where = QPoint(rect.left() + place.state, top)
    draw_chip(painter, where, state_chip(row.state), on_selected=selected)
