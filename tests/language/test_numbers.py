"""Numbers are spelled, grouped and paired as official papers want them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.numbers import (
    LARGEST,
    count_phrase,
    grouped,
    in_words,
    roman,
    roman_lower,
    roman_value,
    rupiah,
    words_to_number,
)
from jakber_desktop.language.numbers_in_text import number_pairs

VECTORS = {
    0: "nol",
    1: "satu",
    10: "sepuluh",
    11: "sebelas",
    12: "dua belas",
    17: "tujuh belas",
    19: "sembilan belas",
    20: "dua puluh",
    21: "dua puluh satu",
    100: "seratus",
    101: "seratus satu",
    110: "seratus sepuluh",
    111: "seratus sebelas",
    199: "seratus sembilan puluh sembilan",
    200: "dua ratus",
    1000: "seribu",
    1001: "seribu satu",
    1100: "seribu seratus",
    1999: "seribu sembilan ratus sembilan puluh sembilan",
    2018: "dua ribu delapan belas",
    11000: "sebelas ribu",
    21000: "dua puluh satu ribu",
    100000: "seratus ribu",
    101000: "seratus satu ribu",
    1000000: "satu juta",
    1001000: "satu juta seribu",
    1001405: "satu juta seribu empat ratus lima",
    1500000: "satu juta lima ratus ribu",
    1001001000: "satu miliar satu juta seribu",
    10**12: "satu triliun",
}


@pytest.mark.parametrize(("number", "words"), VECTORS.items())
def test_terbilang_vectors(number, words):
    assert in_words(number) == words
    assert words_to_number(words) == number


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_numbers_without_words_are_refused(number):
    with pytest.raises(ValueError, match="not written in words"):
        in_words(number)


def test_the_largest_number_has_words():
    assert words_to_number(in_words(LARGEST)) == LARGEST == 10**15 - 1


@given(st.integers(0, 10**12))
def test_words_are_read_back_and_so_never_shared_by_two_numbers(number):
    words = in_words(number)
    assert words_to_number(words) == number
    assert "  " not in words
    assert " dan " not in words


def test_small_numbers_have_distinct_words():
    assert len({in_words(number) for number in range(20_000)}) == 20_000


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "orang", "tiga orang", "dua tiga", "puluh dua", "belas", "satu puluh",
        "satu belas", "sepuluh dua",
        "dua ratus tiga ratus", "tiga ribu dua juta", "ribu", "juta", "nol ribu",
        "dua nol", "nol satu", "dua seribu", "seratus ratus", "sebelas belas", "dua puluh sepuluh",
        "satu juta satu juta", "tiga puluh sebelas", "i", "iii", "tiga,", "x" * 100_000,
    ],
)  # fmt: skip
def test_what_spells_no_number_is_none(text):
    assert words_to_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tiga", 3), ("DUA  PULUH\u00a0SATU", 21), ("satu ribu", 1000), ("satu ratus", 100),
        ("dua milyar", 2 * 10**9), ("sejuta", 10**6),
    ],
)  # fmt: skip
def test_loose_spelling_is_understood(text, number):
    assert words_to_number(text) == number


@given(st.text(max_size=400))
def test_any_text_is_a_number_or_none(text):
    number = words_to_number(text)
    assert number is None or 0 <= number <= LARGEST


def test_count_phrases_come_from_one_number():
    assert count_phrase(3) == "3 (tiga)"
    assert count_phrase(12, "orang") == "12 (dua belas) orang"
    assert count_phrase(1500, "lembar") == "1.500 (seribu lima ratus) lembar"
    assert count_phrase(1, "berkas", nbsp=True) == "1\u00a0(satu)\u00a0berkas"


def test_thousands_are_grouped_with_dots():
    assert grouped(1234567) == "1.234.567"
    assert grouped(-1234) == "-1.234"
    assert grouped(999) == "999"
    assert grouped(Decimal("1234567.5"), 1) == "1.234.567,5"
    assert grouped(10**40) == "1" + "0" + ".000" * 13


def test_rupiah_has_no_space_and_two_decimals():
    assert rupiah(1500000) == "Rp1.500.000,00"
    assert rupiah(Decimal("0.5")) == "Rp0,50"
    assert rupiah(-2500) == "-Rp2.500,00"


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (8, "VIII"), (12, "XII"), (40, "XL"), (2018, "MMXVIII")],
)
def test_roman_numerals(number, numeral):
    assert roman(number) == numeral
    assert roman_lower(number) == numeral.lower()


def test_every_roman_numeral_is_read_back():
    assert [roman_value(roman(number)) for number in range(1, 4000)] == list(range(1, 4000))


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_numbers_without_roman_numeral_are_refused(number):
    with pytest.raises(ValueError, match="Roman"):
        roman(number)


@pytest.mark.parametrize(
    "text", ["", "iiii", "vx", "ic", "iix", "a", "i ", "ı", "m" * 4, "i" * 100_000]
)
def test_what_is_no_roman_numeral_is_none(text):
    assert roman_value(text) is None


@pytest.mark.parametrize(
    ("text", "quoted", "agrees", "corrected"),
    [
        ("menyampaikan 3 (tiga) poin", "3 (tiga)", True, "3 (tiga)"),
        ("sebanyak 3 (dua) orang", "3 (dua)", False, "3 (tiga)"),
        ("3(Dua Puluh)", "3(Dua Puluh)", False, "3 (tiga)"),
        (
            "1.500 (seribu lima ratus)",
            "1.500 (seribu lima ratus)",
            True,
            "1.500 (seribu lima ratus)",
        ),
        ("**3** (*dua*)", "3** (*dua*)", False, "3 (tiga)"),
    ],
)
def test_pairs_of_figure_and_words_are_found(text, quoted, agrees, corrected):
    (pair,) = number_pairs(text)
    assert text[slice(*pair.span)] == quoted
    assert (pair.agrees, pair.corrected) == (agrees, corrected)


@pytest.mark.parametrize(
    "text", ["3 (orang)", "100 Resilient Cities (dua)", "1,5 (dua)", "butir 3 (iii)", "(62-21) 389"]
)
def test_brackets_of_other_words_are_no_pair(text):
    assert list(number_pairs(text)) == []
