"""When a series meets again: RFC 5545 rules of whole days, read by python-dateutil (A1)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from dateutil.rrule import rrule, rrulestr

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

_RULE = QT_TRANSLATE_NOOP(
    "core", "Tulis pengulangan seperti FREQ=WEEKLY;BYDAY=WE (setiap hari Rabu)."
)
_DAYS_ONLY = re.compile(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|\Z)")
_NEVER = re.compile(r"BYHOUR|BYMINUTE|BYSECOND|BYEASTER|INTERVAL=0*(?:;|\Z)")
"""Clock times are the meeting's own; an interval of nothing would never end."""
_COUNT = re.compile(r"COUNT=([0-9]{1,6});?")
_UNTIL = re.compile(r"(UNTIL=[0-9]{8})T[0-9]{6}Z?")
_HORIZON = dt.timedelta(days=366 * 5)
"""A rule that names no day in five years has none."""


def checked_rule(text: str | None) -> str | None:
    """The rule without "RRULE:", in capitals; nothing is None. Raises FieldInvalid."""
    words = "".join((text or "").split()).upper().removeprefix("RRULE:").strip(";")
    if not words:
        return None
    _parsed(words, dt.date(2018, 1, 1))
    return words


def next_date(rule: str, last: dt.date, taken: Iterable[dt.date] = ()) -> dt.date | None:
    """The first day of the rule after `last` that is not taken; None when the series has ended.

    `taken` holds the days of the meetings that are there; COUNT counts them. Raises FieldInvalid
    when the rule is none.
    """
    known = set(taken)
    most = _COUNT.search(rule)
    if most and len(known) >= int(most[1]):
        return None
    for moment in _parsed(rule, last):
        if moment.date() > last and moment.date() not in known:
            return moment.date()
    return None


def _parsed(rule: str, start: dt.date) -> rrule:
    """The rule from `start` to the horizon, or to its own UNTIL when that is earlier."""
    bare = _UNTIL.sub(r"\1", _COUNT.sub("", rule)).strip(";")
    first = dt.datetime.combine(start, dt.time())
    try:
        if not _DAYS_ONLY.search(bare) or _NEVER.search(bare):
            raise ValueError
        parsed = rrulestr(bare, dtstart=first)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise FieldInvalid("recurrence", _RULE) from None
    if not isinstance(parsed, rrule):
        raise FieldInvalid("recurrence", _RULE)
    horizon = first + _HORIZON
    own_end = re.search(r"UNTIL=([0-9]{8})", bare)
    if own_end and dt.datetime.strptime(own_end[1], "%Y%m%d") < horizon:
        return parsed
    return parsed.replace(until=horizon)
