"""Paints a thing to do: kind, what, where from, until when, one verb button (mockup 01)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.todo_model import TodoModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_button import draw_row_button, row_button_width
from jakber_desktop.desktop.widgets.row_ground import hairline, paint_row_ground
from jakber_desktop.desktop.words.home import (
    GROUPS,
    VERBS,
    due_words,
    todo_source,
    todo_title,
    translated,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.model.rows.home import TodoRow, Urgency

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIDE, _TILE, _WORDS, _GAP, _END = 16, 32, 60, 12, 12
_KINDS = {
    # kind: icon, ink, ground
    "invitation": ("mail", "accentText", "accentSoft"),
    "minutes": ("document_edit", "decision", "decisionSoft"),
    "followup": ("clipboard_task", "info", "infoSoft"),
}
_DUE_INK = {"late": "danger", "today": "warning", "week": "textSecondary"}


class TodoDelegate(QStyledItemDelegate):
    """Headings and rows; the verb's button is painted, TodoList tells when it is hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), row_height(_value(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _value(index)
        painter.save()
        if isinstance(row, str):
            _paint_heading(painter, option.rect, row)
        else:
            _paint_todo(painter, option, row, _model(index))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that do not fit are told in full."""
        row = _value(index) if index.isValid() else None
        told = ""
        if row is not None and not isinstance(row, str):
            room = _room(option.rect, row, _model(index))
            whole = ((todo_title(row), "bodyTitle"), (todo_source(row), "small"))
            if any(theme().metrics(role).horizontalAdvance(text) > room for text, role in whole):
                told = "\n".join(text for text, _ in whole)
        QToolTip.showText(event.globalPos(), told, view)
        return True


def row_height(row: Urgency | TodoRow) -> int:
    """Height of a row in px with its hairline."""
    return theme().px(26 if isinstance(row, str) else 46) + 1


def button_rect(rect: QRect) -> QRect:
    """Where the verb's button of a row stands: all are as wide as the widest verb."""
    look = theme()
    widest = max(row_button_width(translated(words)) for words in VERBS.values())
    width, height = max(76, widest), look.size("buttonHeightSmall")
    return QRect(
        rect.right() + 1 - _END - width,
        rect.top() + (rect.height() - 1 - height) // 2,
        width,
        height,
    )


def _value(index: Index) -> Urgency | TodoRow:
    return _model(index).row_at(index.row())


def _model(index: Index) -> TodoModel:
    model = index.model()
    if not isinstance(model, TodoModel):
        raise TypeError("this delegate paints the rows of a TodoModel")
    return model


def _room(rect: QRect, row: TodoRow, model: TodoModel) -> int:
    """Width of the words."""
    due = _due_font(row)[1].horizontalAdvance(due_words(row, model.today))
    return button_rect(rect).left() - _GAP - due - _GAP - (rect.left() + _WORDS)


def _due_font(row: TodoRow) -> tuple[QFont, QFontMetrics]:
    """What is late or due today stands out."""
    font = QFont(theme().font("small"))
    if row.urgency != "week":
        font.setWeight(QFont.Weight.DemiBold)
    return font, QFontMetrics(font)


def _paint_heading(painter: QPainter, rect: QRect, urgency: Urgency) -> None:
    look = theme()
    painter.fillRect(rect, look.color("surfaceAlt"))
    hairline(painter, rect)
    words, icon, ink = GROUPS[urgency]
    top = rect.top() + (rect.height() - 1 - 16) // 2
    icons.draw(painter, QPoint(rect.left() + _SIDE, top), icon, 16, ink, filled=urgency == "late")
    bold = QFont(look.font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.color(ink))
    painter.drawText(rect.adjusted(_SIDE + 22, 0, 0, -1), _LEFT, translated(words))


def _paint_todo(
    painter: QPainter, option: QStyleOptionViewItem, row: TodoRow, model: TodoModel
) -> None:
    look, rect = theme(), option.rect
    paint_row_ground(painter, option)
    _paint_tile(painter, rect, row)
    button = button_rect(rect)
    font, measure = _due_font(row)
    due = due_words(row, model.today)
    painter.setFont(font)
    painter.setPen(look.color(_DUE_INK[row.urgency]))
    until = QRect(rect.left(), rect.top(), button.left() - _GAP - rect.left(), rect.height() - 1)
    painter.drawText(until, _RIGHT, due)
    room = button.left() - 2 * _GAP - measure.horizontalAdvance(due) - rect.left() - _WORDS
    upper = QRect(rect.left() + _WORDS, rect.top() + look.px(4), room, look.line("body"))
    lower = QRect(upper.left(), upper.bottom() + 1, room, look.px(17))
    for box, role, ink, words in (
        (upper, "bodyTitle", "text", todo_title(row)),
        (lower, "small", "textSecondary", todo_source(row)),
    ):
        painter.setFont(look.font(role))
        painter.setPen(look.color(ink))
        shown = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, shown)
    draw_row_button(painter, option.widget, button, translated(VERBS[row.kind]))


def _paint_tile(painter: QPainter, rect: QRect, row: TodoRow) -> None:
    look = theme()
    icon, ink, ground = _KINDS[row.kind]
    top = rect.top() + (rect.height() - 1 - _TILE) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(ground))
    painter.drawRoundedRect(QRectF(rect.left() + _SIDE, top, _TILE, _TILE), 6, 6)
    icons.draw(painter, QPoint(rect.left() + _SIDE + 6, top + 6), icon, 20, ink)
