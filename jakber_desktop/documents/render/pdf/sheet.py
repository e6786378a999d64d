"""The sheet of paper of a profile in points, and the column text flows in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.profiles import page_mm

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Align

MM = 72 / 25.4
_TABLE_LEADING = 1.35  # of the type size (mockups p2, p3)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and margins (naskah-dinas §2); x counts from the left edge, y down from the top."""

    profile: Profile
    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    def flow(self) -> Flow:
        """The column of body text."""
        profile = self.profile
        return Flow(
            self, self.left, self.text_width, profile.body_pt, profile.leading_pt, profile.align
        )


def sheet_for(profile: Profile) -> Sheet:
    """The sheet of a profile; margins that leave no room for text are narrowed to fit."""
    wide, high = (side * MM for side in page_mm(profile))
    left = min(profile.margin_left * MM, wide / 3)
    right = wide - min(profile.margin_right * MM, wide / 3)
    top = min(profile.margin_top * MM, high / 4)
    bottom = high - min(profile.margin_bottom * MM, high / 4)
    return Sheet(profile, wide, high, left, right, top, bottom)


@dataclass(frozen=True, slots=True)
class Flow:
    """A column: where it starts, how wide it is, its type (points), indent steps so far."""

    sheet: Sheet
    x: float
    width: float
    size: float
    leading: float
    align: Align
    depth: int = 0

    @property
    def indent(self) -> float:
        """One step of indentation."""
        return self.sheet.profile.indent * MM

    @property
    def table_size(self) -> float:
        """Type size of tables and small paragraphs."""
        return self.sheet.profile.table_pt

    def inset(self, by: float) -> Flow:
        """The column moved right by `by` points, its right edge where it was (or a bit wider)."""
        return replace(self, x=self.x + by, width=max(self.width - by, 4 * self.size))

    def at_level(self, level: int) -> Flow:
        """The column at a level counted from the margin; never further left than it is."""
        steps = max(level - self.depth, 0)
        return replace(self.inset(steps * self.indent), depth=self.depth + steps)

    def deeper(self, by: float) -> Flow:
        """The column of an item's text: `by` points to the right, one level down."""
        return replace(self.inset(by), depth=self.depth + 1)

    def narrow(self, width: float) -> Flow:
        """The column cut to a width."""
        return replace(self, width=width)

    def typed(self, size: float, leading: float = 0.0, align: Align | None = None) -> Flow:
        """The column with another type; leading defaults to that of tables."""
        leading = leading or size * _TABLE_LEADING
        return replace(self, size=size, leading=leading, align=align or self.align)
