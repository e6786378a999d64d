"""What the tab Rangkaian asks of the core; imported with the first reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.model.rows.series import OccurrenceRow, SeriesDetail, SeriesFilter


def read(workspace: Any, today: dt.date, wanted: SeriesFilter) -> tuple[Any, ...]:
    """(rows, counts, (), ()) under a filter."""
    from jakber_desktop.model.rows.series import SeriesCounts
    from jakber_desktop.operations.series import reading

    every = reading.all_series(workspace, today)
    rows = reading.all_series(workspace, today, wanted) if wanted.text else every
    return rows, SeriesCounts(len(rows), len(every)), (), ()


def detail(workspace: Any, series_id: str, today: dt.date) -> SeriesDetail:
    """One series with its days."""
    from jakber_desktop.operations.series import reading

    return reading.detail(workspace, series_id, today)


def series_of(workspace: Any, meeting_id: str) -> str | None:
    """The series (an id) of a meeting; None for one without."""
    from jakber_desktop.operations.series import reading

    return reading.series_of(workspace, meeting_id)


def planned(
    workspace: Any, first: dt.date, last: dt.date, series_id: str | None
) -> tuple[OccurrenceRow, ...]:
    """The days of a span that no meeting stands for yet."""
    from jakber_desktop.operations.series import reading

    return reading.planned_between(workspace, first, last, series_id)


def first_days(rule: str, start: dt.date, count: int) -> tuple[dt.date, ...]:
    """The first days that a rule names. Raises FieldInvalid."""
    from itertools import islice

    from jakber_desktop.operations.series.recurrence import rule_days

    last = start.replace(year=start.year + 5) if start.day < 29 else start.replace(day=28)
    return tuple(islice(rule_days(rule, start, last), count))


def export(workspace: Any, series_id: str, path: Path, today: dt.date) -> Any:
    """The days to come as a calendar file; gives its path and how many days."""
    from jakber_desktop.operations.series import export as series_export

    return series_export.export_series(workspace, series_id, path, today)


def add(workspace: Any, **given: Any) -> str:
    """A new series; gives its id."""
    from jakber_desktop.operations.series import deeds

    return deeds.add_series(workspace, **given)


def edit(workspace: Any, series_id: str, **given: Any) -> None:
    """What is said of it."""
    from jakber_desktop.operations.series import deeds

    deeds.edit_series(workspace, series_id, **given)


def merge(workspace: Any, series_id: str, into_id: str) -> None:
    """One goes up in another."""
    from jakber_desktop.operations.series import deeds

    deeds.merge_series(workspace, series_id, into_id)


def remove(workspace: Any, series_id: str) -> None:
    """It goes off the list."""
    from jakber_desktop.operations.series import deeds

    deeds.remove_series(workspace, series_id)


def make(workspace: Any, series_id: str, rule_day: dt.date) -> str:
    """The meeting of a day; gives its id."""
    from jakber_desktop.operations.meetings import occurrences

    return occurrences.make_occurrence(workspace, series_id, rule_day)


def move(workspace: Any, series_id: str, rule_day: dt.date, to: dt.date, reason: str) -> None:
    """The day is on another one."""
    from jakber_desktop.operations.meetings import occurrences

    occurrences.move_occurrence(workspace, series_id, rule_day, to, reason)


def cancel(workspace: Any, series_id: str, rule_day: dt.date, reason: str) -> None:
    """The day is off."""
    from jakber_desktop.operations.meetings import occurrences

    occurrences.cancel_occurrence(workspace, series_id, rule_day, reason)


def restore(workspace: Any, series_id: str, rule_day: dt.date) -> None:
    """The day is back where the rule has it."""
    from jakber_desktop.operations.meetings import occurrences

    occurrences.restore_occurrence(workspace, series_id, rule_day)
