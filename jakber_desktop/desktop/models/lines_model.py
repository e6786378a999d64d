"""Rows of a few words each for small dialogs: a title, lines under it, a glyph."""

from __future__ import annotations

from typing import NamedTuple

from jakber_desktop.desktop.models.keyed_list import KeyedListModel


class LinesRow(NamedTuple):
    """One row; `tone` colours the glyph, a `settled` row is struck through."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    icon: str = ""
    tone: str = "textSecondary"
    settled: bool = False


class LinesModel(KeyedListModel[LinesRow]):
    """Reads a row aloud as its title and all its lines."""

    def title(self, row: LinesRow) -> str:
        return row.title

    def sentence(self, row: LinesRow) -> str:
        return ", ".join((row.title, *row.lines))
