"""Where a finding is put right: the stage that shows its field, and the field itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.history import source as history_source
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from jakber_desktop.model.record import MeetingRecord

_ROW = re.compile(r"([a-z_]+)\[(\d+)\](?:\.([a-z_]+))?")
_POINT = re.compile(r"agenda\[(\d+)\]\.points\[(\d+)\]")
_ROLES = {"attendance.chair": "chair", "attendance.minute_taker": "minute_taker"}
_ENTITIES = {
    "agenda": "agenda_item",
    "attendance": "attendance",
    "decisions": "decision",
    "action_items": "action_item",
    "people": "person",
    "attachments": "attachment",
}
"""Lists of the record -> the tables of their rows."""
_STAGES = {
    "attendance": "attendance",
    "invitation": "invitation",
    "decisions": "discussion",
    "action_items": "discussion",
    "target_updates": "discussion",
    "attachments": "preparation",
}
_IN_SESSION = ("meeting.opened_at", "meeting.closed_at", "meeting.pauses")
"""Times of the session, which stand above the attendance."""
_IN_LETTER = ("meeting.purpose", "meeting.references")
"""Fields of the meeting that the letter's form holds."""
_SHOWN_AS = {"minutes_date": "date", "crosses_midnight": "invited_end"}
"""Fields of the meeting that Persiapan shows no field for, and the one that puts them right."""


def stage_of(path: str) -> str:
    """The stage that shows the field of a finding's path; Persiapan when no other one does."""
    if path in _ROLES:
        return "preparation"
    if path.startswith(_IN_SESSION):
        return "attendance"
    if path.startswith(_IN_LETTER):
        return "invitation"
    if path.startswith("agenda[") and (".points" in path or path.endswith(".outcome")):
        return "discussion"
    return _STAGES.get(re.split(r"[.\[]", path)[0], "preparation")


def address_of(workspace: Any, meeting: str, path: str) -> FieldAddress | None:
    """The field of a finding's path in the database; None when it is not one field.

    Raises MeetingNotFound.
    """
    if path in _ROLES:
        return history_source.role_address(meeting, _ROLES[path])
    whole, _, field = path.partition(".")
    if whole == "meeting" and not path.startswith(_IN_LETTER):
        return FieldAddress("meeting", meeting, _SHOWN_AS.get(field, field))
    if whole in ("invitation", "meeting"):
        return FieldAddress("invitation", meeting, re.split(r"[.\[]", field)[0])
    if not path.startswith(tuple(_ENTITIES)):
        return None
    from jakber_desktop.operations.meeting_records import (
        meeting_record,  # not before it is asked for
    )

    return _in_record(meeting_record(workspace, meeting), path)


def _in_record(record: MeetingRecord, path: str) -> FieldAddress | None:
    point, row = _POINT.match(path), _ROW.match(path)
    if point is not None:
        found = record.agenda[int(point[1])].points[int(point[2])].id
        return FieldAddress("point", found.hex, "text") if found else None
    if row is None:
        return None
    id_ = getattr(record, row[1])[int(row[2])].id
    return FieldAddress(_ENTITIES[row[1]], id_.hex, row[3] or "text") if id_ else None


def time_of(path: str) -> str | None:
    """ "opened_at", "closed_at" or "pauses" when a finding is about the times of the session."""
    found = re.match(r"meeting\.(opened_at|closed_at|pauses)(?=\[|\Z)", path)
    return found[1] if found else None
