"""The left pane of Direktori: offices as a tree in protocol order, and the filters (mockup 09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.directory_places import Place, PlacesModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent

    Index = QModelIndex | QPersistentModelIndex

KEYS = {
    Qt.Key.Key_F2: "edit_office",
    Qt.Key.Key_Insert: "add_office",
    Qt.Key.Key_Delete: "remove_office",
}
_MOVES = {Qt.Key.Key_Up: "move_office_up", Qt.Key.Key_Down: "move_office_down"}
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_SIDE, _PAD, _ICON_LEFT, _TEXT_LEFT, _INDENT, _DEEPEST = 8, 10, 18, 44, 14, 4
_GAP = 4
"""Between the words of an entry and its number, at the least."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlacesList(FocusRing, QListView):
    """One tab stop; the arrows choose what the table shows."""

    place_chosen = Signal(str)
    deed_wanted = Signal(str)
    """An action on the chosen office is wanted (KEYS, or a move)."""
    menu_wanted = Signal(object)
    left = Signal()
    """Enter or Right: on to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_PlaceDelegate(self))
        furnish_rows(self)
        theme().changed.connect(self._dress)

    def show_model(self, model: PlacesModel) -> None:
        """Show this model."""
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def places(self) -> PlacesModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, PlacesModel):
            raise TypeError("show_model was not called")
        return model

    def choose(self, key: str) -> None:
        """Make an entry current."""
        row = self.places().row_of(key)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.places().index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == _ALT_SHIFT and key in _MOVES:
            self.deed_wanted.emit(_MOVES[key])
        elif not held and key in KEYS:
            self.deed_wanted.emit(KEYS[key])
        elif not held and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.deed_wanted.emit("edit_office")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.place_chosen.emit(self.places().place_at(current.row()).key)

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _PlaceDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        return QSize(100, look.px(35) if _place(index).key else look.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, box = _place(index), option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place.key:
            _paint_entry(painter, option, box, place)
        else:
            font = QFont(theme().font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme().color("textSecondary"))
            painter.drawText(box.adjusted(_PAD, theme().px(4), 0, 0), _LEFT, place.words)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole name of an office that is shown shortened."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            place = _place(index)
            told = place.full if place.full != place.words else ""
            if not told and _words(place, option.rect.width()) != place.words:
                told = place.words
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _place(index: Index) -> Place:
    model = index.model()
    if not isinstance(model, PlacesModel):
        raise TypeError("this delegate paints the entries of a PlacesModel")
    return model.place_at(index.row())


def _left(place: Place) -> int:
    return _INDENT * min(place.depth, _DEEPEST)


def _words(place: Place, width: int) -> str:
    look = theme()
    number = look.metrics("small").horizontalAdvance(str(place.number))
    room = width - _TEXT_LEFT - _left(place) - number - _SIDE - _PAD - _GAP
    return look.metrics("bodyTitle").elidedText(place.words, Qt.TextElideMode.ElideRight, room)


def _paint_entry(painter: QPainter, option: QStyleOptionViewItem, box: QRect, place: Place) -> None:
    look, state = theme(), option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("selected" if chosen else "hover"))
        painter.drawRoundedRect(QRectF(box).adjusted(0, 1, 0, -1), 6, 6)
    if state & QStyle.StateFlag.State_HasFocus and getattr(option.widget, "ring", True):
        painter.setPen(QPen(look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), 6, 6)
    left = box.left() + _left(place)
    middle = box.center().y()
    if place.icon:
        at = QPoint(left + _PAD, middle - 9)
        icons.draw(painter, at, place.icon, 20, place.tone)
    else:
        at = QPoint(left + _ICON_LEFT - 4, middle - 3)
        draw_office_dot(painter, at, place.order, place.code)
    painter.setFont(look.font("bodyStrong" if chosen else "bodyTitle"))
    painter.setPen(look.color("text"))
    words = box.adjusted(_TEXT_LEFT - _SIDE + _left(place), 0, 0, 0)
    painter.drawText(words, _LEFT, _words(place, option.rect.width()))
    painter.setFont(look.font("small"))
    painter.setPen(look.color("textSecondary"))
    painter.drawText(box.adjusted(0, 0, -_PAD, 0), _RIGHT, str(place.number))
