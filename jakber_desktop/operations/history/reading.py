"""The history as people read it: the versions of a field, the changes of a meeting or of all (E4).

Every reading is bounded: a page at a time, and of a change at most SHOWN_FIELDS fields.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.base import Entity, entity_classes, synced_fields
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.history import (
    ChangeDetail,
    ChangedField,
    ChangeRow,
    FieldAddress,
    FieldHistory,
    FieldVersion,
    Writer,
)
from jakber_desktop.operations.editing import is_locked
from jakber_desktop.operations.log_words.names import OTHER, field_name, kind_name
from jakber_desktop.operations.log_words.values import NOTHING, Wording
from jakber_desktop.store import history as log
from jakber_desktop.store.frozen import FOLLOWS_ON
from jakber_desktop.store.log.owners import owner_class
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.records.called import series_called
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ChangeDetail", "ChangeRow", "ChangedField", "change_detail", "changes", "field_history",
    "invitation_address", "series_address",
]  # fmt: skip

PAGE = 50
SHOWN_FIELDS = 200

_OF_PAPER = frozenset({"chair_signed", "minute_taker_signed", "sheet_scanned", "paper_place"})
"""Fields of a version of the minutes that somebody typed or ticked (16); its deeds write the rest.
"""
_FIXED = frozenset({"pos", "role", "key", "sha256", "size", "final_hash", "state"})
"""Fields that only a deed of their own may change."""


def field_history(
    workspace: Workspace, address: FieldAddress, limit: int = PAGE, after: str | None = None
) -> FieldHistory:
    """A field with at most `limit` versions, newest first; `after` (a stamp) goes on after one.

    Raises RowNotFound.
    """
    cell = cell_of(address)
    with workspace.read() as session:
        wording, devices = Wording(session), Devices(session, workspace)
        row = row_of(session, address)
        shown = log.shown_version(session, cell)
        mark = _mark(session, cell, after)
        versions = tuple(
            FieldVersion(
                f"{one.dev}:{one.seq}",
                devices.writer(one),
                one.label,
                wording.value(address.entity, address.field, one.value),
                current=(one.dev, one.seq) == shown,
                erased=one.erased,
            )
            for one in log.versions(session, cell, limit, mark)
        )
        return FieldHistory(
            address,
            field_name(address.entity, address.field),
            kind_name(address.entity),
            wording.row(address.entity, address.row),
            versions,
            log.version_count(session, cell),
            locked=locked(session, row, address.field),
            restorable=can_restore(row, address.field),
        )


def changes(
    workspace: Workspace,
    meeting_id: str | None = None,
    *,
    text: str = "",
    after: str | None = None,
    limit: int = PAGE,
) -> tuple[ChangeRow, ...]:
    """At most `limit` changes, newest first: of a meeting (a deleted one too), or of everything.

    `text` keeps those whose label or writer contains it; `after` (a stamp) goes on after a page.
    """
    with workspace.read() as session:
        devices = Devices(session, workspace)
        mark = _deed_mark(session, after)
        meeting = None if meeting_id is None else UUID(hex=meeting_id)
        return tuple(
            ChangeRow(f"{one.dev}:{one.tx}", devices.writer(one), one.label, one.undoes)
            for one in log.deeds(session, limit, meeting, mark, text)
        )


def change_detail(workspace: Workspace, stamp: str, meeting_id: str | None = None) -> ChangeDetail:
    """What a change wrote, in words; with `meeting_id` only what belongs to that meeting."""
    dev, tx = pair(stamp)
    meeting = None if meeting_id is None else UUID(hex=meeting_id)
    with workspace.read() as session:
        written = log.deed_cells(session, dev, tx, meeting)
        listed = _Listing(session, written, meeting_id)
        fields = listed.fields(SHOWN_FIELDS)
        return ChangeDetail(fields, listed.count - len(fields), listed.gone(), listed.meeting())


def series_address(workspace: Workspace, name: str) -> FieldAddress | None:
    """Where the rule of a series stands; None when there is no such series."""
    with workspace.read() as session:
        series = series_called(session, name)
    return None if series is None else FieldAddress("series", series.id.hex, "recurrence")


def invitation_address(workspace: Workspace, meeting_id: str, field: str) -> FieldAddress | None:
    """Where a field of a meeting's letter stands; None while nothing of it was written."""
    with workspace.read() as session:
        letter = session.get(e.Invitation, ids.invitation_id(UUID(hex=meeting_id)))
    return None if letter is None else FieldAddress("invitation", letter.id.hex, field)


# --- shared with restoring ------------------------------------------------------------------------


def cell_of(address: FieldAddress) -> tuple[str, bytes, str]:
    """The address as the log has it. Raises RowNotFound for one that is none."""
    kind = entity_classes().get(address.entity)
    try:
        row = UUID(hex=address.row)
    except ValueError:
        row = None
    if kind is None or row is None or address.field not in synced_fields(kind):
        raise RowNotFound(what=field_name(address.entity, address.field))
    return address.entity, row.bytes, address.field


def row_of(session: Session, address: FieldAddress) -> Entity:
    """The row of an address, a dead one too. Raises RowNotFound."""
    found = session.get(entity_classes()[address.entity], UUID(hex=address.row))
    if found is None:
        raise RowNotFound(what=kind_name(address.entity))
    return found


def locked(session: Session, row: Entity, field: str) -> bool:
    """Whether a field belongs to a meeting whose minutes are final (H1)."""
    if (row.__tablename__, field) in FOLLOWS_ON:
        return False
    meeting = meeting_of(session, row)
    return meeting is not None and is_locked(session, meeting.id)


def meeting_of(session: Session, row: Entity) -> e.Meeting | None:
    """The meeting a row lives with; None for what belongs to no meeting."""
    here: Entity | None = row
    while here is not None and not isinstance(here, e.Meeting):
        owner = owner_class(type(here))
        if owner is None or here.owner_field is None:
            return None
        here = session.get(owner, getattr(here, here.owner_field))
    return here


def can_restore(row: Entity, field: str) -> bool:
    """Whether a field may be written back on its own: it is alive, and no deed guards it."""
    if row.__tablename__ == "minutes_version" and field not in _OF_PAPER:
        return False
    return row.alive and field not in _FIXED and field != row.owner_field


def pair(stamp: str) -> tuple[int, int]:
    """A stamp's device and number. Raises RowNotFound for nonsense."""
    first, _, second = stamp.partition(":")
    if not (first.isdecimal() and second.isdecimal()):
        raise RowNotFound(what=OTHER)
    return int(first), int(second)


# --- inside ---------------------------------------------------------------------------------------


class Devices:
    """Names of the laptops."""

    def __init__(self, session: Session, workspace: Workspace) -> None:
        rows = session.connection().exec_driver_sql("SELECT dev, name FROM device")
        self._names: dict[int, str] = {dev: name or "" for dev, name in rows}
        self._own = workspace.device

    def writer(self, one: log.Version | log.Deed) -> Writer:
        return Writer(one.at, one.user, one.dev == self._own, self._names.get(one.dev, ""))


class _Listing:
    """What one change wrote, row by row: a row that was made or removed is one line."""

    def __init__(
        self, session: Session, written: tuple[log.Written, ...], meeting: str | None
    ) -> None:
        self._session, self._wording = session, Wording(session)
        self._meeting = meeting
        self._written = [one for one in written if self._speaks(one)]
        self.count = len(self._written)

    def fields(self, limit: int) -> tuple[ChangedField, ...]:
        return tuple(self._field(one) for one in self._written[:limit])

    def gone(self) -> tuple[str, str] | None:
        """The meeting this change removed, if it is still away."""
        for one in self._written:
            if (one.entity, one.field) == ("meeting", DEL) and one.after is not None:
                row = self._session.get(e.Meeting, UUID(hex=one.row))
                if row is not None and not row.alive:
                    return row.id.hex, row.title
        return None

    def meeting(self) -> str | None:
        """The living meeting the first of its fields belongs to."""
        for one in self._written:
            kind = entity_classes().get(one.entity)
            row = self._session.get(kind, UUID(hex=one.row)) if kind is not None else None
            meeting = meeting_of(self._session, row) if row is not None else None
            if meeting is not None:
                return meeting.id.hex if meeting.alive else None
        return None

    def _speaks(self, one: log.Written) -> bool:
        """Whether a write tells people anything: not the defaults and owners of a new row."""
        kind = entity_classes().get(one.entity)
        if one.field == DEL or kind is None:
            return True
        born = one.before is None
        quiet = one.field in ("pos", kind.owner_field) or one.after in (0, "[]")
        return not (born and (quiet or _is_default(kind, one)))

    def _field(self, one: log.Written) -> ChangedField:
        address = FieldAddress(one.entity, one.row, one.field)
        of = "" if one.row == self._meeting else self._wording.row(one.entity, one.row)
        kind = kind_name(one.entity)
        if one.field == DEL:
            life = "back" if one.after is None else "died"
            return ChangedField(address, kind, kind, of, NOTHING, NOTHING, life)
        before = self._wording.value(one.entity, one.field, one.before)
        after = self._wording.value(one.entity, one.field, one.after)
        name = field_name(one.entity, one.field)
        return ChangedField(address, name, kind, of, before, after)


def _is_default(kind: type[Entity], one: log.Written) -> bool:
    column = synced_fields(kind).get(one.field)
    default: Any = None if column is None else column.default
    return default is not None and default.arg == one.after


def _mark(session: Session, cell: tuple[str, bytes, str], stamp: str | None) -> log.Mark | None:
    found = None if stamp is None else log.version(session, cell, pair(stamp))
    return None if found is None else (found.hlc, found.dev, found.seq)


def _deed_mark(session: Session, stamp: str | None) -> log.Mark | None:
    if stamp is None:
        return None
    query = "SELECT hlc, dev, tx FROM tx WHERE dev=? AND tx=?"
    row = session.connection().exec_driver_sql(query, pair(stamp)).first()
    return None if row is None else (row[0], row[1], row[2])
