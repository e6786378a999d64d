"""Check-in of people the sheet does not show yet: proxies, walk-ins, names given later (C1, C3)."""

from __future__ import annotations

from typing import Any, get_args
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.attendance.editing import SheetEditing, sheet_change
from jakber_desktop.operations.editing import office_named, person_named, put
from jakber_desktop.operations.parsing import parse_time
from jakber_desktop.store.workspace import Workspace

__all__ = ["name_entry", "record_proxy", "record_walk_in"]

_PROXY = QT_TRANSLATE_NOOP("core", "Catat wakil {who}")
_WALK_IN = QT_TRANSLATE_NOOP("core", "Tambah peserta {who}")
_NAME = QT_TRANSLATE_NOOP("core", "Isi nama {who}")

_WHO = QT_TRANSLATE_NOOP("core", "Isi nama atau jabatan.")
_TWICE = QT_TRANSLATE_NOOP("core", "Orang ini sudah tercatat pada daftar hadir.")
_STANDS_IN = QT_TRANSLATE_NOOP("core", "Orang ini sudah mewakili {whom}.")


def record_proxy(
    workspace: Workspace,
    meeting_id: str,
    row: str,
    *,
    position: str | None = None,
    name: str | None = None,
    person: str | None = None,
    group: bool = False,
    headcount: int | None = None,
    basis: r.ProxyBasis | None = None,
    at: str | None = None,
) -> None:
    """Somebody came for the one the row invited: a person, a bare post, or a group.

    One person represents one invited (naskah-dinas §9). Raises as `attendance.record_present`.
    """
    values = _identity(position, name, group=group, headcount=headcount)
    values["proxy_basis"] = basis and f.choice("basis", basis, get_args(r.ProxyBasis))
    time = parse_time(at, "checked_in_at")
    if time is not None:
        values["checked_in_at"] = time
    with sheet_change(workspace, meeting_id, _PROXY) as sheet:
        place, known = sheet.find(row)
        values |= _person(sheet, person, known)
        whom = known.represents or known.invited or sheet.label_of(known)
        sheet.entry(place, status="proxy", represents=whom, **values)
        sheet.name_change(_PROXY, whom)


def record_walk_in(
    workspace: Workspace,
    meeting_id: str,
    office: str,
    *,
    position: str | None = None,
    name: str | None = None,
    person: str | None = None,
    group: bool = False,
    headcount: int | None = None,
    role: r.Role = "participant",
    at: str | None = None,
) -> str:
    """Somebody uninvited came (Tambahan); gives the row's id.

    A person whom the sheet has, or whose post it expects, is ticked there and never added twice.
    Raises MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    values = _identity(position, name, group=group, headcount=headcount)
    values["checked_in_at"] = parse_time(at, "checked_in_at")
    values["role"] = f.choice("role", role, get_args(r.Role))
    with sheet_change(workspace, meeting_id, _WALK_IN) as sheet:
        home = office_named(sheet.session, office)
        known = person_named(sheet.session, person) if person else None
        if known and (there := _row_for(sheet, known, home.code)):
            return _tick(sheet, there, known, values["checked_in_at"])
        if known:
            values |= {"person_id": known.id, "name": None}
            values["position"] = values["position"] or known.position
        who = str(values.get("person_id") or values["position"] or values["name"] or "")
        if not who:
            raise FieldInvalid("name", _WHO)
        entry = sheet.new_entry(home.id, home.code, who, group=group)
        put(entry, status="walk_in", **values)
        sheet.name_change(_WALK_IN, known.name if known else values["name"] or values["position"])
        return entry.id.hex


def name_entry(
    workspace: Workspace,
    meeting_id: str,
    row: str,
    *,
    name: str | None = None,
    person: str | None = None,
) -> str:
    """Name a bare post, or one of a group; gives the id of the named row.

    A post keeps its row. Of a group the named one gets a row of their own and the group is one
    smaller, so nobody counts twice (C1); the last one named ends the group. Raises as
    `attendance.record_present`.
    """
    words = f.line("name", name)
    with sheet_change(workspace, meeting_id, _NAME) as sheet:
        place, known = sheet.find(row)
        values = {"name": words, **_person(sheet, person, known)}
        if values["person_id"] is not None:
            values["name"] = None
        sheet.name_change(_NAME, sheet.label_of(known))
        if not known.group:
            sheet.entry(place, **values)
            return known.id
        if values["person_id"] is None and words is None:
            raise FieldInvalid("name", _WHO)
        return _out_of_group(sheet, sheet.entry(place), known, values).id.hex


def _out_of_group(
    sheet: SheetEditing, group: e.Attendance, known: SheetRow, values: dict[str, Any]
) -> e.Attendance:
    """A row of their own for one of a group; the group counts one less."""
    if known.headcount == 1:
        put(group, group=False, headcount=None, **values)
        return group
    who = str(values["person_id"] or values["name"])
    entry = sheet.new_entry(group.office_id, known.office, who, group=False)
    put(
        entry, status=group.status, position=group.position, represents=group.represents,
        proxy_basis=group.proxy_basis, checked_in_at=group.checked_in_at, **values,
    )  # fmt: skip
    if known.headcount is not None:
        put(group, headcount=known.headcount - 1)
    return entry


def _identity(
    position: str | None, name: str | None, *, group: bool, headcount: int | None
) -> dict[str, Any]:
    return {
        "position": f.line("position", position),
        "name": None if group else f.line("name", name),
        "person_id": None,
        "group": group,
        "headcount": f.whole("headcount", headcount) if group else None,
    }


def _person(sheet: SheetEditing, person: str | None, known: SheetRow) -> dict[str, Any]:
    """The person's id for an entry, unless another row of the sheet has them."""
    if person is None:
        return {"person_id": None}
    found = person_named(sheet.session, person)
    other = _row_of_person(sheet, found.id)
    if other is not None and other.id != known.id:
        if other.represents:
            raise FieldInvalid("person", _STANDS_IN, whom=other.represents)
        raise FieldInvalid("person", _TWICE)
    return {"person_id": found.id}


def _row_of_person(sheet: SheetEditing, person: UUID) -> SheetRow | None:
    return next((row for _, row in sheet.all_rows() if row.person == person.hex), None)


def _row_for(sheet: SheetEditing, person: e.Person, code: str) -> SheetRow | None:
    """The row that has the person, else the one their post is expected on."""
    known = _row_of_person(sheet, person.id)
    if known is not None:
        return known
    post = ids.fold(person.position)
    return next(
        (
            row
            for _, row in sheet.all_rows()
            if row.office == code and row.status == "expected" and row.person is None
            if post and post in (ids.fold(row.invited), ids.fold(row.position))
        ),
        None,
    )


def _tick(sheet: SheetEditing, known: SheetRow, person: e.Person, time: str | None) -> str:
    place, _ = sheet.find(known.id)
    status = known.status if known.here else "present" if known.recipient else "walk_in"
    entry = sheet.entry(place, status=status)
    if entry.person_id is None:
        put(entry, person_id=person.id, name=None)
    if time is not None and known.checked_in_at is None:
        put(entry, checked_in_at=time)
    sheet.name_change(_WALK_IN, sheet.label_of(known))
    return known.id
