"""What a rule of the pre-issue check answers with."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning"]


class Fix(Struct, frozen=True):
    """A ready correction: put `value` into the field at the finding's path.

    `label` is the button's word.
    """

    label: str
    value: str | None = None


class Finding(Struct, frozen=True):
    """One finding: rule id (V06 ...), severity, Indonesian sentence, path of its field, any fix.

    `path` is a JSON path into the MeetingRecord: "meeting.opened_at", "attendance[2].headcount",
    "agenda[0].points[1].text"; "attendance.chair" is a role that nobody holds. `message` quotes
    the words it is about.
    """

    rule: str
    severity: Severity
    message: str
    path: str
    fix: Fix | None = None
