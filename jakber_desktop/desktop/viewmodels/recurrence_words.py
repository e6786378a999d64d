"""When a series meets, in words: the usual rules for a day, and any other as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import weekday_name

if TYPE_CHECKING:
    import datetime as dt

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

translate = QCoreApplication.translate


def rule_choices(date: dt.date, rule: str | None) -> dict[str, str]:
    """RFC 5545 rule -> words, for a series that meets on this day; "" is a series without a rule.

    The rule of now is always among them.
    """
    day, code, week = weekday_name(date), _DAYS[date.weekday()], (date.day - 1) // 7 + 1
    words = {
        "": translate("PreparationScreen", "Tidak terjadwal"),
        f"FREQ=WEEKLY;BYDAY={code}": translate("PreparationScreen", "Setiap {day}").format(day=day),
        f"FREQ=WEEKLY;INTERVAL=2;BYDAY={code}": translate(
            "PreparationScreen", "{day}, dua pekan sekali"
        ).format(day=day),
        f"FREQ=MONTHLY;BYMONTHDAY={date.day}": translate(
            "PreparationScreen", "Setiap bulan, tanggal {n}"
        ).format(n=date.day),
    }
    if week < 5:
        words[f"FREQ=MONTHLY;BYDAY={week}{code}"] = translate(
            "PreparationScreen", "Setiap bulan, {day} ke-{n}"
        ).format(day=day, n=week)
    if rule and rule not in words:
        words[rule] = _plain_words(rule)
    return words


def _plain_words(rule: str) -> str:
    plain = {
        "FREQ=DAILY": translate("PreparationScreen", "Setiap hari"),
        "FREQ=WEEKLY": translate("PreparationScreen", "Setiap pekan"),
        "FREQ=WEEKLY;INTERVAL=2": translate("PreparationScreen", "Dua pekan sekali"),
        "FREQ=MONTHLY": translate("PreparationScreen", "Setiap bulan"),
        "FREQ=MONTHLY;INTERVAL=3": translate("PreparationScreen", "Tiga bulan sekali"),
        "FREQ=YEARLY": translate("PreparationScreen", "Setiap tahun"),
    }
    return plain.get(rule) or translate("PreparationScreen", "Aturan lain: {rule}").format(
        rule=rule
    )
