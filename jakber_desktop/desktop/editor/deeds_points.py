"""What a key does to whole points: kind, speaker, confidential, parting, moving."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.block_text import char_format, runs_of, write_runs
from jakber_desktop.desktop.editor.blocks import (
    blocks_between,
    head_of,
    one_step,
    rest_of,
    role,
    set_line,
    tidy,
)
from jakber_desktop.desktop.editor.deeds_keys import split
from jakber_desktop.desktop.editor.lines import Line

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from jakber_desktop.desktop.editor.points import Kind, Speaker
    from jakber_desktop.desktop.editor.points_document import PointsDocument

_KEEP = QTextCursor.MoveMode.KeepAnchor


def set_kind(doc: PointsDocument, cursor: QTextCursor, kind: Kind) -> None:
    """Give the kind to every point the selection touches; a list entry becomes its own point."""
    with one_step(cursor):
        for block in blocks_between(doc, cursor):
            if role(doc, block) == "more" and kind != "statement" and doc.line(block).mark:
                _carve_out(doc, block)
            head = head_of(doc, block)
            set_line(doc, head, replace(doc.line(head), kind=kind))
            tidy(doc, head)


def set_speaker(doc: PointsDocument, cursor: QTextCursor, speaker: Speaker) -> None:
    """Name the speaker of the point the caret is in."""
    head = head_of(doc, cursor.block())
    if role(doc, head) == "head":
        with one_step(cursor):
            line = doc.line(head)
            set_line(doc, head, replace(line, office=speaker.office, label=speaker.label))


def set_confidential(doc: PointsDocument, cursor: QTextCursor, confidential: bool) -> None:
    """Keep the point the caret is in from news, projector and exports (R4), or no longer."""
    head = head_of(doc, cursor.block())
    if role(doc, head) == "head":
        with one_step(cursor):
            set_line(doc, head, replace(doc.line(head), confidential=confidential))


def begin_behind(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Begin a plain point behind the one the caret is in; the cursor ends in it."""
    head = head_of(doc, cursor.block())
    last = ([head, *rest_of(doc, head)])[-1]
    with one_step(cursor):
        cursor.setPosition(last.position() + last.length() - 1)
        cursor.insertBlock(doc.format(Line("head", doc.new_key())), char_format())


def part_selection(doc: PointsDocument, cursor: QTextCursor) -> None:
    """Make the selected part of one paragraph a point of its own; the cursor ends in it."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = doc.text.findBlock(start)
    column = end - block.position()
    if block != doc.text.findBlock(end) or role(doc, block) == "heading":
        return
    with one_step(cursor):
        if column < block.length() - 1:
            cursor.setPosition(end)
            split(doc, cursor)
            _drop_space(cursor)
        if start > block.position():
            cursor.setPosition(start)
            split(doc, cursor)
            _drop_space(cursor)
        else:
            cursor.setPosition(start)


def _drop_space(cursor: QTextCursor) -> None:
    """Take the space away that parted two sentences."""
    if cursor.block().text().startswith(" "):
        cursor.deleteChar()


def _carve_out(doc: PointsDocument, block: QTextBlock) -> None:
    """Make a further block the head of its own point; what is behind it follows as another."""
    behind = block.next()
    owner = doc.line(head_of(doc, block))
    set_line(doc, block, replace(owner, key=doc.new_key(), role="head", depth=0, mark="", start=0))
    if role(doc, behind) == "more":
        line = doc.line(behind)
        lone = replace(owner, key=doc.new_key(), depth=line.depth, mark=line.mark, start=line.start)
        set_line(doc, behind, lone)


def move_point(doc: PointsDocument, cursor: QTextCursor, step: int) -> bool:
    """Move the caret's point before the one above (-1) or behind the one below (1).

    Over a heading it goes into the neighbouring item. Returns whether it could move.
    """
    head = head_of(doc, cursor.block())
    if role(doc, head) != "head":
        return False
    blocks = [head, *rest_of(doc, head)]
    column = cursor.position() - head.position()
    target = _target(doc, blocks, step)
    if target is None:
        return False
    contents = [(doc.line(block), runs_of(block)) for block in blocks]
    last = blocks[-1]
    with one_step(cursor):
        place = QTextCursor(doc.text)
        place.setPosition(target)
        _cut_point(doc, head, last)
        for line, runs in contents:
            place.insertBlock(doc.format(line), char_format())
            write_runs(place, runs)
        for _ in contents[1:]:
            place.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.setPosition(place.block().position() + column)
    return True


def _target(doc: PointsDocument, blocks: list[QTextBlock], step: int) -> int | None:
    """The end of the line behind which a moved point goes."""
    if step > 0:
        below = blocks[-1].next()
        if not below.isValid():
            return None
        last = ([below, *rest_of(doc, below)])[-1] if role(doc, below) == "head" else below
    else:
        above = blocks[0].previous()
        last = head_of(doc, above).previous() if role(doc, above) != "heading" else above.previous()
        if not last.isValid():
            return None
    return last.position() + last.length() - 1


def _cut_point(doc: PointsDocument, head: QTextBlock, last: QTextBlock) -> None:
    """Take the blocks of a point out; an item left without a line gets an empty one."""
    cursor = QTextCursor(head)
    lonely = role(doc, head.previous()) == "heading" and role(doc, last.next()) != "head"
    if lonely:
        cursor.setPosition(last.position() + last.length() - 1, _KEEP)
        cursor.removeSelectedText()
        set_line(doc, cursor.block(), Line("head", doc.new_key()))
        return
    above = head.previous()
    line = doc.line(above)
    cursor.setPosition(head.position() - 1)
    cursor.setPosition(last.position() + last.length() - 1, _KEEP)
    cursor.removeSelectedText()
    set_line(doc, cursor.block(), line)
