"""Drawing: one paper of a record in any format; the same record gives the same bytes (G1-G3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions, compose_document
from jakber_desktop.documents.compose.outside_letter import OUTSIDE_NAME, is_outside
from jakber_desktop.documents.profiles import Profile
from jakber_desktop.documents.tree import Document
from jakber_desktop.model.record import MeetingRecord

Format = Literal["pdf", "docx", "txt", "md"]
FORMATS: tuple[Format, ...] = ("pdf", "docx", "txt", "md")
KIND_NAMES: dict[str, str] = {word: kind.name for word, kind in KINDS.items()}


class Place(NamedTuple):
    """Where a part of the record lies on paper: page (0-based) and millimetres from its top."""

    page: int
    top_mm: float


class PrintedDocument(NamedTuple):
    """A printed paper: its bytes, a good file name, and for a PDF its pages and places.

    A PDF that was kept earlier comes without places and with 0 pages: nobody drew it just now.
    `issued_under` is the profile of final minutes and sent letters, which no wish can change, else
    ""; `remark` a sentence about what is printed, else "". `withheld` is how many closed
    outcomes it does not tell (R4), for whoever makes it.
    """

    data: bytes
    file_name: str
    page_count: int
    places: Mapping[str, Place]
    paper: str
    issued_under: str = ""
    remark: str = ""
    withheld: int = 0


def draw(
    record: MeetingRecord,
    kind: str,
    rules: Profile,
    options: ComposeOptions,
    format: Format = "pdf",  # noqa: A002
) -> PrintedDocument:
    """Draw one paper of a record. KeyError for an unknown kind."""
    document = compose_document(kind, record, rules, options)
    return draw_document(document, _file_stem(kind, record, options), rules, format)


def draw_document(
    document: Document,
    stem: str,
    rules: Profile,
    format: Format = "pdf",  # noqa: A002
) -> PrintedDocument:
    """Draw a composed paper; `stem` is its file name without the suffix."""
    name = f"{stem}.{format}"
    # The renderers are heavy (ReportLab, python-docx): each is imported when its format is asked.
    if format == "pdf":
        from jakber_desktop.documents.render.pdf import render_pdf

        paper = render_pdf(document, rules)
        places = {path: Place(place.page, place.top_mm) for path, place in paper.places.items()}
        return PrintedDocument(paper.data, name, paper.page_count, places, rules.paper)
    if format == "docx":
        from jakber_desktop.documents.render.docx import render_docx

        return PrintedDocument(render_docx(document, rules), name, 0, {}, rules.paper)
    if format == "md":
        from jakber_desktop.documents.render.markdown import render_markdown

        return PrintedDocument(render_markdown(document, rules).encode(), name, 0, {}, rules.paper)
    from jakber_desktop.documents.render.text import render_text

    return PrintedDocument(render_text(document, rules).encode(), name, 0, {}, rules.paper)


def _file_stem(kind: str, record: MeetingRecord, options: ComposeOptions) -> str:
    """ "Notula_007-NOT-04-CO-2018", or with the date while there is no number; then what sets this
    print apart: "_BAPPEDA" of the office written to, "_Revisi-1", "_Konsolidasi" of the notula.
    """
    letter = record.invitation.number if record.invitation else None
    number = {"notula": record.meeting.minutes_number, "undangan": letter}.get(kind, options.number)
    tail = re.sub(r"[^A-Za-z0-9]+", "-", number or "").strip("-")[:60]
    name = OUTSIDE_NAME if is_outside(record, options.office) else KIND_NAMES[kind].split(" (")[0]
    word = name.replace(" ", "-")
    stem = f"{word}_{tail or record.meeting.date.isoformat()}"
    if options.office:
        stem += f"_{re.sub(r'[^A-Za-z0-9-]+', '-', options.office)[:24]}"
    if kind == "notula":
        stem += f"_Revisi-{options.revision}" if options.revision else ""
        stem += "_Konsolidasi" if options.consolidated else ""
        stem += "_Paraf" if options.office_copy and options.seal else ""
    return stem
