"""Posts of the directory (C6): who holds which from when to when, in what capacity."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack, get_args
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid, StillUsed
from jakber_desktop.model.rows.directory import Capacity
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.directory.uses import count_title
from jakber_desktop.operations.editing import living, office_named, person_named, put, short
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "PostDetails", "PostFields", "add_post", "edit_post", "end_before", "post_values",
    "refuse_backwards", "remove_post", "succeed_post",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tambah jabatan {title}")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah jabatan {title}")
_SUCCEED = QT_TRANSLATE_NOOP("core", "Ganti pejabat {title}")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus jabatan {title}")
_POST = QT_TRANSLATE_NOOP("core", "Jabatan {title}")

_BACKWARDS = QT_TRANSLATE_NOOP("core", "Tanggal akhir tidak boleh sebelum {start}.")
_TOO_EARLY = QT_TRANSLATE_NOOP("core", "Pejabat baru mulai sesudah {start}.")


class PostDetails(TypedDict, total=False):
    """What can be given of a post beside office and title; `person` is an id.

    `capacity` is "plt", "plh", "pj" or None for the holder proper.
    """

    person: str | None
    held_from: dt.date | None
    held_until: dt.date | None
    capacity: Capacity | None
    channel: r.Channel | None


class PostFields(PostDetails, total=False):
    """Everything that can be changed of a post; `office` is a code."""

    title: str
    office: str


def add_post(workspace: Workspace, office: str, title: str, **given: Unpack[PostDetails]) -> str:
    """Add a post of an office, held or vacant; gives its id. Raises FieldInvalid."""
    with workspace.change(_ADD.format(title=short(title))) as change:
        home = office_named(change.session, office)
        values = post_values(change, {**given, "title": title})
        post = e.Post(id=change.new_id(), office_id=home.id, **values)
        refuse_backwards(post)
        change.add(post)
        return post.id.hex


def edit_post(workspace: Workspace, post_id: str, **given: Unpack[PostFields]) -> None:
    """Change the given fields. Raises RowNotFound, FieldInvalid."""
    with workspace.change(_EDIT) as change, change.session.no_autoflush:
        post = living(change.session, e.Post, post_id)
        put(post, **post_values(change, {**given}))
        refuse_backwards(post)
        change.label = _EDIT.format(title=short(post.title))


def succeed_post(
    workspace: Workspace,
    post_id: str,
    since: dt.date,
    person: str | None,
    capacity: Capacity | None = None,
) -> str:
    """Somebody else holds a post from a day on; earlier meetings keep the earlier holder.

    Gives the id of the new line. Raises RowNotFound, FieldInvalid.
    """
    with workspace.change(_SUCCEED) as change:
        old = living(change.session, e.Post, post_id)
        change.label = _SUCCEED.format(title=short(old.title))
        values = post_values(change, {"person": person, "capacity": capacity, "held_from": since})
        new = e.Post(
            id=change.new_id(), office_id=old.office_id, title=old.title, channel=old.channel,
            **values,
        )  # fmt: skip
        end_before(old, since)
        change.add(new)
        return new.id.hex


def end_before(post: e.Post, since: dt.date) -> None:
    """End a line on the day before somebody else begins. Raises FieldInvalid for `since`."""
    last = since - dt.timedelta(days=1)
    if post.held_from is not None and last < post.held_from:
        shown = long_date(post.held_from, weekday=False)
        raise FieldInvalid("since", _TOO_EARLY, start=shown)
    if post.held_until is None or post.held_until > last:
        put(post, held_until=last)


def remove_post(workspace: Workspace, post_id: str) -> None:
    """Delete a post that nobody holds and no meeting names. Raises RowNotFound, StillUsed."""
    with workspace.change(_REMOVE) as change:
        post = living(change.session, e.Post, post_id)
        uses = _uses(change, post.office_id, post.title) + (post.person_id is not None)
        if uses:
            raise StillUsed(what=_POST.format(title=post.title), count=uses)
        change.remove(post)
        change.label = _REMOVE.format(title=short(post.title))


def _uses(change: Change, office: UUID, title: str) -> int:
    home = change.session.get(e.Office, office)
    return count_title(change.session, home, title) if home else 0


def post_values(change: Change, given: dict[str, Any]) -> dict[str, Any]:
    """The columns that given fields (PostFields) mean. Raises FieldInvalid."""
    plain = ("held_from", "held_until")
    whole: dict[str, Any] = {name: given[name] for name in plain if name in given}
    if "title" in given:
        whole["title"] = f.required_line("title", given["title"])
    if "office" in given:
        whole["office_id"] = office_named(change.session, given["office"]).id
    if "channel" in given:
        channel = given["channel"]
        whole["channel"] = channel and f.choice("channel", channel, get_args(r.Channel))
    if "person" in given:
        person = given["person"]
        whole["person_id"] = person and person_named(change.session, person).id
    if "capacity" in given:
        word = given["capacity"]
        whole["capacity"] = word and f.choice("capacity", word, get_args(Capacity))
    return whole


def refuse_backwards(post: e.Post) -> None:
    """A post ends after it began. Raises FieldInvalid for `held_until`."""
    if post.held_from and post.held_until and post.held_until < post.held_from:
        shown = long_date(post.held_from, weekday=False)
        raise FieldInvalid("held_until", _BACKWARDS, start=shown)
