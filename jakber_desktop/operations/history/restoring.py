"""Writes an earlier version of a field back, and brings a meeting back: ordinary changes (E4)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, LogValue, entity_classes, from_log, synced_fields
from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingLocked,
    MeetingNotFound,
    RowNotFound,
)
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put, short
from jakber_desktop.operations.follow_ups.dues import redate
from jakber_desktop.operations.follow_ups.moved import redate_within, where_meetings_stand
from jakber_desktop.operations.history.reading import can_restore, cell_of, locked, pair, row_of
from jakber_desktop.operations.log_words.names import field_name, kind_name
from jakber_desktop.operations.meetings.fields import refuse_backwards
from jakber_desktop.operations.outcomes.points import change_point
from jakber_desktop.store import history as log
from jakber_desktop.store import undo
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.workspace import Change, Workspace

_RESTORE = QT_TRANSLATE_NOOP("core", "Kembalikan isian {field}")
_REVIVE = QT_TRANSLATE_NOOP("core", "Kembalikan rapat “{title}”")
_TAKEN = QT_TRANSLATE_NOOP("core", "Isi ini sudah dipakai yang lain.")
_FIXED = QT_TRANSLATE_NOOP("core", "Isian ini tidak dapat dikembalikan tersendiri.")
_ERASED = QT_TRANSLATE_NOOP("core", "Isi versi ini sudah dihapus atas permintaan.")

_UNIQUE = frozenset({("office", "code"), ("person", "employee_no")})
_PAIRS = (("invited_start", "invited_end"), ("opened_at", "closed_at"))


def restore_version(workspace: Workspace, address: FieldAddress, stamp: str) -> None:
    """Write what a field held from that version on, as a change of now.

    Raises RowNotFound, MeetingLocked, FieldInvalid when the value cannot stand there any more.
    """
    cell = cell_of(address)
    with workspace.change(_RESTORE) as change:
        row = row_of(change.session, address)
        _refuse(change.session, row, address.field)
        found = log.version(change.session, cell, pair(stamp))
        if found is None:
            raise RowNotFound(what=field_name(address.entity, address.field))
        if found.erased:
            raise FieldInvalid(address.field, _ERASED)
        before = where_meetings_stand(change.session)
        _write(change, row, address.field, found.value)
        redate_within(change, before)
        name = mid_sentence(field_name(address.entity, address.field))
        change.label = _RESTORE.format(field=name)


def revive_meeting(workspace: Workspace, meeting_id: str) -> None:
    """Bring a deleted meeting back with all that went with it. Raises MeetingNotFound."""
    with workspace.change(_REVIVE) as change:
        meeting = change.session.get(e.Meeting, UUID(hex=meeting_id))
        if meeting is None or meeting.alive:
            raise MeetingNotFound(ref=meeting_id)
        cell = ("meeting", meeting.id.bytes, DEL)
        last = log.versions(change.session, cell, 1)
        if last:
            undo.take_back(change.session, undo.Group(last[0].dev, last[0].tx, "", None))
        meeting.alive = True
        redate(change, meeting.id)
        change.label = _REVIVE.format(title=short(meeting.title))


def _refuse(session: Session, row: Entity, field: str) -> None:
    if not row.alive:
        raise RowNotFound(what=kind_name(row.__tablename__))
    if locked(session, row, field):
        raise MeetingLocked
    if not can_restore(row, field):
        raise FieldInvalid(field, _FIXED)


def _write(change: Change, row: Entity, field: str, logged: LogValue) -> None:
    column = synced_fields(type(row))[field]
    value = from_log(column, logged)
    if value is None and not column.nullable:
        raise FieldInvalid(field, f.EMPTY)
    if column.foreign_keys and value is not None:
        _refuse_dead(change.session, column, value)
    if (row.__tablename__, field) in _UNIQUE and value is not None:
        _refuse_taken(change.session, row, field, value)
    if isinstance(row, e.Meeting):
        _refuse_backwards(row, field, value)
    if isinstance(row, e.Point) and field == "text":
        change_point(change, row, {"text": value})  # what was made from it follows
    else:
        put(row, **{field: value})


def _refuse_dead(session: Session, column: Any, value: UUID) -> None:
    """What the earlier value names must still be there."""
    (key,) = column.foreign_keys
    kind = entity_classes()[key.column.table.name]
    named = session.get(kind, value)
    if named is None or not named.alive:
        raise RowNotFound(what=kind_name(kind.__tablename__))


def _refuse_taken(session: Session, row: Entity, field: str, value: str) -> None:
    kind = type(row)
    taken = select(kind.id).where(getattr(kind, field) == value, kind.alive, kind.id != row.id)
    if session.scalar(taken.limit(1)) is not None:
        raise FieldInvalid(field, _TAKEN)


def _refuse_backwards(meeting: e.Meeting, field: str, value: Any) -> None:
    """V02: an earlier time that does not go with the other one of now."""
    for start, end in _PAIRS:
        if field in (start, end, "crosses_midnight"):
            names = (start, end, "crosses_midnight")
            after = {name: getattr(meeting, name) for name in names} | {field: value}
            refuse_backwards(start, end, after, blame_start=field == start)
