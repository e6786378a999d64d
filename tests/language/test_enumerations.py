"""Lists within a sentence are built, labelled and taken apart without losing a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.enumerations import (
    find_enumerations,
    inline_label,
    join_and,
    join_semicolon,
    letters,
    list_label,
    parse_enumeration,
)

SEED = (
    "memfasilitasi kota untuk (i) menemukenali masalah sosial, ekonomi, dan fisik kota; "
    "(ii) mendapatkan bantuan jasa; (iii) meningkatkan pemahaman secara global. Bentuk dukungan "
    "berupa (i) bantuan dana; (ii) penyusunan strategi; dan (iii) bantuan teknis. Terima kasih."
)


def items(text: str) -> list[list[str]]:
    return [[item.text for item in found.items] for found in find_enumerations(text)]


@pytest.mark.parametrize(
    ("parts", "commas", "semicolons"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a dan b", "a dan b"),
        (["a", "b", "c"], "a, b, dan c", "a; b; dan c"),
        (["a", "b", "c", "d"], "a, b, c, dan d", "a; b; c; dan d"),
    ],
)
def test_parts_are_joined_with_dan(parts, commas, semicolons):
    assert join_and(parts) == commas
    assert join_semicolon(parts) == semicolons


def test_another_conjunction_may_join():
    assert join_and(["a", "b", "c"], "atau") == "a, b, atau c"


def test_labels_follow_the_official_depth_order():
    assert [list_label(level, 1) for level in range(9)] == [
        "A.", "1.", "a.", "1)", "a)", "(1)", "(a)", "(1)", "(a)",
    ]  # fmt: skip
    assert [list_label(level, 28) for level in range(3)] == ["AB.", "28.", "ab."]
    assert inline_label(4) == "(iv)"


def test_letters_go_on_after_z():
    assert [letters(n) for n in (1, 26, 27, 52, 53, 702, 703)] == [
        "a", "z", "aa", "az", "ba", "zz", "aaa",
    ]  # fmt: skip
    assert len({letters(n) for n in range(1, 5000)}) == 4999


@pytest.mark.parametrize(("level", "n"), [(-1, 1), (0, 0), (2, -3)])
def test_no_label_below_the_first(level, n):
    with pytest.raises(ValueError, match="no label"):
        list_label(level, n)


def test_long_enumerations_are_read_to_the_end():
    text = "; ".join(f"{inline_label(n)} butir" for n in range(1, 121))
    assert [len(found.items) for found in find_enumerations(text)] == [120]


def test_the_seed_holds_two_enumerations():
    first, second = find_enumerations(SEED)
    assert first.lead == "memfasilitasi kota untuk "
    assert [item.text for item in first.items] == [
        "menemukenali masalah sosial, ekonomi, dan fisik kota",
        "mendapatkan bantuan jasa",
        "meningkatkan pemahaman secara global",
    ]
    assert first.conjunction is None
    assert second.lead == ". Bentuk dukungan berupa "
    assert [item.separator for item in second.items] == ["; ", "; dan ", ""]
    assert second.conjunction == "dan"
    assert second.tail == ". Terima kasih."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a (i) b, (ii) c, dan (iii) d", ["b", "c", "d"]),
        ("a (i) b dan (ii) c.", ["b", "c"]),
        ("a (i) b (ii) c", ["b", "c"]),
        ("a (i) b; serta (ii) c!", ["b", "c"]),
        ("(i) di Jl. Medan Merdeka No. 8 oleh Dr. Nama; (ii) s.d. April. Lalu", None),
        ("a: (i) *b*; dan/atau (ii) **c**\n\nParagraf lain.", ["*b*", "**c**"]),
        ("a (i) b. Dan lagi; dan (ii) c", ["b. Dan lagi", "c"]),
        ("a (i) b sesuai butir (ii) itu; dan (ii) c", ["b sesuai butir (ii) itu", "c"]),
        ("a (i) b\nc; dan (ii) d", ["b\nc", "d"]),
        ("a (ii) b; dan (iii) c", ["b", "c"]),
        ("a (i) b; dan (ii) c. Lalu (a) d; (b) e; dan (c) f.", ["b", "c"]),
        ("a (i) b;", ["b"]),
    ],
)
def test_items_end_where_they_should(text, expected):
    expected = expected or ["di Jl. Medan Merdeka No. 8 oleh Dr. Nama", "s.d. April"]
    assert items(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "", "tanpa perincian", "lihat butir (ii) di atas", "pasal (v)", "f(i) dan f(ii)",
        "seperti (iii) dan (iv) di atas", "(g) a; (h) b; (i) c; dan (j) d", "(iiii) a; (vx) b",
        "(i)", "(i) ; (ii) b", "(u) a; (v) b; (w) c; (x) d",
    ],
)  # fmt: skip
def test_references_and_letters_are_no_enumeration(text):
    assert find_enumerations(text) == ()


@given(st.text(alphabet="iv()x;,. danA\n*", max_size=80))
def test_no_character_is_lost_in_taking_apart(text):
    rebuilt, done = [], 0
    for found in find_enumerations(text):
        start, end = found.span
        pieces = [
            text[item.span[0] : item.text_start] + item.text + item.separator
            for item in found.items
        ]
        assert "".join(pieces) == text[start:end]
        assert found.lead + text[start:end] + found.tail == text[found.lead_start :]
        rebuilt += [found.lead, *pieces]
        done = end
    assert "".join(rebuilt) + text[done:] == text


WORDS = st.text(alphabet="qwxz éß🙂", min_size=1, max_size=20).map(str.strip).filter(bool)


@given(
    st.lists(WORDS, min_size=2, max_size=12),
    st.sampled_from([";", ","]),
    st.sampled_from(["dan", "atau"]),
)
def test_a_built_enumeration_is_read_back(texts, mark, word):
    entries = [f"{inline_label(n)} {text}" for n, text in enumerate(texts, 1)]
    body = f"{mark} ".join(entries[:-1]) + f"{mark} {word} {entries[-1]}"
    found = parse_enumeration(f"Rapat membahas {body}. Selesai.")
    assert found is not None
    assert [item.text for item in found.items] == texts
    assert (found.lead, found.conjunction, found.tail) == ("Rapat membahas ", word, ". Selesai.")
