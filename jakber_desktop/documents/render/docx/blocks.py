"""Turns the blocks of a Document into WordprocessingML elements: one function per kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from jakber_desktop.documents import tree
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.contents import chapter_runs, contents_elements
from jakber_desktop.documents.render.docx.facts import fact_rows
from jakber_desktop.documents.render.docx.figure import figure_elements
from jakber_desktop.documents.render.docx.letter import opening_elements
from jakber_desktop.documents.render.docx.signatures import SIGNATURE_STYLE, signature_elements
from jakber_desktop.documents.render.docx.tables import TABLE_STYLE, grid, table_elements
from jakber_desktop.documents.render.docx.xml import (
    MM,
    PT,
    border,
    element,
    hold_on,
    paragraph,
    run,
    runs,
    spacer,
    tab,
)
from jakber_desktop.documents.render.pdf.balance import even_width, title_size
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Align, Block

_SURE = 0.98  # of a column's width: what is measured to fit there fits it in Word too
_DIGIT_WIDTH = 0.56  # of the type size, Arial
_LABEL_AIR = 4 * PT
_LINE_LETTERS = 95  # in a full line
_LONG_WORD = re.compile(r"[^\s\u00a0]{30}")
_ITEM_GAP = 3 * PT
LIST_STYLE = "ListParagraph"


def body_elements(blocks: Sequence[Block], frame: Frame) -> list[BaseOxmlElement]:
    """All blocks in order; tables never touch, what must stay together is bound."""
    made: list[BaseOxmlElement] = []
    breaks = False
    before: Block | None = None
    for block in blocks:
        if isinstance(block, tree.PageBreak):
            breaks = bool(made)
            continue
        if isinstance(block, tree.Signatures):
            _bring_along(made)
        if tree.goes_along(block, before):
            bind(made[-2:])
        before = block
        part = block_elements(block, frame)
        if breaks and part:
            made.append(element("p", element("r", element("br", type="page"))))
            breaks = False
        if made and part and _is_table(made[-1]) and _is_table(part[0]):
            made.append(spacer(keep_next=True))
        made += part
    return made


def block_elements(block: Block, frame: Frame) -> list[BaseOxmlElement]:  # noqa: C901
    """The elements of one block."""
    match block:
        case tree.TitleBlock():
            return _title(block, frame)
        case tree.Paragraph():
            return [_paragraph(block, frame)]
        case tree.Heading():
            return [_heading(block, frame)]
        case tree.ItemList():
            return _list(block, frame)
        case tree.FactsTable():
            return _facts(block, frame)
        case tree.Table():
            return table_elements(block, frame)
        case tree.Figure():
            return figure_elements(block, frame)
        case tree.LetterOpening():
            return opening_elements(block, frame, body_elements)
        case tree.Signatures():
            return signature_elements(block, frame)
        case tree.Contents():
            return contents_elements(block, frame)
        case tree.Rule():
            edge = element("pBdr", border("bottom"))
            return [paragraph((), borders=edge, before=0, after=6 * PT, line=6 * PT, exact=True)]
        case tree.Gap():
            return [spacer(block.height * MM)]
        case tree.Together():
            return _held(body_elements(block.blocks, frame))
        case tree.PageBreak() | tree.SecurityMark():
            return []  # a mark stands in the headers


def bind(elements: Sequence[BaseOxmlElement]) -> None:
    """Keep these elements with what follows: all their paragraphs, or a table's last two rows."""
    for made in elements:
        rows = made.findall(qn("w:tr"))
        for part in rows[-2:] if rows else [made]:
            for item in part.iter(qn("w:p")):
                item.get_or_add_pPr().keepNext_val = True


def _held(made: list[BaseOxmlElement]) -> list[BaseOxmlElement]:
    """The elements of one page: every line and row but the last holds on to the next."""
    for part in made[:-1]:
        hold_on(part)
    for row in made[-1].findall(qn("w:tr"))[:-1] if made else []:
        hold_on(row)
    return made


def _bring_along(made: Sequence[BaseOxmlElement]) -> None:
    """Bind the last two lines or so to the signatures that follow (naskah-dinas §8)."""
    lines = 0
    for part in reversed(made):
        bind([part])
        letters = sum(len(text.text or "") for text in part.iter(qn("w:t")))
        heading = any("Heading" in style.get(qn("w:val")) for style in part.iter(qn("w:pStyle")))
        lines += 2 if _is_table(part) else 0 if heading or not letters else 1
        lines += letters // _LINE_LETTERS
        if lines >= 2:
            return


def _is_table(made: BaseOxmlElement) -> bool:
    return bool(made.tag == qn("w:tbl"))


def _title(block: tree.TitleBlock, frame: Frame) -> list[BaseOxmlElement]:
    word = paragraph(runs(plain(block.word)), style="Title")
    subject: list[BaseOxmlElement] = []
    number: list[BaseOxmlElement] = []
    about: list[BaseOxmlElement] = []
    if block.subject:
        subject = [_subject(block.subject, frame)]
    if block.number:
        number = [paragraph(runs(block.number), style=SIGNATURE_STYLE, keep_next=True)]
    if block.about:
        about = [paragraph(runs(plain(block.about)), style="Subtitle")]
    rest = [*number, *about, *subject] if block.about else [*subject, *number]
    return [word, *rest, spacer(6 * PT)]


def _subject(text: tree.Text, frame: Frame) -> BaseOxmlElement:
    """The subject as on the PDF: of at most three lines, none of one word alone (§6).

    Equal indents make its lines even; a little less than measured, as Word breaks in its own way.
    """
    wanted, width = frame.profile.subject_pt, frame.width * _SURE / PT
    size = title_size(text, wanted, width)
    side = (frame.width - even_width(text, size, width, bold=True) * PT / _SURE) / 2
    words = runs(text, size=size if size < wanted else 0.0)
    return paragraph(words, style="Subtitle", left=side, right=side)


def _paragraph(block: tree.Paragraph, frame: Frame) -> BaseOxmlElement:
    frame = frame.at_level(block.level)
    profile = frame.profile
    return paragraph(
        runs(block.text),
        style=TABLE_STYLE if block.small else "",
        align=block.align or _align(block.text, frame),
        left=frame.left,
        first=profile.first_line_indent * MM if block.indent_first else 0.0,
        before=6 * PT if block.small else None,
        keep_next=block.keep_with_next,
    )


def _heading(block: tree.Heading, frame: Frame) -> BaseOxmlElement:
    frame = frame.at_level(block.level)
    style = f"Heading{min(block.level, 2) + 1}"
    if not block.label:
        return paragraph(chapter_runs(block), style=style, left=frame.left)
    step = _label_step(frame, [block.label])
    label = run(block.label, bold=block.level == 0)
    content = [label, tab(), *runs(block.text, bold=True)]
    return paragraph(content, style=style, left=frame.left + step, first=-step)


def _list(block: tree.ItemList, frame: Frame) -> list[BaseOxmlElement]:
    """Labels are text, so that they always match the record; a tab leads to the hanging text."""
    frame = frame.at_level(block.level)
    step = _label_step(frame, [item.label for item in block.items])
    inner = frame.deeper(step)
    made: list[BaseOxmlElement] = []
    for item in block.items:
        first, *others = item.blocks or (tree.Paragraph(()),)
        text: tree.Text = ()
        if isinstance(first, tree.Paragraph):
            text = first.text
        else:
            others = [first, *others]
        content = [run(item.label), tab(), *runs(text)]
        part = [
            paragraph(
                content,
                style=LIST_STYLE,
                align=_align(text, frame),
                left=inner.left,
                first=-step,
            ),
            *body_elements(others, inner),
        ]
        if item.together:
            bind(part[:-1])
            part[0].get_or_add_pPr().keepLines_val = True
        made += part
    return made


def _align(text: tree.Text, frame: Frame) -> Align | None:
    """How a text is aligned where it says nothing of it; None is as the style does.

    A word that no line can break, as an address, would tear holes into a justified line.
    """
    if any(_LONG_WORD.search(part.text) for part in text):
        return "left"
    return frame.align if frame.align != frame.profile.align else None


def _label_step(frame: Frame, labels: Sequence[str]) -> float:
    """How far the text hangs: one indent step, more when a label needs it."""
    widest = max(map(len, labels), default=0) * _DIGIT_WIDTH * frame.profile.body_pt * PT
    return max(frame.indent, widest + _LABEL_AIR)


def _facts(block: tree.FactsTable, frame: Frame) -> list[BaseOxmlElement]:
    frame = frame.inset(block.indent * MM)
    label, gap = block.label_width * MM, measures.FACT_GAP_MM * MM
    widths = [label, gap, max(frame.width - label - gap, gap)]
    rows = fact_rows(block.rows, widths, frame, body_elements)
    table = grid(rows, widths, indent=frame.left)
    if block.keep_together:
        for row in rows[:-1]:
            for item in row.iter(qn("w:p")):
                item.get_or_add_pPr().keepNext_val = True
    return [spacer(4 * PT, keep_next=True), table, spacer(4 * PT)] if rows else []
