"""Takes a ZIP of all meetings into an empty database: the ZIP is judged whole before anything is.

It comes in by changes of some hundred meetings, so that memory stays small. When it is stopped or
killed on the way, the same ZIP is simply taken in again: what is here already stays as it is. Once
it is in, people work on: no ZIP is taken in over that.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.exchange.archive_check import check_archive
from jakber_desktop.exchange.archive_zip import CHUNK, digest_of
from jakber_desktop.exchange.json_text import parse_json
from jakber_desktop.exchange.meeting_file import MAX_BYTES, read_meeting_file
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity
from jakber_desktop.model.errors import (
    ExchangeDamaged,
    ExchangeForeign,
    ExchangeHalted,
    ExchangeOccupied,
    MeetingFileInvalid,
)
from jakber_desktop.operations.all_meetings import form
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report, Stopped, go_on, opened
from jakber_desktop.store.file import may_be_open
from jakber_desktop.store.plain import driver
from jakber_desktop.store.records.beside import (
    AFTER,
    BEFORE,
    Beside,
    RowUnfit,
    check_beside,
    write_beside,
)
from jakber_desktop.store.records.given import Given
from jakber_desktop.store.records.write import write_record
from jakber_desktop.store.workspace import Change, Workspace

_A_CHANGE = 200
"""Meetings of one change."""

_MEETINGS = QT_TRANSLATE_NOOP("core", "Impor semua rapat: {first}–{last} dari {total}")
_BESIDE = QT_TRANSLATE_NOOP("core", "Impor semua rapat: direktori, target, dan buku")
_AFTER = QT_TRANSLATE_NOOP("core", "Impor semua rapat: notula final dan nomor surat")
_STRANGE = QT_TRANSLATE_NOOP("core", "{path} tidak dikenal versi program ini.")
_UNFIT = QT_TRANSLATE_NOOP("core", "isi {path} tidak sesuai bentuknya.")
_OTHER_NAME = QT_TRANSLATE_NOOP("core", "{path} berisi rapat lain.")
_LARGE = QT_TRANSLATE_NOOP("core", "{path} terlalu besar.")
_DIFFERS = QT_TRANSLATE_NOOP("core", "{path} berubah saat dibaca.")

_OWN: tuple[type[Entity], ...] = (e.Meeting, e.Office, e.Person, e.Target, e.Series, e.LetterNumber)
"""What may not be here, unless a ZIP that was stopped on the way brought it."""
_BEGUN = "exchange.begun"
"""Whether a ZIP came in as far as this database tells (table `meta`): not yet to its end."""


class AllImported(NamedTuple):
    """What came in: the ZIP's name, meetings, attached files, and those the ZIP lacks."""

    name: str
    meetings: int
    files: int
    missing: int


class _Zip(NamedTuple):
    """A judged ZIP: its members by what they are."""

    name: str
    opened: zipfile.ZipFile
    sums: Mapping[str, str]
    meetings: Mapping[str, str]
    """Id -> path."""
    tables: Mapping[str, Sequence[str]]
    files: Sequence[str]
    missing: int


def is_exchange(path: Path) -> bool:
    """Whether a file to be imported is a ZIP rather than a meeting file, by its first bytes."""
    try:
        if not path.is_file() or may_be_open(path):  # a pipe would wait, a database lose its locks
            return False
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except (OSError, ValueError):
        return False


def import_all(workspace: Workspace, path: Path, report: Report = go_on) -> AllImported:
    """Take in a ZIP of `export_all`; `report` hears how many meetings are in and may stop it.

    Raises FileMissing, FileUnreadable, ExchangeForeign, ExchangeDamaged (nothing is written then),
    ExchangeOccupied where the database holds something else, FileNotKept, Stopped, and what a
    change raises of files.
    """
    with _judged(path, report) as whole:
        with workspace.locally():
            pass  # it can be written: nothing is put beside a file that cannot
        begun = _begun(workspace)
        _refuse_occupied(workspace, whole, begun=begun)
        _keep_files(workspace, whole, report)
        workspace.note(_BEGUN, "1")
        with workspace.change(_BESIDE) as change:
            for one in BEFORE:
                write_beside(change, one, _rows(whole, one), only_new=begun)
        _take_meetings(workspace, whole, report, only_new=begun)
        with workspace.change(_AFTER) as change:
            for one in AFTER:
                write_beside(change, one, _rows(whole, one))
        workspace.note(_BEGUN, "")
    return AllImported(whole.name, len(whole.meetings), len(whole.files), whole.missing)


# --- judging --------------------------------------------------------------------------------------


@contextmanager
def _judged(path: Path, report: Report) -> Iterator[_Zip]:
    """The ZIP, sealed, whole, and made of nothing but what this program puts in."""

    def heard(_size: int) -> None:
        if not report(0, 0):
            raise Stopped

    with opened(path) as raw:
        file = cast("IO[bytes]", io.BufferedReader(cast("Any", raw)))
        checked = check_archive(file, path.name, heard, form.FORMAT, ExchangeForeign)
        if checked.flaws:
            flaw = checked.flaws[0]
            reason = f"{flaw.path}: {flaw.words}" if flaw.path else flaw.words
            raise ExchangeDamaged(name=path.name, reason=reason)
        file.seek(0)
        with closing(zipfile.ZipFile(file)) as members:
            whole = _sorted(path.name, members, checked.manifest)
            _look_through(whole, report)
            yield whole


def _sorted(name: str, members: zipfile.ZipFile, manifest: Mapping[str, Any]) -> _Zip:
    meetings: dict[str, str] = {}
    tables: dict[str, list[str]] = {one.name: [] for one in (*BEFORE, *AFTER)}
    files: list[str] = []
    sums = {one["path"]: one["sha256"] for one in manifest["files"]}
    for path, sha256 in sums.items():
        if found := form.MEETING.fullmatch(path):
            meetings[found[1]] = path
        elif (found := form.ROWS.fullmatch(path)) and found[1] in tables:
            tables[found[1]].append(path)
        elif (found := form.FILE.fullmatch(path)) and found[1] == sha256:
            files.append(path)
        else:
            raise ExchangeDamaged(name=name, reason=_STRANGE.format(path=path))
    missing = manifest.get("missing_files")
    lacking = len(missing) if isinstance(missing, list) else 0
    return _Zip(name, members, sums, meetings, tables, files, lacking)


def _look_through(whole: _Zip, report: Report) -> None:
    """Every row is one of its table, every meeting file one of the meeting its name says."""
    for one in (*BEFORE, *AFTER):
        try:
            check_beside(one, _rows(whole, one))
        except RowUnfit:
            reason = _UNFIT.format(path=f"buku/{one.name}")
            raise ExchangeDamaged(name=whole.name, reason=reason) from None
    for id_, path in whole.meetings.items():
        if not report(0, 0):
            raise Stopped
        if _meeting(whole, path).record.meeting.id != UUID(hex=id_):
            raise ExchangeDamaged(name=whole.name, reason=_OTHER_NAME.format(path=path))


def _begun(workspace: Workspace) -> bool:
    """Whether a ZIP was stopped here on the way."""
    with workspace.read() as session:
        found = driver(session).execute("SELECT v FROM meta WHERE k=?", (_BEGUN,)).fetchone()
    return found is not None and bool(found[0])


def _refuse_occupied(workspace: Workspace, whole: _Zip, *, begun: bool) -> None:
    known: dict[type[Entity], set[str]] = {entity: set() for entity in _OWN}
    if begun:
        for one in (*BEFORE, *AFTER):
            if one.entity in known:
                known[one.entity] = {row["id"] for row in _rows(whole, one)}
        known[e.Meeting] = set(whole.meetings)
    with workspace.read() as session:
        for entity in _OWN:
            here = session.scalars(select(entity.id).where(entity.alive))
            if any(id_.hex not in known[entity] for id_ in here):
                raise ExchangeOccupied


# --- taking in ------------------------------------------------------------------------------------


def _keep_files(workspace: Workspace, whole: _Zip, report: Report) -> None:
    """Attached files come first: rows name only what is here."""
    store = AttachmentStore(workspace.path)
    for path in whole.files:
        if not report(0, len(whole.meetings)):
            raise Stopped
        size = whole.opened.getinfo(path).file_size
        if store.state(whole.sums[path], size) == "here":
            continue
        with whole.opened.open(path) as member:
            store.take_pieces(iter(lambda: member.read(CHUNK), b""), path, size)


def _take_meetings(workspace: Workspace, whole: _Zip, report: Report, *, only_new: bool) -> None:
    """All, or those that are not here yet: each change brings its meetings whole."""
    here: set[str] = set()
    if only_new:
        with workspace.read() as session:
            here = {id_.hex for id_ in session.scalars(select(e.Meeting.id))}
    paths = [path for id_, path in whole.meetings.items() if id_ not in here]
    total = len(paths)
    for at in range(0, total, _A_CHANGE):
        some = paths[at : at + _A_CHANGE]
        label = _MEETINGS.format(first=at + 1, last=at + len(some), total=total)
        with workspace.change(label) as change:
            for nth, path in enumerate(some):
                if not report(at + nth, total):
                    raise Stopped
                _write(change, whole, path)
                change.session.flush()
                change.session.expunge_all()  # what was written is not looked at again
    report(total, total)


def _write(change: Change, whole: _Zip, path: str) -> None:
    given = _meeting(whole, path, checked=True)
    try:
        write_record(change, given)
    except MeetingFileInvalid as error:  # it names what the ZIP does not bring
        raise ExchangeHalted(path=path, reason=f"{error.facts['reason']}.") from None


def _meeting(whole: _Zip, path: str, *, checked: bool = False) -> Given:
    try:
        return Given(*read_meeting_file(_data(whole, path), path, checked=checked))
    except MeetingFileInvalid as error:
        reason = f"{path}: {error.facts['reason']}."
        raise ExchangeDamaged(name=whole.name, reason=reason) from None


def _rows(whole: _Zip, beside: Beside) -> Iterator[Any]:
    for path in whole.tables[beside.name]:
        try:
            found = parse_json(_data(whole, path), path)
        except MeetingFileInvalid:
            raise ExchangeDamaged(name=whole.name, reason=_UNFIT.format(path=path)) from None
        if not isinstance(found, list):
            raise ExchangeDamaged(name=whole.name, reason=_UNFIT.format(path=path))
        yield from found


def _data(whole: _Zip, path: str) -> bytes:
    """A member's bytes, again as they were judged. Raises ExchangeDamaged."""
    if whole.opened.getinfo(path).file_size > MAX_BYTES:
        raise ExchangeDamaged(name=whole.name, reason=_LARGE.format(path=path))
    try:
        data = whole.opened.read(path)
    except (zipfile.BadZipFile, OSError, EOFError):
        data = b""
    if digest_of((data,)) != whole.sums[path]:
        raise ExchangeDamaged(name=whole.name, reason=_DIFFERS.format(path=path))
    return data
