"""The meetings of a span or filter as one .ics file for other calendars (A7, B4)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.exchange.calendar_feed import calendar_feed
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.operations.invitation_calendar import entry_of
from jakber_desktop.operations.meetings import meeting_record
from jakber_desktop.operations.printing import save_bytes
from jakber_desktop.store.workspace import Workspace

__all__ = ["CalendarExport", "export_calendar"]


class CalendarExport(NamedTuple):
    """What came of it: the file (None when no meeting may leave), how many meetings are in it, and
    how many stayed behind because their nature is not *Biasa*."""

    path: Path | None
    written: int
    withheld: int


def export_calendar(workspace: Workspace, meeting_ids: Sequence[str], path: Path) -> CalendarExport:
    """Write these meetings into one calendar file; a confidential one never goes out (R4).

    A meeting deleted meanwhile is passed over. Raises FileUnwritable.
    """
    entries, withheld = [], 0
    for meeting_id in meeting_ids:
        try:
            record = meeting_record(workspace, meeting_id)
        except MeetingNotFound:
            continue
        if record.meeting.classification != "open":
            withheld += 1
        else:
            entries.append((record.meeting, entry_of(workspace, record, ())))
    if not entries:
        return CalendarExport(None, 0, withheld)
    save_bytes(calendar_feed(entries), path)
    return CalendarExport(path, len(entries), withheld)
