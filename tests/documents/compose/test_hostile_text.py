"""Every kind in every format survives what people paste: markup, controls, endless words."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import docx
import msgspec
import pypdfium2
import pytest

from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions, compose_document
from jakber_desktop.documents.compose.monthly_report import compose_month
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.text import render_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.documents.tree import Document
    from jakber_desktop.model.record import MeetingRecord

RULES = PROFILES["national_2023"]
PASTED = (
    "<b>&amp;</b> ]]> {0} %s | # - 1. *a* \\ `x` \x00\x0b\u202e\u200f\ufeff😀三 e\u0301.",
    "kata" * 500,
    "\n\n- \n1.\n\n   \t",
)
FIXED = frozenset(
    {
        "format", "id", "code", "parent", "office", "owner_office", "responsible_office",
        "speaker_office", "presenter_office", "lead_office", "organizer", "key", "person", "status",
        "role", "kind", "outcome", "response", "proxy_basis", "urgency", "classification",
        "time_zone", "activity_class", "honorific", "acting", "channel", "sha256", "crest_sha256",
        "invited_start", "invited_end", "opened_at", "closed_at", "started_at", "ended_at",
        "checked_in_at", "left_at",
    }
)  # fmt: skip
"""Words of the record's own; everything else is typed by people."""


def pasted(value: Any, text: str, field: str = "") -> Any:
    """The record with the text wherever people type."""
    if isinstance(value, str):
        return value if field in FIXED else text
    if isinstance(value, tuple):
        return tuple(pasted(part, text, field) for part in value)
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
        return msgspec.structs.replace(
            value, **{name: pasted(getattr(value, name), text, name) for name in names}
        )
    return value


@pytest.fixture(scope="module")
def hostile(full: MeetingRecord) -> list[MeetingRecord]:
    return [pasted(full, text) for text in PASTED]


def opens(document: Document) -> None:
    paper = render_pdf(document, RULES)
    assert len(pypdfium2.PdfDocument(paper.data)) == paper.page_count
    assert docx.Document(io.BytesIO(render_docx(document, RULES))).paragraphs
    for text in (render_text(document, RULES), render_markdown(document, RULES)):
        assert not set(text) & set("\x00\x0b\u202e\u200f\ufeff")
        assert "None" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_prints_whatever_was_pasted(
    kind: str,
    hostile: list[MeetingRecord],
    suited: Callable[[str, MeetingRecord], MeetingRecord],
) -> None:
    for record in hostile:
        told = suited(kind, record)
        opens(compose_document(kind, told, RULES, ComposeOptions(office_copy=True)))


def test_the_monthly_report_prints_whatever_was_pasted(hostile: list[MeetingRecord]) -> None:
    opens(compose_month(2018, 7, hostile, RULES, ComposeOptions(number=PASTED[0])))
