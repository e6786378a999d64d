"""Everybody invited is recorded, here or not, once the attendance was taken (UNDANGAN)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.minutes import took_place
from jakber_desktop.checks.names import printed_name, who
from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jakber_desktop.model.record import Attendance, MeetingRecord, Recipient

_UNRECORDED = QT_TRANSLATE_NOOP("core", "Kehadiran {names} belum dicatat, padahal diundang.")
_MORE = QT_TRANSLATE_NOOP("core", "{names}, dan {n} undangan lain")
_NAMED = 6


def invited_are_recorded(record: MeetingRecord) -> Iterator[Finding]:
    """UNDANGAN: nobody invited is forgotten when the meeting is over (warning).

    Silent as long as nobody was noted as present. Whom an invitation is answered by is judged by
    person, then by the words; any other entry of the office left over answers for one more.
    """
    over = took_place(record) and record.meeting.closed_at is not None
    if not over or not any(entry.status in PRESENT for entry in record.attendance):
        return
    names = list(dict.fromkeys(_forgotten(record)))
    if names:
        shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
        if len(names) > _NAMED:
            shown = _MORE.format(names=shown, n=len(names) - _NAMED)
        yield Finding("UNDANGAN", "warning", _UNRECORDED.format(names=shown), "attendance")


def _forgotten(record: MeetingRecord) -> Iterator[str]:
    """The names of those without a word, in the order of the letter."""
    here = [entry for entry in record.attendance if entry.status != "expected"]
    expected = [entry for entry in record.attendance if entry.status == "expected"]
    waiting = list(record.invitation.recipients if record.invitation else ())
    for same in (_answers, _of_office):
        waiting = [one for one in waiting if not _taken(record, one, here, same)]
    for one in waiting:
        if not _taken(record, one, expected, _answers):
            _taken(record, one, expected, _of_office)
        yield _label(record, one)
    for entry in expected:
        if entry.role not in ("chair", "minute_taker"):  # PIMPINAN says that
            yield who(record, entry).label


def _taken(
    record: MeetingRecord,
    one: Recipient,
    left: list[Attendance],
    same: Callable[[MeetingRecord, Recipient, Attendance], bool],
) -> bool:
    """Whether an entry that is left answers the invitation; it answers no other one then."""
    entry = next((entry for entry in left if same(record, one, entry)), None)
    if entry is not None:
        left.remove(entry)
    return entry is not None


def _of_office(_record: MeetingRecord, one: Recipient, entry: Attendance) -> bool:
    return entry.office == one.office


def _answers(record: MeetingRecord, one: Recipient, entry: Attendance) -> bool:
    if entry.office != one.office:
        return False
    if one.person is not None and one.person == entry.person:
        return True
    person = record.person(entry.person)
    said = (entry.represents, entry.position, person.position if person else None)
    called = {_folded(one.addressee), _folded(one.post)} - {""}
    return any(_folded(words) in called for words in said)


def _label(record: MeetingRecord, one: Recipient) -> str:
    person, office = record.person(one.person), record.office(one.office)
    places = (
        printed_name(person) if person else None,
        one.addressee,
        (office.short_name or office.name) if office else None,
    )
    return quoted(next((text for text in places if text and not blank(text)), one.office))


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
