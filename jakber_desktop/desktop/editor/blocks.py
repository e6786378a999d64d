"""What deeds ask of blocks and how they set what a block is; one deed is one undo step."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock

    from jakber_desktop.desktop.editor.lines import Line
    from jakber_desktop.desktop.editor.points_document import PointsDocument


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Everything inside is one undo step."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def role(doc: PointsDocument, block: QTextBlock) -> str:
    """The role of a block; "" behind either end of the document."""
    return doc.line(block).role if block.isValid() else ""


def head_of(doc: PointsDocument, block: QTextBlock) -> QTextBlock:
    """The head of the point a block belongs to (a heading: itself)."""
    while role(doc, block) == "more":
        block = block.previous()
    return block


def rest_of(doc: PointsDocument, block: QTextBlock) -> list[QTextBlock]:
    """The blocks of the same point behind this one."""
    found: list[QTextBlock] = []
    block = block.next()
    while role(doc, block) == "more":
        found.append(block)
        block = block.next()
    return found


def blocks_between(doc: PointsDocument, cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks the selection (or the caret) touches, headings left out."""
    block = doc.text.findBlock(cursor.selectionStart())
    last = doc.text.findBlock(cursor.selectionEnd())
    if last.position() == cursor.selectionEnd() and last != block:
        last = last.previous()  # a selection up to a line's start does not touch the line
    found = []
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        if role(doc, block) != "heading":
            found.append(block)
        block = block.next()
    return found


def is_empty(block: QTextBlock) -> bool:
    """Whether a block has no character."""
    return block.length() <= 1


def guarded(doc: PointsDocument, blocks: Sequence[QTextBlock]) -> bool:
    """Whether the blocks, all of one point, hold words of a confidential one (R4)."""
    said = any(not is_empty(block) for block in blocks)
    return said and doc.line(head_of(doc, blocks[0])).confidential


def guard(doc: PointsDocument, block: QTextBlock) -> None:
    """Make the point of a block confidential: words of a confidential one came into it."""
    head = head_of(doc, block)
    if role(doc, head) == "head":
        set_line(doc, head, replace(doc.line(head), confidential=True))


def set_line(doc: PointsDocument, block: QTextBlock, line: Line) -> None:
    """Make a block this line; nothing happens when it is."""
    if doc.line(block) != line:
        QTextCursor(block).setBlockFormat(doc.format(line))


def tidy(doc: PointsDocument, block: QTextBlock) -> None:
    """Give every block of a point its kind, and the last one of a box the space below the box."""
    head = head_of(doc, block)
    if role(doc, head) != "head":
        return
    family, kind = [head, *rest_of(doc, head)], doc.line(head).kind
    for one in family:
        tail = kind != "statement" and one == family[-1]
        set_line(doc, one, replace(doc.line(one), kind=kind, tail=tail))


def tidy_around(doc: PointsDocument, block: QTextBlock) -> None:
    """Tidy the point of a block and its neighbours."""
    head = head_of(doc, block)
    behind = ([head, *rest_of(doc, head)])[-1].next()
    for one in (head.previous(), head, behind):
        if one.isValid():
            tidy(doc, one)
