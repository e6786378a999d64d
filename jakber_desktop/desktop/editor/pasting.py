"""Puts points from the clipboard into the document at the caret, and takes a selection out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.block_text import char_format, runs_of, write_runs
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
from jakber_desktop.desktop.editor.clips import Clip
from jakber_desktop.desktop.editor.deeds_keys import remove
from jakber_desktop.desktop.editor.lines import Line
from jakber_desktop.desktop.markdown_blocks import DEEPEST, Block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.editor.points_document import PointsDocument
    from jakber_desktop.desktop.markdown_blocks import Run

_KEEP = QTextCursor.MoveMode.KeepAnchor


def insert(doc: PointsDocument, cursor: QTextCursor, clips: Sequence[Clip]) -> None:
    """Insert points in place of the selection; one plain paragraph goes into the caret's line.

    The caret ends behind what was inserted; the text that followed it stays behind it.
    """
    if not clips:
        return
    with one_step(cursor):
        if cursor.hasSelection():
            remove(doc, cursor)
        if role(doc, cursor.block()) == "heading":
            return
        if _is_inline(clips):
            write_runs(cursor, clips[0].blocks[0].runs)
            if clips[0].confidential:
                guard(doc, cursor.block())
        else:
            _insert_points(doc, cursor, _as_entries(doc, cursor, clips))


def _is_inline(clips: Sequence[Clip]) -> bool:
    only = clips[0]
    return len(clips) == len(only.blocks) == 1 and only.plain and not only.blocks[0].mark


def _as_entries(doc: PointsDocument, cursor: QTextCursor, clips: Sequence[Clip]) -> Sequence[Clip]:
    """Inside a list lines become further entries of it; the first goes on with the caret's own."""
    line = doc.line(cursor.block())
    if not line.mark or not all(clip.plain for clip in clips):
        return clips
    blocks = [
        replace(
            block,
            depth=min(line.depth + block.depth, DEEPEST),
            mark=block.mark or ("" if block.depth else line.mark),
            start=0 if not block.mark else block.start,
        )
        for clip in clips
        for block in clip.blocks
    ]
    first = clips[0].blocks[0]
    if not first.mark and not first.depth:
        blocks[0] = first
    return [Clip(tuple(blocks), confidential=any(clip.confidential for clip in clips))]


def _insert_points(doc: PointsDocument, cursor: QTextCursor, clips: Sequence[Clip]) -> None:
    block = cursor.block()
    secret = doc.line(head_of(doc, block)).confidential
    further = rest_of(doc, block)
    behind = bool(further) and guarded(doc, further)
    tail = _take_tail(cursor)
    first, kind = True, doc.line(head_of(doc, block)).kind
    for clip in clips:
        for place, piece in enumerate(clip.blocks):
            here = first and _starts_here(doc, cursor, clip, piece)
            if not here:
                joins = first and clip.plain and (piece.mark or piece.depth)
                line = _line(doc, clip, piece, head=place == 0 and not joins)
                if joins or (line.role == "more" and clip.plain and len(clips) == 1):
                    line = replace(line, kind=kind)
                cursor.insertBlock(doc.format(line), char_format())
            write_runs(cursor, piece.runs)
            if clip.confidential:
                guard(doc, cursor.block())
            first = False
    end = cursor.position()
    write_runs(cursor, tail)
    tidy(doc, cursor.block())
    if behind or (secret and tail):  # the words behind the caret are in a pasted point now
        guard(doc, cursor.block())
    cursor.setPosition(end)


def _starts_here(doc: PointsDocument, cursor: QTextCursor, clip: Clip, piece: Block) -> bool:
    """Whether the first piece goes into the caret's own line, which takes its nature if empty."""
    block = cursor.block()
    line = doc.line(block)
    if is_empty(block) and line.role == "head":
        taken = _line(doc, clip, piece, head=True)
        kept = replace(line, depth=piece.depth, mark=piece.mark, start=piece.start)
        set_line(doc, block, kept if clip.plain else replace(taken, key=line.key))
        tidy(doc, block)
        return True
    return clip.plain and not piece.depth and not piece.mark


def _line(doc: PointsDocument, clip: Clip, block: Block, *, head: bool) -> Line:
    line = Line("more", kind=clip.kind, depth=block.depth, mark=block.mark, start=block.start)
    if not head:
        return line
    return replace(
        line,
        role="head",
        key=doc.new_key(),
        office=clip.office,
        label=clip.label,
        confidential=clip.confidential,
    )


def _take_tail(cursor: QTextCursor) -> tuple[Run, ...]:
    """Cut what stands behind the caret in its line."""
    block = cursor.block()
    tail = runs_of(block, cursor.position() - block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    cursor.removeSelectedText()
    return tail


def selected(doc: PointsDocument, cursor: QTextCursor) -> list[Clip]:
    """The selection as points; a part of one line, and headings, come as plain paragraphs.

    A part of a confidential point is as confidential as the whole (R4).
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found: list[Clip] = []
    block = doc.text.findBlock(start)
    while block.isValid() and block.position() <= end:
        line = doc.line(block)
        runs = runs_of(block, start - block.position(), end - block.position())
        whole = start <= block.position() and end >= block.position() + block.length() - 1
        piece = replace(line.shape(), runs=runs) if whole else Block(runs)
        if line.role == "head" and whole:
            found.append(Clip((piece,), line.kind, line.office, line.label, line.confidential))
        elif line.role == "more" and found and whole:
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, piece))
        elif runs:
            secret = doc.line(head_of(doc, block)).confidential
            found.append(Clip((piece,), confidential=secret))
        block = block.next()
    return [clip for clip in found if any(piece.runs for piece in clip.blocks)]
