"""The planned days of a series as a calendar, read back by parsers that did not write it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import vobject

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.meetings import occurrences
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.series.deeds import add_series, edit_series
from jakber_desktop.operations.series.export import export_series

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

START, TODAY = dt.date(2018, 4, 4), dt.date(2018, 4, 5)
MAY, JUNE, JULY = dt.date(2018, 5, 2), dt.date(2018, 6, 6), dt.date(2018, 7, 4)


@pytest.mark.parametrize("start", ["09:00", None])
def test_the_days_to_come_are_one_repeating_entry(
    office: Workspace, tmp_path: Path, start: str | None
) -> None:
    rule = "FREQ=MONTHLY;BYDAY=1WE;COUNT=6"
    series = add_series(office, name="Monitoring, 100RC", rule=rule, starts_on=START)
    first = occurrences.make_occurrence(office, series, START)
    edit_meeting(office, first, invited_start=start, invited_end=start and "11:00")
    occurrences.cancel_occurrence(office, series, JUNE, "Libur")
    occurrences.move_occurrence(office, series, JULY, dt.date(2018, 7, 11), "Ruang dipakai")
    path = tmp_path / "rangkaian.ics"
    assert export_series(office, series, path, TODAY).days == 4
    whole, moved = vobject.readOne(path.read_text("utf-8")).vevent_list
    assert whole.summary.value == "Monitoring, 100RC"
    days = [one.date() if isinstance(one, dt.datetime) else one for one in whole.getrruleset()]
    assert days == [MAY, JULY, dt.date(2018, 8, 1), dt.date(2018, 9, 5)]
    assert moved.uid.value == whole.uid.value
    was, now = moved.recurrence_id.value, moved.dtstart.value
    assert (f"{was:%d.%m}", f"{now:%d.%m}") == ("04.07", "11.07")
    assert moved.comment.value == "Ruang dipakai"


def test_what_is_closed_or_over_writes_no_file(
    office: Workspace, tmp_path: Path, refused: Callable[..., Any]
) -> None:
    path = tmp_path / "rangkaian.ics"
    series = add_series(office, name="X")
    refused(office, FieldInvalid, lambda: export_series(office, series, path, TODAY))
    edit_series(office, series, rule="FREQ=WEEKLY;BYDAY=WE", starts_on=START)
    first = occurrences.make_occurrence(office, series, START)
    edit_meeting(office, first, classification="secret")
    refused(office, FieldInvalid, lambda: export_series(office, series, path, TODAY))
    assert not path.exists()
