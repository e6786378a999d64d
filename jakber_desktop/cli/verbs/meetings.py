"""Verbs about meetings: list, take in, show, search, archive."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from jakber_desktop.cli.answer import NEWER, Answer, Verb, database, opened
from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.operations.listing import MeetingFilter, MeetingList, MeetingRow

PAGE = 500


def meetings(arguments: argparse.Namespace) -> Answer:
    """All meetings, newest first."""
    with closing(MeetingList(database(arguments), dt.date.today())) as listing:
        rows = list(_all_pages(listing))
        if listing.newer:
            sys.stderr.write(f"{NEWER}\n")
    lines = [
        f"{UUID(row.id)}  {long_date(row.date)}{_at(row.start)}  {row.title}" for row in rows
    ] or ["Belum ada rapat."]
    return Answer(lines, [_meeting_json(row) for row in rows])


def take_in(arguments: argparse.Namespace) -> Answer:
    """Import meeting files, all or none; or one ZIP of all meetings into an empty database."""
    from jakber_desktop.cli import all_lines
    from jakber_desktop.operations import all_meetings, exchange

    paths = [Path(name) for name in arguments.files]
    with opened(arguments) as workspace:
        if len(paths) == 1 and all_meetings.is_exchange(paths[0]):
            return Answer(*all_lines.take_in(workspace, paths[0]))
        taken = exchange.import_meeting_files(workspace, paths)
    lines = [
        f"{one.name}: {'rapat disimpan' if one.changed else 'tidak ada yang berubah'}, "
        f"{UUID(one.meeting_id)} {one.title}"
        for one in taken
    ]
    found = [
        {
            "file": one.name,
            "id": str(UUID(one.meeting_id)),
            "title": one.title,
            "changed": one.changed,
        }
        for one in taken
    ]
    return Answer(lines, found)


def take_in_contacts(arguments: argparse.Namespace) -> Answer:
    """Import people and posts from another program's list; who is doubtful stays out."""
    from jakber_desktop.cli import contact_lines

    with opened(arguments) as workspace:
        path = Path(arguments.file)
        return Answer(*contact_lines.take_in(workspace, path, dry=arguments.dry_run))


def show(arguments: argparse.Namespace) -> Answer:
    """The meeting file, to standard output."""
    from jakber_desktop.operations import exchange
    from jakber_desktop.operations import meeting_records as meetings

    with opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        data = exchange.export_meeting(workspace, meeting)
    sys.stdout.buffer.write(data)
    return Answer([], None)


def search(arguments: argparse.Namespace) -> Answer:
    """What holds all of the words; exit 3 when nothing does."""
    from jakber_desktop.cli import search_lines

    with opened(arguments) as workspace:
        words = " ".join(arguments.words)
        return Answer(*search_lines.found(workspace, words, arguments.limit))


def archive(arguments: argparse.Namespace) -> Answer:
    """A whole meeting as one ZIP."""
    from jakber_desktop.operations import meeting_records as meetings
    from jakber_desktop.operations.archive import zipping as archiving

    with opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        made = archiving.archive_meeting_zip(workspace, meeting, Path(arguments.output))
    facts = {"path": made.path, "files": made.files, "bytes": made.size}
    return Answer([f"Arsip rapat tersimpan di {made.path}: {made.files} berkas."], facts)


def verify_archive(arguments: argparse.Namespace) -> Answer:
    """Whether not one bit of an archive changed; exit 1 when one did."""
    from jakber_desktop.cli import verify_lines
    from jakber_desktop.operations.archive import zipping as archiving

    return Answer(*verify_lines.archive(archiving.verify_archive(Path(arguments.zip))))


def _all_pages(listing: MeetingList) -> Iterator[MeetingRow]:
    after = None
    while rows := listing.page(MeetingFilter(), after, PAGE):
        yield from rows
        after = rows[-1]


def _at(start: str | None) -> str:
    return f" {clock(start)}" if start else ""


def _meeting_json(row: MeetingRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)),
        "date": row.date.isoformat(),
        "start": row.start,
        "title": row.title,
        "number": row.number,
        "offices": [tag.code for tag in row.offices],
        "state": row.chip,
    }


VERBS: dict[str, Verb] = {
    "meetings": meetings,
    "import": take_in,
    "import-contacts": take_in_contacts,
    "show": show,
    "search": search,
    "archive": archive,
    "verify-archive": verify_archive,
}
