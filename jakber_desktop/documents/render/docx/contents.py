"""The daftar isi of a DOCX: a line a chapter, dots, and a field that counts its page."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from jakber_desktop.documents.render.docx.xml import element, field, paragraph, runs, tab
from jakber_desktop.documents.render.glyphs import visible
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Contents, Heading

_PAGE = "PAGEREF"


def contents_elements(block: Contents, frame: Frame) -> list[BaseOxmlElement]:
    """A line a heading; the reader's program counts the pages when it opens the file."""
    made = []
    for title in block.titles:
        page = field(f"{_PAGE} {_bookmark(title)[1]}", "")
        page.set(qn("w:dirty"), "true")
        line = paragraph([*runs(plain(title)), tab(), page], align="left", left=frame.left)
        stop = element("tab", val="right", leader="dot", pos=frame.left + frame.width)
        line.get_or_add_pPr().insert_element_before(
            element("tabs", stop), "w:spacing", "w:ind", "w:jc"
        )
        made.append(line)
    return made


def chapter_runs(block: Heading) -> list[BaseOxmlElement]:
    """The words of a heading without label, bold; of a chapter in a bookmark."""
    words = runs(block.text, bold=True)
    if block.level:
        return words
    number, name = _bookmark("".join(part.text for part in block.text))
    return [
        element("bookmarkStart", id=number, name=name),
        *words,
        element("bookmarkEnd", id=number),
    ]


def drop_unknown_pages(body: Sequence[BaseOxmlElement]) -> None:
    """Leave the number out where no chapter has that title: Word would print an error there."""
    names = {mark.get(qn("w:name")) for part in body for mark in part.iter(qn("w:bookmarkStart"))}
    for part in body:
        for page in list(part.iter(qn("w:fldSimple"))):
            kind, _, name = str(page.get(qn("w:instr"))).strip().partition(" ")
            if kind == _PAGE and name not in names:
                page.getparent().remove(page)


def _bookmark(title: str) -> tuple[int, str]:
    """Number and name of the bookmark at a chapter, made of its title."""
    number = zlib.crc32(visible(title).encode()) & 0x7FFF_FFFF
    return number, f"_Bab{number}"
