"""Sentences end in one mark, and dates hold together."""

from __future__ import annotations

import pytest

from jakber_desktop.language.typography import full_stop, unbroken


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Rapat selesai", "Rapat selesai."),
        ("Rapat selesai. ", "Rapat selesai."),
        ("oleh Nama Contoh, M.T.", "oleh Nama Contoh, M.T."),
        ("kertas, pena, dll.", "kertas, pena, dll."),
        ("Selesai?", "Selesai?"),
        ("“Selesai.”", "“Selesai.”"),
        ("**Selesai.**", "**Selesai.**"),
        ("satu;", "satu."),
        ("Poin:", "Poin:"),
        ("(PRA)", "(PRA)."),
        ("", ""),
    ],
)
def test_a_sentence_ends_in_one_mark(text, ended):
    assert full_stop(text) == ended


def test_unbroken_text_has_no_plain_space():
    assert unbroken("4 April 2018") == "4\u00a0April\u00a02018"
