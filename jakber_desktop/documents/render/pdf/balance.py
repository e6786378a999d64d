"""Lines of even length: no title or name ends in a line of one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render.pdf.lines import break_lines

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Text

_MOST = 6
"""Lines; a longer text is no title any more and stays as wide as its column."""


def line_count(text: Text, size: float, width: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a column so many points wide."""
    return len(break_lines(text, size, width, bold=bold))


def even_column(text: Text, flow: Flow, *, bold: bool = False) -> Flow:
    """The narrowest column in the middle of `flow` that needs no more lines than its full width."""
    count = line_count(text, flow.size, flow.width, bold=bold)
    if count == 1 or count > _MOST:
        return flow
    low, high = flow.width / 2, flow.width
    while high - low > 1.0:
        middle = (low + high) / 2
        same = line_count(text, flow.size, middle, bold=bold) == count
        low, high = (low, middle) if same else (middle, high)
    return flow.inset((flow.width - high) / 2).narrow(high)
