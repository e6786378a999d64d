"""Columns and rows of figures, as a table shows them."""

from __future__ import annotations

from typing import NamedTuple


class FigureColumn(NamedTuple):
    """A column: its heading, whether it holds numbers, its share of the room that is left.

    `told` says in full what a short heading means.
    """

    heading: str
    number: bool = False
    share: int = 0
    told: str = ""


class FigureRow(NamedTuple):
    """A row: a text a column, and a key for what stands behind it ("" for nothing).

    `order` is what the first column sorts by where that is no text, as a day; "" for its words.
    """

    words: tuple[str, ...]
    key: str = ""
    order: str = ""
