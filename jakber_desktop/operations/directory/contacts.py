"""Reads Direktori (09): the posts and people that letters may name, and what meetings show (C6).

Plain SQL: five thousand people are read whenever somebody writes (product.md, C6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.identity import full_name, mask_employee_no
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.rows.directory import ContactRow, LineState
from jakber_desktop.operations.directory.contact_usage import Key, Usage, read_usage
from jakber_desktop.store.plain import driver

_OFFICES = "SELECT id, code FROM office WHERE _alive"
_PEOPLE = """
SELECT id, office_id, title_prefix, name, title_suffix, position, employee_no, email, phone,
  inactive, channel FROM person WHERE _alive"""
_POSTS = """
SELECT id, office_id, title, person_id, held_from, held_until, capacity, channel
FROM post WHERE _alive ORDER BY held_from, id"""


class _Person(NamedTuple):
    """A living person as the file has it."""

    id: bytes
    office: bytes | None
    prefix: str | None
    name: str
    suffix: str | None
    position: str | None
    employee_no: str | None
    email: str | None
    phone: str | None
    inactive: int
    channel: str | None


class _Post(NamedTuple):
    """A living line of a post as the file has it."""

    id: bytes
    office: bytes
    title: str
    person: bytes | None
    since: str | None
    until: str | None
    capacity: str | None
    channel: str | None


def read_contacts(session: Session, on: dt.date | None = None) -> list[ContactRow]:
    """Every post and person of the directory, and the posts that only meetings name.

    `on` leaves out posts that were not held on that day and people who have left. By office in the
    order of its code, then title; callers put offices in protocol order.
    """
    whole = _Directory(session)
    rows = [row for row in whole.rows(on) if row.office and row.state == "now"]
    if on is not None:
        rows += whole.ended(on)
    return sorted(rows, key=_in_office)


def read_lines(session: Session, today: dt.date) -> list[ContactRow]:
    """Every line of Direktori as of today: also who left, who will come, who has no office ("").

    A post whose last holder left stands once more without a holder (`ended`).
    """
    whole = _Directory(session)
    return sorted([*whole.rows(today), *whole.ended(today)], key=_in_office)


class _Directory:
    """Offices, people, posts and usage, read once, joined in memory."""

    def __init__(self, session: Session) -> None:
        execute = driver(session).execute
        self._codes: dict[bytes, str] = dict(execute(_OFFICES).fetchall())
        self._people = {row[0]: _Person(*row) for row in execute(_PEOPLE)}
        self._posts = [_Post(*row) for row in execute(_POSTS)]
        self._usage, self._named = read_usage(session)

    def rows(self, day: dt.date | None) -> Iterator[ContactRow]:
        """Posts, people without one, posts that only meetings name; without a day all is "now"."""
        seen: set[Key] = set()
        held: dict[bytes, set[Key]] = {}
        in_post: set[bytes] = set()
        for post in self._posts:
            key = (post.office, ids.fold(post.title))
            seen.add(key)
            person = self._people.get(post.person) if post.person else None
            state = _state(post, person, day)
            if person is not None:
                held.setdefault(person.id, set()).add(key)
                in_post |= {person.id} if state != "former" else set()
            if post.office in self._codes:
                yield self._row(key, post.title, person, post, state)
        yield from self._without_post(day, seen, held, in_post)
        yield from self._only_named(seen)

    def ended(self, day: dt.date) -> Iterator[ContactRow]:
        """Posts that somebody held and nobody holds now or soon."""
        last: dict[Key, _Post] = {}
        lasting: set[Key] = set()
        for post in self._posts:
            key = (post.office, ids.fold(post.title))
            person = self._people.get(post.person) if post.person else None
            if _state(post, person, day) != "former":
                lasting.add(key)
            elif key not in last or (post.until or "9") >= (last[key].until or "9"):
                last[key] = post
        for key, post in last.items():
            if key not in lasting and post.office in self._codes:
                yield self._row(key, post.title, None, post, "now", ended=True)

    def _without_post(
        self,
        day: dt.date | None,
        seen: set[Key],
        held: dict[bytes, set[Key]],
        in_post: set[bytes],
    ) -> Iterator[ContactRow]:
        for person in self._people.values():
            home = person.office if person.office in self._codes else None
            key = (home or b"", ids.fold(person.position))
            seen.add(key)
            if person.id in in_post or (person.inactive and day and person.id in held):
                continue
            title = person.position or ""
            if key in held.get(person.id, ()):
                key, title = (home or b"", ""), ""  # the post of that name is somebody else's now
            state: LineState = "former" if person.inactive and day else "now"
            yield self._row(key, title, person, None, state)

    def _only_named(self, seen: set[Key]) -> Iterator[ContactRow]:
        for office, title in self._named:
            key = (office, ids.fold(title))
            if office in self._codes and key not in seen:
                seen.add(key)
                yield self._row(key, title, None, None, "now")

    def _row(
        self,
        key: Key,
        title: str,
        person: _Person | None,
        post: _Post | None,
        state: LineState,
        *,
        ended: bool = False,
    ) -> ContactRow:
        used = _used(self._usage, key, title, person)
        chosen: Any = (post.channel if post else None) or (person.channel if person else None)
        role: Any = used.role() if used else None
        usual: Any = used.channel() if used else None
        capacity: Any = post.capacity if post and not ended else None
        return ContactRow(
            office=self._codes.get(key[0], ""),
            title=title,
            name=_full_name(person) if person else "",
            post=post.id.hex() if post else None,
            person=person.id.hex() if person else None,
            capacity=capacity,
            held_from=_date(post.since) if post and not ended else None,
            held_until=_date(post.until) if post else None,
            employee_no=_masked(person),
            email=person.email if person else None,
            phone=person.phone if person else None,
            inactive=bool(person and person.inactive),
            usual_role=role or "participant",
            usual_channel=chosen or usual,
            invited=used.invited if used else 0,
            channel=chosen,
            state=state,
            ended=ended,
            passing=not (post or person) and not (used and (used.invited or used.regular)),
        )


class Holders:
    """Who held which post on one day, acting or proper; read once for a whole list."""

    def __init__(self, session: Session, on: dt.date) -> None:
        self._people: dict[tuple[UUID, str], e.Person] = {}
        held = session.execute(
            select(e.Post, e.Person)
            .join(e.Person, e.Person.id == e.Post.person_id)
            .where(e.Post.alive, e.Person.alive)
            .order_by(e.Post.held_from.desc(), e.Post.id)
        )
        for post, person in held:
            early = post.held_from is not None and on < post.held_from
            late = post.held_until is not None and on > post.held_until
            if not early and not late:
                self._people.setdefault((post.office_id, ids.fold(post.title)), person)

    def of(self, office: UUID, title: str | None) -> e.Person | None:
        """The holder of a post of an office; None when nobody is known."""
        return self._people.get((office, ids.fold(title)))


def _state(post: _Post, person: _Person | None, day: dt.date | None) -> LineState:
    if day is None:
        return "now"
    if (post.until and post.until < day.isoformat()) or (person is not None and person.inactive):
        return "former"
    return "coming" if post.since and post.since > day.isoformat() else "now"


def _used(usage: dict[Key, Usage], key: Key, title: str, person: _Person | None) -> Usage | None:
    by_post = usage.get(key) if title else None
    by_person = usage.get((key[0], person.id.hex())) if person else None
    if by_post is None or by_person is None:
        return by_post or by_person
    return by_post.plus(by_person)


def _full_name(person: _Person) -> str:
    if person.prefix is None and person.suffix is None:
        return person.name
    return full_name(person.prefix, person.name, person.suffix)


def _masked(person: _Person | None) -> str:
    return mask_employee_no(person.employee_no) if person and person.employee_no else ""


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _in_office(row: ContactRow) -> tuple[str, str, str, str]:
    return row.office, row.title.casefold(), row.name, row.post or ""
