"""What is typed of somebody new and of a group's size."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.viewmodels.attendance.typed import (
    Newcomer,
    is_post,
    read_headcount,
    read_newcomer,
)
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.attendance import OfficeSheet, Tally

DIRECTORY = (
    OfficeTag("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", 0),
    OfficeTag("BPBD", "Badan Penanggulangan Bencana Daerah", 1),
    OfficeTag("100RC", "100 Resilient Cities", 2),
)
SHEET = (
    OfficeSheet(
        "BAPPEDA", DIRECTORY[0].name, "Bappeda", 0, (), Tally(0, 0, 0, 0, 0, 0, 0)
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1", (False, None)),
        ("3", (True, 3)),
        ("3 orang", (True, 3)),
        ("Belum tahu", (True, None)),
        ("", (True, None)),
        ("?", (True, None)),
    ],
)
def test_a_number_makes_a_group_and_one_a_person(text: str, said: tuple[bool, int | None]) -> None:
    assert read_headcount(text) == said


@pytest.mark.parametrize("text", ["0", "banyak", "-2", "3,5"])
def test_other_words_are_refused(text: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        read_headcount(text)
    assert caught.value.field == "headcount"


@pytest.mark.parametrize(
    ("text", "newcomer"),
    [
        ("Staf Bappeda", Newcomer("BAPPEDA", position="Staf Bappeda")),
        ("Nama Contoh @bappeda", Newcomer("BAPPEDA", name="Nama Contoh")),
        ("@100 Nama Contoh", Newcomer("100RC", name="Nama Contoh")),
        ("Nama Contoh @badan", Newcomer("", name="Nama Contoh")),  # two begin so
        ("Nama Contoh", Newcomer("", name="Nama Contoh")),
        ("Staf BPBD dan Bappeda", Newcomer("BAPPEDA", position="Staf BPBD dan Bappeda")),
        ("Staf Bappedalda", Newcomer("", position="Staf Bappedalda")),
        ("", Newcomer("")),
    ],
)
def test_the_office_is_found_where_it_is_named(text: str, newcomer: Newcomer) -> None:
    assert read_newcomer(text, SHEET, DIRECTORY) == newcomer


@pytest.mark.parametrize("text", ["Kepala Bidang", "unsur staf", "Plt. Kepala", "Manajer"])
def test_a_post_is_known_by_its_first_word(text: str) -> None:
    assert is_post(text)
    assert not is_post(f"Ibu {text}")
