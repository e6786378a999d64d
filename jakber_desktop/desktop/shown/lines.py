"""A row of a few words: a title, lines under it, a glyph."""

from __future__ import annotations

from typing import NamedTuple


class LinesRow(NamedTuple):
    """One row; `tone` colours the glyph, a `settled` row is struck through."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    icon: str = ""
    tone: str = "textSecondary"
    settled: bool = False
