"""When a series meets, in words: the usual rules for a day, and any other as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.recurrence import (
    MONTHLY,
    NTHS,
    WEEKDAYS,
    WEEKLY,
    RuleParts,
    rule_of,
    rule_words,
)

if TYPE_CHECKING:
    import datetime as dt


def rule_choices(date: dt.date, rule: str | None) -> dict[str, str]:
    """RFC 5545 rule -> words, for a series that meets on this day; "" is a series without a rule.

    The rule of now is always among them.
    """
    days, nth = (WEEKDAYS[date.weekday()],), (date.day - 1) // 7 + 1
    parts = [
        RuleParts(WEEKLY, days=days),
        RuleParts(WEEKLY, 2, days),
        RuleParts(MONTHLY, month_day=date.day),
    ]
    if nth in NTHS:
        parts.append(RuleParts(MONTHLY, days=days, nth=nth))
    rules = ["", *map(rule_of, parts)]
    if rule and rule not in rules:
        rules.append(rule)
    return {one: told_rule(one) for one in rules}


def told_rule(rule: str | None) -> str:
    """ "Setiap Rabu pertama": a rule as a heading or a choice tells it."""
    words = rule_words(rule, say)
    return words[:1].upper() + words[1:]


def say(template: str) -> str:
    """A template of the core in the language of the program."""
    return QCoreApplication.translate("core", template)
