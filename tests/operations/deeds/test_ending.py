"""Ending a meeting says what its notes show, and what typing told is kept (D1, D2, §10)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.model.rows.discussion import ActionTold, PointAdded, PointEdited
from jakber_desktop.operations.agenda.deeds import add_item, remove_item, set_level, set_outcome
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_minutes, save_typing
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def test_items_with_notes_are_discussed_once_the_meeting_ends(
    office: Workspace, meeting: str
) -> None:
    titles = ("Laporan", "Bagian A", "Bagian B", "Ditunda", "Kosong")
    items = [add_item(office, meeting, title) for title in titles]
    for part in items[1:3]:
        set_level(office, part, 1)
    add_point(office, items[2], "Sudah selesai")
    add_point(office, items[3], "Menunggu data")
    set_outcome(office, items[3], "deferred")
    open_meeting(office, meeting, "9.00")
    close_meeting(office, meeting, "10.00", minutes={items[2]: 25, "f" * 32: 3})
    agenda = meeting_record(office, meeting).agenda
    assert [item.outcome for item in agenda] == [
        "discussed", "planned", "discussed", "deferred", "planned",
    ]  # fmt: skip
    assert [item.actual_minutes for item in agenda] == [None, None, 25, None, None]
    undo(office)
    assert {item.outcome for item in meeting_record(office, meeting).agenda} == {
        "planned", "deferred",
    }  # fmt: skip
    assert check_workspace(office) == ()


def test_minutes_go_with_what_is_typed_or_alone(office: Workspace, meeting: str) -> None:
    kept, gone = add_item(office, meeting, "Laporan"), add_item(office, meeting, "Hapus")
    remove_item(office, gone)
    typed = PointAdded(temp="a", item=kept, text="Satu")
    save_typing(office, [typed], {kept: 4, gone: 9})
    assert meeting_record(office, meeting).agenda[0].actual_minutes == 4
    before = len(office.stacks().undo)
    save_minutes(office, {})
    assert len(office.stacks().undo) == before
    save_minutes(office, {kept: 7})
    assert discussion(office, meeting).items[0].actual_minutes == 7


def test_what_a_paragraph_told_goes_to_its_follow_up_alone(office: Workspace, meeting: str) -> None:
    item = add_item(office, meeting, "Laporan")
    told = ActionTold(id="a", office="BAPPEDA", due_date=dt.date(2018, 5, 31))
    added = [
        PointAdded(temp="a", item=item, text="Siapkan bahan", kind="action"),
        PointAdded(temp="b", item=item, text="Disepakati", after="a", kind="decision"),
    ]
    ids = save_typing(office, [*added, told, ActionTold(id="b", office="BAPPEDA")])
    (action,) = discussion(office, meeting).actions
    assert (action.office, action.due_date, action.due_phrase) == (
        "BAPPEDA", dt.date(2018, 5, 31), None,
    )  # fmt: skip
    edited = PointEdited(id=ids["a"], text="Siapkan bahan paparan")
    save_typing(office, [edited, ActionTold(id=ids["a"], due_phrase="sebelum rapat berikutnya")])
    (action,) = discussion(office, meeting).actions
    assert (action.text, action.office) == ("Siapkan bahan paparan", "BAPPEDA")
    assert (action.due_date, action.due_phrase) == (None, "sebelum rapat berikutnya")
