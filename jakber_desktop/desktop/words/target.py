"""How the cooperation targets are worded: steps, days, one sentence for a row (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import TARGET_STEP
from jakber_desktop.model.rows.targets import STEPS

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.model.rows.targets import TargetRow

_NO_STEP = QT_TRANSLATE_NOOP("Targets", "Langkah belum diisi")
_REPORTED = QT_TRANSLATE_NOOP("Targets", "dilaporkan {date}")
_NO_REPORT = QT_TRANSLATE_NOOP("Targets", "Belum ada laporan")
_DUE = QT_TRANSLATE_NOOP("Targets", "Tenggat {date}")
_OVERDUE = QT_TRANSLATE_NOOP("Targets", "Tenggat {date} terlewat")


def steps() -> dict[str, str]:
    """Step -> words, in order."""
    return {one: QCoreApplication.translate("core", TARGET_STEP[one]) for one in STEPS}


def step_words(step: int | None) -> str:
    """ "Berjalan", or that nobody said."""
    return tuple(steps().values())[step - 1] if step else _translated(_NO_STEP)


def standing_words(row: TargetRow) -> str:
    """The newest report in words, else the step."""
    if row.note:
        return row.note
    return step_words(row.step) if row.reported or row.step else _translated(_NO_REPORT)


def day_words(day: dt.date | None, today: dt.date) -> str:
    """ "4 Apr", with the year when it is another one; "" for none."""
    if day is None:
        return ""
    words = short_date(day).split(", ")[-1]
    return words if day.year == today.year else f"{words} {day.year}"


def percent_words(percent: int | None) -> str:
    """ "60%"."""
    return f"{percent}%" if percent is not None else ""


def due_words(row: TargetRow, today: dt.date) -> str:
    """ "Tenggat 31 Desember 2018", and whether it is over; "" for none."""
    if row.due is None:
        return ""
    late = row.due < today and row.step != len(STEPS)
    words = _translated(_OVERDUE if late else _DUE)
    return words.format(date=long_date(row.due, weekday=False))


def target_sentence(row: TargetRow) -> str:
    """One sentence for a row: name, step, per cent, report, office, day."""
    day = ""
    if row.reported is not None:
        day = _translated(_REPORTED).format(date=long_date(row.reported, weekday=False))
    office = row.office.name if row.office else ""
    parts = (
        row.text, step_words(row.step), percent_words(row.percent), standing_words(row), office,
        day,
    )  # fmt: skip
    return ", ".join(part for part in dict.fromkeys(parts) if part)


def _translated(words: str) -> str:
    return QCoreApplication.translate("Targets", words)
