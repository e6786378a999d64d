"""Who answers which invitation, and the order of the daftar hadir that follows (C1, C3, C4).

The screen and the paper both read this order, so that ticks are typed straight from the sheet. A
row never moves when it is ticked: what is recorded takes the place of the one invited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.letter_shape import addressee
from jakber_desktop.documents.compose.naming import entry_post, offices_in_order
from jakber_desktop.documents.compose.office_words import post_without_office

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.model.record import Attendance, MeetingRecord, Recipient


class Place(NamedTuple):
    """One row: places in `record.attendance` and `record.invitation.recipients`, None for none."""

    entry: int | None
    recipient: int | None


def offices_of_sheet(record: MeetingRecord) -> list[str]:
    """Return the offices attending or invited, in protocol order."""
    codes = [entry.office for entry in record.attendance]
    return offices_in_order(record, codes + [r.office for r in _recipients(record)])


def sheet_places(
    record: MeetingRecord, known: Mapping[int, int] | None = None
) -> dict[str, list[Place]]:
    """Return the rows of every office in the sheet's order.

    Entries keep the record's order; somebody invited who is not recorded yet stands after the one
    invited before, and before those who came uninvited. `known` says which entry answers which
    recipient where words alone cannot tell (two of one post); on paper they are the same row.
    """
    answer = _answers(record, known or {})
    invited = {entry: recipient for recipient, entry in answer.items()}
    rows: dict[str, list[Place]] = {code: [] for code in offices_of_sheet(record)}
    for n, entry in enumerate(record.attendance):
        rows[entry.office].append(Place(n, invited.get(n)))
    previous: dict[str, int] = {}
    for n, recipient in enumerate(_recipients(record)):
        places = rows[recipient.office]
        before = previous.get(recipient.office)
        if n not in answer:
            at = next((i + 1 for i, p in enumerate(places) if p.recipient == before), 0)
            places.insert(0 if before is None else at, Place(None, n))
        previous[recipient.office] = n
    return rows


def _recipients(record: MeetingRecord) -> tuple[Recipient, ...]:
    return record.invitation.recipients if record.invitation else ()


def _answers(record: MeetingRecord, known: Mapping[int, int]) -> dict[int, int]:
    """Recipient -> the entry that answers it; every entry answers one at most.

    The same person first, then who represents the invited one, then the same post, also one that
    names its office in other words or not at all; a whole office is answered by the first of its
    people, rather one who is no walk-in.
    """
    recipients = _recipients(record)
    free: dict[str, list[int]] = {}
    taken = set(known.values())
    for k, entry in enumerate(record.attendance):
        if k not in taken:
            free.setdefault(entry.office, []).append(k)
    found = dict(known)
    open_ones = [n for n in range(len(recipients)) if n not in found]
    for rule in _RULES:
        left = []
        for n in open_ones:
            recipient = recipients[n]
            some = free.get(recipient.office, [])
            at = next((k for k in some if rule(record, recipient, record.attendance[k])), None)
            if at is None:
                left.append(n)
            else:
                found[n] = at
                some.remove(at)
        open_ones = left
    return found


def _same_person(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return recipient.person is not None and entry.person == recipient.person


def _represents(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return bool(entry.represents) and _fold(entry.represents) in _called(record, recipient)


def _same_post(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    post = entry_post(record, entry)
    return bool(post) and _fold(post) in _called(record, recipient)


def _represents_post(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return _alike(record, recipient, entry.represents or "")


def _post_alike(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return _alike(record, recipient, entry_post(record, entry))


def _alike(record: MeetingRecord, recipient: Recipient, post: str) -> bool:
    """Whether a post is the invited one but for its office: "Kepala Pelaksana BPBD Provinsi DKI
    Jakarta" is the "Kepala Pelaksana BPBD" and, in its office, the "Kepala Pelaksana"."""
    code, office = recipient.office, record.office(recipient.office)
    bare = post_without_office(post, office, code)
    called = (recipient.addressee, recipient.post)
    return bool(bare) and bare in {
        post_without_office(words, office, code) for words in called if words
    }


def _of_whole_office(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return _any_of_office(record, recipient, entry) and entry.status != "walk_in"


def _any_of_office(record: MeetingRecord, recipient: Recipient, entry: Attendance) -> bool:
    return recipient.person is None and not (recipient.addressee or "").strip()


_RULES = (
    _same_person, _represents, _same_post, _represents_post, _post_alike, _of_whole_office,
    _any_of_office,
)  # fmt: skip


def _called(record: MeetingRecord, recipient: Recipient) -> set[str]:
    """How the invited one may be written in the attendance."""
    words = (addressee(record, recipient), recipient.addressee, recipient.post)
    return {_fold(text) for text in words} - {""}


def _fold(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
