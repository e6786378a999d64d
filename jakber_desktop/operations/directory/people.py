"""People of the directory (09, C6): added, edited, gone; whoever a meeting names stays."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from typing import Any, TypedDict, Unpack, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.identity import check_employee_no, normalise_employee_no
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid, StillUsed
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.directory.uses import count_uses
from jakber_desktop.operations.editing import (
    living,
    office_id,
    put,
    short,
)
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "PersonDetails", "PersonFields", "add_person", "edit_person", "free_key", "person_values",
    "remove_person", "set_active",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tambah orang {name}")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah data {name}")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus orang {name}")
_LEFT = QT_TRANSLATE_NOOP("core", "Tandai tidak aktif {name}")
_BACK = QT_TRANSLATE_NOOP("core", "Tandai aktif lagi {name}")

_NIP_RULE = QT_TRANSLATE_NOOP("core", "NIP berisi 18 angka.")
_NIP_TAKEN = QT_TRANSLATE_NOOP("core", "NIP ini sudah dipakai {name}.")
_DIGITS = QT_TRANSLATE_NOOP("core", "NRK hanya berisi angka.")

_LINES = ("title_prefix", "title_suffix", "position", "grade", "phone")


class PersonDetails(TypedDict, total=False):
    """What can be given of a person beside the name; `office` is a code."""

    title_prefix: str | None
    title_suffix: str | None
    honorific: r.Honorific | None
    position: str | None
    office: str | None
    employee_no: str | None
    dki_staff_no: str | None
    grade: str | None
    email: str | None
    phone: str | None
    channel: r.Channel | None


class PersonFields(PersonDetails, total=False):
    """Everything that can be given of a person; None empties a field, an absent one stays."""

    name: str


def add_person(workspace: Workspace, name: str, **given: Unpack[PersonDetails]) -> str:
    """Add a person; gives the id. Raises FieldInvalid (a NIP by naskah-dinas §10)."""
    with workspace.change(_ADD.format(name=short(name))) as change:
        values = person_values(change.session, None, {**given, "name": name})
        person = e.Person(id=change.new_id(), key=free_key(change, values["name"]), **values)
        change.add(person)
        return person.id.hex


def edit_person(workspace: Workspace, person_id: str, **given: Unpack[PersonFields]) -> None:
    """Change the given fields. Raises RowNotFound, FieldInvalid."""
    with workspace.change(_EDIT) as change:
        person = living(change.session, e.Person, person_id)
        put(person, **person_values(change.session, person, {**given}))
        change.label = _EDIT.format(name=short(person.name))


def set_active(workspace: Workspace, person_id: str, *, active: bool) -> None:
    """Somebody left ("Tidak aktif") or is back. Raises RowNotFound."""
    with workspace.change(_BACK) as change:
        person = living(change.session, e.Person, person_id)
        put(person, inactive=not active)
        change.label = (_BACK if active else _LEFT).format(name=short(person.name))


def remove_person(workspace: Workspace, person_id: str) -> None:
    """Delete a person nothing names. Raises RowNotFound, StillUsed."""
    with workspace.change(_REMOVE) as change:
        person = living(change.session, e.Person, person_id)
        uses = count_uses(change.session, person)
        if uses:
            raise StillUsed(what=person.name, count=uses)
        change.remove(person)
        change.label = _REMOVE.format(name=short(person.name))


def person_values(
    session: Session, person: e.Person | None, given: dict[str, Any]
) -> dict[str, Any]:
    """The columns that given fields (PersonFields) mean. Raises FieldInvalid."""
    values = {name: f.line(name, given[name]) for name in _LINES if name in given}
    if "name" in given:
        values["name"] = f.required_line("name", given["name"], 200)
    if "honorific" in given:
        form = given["honorific"]
        values["honorific"] = form and f.choice("honorific", form, get_args(r.Honorific))
    if "channel" in given:
        values["channel"] = given["channel"] and f.choice(
            "channel", given["channel"], get_args(r.Channel)
        )
    if "employee_no" in given:
        values["employee_no"] = _employee_no(session, person, given["employee_no"])
    if "dki_staff_no" in given:
        values["dki_staff_no"] = _staff_no(given["dki_staff_no"])
    if "email" in given:
        values["email"] = f.mail_address("email", given["email"])
    whole: dict[str, Any] = dict(values)
    if "office" in given:
        whole["office_id"] = office_id(session, given["office"])
    return whole


def _employee_no(session: Session, person: e.Person | None, text: str | None) -> str | None:
    """The digits of a NIP that can be one (§10 rules 1-7) and is nobody else's (rule 9)."""
    number = normalise_employee_no(text or "")
    if not number:
        return None
    if not re.fullmatch("[0-9]{18}", number) and len(number) not in (9, 16):
        raise FieldInvalid("employee_no", _NIP_RULE)
    for fault in check_employee_no(number):
        if fault.severity == "error":
            raise FieldInvalid("employee_no", fault.template, **fault.facts)
    taken = session.scalars(select(e.Person).where(e.Person.employee_no == number, e.Person.alive))
    for other in taken:
        if other is not person:
            raise FieldInvalid("employee_no", _NIP_TAKEN, name=other.name)
    return number


def _staff_no(text: str | None) -> str | None:
    number = f.line("dki_staff_no", text)
    if number is not None and not re.fullmatch("[0-9]+", number):
        raise FieldInvalid("dki_staff_no", _DIGITS)
    return number


def free_key(change: Change, name: str) -> str:
    """A handle for meeting files that no person has: "p-nama-contoh", "p-nama-contoh-2"."""
    stem = key_stem(name)
    taken = set(change.session.scalars(select(e.Person.key).where(e.Person.key.startswith(stem))))
    return key_beside(stem, taken)


def key_stem(name: str) -> str:
    """How the handle of somebody of this name begins."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "p-" + (re.sub("[^a-z0-9]+", "-", plain).strip("-")[:40] or "orang")


def key_beside(stem: str, taken: Container[str]) -> str:
    """The stem, or the stem with the first number that is free."""
    nth, key = 2, stem
    while key in taken:
        key, nth = f"{stem}-{nth}", nth + 1
    return key
