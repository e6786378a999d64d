"""Merges several versions of one text over the graph of what replaced what (sync.md §3, Text).

A device that saw two versions names both as bases of its next; so versions form a graph, and two
heads may have more than one nearest common ancestor (criss-cross). Those are merged first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from jakber_desktop.store.merge.decisions import merge_decisions
from jakber_desktop.store.merge.three_way import Hunk, Merged, merge3
from jakber_desktop.store.merge.unshown import unshown_lines

Stamp = tuple[int, int]
"""(device, sequence number) of the change that wrote a version."""


class Version(NamedTuple):
    """A text as one change wrote it, and the versions it replaced."""

    text: str
    hlc: int
    bases: tuple[Stamp, ...] = ()


class MergedText(NamedTuple):
    """What is shown of several heads, and where they collided."""

    text: str
    hunks: tuple[Hunk, ...]
    pending: bool
    """Whether an ancestor is not here yet: the text is then the newest head, nothing is guessed."""


_Set = frozenset[Stamp]


class _Step(NamedTuple):
    """A version of a plan, and what it has in common with those before it."""

    head: Stamp
    base: _Set
    decided: bool = False
    """Whether it and one before it both build on all of the base: two ends of one conflict."""


def merge_versions(versions: Mapping[Stamp, Version], heads: Sequence[Stamp]) -> MergedText:
    """The text of all heads together: folded in the order of their stamps, oldest first.

    `versions` holds the heads and what is here of their ancestors; `heads` at least one, all of
    them in `versions` (KeyError otherwise). Equal for every order in which versions arrived;
    bases that name each other in a circle (a hostile file) do no harm.
    """
    graph = _Graph(versions)
    order = graph.by_stamp(set(heads))
    newest = versions[order[-1]].text
    if all(versions[stamp].text == newest for stamp in order):
        return MergedText(newest, (), pending=False)
    if not all(versions.keys() >= graph.below(stamp) for stamp in order):
        return MergedText(newest, (), pending=True)
    merged = graph.merged(frozenset(order))
    hunks = (*merged.hunks, *graph.unshown(order, merged))
    return MergedText(merged.text, hunks, pending=False)


class _Graph:
    """One merge over a graph of versions; remembers the text of every set of versions."""

    def __init__(self, versions: Mapping[Stamp, Version]) -> None:
        self._versions = versions
        self._texts: dict[_Set, Merged] = {frozenset(): Merged("")}

    def merged(self, heads: _Set) -> Merged:
        """The merged text of a set of versions; first, without recursion, those of its bases."""
        plans: dict[_Set, list[_Step]] = {}
        waiting = [heads]
        while waiting:
            wanted = waiting[-1]
            if wanted not in plans:
                plans[wanted] = self._plan(wanted)
            missing = [step.base for step in plans[wanted] if step.base not in self._texts]
            if not missing:
                self._texts[waiting.pop()] = self._folded(plans[wanted])
            waiting += missing
        return self._texts[heads]

    def _folded(self, steps: Sequence[_Step]) -> Merged:
        """The versions of a plan merged one after the other, each over its base."""
        text = self._versions[steps[0].head].text
        hunks: list[Hunk] = []
        for step in steps[1:]:
            base, newer = self._texts[step.base], self._versions[step.head].text
            decided = step.decided and base.hunks
            merged = (
                merge_decisions(base, text, newer) if decided else merge3(base.text, text, newer)
            )
            text = merged.text
            hunks += merged.hunks
        return Merged(text, tuple(hunks))

    def unshown(self, order: Sequence[Stamp], merged: Merged) -> Iterator[Hunk]:
        """Hunks of the lines whose words went unsaid: the side without them stays."""
        said = [merged.text, *(side for hunk in merged.hunks for side in (hunk.a, hunk.b))]
        for stamp in order:
            ancestors = reversed(self.by_stamp(self.below(stamp) - {stamp}))
            text = self._versions[stamp].text
            missing = unshown_lines(text, (self._versions[one].text for one in ancestors), said)
            if missing and stamp == order[-1]:
                yield Hunk("", "", missing, "a")
            elif missing:
                yield Hunk("", missing, "", "b")

    def by_stamp(self, stamps: Collection[Stamp]) -> list[Stamp]:
        """Versions in the order that counts everywhere: (hlc, dev, seq)."""
        return sorted(stamps, key=lambda stamp: (self._versions[stamp].hlc, stamp))

    def below(self, head: Stamp) -> set[Stamp]:
        """A version and all it builds on, as far as they are known by name."""
        found = {head}
        waiting = [head]
        while waiting:
            new = set(self._bases(waiting.pop())) - found
            found |= new
            waiting += new
        return found

    def _plan(self, heads: _Set) -> list[_Step]:
        """The heads in the order of their stamps, each with what it has in common with the former.

        A head that another one builds on has nothing of its own to say and is left out; heads that
        say the same are one.
        """
        below = {head: self.below(head) for head in heads}
        own = {head for head in heads if not any(head in below[one] for one in heads - {head})}
        said: dict[str, Stamp] = {}
        for head in self.by_stamp(own or heads):
            twin = said.get(self._versions[head].text)
            said[self._versions[head].text] = head
            if twin is not None:
                below[head] |= below[twin]
        steps: list[_Step] = []
        former: set[Stamp] = set()
        for head in self.by_stamp(said.values()):
            common = former & below[head]
            nearest = common - {base for stamp in common for base in self._bases(stamp)}
            decided = any(nearest <= below[step.head] for step in steps)
            steps.append(_Step(head, frozenset(nearest), decided))
            former = former | below[head]
        return steps

    def _bases(self, stamp: Stamp) -> tuple[Stamp, ...]:
        version = self._versions.get(stamp)
        return version.bases if version else ()
