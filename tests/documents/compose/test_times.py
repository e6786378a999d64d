"""Times over midnight and abroad: opening, closing and pauses name the same days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

NIGHT = {"opened_at": "22:10", "closed_at": "00:45", "crosses_midnight": True}


@pytest.mark.parametrize(
    ("facts", "time", "closed"),
    [
        (
            NIGHT,
            "pukul 22.10 WIB s.d. 00.45 WIB hari berikutnya",
            "pukul 00.45 WIB hari berikutnya",
        ),
        (
            {**NIGHT, "time_zone": "Asia/Singapore"},
            "pukul 22.10 waktu Singapura s.d. 00.45 waktu Singapura hari berikutnya "
            "(21.10–23.45 WIB)",
            "pukul 00.45 waktu Singapura hari berikutnya (23.45 WIB)",
        ),
        (
            {**NIGHT, "closed_at": "01:30", "time_zone": "Asia/Singapore"},
            "pukul 22.10 waktu Singapura s.d. 01.30 waktu Singapura hari berikutnya "
            "(21.10 WIB s.d. 00.30 WIB hari berikutnya)",
            "pukul 01.30 waktu Singapura hari berikutnya (00.30 WIB hari berikutnya)",
        ),
        (
            {"closed_at": "00:45", "crosses_midnight": True},
            "pukul ... s.d. pukul 00.45 WIB hari berikutnya",
            "pukul 00.45 WIB hari berikutnya",
        ),
        (
            {**NIGHT, "crosses_midnight": False},
            "pukul 22.10–00.45 WIB",
            "pukul 00.45 WIB",
        ),
        (
            {**NIGHT, "crosses_midnight": False, "time_zone": "Asia/Singapore"},
            "pukul 22.10–00.45 waktu Singapura (21.10–23.45 WIB)",
            "pukul 00.45 waktu Singapura (23.45 WIB)",
        ),
        (
            {"opened_at": "00:10", "closed_at": "00:45", "time_zone": "Asia/Singapore"},
            "pukul 00.10–00.45 waktu Singapura (23.10–23.45 WIB hari sebelumnya)",
            "pukul 00.45 waktu Singapura (23.45 WIB hari sebelumnya)",
        ),
    ],
)
def test_the_closing_names_the_day_of_the_time(
    facts: dict[str, Any], time: str, closed: str, meeting: Make, text_of: Write
) -> None:
    text = text_of("notula", meeting(meeting=facts))
    assert f"\nWaktu: {time}\n" in text
    assert f"Rapat ditutup {closed}." in text


def test_nobody_names_a_day_of_times_that_contradict_each_other(
    meeting: Make, text_of: Write
) -> None:
    facts = {"opened_at": "00:30", "closed_at": "00:10", "time_zone": "Asia/Singapore"}
    text = text_of("notula", meeting(meeting=facts))
    assert "Rapat dibuka pukul 00.30 waktu Singapura (23.30 WIB) oleh" in text
    assert "hari sebelumnya" not in text


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"venue": "Balai Kota"}, "bertempat di Balai Kota, kami:"),
        ({"online_link": "https://c.id"}, "(4-4-2018), secara daring, kami:"),
        (
            {"venue": "Balai Kota", "online_link": "https://c.id"},
            "bertempat di Balai Kota dan secara daring, kami:",
        ),
    ],
)
def test_a_meeting_without_a_place_is_held_online(
    facts: dict[str, str], told: str, meeting: Make, text_of: Write
) -> None:
    assert told in text_of("berita-acara", meeting(meeting=facts))


def test_a_pause_before_midnight_is_not_of_the_next_day(meeting: Make, text_of: Write) -> None:
    pauses = [
        {"started_at": "23:00", "ended_at": "23:15"},
        {"started_at": "23:50", "ended_at": "00:05"},
    ]
    text = text_of("notula", meeting(meeting={**NIGHT, "pauses": pauses}))
    text = text[text.index("A. PEMBUKAAN") : text.index("B. PEMBAHASAN")]
    assert "Rapat diskors pukul 23.00–23.15 WIB. " in text
    assert "Rapat diskors pukul 23.50 WIB s.d. 00.05 WIB hari berikutnya." in text
