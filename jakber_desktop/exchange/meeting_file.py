"""The meeting file (`jakber.meeting/1`): bytes to a checked record and back, without loss.

The schema ships as `schema/meeting.schema.json` and is the project's own. Reading checks a file
whole: the first broken rule is named with the path of its property and nothing is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec
from dateutil.rrule import rrulestr

from jakber_desktop.exchange.json_text import MAX_BYTES, parse_json, refused, shown
from jakber_desktop.exchange.schema import check_schema
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import record as r
from jakber_desktop.model.record.fields import fields_of

__all__ = ["MAX_BYTES", "MeetingFile", "read_meeting_file", "write_meeting_file"]

_RULE = QT_TRANSLATE_NOOP("core", "aturan pengulangan {rule} tidak dapat dibaca")
_BLANK = QT_TRANSLATE_NOOP("core", "tidak boleh kosong")
_VALUE = QT_TRANSLATE_NOOP("core", "isi tidak sesuai bentuknya: {reason}")

_ORDER = (
    "format", "offices", "people", "meeting", "invitation", "attendance", "agenda", "decisions",
    "action_items", "target_updates", "news_release", "attachments", "checklist", "corrections",
)  # fmt: skip

_SILENT = {
    r.Office: {"precedence"},
    r.NewsRelease: {"dateline_place"},
    r.Meeting: {
        "number", "status", "status_reason", "crosses_midnight", "pauses", "minutes_date",
        "letterhead",
    },
    r.Recipient: {"person", "post", "email"},
    r.Invitation: {"on_behalf_of", "delegated_through", "acting"},
    r.Attendance: {"initialled", "arrived_at_item", "left_at_item"},
    r.AgendaItem: {"late", "confidential", "actual_minutes", "level", "chair_note", "topics",
                   "continues", "carried"},
    r.ItemLink: {"date", "title", "number", "verb"},
    r.Carried: {"until", "reason", "to"},
    r.Series: {"starts_on", "on_holiday", "occurrences"},
    r.Occurrence: {"moved_to", "cancelled", "reason", "meeting"},
    r.Decision: {"number", "superseded_by", "revoked_by", "revoked_reason"},
    r.Point: {"confidential"},
    r.ActionItem: {"due_phrase", "number", "closed_on", "progress_notes"},
    r.ProgressNote: {"proof"},
    r.TargetUpdate: {"step"},
    r.Attachment: {"kind", "revision"},
    r.Correction: {"settled"},
    r.MeetingRecord: {
        "invitation", "news_release", "attachments", "checklist", "corrections",
        "earlier_follow_ups",
    },
}  # fmt: skip
"""Properties left out while they hold their default: null is not allowed there, or older programs
do not know them."""


class MeetingFile(NamedTuple):
    """A checked file: its name, its record, and the raw JSON object (which properties it gives)."""

    name: str
    record: r.MeetingRecord
    raw: Mapping[str, Any]


def read_meeting_file(data: bytes, name: str, *, checked: bool = False) -> MeetingFile:
    """Check and read a meeting file; `checked`: these bytes have passed the schema before.

    Raises MeetingFileInvalid with path and reason.
    """
    raw = parse_json(data, name)
    if not checked:
        check_schema(raw, name)
    try:
        record = msgspec.convert(raw, r.MeetingRecord)
    except msgspec.ValidationError as error:  # the schema says all of it before; kept as a net
        reason, _, path = str(error).partition(" - at ")
        raise refused(name, path.strip("`").removeprefix("$."), _VALUE, reason=reason) from None
    if not record.meeting.title.strip():
        raise refused(name, "meeting.title", _BLANK)
    series = record.meeting.series
    if series is not None and series.recurrence:
        _check_rule(series.recurrence, name)
    return MeetingFile(name, record, raw)


def write_meeting_file(record: r.MeetingRecord) -> bytes:
    """The record as a meeting file: UTF-8, two spaces, a final newline; same record, same bytes."""
    whole = _plain(record)
    ordered = {key: whole[key] for key in _ORDER if key in whole}
    return (json.dumps(ordered, ensure_ascii=False, indent=2) + "\n").encode()


def _plain(value: Any) -> Any:
    """A record part as JSON values, silent properties left out."""
    if isinstance(value, msgspec.Struct):
        silent = _SILENT.get(type(value), set()) | {"id"}
        return {
            field.name: _plain(getattr(value, field.name))
            for field in fields_of(type(value))
            if not (field.name in silent and getattr(value, field.name) == field.default)
        }
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return msgspec.to_builtins(value)


def _check_rule(rule: str, name: str) -> None:
    """A recurrence must be an RFC 5545 RRULE that dateutil understands and that gets on."""
    try:
        if re.search(r"(INTERVAL|COUNT)=0+(;|\Z)", rule.upper()):
            raise ValueError(rule)
        rrulestr(rule.removeprefix("RRULE:"), cache=False)
    except Exception:  # dateutil raises whatever its parts happen to raise
        path = "meeting.series.recurrence"
        raise refused(name, path, _RULE, rule=shown(rule)) from None
