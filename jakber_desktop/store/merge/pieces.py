"""Brings the edits of two sides together: what stands apart is kept, what collides is a conflict.

sync.md §3 (1)-(3). Edits collide that overlap, that touch without a sentence ending between them,
or that stand fewer than three words apart in one sentence. Of such a place the whole sentences of
one side stay, so that the text never holds a sentence nobody wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from jakber_desktop.store.merge.edits import Edit, Side
from jakber_desktop.store.merge.ground import NONE, Ground, Run, joined
from jakber_desktop.store.merge.parting import parted
from jakber_desktop.store.merge.sentences import is_break
from jakber_desktop.store.merge.tokens import has_words, same_signs

APART = 3
"""Words between two edits of one sentence from which on both are kept."""

_LARGE = 5_000
"""Base tokens from which on whatever touches a conflict joins it: its ends are not read again."""


class Piece(NamedTuple):
    """A stretch of the base that one side changed, or both alike, or both against each other."""

    lo: int
    hi: int
    reach: Run
    """The sentences it stands in."""
    a: Run
    """Its edits of the older side, `b` those of the newer."""
    b: Run
    collided: bool = False


class Outcome(NamedTuple):
    """What stands in a piece afterwards; for a conflict also what each side made of it."""

    text: str
    sides: tuple[str, str] | None = None


class Pieces:
    """The edits of two sides (older, newer) on one ground, those that collide as one piece."""

    def __init__(self, ground: Ground, a: Side, b: Side) -> None:
        self._ground = ground
        self._a, self._b = parted(ground, a, b)

    def in_order(self) -> list[Piece]:
        """The pieces in the order of the text; none of them overlap."""
        stack: list[Piece] = []
        for piece in self._single():
            united = piece
            while (at := self._collision(stack, united)) is not None:
                united = self._united([*stack[at:], united])
                del stack[at:]
            stack.append(united)
        return stack

    def outcome(self, piece: Piece) -> Outcome:
        """What becomes of a piece: the change as it was made, or one side's whole sentences.

        The newer side stays, but an edit beats a pure deletion. Both alike: no conflict.
        """
        older = _made(self._a, piece.lo, piece.hi, piece.a)
        newer = _made(self._b, piece.lo, piece.hi, piece.b)
        if not piece.collided:
            return Outcome(older if piece.b == NONE else newer)
        if same_signs(older) == same_signs(newer):
            return Outcome(newer)
        keep_older = self._only_deletes(self._b, piece.b) and not self._only_deletes(
            self._a, piece.a
        )
        return Outcome(older if keep_older else newer, (older, newer))

    def _single(self) -> list[Piece]:
        """One piece for each edit, and one for an edit that both sides made (rule 1)."""
        of_a = {_key(edit): at for at, edit in enumerate(self._a.edits)}
        of_b = {_key(edit): at for at, edit in enumerate(self._b.edits)}
        found: list[tuple[tuple[int, int, bool], Piece]] = []
        for key in of_a | of_b:
            a, b = of_a.get(key, -1), of_b.get(key, -1)
            edit = self._a.edits[a] if b < 0 else self._b.edits[b]
            reach = self._ground.reach(edit)
            place = edit.turn, self._ground.goes_on(edit, reach), self._comes_later(edit)
            found.append((place, Piece(edit.lo, edit.hi, reach, Run(a, a), Run(b, b))))
        found.sort(key=lambda one: (one[1].lo, one[1].hi, one[0], one[1].a == NONE))
        return self._readable([piece for _, piece in found])

    def _readable(self, pieces: list[Piece]) -> list[Piece]:
        """The older of two insertions at one spot first, unless only the other order reads well."""
        for at in range(1, len(pieces)):
            one, two = pieces[at - 1 : at + 1]
            if one.lo != two.hi or not _opposed(one, two):
                continue
            if not self._reads([one], 0, two) and self._reads([two], 0, one):
                pieces[at - 1 : at + 1] = two, one
        return pieces

    def _reads(self, stack: Sequence[Piece], at: int, piece: Piece) -> bool:
        """Whether a sentence ends between two pieces that touch, whichever side of each stays."""
        after = self._ground.after(piece.hi)
        return all(
            is_break(left, right + after)
            for left in self._possible_before(stack, at)
            for right in self._possible(piece)
        )

    def _possible_before(self, stack: Sequence[Piece], at: int) -> set[str]:
        """What may lead to the end of a piece of the stack, over blank ones that touch."""
        found: set[str] = set()
        blanks = {""}
        while blanks:
            texts = {text + blank for text in self._possible(stack[at]) for blank in blanks}
            blanks = {text for text in texts if not text.strip()}
            lo = stack[at].lo
            touches = at > 0 and stack[at - 1].hi == lo
            ends = texts - blanks if touches else texts
            found |= {self._ground.before(lo) + text for text in ends}
            if not touches:
                break
            at -= 1
        return found

    def _possible(self, piece: Piece) -> tuple[str, ...]:
        outcome = self.outcome(piece)
        return outcome.sides or (outcome.text,)

    def _comes_later(self, edit: Edit) -> bool:
        """Which of two insertions at one spot is later (rule 2): not what goes on with the line."""
        if self._ground.at_line_start(edit.lo):
            return not edit.new.endswith(("\n", "\r"))
        return edit.new.startswith(("\n", "\r"))

    def _collision(self, stack: Sequence[Piece], piece: Piece) -> int | None:
        """The nearest piece on the stack that the next one collides with."""
        for at in range(len(stack) - 1, -1, -1):
            other = stack[at]
            if self._collide(stack, at, piece):
                return at
            if other.hi == piece.lo:
                continue
            if other.reach != NONE and other.reach.last < piece.reach.first:
                return None
            if not piece.collided and self._ground.words_between(other.hi, piece.lo) >= APART:
                return None
        return None

    def _collide(self, stack: Sequence[Piece], at: int, piece: Piece) -> bool:
        """Whether a piece of the stack and the next one cannot both stand (rule 3)."""
        other = stack[at]
        against = other.collided or piece.collided
        if not against and not _opposed(other, piece):
            return False
        if (against or other.lo < piece.hi) and piece.lo < other.hi:
            return True
        if NONE not in (other.reach, piece.reach) and other.reach.last >= piece.reach.first:
            return against or self._ground.words_between(other.hi, piece.lo) < APART
        if other.hi == piece.lo:
            return max(_size(other), _size(piece)) > _LARGE or not self._reads(stack, at, piece)
        return False

    def _united(self, parts: Sequence[Piece]) -> Piece:
        """One piece out of colliding ones: the whole sentences they stand in."""
        piece = Piece(
            min(part.lo for part in parts),
            max(part.hi for part in parts),
            joined(part.reach for part in parts),
            joined(part.a for part in parts),
            joined(part.b for part in parts),
            collided=True,
        )
        if not any(part.collided for part in parts) and not self.outcome(piece).sides:
            return piece._replace(collided=False)  # both made the same of it, in different steps
        if piece.reach == NONE:
            return piece
        return piece._replace(
            lo=min(piece.lo, self._ground.starts[piece.reach.first]),
            hi=max(piece.hi, self._ground.ends[piece.reach.last]),
        )

    def _only_deletes(self, side: Side, run: Run) -> bool:
        """Whether a side took words away and wrote none."""
        edits = _edits(side, run)
        return not any(has_words(edit.new) for edit in edits) and any(
            self._ground.words_between(edit.lo, edit.hi) for edit in edits
        )


def _key(edit: Edit) -> Edit:
    return edit._replace(new=same_signs(edit.new))


def _size(piece: Piece) -> int:
    return piece.hi - piece.lo if piece.collided else 0


def _opposed(one: Piece, two: Piece) -> bool:
    """Whether the one is a change of one side alone, the other of the other side alone."""
    return (one.a == NONE and two.b == NONE) or (one.b == NONE and two.a == NONE)


def _edits(side: Side, run: Run) -> tuple[Edit, ...]:
    return side.edits[run.first : run.last + 1] if run != NONE else ()


def _made(side: Side, lo: int, hi: int, run: Run) -> str:
    """The tokens from `lo` to `hi` as a side has them."""
    parts: list[str] = []
    at = lo
    for edit in _edits(side, run):
        parts += side.spelling[at : edit.lo]
        parts.append(edit.new)
        at = edit.hi
    return "".join([*parts, *side.spelling[at:hi]])
