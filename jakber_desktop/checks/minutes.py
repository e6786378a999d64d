"""What a notula cannot do without: V06, its chair and its taker (PIMPINAN), a reason (STATUS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding, Severity
from jakber_desktop.checks.names import who
from jakber_desktop.checks.texts import blank
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ATTENDANCE_STATUS, MEETING_STATUS
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_NO_CHAIR = QT_TRANSLATE_NOOP("core", "“Pimpinan rapat” belum diisi.")
_NO_TAKER = QT_TRANSLATE_NOOP("core", "“Notulis” belum diisi.")
_NO_OPENING = QT_TRANSLATE_NOOP("core", "Waktu “rapat dibuka” belum diisi.")
_NO_CLOSING = QT_TRANSLATE_NOOP("core", "Waktu “rapat ditutup” belum diisi.")
_NO_VENUE = QT_TRANSLATE_NOOP("core", "“Tempat” rapat belum diisi.")
_NO_AGENDA = QT_TRANSLATE_NOOP("core", "“Agenda” belum berisi satu butir pun.")
_NO_ATTENDEE = QT_TRANSLATE_NOOP("core", "Belum ada peserta yang tercatat “Hadir”.")
_SAME_PERSON = QT_TRANSLATE_NOOP("core", "“{name}” tercatat sebagai pimpinan sekaligus notulis.")
_CHAIR_AWAY = QT_TRANSLATE_NOOP("core", "Pimpinan rapat, “{name}”, tercatat “{status}”.")
_TAKER_AWAY = QT_TRANSLATE_NOOP("core", "Notulis, “{name}”, tercatat “{status}”.")
_TWO_CHAIRS = QT_TRANSLATE_NOOP(
    "core", "Pimpinan rapat tercatat lebih dari satu: “{first}” dan “{second}”."
)
_NO_REASON = QT_TRANSLATE_NOOP("core", "Rapat tercatat “{status}”, tetapi alasannya belum diisi.")


def took_place(record: MeetingRecord) -> bool:
    """Whether minutes are due: not for a postponed or cancelled meeting (product A6)."""
    return record.meeting.status not in ("postponed", "cancelled")


def minutes_are_complete(record: MeetingRecord) -> Iterator[Finding]:
    """V06: chair, taker, actual times, place, an agenda item, an attendee (errors).

    A link counts as the place of an online meeting. The date is never missing.
    """
    meeting = record.meeting
    missing = (
        (record.holder("chair") is None, "attendance.chair", _NO_CHAIR),
        (record.holder("minute_taker") is None, "attendance.minute_taker", _NO_TAKER),
        (meeting.opened_at is None, "meeting.opened_at", _NO_OPENING),
        (meeting.closed_at is None, "meeting.closed_at", _NO_CLOSING),
        (blank(meeting.venue) and blank(meeting.online_link), "meeting.venue", _NO_VENUE),
        (not record.agenda, "agenda", _NO_AGENDA),
        (not any(e.status in PRESENT for e in record.attendance), "attendance", _NO_ATTENDEE),
    )
    if took_place(record):
        for is_missing, path, message in missing:
            if is_missing:
                yield Finding("V06", "error", message, path)


def chair_is_not_the_taker(record: MeetingRecord) -> Iterator[Finding]:
    """V06: chair and minute taker are two persons (error); bare posts are compared as written."""
    chairs = [entry for entry in record.attendance if entry.role == "chair"]
    for i, entry in enumerate(record.attendance):
        if entry.role != "minute_taker":
            continue
        taker = who(record, entry)
        if any(taker.is_same_as(who(record, chair)) for chair in chairs):
            message = _SAME_PERSON.format(name=taker.label)
            yield Finding("V06", "error", message, f"attendance[{i}].role")


def leaders_are_present(record: MeetingRecord) -> Iterator[Finding]:
    """PIMPINAN: the chair was there (error), so was the taker, and one chair only (warnings)."""
    if not took_place(record):
        return
    first = record.holder("chair")
    for i, entry in enumerate(record.attendance):
        if entry.role not in ("chair", "minute_taker"):
            continue
        is_chair, name = entry.role == "chair", who(record, entry).label
        if entry.status not in PRESENT:
            template = _CHAIR_AWAY if is_chair else _TAKER_AWAY
            message = template.format(name=name, status=ATTENDANCE_STATUS[entry.status])
            severity: Severity = "error" if is_chair else "warning"
            yield Finding("PIMPINAN", severity, message, f"attendance[{i}].status")
        if is_chair and first is not None and entry is not first:
            message = _TWO_CHAIRS.format(first=who(record, first).label, second=name)
            yield Finding("PIMPINAN", "warning", message, f"attendance[{i}].role")


def change_has_a_reason(record: MeetingRecord) -> Iterator[Finding]:
    """STATUS: a postponed or cancelled meeting says why (product A6; warning)."""
    if not took_place(record) and blank(record.meeting.status_reason):
        message = _NO_REASON.format(status=MEETING_STATUS[record.meeting.status])
        yield Finding("STATUS", "warning", message, "meeting.status_reason")
