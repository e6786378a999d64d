"""Days in what is typed into a search."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.operations.days.typed_dates import days_wanted

TODAY = dt.date(2018, 4, 4)


@pytest.mark.parametrize(
    ("typed", "pattern", "words"),
    [
        ("rapat 4 april", "%-04-04", ()),
        ("4/4/2018", "2018-04-04", ()),
        ("Rabu, 4 April 2018 target", "2018-04-04", ("target",)),
        ("besok", "2018-04-05", ()),
        ("hari ini pimpinan", "2018-04-04", ("pimpinan",)),
        ("29 februari", "%-02-29", ()),
        ("mei 2018", "2018-05-%", ()),
    ],
)
def test_a_day_is_read_and_the_rest_kept(typed: str, pattern: str, words: tuple[str, ...]) -> None:
    assert days_wanted(typed, TODAY) == ((pattern, words),)


@pytest.mark.parametrize("typed", ["", "target 100rc", "april", "31 februari", "29/2/2018", "2018"])
def test_what_names_no_day_gives_none(typed: str) -> None:
    assert days_wanted(typed, TODAY) == ()
