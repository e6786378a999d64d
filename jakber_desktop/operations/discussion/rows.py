"""Reads Pembahasan (03): the points under their items, decisions and actions with their links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.titles import full_name
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.carrying import Trace
from jakber_desktop.model.rows.discussion import (
    ActionRow,
    DecisionRow,
    DirectiveRow,
    Discussion,
    ItemRow,
    PointRow,
)
from jakber_desktop.operations.carrying.reading import traces
from jakber_desktop.operations.discussion.pauses import is_paused
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.operations.meetings.agenda_sheet import planned_starts
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ActionRow", "DecisionRow", "DirectiveRow", "Discussion", "ItemRow", "PointRow", "discussion",
]  # fmt: skip

Links = dict[UUID, str]
"""A decision's or action's id -> its point's (hex)."""


def discussion(workspace: Workspace, meeting_id: str) -> Discussion:
    """The whole discussion of a meeting. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        record = read_record(session, meeting.id)
        decided = _links(session, e.Decision, meeting.id)
        agreed = _links(session, e.ActionItem, meeting.id)
        locked = is_locked(session, meeting.id)
        of_items = traces(session, meeting.id)
    items = [_hex(item.id) for item in record.agenda]
    points = {_hex(point.id): point.text for item in record.agenda for point in item.points}
    decisions = tuple(
        DecisionRow(
            id=_hex(one.id), code=f"K-{n}", text=one.text, item=_item(items, one.agenda_item),
            point=(point := _known(decided, one.id, points)), status=one.status,
            apart=point is not None and points[point] != one.text,
        )
        for n, one in enumerate(record.decisions, 1)
    )  # fmt: skip
    actions = tuple(
        _action(
            record, one, n, _item(items, one.agenda_item), _known(agreed, one.id, points), points
        )
        for n, one in enumerate(record.action_items, 1)
    )
    of_decisions, of_actions = _by_point(decisions), _by_point(actions)
    starts = planned_starts(record)
    numbers = agenda_labels(item.level for item in record.agenda)
    rows = tuple(
        _item_row(number, item, start, of_decisions, of_actions, of_items)
        for number, item, start in zip(numbers, record.agenda, starts, strict=True)
    )
    head = record.meeting
    return Discussion(
        meeting.id.hex, locked, rows, decisions, actions, _directives(rows),
        head.date, head.opened_at, head.closed_at,
        paused=is_paused(head.pauses),
    )  # fmt: skip


def _directives(items: tuple[ItemRow, ...]) -> tuple[DirectiveRow, ...]:
    """The points noted as directives, counted through the meeting."""
    found = [(item, point) for item in items for point in item.points]
    found = [(item, point) for item, point in found if point.note_kind == "directive"]
    return tuple(
        DirectiveRow(
            id=point.id, code=f"A-{n}", text=point.text, item=item.id,
            speaker=point.speaker_office or point.speaker_label or "",
        )
        for n, (item, point) in enumerate(found, 1)
    )  # fmt: skip


def _links(session: Session, kind: type[e.Decision | e.ActionItem], meeting: UUID) -> Links:
    rows = session.execute(
        select(kind.id, kind.point_id).where(
            kind.meeting_id == meeting, kind.alive, kind.point_id.is_not(None)
        )
    )
    return {id_: point.hex for id_, point in rows if point}


def _known(links: Links, id_: UUID | None, points: Mapping[str, str]) -> str | None:
    """The point a row was made from, while it is there."""
    point = links.get(id_) if id_ else None
    return point if point in points else None


def _by_point(rows: tuple[DecisionRow, ...] | tuple[ActionRow, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.point is not None:
            found[row.point].append(row.id)
    return found


def _item_row(
    number: str,
    item: r.AgendaItem,
    starts_at: str | None,
    decided: dict[str, list[str]],
    agreed: dict[str, list[str]],
    carried: Mapping[str, Trace],
) -> ItemRow:
    points = (
        PointRow(
            id=(id_ := _hex(point.id)), text=point.text, kind=point.kind,
            speaker_office=point.speaker_office, speaker_label=point.speaker_label,
            confidential=point.confidential, decisions=tuple(decided.get(id_, ())),
            actions=tuple(agreed.get(id_, ())),
        )
        for point in item.points
    )  # fmt: skip
    return ItemRow(
        id=_hex(item.id), number=number, title=item.title, presenter=item.presenter_office,
        planned_minutes=item.planned_minutes, outcome=item.outcome,
        confidential=item.confidential, points=tuple(points), starts_at=starts_at,
        actual_minutes=item.actual_minutes,
        level=item.level, trace=carried.get(_hex(item.id), Trace()),
    )  # fmt: skip


def _action(
    record: r.MeetingRecord,
    one: r.ActionItem,
    number: int,
    item: str | None,
    point: str | None,
    points: Mapping[str, str],
) -> ActionRow:
    person = record.person(one.responsible_person)
    return ActionRow(
        id=_hex(one.id), code=f"T-{number}", text=one.text, item=item, point=point,
        office=one.responsible_office, person=_hex(person.id) if person else None,
        post=None if person else one.responsible_person, due_date=one.due_date,
        due_phrase=one.due_phrase, status=one.status,
        person_name=full_name(person.title_prefix, person.name, person.title_suffix)
        if person else None,
        apart=point is not None and points[point] != one.text,
    )  # fmt: skip


def _item(items: list[str], place: int | None) -> str | None:
    return None if place is None else items[place - 1]


def _hex(id_: UUID | None) -> str:
    return id_.hex if id_ else ""
