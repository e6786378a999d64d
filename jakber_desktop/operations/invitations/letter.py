"""The invitation letter itself (05, B1): number, date, subject, signatory, copies, substitutes."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack

from jakber_desktop.documents.compose.letter_shape import letter_signer
from jakber_desktop.documents.markdown import plain_text
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid, LetterSent
from jakber_desktop.model.record import Acting, MeetingRecord
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, person_named, put, short
from jakber_desktop.operations.letters.addressing import letter_of
from jakber_desktop.operations.letters.numbering import follow_letter
from jakber_desktop.operations.letters.sent import INVITATION
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["LetterFields", "edit_letter", "signing_lines"]

_ALONE = QT_TRANSLATE_NOOP("core", "Isi “Atas nama (a.n.)” lebih dahulu.")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah isi surat undangan “{title}”")


class LetterFields(TypedDict, total=False):
    """What can be given of the letter; None empties a field, an absent one stays.

    The signatory is a person (id) or a post in words; giving one empties the other. `on_behalf_of`
    (a.n.) and `delegated_through` (u.b.) are posts in words, without their marks: u.b. stands under
    an a.n. only and goes with it (naskah-dinas §8).
    """

    number: str | None
    date: dt.date | None
    subject: str | None
    no_substitutes: bool
    signatory_person: str | None
    signatory_post: str | None
    on_behalf_of: str | None
    delegated_through: str | None
    acting: Acting | None
    carbon_copies: tuple[str, ...]


def edit_letter(workspace: Workspace, meeting_id: str, **given: Unpack[LetterFields]) -> None:
    """Change the given fields of the one letter of a meeting.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid, LetterSent once it went out.
    """
    with workspace.change(_EDIT) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _EDIT.format(title=short(meeting.title))
        values = _values(change, {**given})
        known = change.session.get(e.Invitation, ids.invitation_id(meeting.id))
        if known is not None or any(values.values()):
            _refuse_sent(change, known, values)
            letter = letter_of(change, meeting)
            values |= _chain(letter, values)
            put(letter, **values)
            if {"number", "date"} & values.keys():
                follow_letter(change, meeting, letter)


def signing_lines(workspace: Workspace, record: MeetingRecord) -> tuple[str, ...]:
    """The lines of the letter's signature block, as the office's profile prints them; () while
    nobody signs and nobody is signed for."""
    letter = record.invitation
    if letter is None or not (letter.signatory or letter.on_behalf_of):
        return ()
    signer = letter_signer(record, letter, profile(workspace), stamp=False)
    return tuple(plain_text(line) for line in (*signer.above, signer.name))


def _values(change: Change, given: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in ("number", "subject", "on_behalf_of", "delegated_through"):
        if name in given:
            values[name] = f.line(name, given[name])
    for name in ("date", "no_substitutes", "acting"):
        if name in given:
            values[name] = given[name]
    if "carbon_copies" in given:
        lines = (f.line("carbon_copies", text) for text in given["carbon_copies"])
        values["carbon_copies"] = tuple(text for text in lines if text)
    if "signatory_person" in given or "signatory_post" in given:
        person = given.get("signatory_person")
        post = f.post_or_name("signatory_post", given.get("signatory_post"))
        values["signatory_person_id"] = person and person_named(change.session, person).id
        values["signatory_post"] = None if person else post
    return values


def _refuse_sent(change: Change, letter: e.Invitation | None, values: dict[str, Any]) -> None:
    """A letter that went out under its number stays as it is (B2). Raises LetterSent."""
    if letter is None or letter.number is None:
        return
    sent = change.session.get(
        e.SentLetter, ids.sent_letter_id(letter.meeting_id, INVITATION, letter.number)
    )
    differs = any(getattr(letter, name) != value for name, value in values.items())
    if sent is not None and sent.alive and differs:
        raise LetterSent(number=sent.number, date=long_date(sent.sent_on, False))


def _chain(letter: e.Invitation, values: dict[str, Any]) -> dict[str, Any]:
    """What the chain needs besides: u.b. goes with its a.n. Raises FieldInvalid."""
    if values.get("on_behalf_of", letter.on_behalf_of):
        return {}
    if values.get("delegated_through"):
        raise FieldInvalid("delegated_through", _ALONE)
    return {"delegated_through": None} if letter.delegated_through else {}
