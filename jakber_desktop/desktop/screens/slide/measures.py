"""Sizes of the projector's picture (mockup 22): drawn for 1366x768, larger on larger screens."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont

from jakber_desktop.desktop.theme import fonts

DESIGN = (1366, 768)
SIDE, TEXT_LEFT = 72, 168
HEAD, TILE_TOP, TILE, TITLE_ROOM = 53, 106, 72, 76
BODY_TOP, BODY_FOOT, BAR_FOOT = 210, 98, 79
"""Where the points begin, and what is kept below them; the bar of items stands in that."""
GAP, INDENT = 28, 44
BAR, BOX_PAD, LABEL, BOX_TOP, BOX_FOOT, RADIUS = 6, 34, 32, 54, 18, 10
MORE_LINE = 30
"""The line that says how many blocks are out of sight."""
SMALLER = (0.9, 0.8, 0.73)
"""How far the points shrink to be shown all together: from 30 px to 22."""
_LEAST, _MOST = 0.4, 4.0
_FACES = {
    # face: type role it is cut from, its size here (text is 30 px, ui-design §9 03)
    "head": ("section", 18),
    "number": ("welcome", 40),
    "title": ("welcome", 44),
    "longTitle": ("welcome", 32),
    "text": ("body", 30),
    "label": ("section", 20),
    "badge": ("badge", 15),
    "foot": ("body", 18),
    "footNow": ("section", 18),
    "standby": ("welcome", 32),
}
_ROLE_PX = {"section": 16, "welcome": 24, "body": 14, "badge": 11}


class Measures(NamedTuple):
    """The picture's own scale; the text size of the settings is for the screen of the secretary."""

    scale: float = 1.0

    @classmethod
    def of(cls, width: int, height: int) -> Measures:
        """The scale of a screen of this size."""
        fitting = min(width / DESIGN[0], height / DESIGN[1])
        return cls(max(_LEAST, min(_MOST, fitting)))

    def smaller(self, part: float) -> Measures:
        """The same picture with smaller points."""
        return Measures(self.scale * part)

    def px(self, value: float) -> int:
        """A length of the design on this screen."""
        return round(value * self.scale)

    def font(self, face: str) -> QFont:
        """A face of the picture."""
        role, size = _FACES[face]
        return fonts.role_font(role, size / _ROLE_PX[role] * self.scale)
