"""From a Document to full pages: kop and blocks become pieces, pieces are stacked on the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs

from jakber_desktop.documents.profiles import laid
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.blocks import body_pieces
from jakber_desktop.documents.render.pdf.contents import write_page_numbers
from jakber_desktop.documents.render.pdf.fitting import fitted
from jakber_desktop.documents.render.pdf.initials import page_box
from jakber_desktop.documents.render.pdf.letterhead import letterhead_pieces
from jakber_desktop.documents.render.pdf.pages import Page, Placed, paginate
from jakber_desktop.documents.render.pdf.sheet import MM, Sheet, sheet_for

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Document


class Layout(NamedTuple):
    """The sheet and its pages; tops count from the paper's upper edge."""

    sheet: Sheet
    pages: list[Page]


def lay_out(document: Document, profile: Profile) -> Layout:
    """Lay a document out; a letter is set closer when that saves it a page.

    The footer of a final paper gets the bottom margin it needs, whatever the profile.
    """
    profile = laid(profile, landscape=document.landscape)
    if document.footer is not None and document.footer.seal is not None:
        margin = max(profile.margin_bottom, measures.SEALED_BOTTOM_MM)
        profile = structs.replace(profile, margin_bottom=margin)
    chosen = fitted(
        document,
        profile,
        lambda blocks, tried: len(_pages(replace(document, blocks=tuple(blocks)), tried).pages),
    )
    return _pages(document, chosen)


def _pages(document: Document, profile: Profile) -> Layout:
    sheet = sheet_for(profile)
    flow = sheet.flow()
    pieces = body_pieces(document.blocks, flow)
    if document.draft:
        for piece in pieces:
            piece.shape = None  # stamp circles: none on drafts (V17)
    first_top = sheet.top
    if document.letterhead is not None:  # the kop begins higher up
        pieces = [*letterhead_pieces(document.letterhead, flow), *pieces]
        first_top = measures.KOP_TOP_MM * MM
    pages = paginate(pieces, sheet.bottom - first_top, sheet.bottom - sheet.top)
    write_page_numbers(pages, flow)
    tops = [first_top, *[sheet.top] * (len(pages) - 1)]
    lowered = [_lowered(page, top) for page, top in zip(pages, tops, strict=True)]
    if document.initials and len(lowered) > 1:
        lowered = [[*page, page_box(sheet)] for page in lowered]
    return Layout(sheet, lowered)


def _lowered(page: Page, by: float) -> Page:
    return [Placed(piece, top + by) for piece, top in page]
