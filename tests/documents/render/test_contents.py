"""What papers of the title shape share in every format: TENTANG under the number, a daftar isi."""

from __future__ import annotations

import io

import docx
import pytest
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
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
    return [words for line in text.splitlines() if (words := line.strip(" #*\\"))]


@pytest.mark.parametrize("form", ["pdf", "docx", "txt", "md"])
def test_the_number_stands_under_the_word_and_tentang_before_the_subject(form: str) -> None:
    assert lines_of(form)[:4] == ["LAPORAN", "NOMOR 1/LAP", "TENTANG", "HASIL RAPAT"]


@pytest.mark.parametrize("form", ["docx", "txt", "md"])
def test_contents_without_pages_list_the_headings(form: str) -> None:
    assert lines_of(form)[4:7] == list(TITLES)


def test_contents_of_a_pdf_tell_the_page_of_each_heading() -> None:
    found = [line.replace(".", "").split() for line in lines_of("pdf")[4:7]]
    assert found == [["KATA", "PENGANTAR", "2"], ["DAFTAR", "KEGIATAN", "3"], ["TIDAK", "ADA"]]


def test_dots_and_number_stay_within_the_margins() -> None:
    long = "PANJANG " * 30
    document = Document("x", "x", (Contents((long.strip(),)), Heading("", plain(long.strip()))))
    (page,) = PdfReader(io.BytesIO(render_pdf(document, RULES).data)).pages
    assert " ".join(page.extract_text().split()).count("PANJANG") == 60
