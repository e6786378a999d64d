"""The checklist of a meeting: dates from its day, ticks, and the office's usual list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.meetings.checklist import (
    USUAL,
    add_checklist_item,
    checklist,
    day_words,
    edit_checklist_item,
    keep_checklist,
    remove_checklist_item,
    start_checklist,
    tick,
)
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

DAY = dt.date(2018, 4, 4)
"""The day of the fixture's meeting, a Wednesday."""


def dues(workspace: Workspace, meeting: str) -> dict[int, dt.date]:
    return {row.days: row.due for row in checklist(workspace, meeting, DAY).rows}


def test_a_meeting_begins_with_the_usual_list_once(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    assert checklist(office, meeting, DAY).rows == ()
    one_deed(office, meeting, lambda: start_checklist(office, meeting))
    assert [(row.days, row.text) for row in checklist(office, meeting, DAY).rows] == list(USUAL)
    assert start_checklist(office, meeting) == 0


def test_days_off_move_to_the_working_day_before_and_after(office: Workspace, meeting: str) -> None:
    for days in (-5, -3, 0, 3):
        add_checklist_item(office, meeting, "Hal", days)
    assert dues(office, meeting) == {
        -5: dt.date(2018, 3, 29),  # Good Friday was the 30th, the 31st a Saturday
        -3: dt.date(2018, 3, 29),  # Sunday, 1 April
        0: DAY,
        3: dt.date(2018, 4, 9),  # Saturday
    }
    edit_meeting(office, meeting, date=dt.date(2018, 4, 11))
    assert dues(office, meeting)[-5] == dt.date(2018, 4, 6)


def test_what_is_late_due_and_done_is_told(office: Workspace, meeting: str) -> None:
    ids = [add_checklist_item(office, meeting, "Hal", days) for days in (-7, -2, 0, 5)]
    tick(office, ids[0], DAY)
    shown = checklist(office, meeting, DAY)
    assert [row.state for row in shown.rows] == ["done", "late", "today", "ahead"]
    assert shown.done == 1
    tick(office, ids[0], None)
    assert checklist(office, meeting, DAY).done == 0


def test_the_office_keeps_its_own_list(office: Workspace, meeting: str) -> None:
    start_checklist(office, meeting)
    first, *rest = checklist(office, meeting, DAY).rows
    edit_checklist_item(office, first.id, "Tanyakan topik", -10)
    for row in rest:
        remove_checklist_item(office, row.id)
    assert keep_checklist(office, meeting) == 1
    other = create_meeting(office, "Rapat lain", DAY)
    start_checklist(office, other)
    assert [row.text for row in checklist(office, other, DAY).rows] == ["Tanyakan topik"]


def test_a_day_beyond_a_year_is_refused(office: Workspace, meeting: str) -> None:
    with pytest.raises(FieldInvalid, match="365"):
        add_checklist_item(office, meeting, "Hal", -400)


def test_days_are_written_as_secretaries_do() -> None:
    assert [day_words(days) for days in (-7, 0, 3)] == ["H-7", "H", "H+3"]
