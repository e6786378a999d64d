"""Runs into a text document and out of it, and the formats blocks and characters take there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from jakber_desktop.desktop.editor import measures as m
from jakber_desktop.desktop.markdown_blocks import Run, joined
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock, QTextCursor

    from jakber_desktop.desktop.editor.lines import Line

LINE = QTextFormat.Property.UserProperty.value + 1
"""Where a block's format keeps the number of its Line."""
BOLD = 600
"""The heaviest weight of the editor's face that is shipped."""
_BREAK = "\u2028"
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def char_format(*, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """The format of a style; plain has no property at all, so that the theme can change."""
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(BOLD)
    if italic:
        made.setFontItalic(True)
    return made


def heading_format() -> QTextCharFormat:
    """The face of an agenda heading inside the editor."""
    made = QTextCharFormat()
    font = QFont(theme().font("meetingTitle"))
    font.setPixelSize(theme().px(14))
    made.setFont(font)
    return made


def block_format(line: Line, number: int) -> QTextBlockFormat:
    """Indents and spaces of a block; `number` is its Line's in the table."""
    made = QTextBlockFormat()
    made.setProperty(LINE, number)
    made.setLineHeight(theme().line("editor"), _FIXED)
    if line.role == "heading":
        left, above, below = m.heading_left(), m.HEADING_ABOVE, 0
        made.setHeadingLevel(2)
        made.setLineHeight(theme().line("body"), _FIXED)
    else:
        left = m.gutter() + line.depth * m.INDENT + (m.BOX_PAD if line.boxed else 0)
        above = m.POINT_ABOVE if line.role == "head" else m.MORE_ABOVE
        if line.boxed and line.role == "head":
            above = m.box_above()
        below = m.BOX_BELOW if line.tail else 0
    made.setLeftMargin(left)
    made.setRightMargin(m.RIGHT + (m.BOX_RIGHT if line.boxed else 0))
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made


def write_runs(cursor: QTextCursor, runs: Sequence[Run]) -> None:
    """Insert runs at the cursor; a hard break is a line separator."""
    for run in runs:
        cursor.insertText(
            run.text.replace("\n", _BREAK), char_format(bold=run.bold, italic=run.italic)
        )


def runs_of(block: QTextBlock, first: int = 0, behind: int | None = None) -> tuple[Run, ...]:
    """The runs of a block, or those between two of its columns (UTF-16 units, as Qt counts)."""
    found: list[Run] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        start = fragment.position() - block.position()
        text = fragment.text()
        if first > start or (behind is not None and behind < start + fragment.length()):
            text = _part(text, first - start, None if behind is None else behind - start)
        style = fragment.charFormat()
        bold = style.fontWeight() >= BOLD
        found.append(Run(text.replace(_BREAK, "\n"), bold, style.fontItalic()))
        place += 1
    return joined(found)


def _part(text: str, first: int, behind: int | None) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    end = len(units) if behind is None else max(behind, 0) * 2
    return units[max(first, 0) * 2 : end].decode("utf-16-le", "replace")
