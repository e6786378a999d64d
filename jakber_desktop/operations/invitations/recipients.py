"""Who is invited (05, B3): recipients added, edited, ordered, removed, and their answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypedDict, Unpack, get_args

from msgspec import Struct

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import RESPONSE
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    office_named,
    person_named,
    place_beside,
    put,
    read_meeting,
    short,
)
from jakber_desktop.operations.invitations.sending import mark_sent, mark_unsent
from jakber_desktop.operations.letters.addressing import (
    Inviting,
    chosen,
    follow_words,
    meant_post,
    recipients_of,
)
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "Addressee", "RecipientFields", "add_recipients", "edit_recipient", "mark_sent",
    "mark_unsent", "move_recipient", "recipients_from", "remove_recipients", "set_channel",
    "set_response",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tambah {n} penerima undangan")
_FROM = QT_TRANSLATE_NOOP("core", "Ambil {n} penerima dari rapat lalu")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah penerima {who}")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan penerima {who}")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus {n} penerima undangan")
_CHANNEL = QT_TRANSLATE_NOOP("core", "Ubah cara kirim {n} undangan")
_ANSWER = QT_TRANSLATE_NOOP("core", "Catat jawaban {answer} dari {n} penerima")


class Addressee(Struct, frozen=True):
    """Whom to invite: an office (code), a post of it in words, or a person (id)."""

    office: str
    addressee: str | None = None
    person: str | None = None
    channel: r.Channel | None = None


class RecipientFields(TypedDict, total=False):
    """What can be changed of a recipient; None empties a field, an absent one stays."""

    addressee: str | None
    person: str | None
    channel: r.Channel | None
    email: str | None


def add_recipients(
    workspace: Workspace, meeting_id: str, wanted: Iterable[Addressee], *, again: bool = False
) -> tuple[str, ...]:
    """Invite some; gives the ids of those added. Who is invited already is passed over.

    `again` invites a second of one post. Raises MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        inviting = Inviting(change, editable_meeting(change.session, meeting_id))
        for one in wanted:
            office = office_named(change.session, one.office).id
            person = person_named(change.session, one.person).id if one.person else None
            post = f.line("addressee", one.addressee)
            if again or not inviting.has(office, post, person):
                inviting.add(office, post, person, channel=_channel(one.channel))
        change.label = _ADD.format(n=len(inviting.added))
        return tuple(row.id.hex for row in inviting.added)


def recipients_from(workspace: Workspace, meeting_id: str, source_id: str) -> tuple[str, ...]:
    """Invite those of an earlier meeting as well ("Dari rapat lalu"); gives the ids of the added.

    Raises MeetingNotFound, MeetingLocked.
    """
    with workspace.change(_FROM) as change, change.session.no_autoflush:
        inviting = Inviting(change, editable_meeting(change.session, meeting_id))
        source = recipients_of(change, read_meeting(change.session, source_id))
        missing = [
            row for row in source if not inviting.has(row.office_id, row.addressee, row.person_id)
        ]
        for row in missing:
            more = {"channel": row.channel, "post": row.post, "email": row.email}
            inviting.add(row.office_id, row.addressee, row.person_id, **more)
        change.label = _FROM.format(n=len(inviting.added))
        return tuple(row.id.hex for row in inviting.added)


def edit_recipient(
    workspace: Workspace, recipient_id: str, **given: Unpack[RecipientFields]
) -> None:
    """Change the given fields; the entry of the attendance that answers it keeps its words.

    Other words leave the post of the directory that is meant as it was; `email` is an address of
    the recipient's own.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_EDIT) as change:
        row = living(change.session, e.Recipient, recipient_id)
        meeting = editable_meeting(change.session, row.meeting_id)
        before = row.addressee
        values: dict[str, Any] = {}
        if "addressee" in given:
            values["addressee"] = f.line("addressee", given["addressee"])
            values["post"] = meant_post(change, row, values["addressee"])
        if "person" in given:
            person = given["person"]
            values["person_id"] = person and person_named(change.session, person).id
        if "channel" in given:
            values["channel"] = _channel(given["channel"])
        if "email" in given:
            values["email"] = f.mail_address("email", given["email"])
        put(row, **values)
        if before:
            follow_words(change, meeting, row, before)
        change.label = _EDIT.format(who=short(row.addressee or before))


def move_recipient(
    workspace: Workspace, recipient_id: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Move a recipient; the letter sorts by office first. Raises RowNotFound, MeetingLocked."""
    with workspace.change(_MOVE) as change:
        row = living(change.session, e.Recipient, recipient_id)
        rows = recipients_of(change, editable_meeting(change.session, row.meeting_id))
        others = [other for other in rows if other is not row]
        if recipient_id not in (before, after):
            insert_at(change, rows, row, place_beside(others, before, after, e.Recipient))
        change.label = _MOVE.format(who=short(row.addressee))


def remove_recipients(workspace: Workspace, recipient_ids: Sequence[str]) -> None:
    """Take some off the list; who came all the same stays on the attendance sheet.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_REMOVE.format(n=len(recipient_ids))) as change:
        for row in chosen(change, recipient_ids):
            change.remove(row)


def set_channel(
    workspace: Workspace, recipient_ids: Sequence[str], channel: r.Channel | None
) -> None:
    """How the letters go ("Cara kirim"). Raises RowNotFound, MeetingLocked, FieldInvalid."""
    word = _channel(channel)
    with workspace.change(_CHANNEL.format(n=len(recipient_ids))) as change:
        for row in chosen(change, recipient_ids):
            put(row, channel=word)


def set_response(workspace: Workspace, recipient_ids: Sequence[str], response: r.Response) -> None:
    """What they answered. Raises RowNotFound, MeetingLocked, FieldInvalid."""
    word = f.choice("response", response, get_args(r.Response))
    label = _ANSWER.format(answer=RESPONSE[word].lower(), n=len(recipient_ids))
    with workspace.change(label) as change:
        for row in chosen(change, recipient_ids):
            put(row, response=word)


def _channel(word: str | None) -> str | None:
    return word and f.choice("channel", word, get_args(r.Channel))
