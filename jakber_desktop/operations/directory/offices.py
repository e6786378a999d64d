"""Offices of the directory (09): added, edited, placed in the tree; used ones stay for ever."""

from __future__ import annotations

import re
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid, StillUsed
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.directory.uses import count_uses
from jakber_desktop.operations.editing import office_id, office_named, put, short
from jakber_desktop.store.workspace import Workspace

__all__ = ["OfficeDetails", "OfficeFields", "add_office", "edit_office", "move_office",
           "recode_office", "remove_office", "shift_office"]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tambah kantor {name}")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah kantor {name}")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan urutan kantor {name}")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus kantor {name}")
_RECODE = QT_TRANSLATE_NOOP("core", "Ganti kode {name}")
_OFFICE = QT_TRANSLATE_NOOP("core", "Kantor {name}")

_CODE_RULE = QT_TRANSLATE_NOOP(
    "core", "Tulis kode seperti BAPPEDA: huruf besar, angka, dan tanda hubung, paling panjang 24."
)
_TAKEN = QT_TRANSLATE_NOOP("core", "Kode {code} sudah dipakai {name}.")
_CIRCLE = QT_TRANSLATE_NOOP("core", "Kantor induk tidak boleh di bawah kantor ini sendiri.")

_FIELDS = ("name", "short_name", "parent_id", "external", "precedence")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,23}")
_STEP = 10
_HIGHEST = 1_000_000


class OfficeDetails(TypedDict, total=False):
    """What can be given of an office beside code and name; `parent` is a code.

    `precedence` is its place in protocol order, None goes last.
    """

    short_name: str | None
    parent: str | None
    external: bool
    precedence: int | None


class OfficeFields(OfficeDetails, total=False):
    """Everything that can be changed of an office: the code never (sync.md §1)."""

    name: str


def add_office(workspace: Workspace, code: str, name: str, **given: Unpack[OfficeDetails]) -> str:
    """Add an office; gives its code. Without a precedence it goes last. Raises FieldInvalid."""
    word = _code(code)
    with workspace.change(_ADD.format(name=short(name))) as change:
        _refuse_taken(change.session, word)
        office = change.session.get(e.Office, ids.office_id(word))
        values = {"short_name": None, "parent": None, "external": False, "precedence": None}
        fields = _values(change.session, None, {**values, **given, "name": name})
        if office is None:
            office = e.Office(id=ids.office_id(word), code=word, **fields)
            change.add(office)
        put(office, code=word, **fields)
        return word


def edit_office(workspace: Workspace, code: str, **given: Unpack[OfficeFields]) -> None:
    """Change the given fields. Raises FieldInvalid (an unknown code too)."""
    with workspace.change(_EDIT) as change:
        office = office_named(change.session, code, "code")
        put(office, **_values(change.session, office, {**given}))
        change.label = _EDIT.format(name=short(office.name))


def recode_office(workspace: Workspace, code: str, new_code: str) -> str:
    """Give an office another code while nothing names it; gives the code.

    The code is the natural key of meeting files (sync.md §1): an office in use keeps it, and what
    gets a new one is a new office with the same fields. Raises FieldInvalid, StillUsed.
    """
    word = _code(new_code)
    with workspace.change(_RECODE) as change:
        old = office_named(change.session, code, "code")
        change.label = _RECODE.format(name=short(old.name))
        if word == code:
            return code
        _refuse_taken(change.session, word)
        uses = count_uses(change.session, old)
        if uses:
            raise StillUsed(what=_OFFICE.format(name=old.name), count=uses)
        fields = {name: getattr(old, name) for name in _FIELDS}
        new = change.session.get(e.Office, ids.office_id(word))
        if new is None:
            new = e.Office(id=ids.office_id(word), code=word, **fields)
            change.add(new)
        put(new, code=word, **fields)
        change.remove(old)
        return word


def shift_office(workspace: Workspace, code: str, step: int) -> bool:
    """Move an office one place up (-1) or down (1) among those under the same parent.

    False when there is no such place. Raises FieldInvalid for an unknown code.
    """
    with workspace.read() as session:
        office = office_named(session, code, "code")
        known = offices_in_protocol(session)
        codes = {row.id for row in known}
        above = office.parent_id if office.parent_id in codes else None
        beside = [
            row for row in known
            if (row.parent_id if row.parent_id in codes else None) == above
        ]  # fmt: skip
        at = beside.index(office) + step
        if not 0 <= at < len(beside):
            return False
        other = beside[at].code
    if step < 0:
        move_office(workspace, code, before=other)
    else:
        move_office(workspace, code, after=other)
    return True


def move_office(
    workspace: Workspace, code: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Put an office before or after another in protocol order; neither is the end.

    Raises FieldInvalid for an unknown code.
    """
    with workspace.change(_MOVE) as change:
        office = office_named(change.session, code, "code")
        beside = before or after
        other = office_named(change.session, beside, "beside") if beside else None
        if other is not office:
            rows = [row for row in offices_in_protocol(change.session) if row is not office]
            at = rows.index(other) + (before is None) if other else len(rows)
            _spread([*rows[:at], office, *rows[at:]], at)
        change.label = _MOVE.format(name=short(office.name))


def remove_office(workspace: Workspace, code: str) -> None:
    """Delete an office that nothing names. Raises FieldInvalid, StillUsed."""
    with workspace.change(_REMOVE) as change:
        office = office_named(change.session, code, "code")
        uses = count_uses(change.session, office)
        if uses:
            raise StillUsed(what=_OFFICE.format(name=office.name), count=uses)
        change.remove(office)
        change.label = _REMOVE.format(name=short(office.name))


def _code(text: str) -> str:
    word = "".join(text.split()).upper()
    if not _CODE.fullmatch(word):
        raise FieldInvalid("code", _CODE_RULE)
    return word


def _refuse_taken(session: Session, code: str) -> None:
    for known in offices_in_protocol(session):
        if known.code == code:
            raise FieldInvalid("code", _TAKEN, code=code, name=known.name)


def _spread(rows: list[e.Office], at: int) -> None:
    """Give the moved office a precedence between its neighbours, else number them anew."""
    below = rows[at - 1].precedence if at else -1
    above = rows[at + 1].precedence if at + 1 < len(rows) else None
    if below is not None and above is not None and above - below > 1:
        put(rows[at], precedence=(below + above) // 2)
    elif below is not None and above is None and below + _STEP <= _HIGHEST:
        put(rows[at], precedence=below + _STEP)
    else:
        for nth, row in enumerate(rows):
            if nth <= at or row.precedence is not None:
                put(row, precedence=(nth + 1) * _STEP)


def _values(session: Session, office: e.Office | None, given: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "name" in given:
        values["name"] = f.required_line("name", given["name"], 300)
    if "short_name" in given:
        values["short_name"] = f.line("short_name", given["short_name"], 80)
    if "external" in given:
        values["external"] = given["external"]
    if "precedence" in given:
        values["precedence"] = f.whole("precedence", given["precedence"], 0)
    if "parent" in given:
        values["parent_id"] = office_id(session, given["parent"], "parent")
        if office is not None:
            _refuse_circle(session, office.id, values["parent_id"])
    return values


def _refuse_circle(session: Session, office: UUID, above: UUID | None) -> None:
    seen: set[UUID] = set()
    while above is not None and above not in seen:
        if above == office:
            raise FieldInvalid("parent", _CIRCLE)
        seen.add(above)
        row = session.get(e.Office, above)
        above = row.parent_id if row else None
