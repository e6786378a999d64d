"""Rows of a few words each for small dialogs: a title, lines under it, a glyph."""

from __future__ import annotations

from jakber_desktop.desktop.models.keyed_list import KeyedListModel
from jakber_desktop.desktop.shown.lines import LinesRow


class LinesModel(KeyedListModel[LinesRow]):
    """Reads a row aloud as its title and all its lines."""

    def title(self, row: LinesRow) -> str:
        return row.title

    def sentence(self, row: LinesRow) -> str:
        return ", ".join((row.title, *row.lines))
