"""What every agenda item of a workspace has come to, read another way than the program does."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.carrying import waiting
from jakber_desktop.operations.carrying.follow_ups import follow_ups_before
from jakber_desktop.operations.meeting_records import meeting_record

if TYPE_CHECKING:
    from jakber_desktop.model.record import AgendaItem, MeetingRecord
    from jakber_desktop.store.workspace import Workspace

OPEN = ("open", "in_progress", "blocked")


def records(workspace: Workspace, series: UUID | None) -> list[MeetingRecord]:
    """The living meetings of a series, oldest first."""
    with workspace.read() as session:
        wanted = select(e.Meeting.id).where(e.Meeting.series_id == series, e.Meeting.alive)
        found = list(session.scalars(wanted.order_by(e.Meeting.date, e.Meeting.id)))
    return [meeting_record(workspace, one.hex) for one in found]


def all_series(workspace: Workspace) -> list[UUID]:
    """Every series that a meeting belongs to."""
    with workspace.read() as session:
        wanted = select(e.Meeting.series_id).where(e.Meeting.series_id.is_not(None)).distinct()
        return sorted(one for one in session.scalars(wanted) if one is not None)


def unresolved(workspace: Workspace, series: UUID) -> list[str]:
    """Sentences about items that were dropped, or that wait although they have a fate."""
    every = records(workspace, series)
    here = {item.id: (item, record) for record in every for item in record.agenda}
    waits = {one.place.item_id for one in waiting(workspace, series.hex)}
    wrong = []
    for record in every:
        for at, item in enumerate(record.agenda):
            assert item.id is not None
            listed = item.id.hex in waits
            fate = _fate(record, at, here)
            if fate == "waits" and not listed:
                wrong.append(f"{record.meeting.date} {item.title}: dropped ({item.outcome})")
            if fate not in ("waits", "either") and listed:
                wrong.append(f"{record.meeting.date} {item.title}: {fate}, and waits")
    return wrong


def _fate(record: MeetingRecord, at: int, here: dict) -> str:  # type: ignore[type-arg]
    item: AgendaItem = record.agenda[at]
    if item.carried is not None:
        return _carried(item, here)
    if item.outcome in ("discussed", "withdrawn"):
        return "ended"
    if item.outcome in ("deferred", "not_reached"):
        return "waits"
    if record.meeting.status == "postponed" or (
        record.meeting.status == "planned" and record.meeting.closed_at is None
    ):
        return "either"  # to come, or passed over by a later meeting of the series
    parts = [_fate(record, one, here) for one in _parts(record, at)]
    return "ended" if parts and "waits" not in parts else "waits"


def _carried(item: AgendaItem, here: dict) -> str:  # type: ignore[type-arg]
    carried = item.carried
    assert carried is not None
    if carried.verb == "close":
        assert carried.reason
        return "closed"
    if carried.to is None:
        return "waits"
    assert carried.to.id in here, "the other end is not on any agenda"
    there, _ = here[carried.to.id]
    assert item.id in {one.id for one in there.continues}, "the other end knows nothing of it"
    return "went on"


def _parts(record: MeetingRecord, at: int) -> list[int]:
    if record.agenda[at].level:
        return []
    after = range(at + 1, len(record.agenda))
    return list(takewhile(lambda one: record.agenda[one].level > 0, after))


def forgotten_follow_ups(workspace: Workspace, series: UUID) -> list[str]:
    """Open follow-ups that a later meeting's table does not have."""
    every = records(workspace, series)
    wrong = []
    for nth, record in enumerate(every):
        assert record.meeting.id is not None
        table = {one.id for one in follow_ups_before(workspace, record.meeting.id.hex)}
        for earlier in every[:nth]:
            if earlier.meeting.date == record.meeting.date:
                continue
            for action in earlier.action_items:
                assert action.id is not None
                if action.status in OPEN and action.id.hex not in table:
                    wrong.append(f"{record.meeting.date}: {action.text}")
    return wrong
