"""Paints the directory: headings of offices, and a post with its holder, role and channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from jakber_desktop.desktop.models.directory_model import DirectoryModel, Line, OfficeHeading
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.chips import ChipLook, draw_chip
from jakber_desktop.desktop.widgets.directory.columns import SIDE, columns
from jakber_desktop.desktop.widgets.line_delegate import LineDelegate
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.words.directory import (
    channel_words,
    name_words,
    role_words,
    title_words,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from jakber_desktop.model.rows.directory import ContactRow

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class DirectoryDelegate(LineDelegate):
    """What does not fit its column is told in full."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, line_height(heading=isinstance(self.line(index), OfficeHeading)))

    def line(self, index: Index) -> Line:
        model = index.model()
        if not isinstance(model, DirectoryModel):
            raise TypeError("this delegate paints the lines of a DirectoryModel")
        return model.line_at(index.row())

    def paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        if isinstance(line, OfficeHeading):
            _paint_heading(painter, option.rect, line)
        else:
            _paint_row(painter, option, line)

    def told(self, line: Line, width: int) -> str:
        return _elided(line, width)


def line_height(*, heading: bool) -> int:
    """Height of a line in px with its hairline."""
    look = theme()
    return look.px(28) if heading else look.size("rowOneLine")


def _elided(line: Line, width: int) -> str:
    look, place = theme(), columns(width)
    if isinstance(line, OfficeHeading):
        room = width - SIDE - 24
        return line.name if look.metrics("bodyStrong").horizontalAdvance(line.name) > room else ""
    pairs = (
        (title_words(line), "bodyTitle", place.title_width),
        (name_words(line), "body", place.name_width),
        (role_words(line), "chip", place.role_width),
    )
    parts = [
        words for words, role, room in pairs if look.metrics(role).horizontalAdvance(words) > room
    ]
    return "\n".join(parts)


def _paint_heading(painter: QPainter, rect: QRect, line: OfficeHeading) -> None:
    look = theme()
    painter.fillRect(rect, look.color("window"))
    hairline(painter, rect)
    left = SIDE
    if line.order >= 0:
        draw_office_dot(
            painter, QPoint(rect.left() + left, rect.center().y() - 4), line.order, line.code
        )
        left += 16
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color("textSecondary"))
    box = rect.adjusted(left, 0, -8, -1)
    painter.drawText(box, _LEFT, painter.fontMetrics().elidedText(line.name, _ELIDE, box.width()))


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, line: ContactRow) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place = columns(rect.width())
    former = line.state == "former"
    ink = "textSecondary" if former or not line.title else "text"
    font = look.font("bodyTitle" if line.title else "body")
    _write(painter, rect, place.title, place.title_width, title_words(line), ink, font)
    ink = "text" if line.name and not former else "textSecondary"
    font = look.font("body") if line.name else _italic()
    _write(painter, rect, place.name, place.name_width, name_words(line), ink, font)
    role = role_words(line)
    if role and place.role_width:
        top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
        at = QPoint(rect.left() + place.role, top)
        draw_chip(painter, at, ChipLook(role), on_selected=selected)
    room = rect.width() - place.channel - 8
    words = channel_words(line)
    _write(painter, rect, place.channel, room, words, "textSecondary", look.font("body"))


def _italic() -> QFont:
    font = QFont(theme().font("body"))
    font.setItalic(True)
    return font


def _write(
    painter: QPainter, rect: QRect, left: int, width: int, words: str, ink: str, font: QFont
) -> None:
    if words and width > 0:
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        told = QFontMetrics(font).elidedText(words, _ELIDE, width)
        painter.drawText(rect.adjusted(left, 0, 0, -1), _LEFT, told)
