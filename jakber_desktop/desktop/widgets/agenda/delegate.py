"""Paints and edits the rows of the agenda (mockup 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.agenda_model import MINUTES, PRESENTER, ROW_ROLE, TITLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import draw_badge
from jakber_desktop.desktop.widgets.cell_box import CellBox
from jakber_desktop.desktop.words.carrying import trace_lines
from jakber_desktop.desktop.words.directory import office_choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.agenda import AgendaRow

    Index = QModelIndex | QPersistentModelIndex

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GRIP, _NUMBER, _WORDS, _SIDE = 16, 46, 68, 20
_PART, _PART_WORDS = 18, 10
"""How far the number of a sub-item is set in, and its words beyond that."""
_LATE_GAP = 12
_MINUTES_FORM = QRegularExpression("|[1-9][0-9]{0,2}")
"""Up to 999, or nothing for unknown."""


class AgendaDelegate(QStyledItemDelegate):
    """Title with grip and number, presenter as a badge, minutes at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offices: tuple[OfficeTag, ...] = ()
        self.grip = False
        """Whether rows can be moved."""

    def set_offices(self, offices: Sequence[OfficeTag]) -> None:
        """The offices that can present, in protocol order."""
        self.offices = tuple(offices)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, theme().size("rowOneLine"))

    # --- painting ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW_ROLE)
        painter.save()
        _paint_ground(painter, option, first=index.column() == TITLE)
        if index.column() == TITLE:
            self._paint_title(painter, option.rect, row)
        elif index.column() == PRESENTER and row.presenter:
            self._paint_office(painter, option.rect, row.presenter)
        elif index.column() == MINUTES:
            self._paint_minutes(painter, option.rect, index)
        _paint_ring(painter, option)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A title that does not fit is told in full; a badge tells its office."""
        told = index.data(Qt.ItemDataRole.ToolTipRole) or "" if index.isValid() else ""
        if index.isValid() and index.column() == TITLE:
            row: AgendaRow = index.data(ROW_ROLE)
            wide = theme().metrics(_title_role(row)).horizontalAdvance(row.title)
            told = row.title if wide > _title_room(option.rect, row) else ""
            told = "\n".join(filter(None, (told, row.chair_note, *trace_lines(row.trace))))
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _paint_title(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        look = theme()
        if self.grip and not row.level:
            at = QPoint(rect.left() + _GRIP, rect.center().y() - 8)
            icons.draw(painter, at, "re_order_dots_vertical", 16, "textTertiary")
        painter.setFont(look.font("body"))
        painter.setPen(look.color("textSecondary"))
        number = rect.adjusted(_NUMBER + _indent(row), 0, 0, 0)
        painter.drawText(number, _MIDDLE, row.number)
        left = rect.left() + _words_left(row)
        role = _title_role(row)
        painter.setFont(look.font(role))
        painter.setPen(look.color("text"))
        room = _title_room(rect, row)
        words = look.metrics(role).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.top(), room, rect.height()), _MIDDLE, words)
        left += look.metrics(role).horizontalAdvance(words) + _LATE_GAP
        if row.confidential:
            icons.draw(painter, QPoint(left, rect.center().y() - 8), "lock_closed", 16, "warning")
            left += 16 + 8
        if row.chair_note:
            at = QPoint(left, rect.center().y() - 8)
            icons.draw(painter, at, "notebook", 16, "textSecondary")
            left += 16 + 8
        if icon := _trace_icon(row):
            at = QPoint(left, rect.center().y() - 8)
            icons.draw(painter, at, icon, 16, "textSecondary")
            left += 16 + 8
        if row.late:
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            painter.drawText(QRect(left, rect.top(), 80, rect.height()), _MIDDLE, self._late())

    def _paint_office(self, painter: QPainter, rect: QRect, code: str) -> None:
        order = next((office.order for office in self.offices if office.code == code), 0)
        top = rect.top() + (rect.height() - theme().size("badgeHeight")) // 2
        draw_badge(painter, QPoint(rect.left(), top), code, order)

    def _paint_minutes(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setFont(theme().font("body"))
        painter.setPen(theme().color("text"))
        box = rect.adjusted(0, 0, -_SIDE, 0)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)

    def _late(self) -> str:
        return self.tr("Susulan")

    # --- editing ---

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == PRESENTER:
            return self._office_box(parent)
        edit = QLineEdit(parent)
        edit.setProperty("inCell", True)
        edit.setFont(theme().font("bodyTitle" if index.column() == TITLE else "body"))
        if index.column() == MINUTES:
            edit.setValidator(QRegularExpressionValidator(_MINUTES_FORM, edit))
            edit.setAlignment(Qt.AlignmentFlag.AlignRight)
            edit.setAccessibleName(self.tr("Durasi dalam menit"))
        else:
            edit.setAccessibleName(self.tr("Butir agenda"))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        kept = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            if not editor.property("filled"):  # else news came while one chooses
                editor.setProperty("filled", True)
                editor.setCurrentIndex(max(0, editor.findData(kept)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(kept)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, QComboBox):
            value = editor.currentData()
        elif isinstance(editor, QLineEdit):
            typed = editor.text().strip()
            if typed and not editor.hasAcceptableInput():
                return
            value = typed
        model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = option.rect
        if index.column() == TITLE:
            rect = rect.adjusted(_words_left(index.data(ROW_ROLE)) - 8, 1, -8, -2)
        elif index.column() == MINUTES:
            rect = rect.adjusted(0, 1, -8, -2)
        else:
            rect = rect.adjusted(-8, 1, 0, -2)
        editor.setGeometry(rect)

    def _office_box(self, parent: QWidget) -> QComboBox:
        box = CellBox(parent)
        box.setAccessibleName(self.tr("Kantor penyaji"))
        box.addItem(self.tr("Tanpa penyaji"), "")
        for office in self.offices:
            box.addItem(office_choice(office), office.code)
        return box


def _words_left(row: AgendaRow) -> int:
    """Long numbers push the words to the right."""
    number = theme().metrics("body").horizontalAdvance(row.number)
    indent = _indent(row)
    return max(_WORDS + indent + (_PART_WORDS if indent else 0), _NUMBER + indent + number + 8)


def _title_role(row: AgendaRow) -> Literal["body", "bodyTitle"]:
    return "body" if row.level else "bodyTitle"


def _indent(row: AgendaRow) -> int:
    return _PART if row.level else 0


def _title_room(rect: QRect, row: AgendaRow) -> int:
    look = theme()
    room = rect.width() - _words_left(row) - 8
    if row.late:
        room -= look.metrics("small").horizontalAdvance("Susulan") + _LATE_GAP
    return room - 28 * (row.confidential + bool(row.chair_note) + bool(_trace_icon(row)))


def _trace_icon(row: AgendaRow) -> str:
    """An item that comes from an earlier meeting, or goes on in a later one."""
    if row.trace.verb is not None:
        return "dismiss_circle" if row.trace.verb == "close" else "arrow_right"
    return "arrow_repeat_all" if row.trace.continues else ""


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
    look, rect = theme(), option.rect
    ground = "surface"
    if option.state & QStyle.StateFlag.State_Selected:
        active = option.state & QStyle.StateFlag.State_Active
        ground = "selected" if active else "selectedInactive"
    painter.fillRect(rect, look.color(ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
    if first and option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, look.color("accent"))


def _paint_ring(painter: QPainter, option: QStyleOptionViewItem) -> None:
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if has_focus and bool(getattr(option.widget, "ring", True)):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))
