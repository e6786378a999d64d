"""The column DOCX text stands in: left edge and width inside the margins, type, depth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from jakber_desktop.documents.profiles import page_mm
from jakber_desktop.documents.render.docx.xml import MM

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Align


@dataclass(frozen=True, slots=True)
class Frame:
    """Lengths in twentieths of a point; `left` counts from the margin (or the cell's edge).

    `part` is the file's body, which keeps the pictures.
    """

    profile: Profile
    left: float
    width: float
    align: Align
    depth: int = 0
    part: Any = None

    @property
    def indent(self) -> float:
        """One step of indentation."""
        return self.profile.indent * MM

    def inset(self, by: float) -> Frame:
        """The column moved right; its right edge stays."""
        return replace(self, left=self.left + by, width=max(self.width - by, self.indent))

    def at_level(self, level: int) -> Frame:
        """The column at a level counted from the margin; never further left than it is."""
        steps = max(level - self.depth, 0)
        return replace(self.inset(steps * self.indent), depth=self.depth + steps)

    def deeper(self, by: float) -> Frame:
        """The column of an item's text: `by` to the right, one level down."""
        return replace(self.inset(by), depth=self.depth + 1)

    def cell(self, width: float) -> Frame:
        """The column inside a table cell, left aligned."""
        return replace(self, left=0.0, width=width, align="left", depth=0)


def body_frame(profile: Profile, part: Any = None) -> Frame:
    """The whole text width of a profile's paper."""
    wide = page_mm(profile)[0] - profile.margin_left - profile.margin_right
    return Frame(profile, 0.0, wide * MM, profile.align, part=part)
