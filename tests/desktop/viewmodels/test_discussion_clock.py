"""How long the meeting and its items run, by a clock of the test's own."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.desktop.viewmodels.discussion.clock import DiscussionClock, clock_words
from jakber_desktop.desktop.viewmodels.discussion.places import place_words
from jakber_desktop.model.rows.discussion import Discussion, ItemRow

DAY = dt.date(2018, 4, 4)


class Watch:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.time = dt.datetime(2018, 4, 4, 9, 0)

    def __call__(self) -> dt.datetime:
        return self.time

    def on(self, **span: int) -> None:
        self.time += dt.timedelta(**span)


def found(opened: str | None, closed: str | None = None, meeting: str = "m") -> Discussion:
    return Discussion(meeting, False, (), (), (), (), DAY, opened, closed)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def clock(watch: Watch) -> DiscussionClock:
    return DiscussionClock(watch)


def test_it_runs_from_opening_to_closing(clock: DiscussionClock, watch: Watch) -> None:
    clock.follow(found(None))
    assert clock.elapsed() is None
    clock.follow(found("09:00"))
    watch.on(hours=1, minutes=18, seconds=24)
    assert clock_words(clock.elapsed() or 0) == "01.18.24"
    clock.follow(found("09:00", "10:30"))
    assert clock.elapsed() is None


@pytest.mark.parametrize("days", [1, 400])
def test_a_session_forgotten_open_does_not_run_for_ever(
    clock: DiscussionClock, watch: Watch, days: int
) -> None:
    clock.follow(found("09:00"))
    watch.on(days=days)
    assert clock.elapsed() is None


def test_a_session_opened_before_midnight_runs_on(clock: DiscussionClock, watch: Watch) -> None:
    clock.follow(found("23:30"))
    watch.time = dt.datetime(2018, 4, 5, 0, 15)
    assert clock.elapsed() == 45 * 60


def test_an_item_counts_what_the_caret_spent_in_it(clock: DiscussionClock, watch: Watch) -> None:
    clock.follow(found("09:00"))
    clock.enter_item("a")
    watch.on(minutes=4)
    clock.enter_item("b")
    watch.on(minutes=10)
    clock.follow(found("09:00"))  # read anew meanwhile
    clock.enter_item("a")
    watch.on(minutes=2, seconds=59)
    assert clock.item_minutes() == 6
    clock.enter_item("b")
    assert clock.item_minutes() == 10


def test_an_item_does_not_run_before_the_session(clock: DiscussionClock, watch: Watch) -> None:
    clock.follow(found(None))
    clock.enter_item("a")
    watch.on(minutes=4)
    assert clock.item_minutes() is None
    clock.follow(found("09:04"))
    watch.on(minutes=1)
    assert clock.item_minutes() == 1


def test_another_meeting_has_times_of_its_own(clock: DiscussionClock, watch: Watch) -> None:
    clock.follow(found("09:00"))
    clock.enter_item("a")
    watch.on(minutes=4)
    clock.follow(found("09:00", meeting="n"))
    clock.enter_item("a")
    assert clock.item_minutes() == 0


def noted(minutes: int | None) -> Discussion:
    row = ItemRow("a", "1", "Satu", None, 30, "planned", False, (), actual_minutes=minutes)
    return Discussion("m", False, (row,), (), (), (), DAY, "09:00")


def test_another_run_of_the_program_goes_on_from_the_minutes_kept(
    clock: DiscussionClock, watch: Watch
) -> None:
    clock.follow(noted(None))
    clock.enter_item("a")
    watch.on(minutes=4, seconds=50)
    assert clock.minutes() == {"a": 4}
    clock.follow(noted(4))  # written, and read anew: the seconds count on
    assert clock.minutes() == {}
    watch.on(seconds=10)
    assert clock.minutes() == {"a": 5}

    again = DiscussionClock(watch)
    again.follow(noted(5))
    again.enter_item("a")
    watch.on(minutes=2)
    assert again.item_minutes() == 7
    assert again.minutes() == {"a": 7}
    again.follow(noted(4))  # one was taken back by an undo: nothing is lost
    assert again.minutes() == {"a": 7}


def item(start: str | None, minutes: int | None, office: str | None = "TGUPP") -> ItemRow:
    return ItemRow("i", "3", "Tanggapan", office, minutes, "planned", False, (), start)


@pytest.mark.parametrize(
    ("row", "spent", "words", "over"),
    [
        (item("10:15", 20), 4, "TGUPP · rencana 10.15–10.35 · berjalan 4 menit", False),
        (item("23:50", 20), None, "TGUPP · rencana 23.50–00.10", False),
        (item(None, 20), 26, "TGUPP · rencana 20 menit · berjalan 26 menit · lewat 6 menit", True),
        (item("10:15", None, None), 90, "rencana 10.15 · berjalan 90 menit", False),
        (item(None, None, None), None, "", False),
    ],
)
def test_the_line_under_the_title(row: ItemRow, spent: int | None, words: str, over: bool) -> None:
    assert place_words(row, spent) == (words, over)


def test_the_line_tells_how_long_an_item_took_once_the_session_is_closed() -> None:
    row = ItemRow("i", "3", "Judul", "TGUPP", 20, "discussed", False, (), None, actual_minutes=26)
    assert place_words(row, None)[0] == "TGUPP · rencana 20 menit · dibahas 26 menit"
