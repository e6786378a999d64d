"""When a series meets again: RFC 5545 rules of whole days, read by python-dateutil (A1)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import islice

from dateutil.rrule import rrule, rrulestr

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

_RULE = QT_TRANSLATE_NOOP(
    "core", "Tulis pengulangan seperti FREQ=WEEKLY;BYDAY=WE (setiap hari Rabu)."
)
_DAYS_ONLY = re.compile(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|\Z)")
_NEVER = re.compile(r"BYHOUR|BYMINUTE|BYSECOND|BYEASTER|(?:INTERVAL|COUNT)=0*(?:;|\Z)")
"""Clock times are the meeting's own; an interval of nothing would never end."""
_COUNT = re.compile(r"COUNT=([0-9]{1,6})(?:;|\Z)")
_UNTIL = re.compile(r"UNTIL=([0-9]{8})(?:T[0-9]{6}Z?)?(?:;|\Z)")
_LONGEST = 60 * 366
"""Days from its start after which a rule without an end is not followed: nobody's series is so
old, and a date that a file made up would take seconds to count from."""


def checked_rule(text: str | None) -> str | None:
    """The rule without "RRULE:", in capitals; nothing is None. Raises FieldInvalid."""
    words = "".join((text or "").split()).upper().removeprefix("RRULE:").strip(";")
    if not words:
        return None
    for _day in islice(rule_days(words, dt.date(2018, 1, 1), dt.date(2018, 1, 2)), 1):
        pass
    return words


def rule_days(rule: str, start: dt.date, last: dt.date) -> Iterator[dt.date]:
    """The days that a rule names, counted from `start`, up to `last`, in order.

    UNTIL and COUNT end it as they say; the start is a day of the rule only where it answers to it.
    Raises FieldInvalid when the rule is none.
    """
    bare = _UNTIL.sub("", _COUNT.sub("", rule)).strip(";")
    ends = [last, start + dt.timedelta(min(_LONGEST, (dt.date.max - start).days))]
    own_end, most = _UNTIL.search(rule), _COUNT.search(rule)
    try:
        if not _DAYS_ONLY.search(bare) or _NEVER.search(rule):
            raise ValueError
        if own_end:
            ends.append(dt.datetime.strptime(own_end[1], "%Y%m%d").date())
        first, until = (dt.datetime.combine(day, dt.time()) for day in (start, min(ends)))
        parsed = rrulestr(bare, dtstart=first)
        if not isinstance(parsed, rrule):
            raise ValueError
        named = parsed.replace(until=until)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise FieldInvalid("recurrence", _RULE) from None
    return (moment.date() for moment in islice(named, int(most[1]) if most else None))
