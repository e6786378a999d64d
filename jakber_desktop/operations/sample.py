"""The sample meeting of the first start (11): taken in, marked, and taken away in one change.

What marks it is an office setting that names the meeting and what came only with it; a meeting
file of the same meeting, taken in by hand, is nobody's sample.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.assets import asset
from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.base import Entity, entity_classes
from jakber_desktop.operations.directory.uses import count_uses
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.records.given import whole
from jakber_desktop.store.records.write import write_record
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "add_sample", "adopt_offices", "brought_offices", "has_sample", "remove_sample", "sample_ids",
]  # fmt: skip

FILE = "rapat-2018-04-04.json"
_MARK = "sample"
_ADD = QT_TRANSLATE_NOOP("core", "Isi data contoh")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus data contoh")
_ADOPT = QT_TRANSLATE_NOOP("core", "Pakai {n} kantor JakBer")
_OFFICE = ("name", "short_name", "external", "precedence")


def add_sample(workspace: Workspace) -> str:
    """Take in the sample meeting, marked as such; gives its id.

    A meeting of that day and title that is there already stays what it is. Raises StorageError.
    """
    record = _record()
    with workspace.change(_ADD) as change:
        session = change.session
        known = session.get(e.Meeting, record.meeting.id)
        if known is not None and known.alive:
            return known.id.hex
        offices = [office for office in record.offices if not _lives(session, _office_id(office))]
        targets = [ids.target_id(update.target) for update in record.target_updates]
        targets = [id_ for id_ in targets if not _lives(session, (e.Target, id_))]
        meeting = write_record(change, whole(replace(record, offices=tuple(offices))))
        brought = {
            "meeting": meeting.hex,
            "offices": [office.code for office in offices],
            "targets": [id_.hex for id_ in targets],
        }
        write_setting(change, _MARK, brought)
        return meeting.hex


def remove_sample(workspace: Workspace) -> None:
    """Take the sample meeting away and what only it brought; one undo brings all of it back.

    Offices that were edited or are used elsewhere stay. Raises StorageError.
    """
    with workspace.change(_REMOVE) as change:
        mark = _mark(change.session)
        meeting = change.session.get(e.Meeting, UUID(hex=mark["meeting"])) if mark else None
        if meeting is None:
            return
        change.remove(meeting)
        _remove_parts(change, meeting)
        change.session.flush()
        _remove_unused(change, [(e.Target, UUID(hex=id_)) for id_ in mark["targets"]])
        _remove_unused(change, [_office_id(office) for office in _untouched(change, mark)])
        write_setting(change, _MARK, None)


def has_sample(workspace: Workspace) -> bool:
    """Whether the sample meeting is there."""
    return bool(sample_ids(workspace))


def sample_ids(workspace: Workspace) -> frozenset[str]:
    """The ids of the meetings that are only samples: one, or none."""
    with workspace.read() as session:
        mark = _mark(session)
        lives = mark and _lives(session, (e.Meeting, UUID(hex=mark["meeting"])))
        return frozenset({mark["meeting"]} if lives else ())


def brought_offices(workspace: Workspace) -> frozenset[str]:
    """The codes of the offices that only came with the sample."""
    with workspace.read() as session:
        return frozenset(_mark(session).get("offices", ()))


def adopt_offices(workspace: Workspace) -> int:
    """Keep the programme's six offices in the directory for good; gives how many there are.

    Those that are there already stay as they are. Raises StorageError.
    """
    offices = _record().offices
    with workspace.change(_ADOPT.format(n=len(offices))) as change:
        for office in offices:
            kind, id_ = _office_id(office)
            row = change.session.get(kind, id_)
            if row is not None and row.alive:
                continue
            values = {name: getattr(office, name) for name in _OFFICE}
            if row is None:
                change.add(e.Office(id=id_, code=office.code, **values))
            else:
                put(row, **values)
        if mark := _mark(change.session):
            write_setting(change, _MARK, {**mark, "offices": []})
    return len(offices)


def _record() -> r.MeetingRecord:
    """The sample as shipped, with the id of its own natural key: taken in again it is whole."""
    record = read_meeting_file(asset("sample", FILE).read_bytes(), FILE).record
    meeting = record.meeting
    id_ = ids.meeting_id(meeting.date, meeting.title)
    return replace(record, meeting=replace(meeting, id=id_))


def _mark(session: Session) -> dict[str, Any]:
    """What the setting says; empty when there is no sample, or words that nobody reads."""
    found = read_setting(session, _MARK)
    whole_mark = isinstance(found, dict) and {"meeting", "offices", "targets"} <= found.keys()
    return found if whole_mark else {}


def _office_id(office: r.Office) -> tuple[type[e.Office], UUID]:
    return e.Office, ids.office_id(office.code)


def _lives(session: Session, place: tuple[type[Entity], UUID]) -> bool:
    row = session.get(*place)
    return row is not None and row.alive


def _remove_parts(change: Change, meeting: e.Meeting) -> None:
    """Everything that belongs to a meeting, points included."""
    owners: dict[str, list[UUID]] = {"meeting_id": [meeting.id], "agenda_item_id": []}
    items = select(e.AgendaItem.id).where(e.AgendaItem.meeting_id == meeting.id)
    owners["agenda_item_id"] = list(change.session.scalars(items))
    for kind in entity_classes().values():
        owner = getattr(kind, "owner_field", None)
        if owner in owners:
            mine = kind.__table__.c[owner].in_(owners[owner])
            for row in change.session.scalars(select(kind).where(mine, kind.alive)):
                change.remove(row)


def _untouched(change: Change, mark: dict[str, Any]) -> list[r.Office]:
    """The offices the sample brought that still say what it says."""
    found = []
    for office in _record().offices:
        row = change.session.get(*_office_id(office))
        same = row is not None and all(getattr(row, f) == getattr(office, f) for f in _OFFICE)
        if same and office.code in mark["offices"]:
            found.append(office)
    return found


def _remove_unused(change: Change, places: list[tuple[type[Any], UUID]]) -> None:
    for kind, id_ in places:
        row = change.session.get(kind, id_)
        if row is not None and row.alive and not count_uses(change.session, row):
            change.remove(row)
