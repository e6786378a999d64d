"""The counters of the offices: how many came, a bar, a check when complete (mockup 04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.models.offices_model import OfficesModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.words.attendance import bare_count_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

    from jakber_desktop.model.rows.attendance import OfficeSheet

    Index = QModelIndex | QPersistentModelIndex

_HEIGHT, _GAP, _PAD = 61, 8, 11
_LEAST = 112
"""Width of the narrowest tile: code, check mark, "12/12" and a bar that can be read."""
_BAR = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OfficeTiles(FocusRing, QListView):
    """One row of tiles, scrolled sideways where they do not fit.

    One tab stop, arrows inside; Space, Enter or a click narrows the table to an office, again
    widens it.
    """

    office_chosen = Signal(object)
    """The code of the only office wanted, or None for all."""
    left = Signal()
    """Esc or Down: on to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TileDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme().changed.connect(self._fit)

    def show_model(self, model: OfficesModel) -> None:
        """Show this model."""
        self.setModel(model)
        model.modelReset.connect(self._fit)
        self._fit()

    def offices(self) -> OfficesModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, OfficesModel):
            raise TypeError("show_model was not called")
        return model

    def tile_width(self) -> int:
        """The width of a tile with the gap after it: they share the row, down to the narrowest."""
        count = self.offices().rowCount() if self.model() is not None else 0
        least = theme().px(_LEAST) + _GAP
        return max(least, (self.viewport().width() + _GAP) // count if count else least)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        key = event.key()
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Escape and self.offices().only is not None:
            self.office_chosen.emit(None)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes sideways: there is nothing below."""
        step = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - step)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.offices().rowCount():
            self.setCurrentIndex(self.offices().index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(_LEAST), self._height())

    # --- inside ---

    def _height(self) -> int:
        return theme().px(_HEIGHT) + (_BAR if self._overflows() else 0)

    def _overflows(self) -> bool:
        if self.model() is None:
            return False
        return self.offices().rowCount() * self.tile_width() - _GAP > self.viewport().width()

    def _choose(self, index: Index) -> None:
        if index.isValid():
            code = self.offices().office_at(index.row()).code
            self.office_chosen.emit(None if code == self.offices().only else code)

    def _fit(self) -> None:
        """Tiles as wide as there is room; a bar appears only where they do not fit."""
        self.setGridSize(QSize(self.tile_width(), theme().px(_HEIGHT)))
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAlwaysOn if self._overflows() else policy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(shown)
        self.setFixedHeight(self._height())
        self.scheduleDelayedItemsLayout()


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, view: OfficeTiles) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.tile_width() - _GAP, theme().px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        office = self._view.offices().office_at(index.row())
        box = QRect(option.rect.topLeft(), self.sizeHint(option, index))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        self._paint_ground(
            painter,
            box,
            chosen=office.code == self._view.offices().only,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            ring=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.ring,
        )
        _paint_code(painter, box, office)
        _paint_count(painter, box, office)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRect, *, chosen: bool, hovered: bool, ring: bool
    ) -> None:
        look = theme()
        line, ground = ("accent", "selected") if chosen else ("border", "surface")
        if hovered and not chosen:
            ground = "hover"
        wide = 2 if ring or chosen else 1
        painter.setPen(QPen(look.color("focus" if ring else line), wide))
        painter.setBrush(look.color(ground))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 8, 8)


def _paint_code(painter: QPainter, box: QRect, office: OfficeSheet) -> None:
    look = theme()
    middle = box.top() + look.px(16)
    draw_office_dot(painter, QPoint(box.left() + _PAD, middle - 4), office.order, office.code)
    painter.setFont(look.font("label"))
    painter.setPen(look.color("text"))
    room = box.width() - 2 * _PAD - 14 - (18 if office.tally.complete else 0)
    measure = look.metrics("label")
    code = measure.elidedText(office.code, Qt.TextElideMode.ElideRight, room)
    line = QRect(box.left() + _PAD + 14, middle - look.px(10), room + 2, look.px(20))
    painter.drawText(line, _LEFT, code)
    if office.tally.complete:
        at = QPoint(box.right() - _PAD - 15, middle - 8)
        icons.draw(painter, at, "checkmark_circle", 16, "success", filled=True)


def _paint_count(painter: QPainter, box: QRect, office: OfficeSheet) -> None:
    """ "1/2" and a bar of those invited; where nobody was, only how many rows came."""
    look, tally = theme(), office.tally
    middle = box.top() + look.px(40)
    came = str(tally.came if tally.invited else tally.here)
    painter.setFont(look.font("bigNumber"))
    painter.setPen(look.color("text"))
    left = box.left() + _PAD
    line = QRect(left, middle - look.px(11), box.width(), look.px(22))
    painter.drawText(line, _LEFT, came)
    left += look.metrics("bigNumber").horizontalAdvance(came) + (2 if tally.invited else 0)
    painter.setFont(look.font("small"))
    painter.setPen(look.color("textSecondary"))
    words = f"/{tally.invited}" if tally.invited else ""
    if tally.invited and tally.walk_ins:
        words += f" +{tally.walk_ins}"
    elif not tally.invited:
        words = f" {bare_count_words()}"
    painter.drawText(line.adjusted(left - line.left(), 2, 0, 2), _LEFT, words)
    left += look.metrics("small").horizontalAdvance(words) + 8
    if tally.invited:
        _paint_bar(painter, QRect(left, middle - 3, box.right() - _PAD - left + 1, 6), office)


def _paint_bar(painter: QPainter, bar: QRect, office: OfficeSheet) -> None:
    if bar.width() < 12:
        return
    look = theme()
    ink, _ground = look.office_colours(office.order, office.code)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("neutralSoft"))
    painter.drawRoundedRect(QRectF(bar), 3, 3)
    part = min(1.0, office.tally.came / office.tally.invited)
    if part:
        filled = QRectF(bar.left(), bar.top(), max(6.0, bar.width() * part), bar.height())
        painter.setBrush(ink)
        painter.drawRoundedRect(filled, 3, 3)
