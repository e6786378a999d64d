"""The seal of final papers, read back from pages as a telephone would (ui-design §14)."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.qr import symbol
from jakber_desktop.documents.render.text import render_text
from jakber_desktop.documents.tree import Document, Footer, Seal

if TYPE_CHECKING:
    from types import SimpleNamespace

zxingcpp = pytest.importorskip("zxingcpp")

PROFILE = PROFILES["dki_2021"]
SEAL = Seal("NTL-7F3A-92C1", "JKB1:NTL:007/NOT/04/CO/2018:2018-04-04:7F3A92C14D5E6F70")
MM = 72 / 25.4


def sealed(papers: SimpleNamespace, seal: Seal = SEAL) -> Document:
    document: Document = papers.minutes()
    footer = Footer("Final", number="Notula nomor 007/NOT/04/CO/2018", seal=seal)
    return replace(document, draft=False, footer=footer)


def scanned(pdf: bytes, dpi: int = 200) -> list[list[str]]:
    """The words of all symbols on each page of a scan."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        images = [page.render(scale=dpi / 72).to_pil().convert("L") for page in opened]
    finally:
        opened.close()
    return [[found.text for found in zxingcpp.read_barcodes(image)] for image in images]


def test_the_qr_of_each_page_says_what_was_sealed(papers: SimpleNamespace) -> None:
    data = render_pdf(sealed(papers), PROFILE).data
    assert scanned(data) == [[SEAL.qr_text]] * 2


def test_the_symbol_has_29_modules_and_stands_in_the_bottom_margin(
    papers: SimpleNamespace,
) -> None:
    drawn = symbol(SEAL.qr_text)
    assert drawn is not None
    assert (drawn.side, round(drawn.side / drawn.module)) == (14, 29)
    page = PdfReader(io.BytesIO(render_pdf(sealed(papers), PROFILE).data)).pages[0]
    boxes = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\n", page.get_contents().get_data())  # type: ignore[union-attr]
    modules = [tuple(map(float, box)) for box in boxes if abs(float(box[3]) / MM - 14 / 29) < 0.01]
    assert len(modules) == len(drawn.runs)
    left = min(x for x, *_ in modules)
    right = max(x + wide for x, _, wide, _ in modules)
    foot = min(y for _, y, *_ in modules)
    top = max(y + high for _, y, _, high in modules)
    assert (left / MM, right / MM) == pytest.approx((30, 44), abs=0.02)
    assert 4 < foot / MM < top / MM < 25 - 2.5 - drawn.quiet + 0.02  # below rule and quiet zone


@pytest.mark.parametrize("number", ["B-0007/000.1.5/SETDA-KDH.KLN/IV/2018", "9" * 110])
def test_a_long_number_makes_more_modules_never_smaller_ones(
    papers: SimpleNamespace, number: str
) -> None:
    text = f"JKB1:NTL:{number}:2018-04-04:7F3A92C14D5E6F70"
    drawn = symbol(text)
    assert drawn is not None
    assert drawn.module >= 0.4
    assert scanned(render_pdf(sealed(papers, Seal("NTL-7F3A-92C1", text)), PROFILE).data)[0] == [
        text
    ]


def test_a_text_beyond_any_small_symbol_leaves_the_typed_code(papers: SimpleNamespace) -> None:
    for text in ("A" * 155, "A" * 9000):
        paper = render_pdf(sealed(papers, Seal("NTL-7F3A-92C1", text)), PROFILE)
        assert scanned(paper.data, 72) == [[], []]
        words = PdfReader(io.BytesIO(paper.data)).pages[0].extract_text()
        assert "Kode verifikasi NTL-7F3A-92C1" in words


def test_the_footer_names_code_way_number_state_and_page(papers: SimpleNamespace) -> None:
    pages = PdfReader(io.BytesIO(render_pdf(sealed(papers), PROFILE).data)).pages
    for number, page in enumerate(pages, 1):
        words = " ".join(page.extract_text().split())
        for part in (
            "Kode verifikasi NTL-7F3A-92C1",
            "Pindai QR atau cocokkan kode ini di JakBer Desktop › Periksa dokumen.",
            "Notula nomor 007/NOT/04/CO/2018",
            "Final",
            f"Halaman {number} dari 2",
        ):
            assert part in words


def test_a_narrow_bottom_margin_gives_way_to_the_seal(papers: SimpleNamespace) -> None:
    from msgspec.structs import replace as changed

    narrow = changed(PROFILE, margin_bottom=10)
    assert scanned(render_pdf(sealed(papers), narrow).data)[0] == [SEAL.qr_text]


def test_the_docx_carries_the_symbol_as_a_picture_with_words_for_it(
    papers: SimpleNamespace,
) -> None:
    data = render_docx(sealed(papers), PROFILE)
    assert render_docx(sealed(papers), PROFILE) == data
    section = docx.Document(io.BytesIO(data)).sections[0]
    for footer in (section.first_page_footer, section.footer):
        (drawn,) = footer._element.iter("{*}docPr")
        assert drawn.get("descr") == "Kode QR verifikasi NTL-7F3A-92C1"
        (blip,) = footer._element.iter("{*}blip")
        (relation,) = blip.attrib.values()
        image = Image.open(io.BytesIO(footer.part.related_parts[relation].blob))
        (found,) = zxingcpp.read_barcodes(image.convert("L"), is_pure=True)
        assert found.text == SEAL.qr_text
        words = "".join(part.text or "" for part in footer._element.iter("{*}t"))
        assert "Kode verifikasi NTL-7F3A-92C1" in words
        assert "Periksa dokumen" in words


def test_text_and_markdown_end_with_the_code(papers: SimpleNamespace) -> None:
    assert render_text(sealed(papers), PROFILE).endswith("\n\nKode verifikasi NTL-7F3A-92C1\n")
    assert render_markdown(sealed(papers), PROFILE).endswith("\n\nKode verifikasi NTL-7F3A-92C1\n")
    assert "Kode verifikasi" not in render_text(papers.minutes(), PROFILE)


def test_a_draft_carries_no_symbol(papers: SimpleNamespace) -> None:
    assert scanned(render_pdf(papers.minutes(), PROFILE).data) == [[], []]
