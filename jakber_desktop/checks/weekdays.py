"""A weekday written beside a date is that date's own (HARI, V01)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import free_texts, quoted, replacement
from jakber_desktop.language.dates import long_date, weekday_name
from jakber_desktop.language.dates_in_text import parse_date_text
from jakber_desktop.language.day_names import weekday_number
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_WRONG_DAY = QT_TRANSLATE_NOOP("core", "Tertulis “{found}”, padahal {date} adalah hari {weekday}.")

_OTHER_DAY = re.compile(
    r"\)|[ \u00a0](?:hingga|sampai|dan|atau|s\.?[ \u00a0]?d\.?|sd)(?!\w)", re.IGNORECASE
)
"""After a weekday that is not the date's own: "Senin hingga 27 Juli", "4 April (Rabu) dan ..."."""

_DAY_AFTER = re.compile(r"[ \u00a0]?\((?:hari[ \u00a0])?([^\W\d_]{3,8}(?:['’][^\W\d_]{1,3})?)\)")


class _Dated(NamedTuple):
    """A date with the weekday word beside it; `span` covers both, `word` the weekday only."""

    span: tuple[int, int]
    word: tuple[int, int]
    date: dt.date


def weekdays_match_dates(record: MeetingRecord) -> Iterator[Finding]:
    """HARI: in "Rabu tanggal 27 Juli 2018" and "27 Juli 2018 (Rabu)" day and date agree (error).

    Whether the day or the date is wrong only the writer knows; for the meeting's own date, and the
    other dates of the record, it is the day.
    """
    known = _known_dates(record)
    for free in free_texts(record):
        for found in _dated(free.text):
            word = free.text[slice(*found.word)]
            if weekday_number(word) == found.date.weekday():
                continue
            right, fix = weekday_name(found.date), None
            if found.date in known:
                better = right.upper() if word.isupper() else right
                fix = replacement(free.text, [(found.word, better)])
            message = _WRONG_DAY.format(
                found=quoted(free.text[slice(*found.span)]),
                date=long_date(found.date, weekday=False),
                weekday=right,
            )
            yield Finding("HARI", "error", message, free.path, fix)


def _dated(text: str) -> Iterator[_Dated]:
    for found in parse_date_text(text):
        (start, end), word = found.span, found.weekday_word
        after = _DAY_AFTER.match(text, end)
        if word is not None:
            if not _OTHER_DAY.match(text, start + len(word)):
                opened = "(" in text[start:end] and text[end : end + 1] == ")"
                yield _Dated((start, end + opened), (start, start + len(word)), found.date)
        elif after and weekday_number(after[1]) is not None:
            yield _Dated((start, after.end()), after.span(1), found.date)


def _known_dates(record: MeetingRecord) -> set[dt.date]:
    meeting, invitation = record.meeting, record.invitation
    dates = {meeting.date, meeting.minutes_date, invitation.date if invitation else None}
    dates |= {action.due_date for action in record.action_items}
    return {date for date in dates if date is not None}
