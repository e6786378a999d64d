"""A whole meeting as one ZIP that tells of every flipped bit, and the check of such a ZIP (H4).

Nothing is left out for being confidential: it is the archive, and its manifest says how the
meeting is classified.
"""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from typing import IO, Any, cast

from jakber_desktop import __version__
from jakber_desktop.exchange.archive_check import check_archive
from jakber_desktop.exchange.archive_zip import FORMAT, Changed, Entry, write_archive
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import AttachmentDamaged, FileUnwritable, os_reason
from jakber_desktop.model.rows.archive import ArchiveMade, ArchiveProblem, ArchiveReport
from jakber_desktop.model.rows.final import VersionRow
from jakber_desktop.operations.archive.zipped_papers import Part, parts_of
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.versions import versions
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report, Stopped, check_target, go_on, opened
from jakber_desktop.store.file import is_database
from jakber_desktop.store.whole_file import whole_file
from jakber_desktop.store.workspace import Workspace

__all__ = ["archive_meeting_zip", "archive_name", "verify_archive"]

_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_IS_FOLDER = QT_TRANSLATE_NOOP("core", "folder itu milik lampiran")


def archive_name(workspace: Workspace, meeting_id: str) -> str:
    """A good file name: "Arsip_2018-04-04_007-NOT-04-CO-2018.zip". Raises MeetingNotFound."""
    meeting = meeting_record(workspace, meeting_id).meeting
    tail = re.sub(r"[^A-Za-z0-9]+", "-", meeting.minutes_number or meeting.title).strip("-")[:60]
    return f"Arsip_{meeting.date.isoformat()}_{tail or 'Rapat'}.zip"


def archive_meeting_zip(
    workspace: Workspace, meeting_id: str, target: Path, report: Report = go_on
) -> ArchiveMade:
    """Write a meeting's archive, whole or not at all; an existing file is replaced.

    The same state gives the same bytes. `report` hears the bytes put in and may stop the work.
    Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged, FileUnwritable, Stopped.
    """
    whole = checked_target(workspace, target)
    record = meeting_record(workspace, meeting_id)
    parts = parts_of(workspace, meeting_id, record)
    manifest = _manifest(meeting_id, record, versions(workspace, meeting_id), parts)
    counting = _Counting(report, sum(part.size for part in parts))
    try:
        with whole_file(whole) as out:
            write_archive(out, manifest, [_entry(part) for part in parts], counting.heard)
            size = out.seek(0, 2)
    except Changed as changed:
        raise AttachmentDamaged(name=Path(changed.path).name) from None
    except OSError as error:
        raise FileUnwritable(name=target.name, reason=os_reason(error)) from None
    return ArchiveMade(str(target), len(parts), size)


def verify_archive(path: Path, report: Report = go_on) -> ArchiveReport:
    """Check an archive bit by bit; it needs no workspace and unpacks nothing.

    Raises FileMissing, FileUnreadable, ArchiveForeign, Stopped.
    """
    with opened(path) as raw:
        total = os.fstat(raw.fileno()).st_size
        file = cast("IO[bytes]", io.BufferedReader(cast("Any", raw)))
        checked = check_archive(file, path.name, _Counting(report, total).heard)
    meeting = checked.manifest.get("meeting")
    facts = meeting if isinstance(meeting, dict) else {}
    return ArchiveReport(
        name=path.name,
        problems=tuple(ArchiveProblem(flaw.path, flaw.words) for flaw in checked.flaws),
        title=str(facts.get("title", "")),
        date=str(facts.get("date", "")),
        files=len(checked.manifest.get("files", ())),
    )


class _Counting:
    """Adds pieces up for a report; Stopped when it says so."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total, self._done = report, total, 0

    def heard(self, size: int) -> None:
        """So many bytes more."""
        self._done += size
        if not self._report(min(self._done, self._total), self._total):
            raise Stopped


def checked_target(workspace: Workspace, target: Path) -> Path:
    """The whole path of a file to be written: no database, and none of the kept attachments.

    Raises FileUnwritable.
    """
    whole = target.resolve()
    check_target(whole)
    if is_database(whole):
        raise FileUnwritable(name=target.name, reason=_IS_DATABASE)
    if whole.parent == AttachmentStore(workspace.path).folder:
        raise FileUnwritable(name=target.name, reason=_IS_FOLDER)
    return whole


def _entry(part: Part) -> Entry:
    return Entry(part.path, part.pieces, part.size, part.sha256)


def _manifest(
    meeting_id: str,
    record: r.MeetingRecord,
    known: tuple[VersionRow, ...],
    parts: tuple[Part, ...],
) -> dict[str, Any]:
    """manifest.json: whose archive this is, the versions of its minutes, and every file."""
    meeting = record.meeting
    return {
        "format": FORMAT,
        "program": f"JakBer Desktop {__version__}",
        "meeting": {
            "id": meeting_id,
            "title": meeting.title,
            "date": meeting.date.isoformat(),
            "number": meeting.minutes_number,
            "classification": meeting.classification,
        },
        "minutes": [
            {
                "revision": version.revision, "state": version.state, "number": version.number,
                "code": version.code, "final_hash": version.final_hash,
            }
            for version in known
        ],
        "files": [_listing(part) for part in parts],
    }  # fmt: skip


def _listing(part: Part) -> dict[str, Any]:
    listing: dict[str, Any] = {
        "path": part.path, "role": part.role, "size": part.size, "sha256": part.sha256,
    }  # fmt: skip
    if part.draft:
        listing["draft"] = True
    if part.revision is not None:
        listing["revision"] = part.revision
    return listing
