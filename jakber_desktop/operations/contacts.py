"""Reads Direktori (09): the office tree, and the posts and people that letters may name (C6)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, cast
from uuid import UUID

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.identity import full_name, mask_employee_no
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.record import Channel, Role
from jakber_desktop.model.rows.directory import Capacity, ContactRow
from jakber_desktop.store.plain import driver

RECENT = 500
"""How many of the newest meetings are asked who is usually invited, how, and in what role."""

Key = tuple[UUID, str]
"""An office and a post in lower case, or a person's id in hex."""

_RECENT = f"""meeting_id IN (SELECT id FROM meeting WHERE _alive=1
  ORDER BY date DESC, ifnull(invited_start, '') DESC, id DESC LIMIT {RECENT})"""
_INVITED = f"""
SELECT office_id, person_id, addressee, channel, count(*) FROM recipient
WHERE _alive AND {_RECENT} GROUP BY office_id, person_id, addressee, channel"""
_ATTENDED = f"""
SELECT office_id, person_id, position, role, count(*) FROM attendance
WHERE _alive AND {_RECENT} GROUP BY office_id, person_id, position, role"""


class _Usage(Struct):
    """What meetings show of one post or person."""

    invited: int = 0
    channels: Counter[str] = Counter()
    roles: Counter[str] = Counter()


def read_contacts(session: Session, on: dt.date | None = None) -> list[ContactRow]:
    """Every post and person of the directory, and the posts that only meetings name.

    `on` leaves out posts that were not held on that day and people who have left. By office in the
    order of its id, then title; callers put offices in protocol order.
    """
    people = {row.id: row for row in session.scalars(select(e.Person).where(e.Person.alive))}
    codes = dict(session.execute(select(e.Office.id, e.Office.code).where(e.Office.alive)).all())
    usage, named = _usage(session)
    rows: list[ContactRow] = []
    seen: set[Key] = set()
    in_post: set[UUID] = set()
    for post in session.scalars(select(e.Post).where(e.Post.alive)):
        in_post |= {post.person_id} if post.person_id else set()
        seen.add((post.office_id, ids.fold(post.title)))
        if post.office_id in codes and _held(post, on):
            person = people.get(post.person_id) if post.person_id else None
            rows.append(_row(codes[post.office_id], post.title, person, post, usage))
    for person in people.values():
        if person.office_id not in codes or (person.inactive and on):
            continue
        title = person.position or ""
        seen.add((person.office_id, ids.fold(title)))
        if person.id not in in_post:
            rows.append(_row(codes[person.office_id], title, person, None, usage))
    for office, title in named:
        if office in codes and (office, ids.fold(title)) not in seen:
            seen.add((office, ids.fold(title)))
            rows.append(_row(codes[office], title, None, None, usage, office))
    return sorted(
        rows, key=lambda row: (row.office, row.title.casefold(), row.name, row.post or "")
    )


class Holders:
    """Who held which post on one day, acting or proper; read once for a whole list."""

    def __init__(self, session: Session, on: dt.date) -> None:
        self._people: dict[Key, e.Person] = {}
        held = session.execute(
            select(e.Post, e.Person)
            .join(e.Person, e.Person.id == e.Post.person_id)
            .where(e.Post.alive, e.Person.alive)
            .order_by(e.Post.held_from.desc(), e.Post.id)
        )
        for post, person in held:
            if _held(post, on):
                self._people.setdefault((post.office_id, ids.fold(post.title)), person)

    def of(self, office: UUID, title: str | None) -> e.Person | None:
        """The holder of a post of an office; None when nobody is known."""
        return self._people.get((office, ids.fold(title)))


def _held(post: e.Post, on: dt.date | None) -> bool:
    if on is None:
        return True
    return not ((post.held_from and on < post.held_from)
                or (post.held_until and on > post.held_until))  # fmt: skip


def _row(
    code: str,
    title: str,
    person: e.Person | None,
    post: e.Post | None,
    usage: dict[Key, _Usage],
    office: UUID | None = None,
) -> ContactRow:
    home = office or (post.office_id if post else person.office_id if person else None)
    keys = [(home, ids.fold(title))] if title else []
    keys += [(home, person.id.hex)] if person else []
    used = _together(usage[key] for key in keys if key in usage)
    return ContactRow(
        office=code,
        title=title,
        name=full_name(person.title_prefix, person.name, person.title_suffix) if person else "",
        post=post.id.hex if post else None,
        person=person.id.hex if person else None,
        capacity=cast("Capacity | None", post.capacity) if post else None,
        held_from=post.held_from if post else None,
        held_until=post.held_until if post else None,
        employee_no=mask_employee_no(person.employee_no or "") if person else "",
        email=person.email if person else None,
        phone=person.phone if person else None,
        inactive=bool(person and person.inactive),
        usual_role=cast("Role", _most(used.roles) or "participant"),
        usual_channel=cast("Channel | None", _most(used.channels)),
        invited=used.invited,
    )


def _usage(session: Session) -> tuple[dict[Key, _Usage], list[tuple[UUID, str]]]:
    """What recent meetings show, and the posts they name, in the order they were met."""
    execute = driver(session).execute
    found: dict[Key, _Usage] = {}
    named: list[tuple[UUID, str]] = []
    for office, person, title, channel, count in execute(_INVITED):
        used = _of(found, office, person, title)
        used.invited += count
        if channel:
            used.channels[channel] += count
        named += _named(office, person, title)
    for office, person, title, role, count in execute(_ATTENDED):
        _of(found, office, person, title).roles[role] += count
        named += _named(office, person, title)
    return found, sorted(named, key=lambda one: (one[0], one[1]))


def _named(office: bytes, person: bytes | None, title: str | None) -> Iterator[tuple[UUID, str]]:
    if person is None and title and title.strip():
        yield UUID(bytes=office), " ".join(title.split())


def _of(found: dict[Key, _Usage], office: bytes, person: bytes | None, title: str | None) -> _Usage:
    key = (UUID(bytes=office), person.hex() if person else ids.fold(title))
    return found.setdefault(key, _Usage(0, Counter(), Counter()))


def _together(some: Iterable[_Usage]) -> _Usage:
    whole = _Usage(0, Counter(), Counter())
    for used in some:
        whole.invited += used.invited
        whole.channels.update(used.channels)
        whole.roles.update(used.roles)
    return whole


def _most(counter: Counter[Any]) -> str | None:
    """The commonest, the first by name of several."""
    return min(counter, key=lambda word: (-counter[word], word)) if counter else None
