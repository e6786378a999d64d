"""Excerpts: the telling line, cut around the first hit, marks that lie on the words."""

from __future__ import annotations

import re

import pytest

from jakber_desktop.operations.search.excerpts import Wanted, excerpt
from jakber_desktop.operations.search.nearest import nearest

LONG = " ".join(f"kata{nth}" for nth in range(60))


def test_the_line_with_most_different_words_is_shown() -> None:
    text = "banjir banjir\nlaporan banjir\nlain"
    assert excerpt(text, Wanted(frozenset({"banjir", "lapor"})))[0] == "laporan banjir"


def test_a_long_line_is_cut_at_words_on_both_sides() -> None:
    shown, marks = excerpt(f"{LONG} banjir {LONG}", Wanted(frozenset({"banjir"})), room=60)
    assert shown.startswith("…kata")
    assert shown.endswith("…")
    assert len(shown) <= 62
    assert [shown[start:end] for start, end in marks] == ["banjir"]


def test_a_word_longer_than_the_room_is_cut() -> None:
    shown, marks = excerpt("x" * 500, Wanted(frozenset(), (), ("xxx",)), room=50)
    assert len(shown) == 51
    assert marks == ((0, 50),)


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("tahan", "ketahanan, bertahan; tidak: memperarahan bahan"),
        ("susunan", "menyusun, disusun; tidak: tersusul"),
        ("pakai", "memakai pemakaian dipakai; tidak: memukul"),
        ("mengelola", "pengelolaan-pengelolaan; tidak: olah"),
        ("memperbarui", "perbaruan (memperbarui) \u201cdiperbarui\u201d; tidak: barang"),
    ],
)
def test_words_of_the_same_stem_are_marked_whatever_their_prefix(typed: str, forms: str) -> None:
    shown, marks = excerpt(forms, Wanted(frozenset({typed})))
    wanted = [
        word.strip(".,;()\u201c\u201d") for word in re.split(r"[ -]", forms.split(" tidak: ")[0])
    ]
    assert [shown[start:end] for start, end in marks] == wanted


def test_marks_that_touch_are_one() -> None:
    wanted = Wanted(frozenset({"ketahanan"}), ("ketahanan kota",), ("tahan",))
    assert excerpt("Ketahanan Kota", wanted) == ("Ketahanan Kota", ((0, 14),))


def test_short_words_and_numbers_are_taken_as_typed() -> None:
    words = ["banjir", "bani", "2018"]
    assert nearest("ban", words) == ()
    assert nearest("2019", words) == ()
    assert nearest("banjri", words) == (("banjir",),)
