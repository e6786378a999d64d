"""Breaks of a session: begun, ended, written as a line, printed (A4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.discussion.pauses import (
    begin_pause,
    end_pause,
    pauses_line,
    session_times,
    write_pauses,
)
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def spans(workspace: Workspace, meeting: str) -> list[tuple[str, str | None, str | None]]:
    found = meeting_record(workspace, meeting).meeting.pauses
    return [(one.started_at, one.ended_at, one.reason) for one in found]


def test_a_session_is_adjourned_and_goes_on_and_each_is_one_undo(
    workspace: Workspace, meeting: str
) -> None:
    begin_pause(workspace, meeting, "10.15")
    begin_pause(workspace, meeting, "10.20")  # adjourned already
    assert spans(workspace, meeting) == [("10:15", None, None)]
    end_pause(workspace, meeting, "10.30")
    end_pause(workspace, meeting, "10.40")
    assert spans(workspace, meeting) == [("10:15", "10:30", None)]
    undo(workspace)
    assert spans(workspace, meeting) == [("10:15", None, None)]


def test_a_break_that_ends_in_its_own_minute_is_taken_back(
    workspace: Workspace, meeting: str
) -> None:
    write_pauses(workspace, meeting, "9.15–9.30 rehat")
    begin_pause(workspace, meeting, "10.15")
    end_pause(workspace, meeting, "10.15")
    assert spans(workspace, meeting) == [("09:15", "09:30", "rehat")]
    undo(workspace)
    assert spans(workspace, meeting)[1:] == [("10:15", None, None)]


@pytest.mark.parametrize(
    ("line", "read", "shown"),
    [
        ("10.15-10.30 rehat; 12–13 salat",
         [("10:15", "10:30", "rehat"), ("12:00", "13:00", "salat")],
         "10.15–10.30 rehat; 12.00–13.00 salat"),
        ("pukul 9.05 s.d. 09:20 WIB (rehat)", [("09:05", "09:20", "rehat")], "09.05–09.20 rehat"),
        ("12.00", [("12:00", None, None)], "12.00–"),
        ("12.00– menunggu kuorum", [("12:00", None, "menunggu kuorum")], "12.00– menunggu kuorum"),
        (" ", [], ""),
    ],
)  # fmt: skip
def test_breaks_are_written_as_one_line_and_shown_so_again(
    workspace: Workspace, meeting: str, line: str, read: list[Any], shown: str
) -> None:
    write_pauses(workspace, meeting, line)
    assert spans(workspace, meeting) == read
    again = pauses_line(session_times(workspace, meeting).pauses)
    assert again == shown
    write_pauses(workspace, meeting, again)
    assert spans(workspace, meeting) == read


@pytest.mark.parametrize("line", ["rehat", "25.00–26.00", "10.00 11.00", "10.15–; 12.00–13.00"])
def test_what_is_no_break_is_told_and_nothing_is_written(
    workspace: Workspace, meeting: str, line: str
) -> None:
    write_pauses(workspace, meeting, "10.15–10.30 rehat")
    with pytest.raises(FieldInvalid):
        write_pauses(workspace, meeting, line)
    assert spans(workspace, meeting) == [("10:15", "10:30", "rehat")]
