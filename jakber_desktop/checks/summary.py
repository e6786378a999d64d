"""The short lines of what is settled ("Sudah beres", mockup 06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks import agenda, followups, invited, minutes, times, weekdays
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jakber_desktop.checks.finding import Finding
    from jakber_desktop.model.record import MeetingRecord

_TIME_AND_PLACE = QT_TRANSLATE_NOOP("core", "Waktu dan tempat")
_ATTENDANCE = QT_TRANSLATE_NOOP("core", "Kehadiran {count} kantor")
_AGENDA = QT_TRANSLATE_NOOP("core", "{count} agenda terisi")
_DAY_AND_DATE = QT_TRANSLATE_NOOP("core", "Hari dan tanggal")
_LEADERS = QT_TRANSLATE_NOOP("core", "Pimpinan dan notulis")
_DECISIONS = QT_TRANSLATE_NOOP("core", "{count} keputusan")
_DIRECTIVES = QT_TRANSLATE_NOOP("core", "{count} arahan")
_ACTIONS = QT_TRANSLATE_NOOP("core", "{count} tindak lanjut")


def settled(record: MeetingRecord) -> tuple[str, ...]:
    """Return a line for each part of the notula that is there and in order, never for a gap."""
    return tuple(line for line in _lines(record) if line)


def _lines(record: MeetingRecord) -> Iterator[str]:
    missing = {finding.path for finding in minutes.minutes_are_complete(record)}
    times_known = not missing & {"meeting.opened_at", "meeting.closed_at", "meeting.venue"}
    if minutes.took_place(record) and times_known and _fine(times.ends_after_start(record)):
        yield _TIME_AND_PLACE
    offices = {entry.office for entry in record.attendance if entry.status in PRESENT}
    if offices and _fine(invited.invited_are_recorded(record)):
        yield _ATTENDANCE.format(count=len(offices))
    if record.agenda and _fine(agenda.items_have_an_outcome(record)) and minutes.took_place(record):
        yield _AGENDA.format(count=len(record.agenda))
    if _fine((*weekdays.weekdays_match_dates(record), *times.minutes_follow_the_meeting(record))):
        yield _DAY_AND_DATE
    if _leaders_known(record):
        yield _LEADERS
    if record.decisions and _fine(followups.decisions_cite_their_item(record)):
        yield _DECISIONS.format(count=len(record.decisions))
    directives = sum(one.kind == "directive" for item in record.agenda for one in item.points)
    if directives:
        yield _DIRECTIVES.format(count=directives)
    if record.action_items and _fine(_action_findings(record)):
        yield _ACTIONS.format(count=len(record.action_items))


def _leaders_known(record: MeetingRecord) -> bool:
    known = record.holder("chair") is not None and record.holder("minute_taker") is not None
    faults = (*minutes.chair_is_not_the_taker(record), *minutes.leaders_are_present(record))
    return known and _fine(faults)


def _action_findings(record: MeetingRecord) -> Iterator[Finding]:
    yield from followups.actions_have_owner_and_date(record)
    yield from followups.due_follows_the_meeting(record)
    yield from followups.due_is_a_date(record)


def _fine(findings: Iterable[Finding]) -> bool:
    return not any(True for _ in findings)
