"""Clock times are printed with a dot, a zone and, when two zones meet, with both."""

from __future__ import annotations

from typing import get_args

import pytest

from jakber_desktop.language.clock import (
    clock,
    clock_at,
    clock_range,
    clock_range_both,
    clock_until,
    duration,
    minutes_between,
    zone_name,
)
from jakber_desktop.model.record import TimeZone

JAKARTA, SINGAPORE, JAYAPURA = "Asia/Jakarta", "Asia/Singapore", "Asia/Jayapura"


def test_clock_times_use_a_dot():
    assert clock("09:00") == "09.00"
    assert clock_at("09:05", JAKARTA) == "pukul 09.05 WIB"
    assert clock_at(None, JAKARTA) == ""


@pytest.mark.parametrize("text", ["9:00", "24:00", "09:60", "", "09.00", "ab:cd", "09:00:00"])
def test_what_is_no_clock_time_is_refused(text):
    with pytest.raises(ValueError, match="no clock time"):
        clock(text)


def test_every_zone_of_the_record_has_a_name():
    assert [zone_name(zone) for zone in get_args(TimeZone)] == [
        "WIB", "WITA", "WIT", "waktu Singapura",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("09:00", "11:30", "pukul 09.00–11.30 WIB"),
        ("09:00", None, "pukul 09.00 WIB s.d. selesai"),
        (None, None, ""),
        (None, "11:30", ""),
    ],
)
def test_ranges_say_what_is_known(start, end, text):
    assert clock_range(start, end, JAKARTA) == text


def test_a_known_end_alone_has_its_own_words():
    assert clock_until("11:30", JAKARTA) == "s.d. pukul 11.30 WIB"
    assert clock_until(None, JAKARTA) == ""


def test_unbroken_ranges_hold_together():
    assert clock_range("09:00", "11:30", JAKARTA, nbsp=True) == "pukul\u00a009.00–11.30\u00a0WIB"


def test_a_night_meeting_names_the_next_day():
    text = clock_range("22:00", "01:30", JAKARTA, crosses_midnight=True)
    assert text == "pukul 22.00 WIB s.d. 01.30 WIB hari berikutnya"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("10:00", None, "pukul 10.00 waktu Singapura (09.00 WIB) s.d. selesai"),
        ("10:00", "11:30", "pukul 10.00–11.30 waktu Singapura (09.00–10.30 WIB)"),
        ("00:10", "00:40", "pukul 00.10–00.40 waktu Singapura (23.10–23.40 WIB hari sebelumnya)"),
        (
            "00:30",
            "02:00",
            "pukul 00.30–02.00 waktu Singapura (23.30 WIB hari sebelumnya s.d. 01.00 WIB)",
        ),
    ],
)
def test_a_meeting_of_another_zone_prints_both(start, end, text):
    assert clock_range_both(start, end, SINGAPORE) == text


def test_a_meeting_of_the_home_zone_prints_one():
    assert clock_range_both("09:00", "10:00", JAKARTA) == "pukul 09.00–10.00 WIB"


def test_a_night_meeting_seen_from_the_east_ends_two_days_on():
    text = clock_range("23:30", "23:15", JAKARTA, crosses_midnight=True, other_zone=JAYAPURA)
    assert text.endswith("(01.30 WIT hari berikutnya s.d. 01.15 WIT dua hari sesudahnya)")


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(145, "2 jam 25 menit"), (120, "2 jam"), (45, "45 menit"), (0, "0 menit"), (1500, "25 jam")],
)
def test_durations_are_hours_and_minutes(minutes, text):
    assert duration(minutes) == text


def test_a_duration_is_never_negative():
    with pytest.raises(ValueError, match="negative"):
        duration(-1)


def test_minutes_between_may_cross_midnight():
    assert minutes_between("09:05", "11:30") == 145
    assert minutes_between("22:00", "01:30", crosses_midnight=True) == 210
    assert minutes_between("11:00", "09:00") == -120
