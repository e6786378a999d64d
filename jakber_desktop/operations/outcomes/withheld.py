"""How much a paper keeps to itself, to be told to whoever makes it, never on the paper (R4)."""

from __future__ import annotations

from jakber_desktop.documents.compose.agenda_order import is_closed
from jakber_desktop.documents.compose.follow_up_letter import OPEN, owed_by
from jakber_desktop.model import record as r

__all__ = ["decisions_withheld", "tasks_withheld"]


def tasks_withheld(
    record: r.MeetingRecord, told: r.MeetingRecord, office: str | None = None
) -> int:
    """How many open follow-ups of an office (a code; None: of all) its letter does not list;
    `told` is the record as the letter may tell it."""
    every = [
        one for one in record.action_items
        if one.status in OPEN and one.responsible_office
        and office in (None, one.responsible_office)
    ]  # fmt: skip
    listed = owed_by(told)
    return len(every) - (sum(listed.values()) if office is None else listed.get(office, 0))


def decisions_withheld(record: r.MeetingRecord, told: r.MeetingRecord) -> int:
    """How many decisions in force an excerpt of all leaves out."""
    shown = [
        one for one in told.decisions
        if one.status == "in_force" and not is_closed(told, one.agenda_item)
    ]  # fmt: skip
    return sum(one.status == "in_force" for one in record.decisions) - len(shown)
