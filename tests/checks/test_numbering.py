"""V20: numbers of papers are whole, and none stands on two papers."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.checks.numbering import numbers_are_whole
from jakber_desktop.model.record import Decision, Invitation, Meeting, MeetingRecord


def record(letter: str | None = None, minutes: str | None = None, **parts: object) -> MeetingRecord:
    meeting = Meeting(title="Rapat Contoh", date=dt.date(2018, 4, 4), minutes_number=minutes)
    return MeetingRecord(meeting=meeting, invitation=Invitation(number=letter), **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "number", ["018//12/CO/2017", "/UND/04/CO/2018", "018/UND/", ".../UND/04", "{serial}/UND"]
)
def test_an_empty_slot_is_told(number: str) -> None:
    (found,) = numbers_are_whole(record(number))
    assert (found.rule, found.severity, found.path) == ("V20", "error", "invitation.number")
    assert number in found.message


@pytest.mark.parametrize("number", ["018/LAP/12/CO/2017", "123/-1.711.531", "005.01/UND/04", "7"])
def test_a_whole_number_is_left_alone(number: str) -> None:
    assert list(numbers_are_whole(record(number))) == []


def test_one_number_on_two_papers_is_told_once() -> None:
    decisions = (Decision(text="Satu.", number="01/K-1"), Decision(text="Dua.", number="01/K-1"))
    (found,) = numbers_are_whole(record("1/UND", "1/NOT", decisions=decisions))
    assert (found.path, found.rule) == ("decisions[1].number", "V20")
    (again,) = numbers_are_whole(record("1/A", "1/a"))
    assert again.path == "meeting.minutes_number"


def test_a_meeting_without_numbers_is_left_alone() -> None:
    assert list(numbers_are_whole(record())) == []
