"""The small amber marks in a meeting beside what has a conflict, and the bar above it (S3).

Where fields stand in the database is known from their histories (history_offer); rows of lists
are known by their ids, points of the notes by theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.screens.history.offer import HistoryOffer
from jakber_desktop.desktop.screens.sharing.conflict_bar import ConflictBar
from jakber_desktop.desktop.screens.sharing.field_mark import FieldMark
from jakber_desktop.desktop.screens.sharing.row_marks import RowMarks
from jakber_desktop.desktop.widgets.form_field import FormField

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.widgets.page import Page
    from jakber_desktop.model.rows.sync import ConflictRow

_OF_ROWS = {"decision", "action_item", "agenda_item", "attendance", "recipient"}


class ConflictMarks(QObject):
    """`show_rows` gives the conflicts there are; the page shown is marked by them."""

    def __init__(self, review: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        self._rows: tuple[ConflictRow, ...] = ()
        self._page: Page | None = None
        self._bars: dict[QWidget, ConflictBar] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._mark)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look_again)

    def show_rows(self, rows: tuple[ConflictRow, ...]) -> None:
        """Mark by these from now on."""
        self._rows = rows
        self._soon.start()

    def come_to(self, page: Page | None) -> None:
        """Another page or stage is shown."""
        self._page = page
        self._soon.start()

    def conflict_in_focus(self) -> ConflictRow | None:
        """The conflict of the field that has the keys."""
        focus = QApplication.focusWidget()
        offers = focus.findChildren(HistoryOffer) if isinstance(focus, QWidget) else []
        return next((row for offer in offers if (row := self._of_field(offer))), None)

    # --- marking ---

    def _look_again(self, _old: object, _new: object) -> None:
        """A panel may show another row now."""
        if self._rows or self._bars:
            self._soon.start()

    def _mark(self) -> None:
        page = self._page
        if page is None:
            return
        meeting = page.meeting()
        here = tuple(row for row in self._rows if meeting and row.meeting_id == meeting[0])
        self._show_bar(page, here)
        for offer in page.findChildren(HistoryOffer):
            self._mark_field(offer)
        ids = frozenset(row.row for row in here if row.ent in _OF_ROWS)
        for view in page.findChildren(QAbstractItemView):
            self._mark_view(view, ids)
        points = frozenset(row.row for row in here if row.ent == "point")
        for editor in page.findChildren(NotesEditor):
            editor.mark_points(points)

    def _mark_field(self, offer: HistoryOffer) -> None:
        control = offer.parent()
        field = control.parentWidget() if isinstance(control, QWidget) else None
        if not isinstance(field, FormField):
            return
        mark = field.findChild(FieldMark)
        row = self._of_field(offer) if self._rows and field.isVisible() else None
        if row is not None and mark is None:
            mark = FieldMark(field)
            mark.clicked.connect(self._review.trigger)
        if mark is not None:
            mark.show_row(row)

    def _of_field(self, offer: HistoryOffer) -> ConflictRow | None:
        control = offer.parent()
        if isinstance(control, NotesEditor):  # asking for its address writes what was typed
            return None
        address = offer.address()
        return next((row for row in self._rows if address == (row.ent, row.row, row.field)), None)

    def _mark_view(self, view: QAbstractItemView, ids: frozenset[str]) -> None:
        marks: Any = view.viewport().findChild(RowMarks)
        if marks is None and ids:
            marks = RowMarks(view)
        if marks is not None:
            marks.show_ids(ids)

    def _show_bar(self, page: Page, rows: tuple[ConflictRow, ...]) -> None:
        bar = self._bars.get(page)
        layout = getattr(getattr(page, "form", None), "rootLayout", None)
        stack = getattr(getattr(page, "form", None), "stageStack", None)
        if bar is None and rows and layout is not None and stack is not None:
            bar = self._bars[page] = ConflictBar(self._review, page)
            layout.insertWidget(layout.indexOf(stack), bar)
        if bar is not None:
            bar.show_rows(rows)
