"""Boxes for initials (paraf) in DOCX: a grid after the signatures, one on each page (§8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from jakber_desktop.documents.profiles import page_mm
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.shapes import page_box
from jakber_desktop.documents.render.docx.tables import grid, table_cell, table_row
from jakber_desktop.documents.render.docx.xml import MM, paragraph, run

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument
    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.render.docx.frame import Frame

_LEAST_EDGE_MM = 1.0


def initials_lines(frame: Frame) -> list[BaseOxmlElement]:
    """The word and the grid under it, at the left."""
    wide, high = (side * MM for side in measures.INITIALS_MM)
    word = paragraph(
        [run(measures.INITIALS_WORD, size=frame.profile.small_pt)],
        align="left",
        before=0,
        after=0,
        keep_next=True,
    )
    widths = [wide] * measures.INITIALS
    row = table_row([table_cell([], width) for width in widths], height=high, exact=True)
    return [word, grid([row], widths, bordered=True)]


def put_page_boxes(target: DocxDocument, profile: Profile) -> None:
    """Put the box at the bottom right of every page: headers repeat, so it hangs in them."""
    wide, high = page_mm(profile)
    box_wide, box_high = measures.INITIALS_MM
    edge = max((profile.margin_right - box_wide) / 2, _LEAST_EDGE_MM)
    section = target.sections[0]
    for header in (section.first_page_header, section.header):
        lines = header._element.findall(qn("w:p"))  # noqa: SLF001 - no public way to its XML
        box = page_box(wide - profile.margin_right + edge, high - profile.margin_bottom - box_high)
        lines[-1].append(box)
