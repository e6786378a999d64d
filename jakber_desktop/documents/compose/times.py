"""Date, clock times and place of a meeting as facts of a paper (naskah-dinas §11, V01, V02)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import Run, plain
from jakber_desktop.language.clock import (
    HOME_ZONE,
    clock_at,
    clock_range_both,
    clock_until,
    zone_name,
)
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import Meeting

_OPEN_END = " s.d. selesai"


def meeting_date(meeting: Meeting) -> str:
    """Return "Rabu, 4 April 2018"; the weekday always comes from the date (V01)."""
    return long_date(meeting.date, nbsp=True)


def place_and_date(place: str, date: dt.date | None) -> Text:
    """Return "Jakarta, 5 April 2018", with a gap for an unknown date."""
    if date is None:
        return (Run(f"{place}, "), GAP)
    return plain(f"{place}, {long_date(date, weekday=False, nbsp=True)}")


def invited_time(meeting: Meeting) -> Text:
    """Return the time people were asked for, "pukul 09.00 WIB s.d. selesai"; () when unknown."""
    start, end = meeting.invited_start, meeting.invited_end
    if start is None and end is not None:
        return (Run("pukul "), GAP, Run(f" {clock_until(end, meeting.time_zone, nbsp=True)}"))
    return plain(_range(meeting, start, end))


def actual_time(meeting: Meeting) -> Text:
    """Return opening and closing, "pukul 09.05–10.40 WIB"; what is unknown is a gap.

    Never the invited time in their stead (V02).
    """
    start, end = meeting.opened_at, meeting.closed_at
    if start is None and end is None:
        return (GAP,)
    if start is None:
        return (Run("pukul "), GAP, Run(f" {clock_until(end, meeting.time_zone, nbsp=True)}"))
    if end is None:
        return (Run(f"{_range(meeting, start, None).removesuffix(_OPEN_END)} s.d. "), GAP)
    return plain(_range(meeting, start, end))


def clock_text(meeting: Meeting, time: str | None) -> Text:
    """Return "pukul 09.05 WIB" (both zones when not at home), or with a gap for the clock."""
    if time is None:
        return (Run("pukul "), GAP, Run(f" {zone_name(meeting.time_zone)}"))
    if meeting.time_zone == HOME_ZONE:
        return plain(clock_at(time, meeting.time_zone, nbsp=True))
    return plain(_range(meeting, time, None).removesuffix(_OPEN_END))


def span_text(meeting: Meeting, start: str, end: str | None) -> str:
    """Return the stretch of a pause; without an end only its start."""
    if end is None:
        return _range(meeting, start, None).removesuffix(_OPEN_END)
    return _range(meeting, start, end)


def venue_text(meeting: Meeting) -> str:
    """Return the place; a meeting with a link only is "daring" (online), nothing known is ""."""
    venue = (meeting.venue or "").strip()
    if not meeting.online_link:
        return venue
    return f"{venue} dan daring" if venue else "daring"


def _range(meeting: Meeting, start: str | None, end: str | None) -> str:
    """Both zones when they differ (product A4); short ranges stay on one line."""
    long = meeting.crosses_midnight or meeting.time_zone != HOME_ZONE
    return clock_range_both(
        start,
        end,
        meeting.time_zone,
        crosses_midnight=meeting.crosses_midnight and end is not None,
        nbsp=not long,
    )
