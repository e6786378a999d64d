"""Puts an insertion or a deletion where a person would see it: a whole line, sentence or word.

"Tim A hadir. Tim B hadir." can have gained "B hadir. Tim " or "Tim B hadir. "; only the second
leaves the neighbouring sentence alone, and gives two writers of one addition the same place.
"""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.store.merge.alignment import Change

_FARTHEST = 200
"""Tokens an insertion or deletion may slide; a pattern that repeats longer has no better place."""


def slid(found: list[Change], old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """The same changes, each pure insertion and deletion at the best of its equal places."""
    placed: list[Change] = []
    for index, change in enumerate(found):
        earliest = placed[-1].i2 + 1 if placed else 0
        latest = found[index + 1].i1 - 1 if index + 1 < len(found) else len(old)
        room = (change.i1 - earliest, latest - change.i2)
        if change.i1 == change.i2:
            shift = _best_shift(new, change.j1, change.j2, room)
        elif change.j1 == change.j2:
            shift = _best_shift(old, change.i1, change.i2, room)
        else:
            shift = 0
        placed.append(Change(*(at + shift for at in change)))
    return placed


def _best_shift(items: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """How far to move `items[start:end]`: the place with the best edges, the last of equals."""
    lowest = highest = 0
    while (
        -lowest < min(room[0], _FARTHEST) and items[start + lowest - 1] == items[end + lowest - 1]
    ):
        lowest -= 1
    while highest < min(room[1], _FARTHEST) and items[start + highest] == items[end + highest]:
        highest += 1
    return max(
        range(lowest, highest + 1),
        key=lambda shift: (_edge(items, start + shift) + _edge(items, end + shift), shift),
    )


def _edge(items: Sequence[str], at: int) -> int:
    """How good a place before `items[at]` is: 4 line start, 3 line end, 2 sentence, 1 word."""
    if at == 0 or items[at - 1] == "\n":
        return 4
    if at == len(items) or items[at] == "\n":
        return 3
    if not items[at - 1].isspace():
        return 0
    return 2 if at > 1 and items[at - 2][0] in ".!?…" else 1
