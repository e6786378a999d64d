"""When and where a meeting is, as letters told it: what changed since, and the plan before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from jakber_desktop.model.record import Meeting

_TIME = ("date", "invited_start", "invited_end", "time_zone")
_PLACE = ("venue", "online_link")


def schedule_changes(before: Meeting, after: Meeting) -> tuple[str, ...]:
    """Return what of "waktu" and "tempat" differs; () when it is to be as it was told."""
    names = {"waktu": _TIME, "tempat": _PLACE}
    return tuple(
        word
        for word, fields in names.items()
        if any((getattr(before, one) or "") != (getattr(after, one) or "") for one in fields)
    )


def plan_before(meeting: Meeting) -> Meeting | None:
    """Return a postponed meeting as it was planned last; None when no other day is set yet."""
    if meeting.status != "postponed" or not meeting.earlier_plans:
        return None
    plan = meeting.earlier_plans[-1]
    return msgspec.structs.replace(
        meeting, date=plan.date, invited_start=plan.invited_start, invited_end=plan.invited_end,
        venue=plan.venue,
    )  # fmt: skip
