"""The agenda as a table: edited in its cells, moved by keys and by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from jakber_desktop.desktop.models.agenda_model import MINUTES, PRESENTER, TITLE, AgendaModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.agenda.delegate import AgendaDelegate
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AgendaHeader(QHeaderView):
    """Column heads in the quiet style of the house."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme()
        painter.save()
        painter.fillRect(rect, look.color("surfaceAlt"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        font = QFont(look.font("label"))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color("textSecondary"))
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        left = 46 if section == TITLE else 0
        painter.drawText(rect.adjusted(left, 0, 0, -1), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class AgendaTable(FocusRing, QTableView):
    """As high as its rows where there is room; deeds are asked for by signals with an item id."""

    add_wanted = Signal()
    paste_wanted = Signal()
    remove_wanted = Signal(str)
    move_wanted = Signal(str, int)
    """(item, its new place among the others)."""
    level_wanted = Signal(str, int)
    """(item, 1 for a sub-item or 0)."""
    menu_wanted = Signal(object)
    left_below = Signal()
    """Down was pressed on the last row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = False
        self.agenda_delegate = AgendaDelegate(self)
        self.setItemDelegate(self.agenda_delegate)
        self.setHorizontalHeader(AgendaHeader(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropOverwriteMode(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)
        theme().changed.connect(self._measure)

    def show_model(self, model: AgendaModel) -> None:
        """Show this model; the current item stays current when rows come and go."""
        self.setModel(model)
        model.rowsInserted.connect(self._resize)
        model.rowsRemoved.connect(self._resize)
        self._measure()

    def set_editable(self, *, editable: bool) -> None:
        """Whether items can be changed and moved."""
        self._editable = self.agenda_delegate.grip = editable
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if editable else mode.NoDragDrop)
        self.viewport().update()

    def current_item(self) -> str | None:
        """The id of the current item."""
        row = self._agenda().item(self.currentIndex().row())
        return row.id if row else None

    def choose(self, item_id: str | None) -> None:
        """Make an item current (in the column of now) and show it."""
        row = self._agenda().row_of(item_id)
        if row >= 0:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self._agenda().index(row, column))
            self.scrollTo(self.currentIndex())

    def edit_current(self) -> None:
        """Edit the current cell (F2)."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if self._editable and not editing and self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def move_current(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        row, item = self.currentIndex().row(), self.current_item()
        place = row + step
        if self._editable and item and 0 <= place < self._agenda().rowCount():
            self.move_wanted.emit(item, place)

    # --- size ---

    def sizeHint(self) -> QSize:
        rows = self._agenda().rowCount() if self.model() else 0
        head = self.horizontalHeader().sizeHint().height()
        return QSize(320, head + rows * self.verticalHeader().defaultSectionSize())

    def minimumSizeHint(self) -> QSize:
        row = self.verticalHeader().defaultSectionSize()
        least = self.horizontalHeader().sizeHint().height() + 2 * row
        return QSize(240, min(least, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        if event.modifiers() == _MOVING and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_current(1 if event.key() == Qt.Key.Key_Down else -1)
        elif not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the table's own."""
        key, item = event.key(), self.current_item()
        last = self.currentIndex().row() == self._agenda().rowCount() - 1
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif key == Qt.Key.Key_Delete and item and self._editable:
            self.remove_wanted.emit(item)
        elif key == Qt.Key.Key_F2 or (key in _ENTER and not event.modifiers()):
            self.edit_current()
        elif key == Qt.Key.Key_Down and last and not event.modifiers():
            self.left_below.emit()
        elif event.text().isdigit() and self.currentIndex().column() == MINUTES:
            self._type_minutes(event.text())
        else:
            return False
        return True

    def can_take_level(self, level: int) -> bool:
        """Whether the current item can become a sub-item (1) or an item (0)."""
        agenda, here = self._agenda(), self.currentIndex().row()
        row, after = agenda.item(here), agenda.item(here + 1)
        if row is None or not self._editable or row.level == level:
            return False
        return level == 0 or (here > 0 and not (after is not None and after.level))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab change the level; where that cannot be they leave the table."""
        if not self.hasFocus() or not self.can_take_level(int(forward)):
            return super().focusNextPrevChild(forward)
        self.level_wanted.emit(self.current_item(), int(forward))
        return True

    def _type_minutes(self, digit: str) -> None:
        """A digit on the minutes begins them anew, as in a spreadsheet."""
        self.edit_current()
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            editor.setText(digit)  # type: ignore[attr-defined]

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        if not self.currentIndex().isValid() and self._agenda().rowCount():
            self.setCurrentIndex(self._agenda().index(0, 0))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.current_item() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    # --- moving by hand ---

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.current_item()
        if event.source() is self and item is not None:
            gap, row = self.gap_at(event.position().toPoint()), self.currentIndex().row()
            place = gap - 1 if gap > row else gap
            if place != row:
                self.move_wanted.emit(item, place)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the model keeps its rows by itself
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def gap_at(self, where: QPoint) -> int:
        """The gap between rows (0 is before the first) nearest to a place of the viewport."""
        row = self.rowAt(where.y())
        if row < 0:
            return self._agenda().rowCount()
        return row + (where.y() > self.visualRect(self._agenda().index(row, 0)).center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.state() != QAbstractItemView.State.DraggingState:
            return
        gap = self.gap_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        height = self.verticalHeader().defaultSectionSize()
        top = gap * height - self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawLine(0, max(1, top), self.viewport().width(), max(1, top))

    # --- inside ---

    def _agenda(self) -> AgendaModel:
        model = self.model()
        if not isinstance(model, AgendaModel):
            raise TypeError("show_model was not called")
        return model

    def _resize(self) -> None:
        self.updateGeometry()
        self._fit_columns()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size("rowOneLine") + 1)
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        if self.model() is None:
            return
        presenter, minutes = theme().px(112), theme().px(86)
        title = max(80, self.viewport().width() - presenter - minutes)
        for column, width in ((TITLE, title), (PRESENTER, presenter), (MINUTES, minutes)):
            self.setColumnWidth(column, width)
