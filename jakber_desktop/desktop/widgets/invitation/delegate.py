"""Paints the lines of the recipients: offices, and whom the letters go to (mockup 05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.recipients_model import Line, RecipientsModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box, draw_office_dot
from jakber_desktop.desktop.widgets.chips import draw_chip
from jakber_desktop.desktop.widgets.invitation.columns import (
    BOX_LEFT,
    Columns,
    columns,
    state_chip,
)
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.words.invitation import channel_words, sent_words
from jakber_desktop.model.rows.invitation import RecipientOffice, RecipientRow

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DOT_GAP = 16


class RecipientDelegate(QStyledItemDelegate):
    """Reads lines straight from the model, so that a frame costs almost no data() calls."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, line_height(heading=isinstance(_line(index), RecipientOffice)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        painter.save()
        if isinstance(line, RecipientOffice):
            _paint_office(painter, option.rect, line)
        else:
            _paint_row(painter, option, line, checked=_model(index).is_checked(line.id))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What does not fit its column, the address, and when the letter went."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            told = _tooltip(_line(index), option.rect.width())
        QToolTip.showText(event.globalPos(), told, view)
        return True


def line_height(*, heading: bool) -> int:
    """Height of a line in px with its hairline."""
    look = theme()
    return look.px(26) if heading else look.size("rowCompact")


def _model(index: Index) -> RecipientsModel:
    model = index.model()
    if not isinstance(model, RecipientsModel):
        raise TypeError("this delegate paints the lines of a RecipientsModel")
    return model


def _line(index: Index) -> Line:
    line: Line = _model(index).line_at(index.row())
    return line


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


def _paint_office(painter: QPainter, rect: QRect, office: RecipientOffice) -> None:
    look = theme()
    painter.fillRect(rect, look.color("window"))
    hairline(painter, rect)
    at = QPoint(rect.left() + BOX_LEFT, rect.center().y() - 4)
    draw_office_dot(painter, at, office.order, office.code)
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color("textSecondary"))
    counted = str(len(office.rows))
    room = rect.width() - BOX_LEFT - _DOT_GAP - 40
    name = painter.fontMetrics().elidedText(office.name, Qt.TextElideMode.ElideRight, room)
    box = rect.adjusted(BOX_LEFT + _DOT_GAP, 0, 0, -1)
    painter.drawText(box, _LEFT, name)
    left = painter.fontMetrics().horizontalAdvance(name) + 8
    painter.setFont(look.font("small"))
    painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, counted)


def _paint_row(
    painter: QPainter, option: QStyleOptionViewItem, row: RecipientRow, *, checked: bool
) -> None:
    look, rect = theme(), option.rect
    selected = paint_row_ground(painter, option)
    place: Columns = columns(rect.width())
    side = look.size("checkbox")
    at = QPoint(rect.left() + BOX_LEFT, rect.top() + (rect.height() - side) // 2)
    draw_check_box(painter, at, checked=checked)
    _write(painter, rect, place.name, place.name_width, row.label, "text")
    ink = "danger" if row.channel is None else "textSecondary"
    width = place.state - place.channel
    _write(painter, rect, place.channel, width, channel_words(row.channel), ink)
    top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
    where = QPoint(rect.left() + place.state, top)
    draw_chip(painter, where, state_chip(row.state), on_selected=selected)


def _write(painter: QPainter, rect: QRect, left: int, width: int, words: str, ink: str) -> None:
    look = theme()
    told = look.metrics("body").elidedText(words, Qt.TextElideMode.ElideRight, width)
    painter.setFont(look.font("body"))
    painter.setPen(look.color(ink))
    painter.drawText(rect.adjusted(left, 0, 0, -1), _LEFT, told)
