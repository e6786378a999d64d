"""A list over the page that takes no focus: the control it belongs to sends it the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    Index = QModelIndex | QPersistentModelIndex

EDGE, SIDE = 5, 10
"""From the frame to its rows, and from a row's edge to what stands in it."""


class PopupList(QFrame):
    """Frame and list of `found` things; a subclass lays them out and says what a row is.

    A frame over its host, no window of its own: it is in every picture and closes no menu.
    `list_view` is the list, for the subclass to place. Subclasses override `row_height`,
    `row_words`, `spoken_row` and `paint_row`, and show things with `show_rows`.
    """

    chosen = Signal(object)
    """A row was clicked."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self._model = _Rows(self)
        self.list_view = _List(self)
        self.list_view.setModel(self._model)
        self.list_view.picked.connect(self._pick)

    # --- what a subclass says ---

    def row_height(self) -> int:
        """The height of a row in px, before the text scale."""
        return 32

    def row_words(self, found: Any) -> str:
        """What a row shows."""
        raise NotImplementedError

    def spoken_row(self, found: Any) -> str:
        """A row as one sentence for who hears it."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, rect: QRect, found: Any, *, current: bool) -> None:
        """Draw what stands in a row; its ground is there."""
        raise NotImplementedError

    # --- what the control asks ---

    def name_it(self, name: str) -> None:
        """The accessible name of frame and list."""
        self.setAccessibleName(name)
        self.list_view.setAccessibleName(name)

    def show_rows(self, found: Sequence[Any]) -> None:
        """Show these; the first one is current."""
        self._model.show(found)
        if found:
            self.list_view.setCurrentIndex(self._model.index(0))

    @property
    def found(self) -> tuple[Any, ...]:
        """What is offered."""
        return self._model.found

    def current(self) -> Any:
        """What Enter would take; None when there is nothing."""
        row = self.list_view.currentIndex().row()
        return self.found[row] if 0 <= row < len(self.found) else None

    def step(self, step: int) -> None:
        """Go so many rows on or back, round the ends by single steps."""
        count = len(self.found)
        if count:
            row = self.list_view.currentIndex().row() + step
            row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
            self.list_view.setCurrentIndex(self._model.index(row))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _pick(self, index: QModelIndex) -> None:
        self.chosen.emit(self.found[index.row()])


class _Rows(QAbstractListModel):
    def __init__(self, popup: PopupList) -> None:
        super().__init__(popup)
        self._popup = popup
        self.found: tuple[Any, ...] = ()

    def show(self, found: Sequence[Any]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._popup.row_words(self.found[index.row()])
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._popup.spoken_row(self.found[index.row()])
        return None


class _List(QListView):
    picked = Signal(QModelIndex)

    def __init__(self, popup: PopupList) -> None:
        super().__init__(popup)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Delegate(self, popup))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(index)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QListView, popup: PopupList) -> None:
        super().__init__(view)
        self._view, self._popup = view, popup

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(self._popup.row_height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, look = option.rect, theme()
        current = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            frame = QPen(look.color("focus"), 1) if look.high_contrast else Qt.PenStyle.NoPen
            painter.setPen(frame)
            painter.setBrush(look.color("selected" if current else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        self._popup.paint_row(painter, rect, self._popup.found[index.row()], current=current)
        painter.restore()
