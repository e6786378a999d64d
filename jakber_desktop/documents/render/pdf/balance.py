"""Lines of even length: no title or name ends in a line of one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.pdf.lines import break_lines

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.sheet import Flow
    from jakber_desktop.documents.tree import Text

_MOST = 6
"""Lines; a longer text is no title any more and stays as wide as its column."""
_SMALLEST = 0.85  # of the subject's type size; a longer title takes more lines instead
_STEP_PT = 0.5


def line_count(text: Text, size: float, width: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a column so many points wide."""
    return len(break_lines(text, size, width, bold=bold))


def title_size(text: Text, wanted: float, width: float) -> float:
    """The size wanted for a title, a little smaller if that saves it from a fourth line."""
    size = wanted
    while line_count(text, size, width, bold=True) > measures.TITLE_LINES:
        if size <= wanted * _SMALLEST:
            return wanted
        size -= _STEP_PT
    return size


def even_width(text: Text, size: float, width: float, *, bold: bool = False) -> float:
    """The least width in points that needs no more lines than the full one."""
    count = line_count(text, size, width, bold=bold)
    if count == 1 or count > _MOST:
        return width
    low, high = width / 2, width
    while high - low > 1.0:
        middle = (low + high) / 2
        same = line_count(text, size, middle, bold=bold) == count
        low, high = (low, middle) if same else (middle, high)
    return high


def even_column(text: Text, flow: Flow, *, bold: bool = False) -> Flow:
    """The narrowest column in the middle of `flow` that needs no more lines than its full width."""
    width = even_width(text, flow.size, flow.width, bold=bold)
    if width == flow.width:
        return flow
    return flow.inset((flow.width - width) / 2).narrow(width)
