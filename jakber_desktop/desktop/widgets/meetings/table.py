"""The table of meetings: rows of two heights without measuring each, more rows as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import QTableView, QWidget

from jakber_desktop.desktop.models.meetings_model import MeetingsModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.meetings.delegate import MeetingDelegate
from jakber_desktop.desktop.widgets.painted_rows import furnish_one_column

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

_AHEAD = 1000
"""Fetch more when less than this many px remain below."""


class MeetingTable(FocusRing, QTableView):
    """One column painted by MeetingDelegate; headings cannot be chosen.

    A vertical header keeps the heights, so ten thousand rows need no sizeHint() at all.
    """

    opened = Signal(str)
    """A meeting was opened with Enter or a double click."""
    meeting_chosen = Signal(object)
    """The id of the current meeting, or None."""
    end_wanted = Signal()
    """The last meeting is wanted but not in the window yet."""
    width_changed = Signal(int)
    """The rows are this wide now; the column heads follow."""
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of the current meeting should open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_viewport()
        self._kept_place, self._kept_sight = 0, False
        """Whether the focus ring is drawn: the keyboard is in use, not the mouse."""
        self.setItemDelegate(MeetingDelegate(self))
        furnish_one_column(self)
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        theme().changed.connect(self._measure)

    def show_model(self, model: MeetingsModel) -> None:
        """Show this model."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._measure)
        model.rowsInserted.connect(self._measure_new)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._measure()

    def meetings(self) -> MeetingsModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, MeetingsModel):
            raise TypeError("show_model was not called")
        return model

    def current_meeting(self) -> str | None:
        """The id of the current meeting."""
        return self._id(self.currentIndex())

    def choose(self, meeting_id: str | None) -> None:
        """Make a meeting current, or the first one when it is not in the list."""
        model = self.meetings()
        row = model.row_of(meeting_id) if meeting_id else -1
        if row < 0:
            row = 1 if model.rowCount() > 1 else -1  # row 0 is a heading
        if row >= 0:
            self.setCurrentIndex(model.index(row))

    def return_to_place(self) -> None:
        """After the rows were read anew: show the part of the list shown before.

        A chosen meeting that was in sight and went elsewhere (its date was changed) is followed.
        """
        self.verticalScrollBar().setValue(self._kept_place)
        if self._kept_sight and not self._in_sight():
            self.scrollTo(self.currentIndex())

    def _keep_place(self) -> None:
        self._kept_place = self.verticalScrollBar().value()
        self._kept_sight = self._in_sight()

    def _in_sight(self) -> bool:
        shown = self.visualRect(self.currentIndex())
        return shown.isValid() and self.viewport().rect().contains(shown)

    def _own_viewport(self) -> None:
        """A viewport made here.

        For one made by Qt, PySide builds every class of widget there is to find the right one
        (12 ms of the start).
        """
        port = QWidget(self)
        port.setBackgroundRole(QPalette.ColorRole.Base)
        port.setAutoFillBackground(True)
        self.setViewport(port)

    # --- heights ---

    def _measure(self) -> None:
        look = theme()
        header = self.verticalHeader()
        header.setDefaultSectionSize(look.size("rowTwoLine") + 1)
        self._heights(0)

    def _measure_new(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._heights(first)

    def _heights(self, since: int) -> None:
        """Headings are lower than meetings; a row that is no heading any more grows back."""
        height, full = theme().size("rowGroup") + 1, theme().size("rowTwoLine") + 1
        header = self.verticalHeader()
        headings = set(self.meetings().heading_rows(since))
        for row in range(since, header.count()):
            wanted = height if row in headings else full
            if header.sectionSize(row) != wanted:
                header.resizeSection(row, wanted)

    def _fetch_ahead(self, value: int) -> None:
        model = self.meetings()
        if self.verticalScrollBar().maximum() - value < _AHEAD and model.canFetchMore(
            QModelIndex()
        ):
            model.fetchMore(QModelIndex())

    # --- keys and mouse ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_End:
            self.go_to_end()
        elif event.key() == Qt.Key.Key_Home:
            self.choose(None)
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        else:
            where = event.pos()
        if self._id(self.currentIndex()) is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def go_to_end(self) -> None:
        """Make the last meeting current; asks with `end_wanted` when it is not read yet."""
        model = self.meetings()
        if not model.complete:
            self.end_wanted.emit()
        elif model.rowCount():
            self.setCurrentIndex(model.index(model.rowCount() - 1))

    def _open(self, index: QModelIndex) -> None:
        meeting = self._id(index)
        if meeting is not None:
            self.opened.emit(meeting)

    def _id(self, index: QModelIndex) -> str | None:
        if not index.isValid():
            return None
        return getattr(self.meetings().row_at(index.row()), "id", None)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.meeting_chosen.emit(self._id(current))
