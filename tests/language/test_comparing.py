"""Two texts compared word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.comparing import compare
from jakber_desktop.language.labels import mid_sentence


def test_differing_words_are_found_on_both_sides_and_counted() -> None:
    found = compare("Rapat di Balai Kota pukul 09.00.", "Rapat di Ruang Pola pukul 10.00.")
    assert [piece.text for piece in found.left if piece.differs] == ["Balai", "Kota", "09"]
    assert [piece.text for piece in found.right if piece.differs] == ["Ruang", "Pola", "10"]
    assert (found.left_words, found.right_words) == (3, 3)


def test_a_comma_differs_but_is_no_word() -> None:
    found = compare("satu dua", "satu, dua")
    assert (found.same, found.left_words, found.right_words) == (False, 0, 0)


def test_equal_and_empty_texts_have_no_difference() -> None:
    assert compare("sama saja", "sama saja").same
    assert compare("", "").same
    found = compare("", "baru sama sekali")
    assert (found.left, found.right_words) == ((), 3)


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_give_the_texts_back(left: str, right: str) -> None:
    found = compare(left, right)
    assert "".join(piece.text for piece in found.left) == left
    assert "".join(piece.text for piece in found.right) == right


def test_a_label_within_a_sentence_loses_its_capital_but_no_abbreviation_does() -> None:
    assert mid_sentence("Tandai hadir Ketua TGUPP") == "tandai hadir Ketua TGUPP"
    assert mid_sentence("DKI") == "DKI"
    assert mid_sentence("") == ""
