"""Clock times and dates that cannot be are found (V02, V03, TANGGAL)."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.checks.check import CheckSettings, Holiday, check_record


@pytest.mark.parametrize(
    ("changes", "severity", "path"),
    [
        ([("meeting.invited_end", "08:30")], "error", "meeting.invited_end"),
        ([("meeting.invited_end", "09:00")], "error", "meeting.invited_end"),
        ([("meeting.closed_at", "09:10"), ("meeting.pauses", [])], "error", "meeting.closed_at"),
        ([("meeting.pauses[0].ended_at", "09:59")], "error", "meeting.pauses[0].ended_at"),
        ([("attendance[2].left_at", "08:00")], "error", "attendance[2].left_at"),
        ([("meeting.pauses[0].started_at", "09:00")], "warning", "meeting.pauses[0].started_at"),
        ([("meeting.pauses[0].ended_at", "11:40")], "warning", "meeting.pauses[0].ended_at"),
        (
            [("attendance[2].checked_in_at", "11:40"), ("attendance[2].left_at", None)],
            "warning",
            "attendance[2].checked_in_at",
        ),
        ([("meeting.crosses_midnight", True)], "warning", "meeting.crosses_midnight"),
    ],
)
def test_times_out_of_order_are_found(spoiled, told, changes, severity, path):
    assert told(spoiled(*changes)) == [("V02", severity, path)]


def test_a_letter_after_the_meeting_is_an_error(spoiled, told):
    record = spoiled(("invitation.date", "2018-05-17"))
    assert told(record) == [("V03", "error", "invitation.date")]


@pytest.mark.parametrize(
    ("date", "lead", "is_short"),
    [
        ("2018-05-11", 3, False),  # Friday for Wednesday: Friday, Monday, Tuesday
        ("2018-05-12", 3, True),  # Saturday: Monday, Tuesday
        ("2018-05-15", 1, False),
        ("2018-05-16", 1, True),
        ("2018-05-16", 0, False),
    ],
)
def test_the_lead_is_counted_in_working_days(spoiled, told, date, lead, is_short):
    record = spoiled(("invitation.date", date), ("invitation.recipients[0].sent_on", None))
    expected = [("V03", "warning", "invitation.date")] if is_short else []
    assert told(record, lead_days=lead) == expected


def test_a_holiday_shortens_the_lead(spoiled, told):
    record = spoiled(
        ("invitation.date", "2018-05-11"), ("invitation.recipients[0].sent_on", "2018-05-11")
    )
    holidays = frozenset({Holiday(dt.date(2018, 5, 14), "Libur Contoh")})
    assert told(record, holidays=holidays) == [("V03", "warning", "invitation.date")]


def test_meetings_on_weekends_and_holidays_are_warned_of_by_name(full, spoiled):
    (weekend,) = check_record(spoiled(("meeting.date", "2018-05-12")), settings=CheckSettings(0))
    assert (weekend.rule, weekend.severity, weekend.path) == ("V03", "warning", "meeting.date")
    assert "Sabtu, 12 Mei 2018" in weekend.message
    holidays = frozenset({Holiday(full.meeting.date, "Libur Contoh")})
    (holiday,) = check_record(full, settings=CheckSettings(holidays=holidays))
    assert "Libur Contoh" in holiday.message


def test_letters_are_sent_between_their_date_and_the_meeting(spoiled, told):
    sent = "invitation.recipients[0].sent_on"
    assert told(spoiled((sent, "2018-05-08"))) == [("V03", "warning", sent)]
    assert told(spoiled((sent, "2018-05-18"))) == [("V03", "error", sent)]


def test_minutes_are_not_dated_before_their_meeting(spoiled, told):
    record = spoiled(("meeting.minutes_date", "2018-05-15"))
    assert told(record) == [("TANGGAL", "error", "meeting.minutes_date")]
