"""A line of the list at the left of the windows of papers."""

from __future__ import annotations

from typing import NamedTuple


class PaperLine(NamedTuple):
    """A paper to choose, or (`heading`) what stands over several; `tone` colours the glyph.

    `ticked` shows a check box in place of the glyph; None: it cannot be ticked."""

    id: str
    title: str
    state: str = ""
    icon: str = ""
    tone: str = "textSecondary"
    heading: bool = False
    ticked: bool | None = None
