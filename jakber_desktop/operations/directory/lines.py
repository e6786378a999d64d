"""Deeds on a line of Direktori (09): a post and its holder together, whichever of both there is.

A line is a post with or without a holder, a person without a post, or a post that only meetings
name. Whatever is said of it is written where it belongs; a post that only meetings name becomes
one of the directory then. Each deed is one change.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid, StillUsed
from jakber_desktop.model.rows.directory import Capacity, ContactRow
from jakber_desktop.operations.directory.people import (
    PersonFields,
    free_key,
    person_values,
)
from jakber_desktop.operations.directory.posts import (
    end_before,
    post_values,
    refuse_backwards,
)
from jakber_desktop.operations.directory.uses import count_title, count_uses
from jakber_desktop.operations.editing import living, office_named, put, short
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["LineFields", "Made", "add_line", "edit_line", "leave_person", "name_holder",
           "remove_line", "succeed_line"]  # fmt: skip

_ADD_POST = QT_TRANSLATE_NOOP("core", "Tambah jabatan {title}")
_ADD_PERSON = QT_TRANSLATE_NOOP("core", "Tambah orang {name}")
_NAME = QT_TRANSLATE_NOOP("core", "Isi pejabat {title}: {name}")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah data {name}")
_SUCCEED = QT_TRANSLATE_NOOP("core", "Ganti pejabat {title}")
_LEAVE = QT_TRANSLATE_NOOP("core", "Tandai tidak aktif {name}")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus {name}")

_SOMETHING = QT_TRANSLATE_NOOP("core", "Isi nama atau jabatan.")
_NAME_FIRST = QT_TRANSLATE_NOOP("core", "Isi namanya dahulu.")
_POST_FIRST = QT_TRANSLATE_NOOP("core", "Isi jabatannya dahulu.")
_OFFICE_FIRST = QT_TRANSLATE_NOOP("core", "Pilih kantornya dahulu.")


class Made(NamedTuple):
    """The ids (hex) of a line's post and person after a deed."""

    post: str | None
    person: str | None


class LineFields(TypedDict, total=False):
    """What can be changed of a line beside its person; `office` is a code."""

    office: str
    title: str
    held_from: dt.date | None
    held_until: dt.date | None
    capacity: Capacity | None
    channel: r.Channel | None


def add_line(
    workspace: Workspace,
    holder: PersonFields | None = None,
    **given: Unpack[LineFields],
) -> Made:
    """Add a post, a person, or a person in a post (office and title given). Raises FieldInvalid."""
    office, title = given.get("office"), given.get("title")
    words, name = short(title), short((holder or {}).get("name"))
    label = _ADD_PERSON.format(name=name) if name else _ADD_POST.format(title=words)
    with workspace.change(label) as change:
        if not words and not name:
            raise FieldInvalid("name", _SOMETHING)
        if words and not office:
            raise FieldInvalid("office", _OFFICE_FIRST)
        made = _new_person(change, office, words, {**(holder or {})}) if name else None
        if not words:
            return Made(None, made.id.hex if made else None)
        line = _new_post(change, {**given})
        line.person_id = made.id if made else None
        return Made(line.id.hex, made.id.hex if made else None)


def name_holder(
    workspace: Workspace,
    line: ContactRow,
    since: dt.date,
    person: str | None = None,
    **given: Unpack[PersonFields],
) -> Made:
    """Say who holds a post without a holder: somebody known (an id) or somebody new.

    After an earlier holder it is a line of its own from `since` on. Raises FieldInvalid.
    """
    with workspace.change(_NAME) as change:
        known = living(change.session, e.Person, person) if person else None
        holder = known or _new_person(change, line.office, line.title, {**given})
        post = _post_of(change, line)
        if line.ended:
            post = _next(change, post, _after(post, since))
        put(post, person_id=holder.id)
        change.label = _NAME.format(title=short(post.title), name=short(holder.name))
        return Made(post.id.hex, holder.id.hex)


def edit_line(workspace: Workspace, line: ContactRow, **given: Unpack[LineFields]) -> Made:
    """Change where a line stands: office, title, dates, capacity, channel.

    Raises RowNotFound, FieldInvalid.
    """
    with workspace.change(_EDIT) as change, change.session.no_autoflush:
        change.label = _EDIT.format(name=short(line.title or line.name))
        plain = set(given) <= {"office", "title", "channel"}
        if line.post is None and line.person is not None and plain:
            person = living(change.session, e.Person, line.person)
            known = {("position" if k == "title" else k): v for k, v in given.items()}
            put(person, **person_values(change.session, person, known))
            return Made(None, person.id.hex)
        if line.ended and not plain:
            raise FieldInvalid(next(iter(given)), _NAME_FIRST)
        post = _post_of(change, line)
        before = post.title
        put(post, **post_values(change, {**given}))
        refuse_backwards(post)
        _follow_title(change, post, before)
        return Made(post.id.hex, line.person)


def succeed_line(
    workspace: Workspace,
    line: ContactRow,
    since: dt.date,
    person: str | None = None,
    capacity: Capacity | None = None,
    **given: Unpack[PersonFields],
) -> Made:
    """Somebody else (known by id, or new) holds a post from a day on; earlier meetings keep theirs.

    Raises RowNotFound, FieldInvalid.
    """
    with workspace.change(_SUCCEED.format(title=short(line.title))) as change:
        old = _post_of(change, line)
        end_before(old, since)
        known = living(change.session, e.Person, person) if person else None
        holder = known or _new_person(change, line.office, old.title, {**given})
        new = _next(change, old, since)
        put(new, person_id=holder.id, **post_values(change, {"capacity": capacity}))
        return Made(new.id.hex, holder.id.hex)


def leave_person(workspace: Workspace, person_id: str, on: dt.date) -> None:
    """Somebody left: no longer suggested, and the posts held end on a day. Raises RowNotFound."""
    with workspace.change(_LEAVE) as change:
        person = living(change.session, e.Person, person_id)
        change.label = _LEAVE.format(name=short(person.name))
        put(person, inactive=True)
        for post in _posts_of(change, person.id):
            if post.held_until is None or post.held_until > on:
                put(post, held_until=max(on, post.held_from or on))


def remove_line(workspace: Workspace, line: ContactRow) -> None:
    """Delete a line that no meeting names, its person with it when nothing else names them.

    Raises RowNotFound, StillUsed.
    """
    with workspace.change(_REMOVE.format(name=short(line.name or line.title))) as change:
        if line.person is not None:
            _remove_person(change, living(change.session, e.Person, line.person))
        elif line.post is not None and not line.ended:
            post = living(change.session, e.Post, line.post)
            _refuse_named(change, post.office_id, line)
            change.remove(post)
        else:
            _refuse_named(change, office_named(change.session, line.office).id, line, least=1)


# --- inside --------------------------------------------------------------------------------------


def _remove_person(change: Change, person: e.Person) -> None:
    """Delete a person and the posts held; a post that meetings name stays without a holder."""
    posts = _posts_of(change, person.id)
    uses = count_uses(change.session, person) - len(posts)
    if uses:
        raise StillUsed(what=person.name, count=uses)
    for post in posts:
        office = change.session.get(e.Office, post.office_id)
        if office is not None and count_title(change.session, office, post.title):
            put(post, person_id=None, capacity=None)
        else:
            change.remove(post)
    change.remove(person)


def _refuse_named(change: Change, office: UUID, line: ContactRow, least: int = 0) -> None:
    home = change.session.get(e.Office, office)
    uses = max(least, count_title(change.session, home, line.title) if home else 0)
    if uses:
        raise StillUsed(what=line.title, count=uses)


def _posts_of(change: Change, person: UUID) -> list[e.Post]:
    held = select(e.Post).where(e.Post.person_id == person, e.Post.alive)
    return list(change.session.scalars(held))


def _post_of(change: Change, line: ContactRow) -> e.Post:
    """The post of a line, made when so far only a person or meetings spoke of it."""
    if line.post is not None:
        return living(change.session, e.Post, line.post)
    if not line.title:
        raise FieldInvalid("title", _POST_FIRST)
    if not line.office:
        raise FieldInvalid("office", _OFFICE_FIRST)
    holder = living(change.session, e.Person, line.person) if line.person else None
    post = _new_post(change, {"office": line.office, "title": line.title, "channel": line.channel})
    put(post, person_id=holder.id if holder else None)
    return post


def _new_post(change: Change, given: dict[str, Any]) -> e.Post:
    post = e.Post(id=change.new_id(), **post_values(change, given))
    refuse_backwards(post)
    change.add(post)
    return post


def _new_person(change: Change, office: str | None, title: str, given: dict[str, Any]) -> e.Person:
    home = {"office": office, "position": title or None}
    values = person_values(change.session, None, {**home, "name": "", **given})
    key = free_key(change, values["name"])
    person = e.Person(id=change.new_id(), key=key, **values)
    change.add(person)
    return person


def _next(change: Change, old: e.Post, since: dt.date) -> e.Post:
    """The following line of a post."""
    post = e.Post(
        id=change.new_id(), office_id=old.office_id, title=old.title, held_from=since,
        channel=old.channel,
    )  # fmt: skip
    change.add(post)
    return post


def _after(post: e.Post, since: dt.date) -> dt.date:
    """The day asked for, or the first one on which nobody holds the post."""
    return max(since, post.held_until + dt.timedelta(days=1)) if post.held_until else since


def _follow_title(change: Change, post: e.Post, before: str) -> None:
    """The holder is called by the new title where they were called by the old one."""
    if post.title == before or post.person_id is None:
        return
    holder = change.session.get(e.Person, post.person_id)
    if holder is not None and ids.fold(holder.position) == ids.fold(before):
        put(holder, position=post.title)
