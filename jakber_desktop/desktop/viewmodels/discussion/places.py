"""The line under an item's title: who presents, when it was planned, how long it has been on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.clock import clock
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.discussion import ItemRow

_DAY = 24 * 60
_PLAN = QT_TRANSLATE_NOOP("Discussion", "rencana {span}")
_MINUTES = QT_TRANSLATE_NOOP("Discussion", "{n} menit")
_TOOK = QT_TRANSLATE_NOOP("Discussion", "dibahas {n} menit")
_RUNS = QT_TRANSLATE_NOOP("Discussion", "berjalan {n} menit")
_OVER = QT_TRANSLATE_NOOP("Discussion", "lewat {n} menit")


def place_words(item: ItemRow, minutes: int | None) -> tuple[str, bool]:
    """(the line, whether the item takes longer than planned); `minutes` it has been on so far.

    None when the session does not run: then it is told how long the item took.
    """
    over = minutes is not None and bool(item.planned_minutes) and minutes > _planned(item)
    parts = [item.presenter or "", _plan_words(item)]
    if minutes is not None:
        parts.append(_say(_RUNS, n=minutes))
    elif item.actual_minutes:
        parts.append(_say(_TOOK, n=item.actual_minutes))
    if over and minutes is not None:
        parts.append(_say(_OVER, n=minutes - _planned(item)))
    return " · ".join(part for part in parts if part), over


def _planned(item: ItemRow) -> int:
    return item.planned_minutes or 0


def _plan_words(item: ItemRow) -> str:
    """ "rencana 10.15–10.35", or what is known of it."""
    if item.starts_at is None:
        return _say(_PLAN, span=_say(_MINUTES, n=item.planned_minutes)) if _planned(item) else ""
    span = clock(item.starts_at)
    if item.planned_minutes:
        span += f"–{clock(_later(item.starts_at, item.planned_minutes))}"
    return _say(_PLAN, span=span)


def _later(start: str, minutes: int) -> str:
    hour, minute = map(int, start.split(":"))
    end = (hour * 60 + minute + minutes) % _DAY
    return f"{end // 60:02}:{end % 60:02}"


def _say(template: str, **facts: object) -> str:
    return QCoreApplication.translate("Discussion", template).format(**facts)
