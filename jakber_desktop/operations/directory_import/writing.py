"""Takes the chosen rows of a plan into the directory: one change, one undo, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import ImportStopped
from jakber_desktop.model.rows.directory_import import (
    Choice,
    ImportPlan,
    ImportResult,
    ImportRow,
)
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.directory.people import key_beside, key_stem
from jakber_desktop.operations.directory_import.known import FIELDS
from jakber_desktop.operations.editing import put, short
from jakber_desktop.store.workspace import Change, Workspace

_LABEL = QT_TRANSLATE_NOOP("core", "Impor {n} baris dari {name}")
_STEP, _BATCH = 50, 500
_FLUSHED = 250
"""Rows written at once: the window is to breathe, and the person may stop."""


def write_rows(
    workspace: Workspace,
    plan: ImportPlan,
    choices: Mapping[int, Choice],
    watch: Callable[[int, int], bool] | None = None,
) -> ImportResult:
    """Write the rows as chosen. Raises ImportStopped when `watch` says so."""
    chosen = [
        (row, choice)
        for nth, row in enumerate(plan.rows)
        if (choice := choices.get(nth, row.first_choice)) != "leave" and choice in row.choices
    ]
    label = _LABEL.format(n=len(chosen), name=short(plan.name))
    if not chosen:
        return ImportResult(0, 0, 0, 0, len(plan.rows))
    with workspace.change(label) as change, change.session.no_autoflush:
        writer = _Writer(change, plan, [row for row, _choice in chosen])
        for nth, (row, choice) in enumerate(chosen):
            if watch is not None and nth % _STEP == 0 and not watch(nth, len(chosen)):
                raise ImportStopped
            writer.write(row, same=choice == "same")
            if nth % _FLUSHED == _FLUSHED - 1:
                change.session.flush()
        return writer.result(len(plan.rows) - len(chosen))


class _Writer:
    """One open change with everything it needs read at once: a row must not cost a query."""

    def __init__(self, change: Change, plan: ImportPlan, rows: list[ImportRow]) -> None:
        self._change = change
        session = change.session
        self._offices = {row.code: row for row in offices_in_protocol(session)}
        known = {one.code: one.name for one in plan.new_offices}
        wanted = {row.office for row in rows if row.office}
        self._made = [(code, known[code]) for code in known if code in wanted]
        for code, name in self._made:
            self._offices[code] = self._new_office(code, name)
        self._keys = set(session.scalars(select(e.Person.key)))
        self._people = self._read_people(row.match for row in rows)
        self._posts: dict[tuple[UUID, str], list[e.Post]] = {}
        for post in session.scalars(select(e.Post).where(e.Post.alive)):
            self._posts.setdefault((post.office_id, ids.fold(post.title)), []).append(post)
        self._new = self._changed = self._posts_made = 0

    def write(self, row: ImportRow, *, same: bool) -> None:
        """Write one row as somebody new, or as the one that was found."""
        person = self._people.get(row.match or "") if same else None
        office = self._offices.get(row.office or "")
        if row.values.get("name"):
            fields = {field: row.values[field] for field in FIELDS if field in row.values}
            if person is None:
                person = self._new_person(fields, office, row.title)
            else:
                self._change_person(person, fields, office)
        if row.title and (home := office or self._home(person)):
            self._hold(row, home, person)

    def result(self, left: int) -> ImportResult:
        """What was done."""
        return ImportResult(self._new, self._changed, self._posts_made, len(self._made), left)

    # --- people ---

    def _new_person(self, fields: dict[str, Any], office: e.Office | None, title: str) -> e.Person:
        key = key_beside(key_stem(fields["name"]), self._keys)
        self._keys.add(key)
        person = e.Person(
            id=self._change.new_id(), key=key, office_id=office.id if office else None,
            position=title or None, **fields,
        )  # fmt: skip
        self._change.add(person)
        self._new += 1
        return person

    def _change_person(
        self, person: e.Person, fields: dict[str, Any], office: e.Office | None
    ) -> None:
        if person.office_id is None and office is not None:
            fields = {**fields, "office_id": office.id}
        if any(getattr(person, field) != value for field, value in fields.items()):
            self._changed += 1
        put(person, **fields)

    def _home(self, person: e.Person | None) -> e.Office | None:
        """The office of somebody known, for a row that names none."""
        home = person.office_id if person else None
        return next((one for one in self._offices.values() if one.id == home), None)

    # --- posts ---

    def _hold(self, row: ImportRow, office: e.Office, person: e.Person | None) -> None:
        """The person holds the post: the line they hold, a vacant one, else one of their own."""
        lines = self._posts.setdefault((office.id, ids.fold(row.title)), [])
        details = {
            field: row.values[field]
            for field in ("capacity", "held_from", "held_until")
            if field in row.values
        }
        if person is None:
            if not lines:
                lines.append(self._new_post(office, row.title, None))
            return
        own = next((line for line in lines if line.person_id == person.id), None)
        vacant = next((line for line in lines if line.person_id is None), None)
        line = own or vacant
        if line is None:
            line = self._new_post(office, row.title, person.id)
            lines.append(line)
        since = details.get("held_from", line.held_from)
        until = details.get("held_until", line.held_until)
        if since and until and until < since:  # what is stored says otherwise: it stays
            details.pop("held_from", None)
            details.pop("held_until", None)
        put(line, person_id=person.id, **details)

    def _new_post(self, office: e.Office, title: str, person: UUID | None) -> e.Post:
        post = e.Post(id=self._change.new_id(), office_id=office.id, title=title, person_id=person)
        self._change.add(post)
        self._posts_made += 1
        return post

    # --- reading at once ---

    def _new_office(self, code: str, name: str) -> e.Office:
        id_ = ids.office_id(code)
        office = self._change.session.get(e.Office, id_)
        if office is None:
            office = e.Office(id=id_, code=code, name=name)
            self._change.add(office)
        put(office, name=name)
        return office

    def _read_people(self, matches: Iterable[str | None]) -> dict[str, e.Person]:
        wanted = [UUID(hex=match) for match in matches if match]
        found: dict[str, e.Person] = {}
        for start in range(0, len(wanted), _BATCH):
            some = select(e.Person).where(
                e.Person.id.in_(wanted[start : start + _BATCH]), e.Person.alive
            )
            found |= {person.id.hex: person for person in self._change.session.scalars(some)}
        return found
