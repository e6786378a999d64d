"""Page rules of ui-design §14, on papers of every length around the end of a page."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Fact,
    FactsTable,
    Gap,
    Heading,
    ItemList,
    ListItem,
    PageBreak,
    Paragraph,
    Row,
    RowGroup,
    Rule,
    Table,
    TitleBlock,
    Together,
    plain,
)

if TYPE_CHECKING:
    from types import SimpleNamespace

    from jakber_desktop.documents.tree import Block

PROFILE = PROFILES["dki_2021"]
FILLER = range(38, 50)
"""Lines of text above what is tested, up to a full page and over it."""


def pages_of(*blocks: Block) -> list[list[str]]:
    """The printed lines of each page."""
    data = render_pdf(Document("x", "x", blocks, page_numbers=False), PROFILE).data
    return [
        [line for line in page.extract_text().splitlines() if line.strip()]
        for page in PdfReader(io.BytesIO(data)).pages
    ]


def filler(lines: int) -> list[Block]:
    return [Paragraph(plain(f"isi {n}"), keep_with_next=False) for n in range(lines)]


def rows(count: int, name: str = "baris") -> tuple[Row, ...]:
    return tuple(Row((Cell((plain(f"{name} {n}"),)),)) for n in range(count))


@pytest.mark.parametrize("count", [2, 3, 7])
def test_two_rows_at_least_stand_at_the_start_and_the_end_of_a_table(count: int) -> None:
    table = Table((Column("Kepala", 1),), (RowGroup(rows(count)),))
    for lines in FILLER:
        pages = pages_of(*filler(lines), Heading("A.", plain("JUDUL")), table)
        told = [sum(line.startswith("baris") for line in page) for page in pages]
        assert 1 not in told
        assert all(any("JUDUL" in line for line in page) for page in pages if "baris 0" in page)


def test_an_office_that_goes_on_overleaf_is_named_again() -> None:
    groups = (RowGroup(rows(2, "satu"), "KANTOR SATU"), RowGroup(rows(40, "dua"), "KANTOR DUA"))
    first, second = pages_of(*filler(10), Table((Column("Kepala", 1),), groups))
    assert "KANTOR DUA" in first
    assert second[:2] == ["Kepala", "KANTOR DUA (lanjutan)"]
    assert not any("SATU" in line for line in second)


def test_a_heading_has_two_facts_under_it_and_a_list_no_lonely_end() -> None:
    table = FactsTable(tuple(Fact(f"hal {n}", (Paragraph(plain("nilai")),)) for n in range(3)))
    items = tuple(ListItem(f"{n}.", (Paragraph(plain("butir")),)) for n in range(1, 5))
    for lines in FILLER:
        pages = pages_of(*filler(lines), Heading("A.", plain("JUDUL")), table, ItemList(items))
        facts = [sum(line.startswith("hal") for line in page) for page in pages]
        assert facts[0] != 1
        assert sum("butir" in line for line in pages[-1]) != 1


def long_text(name: str, lines: int) -> Paragraph:
    """A paragraph of so many lines, all beginning with its name."""
    width = 60
    words = " ".join(f"{name}{n}{'x' * (width - len(name) - len(str(n)))}" for n in range(lines))
    return Paragraph(plain(words), align="left")


def of(page: list[str], name: str) -> list[str]:
    return [line for line in page if line.startswith(name)]


@pytest.mark.parametrize("above", range(22, 40))
def test_no_paragraph_leaves_a_single_line_on_a_page(above: int) -> None:
    for page in pages_of(*filler(above), *(long_text(f"p{c}", 5) for c in "abc")):
        for name in ("pa", "pb", "pc"):
            assert len(of(page, name)) != 1


@pytest.mark.parametrize("above", range(22, 40))
def test_a_heading_has_two_lines_of_its_text_below_it(above: int) -> None:
    pages = pages_of(*filler(above), Heading("A.", plain("KEPALA")), long_text("pa", 6))
    (with_heading,) = [page for page in pages if of(page, "A.")]
    assert len(of(with_heading, "pa")) >= 2


def test_table_rows_are_whole_and_the_header_repeats(papers: SimpleNamespace) -> None:
    data = render_pdf(papers.attendance(offices=12, rows_each=9), PROFILE).data
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    assert len(texts) > 4
    rows = 0
    for text in texts[:-1]:
        assert "Tanda tangan" in text
        names, posts = text.count("Nama Contoh"), text.count("Kepala Subbagian")
        assert names == posts == text.count("Internasional, Biro")
        rows += names
    assert rows + texts[-1].count("Nama Contoh") == 12 * 9


@pytest.mark.parametrize("rows_each", range(2, 9))
def test_a_group_heading_never_ends_a_page(papers: SimpleNamespace, rows_each: int) -> None:
    data = render_pdf(papers.attendance(offices=10, rows_each=rows_each), PROFILE).data
    for page in PdfReader(io.BytesIO(data)).pages:
        text = page.extract_text()
        last_heading = text.rfind("Kantor Contoh")
        assert last_heading == -1 or "Nama Contoh" in text[last_heading:]


def test_a_row_taller_than_a_third_of_a_page_goes_on_overleaf() -> None:
    tall = Row((Cell((plain("1"),)), Cell((plain("kata " * 900),))))
    table = Table((Column("No.", 1), Column("Uraian", 9)), (RowGroup((tall,)),))
    pages = pages_of(*filler(20), table)
    assert len(pages) == 2
    assert sum(line.count("kata") for page in pages for line in page) == 900
    assert all(any("Uraian" in line for line in page) for page in pages)


@pytest.mark.parametrize("above", range(20, 46, 2))
def test_signatures_bring_two_lines_of_text_along(papers: SimpleNamespace, above: int) -> None:
    pages = pages_of(*filler(above), papers.signatures())
    (with_names,) = [page for page in pages if of(page, "Notulis")]
    assert len(of(with_names, "isi")) >= 2
    assert of(with_names, "Nama Lengkap")


@pytest.mark.parametrize("above", range(16, 40, 2))
def test_signatures_under_a_table_bring_a_row_and_its_header(
    papers: SimpleNamespace, above: int
) -> None:
    rows = tuple(Row((Cell((plain(f"baris {n}"),)),), min_height=10) for n in range(3))
    table = Table((Column("Judul kolom", 1),), (RowGroup(rows),))
    pages = pages_of(*filler(above), table, papers.signatures())
    (with_names,) = [page for page in pages if of(page, "Notulis")]
    assert of(with_names, "baris")
    assert of(with_names, "Judul kolom")


@pytest.mark.parametrize("above", range(30, 44))
def test_facts_that_belong_together_stay_on_one_page(papers: SimpleNamespace, above: int) -> None:
    facts = FactsTable(
        tuple(papers.fact(f"fakta{n}", "nilai") for n in range(4)), keep_together=True
    )
    pages = pages_of(*filler(above), facts)
    assert sorted(len(of(page, "fakta")) for page in pages)[-1] == 4


@pytest.mark.parametrize("above", range(30, 44))
def test_blocks_together_stay_on_one_page_and_too_many_flow(above: int) -> None:
    few = Together(tuple(Paragraph(plain(f"rangkai {n}")) for n in range(5)))
    pages = pages_of(*filler(above), few)
    assert sorted(len(of(page, "rangkai")) for page in pages)[-1] == 5
    many = Together(tuple(Paragraph(plain(f"rangkai {n}")) for n in range(150)))
    assert sum(len(of(page, "rangkai")) for page in pages_of(*filler(above), many)) == 150


@pytest.mark.parametrize("above", range(30, 44))
def test_a_decision_does_not_split(above: int) -> None:
    blocks = (long_text("butir", 6),)
    decision = ItemList((ListItem("1.", blocks, together=True),))
    pages = pages_of(*filler(above), decision)
    assert max(sum("butir" in line for line in page) for page in pages) == 6


def test_gaps_and_rules_vanish_at_the_top_of_a_page() -> None:
    apart = render_pdf(
        Document("x", "x", (PageBreak(), Gap(40), Rule(), Paragraph(plain("awal"), anchor="awal"))),
        PROFILE,
    )
    assert apart.page_count == 1
    assert apart.places["awal"].top_mm == pytest.approx(20, abs=0.1)


def test_a_page_break_starts_a_page_and_two_make_no_empty_one() -> None:
    pages = pages_of(Paragraph(plain("satu")), PageBreak(), PageBreak(), Paragraph(plain("dua")))
    assert pages == [["satu"], ["dua"]]


def test_an_empty_document_is_one_page() -> None:
    assert render_pdf(Document("x", "x", ()), PROFILE).page_count == 1


def test_labels_of_one_list_share_one_text_edge() -> None:
    items = tuple(
        ListItem(f"{n}.", (Paragraph(plain(f"butir {n}")),), f"i{n}") for n in (9, 10, 1000)
    )
    pages = pages_of(ItemList(items))
    assert pages == [["9. butir 9", "10. butir 10", "1000. butir 1000"]]


def letter(papers: SimpleNamespace, lines: int) -> Document:
    """An invitation with so many lines of text more than usual."""
    document = papers.invitation()
    opening, *others = document.blocks
    return replace(document, blocks=(opening, *filler(lines), *others))


def test_a_letter_a_little_too_long_is_set_closer_to_stay_on_one_page(
    papers: SimpleNamespace,
) -> None:
    counts = [render_pdf(letter(papers, n), PROFILE).page_count for n in range(0, 30, 2)]
    assert counts == sorted(counts)
    assert counts[0] == 1
    assert counts[-1] == 2
    usual, closer = (
        render_pdf(letter(papers, n), PROFILE).places for n in (0, 2 * (counts.count(1) - 1))
    )
    assert usual["invitation.number"] == closer["invitation.number"]
    assert render_pdf(letter(papers, 28), PROFILE).page_count == 2


def test_a_paper_that_is_no_letter_is_never_set_closer(papers: SimpleNamespace) -> None:
    def distance(above: int) -> float:
        document = Document("x", "x", (*filler(above), *marked()))
        places = render_pdf(document, PROFILE).places
        return places["b"].top_mm - places["a"].top_mm

    def marked() -> list[Block]:
        return [Paragraph(plain(name), anchor=name) for name in ("a", "b")]

    assert distance(0) == pytest.approx(distance(60), abs=0.02)


def test_a_longest_subject_of_three_lines_is_set_in_three(papers: SimpleNamespace) -> None:
    subject = (
        "RAPAT MONITORING PENCAPAIAN TARGET KERJASAMA ANTARA PEMERINTAH PROVINSI DKI\u00a0JAKARTA "
        "DENGAN 100 RESILIENT CITIES TENTANG PENGEMBANGAN STRATEGI KETAHANAN KOTA JAKARTA"
    )
    (page,) = pages_of(TitleBlock("NOTULA", plain(subject)), Paragraph(plain("isi")))
    assert len(page) == 1 + 3 + 1
    assert min(map(len, page[1:4])) > 40
