"""Writes all meetings into one ZIP: whole or not at all, with no more than one meeting in memory.

The files are made one after another into a nameless file beside the target, since the manifest
stands first in the ZIP and tells their sizes and hashes. One state of the database goes out.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop import __version__
from jakber_desktop.exchange.archive_zip import Changed, Entry, write_archive
from jakber_desktop.exchange.meeting_file import write_meeting_file
from jakber_desktop.model.errors import AttachmentDamaged, FileUnwritable, os_reason
from jakber_desktop.operations.all_meetings import form
from jakber_desktop.operations.archive.zipping import checked_target
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report, Stopped, chunks, go_on
from jakber_desktop.store.plain import driver
from jakber_desktop.store.records.beside import AFTER, BEFORE, read_beside
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.whole_file import whole_file
from jakber_desktop.store.workspace import Workspace

_MEETINGS = (
    "SELECT lower(hex(id)), date, classification FROM meeting WHERE _alive ORDER BY date, id"
)
_FILES = """
SELECT DISTINCT sha256, size FROM attachment a WHERE _alive
  AND EXISTS(SELECT 1 FROM meeting m WHERE m.id=a.meeting_id AND m._alive) ORDER BY sha256"""
_CRESTS = """
SELECT crest_sha256 FROM letterhead WHERE _alive AND crest_sha256 IS NOT NULL
UNION SELECT sha256 FROM letter_number WHERE _alive AND sha256 IS NOT NULL"""


class AllExported(NamedTuple):
    """What went out: the file, meetings and those of them not open to all (R4), attached files,
    those of them that are not on this laptop, and the ZIP's bytes."""

    path: str
    meetings: int
    closed: int
    files: int
    missing: int
    size: int


class _Listed(NamedTuple):
    """A meeting: its id, day and whether it is open to all."""

    id: str
    day: str
    open: bool


def all_name(today: dt.date) -> str:
    """A good file name: "Semua-rapat_2018-04-04.zip"."""
    return f"Semua-rapat_{today.isoformat()}.zip"


def export_all(workspace: Workspace, target: Path, report: Report = go_on) -> AllExported:
    """Write every meeting, what stands beside them and the attached files that are here.

    Confidential meetings go out too: it is the office's own copy, like the archive. The same state
    gives the same bytes; an existing file is replaced, a database never. `report` hears how many
    meetings are done and may stop the work. Raises AttachmentDamaged, FileUnwritable, Stopped.
    """
    whole = checked_target(workspace, target)
    try:
        with tempfile.TemporaryFile(dir=whole.parent) as spool, whole_file(whole) as out:
            done = _written(workspace, spool, out, report)
            size = out.seek(0, 2)
    except Changed as changed:
        raise AttachmentDamaged(name=Path(changed.path).name) from None
    except OSError as error:
        raise FileUnwritable(name=target.name, reason=os_reason(error)) from None
    return done._replace(path=str(target), size=size)


def _written(workspace: Workspace, spool: IO[bytes], out: IO[bytes], report: Report) -> AllExported:
    with workspace.read() as session:
        execute = driver(session).execute
        listed = [_Listed(id_, day, kind == "open") for id_, day, kind in execute(_MEETINGS)]
        entries = list(_spooled(session, listed, spool, report))
        files, missing = _files(workspace, execute)
    closed = sum(not one.open for one in listed)
    entries += files
    manifest = {
        "format": form.FORMAT, "program": f"JakBer Desktop {__version__}",
        "meetings": len(listed), "closed": closed, "missing_files": missing,
        "files": [
            {"path": one.path, "size": one.size, "sha256": one.sha256} for one in entries
        ],
    }  # fmt: skip
    write_archive(out, manifest, entries, _Asking(report, len(listed)), form.FORMAT)
    return AllExported("", len(listed), closed, len(files), len(missing), 0)


def _spooled(
    session: Session, listed: list[_Listed], spool: IO[bytes], report: Report
) -> Iterator[Entry]:
    for beside in BEFORE:
        yield from _table(spool, beside.name, form.rows_files(read_beside(session, beside)))
    for nth, one in enumerate(listed):
        if not report(nth, len(listed)):
            raise Stopped
        data = write_meeting_file(read_record(session, UUID(hex=one.id)))
        yield _kept(spool, form.meeting_path(one.day, one.id), data)
    for beside in AFTER:
        yield from _table(spool, beside.name, form.rows_files(read_beside(session, beside)))


def _table(spool: IO[bytes], name: str, files: Iterator[bytes]) -> Iterator[Entry]:
    for nth, data in enumerate(files, 1):
        yield _kept(spool, form.rows_path(name, nth), data)


def _kept(spool: IO[bytes], path: str, data: bytes) -> Entry:
    """Put a file into the spool; its entry reads it from there."""
    start = spool.seek(0, 2)
    spool.write(data)
    pieces: Callable[[], Iterator[bytes]] = partial(_taken, spool, start, len(data))
    return Entry(path, pieces, len(data), hashlib.sha256(data).hexdigest())


def _taken(spool: IO[bytes], start: int, size: int) -> Iterator[bytes]:
    spool.seek(start)
    yield spool.read(size)


def _files(workspace: Workspace, execute: Any) -> tuple[list[Entry], list[str]]:
    """The attached files and crests that are here, and the hashes of those that are not."""
    store = AttachmentStore(workspace.path)
    sizes: dict[str, int] = dict(execute(_FILES).fetchall())
    here = {kept.sha256: kept.size for kept in store.files()}
    wanted = sorted({*sizes, *(sha256 for (sha256,) in execute(_CRESTS))})
    missing = [one for one in wanted if one not in here or here[one] != sizes.get(one, here[one])]
    return [
        Entry(form.file_path(one), partial(_content, store, one), here[one], one)
        for one in wanted
        if one not in missing
    ], missing


def _content(store: AttachmentStore, sha256: str) -> Iterator[bytes]:
    with store.path(sha256).open("rb") as file:
        yield from chunks(file, sha256)


class _Asking:
    """While the ZIP is put together all meetings are done; whoever watches may still stop it."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total = report, total

    def __call__(self, _size: int, /) -> None:
        if not self._report(self._total, self._total):
            raise Stopped
