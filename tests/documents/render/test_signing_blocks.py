"""Signature blocks on paper: columns, stamp circle, boxes for initials and to tick (§7.1, §8)."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pypdfium2
import pytest

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.pdf.layout import lay_out
from jakber_desktop.documents.render.pdf.pieces import Piece
from jakber_desktop.documents.render.pdf.sheet import MM
from jakber_desktop.documents.tree import (
    Block,
    Cell,
    Column,
    Document,
    Letterhead,
    Paragraph,
    Row,
    RowGroup,
    Signatures,
    Signer,
    Table,
    plain,
)

RULES = PROFILES["dki_2021"]
LEFT, RIGHT = 30.0, 195.0
"""Edges of the text area of F4, mm."""


def signer(number: int, *, stamp: bool = False) -> Signer:
    return Signer((plain(f"Jabatan {number},"),), plain(f"Nama {number}"), stamp=stamp)


def paper(*blocks: Block, **facts: bool) -> Document:
    return Document("nota-dinas", "Contoh", blocks, **facts)


def pieces(document: Document) -> list[list[Piece]]:
    return [[piece for piece, _ in page] for page in lay_out(document, RULES).pages]


def middles(document: Document) -> dict[str, float]:
    """Where the middle of each line of text lies, mm from the paper's left edge."""
    found = {}
    for page in pieces(document):
        for piece in page:
            for ink in piece.texts:
                words = "".join(span[0] for span in ink.line.spans)
                found[words] = (ink.x + ink.line.x + ink.line.width / 2) / MM
    return found


def package(document: Document, part: str) -> str:
    with zipfile.ZipFile(io.BytesIO(render_docx(document, RULES))) as read:
        return read.read(part).decode()


def test_three_columns_stand_in_thirds_and_the_odd_ones_at_the_right() -> None:
    at = middles(paper(Signatures(tuple(map(signer, range(1, 6))), columns=True)))
    third = (RIGHT - LEFT) / 3
    for name, column in (("Nama 1", 0), ("Nama 2", 1), ("Nama 3", 2), ("Nama 4", 1), ("Nama 5", 2)):
        assert at[name] == pytest.approx(LEFT + (column + 0.5) * third, abs=2)


def test_a_block_may_be_wider() -> None:
    assert middles(paper(Signatures((signer(1),))))["Nama 1"] == pytest.approx(155, abs=1)
    wide = middles(paper(Signatures((signer(1),), width=100)))
    assert wide["Nama 1"] == pytest.approx(145, abs=1)


def test_each_stamped_block_has_its_circle_and_a_draft_has_none() -> None:
    block = Signatures((signer(1, stamp=True), signer(2, stamp=True)))
    for draft, count in ((False, 1), (True, 0)):
        (page,) = pieces(paper(block, draft=draft))
        assert sum(piece.shape is not None for piece in page) == count
    body = package(paper(block), "word/document.xml")
    assert body.count("<v:oval") == 2
    assert "width:37.0mm" in body


def test_a_long_row_of_signers_breaks_between_two_blocks_only() -> None:
    document = paper(Paragraph(plain("Isi")), Signatures(tuple(map(signer, range(1, 41)))))
    pages = pieces(document)
    assert len(pages) > 1
    for page in pages:
        words = "".join(span[0] for piece in page for ink in piece.texts for span in ink.line.spans)
        assert words.count("Jabatan") == words.count("Nama")


@pytest.mark.parametrize("count", [1, 2])
def test_the_office_copy_has_three_boxes_for_initials(count: int) -> None:
    block = Signatures(tuple(map(signer, range(1, count + 1))), initials=True)
    (page,) = pieces(paper(block))
    (grid,) = (piece for piece in page if piece.rules)
    assert len(grid.rules) == 3 * 4
    wide = {round(abs(rule.x2 - rule.x1) / MM, 1) for rule in grid.rules} - {0}
    high = {round(abs(rule.y2 - rule.y1) / MM, 1) for rule in grid.rules} - {0}
    assert (wide, high) == ({10.0}, {8.0})
    assert "Paraf" in middles(paper(block))
    assert "Paraf" not in middles(paper(replace(block, initials=False)))
    assert "Paraf" in package(paper(block), "word/document.xml")


def test_each_page_of_several_has_a_box_outside_the_text() -> None:
    lines = [Paragraph(plain(f"Baris {n}")) for n in range(80)]
    long, short = paper(*lines, initials=True), paper(*lines[:3], initials=True)
    sheet, pages = lay_out(long, RULES)
    assert len(pages) > 1
    for page in pages:
        box, top = page[-1]
        assert min(rule.x1 for rule in box.rules) > sheet.right
        assert max(rule.x2 for rule in box.rules) < sheet.width
        assert top + box.height == pytest.approx(sheet.bottom)
    assert not any(piece.rules for page in pieces(short) for piece in page)
    for header in ("header1", "header2"):
        assert package(long, f"word/{header}.xml").count("<v:rect") == 1


def ticks(*ticked: bool | None) -> Document:
    texts = tuple(plain(f"Isi {n}") for n in range(len(ticked)))
    rows = (Row((Cell(texts, ticks=ticked),)),)
    return paper(Table((Column("", 1),), (RowGroup(rows),)))


def test_boxes_to_tick_are_drawn_before_their_lines() -> None:
    (page,) = pieces(ticks(None, False, True))
    (row,) = (piece for piece in page if piece.texts)
    assert len(row.rules) == 4 + 4 + 2  # two boxes and one mark
    head, empty, marked = (ink.x + ink.line.x for ink in row.texts)
    assert head < empty == marked
    assert all(rule.x2 < empty for rule in row.rules)
    body = package(ticks(None, False, True), "word/document.xml")
    assert body.count("<v:shape") == 2


def test_a_tall_row_of_boxes_goes_on_overleaf_with_all_of_them() -> None:
    document = ticks(*[False] * 120)
    rules = [rule for page in pieces(document) for piece in page for rule in piece.rules]
    boxes = [rule for rule in rules if rule.x2 - rule.x1 < 20]
    assert len(boxes) == 120 * 4


@pytest.mark.parametrize(
    "long", ["Plt. Kepala Bagian Kerja Sama Dalam dan Luar Negeri,", "Nama " * 12]
)
def test_the_lines_of_a_title_are_of_even_length(long: str) -> None:
    block = Signatures((Signer((plain(long),), plain("Nama")),))
    lines = [ink.line for page in pieces(paper(block)) for piece in page for ink in piece.texts]
    first, second = (line.width for line in lines[:2])
    assert second > 0.6 * first


def test_the_stamp_circle_is_not_drawn_over_words() -> None:
    def seen(*, stamp: bool) -> bytes:
        """The dots where the words above the signature lie."""
        titles = (plain("Kepala Bagian Kerja Sama Luar Negeri,"),)
        block = Signatures((Signer(titles, plain("Nama Lengkap Contoh, S.E."), stamp=stamp),))
        page = pypdfium2.PdfDocument(render_pdf(paper(block), RULES).data)[0]
        found = page.get_textpage().search("Kepala Bagian").get_next()
        assert found is not None
        _, low, _, high = page.get_textpage().get_charbox(found[0])
        top = page.get_height()
        picture = page.render(scale=3, grayscale=True).to_pil().convert("L")
        return picture.crop((900, int((top - high) * 3), 1700, int((top - low) * 3))).tobytes()

    assert seen(stamp=True) == seen(stamp=False)


def test_an_issued_kop_shows_no_place_for_a_crest() -> None:
    def dashes(*, box: bool) -> int:
        kop = Letterhead("PEMERINTAH", "UNIT", crest_box=box)
        page = pypdfium2.PdfDocument(render_pdf(replace(paper(), letterhead=kop), RULES).data)[0]
        corner = page.render(scale=2, grayscale=True).to_pil().convert("L").crop((150, 40, 310, 85))
        return sum(corner.histogram()[:200])

    assert dashes(box=True) > 0
    assert dashes(box=False) == 0
    assert 'w:val="dashed"' not in package(
        replace(paper(), letterhead=Letterhead("PEMERINTAH", "UNIT", crest_box=False)),
        "word/header1.xml",
    )
