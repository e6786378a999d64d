"""How series and topics are worded in the window: rows, days, items (A1, F4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.lines import LinesRow
from jakber_desktop.desktop.words.recurrence import told_rule
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import (
    ACTION_STATUS,
    DECISION_STATUS,
    MEETING_STATUS,
    ON_HOLIDAY,
    OUTCOME,
)
from jakber_desktop.model.rows.series import (
    CANCELLED,
    EXTRA,
    HELD_BY,
    MOVED,
    PLANNED,
    SKIPPED,
    OccurrenceRow,
    SeriesRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.rows.topics import ThreadAction, ThreadItem, TopicRow

_NO_MEETING = QT_TRANSLATE_NOOP("Continuing", "belum ada rapat")
_MEETINGS = QT_TRANSLATE_NOOP("Continuing", "{n} rapat")
_NUMBERED = QT_TRANSLATE_NOOP("Continuing", "{n} bernomor tahun ini")
_NEXT = QT_TRANSLATE_NOOP("Continuing", "berikutnya {date}")
_FROM = QT_TRANSLATE_NOOP("Continuing", "dihitung mulai {date}")
_HOLIDAY = QT_TRANSLATE_NOOP("Continuing", "hari libur: {way}")
_STATES = {
    PLANNED: QT_TRANSLATE_NOOP("Continuing", "Terjadwal, belum ada rapat"),
    MOVED: QT_TRANSLATE_NOOP("Continuing", "Dipindah, belum ada rapat"),
    CANCELLED: QT_TRANSLATE_NOOP("Continuing", "Dibatalkan"),
    SKIPPED: QT_TRANSLATE_NOOP("Continuing", "Dilewati"),
    EXTRA: QT_TRANSLATE_NOOP("Continuing", "Di luar jadwal"),
}
_LOOKS = {
    PLANNED: ("calendar_add", "textSecondary"), MOVED: ("calendar_add", "warning"),
    CANCELLED: ("calendar_cancel", "danger"), SKIPPED: ("calendar_cancel", "textSecondary"),
    HELD_BY: ("calendar_ltr", "accent"), EXTRA: ("calendar_ltr", "textSecondary"),
}  # fmt: skip
_WAS = QT_TRANSLATE_NOOP("Continuing", "semula {date}")
_OFF = QT_TRANSLATE_NOOP("Continuing", "libur: {name}")
_NUMBER = QT_TRANSLATE_NOOP("Continuing", "nomor {n}/{year}")
_REASON = QT_TRANSLATE_NOOP("Continuing", "Alasan: {reason}")
_NOT_SPOKEN = QT_TRANSLATE_NOOP("Continuing", "belum dibahas")
_LAST = QT_TRANSLATE_NOOP("Continuing", "terakhir {date}")
_OPEN = QT_TRANSLATE_NOOP("Continuing", "{n} tindak lanjut terbuka")
_DONE = QT_TRANSLATE_NOOP("Continuing", "selesai {date}")
_AGENDA = QT_TRANSLATE_NOOP("Continuing", "Agenda {label}: {title} ({outcome})")
_SECRET = QT_TRANSLATE_NOOP("Continuing", "tertutup")
_DECISION = QT_TRANSLATE_NOOP("Continuing", "Keputusan: {text}")
_ACTION = QT_TRANSLATE_NOOP("Continuing", "Tindak lanjut: {text}")
_DUE = QT_TRANSLATE_NOOP("Continuing", "tenggat {date}")
_LATE = QT_TRANSLATE_NOOP("Continuing", "terlambat")
_NOTHING = QT_TRANSLATE_NOOP("Continuing", "Belum ada yang dicatat")


def near_date(day: dt.date, today: dt.date) -> str:
    """ "Rab, 4 Apr", with the year when it is another one."""
    words = short_date(day)
    return words if day.year == today.year else f"{words} {day.year}"


def series_about(row: SeriesRow, today: dt.date) -> str:
    """ "Setiap Rabu pertama · berikutnya Rab, 2 Mei · 3 rapat"."""
    coming = _say(_NEXT).format(date=near_date(row.next, today)) if row.next else ""
    held = _say(_MEETINGS).format(n=row.meetings) if row.meetings else _say(_NO_MEETING)
    return " · ".join(filter(None, (told_rule(row.rule), coming, held)))


def series_facts(row: SeriesRow, start: dt.date | None) -> str:
    """What the panel says of a series: since when it counts, holidays, meetings, numbers."""
    held = _say(_MEETINGS).format(n=row.meetings) if row.meetings else _say(_NO_MEETING)
    way = QCoreApplication.translate("core", ON_HOLIDAY.get(row.on_holiday, row.on_holiday))
    parts = (
        _say(_FROM).format(date=long_date(start, weekday=False)) if start and row.rule else "",
        _say(_HOLIDAY).format(way=way[:1].lower() + way[1:]) if row.rule else "",
        held,
        _say(_NUMBERED).format(n=row.numbered) if row.numbered else "",
    )
    told = " · ".join(filter(None, parts))
    return told[:1].upper() + told[1:]


def series_sentence(row: SeriesRow) -> str:
    """One sentence for a row."""
    return f"{row.text}, {series_about(row, dt.date.min).replace(' · ', ', ')}"


def day_row(one: OccurrenceRow) -> LinesRow:
    """A day of a series as a row of a list."""
    icon, tone = _LOOKS.get(one.state, ("circle", "textSecondary"))
    moved = one.rule_day is not None and one.rule_day != one.day
    about = (
        state_words(one),
        _say(_NUMBER).format(n=one.number, year=one.day.year) if one.number else "",
        _say(_WAS).format(date=long_date(one.rule_day)) if moved and one.rule_day else "",
        _say(_OFF).format(name=one.holiday) if one.holiday else "",
    )
    lines = [" · ".join(filter(None, about))]
    if one.meeting:
        lines.insert(0, one.meeting)
    if one.reason:
        lines.append(_say(_REASON).format(reason=" ".join(one.reason.split())))
    return LinesRow(
        one.id, long_date(one.day), tuple(lines), icon, tone, settled=one.state == CANCELLED
    )


def state_words(one: OccurrenceRow) -> str:
    """How a day stands; that of a meeting is its status."""
    if one.state == HELD_BY or (one.meeting_id and one.state == CANCELLED):
        return QCoreApplication.translate("core", MEETING_STATUS.get(one.status, one.status))
    return _say(_STATES.get(one.state, one.state))


def topic_about(row: TopicRow, today: dt.date) -> str:
    """ "3 rapat · terakhir Rab, 6 Jun · 2 tindak lanjut terbuka"."""
    parts = (
        _say(_MEETINGS).format(n=row.meetings) if row.meetings else _say(_NOT_SPOKEN),
        _say(_LAST).format(date=near_date(row.last, today)) if row.last else "",
        _say(_OPEN).format(n=row.open_actions) if row.open_actions else "",
        _say(_DONE).format(date=near_date(row.closed_on, today)) if row.closed_on else "",
    )
    return " · ".join(filter(None, parts))


def topic_sentence(row: TopicRow) -> str:
    """One sentence for a row."""
    return f"{row.text}, {topic_about(row, dt.date.min).replace(' · ', ', ')}"


def item_row(item: ThreadItem) -> LinesRow:
    """An item of a topic as a row of a list: its meeting, then all that came of it."""
    title = f"{long_date(item.date)} · {item.meeting}"
    outcome = QCoreApplication.translate("core", OUTCOME.get(item.outcome, item.outcome))
    about = ", ".join(filter(None, (outcome.lower(), _say(_SECRET) if item.closed else "")))
    head = _say(_AGENDA).format(label=item.label, title=item.title, outcome=about)
    lines = [head, *_item_lines(item)]
    if len(lines) == 1:
        lines.append(_say(_NOTHING))
    icon = "lock_closed" if item.closed else "calendar_ltr"
    return LinesRow(item.id, title, tuple(lines), icon, "accent")


def _item_lines(item: ThreadItem) -> Iterator[str]:
    for point in item.points:
        speaker = f"{point.speaker}: " if point.speaker else ""
        secret = f" ({_say(_SECRET)})" if point.closed else ""
        yield f"– {speaker}{_line(point.text)}{secret}"
    for decision in item.decisions:
        fate = "" if decision.status == "in_force" else DECISION_STATUS.get(decision.status, "")
        words = _say(_DECISION).format(text=_line(decision.text))
        yield f"{words} ({QCoreApplication.translate('core', fate).lower()})" if fate else words
    for action in item.actions:
        yield _action_line(action)


def _action_line(action: ThreadAction) -> str:
    due = action.due_phrase or (long_date(action.due, weekday=False) if action.due else "")
    status = QCoreApplication.translate("core", ACTION_STATUS.get(action.status, action.status))
    about = (
        action.office.code if action.office else "",
        action.who,
        _say(_DUE).format(date=due) if due else "",
        _say(_LATE) if action.late else status.lower(),
    )
    return f"{_say(_ACTION).format(text=_line(action.text))} ({', '.join(filter(None, about))})"


def _line(text: str) -> str:
    return " ".join(text.split())


def _say(words: str) -> str:
    return QCoreApplication.translate("Continuing", words)
