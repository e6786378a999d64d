"""The list of findings: F8 walks it, choosing one tells where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from jakber_desktop.desktop.models.findings_model import LINE_ROLE, FindingsModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.minutes.findings_delegate import FindingsDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from jakber_desktop.desktop.shown.findings import FindingRow, Findings

_HELD = ~Qt.KeyboardModifier.KeypadModifier
"""Any modifier but that of the Enter of the number pad."""


class FindingsList(QListView):
    """Shows `Findings`; `finding_chosen` carries the FindingRow gone to, by key or mouse."""

    finding_chosen = Signal(object)
    finding_opened = Signal(object)
    """Enter, a double click or the button of a FindingRow: go to the field that puts it right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FindingsModel(self)
        self.setModel(self._model)
        self.hovered_button: QRect | None = None
        """The button under the mouse."""
        self._pressed: QPoint | None = None
        """Where a row's button was pressed."""
        self._delegate = FindingsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme().changed.connect(self._on_theme)

    def show_findings(self, findings: Findings) -> None:
        """Replace what is shown; nothing is chosen then."""
        self._model.show(findings)

    def chosen(self) -> FindingRow | None:
        """The finding chosen now."""
        index = self.currentIndex()
        return self._model.line(index.row()).finding if index.isValid() else None

    def next_finding(self) -> None:
        """Choose the finding after the chosen one; after the last comes the first again."""
        self._walk(1)

    def previous_finding(self) -> None:
        """Choose the finding before the chosen one; before the first comes the last."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        rows = self._model.finding_rows()
        if not rows:
            return
        current = self.currentIndex().row()
        if current in rows:
            row = rows[(rows.index(current) + step) % len(rows)]
        else:
            row = rows[0] if step > 0 else rows[-1]
        if row == current:
            self._tell(self.currentIndex())
        self.setCurrentIndex(self._model.index(row))

    def _on_current(self, current: QModelIndex) -> None:
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(current, select)  # taking the focus alone would not
        self.scrollTo(current)
        self._tell(current)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.finding_chosen.emit(self._model.line(index.row()).finding)

    def _on_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # a sentence takes other lines; Qt keeps the heights

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _HELD:
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        at = event.position().toPoint()
        if self.button_at(at) is None and self.indexAt(at) == self.currentIndex():
            self.open_chosen()

    def open_chosen(self) -> None:
        """Go to the field of the finding chosen now; nothing chosen does nothing."""
        row = self.chosen()
        if row is not None:
            self.finding_opened.emit(row)

    # --- the painted buttons ---

    def button_at(self, where: QPoint) -> QRect | None:
        """The button under a point of the viewport."""
        index = self.indexAt(where)
        if not index.isValid():
            return None
        box = self._delegate.button_rect(self.visualRect(index), index.data(LINE_ROLE))
        return box if box.contains(where) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.button_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        away = (event.position().toPoint() - pressed).manhattanLength()
        if away < QApplication.startDragDistance():  # even if choosing it brought the row in sight
            self.open_chosen()

    def _point_at(self, box: QRect | None) -> None:
        if box != self.hovered_button:
            self.hovered_button = box
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before, at = self.currentIndex(), event.position().toPoint()
        self._pressed = at if self.button_at(at) is not None else None
        super().mousePressEvent(event)
        if before.isValid() and self.indexAt(event.position().toPoint()) == before:
            self._tell(before)  # a second click goes there again
