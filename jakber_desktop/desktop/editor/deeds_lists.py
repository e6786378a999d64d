"""What a key does to lists: nest, number, bullet, and back to plain lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.blocks import (
    blocks_between,
    guard,
    guarded,
    head_of,
    one_step,
    rest_of,
    role,
    set_line,
    tidy,
)
from jakber_desktop.desktop.editor.lines import Line
from jakber_desktop.desktop.markdown_blocks import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock, QTextCursor

    from jakber_desktop.desktop.editor.points_document import PointsDocument
    from jakber_desktop.desktop.markdown_blocks import Mark


def nest(doc: PointsDocument, cursor: QTextCursor, step: int) -> None:
    """Move the touched lines a level in (1) or out (-1), with the entries below them.

    A plain point moves in as an entry of the point before it; an entry of the first level moves
    out as a point of its own.
    """
    with one_step(cursor):
        touched = blocks_between(doc, cursor)
        done: set[int] = set()
        for block in touched:
            if block.blockNumber() in done:
                continue
            family = [block, *_below(doc, block)]
            done |= {one.blockNumber() for one in family}
            if step > 0:
                _nest_in(doc, block, family)
            else:
                _nest_out(doc, block, family)


def _below(doc: PointsDocument, block: QTextBlock) -> list[QTextBlock]:
    """The entries and paragraphs nested under an entry."""
    line = doc.line(block)
    found: list[QTextBlock] = []
    for further in rest_of(doc, block) if line.mark else []:
        other = doc.line(further)
        if other.depth < line.depth or (other.depth == line.depth and other.mark):
            break
        found.append(further)
    return found


def _nest_in(doc: PointsDocument, block: QTextBlock, family: list[QTextBlock]) -> None:
    line = doc.line(block)
    if not line.mark and not line.depth:
        make_entry(doc, block, "1")
        return
    above = block.previous()
    room = line.role == "more" and doc.line(above).depth >= line.depth
    if room and max(doc.line(one).depth for one in family) < DEEPEST:
        _shift(doc, family, 1)
        _take_mark_above(doc, block)


def _nest_out(doc: PointsDocument, block: QTextBlock, family: list[QTextBlock]) -> None:
    line = doc.line(block)
    if line.depth > 1:
        _shift(doc, family, -1)
        _take_mark_above(doc, block)
    elif line.depth:
        _shift(doc, family[1:], -1)
        flat = replace(line, depth=0, mark="", start=0)
        if line.role == "more":
            secret = guarded(doc, [block, *rest_of(doc, block)])
            flat = Line("head", doc.new_key(), confidential=secret)
        set_line(doc, block, flat)
        tidy(doc, block)


def _take_mark_above(doc: PointsDocument, block: QTextBlock) -> None:
    """An entry that came to another list is marked as that one is."""
    line, above = doc.line(block), block
    while role(doc, above) == "more":
        above = above.previous()
        other = doc.line(above)
        if other.depth < line.depth:
            return
        if other.depth == line.depth and other.mark:
            set_line(doc, block, replace(line, mark=other.mark if line.mark else "", start=0))
            return


def _shift(doc: PointsDocument, blocks: Sequence[QTextBlock], step: int) -> None:
    for block in blocks:
        line = doc.line(block)
        set_line(doc, block, replace(line, depth=line.depth + step))


def make_entry(doc: PointsDocument, block: QTextBlock, mark: Mark) -> None:
    """Make a paragraph a list entry.

    A plain point becomes an entry of the point before it, which is confidential then if either
    was; one with a speaker, a kind, or nothing before it begins with the list itself.
    """
    line, above = doc.line(block), block.previous()
    joins = line.role == "head" and not line.spoken and not line.boxed
    if line.role == "more" or (joins and role(doc, above) != "heading"):
        kind = doc.line(head_of(doc, above)).kind
        secret = guarded(doc, [block, *rest_of(doc, block)])
        set_line(doc, block, Line("more", kind=kind, depth=max(line.depth, 1), mark=mark))
        tidy(doc, block)
        if secret:
            guard(doc, block)
    else:
        set_line(doc, block, replace(line, depth=1, mark=mark))


def toggle_list(doc: PointsDocument, cursor: QTextCursor, mark: Mark) -> None:
    """Make the touched lines entries of such a list; when all are, plain lines again.

    Without a selection the whole list takes the other mark.
    """
    touched = blocks_between(doc, cursor)
    off = all(doc.line(block).mark == mark for block in touched)
    with one_step(cursor):
        for block in touched:
            line = doc.line(block)
            if off:
                nest_flat(doc, block)
            elif not line.mark:
                make_entry(doc, block, mark)
            else:
                same = [block] if cursor.hasSelection() else _one_list(doc, block)
                for entry in same:
                    set_line(doc, entry, replace(doc.line(entry), mark=mark))


def nest_flat(doc: PointsDocument, block: QTextBlock) -> None:
    """Take a line out of all lists."""
    while doc.line(block).depth:
        _nest_out(doc, block, [block, *_below(doc, block)])


def _one_list(doc: PointsDocument, block: QTextBlock) -> list[QTextBlock]:
    """The entries of the list an entry stands in."""
    line = doc.line(block)
    first = block
    while role(doc, first) == "more" and (
        doc.line(first).depth > line.depth
        or (doc.line(first).depth == line.depth and doc.line(first).mark in ("", line.mark))
    ):
        first = first.previous()
    found: list[QTextBlock] = []
    head = head_of(doc, block)
    for one in (head, *rest_of(doc, head)):
        other = doc.line(one)
        inside = one.blockNumber() >= first.blockNumber()
        if inside and other.depth == line.depth and other.mark == line.mark:
            found.append(one)
        elif inside and found and other.depth < line.depth:
            if one.blockNumber() > block.blockNumber():
                break
            found.clear()
    return found
