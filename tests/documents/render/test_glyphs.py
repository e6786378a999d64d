"""What the document font can print."""

from __future__ import annotations

import pytest

from jakber_desktop.documents.render.contours import letters
from jakber_desktop.documents.render.faces import BOLD, BOLD_ITALIC, ITALIC, REGULAR, load_face
from jakber_desktop.documents.render.glyphs import lacks, legal, visible
from jakber_desktop.documents.render.pdf.fonts import width


def test_a_character_the_font_lacks_prints_as_a_box_and_is_named_once() -> None:
    assert visible("satu 😀 dua 😀 三") == "satu □ dua □ □"
    assert lacks("satu 😀 dua 😀 三") == ("😀", "三")


def test_indonesian_and_foreign_latin_text_is_printed_as_it_is() -> None:
    text = "“Résumé” – 12° ½ €, Ž, ş, ﬁ… □"
    assert visible(text) == text
    assert lacks(text) == ()


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("satu\ndua\r\n\ttiga", "satu dua   tiga"),
        ("a\x00b\x1bc\x7fd\u200be\ufeffg", "abcdeg"),
        ("kiri\u202ekanan\u2066", "kirikanan"),
        ("4\u00a0April\u202f2018", "4\u00a0April\u00a02018"),
        ("rusak \ud800 utuh", "rusak  utuh"),
        ("e\u0301", "é"),
        ("❤\ufe0f", "□"),
        ("", ""),
    ],
)
def test_controls_vanish_and_line_breaks_become_spaces(text: str, printed: str) -> None:
    assert visible(text) == printed


def test_control_characters_are_not_reported_as_lacking() -> None:
    assert lacks("a\x00\u200b\n\ud800") == ()


def test_xml_text_keeps_emoji_but_no_forbidden_character() -> None:
    assert legal("a\x00b\x0c😀\ufffe\ud800\nc\u200d") == "ab 😀 c\u200d"


def test_all_four_faces_cover_the_same_characters() -> None:
    covered = [
        set(load_face(name).face.charToGlyph) for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC)
    ]
    assert all(one == covered[0] for one in covered)


def test_letters_as_shapes_are_as_wide_as_the_printed_word_and_keep_their_holes() -> None:
    contours, wide = letters("DRAF")
    assert wide == pytest.approx(width("DRAF", BOLD, 1))
    assert len(contours) == 4 + 3  # D, R and A have a hole each
    points = [point for start, curves in contours for point in (start, *(c.end for c in curves))]
    assert min(point.y for point in points) == 0
    assert 0 < min(point.x for point in points) < max(point.x for point in points) < wide
