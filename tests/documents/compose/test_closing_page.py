"""Where the end of a notula comes to lie: Penutup and signatures on one page (ui-design §14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from msgspec.structs import replace

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.tree import Heading, Together

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf import PdfPaper
    from jakber_desktop.model.record import MeetingRecord

RULES = PROFILES["dki_2021"]


def printed(full: MeetingRecord, spare: int) -> PdfPaper:
    """A full meeting whose Penutup begins `spare` lines lower."""
    longer = replace(full.decisions[0], text="Uraian contoh yang panjang. " * 4 * spare)
    record = replace(full, decisions=(longer,))
    return render_pdf(compose_document("notula", record, RULES, ComposeOptions()), RULES)


def test_penutup_never_parts_from_the_signatures(full: MeetingRecord) -> None:
    turned = set()
    for spare in range(5, 10):
        paper = printed(full, spare)
        closing = paper.places["meeting.closed_at"]
        assert closing.page == paper.places["meeting.minutes_date"].page
        turned.add(closing.page)
    assert len(turned) > 1  # a page was turned on the way


def test_the_heading_penutup_belongs_to_its_text(sample: MeetingRecord) -> None:
    document = compose_document("notula", sample, RULES, ComposeOptions())
    (closing,) = [block for block in document.blocks if isinstance(block, Together)]
    assert isinstance(closing.blocks[0], Heading)


def test_the_annexes_never_stand_alone_on_a_page(full: MeetingRecord) -> None:
    ends = set()
    for spare in range(8, 48, 2):
        data = printed(full, spare).data
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
        (last,) = [text for text in pages if "Lampiran: I. Daftar hadir" in text]
        assert "Pimpinan Rapat," in last
        ends.add(pages.index(last))
    assert len(ends) > 1  # a page was turned on the way
