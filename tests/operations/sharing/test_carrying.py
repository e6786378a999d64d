"""Two laptops that carry the same item, or make the same next meeting, at once (D3, S3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.agenda.deeds import add_item, set_outcome
from jakber_desktop.operations.carrying import close_item, move_item_on, traces_of, waiting
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting, delete_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, next_occurrence
from jakber_desktop.operations.sharing.conflicts import conflict_rows
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

DAY, LATER = dt.date(2018, 4, 4), dt.date(2018, 4, 18)
SERIES = "Rapat rutin contoh"


def exchange(*desks: Workspace, share: Path) -> None:
    for desk in (*desks, *desks, desks[0]):
        sync(desk, share)


def held(desk: Workspace) -> tuple[str, str]:
    """A held meeting with an item that was not reached."""
    meeting = create_meeting(desk, "Rapat Contoh", DAY, series=SERIES)
    item = add_item(desk, meeting, "Sanitasi")
    open_meeting(desk, meeting, "9.00")
    close_meeting(desk, meeting, "10.00")
    set_outcome(desk, item, "not_reached")
    return meeting, item


def count(desk: Workspace, kind: type[e.Entity]) -> int:
    with desk.read() as session:
        assert fsck.check(session) == []
        found = session.scalar(select(func.count()).select_from(kind).where(kind.alive))
        return found or 0


def series(desk: Workspace, meeting: str) -> str:
    with desk.read() as session:
        row = session.get(e.Meeting, UUID(meeting))
        assert row is not None
        assert row.series_id is not None
        return row.series_id.hex


def conflicts(desk: Workspace) -> list[tuple[str, str]]:
    with desk.read() as session:
        found = session.connection().exec_driver_sql("SELECT ent, fld FROM conflict")
        return [(ent, field) for ent, field in found]


def test_the_same_next_meeting_made_twice_is_one(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    meeting, _ = held(one)
    exchange(one, other, share=share)
    coming = next_occurrence(one, meeting, LATER)
    assert next_occurrence(other, meeting, LATER) == coming
    exchange(one, other, share=share)
    for desk in (one, other):
        assert (count(desk, e.Meeting), count(desk, e.CarryOver)) == (2, 1)
        titles = [part.title for part in meeting_record(desk, coming).agenda]
        assert titles == ["Pengesahan notula rapat lalu", "Sanitasi"]
        assert waiting(desk, series(desk, meeting), DAY) == ()
        assert conflicts(desk) == []
    assert traces_of(one, meeting) == traces_of(other, meeting)
    delete_meeting(one, coming)
    exchange(one, other, share=share)
    assert [row.title for row in waiting(other, series(other, meeting), DAY)] == ["Sanitasi"]


def test_an_item_moved_on_two_laptops_is_one_row_and_one_item(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    meeting, item = held(one)
    coming = create_meeting(one, "Rapat Contoh", LATER, series=SERIES)
    exchange(one, other, share=share)
    assert move_item_on(one, item) == move_item_on(other, item)
    exchange(one, other, share=share)
    for desk in (one, other):
        assert count(desk, e.CarryOver) == 1
        assert [part.title for part in meeting_record(desk, coming).agenda] == ["Sanitasi"]
        assert conflicts(desk) == []
    undo(one)
    exchange(one, other, share=share)
    here = [row.title for row in waiting(one, series(one, meeting), DAY)]
    assert here == [row.title for row in waiting(other, series(other, meeting), DAY)]


def test_closed_here_and_moved_there_keeps_both_to_choose_from(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    meeting, item = held(one)
    coming = create_meeting(one, "Rapat Contoh", LATER, series=SERIES)
    exchange(one, other, share=share)
    close_item(one, item, "Sudah ditangani")
    move_item_on(other, item)
    exchange(one, other, share=share)
    assert ("carry_over", "verb") in conflicts(one)
    assert conflicts(one) == conflicts(other)
    (listed,) = (row for row in conflict_rows(one) if row.field == "verb")
    assert (listed.meeting_id, listed.place) == (meeting, "Kelanjutan butir agenda: Sanitasi")
    for desk in (one, other):
        assert [part.title for part in meeting_record(desk, coming).agenda] == ["Sanitasi"]
        assert count(desk, e.CarryOver) == 1
