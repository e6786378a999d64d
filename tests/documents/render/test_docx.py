"""The DOCX: read back with python-docx and as a package."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Heading,
    LetterOpening,
    Paragraph,
    Row,
    RowGroup,
    Run,
    Table,
    Together,
    plain,
)

if TYPE_CHECKING:
    from types import SimpleNamespace

    from docx.document import Document as DocxDocument

    from jakber_desktop.documents.tree import Block

PROFILE = PROFILES["dki_2021"]


def opened(document: Document, profile: str = "dki_2021") -> DocxDocument:
    return docx.Document(io.BytesIO(render_docx(document, PROFILES[profile])))


def words(element: object) -> str:
    """All text of a part in order, tabs and paragraph ends as spaces."""
    tags = {qn("w:t"): None, qn("w:tab"): " ", qn("w:p"): " "}
    parts = [(e.text or "") if e.tag == qn("w:t") else " " for e in element.iter(*tags)]  # type: ignore[attr-defined]
    return plainly("".join(parts))


def plainly(text: str) -> str:
    """Text with one plain space for tabs, no-break spaces and line ends."""
    return " ".join(text.split())


def body(document: DocxDocument) -> str:
    return words(document.element.body)


def test_the_words_of_a_notula_are_there_in_order(papers: SimpleNamespace) -> None:
    text = body(opened(papers.minutes(items=1, points=1)))
    parts = [
        "NOTULA RAPAT MONITORING",
        "Nomor: 007/NOT/04/CO/2018",
        "Hari/tanggal : Rabu, 4 April 2018",
        "Agenda : 1. Penjelasan program 2. Laporan",
        "A. PEMBUKAAN Rapat dibuka pukul 09.05 WIB",
        "B. PEMBAHASAN 1. Acara nomor 1 a. Pihak 100 Resilient Cities",
        "Officer (CRO). 1) bantuan dana untuk sekretariat; 2) fasilitasi",
        "No. Uraian Penanggung jawab Batas waktu Status 1 Menyusun",
        "Notulis, Jakarta, 5 April 2018 Pimpinan Rapat, Nama Lengkap, Gelar",
        "Lampiran: I. Daftar hadir",
    ]
    at = -1
    for part in parts:
        assert text.find(part, at + 1) > at, part
        at = text.find(part, at + 1)


@pytest.mark.parametrize(("key", "size"), [("dki_2021", (215, 330)), ("national_2023", (210, 297))])
def test_page_and_margins_are_those_of_the_profile(
    papers: SimpleNamespace, key: str, size: tuple[int, int]
) -> None:
    section = opened(papers.minutes(), key).sections[0]
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.1)  # type: ignore[union-attr]
    margins = (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)
    assert [margin.mm for margin in margins] == pytest.approx([20, 20, 25, 30], abs=0.1)  # type: ignore[union-attr]


def test_the_kop_is_on_the_first_page_and_the_number_on_the_others(
    papers: SimpleNamespace,
) -> None:
    section = opened(papers.minutes()).sections[0]
    assert section.different_first_page_header_footer
    first = words(section.first_page_header._element)
    later = words(section.header._element)
    assert "SEKRETARIAT JAKARTA BERKETAHANAN" in first
    assert "Kode Pos [00000]" in first
    assert later == "- 2 -"
    (field,) = section.header._element.iter(qn("w:fldSimple"))
    assert field.get(qn("w:instr")).strip() == "PAGE"
    for footer in (section.first_page_footer, section.footer):
        text = words(footer._element)
        assert "Notula nomor 007/NOT/04/CO/2018" in text
        assert re.search(r"Halaman \d+ dari \d+", text)


def of_blocks(*blocks: Block) -> DocxDocument:
    return opened(Document("x", "x", blocks))


def test_dates_and_names_do_not_break_at_a_line_end() -> None:
    (line,) = of_blocks(Paragraph(plain("tanggal 28 Maret 2018 di DKI Jakarta"))).paragraphs
    assert line.text == "tanggal 28\u00a0Maret\u00a02018 di DKI\u00a0Jakarta"


def test_what_stays_together_holds_every_row_but_the_last() -> None:
    rows = tuple(Row((Cell((plain(f"baris {n}"),)),)) for n in range(4))
    dated = Paragraph(plain("Jakarta, 4 April 2018"), align="right")
    table = Table((Column("Kepala", 1),), (RowGroup(rows),))
    (made,) = of_blocks(Together((dated, table))).tables
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in made.rows]
    assert kept == [True, True, True, True, None]


def test_an_address_that_cannot_break_leaves_its_line_ragged() -> None:
    address = "https://contoh.go.id/arsip/rapat/2018/04/04"
    first, second = of_blocks(
        Paragraph(plain(f"lihat {address}")), Paragraph(plain("lihat arsip"))
    ).paragraphs
    assert (first.alignment, second.alignment) == (WD_ALIGN_PARAGRAPH.LEFT, None)


def test_headings_and_paragraphs_have_real_styles(papers: SimpleNamespace) -> None:
    document = opened(papers.minutes())
    styles = {plainly(p.text): p.style.name for p in document.paragraphs if p.style}
    assert styles["NOTULA"] == "Title"
    assert styles["A. PEMBUKAAN"] == "Heading 1"
    assert styles["1. Acara nomor 1"] == "Heading 2"
    assert styles["Rapat dibuka pukul 09.05 WIB oleh Kepala Bagian KLN."] == "Normal"
    normal = document.styles["Normal"]
    assert (normal.font.name, normal.font.size.pt) == ("Arial", 12)
    assert normal.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert normal.paragraph_format.widow_control
    assert document.styles["Heading 1"].paragraph_format.keep_with_next


def test_list_labels_are_text_with_a_hanging_indent(papers: SimpleNamespace) -> None:
    document = opened(papers.minutes(items=1, points=1))
    (item,) = [p for p in document.paragraphs if p.text.startswith("a.\t")]
    assert item.style is not None
    assert item.style.name == "List Paragraph"
    shape = item.paragraph_format
    assert shape.left_indent.mm == pytest.approx(22.5, abs=0.1)  # type: ignore[union-attr]
    assert shape.first_line_indent.mm == pytest.approx(-7.5, abs=0.1)  # type: ignore[union-attr]
    assert [run.italic for run in item.runs if "Chief" in run.text] == [True]


def test_table_headers_repeat_rows_stay_whole_and_group_headings_keep_their_row(
    papers: SimpleNamespace,
) -> None:
    document = opened(papers.attendance(offices=2, rows_each=2))
    (table,) = [t for t in document.tables if "Tanda tangan" in words(t._tbl)]
    rows = list(table._tbl.iterchildren(qn("w:tr")))
    assert len(rows) == 1 + 2 * 3
    assert len(list(rows[0].iter(qn("w:tblHeader")))) == 1
    assert all(len(list(row.iter(qn("w:cantSplit")))) == 1 for row in rows)
    assert len(list(rows[1].iter(qn("w:keepNext")))) == 1
    assert table.rows[2].height == pytest.approx(Mm(10), abs=700)


def test_signatures_hold_on_to_the_paragraph_before_them(papers: SimpleNamespace) -> None:
    document = opened(papers.minutes())
    (last,) = [p for p in document.paragraphs if p.text.startswith("Rapat ditutup")]
    assert last.paragraph_format.keep_with_next
    (table,) = [t for t in document.tables if "Menyusun laporan" in words(t._tbl)]
    bound = [len(list(row._tr.iter(qn("w:keepNext")))) for row in table.rows]
    assert bound[-1] == bound[-2] == len(table.columns)  # one line of text is not enough
    assert bound[-3] == 0
    names = [t for t in document.tables if "Pimpinan Rapat," in words(t._tbl)]
    assert len(names) == 1


def test_placeholders_are_grey() -> None:
    gap = Document("x", "x", (Paragraph((Run("Tempat: "), Run("...", gap=True))),))
    runs = opened(gap).paragraphs[0].runs
    assert [str(run.font.color.rgb) for run in runs if run.font.color.rgb] == ["555555"]


def test_the_draft_mark_is_a_picture_behind_the_text_and_no_word(papers: SimpleNamespace) -> None:
    def package(draft: bool) -> zipfile.ZipFile:
        data = render_docx(replace(papers.minutes(), draft=draft), PROFILE)
        return zipfile.ZipFile(io.BytesIO(data))

    draft, final = package(True), package(False)
    assert [n for n in draft.namelist() if n.startswith("word/media/")]
    assert not [n for n in final.namelist() if n.startswith("word/media/")]
    headers = [draft.read(n).decode() for n in draft.namelist() if "word/header" in n]
    assert len(headers) == 2
    assert all('behindDoc="1"' in header for header in headers)
    assert all(b"DRAF" not in draft.read(n) for n in draft.namelist() if n.endswith(".xml"))


def test_two_files_are_the_same_bytes_and_carry_no_date(papers: SimpleNamespace) -> None:
    data = render_docx(papers.minutes(), PROFILE)
    assert render_docx(papers.minutes(), PROFILE) == data
    package = zipfile.ZipFile(io.BytesIO(data))
    assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"dcterms:created" not in package.read("docProps/core.xml")
    assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_the_file_names_its_title_and_language(papers: SimpleNamespace) -> None:
    document = opened(papers.minutes())
    properties = document.core_properties
    assert properties.title == "Notula Rapat Monitoring Pencapaian Target"
    assert properties.author == "Sekretariat Jakarta Berketahanan"
    assert properties.language == "id-ID"
    languages = {e.get(qn("w:val")) for e in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"id-ID"}


@pytest.mark.parametrize(
    "text",
    [
        "Tanah & Air <b>tebal</b> <para> &amp; ]]> {relation}",
        "😀 三 \u202eterbalik\u202c שלום",
        "\x00\x01\x08\x1b\x7f\ud800\ufffe",
        "satu\ndua\r\ttiga",
        "x" * 10_000,
        "",
    ],
)
@pytest.mark.parametrize("profile", PROFILES)
def test_hostile_text_in_every_field_is_written(
    papers: SimpleNamespace, text: str, profile: str
) -> None:
    body(opened(papers.of_text(text), profile))


def test_markup_and_emoji_stay_as_they_were_typed() -> None:
    text = "Tanah & Air <b>tebal</b> &amp; 😀"
    assert opened(Document("x", "x", (Paragraph(plain(text)),))).paragraphs[0].text == text


def test_a_crest_that_is_no_image_leaves_the_dashed_box(papers: SimpleNamespace) -> None:
    document = papers.minutes(draft=False)
    broken = replace(document, letterhead=replace(document.letterhead, crest=b"bukan gambar"))
    assert render_docx(broken, PROFILE) == render_docx(document, PROFILE)


def test_two_thousand_rows_are_written(
    papers: SimpleNamespace,
) -> None:
    document = opened(papers.attendance(offices=20, rows_each=100))
    assert body(document).count("Nama Contoh") == 2000


def test_a_heading_above_a_table_does_not_stay_behind(papers: SimpleNamespace) -> None:
    (table,) = [b for b in papers.attendance(1, 3).blocks if isinstance(b, Table)]
    blocks = (Heading("A.", plain("TINDAK LANJUT")), table, Paragraph(plain("akhir")))
    parts = list(opened(Document("notula", "x", blocks)).element.body)
    tables = [n for n, part in enumerate(parts) if part.tag == qn("w:tbl")]
    assert parts[tables[0] - 1].find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_numbered_addressees_hang_under_their_own_text() -> None:
    opening = LetterOpening(
        references=(),
        place_and_date=plain("Jakarta, 4 April 2018"),
        addressee=(plain("Kepala Seksi Satu"), plain("Kepala Seksi Dua")),
        addressee_labels=("1.", "2."),
    )
    document = opened(Document("undangan", "x", (opening,)))
    (first, second) = [
        p
        for p in document.element.body.iter(qn("w:p"))
        if words(p).endswith(("Seksi Satu", "Seksi Dua"))
    ]
    assert words(first) == "Yth. 1. Kepala Seksi Satu"
    assert words(second) == "2. Kepala Seksi Dua"
    left = [int(p.find(f"{qn('w:pPr')}/{qn('w:ind')}").get(qn("w:left"))) for p in (first, second)]
    assert left[0] == left[1] > 0
    hanging = int(second.find(f"{qn('w:pPr')}/{qn('w:ind')}").get(qn("w:hanging")))
    (stop,) = first.iter(qn("w:tabs"))
    assert int(stop[0].get(qn("w:pos"))) == left[1] - hanging
