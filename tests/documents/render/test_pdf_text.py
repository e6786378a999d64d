"""What can be read, searched and copied from the PDF: the document's words, nothing else."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.tree import Document, Heading, LetterOpening, Paragraph, plain

if TYPE_CHECKING:
    from types import SimpleNamespace

PROFILE = PROFILES["dki_2021"]


def text_of(document: Document, profile: str = "dki_2021") -> str:
    """The text of all pages, runs of white space as one space."""
    pdf = pypdfium2.PdfDocument(render_pdf(document, PROFILES[profile]).data)
    pages = [page.get_textpage().get_text_range() for page in pdf]
    return " ".join(" ".join(pages).split())


def test_the_words_of_a_notula_are_read_in_order(papers: SimpleNamespace) -> None:
    text = text_of(papers.minutes(items=1, points=1))
    parts = [
        "PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA",
        "SEKRETARIAT JAKARTA BERKETAHANAN",
        "Kode Pos [00000]",
        "NOTULA RAPAT MONITORING PENCAPAIAN",
        "Nomor: 007/NOT/04/CO/2018",
        "Hari/tanggal : Rabu, 4 April 2018",
        "Agenda : 1. Penjelasan program 2. Laporan kemajuan",
        "A. PEMBUKAAN Rapat dibuka pukul 09.05 WIB",
        "B. PEMBAHASAN 1. Acara nomor 1 a. Pihak 100 Resilient Cities menjelaskan bahwa",
        "Chief Resilience Officer (CRO). 1) bantuan dana untuk sekretariat; 2) fasilitasi",
        "No. Uraian Penanggung jawab Batas waktu Status 1 Menyusun laporan",
        "Jakarta, 5 April 2018 Notulis, Pimpinan Rapat, Nama Lengkap, Gelar",
        "Draf, belum terkunci. Notula nomor 007/NOT/04/CO/2018",
    ]
    at = -1
    for part in parts:
        assert text.find(part, at + 1) > at, part
        at = text.find(part, at + 1)


def test_marks_are_shapes_and_add_no_word(papers: SimpleNamespace) -> None:
    draft, final = papers.minutes(draft=True), papers.minutes(draft=False)
    assert text_of(draft) == text_of(final)
    assert "DRAF" not in text_of(draft)
    assert render_pdf(draft, PROFILE).data != render_pdf(final, PROFILE).data


def test_a_draft_has_no_stamp_circle(papers: SimpleNamespace) -> None:
    stamped = papers.invitation()
    bare = replace(
        stamped,
        blocks=tuple(
            replace(b, signers=tuple(replace(s, stamp=False) for s in b.signers))
            if hasattr(b, "signers")
            else b
            for b in stamped.blocks
        ),
    )
    assert render_pdf(stamped, PROFILE).data == render_pdf(bare, PROFILE).data
    final, bare_final = replace(stamped, draft=False), replace(bare, draft=False)
    assert render_pdf(final, PROFILE).data != render_pdf(bare_final, PROFILE).data


def test_later_pages_carry_their_number_and_the_first_none(papers: SimpleNamespace) -> None:
    paper = render_pdf(papers.minutes(items=12), PROFILE)
    pages = PdfReader(io.BytesIO(paper.data)).pages
    assert paper.page_count > 3
    assert "- 1 -" not in pages[0].extract_text()
    for number, page in enumerate(pages, 1):
        text = page.extract_text()
        assert number == 1 or text.startswith(f"- {number} -")
        assert f"Halaman {number} dari {paper.page_count}" in text


def test_the_address_stands_at_the_side_of_the_profile(papers: SimpleNamespace) -> None:
    assert "Jakarta, 28 Maret 2018" in text_of(papers.invitation())
    assert "Kepada" in text_of(papers.invitation("right"))
    assert "Kepada" not in text_of(papers.invitation("left"), "national_2023")
    assert "Yth. Kepala Bappeda Provinsi DKI Jakarta di Jakarta" in text_of(
        papers.invitation("left"), "national_2023"
    )


HOSTILE = [
    "Tanah & Air <b>tebal</b> <para> </para> &amp; %s {x} \\n",
    "😀 三 \u202eterbalik\u202c שלום مرحبا",
    "\x00\x01\x08\x1b\x7f\ud800\ufffe\ufeff",
    "satu\ndua\r\ttiga\u2028empat",
    "\u00a0" * 400,
    "x" * 3000,
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("profile", PROFILES)
def test_hostile_text_in_every_field_prints(
    papers: SimpleNamespace, text: str, profile: str
) -> None:
    paper = render_pdf(papers.of_text(text), PROFILES[profile])
    pdf = pypdfium2.PdfDocument(paper.data)
    assert len(pdf) == paper.page_count


def test_markup_is_printed_as_it_was_typed(papers: SimpleNamespace) -> None:
    text = "Tanah & Air <b>tebal</b> <para> &amp; (a\\b) %d"
    assert text in text_of(Document("x", "x", (Paragraph(plain(text)),)))


def test_a_character_the_font_lacks_is_a_box_in_text_outline_and_title() -> None:
    document = Document("x", "Judul 😀", (Heading("A.", plain("RAPAT 😀")), Paragraph(plain("三"))))
    reader = PdfReader(io.BytesIO(render_pdf(document, PROFILE).data))
    assert "A. RAPAT □ □" in " ".join(reader.pages[0].extract_text().split())
    assert reader.outline[0].title == "A. RAPAT □"  # type: ignore[union-attr]
    assert reader.metadata is not None
    assert reader.metadata.title == "Judul □"


def test_no_text_leaves_the_margins(papers: SimpleNamespace) -> None:
    document = replace(papers.of_text("panjang" * 400), footer=None, letterhead=None)
    for page in pypdfium2.PdfDocument(render_pdf(document, PROFILE).data):
        textpage = page.get_textpage()
        for n in range(textpage.count_rects()):
            left, bottom, right, _ = textpage.get_rect(n)
            assert left >= 30 / 25.4 * 72 - 3
            assert right <= 195 / 25.4 * 72 + 3
            assert bottom >= 25 / 25.4 * 72 - 3


def test_a_long_addressee_hangs_under_its_text_not_its_number() -> None:
    name = "Kepala Subbagian Organisasi Internasional Biro Contoh"
    opening = LetterOpening(
        references=(),
        place_and_date=plain("Jakarta, 4 April 2018"),
        addressee=(plain(name), plain(name)),
        addressee_labels=("1.", "2."),
    )
    page = pypdfium2.PdfDocument(render_pdf(Document("undangan", "x", (opening,)), PROFILE).data)[
        0
    ].get_textpage()
    starts = {}
    for word in ("1.", "Kepala", "2.", "Yth."):
        index, _ = page.search(word).get_next()
        starts[word] = page.get_charbox(index)[0]
    later = set(name.split()[1:])
    firsts = [line.split()[0] for line in page.get_text_range().splitlines() if line.strip()]
    wrapped = next(word for word in firsts if word in later)
    index, _ = page.search(wrapped).get_next()
    assert starts["Yth."] < starts["1."] == pytest.approx(starts["2."], abs=1)
    assert page.get_charbox(index)[0] == pytest.approx(starts["Kepala"], abs=1)
