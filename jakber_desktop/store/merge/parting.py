"""Takes edits apart where sentences part, so that what two sides did alike counts once (rule 1).

Two deletions of several sentences may share some of them; two insertions at one spot may, too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jakber_desktop.store.merge.alignment import Change, changes
from jakber_desktop.store.merge.edits import Edit, Side
from jakber_desktop.store.merge.ground import Ground
from jakber_desktop.store.merge.sentences import is_break, sentence_spans
from jakber_desktop.store.merge.tokens import alike


def parted(ground: Ground, a: Side, b: Side) -> tuple[Side, Side]:
    """Both sides with their deletions a sentence each, and insertions at one spot compared."""
    edits_a, edits_b = _parts(ground, a, b), _parts(ground, b, a)
    spots = {edit.lo: edit for edit in edits_b if edit.lo == edit.hi}
    both = {
        edit.lo: _compared(edit, spots[edit.lo])
        for edit in edits_a
        if edit.lo == edit.hi and edit.lo in spots
    }
    return (
        a._replace(edits=tuple(_replaced(edits_a, {lo: parts[0] for lo, parts in both.items()}))),
        b._replace(edits=tuple(_replaced(edits_b, {lo: parts[1] for lo, parts in both.items()}))),
    )


def _replaced(edits: Sequence[Edit], parts: dict[int, list[Edit]]) -> Iterator[Edit]:
    for edit in edits:
        yield from parts.get(edit.lo, [edit]) if edit.lo == edit.hi else [edit]


def _parts(ground: Ground, side: Side, other: Side) -> list[Edit]:
    """A side's edits, deletions of whole sentences in one part a sentence.

    Where the other side inserted inside a deletion the two overlap (rule 3): no cut there.
    """
    spots = {edit.lo for edit in other.edits if edit.lo == edit.hi}
    return [part for edit in side.edits for part in _sentences(ground, edit, spots)]


def _sentences(ground: Ground, edit: Edit, spots: set[int]) -> list[Edit]:
    """A deletion cut where its sentences begin; any other edit as it is."""
    first, last = bisect_right(ground.ends, edit.lo), bisect_left(ground.starts, edit.hi) - 1
    if edit.new or first >= last or ground.starts[first] < edit.lo or ground.ends[last] > edit.hi:
        return [edit]
    if not is_break(ground.before(edit.lo), ground.after(edit.hi)):
        return [edit]
    cuts = {_with_indent(ground, at) for at in ground.starts[first + 1 : last + 1]}
    return [Edit(lo, hi, "") for lo, hi in pairwise([edit.lo, *sorted(cuts - spots), edit.hi])]


def _with_indent(ground: Ground, at: int) -> int:
    return at - 1 if ground.at_line_start(at - 1) else at


def _compared(a: Edit, b: Edit) -> tuple[list[Edit], list[Edit]]:
    """Two insertions at one spot: sentences of both once, of the others the older ones first."""
    older, newer = _units(a.new), _units(b.new)
    found = changes(alike(older), alike(newer))
    if found == [Change(0, len(older), 0, len(newer))] or a.new[0].isspace() != b.new[0].isspace():
        return [a], [b]
    edits: tuple[list[Edit], list[Edit]] = ([], [])
    at, other = 0, 0
    for nth, change in enumerate([*found, Change(len(older), len(older), len(newer), len(newer))]):
        parts = (
            (edits[0], older[at : change.i1], 3 * nth),
            (edits[1], newer[other : change.j1], 3 * nth),
            (edits[0], older[change.i1 : change.i2], 3 * nth + 1),
            (edits[1], newer[change.j1 : change.j2], 3 * nth + 2),
        )
        for side, units, turn in parts:
            if units:
                side.append(Edit(a.lo, a.lo, "".join(units), turn))
        at, other = change.i2, change.j2
    return edits


def _units(text: str) -> list[str]:
    """An insertion in sentences, with the blanks before them if it begins with one, else after."""
    spans = sentence_spans(text)
    cuts = [end for _, end in spans[:-1]] if text[0].isspace() else [at for at, _ in spans[1:]]
    return [text[lo:hi] for lo, hi in pairwise([0, *cuts, len(text)])]
