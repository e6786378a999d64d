"""The table of the directory: five thousand lines of two heights without measuring each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

from jakber_desktop.desktop.models.directory_model import DirectoryModel, line_key
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.directory.delegate import DirectoryDelegate, line_height
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_one_column

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

KEYS = {
    Qt.Key.Key_Return: "edit_contact",
    Qt.Key.Key_Enter: "edit_contact",
    Qt.Key.Key_F2: "edit_contact",
    Qt.Key.Key_Insert: "add_contact",
    Qt.Key.Key_Delete: "remove_contact",
}
"""Plain keys of the table -> the action they do."""


class DirectoryTable(FocusRing, QTableView):
    """One column painted by DirectoryDelegate; headings cannot be chosen."""

    line_chosen = Signal(object)
    """The key of the current line (models.directory_model.line_key), or None."""
    deed_wanted = Signal(str)
    """An action of KEYS, or "paste_contacts", is wanted."""
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of the current line should open."""
    width_changed = Signal(int)
    left = Signal()
    """Left: on to the offices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        """Whether the focus ring is drawn: the keyboard is in use, not the mouse."""
        self._place = 0
        self._low: list[int] = []
        """Rows that were made lower."""
        self._filling = False
        self.setItemDelegate(DirectoryDelegate(self))
        furnish_one_column(self)
        theme().changed.connect(self._measure)

    def show_model(self, model: DirectoryModel) -> None:
        """Show this model."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._filled)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._measure()

    def lines(self) -> DirectoryModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, DirectoryModel):
            raise TypeError("show_model was not called")
        return model

    def choose(self, key: str | None) -> bool:
        """Make a line current and bring it into sight; False when it is not shown."""
        row = self.lines().row_of(key)
        if row < 0:
            return False
        index = self.lines().index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Make the first line current when none is."""
        if self.lines().contact_at(self.currentIndex()) is None:
            self._step_from(-1)

    # --- heights ---

    def _measure(self) -> None:
        """Headings are lower; a row that is no heading any more grows back."""
        header, low = self.verticalHeader(), line_height(heading=True)
        full = line_height(heading=False)
        header.setDefaultSectionSize(full)
        headings = self.lines().heading_rows() if self.model() is not None else []
        for row in {*self._low, *headings}:
            if row < header.count():
                header.resizeSection(row, full)
        for row in headings:
            header.resizeSection(row, low)
        self._low = headings
        self.viewport().update()

    def _keep_place(self) -> None:
        self._place, self._filling = self.verticalScrollBar().value(), True

    def _filled(self) -> None:
        self._filling = False
        self._measure()
        self.verticalScrollBar().setValue(self._place)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in KEYS:
            self.deed_wanted.emit(KEYS[key])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.deed_wanted.emit("paste_contacts")
        elif plain and key == Qt.Key.Key_Left:
            self.left.emit()
        elif plain and key == Qt.Key.Key_Home:
            self._step_from(-1)
            self.scrollToTop()
        elif plain and key == Qt.Key.Key_End and self.lines().rowCount():
            self.setCurrentIndex(self.lines().index(self.lines().rowCount() - 1))
        elif plain and key == Qt.Key.Key_Up and self._is_first():
            self.scrollToTop()  # the first heading comes back into sight
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.lines().contact_at(index) is not None:
            self.deed_wanted.emit("edit_contact")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)
        self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    # --- inside ---

    def _is_first(self) -> bool:
        here = self.currentIndex().row()
        return here >= 0 and len([row for row in self.lines().heading_rows() if row < here]) == here

    def _step_from(self, number: int) -> None:
        """Make the first line after a row current."""
        model = self.lines()
        for row in range(number + 1, model.rowCount()):
            if model.contact_at(model.index(row)) is not None:
                self.setCurrentIndex(model.index(row))
                return

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.lines().contact_at(current)
        if line is not None or not self._filling:
            self.line_chosen.emit(line_key(line) if line is not None else None)
