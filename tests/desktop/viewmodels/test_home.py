"""Which rows Beranda begins with."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.desktop.viewmodels.home.home import first_rows
from jakber_desktop.model.rows.home import TodoRow

TODAY = dt.date(2018, 4, 4)


def row(days: int) -> TodoRow:
    urgency = "late" if days < 0 else "week" if days else "today"
    due = TODAY + dt.timedelta(days=days)
    return TodoRow("followup", str(days), "m", "Butir", TODAY, due, urgency)  # type: ignore[arg-type]


def days(rows: list[TodoRow]) -> list[int]:
    return [int(one.id) for one in rows]


def test_few_rows_are_all_shown() -> None:
    rows = [row(n) for n in range(-3, 6)]
    assert first_rows(rows) == rows


def test_many_late_ones_leave_room_for_today_and_this_week() -> None:
    rows = [row(n) for n in range(-400, 3)]
    assert days(first_rows(rows)) == [*range(-9, 0), 0, 1, 2]


def test_a_full_week_leaves_a_few_places_to_the_latest_of_the_late() -> None:
    rows = [row(n) for n in range(-20, 30)]
    assert days(first_rows(rows)) == [-4, -3, -2, -1, *range(8)]


def test_nothing_is_nothing() -> None:
    assert first_rows([]) == []
