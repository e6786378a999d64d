"""Headers and footers of a DOCX: kop on the first page, page number on the others, footer."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docx.shared import Emu, Mm

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.frame import body_frame
from jakber_desktop.documents.render.docx.picture import anchored, draft_mark
from jakber_desktop.documents.render.docx.tables import grid, table_cell, table_row
from jakber_desktop.documents.render.docx.xml import (
    MM,
    PT,
    border,
    element,
    field,
    paragraph,
    run,
    runs,
    spacer,
)
from jakber_desktop.documents.render.qr import picture, symbol
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as DocxDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import _Footer, _Header

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import (
        Document,
        Footer,
        Letterhead,
        Seal,
        SecurityMark,
        Text,
    )

_LEFT_SHARE = 0.7
_RULE_MM = 1.0  # from the footer's rule to its first line
_BESIDE_QR_MM = 1.2  # more than its quiet zone
_POSTAL_ABOVE_PT = 10  # from the crest's foot, so that the rule stands at y43


def set_furniture(target: DocxDocument, source: Document, profile: Profile) -> None:
    """Fill the headers and footers of the only section."""
    section = target.sections[0]
    section.different_first_page_header_footer = True
    first, later = section.first_page_header, section.header
    mark = _security(source.security) if source.security else []
    if source.security:
        section.header_distance = Mm(measures.SECURITY_KOP_TOP_MM)
    _fill(first, [*mark, *(_kop(source.letterhead, profile, first) if source.letterhead else [])])
    mark = _security(source.security) if source.security else []
    _fill(later, [*mark, *([_page_mark()] if source.page_numbers else [])])
    for part in (section.first_page_footer, section.footer):
        _fill(part, _footer(source.footer, profile, part) if source.footer else [])
    if source.draft:
        _mark(first, 1)
        _mark(later, 2)


def _security(mark: SecurityMark) -> list[BaseOxmlElement]:
    """The class at the top left; its line ends where the kop or the page number begins."""
    ink = measures.SECURITY_RED if mark.red else ""
    words = run(mark.words, bold=True, ink=ink)
    high = (measures.KOP_TOP_MM - measures.SECURITY_KOP_TOP_MM) * MM
    line = paragraph(
        [words], style="Header", align="left", before=0, after=0, line=high, exact=True
    )
    return [line]


def _fill(part: _Header | _Footer, content: list[BaseOxmlElement]) -> None:
    """Replace what is in a header or footer; it needs one paragraph at least."""
    part.is_linked_to_previous = False
    root = part._element  # noqa: SLF001 - python-docx has no public way to its XML
    for old in list(root):
        root.remove(old)
    root.extend(content or [spacer()])


def _mark(part: _Header, number: int) -> None:
    """Put the DRAF picture behind the page."""
    data, wide, high = draft_mark()
    relation, _ = part.part.get_or_add_image(io.BytesIO(data))
    last = part._element.findall("{*}p")[-1]  # noqa: SLF001
    last.append(anchored(relation, number, wide, high))


def _page_mark() -> BaseOxmlElement:
    before, after = measures.PAGE_MARK.split("{page}")
    return paragraph([run(before), field("PAGE", "2"), run(after)], style="Header", align="center")


def _footer(content: Footer, profile: Profile, part: _Footer) -> list[BaseOxmlElement]:
    """A rule, then seal, note and number at left, state and "Halaman x dari y" at right."""
    frame = body_frame(profile)
    page, of, pages = _page_words()
    numbered = [run(page), field("PAGE", "1"), run(of), field("NUMPAGES", "1"), run(pages)]
    right = [*([runs(plain(content.state))] if content.state else []), numbered]
    seal, taken = _seal_cells(content.seal, part)
    widths = [frame.width * _LEFT_SHARE - taken, frame.width * (1 - _LEFT_SHARE)]
    cells = [
        *seal,
        table_cell(
            [paragraph(line, style="Footer", align="left") for line in _left(content)], widths[0]
        ),
        table_cell([paragraph(line, style="Footer", align="right") for line in right], widths[1]),
    ]
    rule = paragraph((), borders=element("pBdr", border("top")), line=3 * PT, exact=True)
    return [rule, grid([table_row(cells)], [*([taken] if seal else []), *widths]), spacer()]


def _left(content: Footer) -> Iterator[list[BaseOxmlElement]]:
    """Code and how to verify it, then note and number."""
    if content.seal is not None:
        yield runs(plain(measures.SEAL_CODE.format(code=content.seal.code), bold=True))
        yield runs(plain(measures.SEAL_HOW))
    yield from (runs(plain(text)) for text in (content.note, content.number) if text)


def _seal_cells(seal: Seal | None, part: _Footer) -> tuple[list[BaseOxmlElement], float]:
    """The cell with the QR, and its width with the white beside it; without a QR none."""
    mark = symbol(seal.qr_text) if seal else None
    image = picture(seal.qr_text) if seal else None
    if seal is None or mark is None or image is None:
        return [], 0.0
    inline = part.part.new_pic_inline(io.BytesIO(image), width=Mm(mark.side))
    for edge in ("distT", "distB", "distL", "distR"):
        inline.set(edge, "0")  # else LibreOffice puts 3 mm of white beside it
    inline.docPr.set("descr", measures.SEAL_PICTURE.format(code=seal.code))
    drawn = element("r", element("drawing", inline))
    width = (mark.side + mark.quiet + _BESIDE_QR_MM) * MM
    above = (mark.quiet - _RULE_MM) * MM
    line = paragraph([drawn], style="Footer", align="left", before=above, after=0)
    return [table_cell([line], width)], width


def _page_words() -> tuple[str, str, str]:
    """The words around the two numbers of "Halaman x dari y"."""
    before, _, rest = measures.PAGE_OF.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return before, between, after


def _kop(kop: Letterhead, profile: Profile, part: _Header) -> list[BaseOxmlElement]:
    frame = body_frame(profile)
    crest, column = measures.CREST_MM[0] * MM, measures.CREST_COLUMN_MM * MM
    shown = bool(kop.crest) or kop.crest_box
    beside = [crest, column - crest] if shown else []
    widths = [*beside, frame.width - sum(beside)]
    lines = [_kop_line(text, kind) for text, kind in _kop_lines(kop) if text]
    cells = [table_cell(lines, widths[-1])]
    if shown:
        cells[:0] = [_crest_cell(kop.crest, crest, part), table_cell([], widths[1])]
    code = measures.POSTAL_CODE
    postal = paragraph(
        runs(kop.postal_code, size=code.size),
        align="right",
        before=_POSTAL_ABOVE_PT * PT,
        after=0,
        line=code.size * code.leading * PT,
        borders=element("pBdr", border("bottom", kind="thickThinSmallGap", size=24, space=3)),
    )
    row = table_row(cells, height=measures.CREST_MM[1] * MM if shown else 0.0)
    return [grid([row], widths), postal, spacer(measures.KOP_AFTER_MM * MM)]


def _kop_lines(kop: Letterhead) -> list[tuple[Text, measures.KopType]]:
    return [
        (plain(kop.government_line), measures.GOVERNMENT),
        (plain(kop.unit_line), measures.UNIT),
        (plain(kop.sub_unit_line), measures.SUB_UNIT),
        (kop.address, measures.ADDRESS),
        (plain(kop.city_line), measures.CITY),
    ]


def _kop_line(text: Text, kind: measures.KopType) -> BaseOxmlElement:
    return paragraph(
        runs(text, size=kind.size, bold=kind.bold),
        align="center",
        before=0,
        after=0,
        line=kind.size * kind.leading * PT,
    )


def _crest_cell(crest: bytes | None, width: float, part: _Header) -> BaseOxmlElement:
    """The crest as a picture; without a readable one an empty dashed box."""
    picture = _inline(crest, part) if crest else None
    if picture is not None:
        return table_cell([paragraph([picture], align="center", before=0, after=0)], width)
    edges = [
        border(edge, kind="dashed", color=measures.BOX_GREY)
        for edge in ("top", "left", "bottom", "right")
    ]
    return table_cell([], width, borders=element("tcBorders", *edges))


def _inline(crest: bytes, part: _Header) -> BaseOxmlElement | None:
    wide, high = measures.CREST_MM
    try:
        inline = part.part.new_pic_inline(io.BytesIO(crest), width=Mm(wide))
    except Exception:  # whatever the reader says of foreign bytes, the letter prints without them
        return None
    if inline.extent.cy > Mm(high):
        narrower = inline.extent.cx * Mm(high) / inline.extent.cy
        inline.extent.cx, inline.extent.cy = Emu(round(narrower)), Mm(high)
    return element("r", element("drawing", inline))
