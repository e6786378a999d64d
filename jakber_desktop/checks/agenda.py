"""Every agenda item has come to something (V07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding, Fix
from jakber_desktop.checks.minutes import took_place
from jakber_desktop.checks.texts import quoted
from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_NO_OUTCOME = QT_TRANSLATE_NOOP(
    "core", "Agenda {number}, “{title}”, belum ditandai dibahas, ditunda, atau ditarik."
)
_MARK_DISCUSSED = QT_TRANSLATE_NOOP("core", "Tandai dibahas")


def items_have_an_outcome(record: MeetingRecord) -> Iterator[Finding]:
    """V07: each item is discussed, deferred, withdrawn or not reached (D2) before the end (error).

    An item with points was discussed, so that is its fix. Of one that consists of its sub-items,
    they tell.
    """
    if not took_place(record):
        return
    agenda = record.agenda
    numbers = agenda_labels(item.level for item in agenda)
    for i, item in enumerate(agenda):
        whole = not item.level and i + 1 < len(agenda) and agenda[i + 1].level > 0
        if item.outcome == "planned" and (item.points or not whole):
            message = _NO_OUTCOME.format(number=numbers[i], title=quoted(item.title))
            fix = Fix(_MARK_DISCUSSED, "discussed") if item.points else None
            yield Finding("V07", "error", message, f"agenda[{i}].outcome", fix)
