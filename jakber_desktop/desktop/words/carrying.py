"""Where an agenda item came from and went to, in words for lists and screen readers (D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ACTION_STATUS
from jakber_desktop.operations.carry_wording import fate_line, origin_lines, why_line

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.model.rows.carrying import EarlierFollowUpRow, Place, Trace, Why

_FROM = QT_TRANSLATE_NOOP("Carrying", "← {date}")
_TO = QT_TRANSLATE_NOOP("Carrying", "→ {date}")
_AGAIN = QT_TRANSLATE_NOOP("Carrying", "↻ {date}")
_UNTIL = QT_TRANSLATE_NOOP("Carrying", "ditunda sampai {date}")
_WAITS = QT_TRANSLATE_NOOP("Carrying", "menunggu rapat berikutnya")
_CLOSED = QT_TRANSLATE_NOOP("Carrying", "ditutup")
_NO_DUE = QT_TRANSLATE_NOOP("Carrying", "tanpa tenggat")
_HIDDEN = QT_TRANSLATE_NOOP("Carrying", "tertutup")
_SOURCE = QT_TRANSLATE_NOOP("Carrying", "{date} butir {number}")


def say(template: str) -> str:
    """A template of the core in the language of the program."""
    return QCoreApplication.translate("core", template)


def trace_lines(trace: Trace) -> list[str]:
    """All of a trace in whole sentences: where from, where to."""
    return [*origin_lines(trace, say), *filter(None, [fate_line(trace, say)])]


def trace_short(trace: Trace) -> str:
    """A trace in a few words, for the second line of a row: "→ Rab, 18 Apr · ← Rab, 4 Apr"."""
    parts = []
    if trace.verb == "close":
        parts.append(_translated(_CLOSED))
    elif trace.to is not None:
        template = _AGAIN if trace.verb == "repeat" else _TO
        parts.append(_translated(template).format(date=short_date(trace.to.date)))
    elif trace.until is not None:
        parts.append(_translated(_UNTIL).format(date=short_date(trace.until)))
    elif trace.verb is not None:
        parts.append(_translated(_WAITS))
    if trace.continues:
        parts.append(_translated(_FROM).format(date=short_date(trace.continues[-1].date)))
    return " · ".join(parts)


def waits_words(why: Why, until: dt.date | None) -> str:
    """Why an item waits."""
    return why_line(why, until, say)


def source_words(place: Place) -> str:
    """ "Rab, 4 Apr butir 3"."""
    return _translated(_SOURCE).format(date=short_date(place.date), number=place.number)


def follow_up_words(one: EarlierFollowUpRow) -> tuple[str, str]:
    """What is known of an earlier follow-up ("T-1 · Rab, 4 Apr · Bappeda · 18 Apr"), its status."""
    who = " · ".join(filter(None, (one.office, one.who)))
    due = one.due_phrase or (short_date(one.due) if one.due else _translated(_NO_DUE))
    about = [one.code, short_date(one.meeting_date), who, due]
    about += [_translated(_HIDDEN)] if one.closed else []
    return " · ".join(filter(None, about)), say(ACTION_STATUS[one.status])


def _translated(words: str) -> str:
    return QCoreApplication.translate("Carrying", words)
