"""The days of series that the calendar shows as ghosts, and what is done with one (A1, 20)."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.attempting import attempted
from jakber_desktop.desktop.viewmodels.continuing import series_source as source
from jakber_desktop.model.rows.calendar import CalendarPlanned
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop.viewmodels.session.session import Session


def read_planned(
    workspace: Any, first: dt.date, last: dt.date, series: str | None
) -> dict[dt.date, tuple[CalendarPlanned, ...]]:
    """Day -> the series that are to meet on it and have no meeting for it."""
    found: dict[dt.date, list[CalendarPlanned]] = defaultdict(list)
    for row in source.planned(workspace, first, last, series):
        if row.rule_day is not None:
            one = CalendarPlanned(
                row.id, row.series_id, row.series, row.rule_day, row.day,
                row.day != row.rule_day, row.holiday,
            )  # fmt: skip
            found[row.day].append(one)
    return {day: tuple(rows) for day, rows in found.items()}


def make_planned(session: Session, one: CalendarPlanned) -> str:
    """The meeting of a ghost is made; gives its id. Raises FieldInvalid, StorageError."""
    made = source.make(session.workspace, one.series_id, one.rule_day)
    session.look_for_changes()
    return made


def move_planned(session: Session, one: CalendarPlanned, date: str, reason: str) -> str:
    """A ghost is on another day; "" or what is wrong with what was typed."""
    return attempted(
        lambda: source.move(
            session.workspace, one.series_id, one.rule_day,
            parse_date(date, session.today, "date"), reason,  # type: ignore[arg-type]
        ),
        session.look_for_changes,
    )  # fmt: skip


def cancel_planned(session: Session, one: CalendarPlanned, reason: str) -> str:
    """A ghost is off; "" or what is wrong."""
    deed = partial(source.cancel, session.workspace, one.series_id, one.rule_day, reason)
    return attempted(deed, session.look_for_changes)
