"""A point's Markdown and the editor's blocks: there and back, byte for byte."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jakber_desktop.desktop.editor.emphasis import inline_source
from jakber_desktop.desktop.editor.markdown_writing import settled, write
from jakber_desktop.desktop.markdown_blocks import _PARSER as PARSER
from jakber_desktop.desktop.markdown_blocks import Block, Run, _Reader, numbers, read
from jakber_desktop.documents.markdown import markdown_lines, plain_text

REPORT = (
    "menyampaikan laporan kemajuan dengan poin pembahasan:\n\n"
    "1. Nota dinas mengenai **penunjukan CRO**\n"
    "2. Kemajuan *Preliminary Resilience Assessment* (PRA)\n"
    "3. Fungsi dan peranan JakBer sebagai “hub”"
)

pieces = st.sampled_from(
    [
        "kata", "Kota", "dan", "x", "1", "(i)", "é", "😀", "“", "”", " ", "  ", "\t", "\n", "\n\n",
        "\r\n", "\r", "*", "**", "***", "_", "__", "\\", "\\\n", "- ", "+ ", "* ", "1. ", "2) ",
        "10. ", "2018. ", "  ", "    ", "-", "1.", "#", "`", "[a](b)", "<b>", "&amp;", "|", ">",
        "\0", "\u2028", "\u2029", "\ufdd0", "\ufffc", "\u00a0", "\u200f", "\x0b", "\x1c", ".", ",",
    ]
)  # fmt: skip
hostile = st.one_of(st.lists(pieces, max_size=14).map("".join), st.text(max_size=40))

word = st.one_of(
    st.sampled_from(["kata", "rapat", "CRO", "a", "(i)", "“hub”", "4.0", "a_b", "*", "1.", "-"]),
    st.text("abc*_\\.-“” \n1", min_size=1, max_size=6),
)
runs = st.lists(st.builds(Run, word, st.booleans(), st.booleans()), max_size=5).map(tuple)
blocks = st.lists(
    st.builds(
        Block,
        runs,
        st.integers(0, 4),
        st.sampled_from(["", "", "1", "-"]),
        st.sampled_from([0, 0, 0, 1, 4]),
    ),
    max_size=7,
).map(tuple)


@settings(max_examples=300)
@given(hostile)
def test_every_text_comes_back_unchanged(source: str) -> None:
    was = read(source)
    assert write(was.blocks, was).source == source


@settings(max_examples=200)
@given(hostile)
def test_no_character_of_meaning_is_lost_in_the_blocks(source: str) -> None:
    """What the papers print is what the editor shows, sign by sign."""
    printed = "".join(plain_text(line) for line in markdown_lines(source))
    shown = "".join(block.text for block in read(source).blocks)
    for sign in ("kata", "é", "😀", "“", "#", "`", "[a](b)", "<b>", "&amp;"):
        assert shown.count(sign) == printed.count(sign), sign


@settings(max_examples=300)
@given(blocks)
def test_written_blocks_read_as_the_same_blocks(made: tuple[Block, ...]) -> None:
    written = write(made)
    assert written.blocks == settled(made)
    assert read(written.source) == written


@settings(max_examples=300)
@given(blocks)
def test_no_style_costs_a_character(made: tuple[Block, ...]) -> None:
    def letters(some: tuple[Block, ...]) -> str:
        return re.sub(r"\s", "", "".join(block.text for block in some))

    assert letters(write(made).blocks) == letters(made)


@settings(max_examples=300)
@given(hostile, st.data())
def test_an_edited_text_reads_as_it_was_left(source: str, data: st.DataObject) -> None:
    was = read(source)
    edited = list(was.blocks)
    if edited:
        place = data.draw(st.integers(0, len(edited) - 1))
        change = data.draw(st.sampled_from(["type", "remove", "split"]))
        typed = Run(data.draw(word))
        if change == "remove":
            del edited[place]
        elif change == "type":
            edited[place] = Block(
                (*edited[place].runs, typed), edited[place].depth, edited[place].mark
            )
        else:
            edited.insert(place + 1, Block((typed,), edited[place].depth, edited[place].mark))
    written = write(edited, was)
    assert written.blocks in (tuple(edited), settled(edited))


@settings(max_examples=300)
@given(st.text("abc .,()é😀1-", max_size=20))
def test_the_short_way_reads_as_the_parser_does(source: str) -> None:
    long_way = tuple(_Reader().blocks(PARSER.parse(source))[0])
    assert read(source).blocks == long_way


def test_the_sample_reads_as_a_lead_in_with_a_numbered_list() -> None:
    lead, *entries = read(REPORT).blocks
    assert (lead.mark, lead.depth) == ("", 0)
    assert [(entry.mark, entry.depth) for entry in entries] == [("1", 1)] * 3
    assert entries[0].runs[1] == Run("penunjukan CRO", bold=True)
    assert numbers(read(REPORT).blocks) == [0, 1, 2, 3]


def test_an_edited_entry_leaves_every_other_line_as_typed() -> None:
    source = (
        "Pengantar  \n*satu*:\n\n*  dua\n*  tiga __tebal__\n\n   lanjutan\n*  empat\n\nPenutup_\n"
    )
    was = read(source)
    edited = list(was.blocks)
    place = next(i for i, block in enumerate(edited) if block.text == "empat")
    edited[place] = Block((Run("lima"),), 1, "-")
    assert write(edited, was).source == source.replace("empat", "lima")


def test_an_entry_added_in_the_middle_is_numbered_like_its_neighbours() -> None:
    was = read("a:\n\n  1) satu\n  2) dua")
    edited = (*was.blocks[:2], Block((Run("baru"),), 1, "1"), *was.blocks[2:])
    assert write(edited, was).source.startswith("a:\n\n  1) satu\n  2) baru\n")


@pytest.mark.parametrize(
    "source",
    [
        "[tautan](http://contoh.id) dan `kode`",
        "# bukan judul",
        "<b>bukan tebal</b> &amp; teks",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "> kutipan",
        "2018. Tahun pertama",
    ],
)
def test_what_is_outside_the_subset_is_shown_and_kept_as_typed(source: str) -> None:
    was = read(source)
    assert "".join(was.blocks[0].text.split()) == "".join(source.split())
    longer = (Block((Run(f"{was.blocks[0].text} tambah"),)),)
    assert write(longer, was).blocks == longer


@pytest.mark.parametrize(
    ("made", "source"),
    [
        ((Run("harga 3 * 4 = 12"),), "harga 3 * 4 = 12"),
        ((Run("nama_berkas"),), "nama_berkas"),
        ((Run("*bintang*"),), r"\*bintang\*"),
        ((Run("1. bukan daftar"),), r"1\. bukan daftar"),
        ((Run("- bukan butir"),), r"\- bukan butir"),
        ((Run("satu\ndua"),), "satu\\\ndua"),
        ((Run("pe"), Run("nun", bold=True), Run("jukan")), "pe**nun**jukan"),
        ((Run("a ", bold=True), Run("b")), "**a** b"),
        ((Run("tebal miring", bold=True, italic=True),), "***tebal miring***"),
        ((Run("a", bold=True), Run("b", bold=True, italic=True)), "**a*b***"),
    ],
)
def test_emphasis_is_written_as_a_person_would(made: tuple[Run, ...], source: str) -> None:
    assert inline_source(made)[0] == source


def test_a_style_gives_way_where_markdown_cannot_hold_it() -> None:
    source, kept = inline_source((Run("kata"), Run("(tebal)", bold=True), Run("kata")))
    assert "".join(run.text for run in kept) == "kata(tebal)kata"
    assert Run("tebal", bold=True) in kept
    assert read(source).blocks == (Block(kept),)


def test_two_lists_of_one_kind_in_a_row_stay_two() -> None:
    made = (
        Block((Run("a"),), 1, "1"),
        Block((Run("b"),), 1, "1"),
        Block((Run("c"),), 1, "1", start=1),
    )
    assert numbers(write(made).blocks) == [1, 2, 1]


def test_a_list_nested_too_deep_is_shown_as_typed() -> None:
    source = "".join("  " * depth + "- x\n" for depth in range(9))
    assert [block.mark for block in read(source).blocks] == [""]
    assert write(read(source).blocks, read(source)).source == source


def test_a_long_hostile_text_is_read_in_one_go() -> None:
    for source in ("*a _b " * 3000, "- " * 3000, "1. a\n" * 3000, "(" * 50_000, "\\*" * 9000):
        assert write(read(source).blocks, read(source)).source == source
