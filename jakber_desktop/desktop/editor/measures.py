"""Where things lie in the notes editor, in px (mockup 03). Spaces stay; columns of text scale."""

from __future__ import annotations

from jakber_desktop.desktop.theme.theme import theme

CHIP_LEFT = 28
"""From the pane's edge to the speaker chips and the numbers of headings."""
SCROLL = 12
"""Kept for the scroll bar, shown or not, so that no line breaks anew when it appears."""
RIGHT = 36 - SCROLL
"""From the text to the scroll bar."""
INDENT = 28
"""One level of a list."""
LABEL_GAP = 10
"""Between the number of an entry and its text."""
RULE_LEFT, RULE_RIGHT = 20, 28 - SCROLL
BAR = 3
BOX_PAD = 17
"""From the box's left edge to its text."""
BOX_RIGHT = 16
BOX_BOTTOM = 10
BOX_RADIUS = 6
TOP = 12
"""Room above the first heading, under the line of the tools."""
FOOT = 120
"""Room below the last line, so that it can be typed in the middle of the pane."""

FIXED_GAP = 4
"""Qt's rectangle of a block with a fixed line height ends this much too early (ui-design §16)."""

POINT_ABOVE = 12
MORE_ABOVE = 4
BOX_BELOW = BOX_BOTTOM + 12
HEADING_ABOVE = 24
RULE_ABOVE = 12
"""From the rule over a heading to the heading's line."""

_CHIP_COLUMN, _NUMBER_COLUMN, _NUMBER_BOX = 72, 34, 24


def gutter() -> int:
    """From the pane's edge to the text; speaker chips hang in it."""
    return CHIP_LEFT + theme().px(_CHIP_COLUMN)


def chip_room() -> int:
    """The widest a speaker chip may be."""
    return theme().px(_CHIP_COLUMN) - 4


def heading_left() -> int:
    """From the pane's edge to a heading's words, behind its number."""
    return CHIP_LEFT + theme().px(_NUMBER_COLUMN)


def number_box(text_width: int) -> int:
    """The width of a heading's number box."""
    return min(max(theme().px(_NUMBER_BOX), text_width + 8), theme().px(_NUMBER_COLUMN) - 4)


def box_label() -> int:
    """From the top of a box to its first line: the label stands there."""
    return 8 + theme().px(18)


def box_above() -> int:
    """From the line above a box to its first line."""
    return box_label() + 14
