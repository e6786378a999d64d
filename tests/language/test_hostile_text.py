"""No text, however long or strange, stops the language rules or makes them slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.abbreviations import unexpanded
from jakber_desktop.language.addressing import addressee_line, official_line
from jakber_desktop.language.dates_in_text import parse_date_text
from jakber_desktop.language.enumeration_findings import (
    corrected_enumerations,
    enumeration_findings,
)
from jakber_desktop.language.enumerations import find_enumerations
from jakber_desktop.language.identity import check_employee_no, mask_employee_no
from jakber_desktop.language.numbers import words_to_number
from jakber_desktop.language.numbers_in_text import number_pairs
from jakber_desktop.language.repeated import repeated_words
from jakber_desktop.language.spelling import spelling_suggestions
from jakber_desktop.language.stacking import to_inline, to_stacked
from jakber_desktop.language.stemming import stem
from jakber_desktop.language.titles import full_name
from jakber_desktop.language.typography import full_stop

READERS = {
    "dates": lambda text: list(parse_date_text(text)),
    "pairs": lambda text: list(number_pairs(text)),
    "number": words_to_number,
    "enumerations": enumeration_findings,
    "corrected": corrected_enumerations,
    "stacked": lambda text: [to_stacked(found) for found in find_enumerations(text)[:1]],
    "inline": to_inline,
    "spelling": spelling_suggestions,
    "abbreviations": unexpanded,
    "repeated": repeated_words,
    "address": addressee_line,
    "line": official_line,
    "nip": check_employee_no,
    "mask": mask_employee_no,
    "name": lambda text: full_name(text, text, text),
    "stem": stem,
    "stop": full_stop,
}

PIECES = [
    "a", "1", " ", "\n", "(", ")", ".", ",", "; ", "(i)", "(i) a; ", "(ii) b, dan ", "i", "(c) ",
    "(i) a.\n\n", "3 (", "3 (tiga", "(tiga) ", "1.000", "9.", "dua ", "seribu", "Rabu, ",
    "Rabu 4 ", "4 April ", "27/7/", "2018-", "yang yang ", "masing ", "Jum'", "sub ", "sub  ",
    "website/", "://website ", "kerjasama", "CRO", "PRA (", "1. ", "1. a\n", "1.\n", "   a\n",
    "\n \n", "*", "_", "yth. ", "Jl. ", "dr. A. ", "\u202e", "\u0000", "🙂", "ا", "\u0301", "’",
    "-", "M.T., ", "\u00a0", "minggu ", "Minggu",
]  # fmt: skip


def seconds(text: str) -> float:
    start = time.process_time()
    for read in READERS.values():
        read(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_no_rule_takes_quadratic_time(piece):
    # twenty thousand steps of linear work take 0.1 s; of quadratic work, minutes
    assert seconds((piece * 20_000)[:20_000]) < 2


@pytest.mark.parametrize("piece", ["a", " ", "(i) a; ", "Rabu, 4 April 2018 3 (dua) ", "\u202e🙂"])
def test_two_hundred_thousand_characters_take_a_moment(piece):
    assert seconds((piece * 200_000)[:200_000]) < 10


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text):
    for read in READERS.values():
        read(text)
