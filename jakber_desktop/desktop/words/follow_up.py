"""How the registers of follow-ups and decisions word and dress what they list (07)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.chip_look import ChipLook
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS

if TYPE_CHECKING:
    from jakber_desktop.model.rows.follow_ups import FollowUpRow, RegisterDecision

GROUPS = {
    "late": (QT_TRANSLATE_NOOP("FollowUps", "Terlambat"), "error_circle", "danger"),
    "soon": (QT_TRANSLATE_NOOP("FollowUps", "7 hari ke depan"), "clock", "warning"),
    "later": (QT_TRANSLATE_NOOP("FollowUps", "Nanti"), "calendar_ltr", "textSecondary"),
    "undated": (QT_TRANSLATE_NOOP("FollowUps", "Tanpa tenggat"), "circle", "textSecondary"),
    "closed": (QT_TRANSLATE_NOOP("FollowUps", "Selesai"), "checkmark_circle", "success"),
}
"""Words, icon and colour of a group's heading."""
_STATUSES = {
    "open": ("circle", "neutral"), "in_progress": ("play", "info"),
    "blocked": ("warning", "warning"), "done": ("checkmark_circle", "success"),
    "cancelled": ("dismiss_circle", "neutral"),
}  # fmt: skip
_STANDINGS = {
    "in_force": ("checkmark_circle", "success"), "superseded": ("arrow_repeat_all", "neutral"),
    "revoked": ("dismiss_circle", "danger"),
}  # fmt: skip
CLOSED = QT_TRANSLATE_NOOP("FollowUps", "Tertutup")
"""Of a row that is not for everybody (R4)."""


def translated(words: str) -> str:
    """A phrase of these registers in the language of the program."""
    return QCoreApplication.translate("FollowUps", words)


def _say(words: str, **facts: object) -> str:
    return translated(words).format(**facts)


def group_words(group: str) -> str:
    """What a heading says."""
    return translated(GROUPS[group][0])


def statuses() -> dict[str, str]:
    """Every status of a follow-up with its words, in the order of the menu."""
    return {one: QCoreApplication.translate("core", ACTION_STATUS[one]) for one in _STATUSES}


def status_look(status: str) -> ChipLook:
    """The chip of a follow-up's status; a word of a newer program shows as it is."""
    words = QCoreApplication.translate("core", ACTION_STATUS.get(status, status))
    return ChipLook(words, *_STATUSES.get(status, ("", "neutral")))


def status_looks() -> tuple[ChipLook, ...]:
    """All of them: the widest sets the column's width."""
    return tuple(status_look(one) for one in _STATUSES)


def standing_look(status: str) -> ChipLook:
    """The chip of whether a decision holds."""
    words = QCoreApplication.translate("core", DECISION_STATUS.get(status, status))
    return ChipLook(words, *_STANDINGS.get(status, ("", "neutral")))


def standing_looks() -> tuple[ChipLook, ...]:
    """All of them."""
    return tuple(standing_look(one) for one in _STANDINGS)


def late_look(row: FollowUpRow) -> ChipLook:
    """The chip over the panel: how late or how soon; none for what is closed or without a day."""
    if row.group == "late":
        return ChipLook(relative_words(row), "error_circle", "danger")
    if row.group == "soon":
        return ChipLook(relative_words(row), "clock", "warning")
    return ChipLook("")


def due_words(row: FollowUpRow, today: dt.date) -> str:
    """The due day in short, or the phrase while no day is known; "" for neither."""
    if row.due is None:
        return row.due_phrase or translated(QT_TRANSLATE_NOOP("FollowUps", "Belum ada"))
    return day_words(row.due, today)


def day_words(day: dt.date, today: dt.date) -> str:
    """ "Rab, 18 Apr"; with the year when it is another."""
    return short_date(day) if day.year == today.year else f"{short_date(day)} {day.year}"


def relative_words(row: FollowUpRow) -> str:
    """ "2 hari lewat", "hari ini", "3 hari lagi", with "perkiraan" where the day is one."""
    if row.group == "closed":
        if row.closed_on is None:
            return ""
        return _say(QT_TRANSLATE_NOOP("FollowUps", "ditutup {date}"), date=_short(row.closed_on))
    if row.days is None:
        return ""
    if row.days < 0:
        words = _say(QT_TRANSLATE_NOOP("FollowUps", "{n} hari lewat"), n=-row.days)
    elif row.days == 0:
        words = translated(QT_TRANSLATE_NOOP("FollowUps", "hari ini"))
    else:
        words = _say(QT_TRANSLATE_NOOP("FollowUps", "{n} hari lagi"), n=row.days)
    if row.estimated:
        return _say(QT_TRANSLATE_NOOP("FollowUps", "{when}, perkiraan"), when=words)
    return words


def _short(day: dt.date) -> str:
    return short_date(day).split(", ")[-1]


def source_words(code: str, meeting: str, *, closed: bool) -> str:
    """ "07/T-1 · Monitoring Target"; a closed row says so first."""
    parts = [translated(CLOSED)] if closed else []
    return " · ".join((*parts, code, meeting))


def follow_up_sentence(row: FollowUpRow, today: dt.date) -> str:
    """One sentence for a row (ui-design §12)."""
    office = row.office.name if row.office else ""
    due = due_words(row, today) if row.due or row.due_phrase else group_words("undated")
    parts = (
        row.text, translated(CLOSED) if row.closed else "", row.code, row.meeting, office, row.who,
        due, relative_words(row), status_look(row.status).text,
    )  # fmt: skip
    return ", ".join(part for part in parts if part)


def standing_words(row: RegisterDecision) -> str:
    """Beside its chip: what took its place; "" while it is in force."""
    if row.successor is None:
        return ""
    return _say(QT_TRANSLATE_NOOP("FollowUps", "oleh {code}"), code=row.successor.code)


def decision_sentence(row: RegisterDecision) -> str:
    """One sentence for a decision."""
    parts = (
        row.text, translated(CLOSED) if row.closed else "", row.code, row.meeting,
        long_date(row.meeting_date), standing_look(row.status).text, standing_words(row),
    )  # fmt: skip
    return ", ".join(part for part in parts if part)
