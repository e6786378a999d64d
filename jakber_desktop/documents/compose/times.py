"""Date, clock times and place of a meeting as facts of a paper (naskah-dinas §11, V01, V02)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import Run, plain
from jakber_desktop.language.clock import (
    HOME_ZONE,
    clock,
    clock_at,
    clock_range,
    clock_range_both,
    clock_until,
    zone_hours,
    zone_name,
)
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import Meeting

_OPEN_END = " s.d. selesai"
_NEXT_DAY = " hari berikutnya"


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
        return (Run("pukul "), GAP, Run(" s.d. "), *closing_time(meeting))
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


def closing_time(meeting: Meeting) -> Text:
    """Return when the meeting was closed, "pukul 00.45 WIB hari berikutnya" across midnight.

    The day is that of `actual_time`: none is named when the end lies before the start unflagged.
    """
    end = meeting.closed_at
    if end is not None and meeting.crosses_midnight:
        return _clock_of_day(meeting, end, _NEXT_DAY)
    if end is not None and _doubtful(meeting, meeting.opened_at, end):
        return _clock_of_day(meeting, end, "")
    return clock_text(meeting, end)


def opening_time(meeting: Meeting) -> Text:
    """Return when the meeting was opened, with a day only where `closing_time` may name one."""
    start = meeting.opened_at
    if start is not None and _doubtful(meeting, start, meeting.closed_at):
        return _clock_of_day(meeting, start, "")
    return clock_text(meeting, start)


def _clock_of_day(meeting: Meeting, time: str, day: str) -> Text:
    """The clock there and at home, `day` after both where it is the same one."""
    text = f"{clock_at(time, meeting.time_zone, nbsp=True)}{day}"
    if meeting.time_zone != HOME_ZONE:
        at_home, same = _at_home(meeting, time)
        text += f" ({clock(at_home)} {zone_name(HOME_ZONE)}{day if same else ''})"
    return plain(text)


def span_text(meeting: Meeting, start: str, end: str | None) -> str:
    """Return the stretch of a pause; without an end only its start."""
    if end is None:
        return _range(meeting, start, None).removesuffix(_OPEN_END)
    return _range(meeting, start, end, crosses=meeting.crosses_midnight and end < start)


def venue_text(meeting: Meeting) -> str:
    """Return the place; a meeting with a link only is "daring" (online), nothing known is ""."""
    venue = (meeting.venue or "").strip()
    if not meeting.online_link:
        return venue
    return f"{venue} dan secara daring" if venue else "daring"


def held_at(meeting: Meeting) -> Text:
    """Return where it was as the end of a sentence: "bertempat di ... dan secara daring", "secara
    daring"; nothing known is a gap.
    """
    venue = venue_text(meeting)
    if not (meeting.venue or "").strip() and venue:
        return plain(f"secara {venue}")
    return (Run("bertempat di "), *(plain(venue) or (GAP,)))


def _doubtful(meeting: Meeting, start: str | None, end: str | None) -> bool:
    """Whether an end before its start is not flagged: nobody knows the day, so none is named."""
    crossed = start is not None and end is not None and end < start
    return crossed and not meeting.crosses_midnight


def _at_home(meeting: Meeting, time: str) -> tuple[str, bool]:
    """The clock at home, and whether it is the same day there."""
    hour = int(time[:2]) - zone_hours(meeting.time_zone) + zone_hours(HOME_ZONE)
    return f"{hour % 24:02}{time[2:]}", 0 <= hour < 24


def _range(
    meeting: Meeting, start: str | None, end: str | None, *, crosses: bool | None = None
) -> str:
    """Both zones when they differ (product A4); short ranges stay on one line."""
    if start and end and _doubtful(meeting, start, end) and meeting.time_zone != HOME_ZONE:
        there = clock_range(start, end, meeting.time_zone)
        return f"{there} ({_dayless_home_range(meeting, start, end)})"
    crosses = meeting.crosses_midnight if crosses is None else crosses
    long = crosses or meeting.time_zone != HOME_ZONE
    return clock_range_both(
        start,
        end,
        meeting.time_zone,
        crosses_midnight=crosses and end is not None,
        nbsp=not long,
    )


def _dayless_home_range(meeting: Meeting, start: str, end: str) -> str:
    first, last = _at_home(meeting, start)[0], _at_home(meeting, end)[0]
    return f"{clock(first)}–{clock(last)} {zone_name(HOME_ZONE)}"
