"""Points of an open change: found where they may be written, made, changed with what follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    office_id,
    put,
    siblings,
)
from jakber_desktop.store.workspace import Change


def editable_item(change: Change, item_id: str) -> e.AgendaItem:
    """The agenda item of a meeting that may be written. Raises RowNotFound, MeetingLocked."""
    item = living(change.session, e.AgendaItem, item_id)
    editable_meeting(change.session, item.meeting_id)
    return item


def editable_point(change: Change, point_id: str) -> e.Point:
    """The point of a meeting that may be written. Raises RowNotFound, MeetingLocked."""
    point = living(change.session, e.Point, point_id)
    editable_item(change, point.agenda_item_id.hex)
    return point


def put_minutes(change: Change, minutes: Mapping[str, int]) -> None:
    """Write how long items took so far, by id (D1); one that was removed is passed over."""
    for id_, spent in minutes.items():
        item = change.session.get(e.AgendaItem, UUID(hex=id_))
        if item is not None and item.alive:
            put(item, actual_minutes=spent)


def points_of(change: Change, item: e.AgendaItem) -> list[e.Point]:
    """The points under an item, in order."""
    return siblings(change.session, e.Point, e.Point.agenda_item_id == item.id)


def new_point(
    change: Change, item: e.AgendaItem, rows: list[e.Point], at: int, given: dict[str, Any]
) -> e.Point:
    """A new point at a place among the item's points. Raises FieldInvalid."""
    values = _values(change, given)
    point = e.Point(id=change.new_id(), agenda_item_id=item.id, pos="", **values)
    insert_at(change, rows, point, at)
    change.add(point)
    rows.insert(at, point)
    return point


def change_point(change: Change, point: e.Point, given: dict[str, Any]) -> None:
    """Write the fields that differ, and the text of what was made from the point in its words."""
    values = _values(change, given)
    if "text" in values and values["text"] != point.text:
        for made in made_from(change, point):
            if made.text == point.text:
                put(made, text=values["text"])
    put(point, **values)


def made_from(change: Change, point: e.Point) -> list[e.Decision | e.ActionItem]:
    """The decisions and actions made from a point."""
    found: list[e.Decision | e.ActionItem] = []
    for kind in (e.Decision, e.ActionItem):
        found += change.session.scalars(select(kind).where(kind.point_id == point.id, kind.alive))
    return found


def source_of(change: Change, made: e.Decision | e.ActionItem) -> e.Point | None:
    """The point that a decision or action was made from, while it is there."""
    point = change.session.get(e.Point, made.point_id) if made.point_id else None
    return point if point is not None and point.alive else None


def reword_source(change: Change, made: e.Decision | e.ActionItem, text: str) -> None:
    """The point that says the same in the notes follows new words of what was made from it."""
    point = source_of(change, made)
    if point is not None and point.text == made.text:
        change_point(change, point, {"text": text})


def _values(change: Change, given: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "text" in given:
        values["text"] = f.required_prose("text", given["text"])
    if "kind" in given:
        values["kind"] = f.choice("kind", given["kind"], get_args(r.PointKind))
    if "speaker_office" in given:
        code = given["speaker_office"]
        values["speaker_office_id"] = office_id(change.session, code, "speaker_office")
    if "speaker_label" in given:
        values["speaker_label"] = f.line("speaker_label", given["speaker_label"])
    if "confidential" in given:
        values["confidential"] = given["confidential"]
    return values
