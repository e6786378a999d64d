"""Markdown of points becomes blocks: emphasis and lists, and nothing typed is lost."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.documents.markdown import markdown_blocks, markdown_lines, plain_text
from jakber_desktop.documents.tree import ItemList, Paragraph, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block


def words(blocks: Sequence[Block]) -> str:
    """All text of the blocks, without labels."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(plain_text(block.text))
        elif isinstance(block, ItemList):
            parts += [words(item.blocks) for item in block.items]
    return " ".join(parts)


def labels(blocks: Sequence[Block]) -> list[object]:
    """Labels as nested lists."""
    found: list[object] = []
    for block in blocks:
        if isinstance(block, ItemList):
            for item in block.items:
                found.append(item.label)
                inner = labels(item.blocks)
                found += [inner] if inner else []
    return found


def test_emphasis_becomes_runs() -> None:
    (block,) = markdown_blocks("a *b* **c** ***d*** _e_")
    assert isinstance(block, Paragraph)
    assert block.text == (
        Run("a "),
        Run("b", italic=True),
        Run(" "),
        Run("c", bold=True),
        Run(" "),
        Run("d", bold=True, italic=True),
        Run(" "),
        Run("e", italic=True),
    )


def test_a_single_newline_is_a_space_and_a_hard_break_begins_a_paragraph() -> None:
    blocks = markdown_blocks("satu\ndua  \ntiga\\\nempat\n\nlima")
    texts = [plain_text(b.text) for b in blocks if isinstance(b, Paragraph)]
    assert texts == ["satu dua", "tiga", "empat", "lima"]


def test_levels_follow_the_official_order() -> None:
    source = "pembuka:\n\n1. a\n2. b\n   - x\n   - y\n     1. m\n     2. n\n3. c"
    blocks = markdown_blocks(source, list_level=3)
    assert labels(blocks) == ["1)", "2)", ["a)", "b)", ["(1)", "(2)"]], "3)"]
    assert isinstance(blocks[1], ItemList)
    assert blocks[1].level == 3


def test_news_bullets_stay_bullets() -> None:
    assert labels(markdown_blocks("1. a\n2. b\n   - x\n   - y", bullets=True)) == [
        "-", "-", ["-", "-"],
    ]  # fmt: skip


def test_a_list_that_goes_on_keeps_its_numbers() -> None:
    assert labels(markdown_blocks("3. a\n4. b", list_level=1)) == ["3.", "4."]


def test_a_list_of_one_is_a_plain_paragraph() -> None:
    assert markdown_blocks("- saja") == (Paragraph((Run("saja"),)),)


@pytest.mark.parametrize("source", ["2018. Tahun ini", "4. bagian", "-", "2018. a\n2019. b"])
def test_a_marker_with_a_meaning_of_its_own_is_not_lost(source: str) -> None:
    assert words(markdown_blocks(source)).split() == source.split()


@pytest.mark.parametrize(
    "source",
    [
        "<b>tebal</b> &amp; <script>",
        "`kode` [tautan](http://contoh.id) ![gambar](x)",
        "# judul ## dua",
        "| a | b |",
        "> kutipan",
        "~~coret~~ https://contoh.id/a_b_c",
        "    menjorok",
        "- - - - - - - - - - - terlalu dalam",
        "(i) satu; (ii) dua; dan (iii) tiga",
        "snake_case_word dan 2 * 3 * 4",
    ],
)
def test_what_is_not_in_the_subset_shows_as_typed(source: str) -> None:
    assert words(markdown_blocks(source)).split() == source.split()


def test_a_backslash_takes_the_meaning_from_a_star() -> None:
    assert words(markdown_blocks(r"\*bukan miring\* 1\. bukan daftar")) == (
        "*bukan miring* 1. bukan daftar"
    )


def test_cells_get_one_line_a_paragraph() -> None:
    lines = markdown_lines("Susun:\n\n- peta\n- data")
    assert [plain_text(line) for line in lines] == ["Susun:", "1) peta", "2) data"]


@given(st.text(alphabet="ab *_-+1.)(\n\\>#<&|`~", max_size=200))
def test_no_letter_is_ever_lost(source: str) -> None:
    shown = words(markdown_blocks(source, list_level=2))
    assert re.findall("[ab]", shown) == re.findall("[ab]", source)


@pytest.mark.parametrize(
    "source",
    ["*a " * 20_000, "- " * 20_000 + "x", "*" * 50_000, "1. a\n" * 5_000, "_*" * 20_000 + "a"],
    ids=["emphasis", "nesting", "stars", "entries", "mixed"],
)
def test_hostile_text_is_read_quickly(source: str) -> None:
    start = time.perf_counter()
    markdown_blocks(source)
    assert time.perf_counter() - start < 5
