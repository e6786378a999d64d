"""Clock times, ranges and zones as printed: "pukul 09.00–11.30 WIB" (naskah-dinas §11)."""

from __future__ import annotations

from typing import NamedTuple

from jakber_desktop.language.typography import unbroken

_ZONES = {
    "Asia/Jakarta": ("WIB", 7),
    "Asia/Makassar": ("WITA", 8),
    "Asia/Jayapura": ("WIT", 9),
    "Asia/Singapore": ("waktu Singapura", 8),
}
"""Printed name and hours from UTC. None has summer time, so no zone database is needed."""

HOME_ZONE = "Asia/Jakarta"
_DAY = 24 * 60
_DAY_NOTES = {-1: " hari sebelumnya", 0: "", 1: " hari berikutnya", 2: " dua hari sesudahnya"}


class _Moment(NamedTuple):
    """Minutes from the midnight at which the meeting's day begins, in one zone."""

    minutes: int
    zone: str

    def moved(self, zone: str) -> _Moment:
        """The same moment by another zone's clock."""
        return _Moment(self.minutes + 60 * (_ZONES[zone][1] - _ZONES[self.zone][1]), zone)

    @property
    def day(self) -> int:
        """-1 to 2: the day it falls on, counted from the meeting's own."""
        return self.minutes // _DAY

    def clock(self) -> str:
        hour, minute = divmod(self.minutes % _DAY, 60)
        return f"{hour:02}.{minute:02}"

    def named(self) -> str:
        """ "01.30 WIB hari berikutnya"."""
        return f"{self.clock()} {zone_name(self.zone)}{_DAY_NOTES[self.day]}"


def clock(time: str) -> str:
    """Return "09.00" for the record's "09:00"; ValueError when it is no clock time."""
    return _Moment(_minutes(time), HOME_ZONE).clock()


def zone_name(zone: str) -> str:
    """Return "WIB", "WITA", "WIT" or "waktu Singapura"; KeyError for a zone the record forbids."""
    return _ZONES[zone][0]


def zone_hours(zone: str) -> int:
    """Return the hours a zone is ahead of UTC; KeyError for a zone the record forbids."""
    return _ZONES[zone][1]


def clock_range(
    start: str | None,
    end: str | None,
    zone: str,
    *,
    crosses_midnight: bool = False,
    other_zone: str | None = None,
    nbsp: bool = False,
) -> str:
    """Return "pukul 09.00–11.30 WIB"; without an end "pukul 09.00 WIB s.d. selesai".

    Without a start "" (also when only the end is known: see `clock_until`). Across midnight both
    ends say their day: "pukul 22.00 WIB s.d. 01.30 WIB hari berikutnya". With an `other_zone` that
    differs both are printed: "pukul 10.00 waktu Singapura (09.00 WIB) s.d. selesai".
    """
    if start is None:
        return ""
    moments = [_Moment(_minutes(start), zone)]
    if end is not None:
        moments.append(_Moment(_minutes(end) + _DAY * crosses_midnight, zone))
    text = f"pukul {_phrase(moments)}"
    if other_zone is not None and other_zone != zone:
        text += f" ({_phrase([moment.moved(other_zone) for moment in moments])})"
    text = unbroken(text) if nbsp else text
    return text if end is not None else f"{text} s.d. selesai"


def clock_range_both(
    start: str | None,
    end: str | None,
    zone: str,
    home: str = HOME_ZONE,
    *,
    crosses_midnight: bool = False,
    nbsp: bool = False,
) -> str:
    """Return `clock_range` in the meeting's zone and, when it differs, at home (product A4)."""
    return clock_range(
        start, end, zone, crosses_midnight=crosses_midnight, other_zone=home, nbsp=nbsp
    )


def clock_at(time: str | None, zone: str, *, nbsp: bool = False) -> str:
    """Return "pukul 09.05 WIB", or "" for None."""
    if time is None:
        return ""
    text = f"pukul {clock(time)} {zone_name(zone)}"
    return unbroken(text) if nbsp else text


def clock_until(end: str | None, zone: str, *, nbsp: bool = False) -> str:
    """Return "s.d. pukul 11.30 WIB" for a meeting of which only the end is known, or ""."""
    return "" if end is None else f"s.d. {clock_at(end, zone, nbsp=nbsp)}"


def minutes_between(start: str, end: str, *, crosses_midnight: bool = False) -> int:
    """Return the minutes from one clock time to another; negative when `end` comes first (V02)."""
    return _minutes(end) - _minutes(start) + _DAY * crosses_midnight


def duration(minutes: int) -> str:
    """Return "2 jam 25 menit", "2 jam" or "45 menit"; ValueError when negative.

    *Jam* is a duration, *pukul* a clock time (naskah-dinas §11).
    """
    if minutes < 0:
        raise ValueError("a duration is never negative")
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} jam"] if hours else []
    parts += [f"{rest} menit"] if rest or not hours else []
    return " ".join(parts)


def _phrase(moments: list[_Moment]) -> str:
    """One moment with its zone, or a range; days other than the meeting's are named."""
    first, last = moments[0], moments[-1]
    if len(moments) == 1:
        return first.named()
    if first.day == last.day:
        return f"{first.clock()}–{last.named()}"
    return f"{first.named()} s.d. {last.named()}"


def _minutes(time: str) -> int:
    hour, colon, minute = time.partition(":")
    if not (len(hour) == len(minute) == 2 and colon and (hour + minute).isdecimal()):
        raise ValueError(f"no clock time: {time!r}")
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"no clock time: {time!r}")
    return 60 * int(hour) + int(minute)
