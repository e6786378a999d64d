"""Who leads and who writes (A3): roles of the sheet, known before the meeting or given in it."""

from __future__ import annotations

from typing import Any, get_args

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ROLE
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.attendance.editing import SheetEditing, sheet_change
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.editing import office_named, person_named, put
from jakber_desktop.store.workspace import Workspace

__all__ = ["leaders", "set_leader", "set_role", "step_down"]

_ROLE = QT_TRANSLATE_NOOP("core", "Tetapkan {role} {who}")
_NOBODY = QT_TRANSLATE_NOOP("core", "Kosongkan {role}")
_WHO = QT_TRANSLATE_NOOP("core", "Isi nama atau jabatan.")


def leaders(workspace: Workspace, meeting_id: str) -> dict[r.Role, SheetRow]:
    """Chair, companion and minute taker as far as they are known. Raises MeetingNotFound."""
    sheet = attendance_sheet(workspace, meeting_id)
    rows = [row for office in sheet.offices for row in office.rows if row.role in LEADING]
    return {row.role: row for row in reversed(rows)}


def set_role(workspace: Workspace, meeting_id: str, row: str, role: r.Role) -> None:
    """Give somebody of the sheet a role; before the meeting they stay expected.

    Chair, companion and minute taker are one person each: who had the role is a participant then.
    Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    word = f.choice("role", role, get_args(r.Role))
    with sheet_change(workspace, meeting_id, _ROLE) as sheet:
        place, known = sheet.find(row)
        _give(sheet, sheet.entry(place), word, sheet.label_of(known))


def set_leader(
    workspace: Workspace,
    meeting_id: str,
    role: r.Role,
    office: str | None,
    *,
    position: str | None = None,
    name: str | None = None,
    person: str | None = None,
) -> None:
    """Say who will lead or write, invited or not; `office` None says nobody.

    The row of the same person or post takes the role, else the sheet gets an expected row. Raises
    MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    word = f.choice("role", role, LEADING)
    if office is None:
        _nobody(workspace, meeting_id, word)
        return
    post, called = f.line("position", position), f.line("name", name)
    with sheet_change(workspace, meeting_id, _ROLE) as sheet:
        home = office_named(sheet.session, office)
        known = person_named(sheet.session, person) if person else None
        label = known.name if known else called or post
        if label is None:
            raise FieldInvalid("position", _WHO)
        entry = _on_sheet(sheet, home.code, known, called, post)
        if entry is None:
            who = str(known.id) if known else post or called or ""
            entry = sheet.new_entry(home.id, home.code, who, group=False)
            put(
                entry,
                person_id=known.id if known else None,
                name=None if known else called,
                position=post or (known.position if known else None),
            )
        _give(sheet, entry, word, label)


def _on_sheet(
    sheet: SheetEditing, code: str, person: e.Person | None, name: str | None, post: str | None
) -> e.Attendance | None:
    """The entry of the row that the same person, else the same post of the office has already."""
    rows = list(sheet.all_rows())
    if person is not None:
        for place, row in rows:
            if row.person == person.id.hex:
                return sheet.entry(place)
    wanted = ids.fold(name or post or (person.position if person else None))
    for place, row in rows:
        called = {ids.fold(row.invited), ids.fold(row.position), ids.fold(row.name)} - {""}
        free = person is None or row.person is None
        if free and row.office == code and not row.group and wanted in called:
            entry = sheet.entry(place)
            if person is not None:
                put(entry, person_id=person.id, name=None)
            return entry
    return None


def _give(sheet: SheetEditing, entry: e.Attendance, role: str, who: str) -> None:
    put(entry, role=role)
    if role in LEADING:
        for other in sheet.rows:
            if other is not entry and other.role == role:
                step_down(sheet, other)
    sheet.name_change(_ROLE.format(role=ROLE[role].lower(), who="{who}"), who)


def _nobody(workspace: Workspace, meeting_id: str, role: str) -> None:
    with sheet_change(workspace, meeting_id, _NOBODY.format(role=ROLE[role].lower())) as sheet:
        for other in list(sheet.rows):
            if other.role == role:
                step_down(sheet, other)


def step_down(sheet: SheetEditing, entry: e.Attendance) -> None:
    """A participant from now on; who was only noted for the role leaves the sheet."""
    values: dict[str, Any] = {"role": "participant"}
    if entry.status == "expected" and not entry.group:
        sheet.change.remove(entry)
    else:
        put(entry, **values)
