"""The whole DOCX: page, styles, body, headers, properties; then the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm

from jakber_desktop.documents.profiles import laid, page_mm
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.blocks import body_elements
from jakber_desktop.documents.render.docx.contents import drop_unknown_pages
from jakber_desktop.documents.render.docx.frame import body_frame
from jakber_desktop.documents.render.docx.furniture import set_furniture
from jakber_desktop.documents.render.docx.initials import put_page_boxes
from jakber_desktop.documents.render.docx.styles import LANGUAGE, set_styles
from jakber_desktop.documents.render.docx.xml import spacer
from jakber_desktop.documents.render.glyphs import legal
from jakber_desktop.documents.tree import Contents

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Document

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Time of every entry of the ZIP: a print carries no time."""
_LONGEST_PROPERTY = 255


def render_docx(document: Document, profile: Profile) -> bytes:
    """Write a Document as a Word file with real styles, tables, fields and page set-up.

    Equal input gives equal bytes. Never raises for what a text contains: characters XML forbids
    are left out, all others stay, Word picks a font for those Arial lacks.
    """
    target = docx.Document()
    profile = laid(profile, landscape=document.landscape)
    set_styles(target, profile)
    _set_page(target, profile, sealed=bool(document.footer and document.footer.seal))
    _set_body(target, document, profile)
    set_furniture(target, document, profile)
    if document.initials:
        put_page_boxes(target, profile)
    _set_properties(target, document)
    stream = io.BytesIO()
    target.save(stream)
    return _timeless(stream)


def _set_page(target: DocxDocument, profile: Profile, *, sealed: bool) -> None:
    """Paper and margins; a seal's QR needs the footer to begin where the text area ends."""
    section = target.sections[0]
    wide, high = page_mm(profile)
    if profile.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(wide), Mm(high)
    section.left_margin, section.right_margin = Mm(profile.margin_left), Mm(profile.margin_right)
    section.top_margin, section.bottom_margin = Mm(profile.margin_top), Mm(profile.margin_bottom)
    section.header_distance = Mm(measures.KOP_TOP_MM)
    section.footer_distance = Mm(measures.KOP_TOP_MM)
    if sealed:
        section.bottom_margin = Mm(max(profile.margin_bottom, measures.SEALED_BOTTOM_MM))
        section.footer_distance = Mm(measures.FOOTER_EDGE_MM)


def _set_body(target: DocxDocument, document: Document, profile: Profile) -> None:
    made = body_elements(document.blocks, body_frame(profile, target.part))
    if any(isinstance(block, Contents) for block in document.blocks):
        drop_unknown_pages(made)
    if made and made[0].tag == qn("w:tbl"):
        made.insert(0, spacer())  # else LibreOffice takes the header of later pages for page 1
    if not made or made[-1].tag != qn("w:p"):
        made.append(spacer())
    body = target.element.body
    body[:] = [*made, *body.findall(qn("w:sectPr"))]


def _set_properties(target: DocxDocument, document: Document) -> None:
    """Title, author, subject, language; the template's dates and remarks go."""
    properties = target.core_properties
    properties.title = legal(document.title)[:_LONGEST_PROPERTY]
    properties.author = legal(document.author)[:_LONGEST_PROPERTY]
    properties.subject = legal(document.subject)[:_LONGEST_PROPERTY]
    properties.language = LANGUAGE
    properties.comments = properties.last_modified_by = properties.keywords = ""
    relations = target.part.package.rels
    for key in [k for k, v in relations.items() if v.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        relations.pop(key)  # a picture of the template's page
    root = properties._element  # noqa: SLF001 - dates can be set but not taken away
    for old in [*root.findall(qn("dcterms:created")), *root.findall(qn("dcterms:modified"))]:
        root.remove(old)


def _timeless(stream: io.BytesIO) -> bytes:
    """The package without times of entries."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(stream) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()
