"""Clock times, days and letter dates of a meeting (V02, V03, TANGGAL)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.language.clock import clock, minutes_between
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.checks.settings import CheckSettings
    from jakber_desktop.model.record import Meeting, MeetingRecord

_ENDS_FIRST = QT_TRANSLATE_NOOP(
    "core", "{what} berakhir pukul “{end}”, tidak sesudah mulai pukul “{start}”."
)
_NOT_ACROSS = QT_TRANSLATE_NOOP(
    "core", "Rapat ditandai melewati tengah malam, tetapi selesai “{end}” pada hari yang sama."
)
_PAUSE_OUTSIDE = QT_TRANSLATE_NOOP("core", "Skors pukul “{time}” di luar waktu rapat {range}.")
_LATE_CHECK_IN = QT_TRANSLATE_NOOP(
    "core", "Tercatat datang pukul “{time}”, sesudah rapat ditutup pukul “{end}”."
)
_LETTER_LATE = QT_TRANSLATE_NOOP("core", "{what} bertanggal “{letter}”, sesudah rapat “{meeting}”.")
_SHORT_LEAD = QT_TRANSLATE_NOOP(
    "core",
    "Undangan “{letter}” hanya {days} hari kerja sebelum rapat; sedikitnya {lead} hari kerja.",
)
_SENT_EARLY = QT_TRANSLATE_NOOP(
    "core", "Undangan terkirim “{sent}”, sebelum tanggal suratnya “{letter}”."
)
_DAY_OFF = QT_TRANSLATE_NOOP("core", "Rapat jatuh pada akhir pekan: “{day}”.")
_HOLIDAY = QT_TRANSLATE_NOOP("core", "Rapat “{day}” jatuh pada hari libur: {name}.")
_EARLY_MINUTES = QT_TRANSLATE_NOOP(
    "core", "Notula bertanggal “{minutes}”, sebelum rapat “{meeting}”."
)

_INVITED = QT_TRANSLATE_NOOP("core", "Waktu undangan")
_ACTUAL = QT_TRANSLATE_NOOP("core", "Rapat")
_PAUSE = QT_TRANSLATE_NOOP("core", "Skors")
_ATTENDED = QT_TRANSLATE_NOOP("core", "Kehadiran")
_LETTER = QT_TRANSLATE_NOOP("core", "Surat undangan")
_DISPATCH = QT_TRANSLATE_NOOP("core", "Pengiriman undangan")


def ends_after_start(record: MeetingRecord) -> Iterator[Finding]:
    """V02: end > start for invited and actual times, breaks, stays; past midnight when flagged."""
    meeting = record.meeting
    pairs = [
        (_INVITED, "meeting.invited_end", meeting.invited_start, meeting.invited_end),
        (_ACTUAL, "meeting.closed_at", meeting.opened_at, meeting.closed_at),
        *(
            (_PAUSE, f"meeting.pauses[{i}].ended_at", pause.started_at, pause.ended_at)
            for i, pause in enumerate(meeting.pauses)
        ),
        *(
            (_ATTENDED, f"attendance[{i}].left_at", entry.checked_in_at, entry.left_at)
            for i, entry in enumerate(record.attendance)
        ),
    ]
    for what, path, start, end in pairs:
        if start and end and _ends_first(start, end, meeting.crosses_midnight):
            message = _ENDS_FIRST.format(what=what, start=clock(start), end=clock(end))
            yield Finding("V02", "error", message, path)


def _ends_first(start: str, end: str, crosses_midnight: bool) -> bool:
    return end == start or (end < start and not crosses_midnight)


def midnight_is_crossed(record: MeetingRecord) -> Iterator[Finding]:
    """V02: a meeting flagged as crossing midnight does end on the next day (warning)."""
    meeting = record.meeting
    pairs = (
        (meeting.opened_at, meeting.closed_at),
        (meeting.invited_start, meeting.invited_end),
    )
    known = [(start, end) for start, end in pairs if start and end]
    if meeting.crosses_midnight and known and all(end > start for start, end in known):
        message = _NOT_ACROSS.format(end=clock(known[0][1]))
        yield Finding("V02", "warning", message, "meeting.crosses_midnight")


def times_lie_within_the_meeting(record: MeetingRecord) -> Iterator[Finding]:
    """V02: breaks lie between opening and closing; nobody arrives after the closing (warning)."""
    meeting = record.meeting
    if meeting.opened_at is None or meeting.closed_at is None:
        return
    length = _since_opening(meeting, meeting.closed_at)
    if length <= 0:  # already a finding of its own
        return
    span = f"“{clock(meeting.opened_at)}–{clock(meeting.closed_at)}”"
    for i, pause in enumerate(meeting.pauses):
        for name, time in (("started_at", pause.started_at), ("ended_at", pause.ended_at)):
            if time and not 0 <= _since_opening(meeting, time) <= length:
                message = _PAUSE_OUTSIDE.format(time=clock(time), range=span)
                yield Finding("V02", "warning", message, f"meeting.pauses[{i}].{name}")
    for i, entry in enumerate(record.attendance):
        arrival = entry.checked_in_at
        # before the opening is the rule; only a flagged night makes small hours late ones
        if arrival and not meeting.crosses_midnight and arrival > meeting.closed_at:
            message = _LATE_CHECK_IN.format(time=clock(arrival), end=clock(meeting.closed_at))
            yield Finding("V02", "warning", message, f"attendance[{i}].checked_in_at")


def _since_opening(meeting: Meeting, time: str) -> int:
    """Minutes from the opening; of a night meeting the small hours belong to the next day."""
    opened = meeting.opened_at or time
    next_day = meeting.crosses_midnight and time < opened
    return minutes_between(opened, time, crosses_midnight=next_day)


def letter_comes_first(record: MeetingRecord, settings: CheckSettings) -> Iterator[Finding]:
    """V03: letter date <= meeting date (error); less lead time than the setting (warning)."""
    invitation, meeting = record.invitation, record.meeting
    if invitation is None or invitation.date is None:
        return
    letter = invitation.date
    if letter > meeting.date:
        yield _after_meeting(_LETTER, letter, meeting.date, "invitation.date")
        return
    days = _working_days(letter, meeting.date, settings)
    if days < settings.lead_days:
        message = _SHORT_LEAD.format(letter=long_date(letter), days=days, lead=settings.lead_days)
        yield Finding("V03", "warning", message, "invitation.date")


def _working_days(letter: dt.date, meeting: dt.date, settings: CheckSettings) -> int:
    """Working days from the letter's date up to the day before the meeting, counted to the lead."""
    days, date = 0, letter
    while date < meeting and days < settings.lead_days:
        days += settings.is_working_day(date)
        date += dt.timedelta(days=1)
    return days


def dispatch_lies_between(record: MeetingRecord) -> Iterator[Finding]:
    """V03: a letter is sent between its own date and the meeting's (warning)."""
    if record.invitation is None:
        return
    letter, meeting = record.invitation.date, record.meeting.date
    for i, recipient in enumerate(record.invitation.recipients):
        path, sent = f"invitation.recipients[{i}].sent_on", recipient.sent_on
        if sent is None:
            continue
        if sent > meeting:
            yield _after_meeting(_DISPATCH, sent, meeting, path)
        elif letter is not None and sent < letter <= meeting:
            message = _SENT_EARLY.format(sent=long_date(sent), letter=long_date(letter))
            yield Finding("V03", "warning", message, path)


def _after_meeting(what: str, date: dt.date, meeting: dt.date, path: str) -> Finding:
    message = _LETTER_LATE.format(what=what, letter=long_date(date), meeting=long_date(meeting))
    return Finding("V03", "error", message, path)


def meets_on_a_working_day(record: MeetingRecord, settings: CheckSettings) -> Iterator[Finding]:
    """V03: a meeting on Saturday, Sunday or a holiday is a warning."""
    date = record.meeting.date
    if settings.is_working_day(date):
        return
    name = settings.holiday_name(date)
    template = _DAY_OFF if name is None else _HOLIDAY
    yield Finding("V03", "warning", template.format(day=long_date(date), name=name), "meeting.date")


def minutes_follow_the_meeting(record: MeetingRecord) -> Iterator[Finding]:
    """TANGGAL: the minutes are not dated before their meeting (error)."""
    meeting = record.meeting
    if meeting.minutes_date is not None and meeting.minutes_date < meeting.date:
        message = _EARLY_MINUTES.format(
            minutes=long_date(meeting.minutes_date), meeting=long_date(meeting.date)
        )
        yield Finding("TANGGAL", "error", message, "meeting.minutes_date")
