"""Reads the agenda of Persiapan (15): the plan of every item and their sum against the slot."""

from __future__ import annotations

from jakber_desktop.language.clock import minutes_between
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.agenda import AgendaRow, AgendaSheet
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["AgendaRow", "AgendaSheet", "agenda_sheet"]

_DAY = 24 * 60


def agenda_sheet(workspace: Workspace, meeting_id: str) -> AgendaSheet:
    """The agenda with its plan against the invited length. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        record = read_record(session, meeting.id)
        locked = is_locked(session, meeting.id)
    head = record.meeting
    starts = planned_starts(record)
    rows = tuple(
        _row(number, item, start)
        for number, (item, start) in enumerate(zip(record.agenda, starts, strict=True), 1)
    )
    slot = None
    if head.invited_start and head.invited_end:
        slot = minutes_between(
            head.invited_start, head.invited_end, crosses_midnight=head.crosses_midnight
        )
    planned = sum(item.planned_minutes or 0 for item in record.agenda)
    return AgendaSheet(meeting.id.hex, locked, rows, planned, slot)


def _row(number: int, item: r.AgendaItem, start: str | None) -> AgendaRow:
    return AgendaRow(
        id=item.id.hex if item.id else "",
        number=number,
        title=item.title,
        presenter=item.presenter_office,
        planned_minutes=item.planned_minutes,
        starts_at=start,
        outcome=item.outcome,
        late=item.late,
        confidential=item.confidential,
        points=len(item.points),
    )


def planned_starts(record: r.MeetingRecord) -> list[str | None]:
    """When each item begins by the plan: after an item without minutes nobody knows."""
    begin = record.meeting.opened_at or record.meeting.invited_start
    at = None if begin is None else minutes_between("00:00", begin)
    starts: list[str | None] = []
    for item in record.agenda:
        starts.append(None if at is None else f"{at // 60:02}:{at % 60:02}")
        if at is not None:
            minutes = item.planned_minutes
            at = None if minutes is None else (at + minutes) % _DAY
    return starts
