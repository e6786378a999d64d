"""The class of a paper stands at the top left of every page, in its ink (naskah-dinas §13)."""

from __future__ import annotations

import datetime as dt
import io

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from PIL import ImageChops

from jakber_desktop.documents.compose.kinds import KINDS, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.text import render_text
from jakber_desktop.documents.tree import (
    Document,
    Letterhead,
    PageBreak,
    Paragraph,
    SecurityMark,
    plain,
)
from jakber_desktop.model.record import Classification, Meeting, MeetingRecord

RULES = PROFILES["dki_2021"]
RED = 140
"""How much more red than blue a dot of the mark has, smoothed edges aside."""


def paper(mark: SecurityMark) -> Document:
    blocks = (mark, Paragraph(plain("Satu.")), PageBreak(), Paragraph(plain("Dua.")))
    return Document("notula", "x", blocks, letterhead=Letterhead("PEMERINTAH", "UNIT"))


@pytest.mark.parametrize(("words", "red"), [("RAHASIA (R)", True), ("TERBATAS (T)", False)])
def test_it_is_at_the_top_left_of_every_page(words: str, red: bool) -> None:
    pdf = pypdfium2.PdfDocument(render_pdf(paper(SecurityMark(words, red)), RULES).data)
    assert len(pdf) == 2
    for page in pdf:
        found = page.get_textpage().search(words).get_next()
        assert found is not None
        left, _, _, top = page.get_textpage().get_charbox(found[0])
        assert left == pytest.approx(RULES.margin_left * 72 / 25.4, abs=3)
        assert page.get_height() - top < 20 * 72 / 25.4
        corner = page.render(scale=2).to_pil().convert("RGB").crop((0, 0, 500, 120))
        first, _, last = corner.split()
        _, most = ImageChops.subtract(first, last).getextrema()
        assert (most > RED) is red


def test_word_has_it_in_both_headers_in_its_ink() -> None:
    data = render_docx(paper(SecurityMark("SANGAT RAHASIA (SR)", red=True)), RULES)
    section = docx.Document(io.BytesIO(data)).sections[0]
    for header in (section.first_page_header, section.header):
        first = header.paragraphs[0]
        assert first.text == "SANGAT RAHASIA (SR)"
        (color,) = first._p.iter(qn("w:color"))
        assert color.get(qn("w:val")) == measures.SECURITY_RED


def test_text_and_markdown_say_it_too() -> None:
    document = paper(SecurityMark("RAHASIA (R)", red=True))
    assert "\nRAHASIA (R)\n\nSatu." in render_text(document, RULES)
    assert "**RAHASIA (R)**" in render_markdown(document, RULES)


@pytest.mark.parametrize(
    ("classification", "mark"),
    [
        ("open", None),
        ("restricted", SecurityMark("TERBATAS (T)")),
        ("secret", SecurityMark("RAHASIA (R)", red=True)),
        ("top_secret", SecurityMark("SANGAT RAHASIA (SR)", red=True)),
    ],
)
def test_papers_carry_class_and_code(
    classification: Classification, mark: SecurityMark | None
) -> None:
    meeting = Meeting(title="Rapat", date=dt.date(2018, 4, 4), classification=classification)
    for kind in KINDS.keys() - {"siaran-berita", "petikan-keputusan", "lembar-ralat"}:
        document = compose_document(kind, MeetingRecord(meeting=meeting), RULES)
        assert document.security == mark, kind
