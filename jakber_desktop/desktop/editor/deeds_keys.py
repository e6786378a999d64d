"""What Enter, Backspace and Delete do; no heading is ever touched, every item keeps a line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.block_text import char_format
from jakber_desktop.desktop.editor.blocks import (
    guard,
    guarded,
    head_of,
    is_empty,
    one_step,
    rest_of,
    role,
    set_line,
    tidy,
)
from jakber_desktop.desktop.editor.deeds_lists import nest
from jakber_desktop.desktop.editor.lines import Line

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from jakber_desktop.desktop.editor.points_document import PointsDocument
    from jakber_desktop.desktop.markdown_blocks import Mark

_KEEP = QTextCursor.MoveMode.KeepAnchor


def enter(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Begin the next point; in a list the next entry, from an empty entry one level out."""
    block = cursor.block()
    line = doc.line(block)
    with one_step(cursor):
        if line.role == "heading":
            _enter_heading(doc, cursor)
        elif line.mark and is_empty(block):
            nest(doc, cursor, -1)
        elif line.mark or line.depth:
            _next_entry(doc, cursor, line)
        else:
            split(doc, cursor)
        cursor.setBlockCharFormat(char_format())


def _next_entry(doc: PointsDocument, cursor: QTextCursor, line: Line) -> None:
    """The text behind the caret becomes the next entry of the list."""
    mark = line.mark or _mark_above(doc, cursor.block())
    entry = Line("more", kind=line.kind, depth=line.depth, mark=mark)
    cursor.insertBlock(doc.format(entry), char_format())


def _mark_above(doc: PointsDocument, block: QTextBlock) -> Mark:
    depth = doc.line(block).depth
    while role(doc, block) == "more":
        line = doc.line(block)
        if line.mark and line.depth == depth:
            return line.mark
        block = block.previous()
    return doc.line(block).mark or "1"


def _enter_heading(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Under a heading Enter begins the item's first point, or goes to it when it is empty."""
    below = cursor.block().next()
    if not doc.items:
        return
    if role(doc, below) == "head" and is_empty(below):
        cursor.setPosition(below.position())
        return
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(doc.format(Line("head", doc.new_key())), char_format())


def split(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Part a paragraph in two points. Each part with text keeps speaker and kind.

    Further blocks of a confidential point stay confidential behind an empty part.
    """
    block = cursor.block()
    line, owner = doc.line(block), doc.line(head_of(doc, block))
    further = rest_of(doc, block)
    fresh = Line("head", doc.new_key())
    if line.role == "head" and cursor.atBlockStart() and not is_empty(block):
        cursor.insertBlock(doc.format(line), char_format())
        set_line(doc, cursor.block().previous(), fresh)
        return
    if not cursor.atBlockEnd():
        fresh = replace(owner, key=fresh.key, depth=0, mark="", start=0)
    elif further and guarded(doc, further):
        fresh = replace(fresh, confidential=True)
    cursor.insertBlock(doc.format(fresh), char_format())
    tidy(doc, cursor.block())


def backspace(doc: PointsDocument, cursor: QTextCursor) -> bool:
    """At a line's start undo what the line became, then join it to the line before.

    Returns False when the caret is elsewhere, and the key is an ordinary one.
    """
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    block = cursor.block()
    line = doc.line(block)
    with one_step(cursor):
        if line.role == "heading":
            pass
        elif line.mark:
            nest(doc, cursor, -1)
        elif line.role == "head" and line.boxed:
            set_line(doc, block, replace(line, kind="statement"))
            tidy(doc, block)
        elif line.role == "head" and line.spoken:
            set_line(doc, block, replace(line, office=None, label=None))
        else:
            _join(doc, cursor)
    return True


def delete(doc: PointsDocument, cursor: QTextCursor) -> bool:
    """At a line's end take the line behind in; False: an ordinary key."""
    if cursor.hasSelection() or not cursor.atBlockEnd():
        return False
    below = cursor.block().next()
    if role(doc, below) in ("head", "more") and role(doc, cursor.block()) != "heading":
        with one_step(cursor):
            cursor.setPosition(below.position())
            _join(doc, cursor)
    return True


def _join(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Join the caret's line to the one before; under a heading only an empty line goes.

    With words of a confidential point the joined one is confidential.
    """
    block, above = cursor.block(), cursor.block().previous()
    if role(doc, above) in ("head", "more"):
        drop_above = is_empty(above) and not is_empty(block) and doc.line(above).role == "head"
        line = doc.line(block) if drop_above and doc.line(block).role == "head" else doc.line(above)
        secret = guarded(doc, [block, *rest_of(doc, block)])
        cursor.deletePreviousChar()
        set_line(doc, cursor.block(), line)
        tidy(doc, cursor.block())
        if secret:
            guard(doc, cursor.block())
    elif is_empty(block) and role(doc, block.next()) == "head":
        line = doc.line(block.next())
        cursor.deleteChar()
        set_line(doc, cursor.block(), line)


def remove(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Delete the selection; headings stay, and every item keeps a line to type in."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    with one_step(cursor):
        for first, last in reversed(_stretches(doc, start, end)):
            _remove_stretch(doc, first, last)
        cursor.setPosition(min(start, doc.text.characterCount() - 1))
        if role(doc, cursor.block()) == "heading" and cursor.block().next().isValid():
            cursor.setPosition(cursor.block().next().position())


def _stretches(doc: PointsDocument, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a selection between headings."""
    found: list[tuple[int, int]] = []
    block = doc.text.findBlock(start)
    while block.isValid() and block.position() <= end:
        if role(doc, block) != "heading":
            first = max(start, block.position())
            last = min(end, block.position() + block.length() - 1)
            if found and role(doc, block.previous()) != "heading":
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
        block = block.next()
    return found


def _remove_stretch(doc: PointsDocument, first: int, last: int) -> None:
    """Delete within one item. What is left of the last line stays itself when the first is gone.

    Left words of a confidential point make the one they join confidential.
    """
    block, final = doc.text.findBlock(first), doc.text.findBlock(last)
    line = doc.line(block)
    whole = first == block.position() and block != final
    left = last < final.position() + final.length() - 1
    if whole and left and role(doc, final) == "head":
        line = doc.line(final)
    staying = [*([final] if left else []), *rest_of(doc, final)]
    secret = bool(staying) and guarded(doc, staying)
    cursor = QTextCursor(doc.text)
    cursor.setPosition(first)
    cursor.setPosition(last, _KEEP)
    cursor.removeSelectedText()
    set_line(doc, cursor.block(), line)
    tidy(doc, cursor.block())
    if secret:
        guard(doc, cursor.block())
