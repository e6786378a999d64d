"""A meeting as an entry for calendars (RFC 5545) that asks people to come or calls it off.

The methods are REQUEST and CANCEL of RFC 5546; a later file with the same UID and a higher SEQUENCE
replaces the earlier one.

Everything is handed over, nothing is asked: no clock, no random id, so that the same meeting gives
the same bytes. icalendar escapes and folds; what it lets pass is mended here.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from uuid import UUID

import icalendar

from jakber_desktop.language.clock import zone_hours, zone_name

if TYPE_CHECKING:
    from jakber_desktop.model.record import Meeting

PRODUCT = "-//JakBer//JakBer Desktop//ID"
Purpose = Literal["invite", "cancel", "withdraw"]
"""Come; nobody comes; these guests need not come, the others do."""
_STATUS: dict[Purpose, str | None] = {
    "invite": "CONFIRMED", "cancel": "CANCELLED", "withdraw": None,
}  # fmt: skip
"""None: a guest is taken off, the meeting itself stands (RFC 5546, 3.2.5)."""
_SINCE = dt.datetime(1988, 1, 1)
"""Since this day no zone of the record has changed its clock."""
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(
    rf"(?=[^@]{{1,64}}@)(?!.*=\?){_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)
"""A dot-atom (RFC 5322) at a domain; "=?" would begin an encoded word (RFC 2047)."""
_LINK = re.compile(r"https?://[!-~]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_ANSWERS = {"none": "NEEDS-ACTION", "accepted": "ACCEPTED", "declined": "DECLINED",
            "delegated": "DELEGATED"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody asked to come, with an address and what was answered so far."""

    name: str
    address: str
    response: str = "none"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar entry needs beside the meeting itself.

    `uid` stays the same as long as the meeting lives, `sequence` grows with every change of date,
    time or place, and when the meeting is called off or taken up again; `stamp` is the moment of
    the newest change (UTC). `comment` says why it is off.
    """

    uid: UUID
    sequence: int
    stamp: dt.datetime
    summary: str
    description: str
    place: str
    organizer: Guest | None = None
    guests: tuple[Guest, ...] = ()
    purpose: Purpose = "invite"
    comment: str = ""


class _Text(icalendar.vText):
    r"""A TEXT value (RFC 5545, 3.3.11); icalendar would make a line break of a written `\N`."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        """The text with its backslashes, semicolons, commas and line breaks escaped."""
        return re.sub(r"[\\;,]", r"\\\g<0>", self).replace("\n", r"\n").encode()


def is_address(text: str | None) -> bool:
    """Whether a text is a mail address that headers and calendars can carry as it is."""
    return text is not None and len(text) <= 254 and _ADDRESS.fullmatch(text) is not None


def method_of(purpose: Purpose) -> str:
    """The method of RFC 5546, which a mail's Content-Type repeats."""
    return "REQUEST" if purpose == "invite" else "CANCEL"


def calendar_file(meeting: Meeting, entry: Entry) -> bytes:
    """Return the entry as an .ics file, CRLF lines of at most 75 octets.

    A meeting without a time fills its day; one without an end ("s.d. selesai") has no DTEND, and
    says so in its description.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method_of(entry.purpose))
    if meeting.invited_start is not None:
        calendar.add_component(zone_of(meeting.time_zone))
    calendar.add_component(event_of(meeting, entry))
    return bytes(calendar.to_ical())


def event_of(meeting: Meeting, entry: Entry) -> icalendar.Event:
    """Return the entry as a VEVENT; its times name a zone that the calendar has to bring along."""
    event = icalendar.Event()
    event.add("uid", f"{entry.uid}@jakber-desktop")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.stamp.astimezone(dt.UTC).replace(microsecond=0))
    _add_times(event, meeting)
    event.add("summary", _Text(_clean(" ".join(entry.summary.split()))))
    if entry.description.strip():
        event.add("description", _Text(_clean(entry.description.strip())))
    if entry.place.strip():
        event.add("location", _Text(_clean(" ".join(entry.place.split()))))
    if meeting.online_link and _LINK.fullmatch(meeting.online_link):
        event.add("url", meeting.online_link)
    if (status := _STATUS[entry.purpose]) is not None:
        event.add("status", status)
    event.add("transp", "OPAQUE" if entry.purpose == "invite" else "TRANSPARENT")
    if entry.comment.strip():
        event.add("comment", _Text(_clean(entry.comment.strip())))
    if entry.organizer is not None and is_address(entry.organizer.address):
        event.add("organizer", _person(entry.organizer))
    for guest in entry.guests:
        if is_address(guest.address):
            event.add("attendee", _attendee(guest, entry.purpose))
    return event


def _add_times(event: icalendar.Event, meeting: Meeting) -> None:
    """DTSTART and DTEND by the clock of the meeting's own zone.

    After the last day there is no day to end on: DTEND, which an entry may lack, is left out.
    """
    day = meeting.date
    morrow = None if day == dt.date.max else day + dt.timedelta(days=1)
    if meeting.invited_start is None:
        event.add("dtstart", day)
        if morrow is not None:
            event.add("dtend", morrow)
        return
    _add_moment(event, "dtstart", day, meeting.invited_start, meeting.time_zone)
    end = meeting.invited_end
    if end is not None and (meeting.crosses_midnight or end > meeting.invited_start):
        last = morrow if end <= meeting.invited_start else day
        if last is not None:
            _add_moment(event, "dtend", last, end, meeting.time_zone)


def _add_moment(event: icalendar.Event, name: str, day: dt.date, clock: str, zone: str) -> None:
    moment = dt.datetime.combine(day, dt.time.fromisoformat(clock))
    event.add(name, moment, parameters={"TZID": zone})


def zone_of(name: str) -> icalendar.Timezone:
    """Return a zone of the record ("Asia/Jakarta") as a VTIMEZONE."""
    offset = dt.timedelta(hours=zone_hours(name))
    standard = icalendar.TimezoneStandard()
    standard.add("dtstart", _SINCE)
    standard.add("tzoffsetfrom", offset)
    standard.add("tzoffsetto", offset)
    standard.add("tzname", zone_name(name))
    zone = icalendar.Timezone()
    zone.add("tzid", name)
    zone.add_component(standard)
    return zone


def _person(guest: Guest) -> icalendar.vCalAddress:
    person = icalendar.vCalAddress(f"mailto:{guest.address}")
    person.params["cn"] = _parameter(guest.name)
    return person


def _attendee(guest: Guest, purpose: Purpose) -> icalendar.vCalAddress:
    person = _person(guest)
    person.params["role"] = "REQ-PARTICIPANT"
    if purpose == "invite":
        person.params["partstat"] = _ANSWERS.get(guest.response, "NEEDS-ACTION")
        person.params["rsvp"] = "TRUE"
    return person


def _parameter(text: str) -> str:
    """A parameter's value: one line, and no quotation mark, which no escape could carry."""
    return _clean(" ".join(text.split())).replace('"', "'")


def _clean(text: str) -> str:
    """A text without signs that break lines or cannot be written: they become spaces."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
