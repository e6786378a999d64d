"""Lays blocks into a text document: all anew, or those between two others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextLayout

from jakber_desktop.desktop.editor import measures as m
from jakber_desktop.desktop.editor.block_text import heading_format, write_runs
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QTextBlockFormat

    from jakber_desktop.desktop.editor.entries import Content
    from jakber_desktop.desktop.editor.lines import Line

    FormatOf = Callable[[Line], QTextBlockFormat]


def lay_all(text: QTextDocument, contents: Sequence[Content], format_of: FormatOf) -> None:
    """Make these the blocks of the document (at least one)."""
    text.clear()
    frame = text.rootFrame()
    room = frame.frameFormat()
    room.setTopMargin(m.TOP)
    room.setBottomMargin(m.FOOT)
    frame.setFrameFormat(room)
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    line, _ = contents[0]
    cursor.setBlockFormat(format_of(line))
    _write_block(cursor, contents[0])
    _write(cursor, contents[1:], format_of)
    cursor.endEditBlock()


def lay(
    text: QTextDocument,
    first: int,
    behind: int,
    contents: Iterable[Content],
    above: QTextBlockFormat,
    format_of: FormatOf,
) -> None:
    """Lay blocks in the place of those from `first` (above 0) to `behind` (not included).

    `above` is the format of the block before `first`, which Qt may take from the removed ones.
    """
    cursor = QTextCursor(text.findBlockByNumber(first - 1))
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if behind > first:
        last = text.findBlockByNumber(behind - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(above)
    _write(cursor, contents, format_of)
    cursor.endEditBlock()


def colour_headings(text: QTextDocument, lines: Sequence[Line], first: int, behind: int) -> None:
    """Give the headings among these blocks the second ink; as a layout's format: no undo step."""
    ink = QTextCharFormat()
    ink.setForeground(theme().color("textSecondary"))
    for place in range(first, behind):
        if lines[place].role == "heading":
            block = text.findBlockByNumber(place)
            stretch = QTextLayout.FormatRange()
            stretch.format, stretch.start, stretch.length = ink, 0, block.length()
            block.layout().setFormats([stretch])
            text.markContentsDirty(block.position(), block.length())


def _write(cursor: QTextCursor, contents: Iterable[Content], format_of: FormatOf) -> None:
    plain = QTextCharFormat()
    for content in contents:
        cursor.insertBlock(format_of(content[0]), plain)
        _write_block(cursor, content)


def _write_block(cursor: QTextCursor, content: Content) -> None:
    line, runs = content
    if line.role == "heading":
        cursor.setBlockCharFormat(heading_format())
        cursor.insertText("".join(run.text for run in runs), heading_format())
    else:
        write_runs(cursor, runs)
