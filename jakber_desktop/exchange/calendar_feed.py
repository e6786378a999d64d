"""Several meetings as one calendar to be taken into another (RFC 5545; METHOD:PUBLISH, RFC 5546).

Nobody is asked to come, so it names no guests. An entry has the UID and SEQUENCE of its invitation:
a calendar that knows the meeting already updates it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import icalendar

from jakber_desktop.exchange.calendar_file import PRODUCT, Entry, event_of, zone_of

if TYPE_CHECKING:
    from jakber_desktop.model.record import Meeting


def calendar_feed(entries: Sequence[tuple[Meeting, Entry]], name: str = "") -> bytes:
    """Return the meetings as an .ics file in the order given; without any an empty calendar.

    `name` is what a calendar that subscribes to the file calls it (RFC 7986; Outlook and Google
    read the older X-WR-CALNAME).
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("name", name)
        calendar.add("x-wr-calname", name)
    timed = {meeting.time_zone for meeting, _entry in entries if meeting.invited_start is not None}
    for name in sorted(timed):
        calendar.add_component(zone_of(name))
    for meeting, entry in entries:
        calendar.add_component(event_of(meeting, replace(entry, guests=())))
    return bytes(calendar.to_ical())
