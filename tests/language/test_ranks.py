"""Ranks have names and an order."""

from __future__ import annotations

import pytest

from jakber_desktop.language.ranks import RANKS, rank_name, rank_order, rank_with_grade


@pytest.mark.parametrize(
    ("grade", "name"),
    [
        ("I/a", "Juru Muda"),
        ("II/d", "Pengatur Tingkat I"),
        ("III/c", "Penata"),
        ("IV/b", "Pembina Tingkat I"),
        ("IV/e", "Pembina Utama"),
        (" iv / B ", "Pembina Tingkat I"),
    ],
)
def test_grades_have_rank_names(grade, name):
    assert rank_name(grade) == name


@pytest.mark.parametrize("grade", [None, "", "IX", "XVII", "V/a", "IV", "I/e", "x" * 100_000])
def test_contract_staff_and_unknown_grades_have_none(grade):
    assert rank_name(grade) is None
    assert rank_with_grade(grade) is None


def test_lists_print_rank_and_grade():
    assert rank_with_grade("IV/b") == "Pembina Tingkat I (IV/b)"


def test_the_table_is_complete_and_sorts_highest_first():
    assert len(RANKS) == 17
    assert sorted(["III/d", "IX", "IV/a", "IV/e", "II/a"], key=rank_order) == [
        "IV/e", "IV/a", "III/d", "II/a", "IX",
    ]  # fmt: skip
