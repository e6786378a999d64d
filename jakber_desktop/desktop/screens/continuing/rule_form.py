"""The fields of a rule's form and the rule they make (RFC 5545), both ways (A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.recurrence import (
    DAILY,
    LAST,
    MONTHLY,
    WEEKDAYS,
    WEEKLY,
    YEARLY,
    RuleParts,
    parts_of,
    rule_of,
)
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    import datetime as dt

NEVER, DAY, WEEK, MONTH_NTH, MONTH_DATE, YEAR, RAW = (
    "", "day", "week", "nth", "date", "year", "raw",
)  # fmt: skip
NO_END, UNTIL, TIMES = "", "until", "times"
_RHYTHMS = {
    NEVER: QT_TRANSLATE_NOOP("RuleForm", "Tidak terjadwal"),
    DAY: QT_TRANSLATE_NOOP("RuleForm", "Hari"),
    WEEK: QT_TRANSLATE_NOOP("RuleForm", "Pekan, pada hari"),
    MONTH_NTH: QT_TRANSLATE_NOOP("RuleForm", "Bulan, pada pekan dan hari"),
    MONTH_DATE: QT_TRANSLATE_NOOP("RuleForm", "Bulan, pada tanggal"),
    YEAR: QT_TRANSLATE_NOOP("RuleForm", "Tahun, pada hari mulai"),
    RAW: QT_TRANSLATE_NOOP("RuleForm", "Aturan lain (RFC 5545)"),
}
_ENDS = {
    NO_END: QT_TRANSLATE_NOOP("RuleForm", "Tidak berakhir"),
    UNTIL: QT_TRANSLATE_NOOP("RuleForm", "Sampai tanggal"),
    TIMES: QT_TRANSLATE_NOOP("RuleForm", "Sesudah sekian kali"),
}
_NUMBER = QT_TRANSLATE_NOOP("RuleForm", "Tulis angka 1 sampai 99 pada “Berulang setiap”.")
_MONTH_DAY = QT_TRANSLATE_NOOP("RuleForm", "Tulis tanggal 1 sampai 31, atau akhir.")
_NO_DAYS = QT_TRANSLATE_NOOP("RuleForm", "Pilih hari rapatnya.")
_END_DAY = QT_TRANSLATE_NOOP("RuleForm", "Tulis sampai kapan, seperti 31/12/2026.")
_END_TIMES = QT_TRANSLATE_NOOP("RuleForm", "Tulis berapa kali rapatnya.")
_NO_RAW = QT_TRANSLATE_NOOP("RuleForm", "Tulis aturannya, seperti FREQ=WEEKLY;BYDAY=WE.")
_LAST_DAY = QT_TRANSLATE_NOOP("RuleForm", "akhir")
_PARTS = {
    DAY: {"interval"}, WEEK: {"interval", "week"}, MONTH_NTH: {"interval", "nth"},
    MONTH_DATE: {"interval", "date"}, YEAR: {"interval"}, RAW: {"raw"},
}  # fmt: skip


class RuleForm(NamedTuple):
    """What stands in the fields, as it was typed or chosen."""

    rhythm: str = NEVER
    interval: str = "1"
    days: tuple[str, ...] = ()
    nth: str = "1"
    day: str = "WE"
    month_day: str = ""
    raw: str = ""
    end: str = NO_END
    end_value: str = ""


def rhythms() -> dict[str, str]:
    """The rhythms to choose from."""
    return {key: _say(words) for key, words in _RHYTHMS.items()}


def ends() -> dict[str, str]:
    """The ways a rule ends."""
    return {key: _say(words) for key, words in _ENDS.items()}


def shown_parts(form: RuleForm) -> set[str]:
    """The parts of the form that the chosen rhythm needs."""
    return _PARTS.get(form.rhythm, set())


def form_of_rule(rule: str, today: dt.date) -> RuleForm:
    """The fields that show a rule; a rule that says more stands there as it is written."""
    fresh = RuleForm(
        days=(WEEKDAYS[today.weekday()],), nth=str(min(4, (today.day - 1) // 7 + 1)),
        day=WEEKDAYS[today.weekday()], month_day=str(today.day),
    )  # fmt: skip
    parts = parts_of(rule) if rule else None
    if parts is None:
        return fresh._replace(rhythm=RAW, raw=rule) if rule else fresh
    shown = fresh._replace(rhythm=_rhythm(parts), interval=str(parts.interval), raw=rule)
    if not shown.rhythm:
        return fresh._replace(rhythm=RAW, raw=rule)
    if parts.freq == WEEKLY:
        shown = shown._replace(days=parts.days)
    elif parts.nth is not None:
        shown = shown._replace(nth=str(parts.nth), day=parts.days[0])
    elif parts.month_day is not None:
        last = parts.month_day == LAST
        shown = shown._replace(month_day=_say(_LAST_DAY) if last else str(parts.month_day))
    if parts.until is not None:
        return shown._replace(end=UNTIL, end_value=f"{parts.until:%d/%m/%Y}")
    return shown._replace(end=TIMES, end_value=str(parts.times)) if parts.times else shown


def rule_of_form(form: RuleForm, today: dt.date) -> str:
    """The rule that the fields make; "" for none. Raises ValueError with what is missing."""
    if form.rhythm == NEVER:
        return ""
    if form.rhythm == RAW:
        if not form.raw.strip():
            raise ValueError(_say(_NO_RAW))
        return form.raw.strip().upper().removeprefix("RRULE:")
    until, times = _end(form, today)
    parts = RuleParts(interval=_whole(form.interval, 99, _NUMBER), until=until, times=times)
    if form.rhythm == WEEK:
        if not form.days:
            raise ValueError(_say(_NO_DAYS))
        return rule_of(parts._replace(freq=WEEKLY, days=form.days))
    if form.rhythm == MONTH_NTH:
        return rule_of(parts._replace(freq=MONTHLY, days=(form.day,), nth=int(form.nth)))
    if form.rhythm == MONTH_DATE:
        return rule_of(parts._replace(freq=MONTHLY, month_day=_month_day(form.month_day)))
    return rule_of(parts._replace(freq=DAILY if form.rhythm == DAY else YEARLY))


def _rhythm(parts: RuleParts) -> str:
    if parts.freq == WEEKLY and parts.days:
        return WEEK
    if parts.freq == MONTHLY:
        return MONTH_NTH if parts.nth is not None else MONTH_DATE if parts.month_day else NEVER
    if parts.freq == YEARLY:
        return NEVER if parts.month else YEAR
    return DAY if parts.freq == DAILY else NEVER


def _month_day(text: str) -> int:
    if text.strip().casefold() in {"akhir", "terakhir", _say(_LAST_DAY).casefold()}:
        return LAST
    return _whole(text, 31, _MONTH_DAY)


def _end(form: RuleForm, today: dt.date) -> tuple[dt.date | None, int | None]:
    if form.end == UNTIL:
        day = parse_date(form.end_value, today, "until")
        if day is None:
            raise ValueError(_say(_END_DAY))
        return day, None
    return None, _whole(form.end_value, 999, _END_TIMES) if form.end == TIMES else None


def _whole(text: str, most: int, trouble: str) -> int:
    words = text.strip()
    number = int(words) if words.isascii() and words.isdecimal() and len(words) < 4 else 0
    if not 1 <= number <= most:
        raise ValueError(_say(trouble))
    return number


def _say(words: str) -> str:
    return QCoreApplication.translate("RuleForm", words)
