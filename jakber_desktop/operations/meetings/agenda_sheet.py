"""Reads the agenda of Persiapan (15): the plan of every item and their sum against the slot."""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.language.clock import minutes_between
from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.agenda import AgendaRow, AgendaSheet
from jakber_desktop.model.rows.carrying import Trace
from jakber_desktop.operations.carrying.reading import traces
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
        of_items = traces(session, meeting.id)
    head = record.meeting
    starts = planned_starts(record)
    numbers = agenda_labels(item.level for item in record.agenda)
    rows = tuple(
        _row(number, item, start, of_items.get(item.id.hex if item.id else "", Trace()))
        for number, item, start in zip(numbers, record.agenda, starts, strict=True)
    )
    slot = None
    if head.invited_start and head.invited_end:
        slot = minutes_between(
            head.invited_start, head.invited_end, crosses_midnight=head.crosses_midnight
        )
    planned = sum(_known_minutes(group) for group in _groups(record.agenda))
    return AgendaSheet(meeting.id.hex, locked, rows, planned, slot)


def _row(number: str, item: r.AgendaItem, start: str | None, trace: Trace) -> AgendaRow:
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
        level=item.level,
        chair_note=item.chair_note,
        trace=trace,
    )


def planned_starts(record: r.MeetingRecord) -> list[str | None]:
    """When each item begins by the plan: after an item without minutes nobody knows.

    Sub-items run within their item, which takes as long as it says, else as long as they do.
    """
    begin = record.meeting.opened_at or record.meeting.invited_start
    at = None if begin is None else minutes_between("00:00", begin)
    starts: list[int | None] = []
    for group in _groups(record.agenda):
        head, parts = group[0], group[1:]
        starts.append(at)
        within = at
        for part in parts:
            starts.append(within)
            within = _later(within, part.planned_minutes)
        at = _later(at, head.planned_minutes) if head.planned_minutes or not parts else within
    return [None if one is None else f"{one // 60:02}:{one % 60:02}" for one in starts]


def _groups(agenda: Sequence[r.AgendaItem]) -> list[list[r.AgendaItem]]:
    """Every item with its sub-items."""
    groups: list[list[r.AgendaItem]] = []
    for item in agenda:
        if item.level and groups:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _known_minutes(group: Sequence[r.AgendaItem]) -> int:
    parts = sum(part.planned_minutes or 0 for part in group[1:])
    return group[0].planned_minutes or parts


def _later(at: int | None, minutes: int | None) -> int | None:
    return None if at is None or minutes is None else (at + minutes) % _DAY
