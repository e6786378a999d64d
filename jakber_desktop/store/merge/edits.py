"""One side's changes to a base text as edits of base tokens: first by lines, then inside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from jakber_desktop.store.merge.alignment import Change, changes
from jakber_desktop.store.merge.sliding import slid
from jakber_desktop.store.merge.tokens import alike, tokens


class Edit(NamedTuple):
    """Base tokens `lo` to `hi` became `new`; `lo == hi` inserts, an empty `new` deletes."""

    lo: int
    hi: int
    new: str
    turn: int = 0
    """Which comes first of several insertions at one spot."""


class Side(NamedTuple):
    """What one side made of the base: its edits, and how it spells each base token it kept."""

    edits: tuple[Edit, ...]
    spelling: tuple[str, ...]


def side_of(base: Sequence[list[str]], lines: Sequence[str], found: Sequence[Change]) -> Side:
    """The edits that make `lines` of `base` (the tokens of each line), which differ by `found`."""
    starts = list(accumulate(map(len, base), initial=0))
    spelling = [token for line in base for token in line]
    edits: list[Edit] = []
    at = other = 0
    for change in [*found, Change(len(base), len(base), len(lines), len(lines))]:
        for line, twin in zip(range(at, change.i1), lines[other : change.j1], strict=True):
            spelled = tokens(twin)
            if len(spelled) == len(base[line]):  # else NFC made a sign of its own of one of them
                spelling[starts[line] : starts[line + 1]] = spelled
        old = slice(starts[change.i1], starts[change.i2])
        edits += _inside(spelling, old, "".join(lines[change.j1 : change.j2]))
        at, other = change.i2, change.j2
    return Side(tuple(edits), tuple(spelling))


def _inside(spelling: list[str], old: slice, text: str) -> list[Edit]:
    """The edits inside changed lines; tokens that are kept take over the side's spelling."""
    if old.start == old.stop or not text:
        return [Edit(old.start, old.stop, text)] if text or old.start < old.stop else []
    before, after = spelling[old], tokens(text)
    keys = alike(before), alike(after)
    edits: list[Edit] = []
    at = other = 0
    for change in [
        *slid(changes(*keys), *keys),
        Change(len(before), len(before), len(after), len(after)),
    ]:
        spelling[old.start + at : old.start + change.i1] = after[other : change.j1]
        if change.i1 < change.i2 or change.j1 < change.j2:
            new = "".join(after[change.j1 : change.j2])
            edits.append(Edit(old.start + change.i1, old.start + change.i2, new))
        at, other = change.i2, change.j2
    return edits
