"""What papers of the title shape share in every format: TENTANG under the number, a daftar isi."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES, page_mm
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.pdf.lines import break_lines
from jakber_desktop.documents.render.text import render_text
from jakber_desktop.documents.tree import (
    Contents,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    TitleBlock,
    plain,
)

RULES = PROFILES["dki_2021"]
TITLES = ("KATA PENGANTAR", "DAFTAR KEGIATAN", "TIDAK ADA")
REPORT = Document(
    "laporan-bulanan",
    "Laporan",
    (
        TitleBlock("LAPORAN", plain("HASIL RAPAT"), plain("NOMOR 1/LAP"), about="TENTANG"),
        Contents(TITLES),
        PageBreak(),
        Heading("", plain(TITLES[0])),
        Paragraph(plain("Isi.")),
        PageBreak(),
        Heading("", plain(TITLES[1])),
        Paragraph(plain("Isi.")),
    ),
)


def lines_of(form: str) -> list[str]:
    if form == "pdf":
        reader = PdfReader(io.BytesIO(render_pdf(REPORT, RULES).data))
        text = "\n".join(page.extract_text() for page in reader.pages)
    elif form == "docx":
        opened = docx.Document(io.BytesIO(render_docx(REPORT, RULES)))
        text = "\n".join(paragraph.text for paragraph in opened.paragraphs)
    else:
        text = (render_text if form == "txt" else render_markdown)(REPORT, RULES)
    return [words for line in text.splitlines() if (words := line.strip(" #*\\\t"))]


@pytest.mark.parametrize("form", ["pdf", "docx", "txt", "md"])
def test_the_number_stands_under_the_word_and_tentang_before_the_subject(form: str) -> None:
    assert lines_of(form)[:4] == ["LAPORAN", "NOMOR 1/LAP", "TENTANG", "HASIL RAPAT"]


@pytest.mark.parametrize("form", ["docx", "txt", "md"])
def test_contents_without_pages_list_the_headings(form: str) -> None:
    assert lines_of(form)[4:7] == list(TITLES)


def test_contents_of_a_pdf_tell_the_page_of_each_heading() -> None:
    found = [line.replace(".", "").split() for line in lines_of("pdf")[4:7]]
    assert found == [["KATA", "PENGANTAR", "2"], ["DAFTAR", "KEGIATAN", "3"], ["TIDAK", "ADA"]]


def test_contents_of_a_docx_count_the_page_of_each_heading_there_is() -> None:
    body = docx.Document(io.BytesIO(render_docx(REPORT, RULES))).element.body
    named = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    asked = [page.get(qn("w:instr")).split() for page in body.iter(qn("w:fldSimple"))]
    assert asked == [["PAGEREF", name] for name in named]
    assert len(set(named)) == 2


def test_the_subject_of_a_docx_has_even_lines() -> None:
    subject = plain("RAPAT MONITORING PENCAPAIAN TARGET KERJA SAMA ANTARA PEMERINTAH DAERAH")
    document = Document("notula", "x", (TitleBlock("NOTULA", subject),))
    (about,) = docx.Document(io.BytesIO(render_docx(document, RULES))).paragraphs[1:2]
    shape = about.paragraph_format
    assert shape.left_indent == shape.right_indent > 0
    width = page_mm(RULES)[0] - RULES.margin_left - RULES.margin_right - 2 * shape.left_indent.mm
    longest = max(line.width for line in break_lines(subject, RULES.subject_pt, 1000, bold=True))
    assert longest / 2 < width * 72 / 25.4 < longest * 0.7


def test_dots_and_number_stay_within_the_margins() -> None:
    long = "PANJANG " * 30
    document = Document("x", "x", (Contents((long.strip(),)), Heading("", plain(long.strip()))))
    (page,) = PdfReader(io.BytesIO(render_pdf(document, RULES).data)).pages
    assert " ".join(page.extract_text().split()).count("PANJANG") == 60
