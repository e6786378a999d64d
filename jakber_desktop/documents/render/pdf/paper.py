"""The whole paper: pages are laid out, counted, drawn; then outline, metadata, places."""

from __future__ import annotations

import gc
import io
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from jakber_desktop.documents.render.faces import REGULAR, load_face
from jakber_desktop.documents.render.glyphs import visible
from jakber_desktop.documents.render.pdf.furniture import PageFooter, page_mark, security_mark
from jakber_desktop.documents.render.pdf.ink import draw_pieces
from jakber_desktop.documents.render.pdf.layout import lay_out
from jakber_desktop.documents.render.pdf.outline import Outline
from jakber_desktop.documents.render.pdf.shapes import define_draft_mark, draw_draft_mark
from jakber_desktop.documents.render.pdf.sheet import MM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.render.pdf.pages import Page
    from jakber_desktop.documents.render.pdf.sheet import Sheet
    from jakber_desktop.documents.tree import Document

CREATOR = "JakBer Desktop"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block came to lie: page counted from 0, millimetres from the paper's top edge."""

    page: int
    top_mm: float


@dataclass(frozen=True, slots=True)
class PdfPaper:
    """A finished PDF; `places` maps anchors (paths in the record) to where they are printed."""

    data: bytes
    page_count: int
    places: Mapping[str, Place]


class _UndatedInfo(PDFInfo):
    """The file's properties without dates: a print carries no time, not even a made-up one."""

    def format(self, document: object) -> bytes:
        entries = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        words = {key: PDFString(value) for key, value in entries.items() if value}
        return PDFDictionary(words).format(document)


def render_pdf(document: Document, profile: Profile) -> PdfPaper:
    """Draw a Document under a profile.

    Equal input gives equal bytes: no clock, no random id, bundled fonts only. Never raises for
    what a text contains; characters the font lacks print as □.
    """
    with _collector_at_rest():
        return _printed(document, profile)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No garbage collection while many thousand small things live: it would cost a third more.

    And not in proportion: a list twice as long would take 2.5 times as long (P6).
    """
    working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if working:
            gc.enable()


def _printed(document: Document, profile: Profile) -> PdfPaper:
    load_face(REGULAR)
    sheet, pages = lay_out(document, profile)
    stream = io.BytesIO()
    canvas = _canvas(stream, document, sheet)
    if document.draft:
        define_draft_mark(canvas, sheet)
    places = _draw(canvas, document, sheet, pages, Outline(canvas))
    canvas.save()
    return PdfPaper(stream.getvalue(), len(pages), MappingProxyType(places))


class PdfBundle:
    """Several Documents of one profile in one file, drawn as they come; each counts its own pages.

    The first one names the file. An outline entry leads to each.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._stream = io.BytesIO()
        self._drawn: Canvas | None = None
        self._marked = False
        self.count = 0
        """Documents drawn so far."""

    def add(self, document: Document, name: str) -> None:
        """Draw one more; `name` is its entry in the outline."""
        with _collector_at_rest():
            load_face(REGULAR)
            sheet, pages = lay_out(document, self._profile)
            canvas = self._drawn = self._drawn or _canvas(self._stream, document, sheet)
            if document.draft and not self._marked:
                define_draft_mark(canvas, sheet)
                self._marked = True
            key = f"d{self.count}"
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(visible(name), key, 0)
            _draw(canvas, document, sheet, pages, None)
        self.count += 1

    def finished(self) -> bytes:
        """The file. ValueError when nothing was added."""
        if self._drawn is None:
            raise ValueError("an empty bundle is no file")
        self._drawn.save()
        return self._stream.getvalue()


def _draw(
    canvas: Canvas, document: Document, sheet: Sheet, pages: Sequence[Page], outline: Outline | None
) -> dict[str, Place]:
    footer = PageFooter(sheet, document.footer) if document.footer else None
    places: dict[str, Place] = {}
    for number, page in enumerate(pages):
        if document.draft:
            draw_draft_mark(canvas)
        above = [page_mark(sheet, number + 1)] if document.page_numbers and number else []
        if document.security is not None:
            kop = document.letterhead is not None and not number
            above.insert(0, security_mark(sheet, document.security, above_kop=kop))
        below = [footer.placed(number + 1, len(pages))] if footer else []
        draw_pieces(canvas, [*above, *page, *below], sheet.height)
        _note(page, number, sheet, outline, places)
        canvas.showPage()
    return places


def _note(
    page: Page, number: int, sheet: Sheet, outline: Outline | None, places: dict[str, Place]
) -> None:
    """Remember where anchors lie and lead outline entries to their headings."""
    for piece, y in page:
        if piece.anchor:
            places.setdefault(piece.anchor, Place(number, round(y / MM, 2)))
        if piece.bookmark and outline is not None:
            outline.add(piece.bookmark, sheet.height - y)


def _canvas(stream: io.BytesIO, document: Document, sheet: Sheet) -> Canvas:
    canvas = Canvas(
        stream,
        pagesize=(sheet.width, sheet.height),
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,  # type: ignore[arg-type]  # the stub says float
        lang=document.language,
    )
    canvas._doc.info = _UndatedInfo()  # type: ignore[attr-defined]  # noqa: SLF001 - no other way
    canvas.setTitle(visible(document.title))
    canvas.setAuthor(visible(document.author))
    canvas.setSubject(visible(document.subject))
    canvas.setCreator(CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
