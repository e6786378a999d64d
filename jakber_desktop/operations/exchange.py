"""Meeting files in and out (I3)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from msgspec import Struct

from jakber_desktop.exchange.meeting_file import (
    MAX_BYTES,
    MeetingFile,
    read_meeting_file,
    write_meeting_file,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileMissing, FileUnreadable, os_reason
from jakber_desktop.operations.follow_ups.moved import redate_within, where_meetings_stand
from jakber_desktop.operations.issuing.keeping import keep_imported
from jakber_desktop.operations.letters.numbering import enter_numbers
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.store.file import may_be_open
from jakber_desktop.store.records.given import Given
from jakber_desktop.store.records.write import write_record
from jakber_desktop.store.workspace import Workspace

_ONE = QT_TRANSLATE_NOOP("core", "Impor rapat “{title}”")
_NO_FILE = QT_TRANSLATE_NOOP("core", "bukan berkas biasa")
_ZIP = b"PK\x03\x04"
_IS_ZIP = QT_TRANSLATE_NOOP("core", "berkas itu ZIP; pakai Impor semua rapat")
_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_MANY = QT_TRANSLATE_NOOP("core", "Impor {n} rapat")


class ImportedFile(Struct, frozen=True):
    """One file taken in: its name, its meeting, and whether anything was written."""

    name: str
    meeting_id: str
    title: str
    changed: bool


def import_meeting_files(workspace: Workspace, paths: Iterable[Path]) -> tuple[ImportedFile, ...]:
    """Take in meeting files, all or none, as one change that one undo takes back.

    Raises FileUnreadable or MeetingFileInvalid for the first bad file; nothing is written then.
    """
    files = [_read(path) for path in paths]
    label = _ONE.format(title=files[0].record.meeting.title) if len(files) == 1 else ""
    taken = []
    with workspace.change(label or _MANY.format(n=len(files))) as change:
        stood = where_meetings_stand(change.session)
        for file in files:
            before = change.rows_written()
            meeting = write_record(change, Given(*file))
            enter_numbers(change, meeting)
            keep_imported(workspace, change, meeting)
            changed = change.rows_written() > before
            taken.append(ImportedFile(file.name, meeting.hex, file.record.meeting.title, changed))
        redate_within(change, stood, {UUID(hex=one.meeting_id) for one in taken})
    return tuple(taken)


def export_meeting(workspace: Workspace, meeting_id: str) -> bytes:
    """The meeting file of one meeting: every id, and only the offices and people it names."""
    return write_meeting_file(meeting_record(workspace, meeting_id))


def _read(path: Path) -> MeetingFile:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise FileUnreadable(name=path.name, reason=_NO_FILE)  # a pipe would wait for ever
        if may_be_open(path):
            raise FileUnreadable(name=path.name, reason=_DATABASE)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if data.startswith(_ZIP):
            raise FileUnreadable(name=path.name, reason=_IS_ZIP)
    except FileNotFoundError:
        raise FileMissing(name=str(path)) from None
    except OSError as error:
        raise FileUnreadable(name=path.name, reason=os_reason(error)) from None
    return read_meeting_file(data, path.name)
