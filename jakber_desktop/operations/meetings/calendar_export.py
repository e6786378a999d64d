"""Meetings as one .ics file for other calendars (A7, B4, I3): those of a span or filter once, and
all that are to come as a feed, a file that is written anew at the same place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.exchange.calendar_feed import calendar_feed
from jakber_desktop.exchange.calendar_file import Entry
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.record import Meeting
from jakber_desktop.operations.invitations.calendar import entry_of
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.saving import save_bytes
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "CalendarExport", "export_calendar", "feed_path", "keep_feed_path", "publish_calendar",
]  # fmt: skip

_FEED = "calendar.feed"
_NAME = QT_TRANSLATE_NOOP("core", "Rapat mendatang")
_COMING = """
SELECT lower(hex(id)) FROM meeting WHERE _alive AND date>=? ORDER BY date, invited_start, id"""


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
    entries, withheld = _entries(workspace, meeting_ids)
    if not entries:
        return CalendarExport(None, 0, withheld)
    save_bytes(calendar_feed(entries), path)
    return CalendarExport(path, len(entries), withheld)


def publish_calendar(workspace: Workspace, path: Path, today: dt.date) -> CalendarExport:
    """Write the feed of all meetings from `today` on, also when there is none.

    A meeting keeps its UID and its SEQUENCE grows with every change of its plan, so that calendars
    that read the file before bring theirs up to date; one that was called off stays, marked so.
    What is not open to all is not in it (R4). Raises FileUnwritable.
    """
    with workspace.read() as session:
        coming = [id_ for (id_,) in driver(session).execute(_COMING, (today.isoformat(),))]
    entries, withheld = _entries(workspace, coming)
    save_bytes(calendar_feed(entries, _NAME), path)
    return CalendarExport(path, len(entries), withheld)


def feed_path(workspace: Workspace) -> Path | None:
    """Where this laptop writes the feed; None until a place was chosen."""
    with workspace.read() as session:
        found = driver(session).execute("SELECT v FROM meta WHERE k=?", (_FEED,)).fetchone()
    return Path(found[0]) if found is not None and found[0] else None


def keep_feed_path(workspace: Workspace, path: Path) -> None:
    """Remember the place for the next time, on this laptop alone."""
    workspace.note(_FEED, str(path.absolute()))


def _entries(
    workspace: Workspace, meeting_ids: Iterable[str]
) -> tuple[list[tuple[Meeting, Entry]], int]:
    """The entries of meetings that may leave the house, and how many may not."""
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
    return entries, withheld
