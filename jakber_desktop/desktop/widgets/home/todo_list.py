"""The list of things to do: Enter or the painted button does what the row's verb says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.models.todo_model import TodoModel
from jakber_desktop.desktop.widgets.home.todo_delegate import TodoDelegate, button_rect
from jakber_desktop.desktop.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QMouseEvent


class TodoList(RowList):
    """Shows a TodoModel; `wanted` carries the TodoRow to be worked on."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_button: QRect | None = None
        """The button under the mouse."""
        self.setItemDelegate(TodoDelegate(self))
        self.opened.connect(self._want)

    def show_model(self, model: TodoModel) -> None:
        """Show this model; after it was read anew the same row is current, if it is there."""
        self.setModel(model)
        self._kept = ""
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._return)

    def todos(self) -> TodoModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, TodoModel):
            raise TypeError("show_model was not called")
        return model

    def first_row(self) -> int:
        return self.todos().first_row()

    def _keep(self) -> None:
        row = self.todos().todo_at(self.currentIndex().row())
        self._kept = row.id if row is not None else ""

    def _return(self) -> None:
        self.hovered_button = None
        model = self.todos()
        row = model.row_of(self._kept) if self._kept else -1
        if row < 0 and self.hasFocus():
            row = model.first_row()
        if row >= 0:
            self.setCurrentIndex(model.index(row))
        self.updateGeometry()

    def _want(self, number: int) -> None:
        row = self.todos().todo_at(number)
        if row is not None:
            self.wanted.emit(row)

    # --- the painted buttons ---

    def button_at(self, where: QPoint) -> QRect | None:
        """The button under a point of the viewport."""
        index = self.indexAt(where)
        if self.todos().todo_at(index.row()) is None:
            return None
        box = button_rect(self.visualRect(index))
        return box if box.contains(where) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.button_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.button_at(where) is not None:
            self._want(self.indexAt(where).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.button_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def _point_at(self, box: QRect | None) -> None:
        if box != self.hovered_button:
            self.hovered_button = box
            self.viewport().update()
