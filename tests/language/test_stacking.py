"""An inline enumeration becomes a Markdown list and comes back with every character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.enumerations import parse_enumeration
from jakber_desktop.language.stacking import to_inline, to_stacked


def stacked(text: str) -> str:
    found = parse_enumeration(text)
    assert found is not None
    return to_stacked(found)


def test_a_sentence_becomes_a_list_in_house_style():
    text = "Dukungan berupa (i) dana, jasa; (ii) *strategi*; dan (iii) teknis. Selesai."
    assert stacked(text) == (
        "Dukungan berupa\n\n1. dana, jasa;\n2. *strategi*; dan\n3. teknis.\n\nSelesai."
    )
    assert to_inline(stacked(text)) == text


def test_other_conjunctions_are_kept():
    text = "a (i) b; atau (ii) c."
    assert stacked(text) == "a\n\n1. b; atau\n2. c."
    assert to_inline(stacked(text)) == text


def test_a_typed_list_becomes_a_sentence():
    assert (
        to_inline("Poin:\n\n1. satu\n2. dua\n3. tiga\n")
        == "Poin: (i) satu; (ii) dua; dan (iii) tiga"
    )
    assert to_inline("1. satu\n\n2. dua.\n\nLalu.") == "(i) satu; dan (ii) dua. Lalu."


@pytest.mark.parametrize(
    "markdown", ["", "tanpa daftar", "- a\n- b", "1. a\n   1. b\n2. c", "2. a\n3. b"]
)
def test_what_has_no_inline_form_is_none(markdown):
    assert to_inline(markdown) is None


@pytest.mark.parametrize(
    "item", ["# pagar", "- strip", "> kutip", "1. nomor", "* bintang", "+ tambah", "4)"]
)
def test_items_are_never_read_as_markdown_blocks(item):
    text = f"a (i) {item}; dan (ii) lain"
    assert "\n1. " + item not in stacked(text)
    assert to_inline(stacked(text)) == text


TEXTS = st.text(alphabet="abc d#>-1.+*_🙂é'", min_size=1, max_size=15).map(str.strip)


ITEMS = TEXTS.filter(lambda text: text and text[-1].isalnum() and text[0] != ".")


@given(st.lists(ITEMS, min_size=2, max_size=9))
def test_there_and_back_keeps_every_item(texts):
    numerals = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    entries = [f"({mark}) {text}" for mark, text in zip(numerals, texts, strict=False)]
    text = "; ".join([*entries[:-1], f"dan {entries[-1]}"])
    found = parse_enumeration(f"Awal {text}")
    assert found is not None
    back = parse_enumeration(to_inline(to_stacked(found)) or "")
    assert back is not None
    assert [item.text for item in back.items] == [item.text for item in found.items]
