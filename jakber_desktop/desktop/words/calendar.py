"""How the calendar words days, spans and what is on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.meeting import chip_words
from jakber_desktop.language.dates import long_date, month_name, month_year
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ACTION_STATUS
from jakber_desktop.model.rows.calendar import CalendarMeeting, CalendarPlanned

if TYPE_CHECKING:
    from jakber_desktop.desktop.models.calendar_model import DayCell
    from jakber_desktop.model.rows.calendar import CalendarDue, CalendarEntry, DayHoliday

_MEETINGS = QT_TRANSLATE_NOOP("Calendar", "{n} rapat")
_DUES = QT_TRANSLATE_NOOP("Calendar", "{n} tenggat")
_ESTIMATE = QT_TRANSLATE_NOOP("Calendar", "{name} (perkiraan)")
_OFF = QT_TRANSLATE_NOOP("Calendar", "libur: {name}")
_TODAY = QT_TRANSLATE_NOOP("Calendar", "hari ini")
_NOTHING = QT_TRANSLATE_NOOP("Calendar", "tidak ada rapat")
_PLANNED = QT_TRANSLATE_NOOP("Calendar", "{n} terjadwal")
_GHOST = QT_TRANSLATE_NOOP("Calendar", "Terjadwal, belum ada rapat")
_MOVED = QT_TRANSLATE_NOOP("Calendar", "Dipindah, belum ada rapat")
_MAKE = QT_TRANSLATE_NOOP("Calendar", "rangkaian {name}, {status}; Enter membuat rapatnya")
_LATE = QT_TRANSLATE_NOOP("Calendar", "{n} hari lewat")
_DUE = QT_TRANSLATE_NOOP("Calendar", "tenggat {code} {text}")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Calendar", words)


def span_words(first: dt.date, last: dt.date) -> str:
    """ "9–15 April 2018", "30 April–6 Mei 2018"."""
    if first.year != last.year:
        return f"{long_date(first, weekday=False)}–{long_date(last, weekday=False)}"
    if first.month != last.month:
        return f"{first.day} {month_name(first.month)}–{long_date(last, weekday=False)}"
    return f"{first.day}–{last.day} {month_year(last)}"


def holiday_words(holiday: DayHoliday) -> str:
    """The holiday's name; an estimated date says so."""
    if holiday.estimated:
        return translated(_ESTIMATE).format(name=holiday.name)
    return holiday.name


def time_words(time: str | None) -> str:
    """ "09.00"; "" for none."""
    return time.replace(":", ".") if time else ""


def count_words(meetings: int, dues: int, planned: int = 0) -> str:
    """ "8 rapat · 1 terjadwal · 3 tenggat", each only where there are any."""
    parts = [translated(_MEETINGS).format(n=meetings)] if meetings else []
    if planned:
        parts.append(translated(_PLANNED).format(n=planned))
    if dues:
        parts.append(translated(_DUES).format(n=dues))
    return " · ".join(parts)


def status_words(entry: CalendarEntry) -> str:
    """A meeting's or action item's status in words."""
    if isinstance(entry, CalendarMeeting):
        return chip_words(entry.chip)
    if isinstance(entry, CalendarPlanned):
        return translated(_MOVED if entry.moved else _GHOST)
    return QCoreApplication.translate("core", ACTION_STATUS.get(entry.status, entry.status))


def entry_sentence(entry: CalendarEntry) -> str:
    """ "09.00 Rapat koordinasi, Undangan terkirim"; "tenggat T-1 Mengirim nota dinas, ..."."""
    if isinstance(entry, CalendarPlanned):
        status = status_words(entry)
        words = translated(_MAKE).format(name=entry.title, status=status[:1].lower() + status[1:])
        return f"{words} ({entry.holiday})" if entry.holiday else words
    if isinstance(entry, CalendarMeeting):
        words = f"{time_words(entry.start)} {entry.title}".strip()
    else:
        words = translated(_DUE).format(code=entry.code, text=plain_text(entry.text))
    return f"{words}, {status_words(entry)}"


def day_sentence(cell: DayCell) -> str:
    """ "Rabu, 4 April 2018, hari ini, 1 rapat: 09.00 Rapat koordinasi, Undangan terkirim"."""
    parts = [long_date(cell.date)]
    if cell.today:
        parts.append(translated(_TODAY))
    if cell.holiday is not None:
        parts.append(translated(_OFF).format(name=holiday_words(cell.holiday)))
    day = cell.day
    counted = count_words(len(day.meetings), len(day.dues), len(day.planned)).replace(" · ", ", ")
    if not counted:
        return ", ".join([*parts, translated(_NOTHING)])
    said = "; ".join(entry_sentence(entry) for entry in day.entries)
    return f"{', '.join([*parts, counted])}: {said}"


def late_words(due: CalendarDue, date: dt.date, today: dt.date) -> str:
    """ "2 hari lewat" of a late action item, else ""."""
    return translated(_LATE).format(n=(today - date).days) if due.late else ""


def plain_text(text: str) -> str:
    """A text in one line without the signs of emphasis."""
    return " ".join(text.replace("**", "").replace("__", "").split())
