"""The calendar entry of a meeting, read back by a parser that is not the one that wrote it."""

from __future__ import annotations

import datetime as dt
import re
from email.headerregistry import Address
from typing import Any
from uuid import UUID

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from jakber_desktop.exchange.calendar_file import Entry, Guest, calendar_file, is_address
from jakber_desktop.model.record import Meeting

ID = UUID("0189d3a0-0000-7000-8000-000000000001")
STAMP = dt.datetime(2018, 3, 26, 2, 15, 30, tzinfo=dt.UTC)


def meeting(**given: Any) -> Meeting:
    facts = {"title": "Rapat Contoh", "date": dt.date(2018, 4, 4), "invited_start": "09:00"}
    return Meeting(**(facts | given))


def entry(**given: Any) -> Entry:
    facts: dict[str, Any] = {
        "uid": ID, "sequence": 2, "stamp": STAMP, "summary": "Rapat Contoh",
        "description": "Agenda", "place": "Ruang Contoh",
    }  # fmt: skip
    return Entry(**(facts | given))


def read(data: bytes) -> Any:
    return vobject.readOne(data.decode("utf-8"))


def test_a_meeting_asks_its_guests_to_come() -> None:
    guests = (Guest("Kepala Contoh", "kepala@contoh.go.id", "accepted"), Guest("Ketua", "bukan"))
    organizer = Guest("Notulis", "notulis@contoh.go.id")
    data = calendar_file(meeting(invited_end="11:30"), entry(guests=guests, organizer=organizer))
    calendar = read(data)
    event = calendar.vevent
    assert calendar.method.value == "REQUEST"
    assert event.uid.value == f"{ID}@jakber-desktop"
    assert event.sequence.value == "2"
    assert event.dtstamp.value == STAMP
    assert event.dtstart.value.isoformat() == "2018-04-04T09:00:00+07:00"
    assert event.dtend.value.isoformat() == "2018-04-04T11:30:00+07:00"
    assert event.location.value == "Ruang Contoh"
    assert event.organizer.value == "mailto:notulis@contoh.go.id"
    (guest,) = event.attendee_list  # who has no address is no attendee
    assert guest.value == "mailto:kepala@contoh.go.id"
    assert (guest.params["CN"], guest.params["PARTSTAT"]) == (["Kepala Contoh"], ["ACCEPTED"])
    assert data == calendar_file(
        meeting(invited_end="11:30"), entry(guests=guests, organizer=organizer)
    )


@pytest.mark.parametrize(
    ("zone", "offset"),
    [("Asia/Jakarta", "+0700"), ("Asia/Makassar", "+0800"), ("Asia/Jayapura", "+0900"),
     ("Asia/Singapore", "+0800")],
)  # fmt: skip
def test_every_zone_of_a_meeting_is_told_with_its_clock(zone: str, offset: str) -> None:
    text = calendar_file(meeting(time_zone=zone), entry()).decode()
    assert f"DTSTART;TZID={zone}:20180404T090000" in text
    assert f"TZID:{zone}\r\n" in text
    assert f"TZOFFSETTO:{offset}\r\n" in text


def test_an_open_end_invents_none() -> None:
    event = read(calendar_file(meeting(), entry())).vevent
    assert not hasattr(event, "dtend")
    assert not hasattr(event, "duration")


def test_a_meeting_without_a_time_fills_its_day() -> None:
    data = calendar_file(meeting(invited_start=None), entry())
    event = read(data).vevent
    assert (event.dtstart.value, event.dtend.value) == (dt.date(2018, 4, 4), dt.date(2018, 4, 5))
    assert b"VTIMEZONE" not in data


def test_a_night_meeting_ends_on_the_next_day() -> None:
    night = meeting(invited_start="22:00", invited_end="01:00", crosses_midnight=True)
    event = read(calendar_file(night, entry())).vevent
    assert event.dtend.value.isoformat() == "2018-04-05T01:00:00+07:00"
    backwards = meeting(invited_start="22:00", invited_end="01:00")
    assert not hasattr(read(calendar_file(backwards, entry())).vevent, "dtend")


def test_hostile_text_stays_text() -> None:
    hostile = 'Rapat; "A", \\n b\r\nBEGIN:VALARM\r\nACTION:PROCEDURE'
    guest = Guest('Kepala "X"; Y, Z: é\r\nATTENDEE:mailto:x@y.id', "a@contoh.go.id")
    data = calendar_file(
        meeting(online_link="https://contoh.id/a\r\nX-EVIL:1"),
        entry(summary=hostile, description=hostile * 20, place=hostile, guests=(guest,)),
    )
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    event = read(data).vevent
    assert event.summary.value == " ".join(hostile.split())
    assert event.description.value == (hostile * 20).replace("\r\n", "\n")
    assert len(event.attendee_list) == 1
    assert {child.name for child in event.getChildren()} == {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS",
        "TRANSP", "ATTENDEE",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", [r"Rapat C:\Notula uji", r"C:\notula", r"\\server\Nota", r"a\,b\;c\\n\\N", "N\\"]
)
def test_a_backslash_is_no_line_break(text: str) -> None:
    guest = Guest(text, "a@contoh.go.id")
    data = calendar_file(
        meeting(), entry(summary=text, description=f"{text}\n{text}", place=text, guests=(guest,))
    )
    written = re.sub(r"[\\;,]", r"\\\g<0>", text)  # RFC 5545, 3.3.11
    assert f"SUMMARY:{written}\r\n".encode() in data
    event = read(data).vevent
    assert (event.summary.value, event.location.value) == (text, text)
    assert event.description.value == f"{text}\n{text}"


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
@pytest.mark.parametrize(
    "times",
    [{"invited_start": None}, {"invited_end": "11:00"},
     {"invited_start": "22:00", "invited_end": "01:00", "crosses_midnight": True}],
)  # fmt: skip
def test_the_first_and_the_last_day_can_be_written(day: dt.date, times: dict[str, Any]) -> None:
    data = calendar_file(meeting(date=day, **times), entry())
    same_day = times.get("invited_end") == "11:00"
    assert (b"DTEND" in data) is (same_day or day == dt.date.min)
    assert f"{day.year:04}{day:%m%d}".encode() in data


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_read_back(text: str) -> None:
    data = calendar_file(meeting(), entry(summary=f"a{text}", description=f"a{text}b"))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    event = read(data).vevent
    assert event.summary.value.startswith("a")
    assert event.description.value.endswith("b")


@pytest.mark.parametrize(
    ("text", "good"),
    [("a.b+c@contoh.go.id", True), ("a@b", False), ("a@b.id\nBcc: c@d.id", False), ("", False),
     (None, False), ("a b@c.id", False), ("<a@b.id>", False), ("ä@b.id", False),
     ("a..b@contoh.id", False), (".a@x.id", False), ("a.@x.id", False), ("a@x..id", False),
     ("=?utf-8?q?a?=@x.id", False), ("a=b@x.id", True), ("a" * 64 + "@x.id", True),
     ("a" * 65 + "@x.id", False)],
)  # fmt: skip
def test_only_plain_addresses_count(text: str | None, good: bool) -> None:
    assert is_address(text) is good


@settings(max_examples=300, deadline=None)
@given(st.text('ab.=?_q-@é "<', max_size=12), st.text("ab.-=?é", max_size=8))
def test_a_header_takes_every_address_that_counts(local: str, domain: str) -> None:
    text = f"{local}@{domain}"
    if is_address(text):
        assert Address("Nama", addr_spec=text).addr_spec == text  # it raises for any defect
