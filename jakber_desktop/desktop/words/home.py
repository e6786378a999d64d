"""How Beranda is worded: when a meeting is, what is due and until when, how targets stand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.chip_look import ChipLook
from jakber_desktop.desktop.words.meeting import CHIPS, IN_SESSION, chip_words
from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.day_names import MONTHS_SHORT, WEEKDAYS_SHORT
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.home import ComingMeeting, TargetLine, TodoRow

GROUPS = {
    "late": (QT_TRANSLATE_NOOP("Home", "Terlambat"), "error_circle", "danger"),
    "today": (QT_TRANSLATE_NOOP("Home", "Hari ini"), "clock", "warning"),
    "week": (QT_TRANSLATE_NOOP("Home", "Minggu ini"), "calendar_ltr", "textSecondary"),
}
"""Urgency -> heading, icon, colour."""
VERBS = {
    "invitation": QT_TRANSLATE_NOOP("Home", "Kirim"),
    "minutes": QT_TRANSLATE_NOOP("Home", "Lengkapi"),
    "followup": QT_TRANSLATE_NOOP("Home", "Buka"),
}
"""Kind of a row -> what its button says."""
STAGE_OF = {"invitation": "invitation", "minutes": "minutes"}
"""Kind of a row -> the stage of its meeting where the work is done."""
_SHORT_CHIPS = {
    "unsent": QT_TRANSLATE_NOOP("Home", "Undangan"),
    "sent": QT_TRANSLATE_NOOP("Home", "Terkirim"),
}
_TONES = {"unsent": "warning", "sent": "info", "today": "accent", "running": "danger",
          "paused": "warning"}  # fmt: skip
_STEPS = (
    QT_TRANSLATE_NOOP("Home", "Disiapkan"),
    QT_TRANSLATE_NOOP("Home", "Berjalan"),
    QT_TRANSLATE_NOOP("Home", "Finalisasi"),
    QT_TRANSLATE_NOOP("Home", "Selesai"),
)
_SOON_MINUTES = 60


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Home", words)


def _say(template: str, **facts: object) -> str:
    return translated(template).format(**facts)


# --- the next meeting ---


def when_look(meeting: ComingMeeting, now: dt.datetime, today: dt.date) -> ChipLook:
    """The chip over the next meeting: running, in so many minutes, today, in so many days."""
    if meeting.chip in IN_SESSION:
        _words, icon, tone = CHIPS[meeting.chip]
        return ChipLook(chip_words(meeting.chip), icon, tone)
    days = (meeting.date - today).days
    if days > 1:
        return ChipLook(_say(QT_TRANSLATE_NOOP("Home", "{n} hari lagi"), n=days), "calendar_ltr")
    if days == 1:
        return ChipLook(translated(QT_TRANSLATE_NOOP("Home", "Besok")), "calendar_ltr", "accent")
    words, tone = _today(meeting, now, today)
    return ChipLook(words, "clock", tone)


def _today(meeting: ComingMeeting, now: dt.datetime, today: dt.date) -> tuple[str, str]:
    """Words and tone for a meeting of today that has not begun."""
    if meeting.start is None or now.date() != today:
        return chip_words("today"), "accent"
    start = dt.datetime.combine(today, dt.time.fromisoformat(meeting.start))
    minutes = round((start - now).total_seconds() / 60)
    if minutes < 0:
        late = QT_TRANSLATE_NOOP("Home", "Dijadwalkan pukul {time}")
        return _say(late, time=clock(meeting.start)), "warning"
    if minutes == 0:
        return translated(QT_TRANSLATE_NOOP("Home", "Mulai sekarang")), "accent"
    if minutes < _SOON_MINUTES:
        return _say(QT_TRANSLATE_NOOP("Home", "Mulai {n} menit lagi"), n=minutes), "accent"
    return _say(QT_TRANSLATE_NOOP("Home", "Hari ini pukul {time}"), time=clock(meeting.start)), (
        "accent"
    )


def time_words(meeting: ComingMeeting) -> str:
    """ "09.00–11.00 WIB", without "pukul" beside a clock icon."""
    return meeting.time.removeprefix("pukul ")


def people_words(meeting: ComingMeeting) -> str:
    """ "9 diundang · 7 konfirmasi"; "" when nobody is invited yet."""
    if not meeting.invited:
        return ""
    invited = _say(QT_TRANSLATE_NOOP("Home", "{n} diundang"), n=meeting.invited)
    if not meeting.confirmed:
        return invited
    return f"{invited} · " + _say(QT_TRANSLATE_NOOP("Home", "{n} konfirmasi"), n=meeting.confirmed)


# --- meetings to come ---


def day_words(meeting: ComingMeeting) -> tuple[str, str]:
    """Day and short month of a meeting, one over the other."""
    return str(meeting.date.day), MONTHS_SHORT[meeting.date.month - 1]


def place_words(meeting: ComingMeeting) -> str:
    """ "Sen · 09.00 · Sekretariat JakBer"."""
    parts = [WEEKDAYS_SHORT[meeting.date.weekday()]]
    if meeting.start:
        parts.append(clock(meeting.start))
    if meeting.venue:
        parts.append(meeting.venue)
    return " · ".join(parts)


def short_look(meeting: ComingMeeting) -> ChipLook:
    """The status in one word, without an icon, for a narrow list."""
    short = _SHORT_CHIPS.get(meeting.chip)
    words = translated(short) if short else chip_words(meeting.chip)
    return ChipLook(words, "", _TONES.get(meeting.chip, "neutral"))


def coming_sentence(meeting: ComingMeeting) -> str:
    """One sentence for a meeting to come (ui-design §12)."""
    when = long_date(meeting.date) + (f" {clock(meeting.start)}" if meeting.start else "")
    parts = (when, meeting.title, meeting.venue or "", chip_words(meeting.chip))
    return ", ".join(part for part in parts if part)


# --- what is to be done ---


def todo_title(row: TodoRow) -> str:
    """What is to be done."""
    if row.kind == "invitation":
        return _say(QT_TRANSLATE_NOOP("Home", "Undangan belum dikirim: {title}"), title=row.text)
    if row.kind == "minutes":
        return _say(QT_TRANSLATE_NOOP("Home", "Notula belum final: {title}"), title=row.text)
    return " ".join(row.text.split())


def todo_source(row: TodoRow) -> str:
    """Where it comes from: "Tindak lanjut T-3 · Biro KDH dan KLN", "Rapat 9 April · 6 surat"."""
    if row.kind == "followup":
        words = _say(QT_TRANSLATE_NOOP("Home", "Tindak lanjut {code}"), code=row.code)
        office = row.office or translated(QT_TRANSLATE_NOOP("Home", "tanpa kantor"))
        return f"{words} · {office} · {_meeting_words(row)}"
    meeting = _meeting_words(row)
    if row.kind == "invitation":
        return f"{meeting} · " + _say(QT_TRANSLATE_NOOP("Home", "{n} penerima"), n=row.left)
    if row.left:
        words = QT_TRANSLATE_NOOP("Home", "{n} agenda belum ditandai")
        return f"{meeting} · " + _say(words, n=row.left)
    return meeting


def _meeting_words(row: TodoRow) -> str:
    day = long_date(row.date, weekday=False).removesuffix(f" {row.due.year}")
    return _say(QT_TRANSLATE_NOOP("Home", "Rapat {date}"), date=day)


def due_words(row: TodoRow, today: dt.date) -> str:
    """ "2 hari lewat", "Batas hari ini", "Kam, 5 Apr"."""
    if row.urgency == "late":
        return _say(QT_TRANSLATE_NOOP("Home", "{n} hari lewat"), n=(today - row.due).days)
    if row.urgency == "today":
        return translated(QT_TRANSLATE_NOOP("Home", "Batas hari ini"))
    return short_date(row.due)


def todo_sentence(row: TodoRow, today: dt.date) -> str:
    """One sentence for a row, with what Enter does."""
    parts = (todo_title(row), todo_source(row), due_words(row, today), translated(VERBS[row.kind]))
    return ", ".join(parts)


# --- targets ---


def target_words(target: TargetLine) -> str:
    """The newest report, else the step, else that nobody reported."""
    if target.note:
        return " ".join(target.note.split())
    if target.step is not None:
        return translated(_STEPS[target.step - 1])
    return translated(QT_TRANSLATE_NOOP("Home", "Belum ada laporan"))


def target_sentence(target: TargetLine) -> str:
    """One sentence for a target: name, step, report, office."""
    step = translated(_STEPS[target.step - 1]) if target.step is not None else ""
    office = target.office.name if target.office else ""
    parts = dict.fromkeys((target.name, step, target_words(target), office))
    return ", ".join(part for part in parts if part)
