"""Amber marks over the rows of a list that have a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.theme import icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent


class RowMarks(QWidget):
    """Lies over the viewport of `view` and lets every click through."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._ids: frozenset[str] = frozenset()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
            bar.valueChanged.connect(self.update)
        self.setGeometry(view.viewport().rect())

    def show_ids(self, ids: frozenset[str]) -> None:
        """Mark the rows with these ids."""
        self._ids = ids
        self.setVisible(bool(ids))
        self.update()

    def marked(self) -> list[QRect]:
        """Where the marked rows in sight are."""
        return list(self._places())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for box in self._places():
                at = QPoint(box.right() - 24, box.top() + 4)
                icons.draw(painter, at, "warning", 16, "warning", filled=True)

    def _places(self) -> Iterator[QRect]:
        model = self._view.model()
        if model is None or not self._ids:
            return
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if getattr(index.data(ROW_ROLE), "id", None) in self._ids:
                box = self._view.visualRect(index)
                box.setRight(self._view.viewport().width() - 1)
                if box.intersects(self._view.viewport().rect()):
                    yield box
