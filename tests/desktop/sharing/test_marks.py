"""In a meeting: amber marks beside what has a conflict, and the way to the review and back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.screens.sharing.conflict_bar import ConflictBar
from jakber_desktop.desktop.screens.sharing.field_mark import FieldMark
from jakber_desktop.desktop.screens.sharing.row_marks import RowMarks
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.listing import MeetingList
from tests.desktop.sharing.conftest import CTRL, SHIFT
from tests.desktop.sharing.fake_sharing import FakeSharing, due_conflict, text_conflict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.sharing.conftest import Desk

    Open = Callable[..., Desk]

Key = Qt.Key


@pytest.fixture
def meeting(sample_copy: Path) -> str:
    """The sample meeting."""
    listing = MeetingList(sample_copy, dt.date(2018, 4, 5))
    found = listing.page(MeetingFilter())[0].id
    listing.close()
    return found


def venue_conflict(meeting: str) -> Any:
    return due_conflict(
        id="venue", meeting_id=meeting, ent="meeting", row=meeting, field="venue",
        path="meeting.venue", place="Tempat rapat",
    )  # fmt: skip


def test_a_meeting_is_marked_where_it_has_conflicts(open_desk: Open, meeting: str) -> None:
    fake = FakeSharing(text_conflict(id="first", meeting_id=meeting), venue_conflict(meeting))
    desk = open_desk(fake)
    desk.window.show_stage(meeting, "preparation")
    desk.settle()
    marks = [one for one in desk.window.findChildren(FieldMark) if one.isVisible()]
    assert [one.accessibleName() for one in marks] == ["Tempat: 2 versi menunggu dipilih"]
    assert marks[0].toolTip().endswith("Tinjau (Ctrl+Shift+J)")
    bar = desk.window.findChild(ConflictBar)
    assert bar.accessibleName() == (
        "2 perbedaan perlu ditinjau. Pembahasan, agenda 2 butir 2; Tempat rapat"
    )
    page: Any = desk.window.navigator.page()
    table = page.preparation.form.agendaTable
    second = table.model().index(1, 0)
    item = second.data(ROW_ROLE).id
    fake.rows.append(text_conflict(id="i", meeting_id=meeting, ent="agenda_item", row=item))
    desk.window.sharing.work.read()
    desk.settle()
    rows = table.viewport().findChild(RowMarks)
    assert [box.top() for box in rows.marked()] == [table.visualRect(second).top()]
    # from the field to its conflict
    field: Any = marks[0].parentWidget()
    field.editor.setFocus()
    desk.press(Key.Key_J, CTRL | SHIFT)
    desk.settle()
    assert desk.window.navigator.page() is desk.page
    assert desk.pane.current().row.id == "venue"
    assert desk.pane.current().isAncestorOf(QApplication.focusWidget())
    # and from the conflict back to its field
    desk.press(Key.Key_Return)
    desk.settle()
    assert QApplication.focusWidget() is page.preparation.form.venueField.editor
    # with the last conflict the marks go
    fake.rows = []
    desk.window.sharing.work.read()
    desk.settle()
    assert bar.isHidden()
    assert [one for one in desk.window.findChildren(FieldMark) if one.isVisible()] == []
    assert rows.isHidden()


def test_points_and_cards_of_the_discussion_are_marked(open_desk: Open, meeting: str) -> None:
    fake = FakeSharing(text_conflict(id="p", meeting_id=meeting))
    desk = open_desk(fake)
    desk.window.show_stage(meeting, "discussion")
    desk.settle()
    editor = desk.window.findChild(NotesEditor)
    point = next(line.key for line in editor.notes.mirror.lines if line.role == "head")
    fake.rows = [
        text_conflict(id="p", meeting_id=meeting, row=editor.notes.id_of(point)),
    ]
    desk.window.sharing._read_conflicts()
    desk.settle()
    assert editor.scenery.contested == {point}
    editor.grab()
