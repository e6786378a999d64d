"""Tools that deeds share: find what is meant, refuse what is final, write what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity
from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingLocked,
    MeetingNotFound,
    RowNotFound,
)
from jakber_desktop.operations.fields import sound
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change

T = TypeVar("T", bound=Entity)

SHOWN = 60
"""Letters of a title that a label quotes."""

_NO_OFFICE = QT_TRANSLATE_NOOP("core", "Kantor “{code}” belum ada di direktori.")
_NO_PERSON = QT_TRANSLATE_NOOP("core", "Orang ini belum ada di direktori.")

_NAMES: dict[type[Entity], str] = {
    e.AgendaItem: QT_TRANSLATE_NOOP("core", "Butir agenda"),
    e.Point: QT_TRANSLATE_NOOP("core", "Pokok pembahasan"),
    e.Decision: QT_TRANSLATE_NOOP("core", "Keputusan"),
    e.ActionItem: QT_TRANSLATE_NOOP("core", "Tindak lanjut"),
    e.ProgressNote: QT_TRANSLATE_NOOP("core", "Catatan kemajuan"),
    e.Attendance: QT_TRANSLATE_NOOP("core", "Catatan kehadiran"),
    e.Recipient: QT_TRANSLATE_NOOP("core", "Penerima"),
    e.Office: QT_TRANSLATE_NOOP("core", "Kantor"),
    e.Person: QT_TRANSLATE_NOOP("core", "Orang"),
    e.Post: QT_TRANSLATE_NOOP("core", "Jabatan"),
    e.Letterhead: QT_TRANSLATE_NOOP("core", "Kop surat"),
    e.Attachment: QT_TRANSLATE_NOOP("core", "Lampiran"),
    e.ChecklistItem: QT_TRANSLATE_NOOP("core", "Butir daftar periksa"),
    e.MeetingTemplate: QT_TRANSLATE_NOOP("core", "Templat rapat"),
    e.Target: QT_TRANSLATE_NOOP("core", "Target kerja sama"),
    e.Correction: QT_TRANSLATE_NOOP("core", "Koreksi"),
    e.Series: QT_TRANSLATE_NOOP("core", "Rangkaian"),
    e.Topic: QT_TRANSLATE_NOOP("core", "Topik"),
}


def living(session: Session, kind: type[T], id_: str) -> T:
    """The living row with this id (hex). Raises RowNotFound."""
    row = known(session, kind, id_)
    if not row.alive:
        raise RowNotFound(what=_NAMES[kind])
    return row


def known(session: Session, kind: type[T], id_: str) -> T:
    """The row with this id (hex), also one that was removed. Raises RowNotFound."""
    try:
        row = session.get(kind, UUID(hex=id_))
    except ValueError:
        row = None
    if row is None:
        raise RowNotFound(what=_NAMES[kind])
    return row


def revive(change: Change, kind: type[T], id_: str) -> None:
    """Let a row that was removed live again; nothing happens to a living one."""
    row = known(change.session, kind, id_)
    if not row.alive:
        put(row)
        change.session.flush()


def read_meeting(session: Session, meeting_id: str | UUID) -> e.Meeting:
    """The living meeting with this id (hex). Raises MeetingNotFound."""
    try:
        id_ = meeting_id if isinstance(meeting_id, UUID) else UUID(hex=meeting_id)
    except ValueError:
        raise MeetingNotFound(ref=meeting_id) from None
    meeting = session.get(e.Meeting, id_)
    if meeting is None or not meeting.alive:
        raise MeetingNotFound(ref=str(meeting_id))
    return meeting


def editable_meeting(session: Session, meeting_id: str | UUID) -> e.Meeting:
    """The meeting, unless its minutes are final. Raises MeetingNotFound, MeetingLocked."""
    meeting = read_meeting(session, meeting_id)
    if is_locked(session, meeting.id):
        raise MeetingLocked
    return meeting


def is_locked(session: Session, meeting: UUID) -> bool:
    """Whether the newest version of the minutes is final (H1)."""
    return minutes_state(session, meeting) in LOCKED


def minutes_state(session: Session, meeting: UUID) -> str | None:
    """The state of the newest version of the minutes; None while there is none."""
    newest = (
        select(e.MinutesVersion.state)
        .where(e.MinutesVersion.meeting_id == meeting, e.MinutesVersion.alive)
        .order_by(e.MinutesVersion.revision.desc(), e.MinutesVersion.id.desc())
        .limit(1)
    )
    return session.scalar(newest)


def office_named(session: Session, code: str, field: str = "office") -> e.Office:
    """The office with this code, the oldest of several. Raises FieldInvalid."""
    wanted = select(e.Office).where(e.Office.code == code, e.Office.alive)
    office = session.scalars(wanted.order_by(e.Office.id).limit(1)).first()
    if office is None:
        raise FieldInvalid(field, _NO_OFFICE, code=code)
    return office


def office_id(session: Session, code: str | None, field: str = "office") -> UUID | None:
    """The id of the office with this code; None for None. Raises FieldInvalid."""
    return None if code is None else office_named(session, code, field).id


def person_named(session: Session, person_id: str, field: str = "person") -> e.Person:
    """The living person with this id (hex). Raises FieldInvalid."""
    try:
        return living(session, e.Person, person_id)
    except RowNotFound:
        raise FieldInvalid(field, _NO_PERSON) from None


def put(row: Entity, **values: Any) -> None:
    """Set the fields that differ, and let a dead row live."""
    for field, value in (values | {"alive": True}).items():
        if getattr(row, field) != value:
            setattr(row, field, value)


def siblings(session: Session, kind: type[T], condition: ColumnElement[bool]) -> list[T]:
    """The living rows of a list, in its order."""
    order = (kind.__table__.c["pos"], kind.id)
    return list(session.scalars(select(kind).where(condition, kind.alive).order_by(*order)))


def insert_at(change: Change, rows: Sequence[Any], row: Any, index: int) -> None:
    """Put a row (new or of this list) at a place among the others by moving as few as possible."""
    others = [other for other in rows if other is not row]
    wanted = [*others[:index], row, *others[index:]]
    if wanted == list(rows):
        return
    row.pos = ""
    arrange(wanted, change.random_bytes)


def place_beside(
    rows: Sequence[Any], before: str | None, after: str | None, kind: type[Entity]
) -> int:
    """The index before or after a row of the list (ids as hex); neither is the end.

    Give the list without the row that moves. Raises RowNotFound when the other is not in it.
    """
    beside = after if before is None else before
    if beside is None:
        return len(rows)
    for index, row in enumerate(rows):
        if row.id.hex == beside:
            return index + (before is None)
    raise RowNotFound(what=_NAMES[kind])


def move_beside(
    change: Change, rows: Sequence[Any], row: Any, before: str | None, after: str | None
) -> None:
    """Put a row before or after another of its list (ids as hex); neither is the end.

    Beside itself it stays. Raises RowNotFound when the other is not in the list.
    """
    if row.id.hex not in (before, after):
        others = [other for other in rows if other is not row]
        insert_at(change, rows, row, place_beside(others, before, after, type(row)))


def short(text: str | None) -> str:
    """A text as a label quotes it: one line, cut at SHOWN letters."""
    words = " ".join(sound(text or "").split())
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1].rstrip()}…"
