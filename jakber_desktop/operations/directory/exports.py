"""The directory for other programs (C6): a table, or vCards for phones and mail programs.

The suffix of the name decides: .xlsx, .csv, .vcf. Staff numbers only when asked for (R4).
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import select

from jakber_desktop.exchange.contacts_writing import Card, write_vcards
from jakber_desktop.exchange.register_tables import Column, RegisterTable, Value
from jakber_desktop.language.identity import group_employee_no
from jakber_desktop.language.titles import full_name
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import TableFormatUnknown
from jakber_desktop.model.rows.directory import ContactRow
from jakber_desktop.operations.directory.reading import lines, offices
from jakber_desktop.operations.saving import TABLE_FORMATS, Exported, save_bytes, save_table
from jakber_desktop.store.workspace import Workspace

CARDS = ".vcf"
DIRECTORY_FORMATS = (*TABLE_FORMATS, CARDS)
_CAPACITY = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj."}
_COLUMNS = (
    Column("Kantor", 40), Column("Jabatan", 44), Column("Nama", 36), Column("Surel", 30),
    Column("Telepon", 20, phone=True), Column("Menjabat sejak", 18),
    Column("Menjabat sampai", 18),
)  # fmt: skip
_NUMBER = Column("NIP", 24)


def export_directory(
    workspace: Workspace, path: Path, *, today: dt.date, staff_numbers: bool = False
) -> Exported:
    """Write the posts and people of today, offices in protocol order; no one who has left.

    vCards are made of those with a name. Raises TableFormatUnknown, FileUnwritable.
    """
    suffix = path.suffix.lower()
    if suffix not in DIRECTORY_FORMATS:
        raise TableFormatUnknown(name=path.name, choices=", ".join(DIRECTORY_FORMATS))
    rows = [row for row in lines(workspace, today) if row.state != "former"]
    names = {office.code: office.name for office in offices(workspace)}
    people = _people(workspace)
    if suffix == CARDS:
        cards = [_card(row, names, people[row.person]) for row in rows if row.person in people]
        save_bytes(write_vcards(cards), path)
        return Exported(len(cards))
    columns = (*_COLUMNS, _NUMBER) if staff_numbers else _COLUMNS
    table = tuple(
        (*_values(row, names), *([_number(people, row)] if staff_numbers else [])) for row in rows
    )
    save_table(RegisterTable("Direktori", columns, table), path)
    return Exported(len(table))


def _people(workspace: Workspace) -> dict[str | None, e.Person]:
    with workspace.read() as session:
        return {one.id.hex: one for one in session.scalars(select(e.Person).where(e.Person.alive))}


def _values(row: ContactRow, names: dict[str, str]) -> tuple[Value, ...]:
    return (names.get(row.office, row.office), _post(row), row.name, row.email, row.phone,
            row.held_from, row.held_until)  # fmt: skip


def _post(row: ContactRow) -> str:
    capacity = _CAPACITY.get(row.capacity or "", "")
    return f"{capacity} {row.title}".strip()


def _number(people: dict[str | None, e.Person], row: ContactRow) -> Value:
    person = people.get(row.person)
    return group_employee_no(person.employee_no or "") if person else None


def _card(row: ContactRow, names: dict[str, str], person: e.Person) -> Card:
    return Card(
        name=person.name,
        prefix=person.title_prefix or "",
        suffix=person.title_suffix or "",
        shown=full_name(person.title_prefix, person.name, person.title_suffix),
        title=_post(row),
        office=names.get(row.office, row.office),
        email=row.email or "",
        phone=row.phone or "",
    )
