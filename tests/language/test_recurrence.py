"""Rules of recurrence in words, and the parts that a form shows of them."""

from __future__ import annotations

import pytest

from jakber_desktop.language.recurrence import parts_of, rule_of, rule_words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "setiap hari"),
        ("FREQ=DAILY;INTERVAL=10", "10 hari sekali"),
        ("FREQ=WEEKLY", "setiap pekan"),
        ("FREQ=WEEKLY;BYDAY=WE", "setiap Rabu"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "setiap hari kerja"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "Senin dan Kamis, dua pekan sekali"),
        ("FREQ=MONTHLY;BYDAY=1WE", "setiap Rabu pertama"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "Jumat terakhir, tiga bulan sekali"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=4;UNTIL=20181231",
            "setiap bulan, tanggal 4 sampai 31 Desember 2018",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6", "setiap bulan, hari terakhir, 6 kali"),
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17", "setiap tahun, tanggal 17 Agustus"),
    ],
)
def test_a_rule_is_told_and_made_again_from_its_parts(rule: str, words: str) -> None:
    assert rule_words(rule) == words
    parts = parts_of(rule)
    assert parts is not None
    assert rule_of(parts) == rule


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=2TU,4TU", "FREQ=MONTHLY;BYDAY=WE", "FREQ=WEEKLY;BYDAY=1WE",
        "FREQ=DAILY;BYDAY=WE", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20180101", "FREQ=YEARLY;BYMONTH=8", "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=HOURLY", "FREQ=MONTHLY;BYDAY=5WE", "FREQ=WEEKLY;BYDAY=WE,WE",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", "UNTIL=1", "apa saja",
    ],
)  # fmt: skip
def test_a_rule_that_says_more_stays_as_it_is_written(rule: str) -> None:
    assert parts_of(rule) is None
    assert rule_words(rule) == f"aturan lain: {rule}"


def test_no_rule_is_told_too() -> None:
    assert rule_words(None) == "tidak terjadwal"
    assert rule_words("FREQ=WEEKLY;BYDAY=WE", {"setiap {day}": "every {day}"}.__getitem__) == (
        "every Rabu"
    )
