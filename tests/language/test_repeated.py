"""A word typed twice is found; a lawful doubling is not."""

from __future__ import annotations

import pytest

from jakber_desktop.language.repeated import repeated_words


@pytest.mark.parametrize(
    ("text", "quoted", "word"),
    [
        ("kota yang yang tangguh", "yang yang", "yang"),
        ("Yang yang hadir", "Yang yang", "Yang"),
        ("kota *yang* yang", "yang* yang", "yang"),
        ("di akhir\nakhir baris", "akhir\nakhir", "akhir"),
        ("dan  dan", "dan  dan", "dan"),
        ("kota-kota kota-kota", "kota-kota kota-kota", "kota-kota"),
    ],
)
def test_doubled_words_are_found(text, quoted, word):
    (found,) = repeated_words(text)
    assert text[slice(*found.span)] == quoted
    assert found.word == word


@pytest.mark.parametrize(
    "text",
    [
        "kota-kota", "masing masing", "10 10", "a a", "(i) (i)", "itu, itu", "selesai. Selesai",
        "akhir\n\nakhir", "- satu\n- satu", "kota kotak", "ke kanan kanannya", "A/A dan B", "",
    ],
)  # fmt: skip
def test_lawful_doublings_pass(text):
    assert repeated_words(text) == ()


def test_a_threefold_word_is_two_findings():
    assert [found.span for found in repeated_words("dan dan dan")] == [(0, 7), (4, 11)]
