"""Staff numbers follow rules 1-8 of naskah-dinas §10 and are hidden where people look."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.identity import (
    check_employee_no,
    group_employee_no,
    mask_employee_no,
    normalise_employee_no,
)

TODAY = dt.date(2018, 4, 4)
OFFICIAL = "196608011988031001"


def findings(text: str, **known: object) -> list[tuple[int, str]]:
    return [(found.rule, found.severity) for found in check_employee_no(text, **known)]


@pytest.mark.parametrize(
    "number",
    [
        OFFICIAL,
        "198609262015051001",
        "199001012022211001",
        "19660801.198803.1.001",
        "19660801 198803 1 001",
        "19660801-198803-1-001",
        "19660801\u00a0198803–1 001",
    ],
)
def test_right_numbers_pass(number):
    assert check_employee_no(number) == ()


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("19660801198803100", 1),  # 17 digits
        ("1966080119880310010", 1),
        ("19660801198803100X", 1),
        ("", 1),
        ("١٩٦٦٠٨٠١١٩٨٨٠٣١٠٠١", 1),  # Arabic digits
        ("196613011988031001", 2),  # month 13
        ("199002301988031001", 2),  # 30 February
        ("000001011988031001", 2),
        ("196608011988131001", 3),  # appointed in month 13
        ("196608011988001001", 3),
        ("196608011988033001", 4),  # sex 3
        ("196608011988031000", 5),  # serial 000
        ("201001012015031001", 6),  # appointed at five
        ("196608011960031001", 6),  # appointed before birth
        ("130123456", 8),  # old NIP
        ("3171234567890123", 8),  # NIK
    ],
)
def test_wrong_numbers_break_the_rule_they_should(number, rule):
    assert findings(number) == [(rule, "error")]


def test_one_number_may_break_several_rules():
    assert findings("196613011988134000") == [
        (2, "error"),
        (3, "error"),
        (4, "error"),
        (5, "error"),
    ]


@pytest.mark.parametrize(("appointed", "severity"), [(1982, "warning"), (2025, "warning")])
def test_an_unusual_age_at_appointment_is_a_warning(appointed, severity):
    assert findings(f"19660801{appointed}031001") == [(6, severity)]


def test_the_future_needs_a_today():
    unborn, later = "201905011988031001", "199608012020031001"
    assert (2, "error") in findings(unborn, today=TODAY)
    assert findings(later) == []
    assert findings(later, today=TODAY) == [(7, "error")]
    assert findings("199608012019031001", today=TODAY) == []


def test_the_directory_is_compared():
    assert findings(OFFICIAL, birth_date=dt.date(1966, 8, 1), sex="male") == []
    assert findings(OFFICIAL, birth_date=dt.date(1966, 1, 8)) == [(7, "warning")]
    assert findings(OFFICIAL, sex="female") == [(7, "warning")]


def test_old_number_and_nik_are_called_by_name():
    (old,) = check_employee_no("130123456")
    (nik,) = check_employee_no("3171234567890123")
    assert "NIP lama" in old.message
    assert "Ini NIK, bukan NIP" in nik.message


def test_no_message_shows_the_birth_date():
    for number in ("196613011988031001", "19660801198803100", "201905011988031001"):
        for found in check_employee_no(number, today=TODAY):
            assert number[:8] not in found.message


@given(st.text(max_size=30))
def test_any_text_gets_a_sentence_or_passes(text):
    for found in check_employee_no(text, TODAY):
        assert found.message.endswith(".")


def test_numbers_are_stored_as_digits_and_shown_in_groups():
    assert normalise_employee_no(" 19660801.198803-1 001") == OFFICIAL
    assert group_employee_no(OFFICIAL) == "19660801 198803 1 001"
    assert group_employee_no("123") == "123"


def test_lists_show_the_last_four_digits_only():
    assert mask_employee_no("19660801 198803 1 001") == "••••••••••••••1001"
    assert mask_employee_no("123456") == "••3456"
    assert mask_employee_no("1234") == "••••"
    assert mask_employee_no("") == ""
