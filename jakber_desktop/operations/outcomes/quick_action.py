"""Reads the action line "uraian @kantor tgl" as it is typed (ui-design §10); a pure function."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from jakber_desktop.language.dates import short_date
from jakber_desktop.language.day_names import WEEKDAYS, WEEKDAYS_SHORT
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.discussion import QuickAction
from jakber_desktop.operations.days.due_phrases import Due, read_due

__all__ = ["OfficeName", "QuickAction", "parse_action", "parse_due", "show_due", "show_read"]

_ABOUT = QT_TRANSLATE_NOOP("core", "{date}, perkiraan")
_READ = QT_TRANSLATE_NOOP("core", "Terbaca: {parts}")
_UNKNOWN = QT_TRANSLATE_NOOP("core", "Kantor belum dikenali")
_DUE = QT_TRANSLATE_NOOP("core", "Tulis tanggal seperti 12/04/2026.")
_AT = re.compile(r"(?<!\S)@(\S+)")
_DAY_BEFORE = re.compile(rf"(?:{'|'.join((*WEEKDAYS, *WEEKDAYS_SHORT))}),\s+", re.IGNORECASE)
"""The weekday that an echoed date begins with."""
_MOST_WORDS = 8
"""Words of an office's name that are tried after an @."""


class OfficeName(NamedTuple):
    """An office as the line may call it; give them in protocol order."""

    code: str
    name: str
    short_name: str | None = None


def parse_action(
    line: str,
    *,
    meeting: dt.date,
    offices: Sequence[OfficeName],
    next_meeting: dt.date | None = None,
) -> QuickAction:
    """The text, office and due date or phrase of a line, with the echo "Terbaca: ...".

    An office is named by its code or the start of its name, a date by "31/5", "31 Mei", "besok",
    "Jumat", "+14" or a phrase ("sebelum rapat berikutnya"), always at the end of the text. A date
    without a year is the next one from the meeting's day. `next_meeting` dates such phrases.
    """
    words = " ".join(line.split())
    code, unknown, before, behind = _office(words, offices)
    text, due = before, Due()
    if code is not None:
        due = read_due(behind, meeting, next_meeting, whole=True)
        text = f"{before} {due.rest}".strip()
    if due.is_empty:
        due = read_due(text, meeting, next_meeting)
        text = due.rest
    return QuickAction(
        text=text,
        office=code,
        due_date=due.date,
        due_phrase=due.phrase,
        due_estimated=due.estimated,
        unknown_office=unknown,
        echo=_echo(code, unknown, due, meeting),
    )


def parse_due(
    text: str | None, *, meeting: dt.date, next_meeting: dt.date | None = None
) -> tuple[dt.date | None, str | None]:
    """A due date as typed alone in its field: (date, phrase), both None for nothing.

    Any words are a phrase, kept as they are, with their date when they have one; figures must be a
    date. Raises FieldInvalid ("due").
    """
    words = " ".join((text or "").split())
    if not words:
        return None, None
    found = read_due(_DAY_BEFORE.sub("", words, count=1), meeting, next_meeting, whole=True)
    if not found.is_empty and not found.rest:
        return found.date, found.phrase
    if words[0].isdigit() or words[0] == "+":
        raise FieldInvalid("due", _DUE)
    return None, words


def show_due(date: dt.date | None, phrase: str | None, meeting: dt.date | None) -> str:
    """The echo of a due date: the phrase, else "Kam, 31 Mei", with the year when it is another."""
    if phrase or date is None:
        return phrase or ""
    shown = short_date(date)
    return shown if meeting is None or date.year == meeting.year else f"{shown} {date.year}"


def show_read(
    date: dt.date | None, phrase: str | None, meeting: dt.date, *, estimated: bool
) -> str:
    """What was read of a due date: a phrase with its computed date, which may be an estimate."""
    shown = show_due(date, None, meeting)
    shown = _ABOUT.format(date=shown) if estimated else shown
    if phrase:
        return f"{phrase} ({shown})" if shown else phrase
    return shown


def _office(words: str, offices: Sequence[OfficeName]) -> tuple[str | None, str | None, str, str]:
    """(code, the word nobody answers to, text before, text behind the office)."""
    unknown = None
    for match in reversed(list(_AT.finditer(words))):
        rest = words[match.start(1) :].split(" ")
        for count in range(min(len(rest), _MOST_WORDS), 0, -1):
            code = _called(" ".join(rest[:count]), offices)
            if code is not None:
                return code, None, words[: match.start()].strip(), " ".join(rest[count:])
        unknown = match[1].rstrip(".,;")
    return None, unknown, words, ""


def _called(text: str, offices: Sequence[OfficeName]) -> str | None:
    """The office of this code, or the first whose code, short name or name starts like this."""
    wanted = text.casefold().rstrip(".,;")
    if not wanted:
        return None
    for office in offices:
        if office.code.casefold() == wanted:
            return office.code
    for part in ("code", "short_name", "name"):
        for office in offices:
            if (getattr(office, part) or "").casefold().startswith(wanted):
                return office.code
    return None


def _echo(code: str | None, unknown: str | None, due: Due, meeting: dt.date) -> str:
    parts = [code] if code else [_UNKNOWN] if unknown else []
    shown = show_read(due.date, due.phrase, meeting, estimated=due.estimated)
    parts += [shown] if shown else []
    if parts == [_UNKNOWN]:
        return _UNKNOWN
    return _READ.format(parts=" · ".join(parts)) if parts else ""
