"""Several meetings in one calendar, read back by a parser that did not write it."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import vobject

from jakber_desktop.exchange.calendar_feed import calendar_feed
from jakber_desktop.exchange.calendar_file import Entry, Guest
from jakber_desktop.model.record import Meeting

STAMP = dt.datetime(2018, 3, 26, 2, 15, 30, tzinfo=dt.UTC)
GUEST = Guest("Kepala Contoh", "kepala@contoh.go.id")


def one(nth: int, **given: Any) -> tuple[Meeting, Entry]:
    title = f"Rapat {nth}"
    facts = {"title": title, "date": dt.date(2018, 4, nth), "invited_start": "09:00"}
    entry = Entry(
        uid=UUID(int=nth), sequence=nth, stamp=STAMP, summary=title, description="", place="",
        guests=(GUEST,),
    )  # fmt: skip
    return Meeting(**(facts | given)), entry


def test_a_feed_publishes_its_meetings_and_asks_nobody() -> None:
    data = calendar_feed([one(4), one(5, time_zone="Asia/Makassar"), one(6, invited_start=None)])
    calendar = vobject.readOne(data.decode())
    assert calendar.method.value == "PUBLISH"
    assert [event.summary.value for event in calendar.vevent_list] == [
        "Rapat 4",
        "Rapat 5",
        "Rapat 6",
    ]
    assert [event.sequence.value for event in calendar.vevent_list] == ["4", "5", "6"]
    assert "ATTENDEE" not in data.decode()
    zones = [zone.tzid.value for zone in calendar.vtimezone_list]
    assert zones == ["Asia/Jakarta", "Asia/Makassar"]  # each once, and none for a whole day
    assert calendar_feed([one(4)]) == calendar_feed([one(4)])


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert b"METHOD:PUBLISH" in calendar_feed([])
