"""A point's Markdown as a text document in the projector's type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from jakber_desktop.desktop.editor.block_text import char_format, write_runs
from jakber_desktop.desktop.editor.clips import entry_label
from jakber_desktop.desktop.markdown_blocks import numbers, read
from jakber_desktop.desktop.screens.slide import measures as m
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from jakber_desktop.desktop.screens.slide.measures import Measures

_PITCH = 120
"""Line distance in percent of the face's own: 44 px for 30 px of Inter."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def text_document(source: str, width: int, size: Measures) -> QTextDocument:
    """The text laid out in `width` px: bold, italic, nested lists with their labels."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(size.font("text"))
    made.setUndoRedoEnabled(False)
    blocks = read(source).blocks
    cursor = QTextCursor(made)
    for place, (block, number) in enumerate(zip(blocks, numbers(blocks), strict=True)):
        shape = _block_format(block.depth, size, labelled=bool(block.mark), first=not place)
        if place:
            cursor.insertBlock(shape, char_format())
        else:
            cursor.setBlockFormat(shape)
        if block.mark:
            cursor.insertText(f"{entry_label(block, number)}\t", char_format())
        write_runs(cursor, block.runs)
    made.setTextWidth(width)
    return made


def draw_document(painter: QPainter, document: QTextDocument) -> None:
    """Draw a document at the painter's origin in the ink of the theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
    context.palette = palette
    document.documentLayout().draw(painter, context)


def line_tops(document: QTextDocument) -> list[float]:
    """Where each line of a laid out document begins."""
    tops: list[float] = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        above = layout.position().y()
        tops += [above + layout.lineAt(nth).y() for nth in range(layout.lineCount())]
        block = block.next()
    return tops


def _block_format(depth: int, size: Measures, *, labelled: bool, first: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(_PITCH, _PROPORTIONAL)
    made.setTopMargin(0 if first else size.px(8))
    made.setLeftMargin(size.px(depth * m.INDENT))
    if labelled:
        indent = size.px(m.INDENT)
        made.setTextIndent(-indent)
        made.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
    return made
