"""The lines of the text document as a plain list, and what an edit meant for the points in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.desktop.editor.lines import Line
    from jakber_desktop.desktop.editor.points import Kind


@dataclass(slots=True)
class Meaning:
    """What replacing some lines meant. `returned` are points that came back or changed places."""

    touched: set[str] = field(default_factory=set)
    returned: set[str] = field(default_factory=set)
    kinds: list[tuple[str, Kind]] = field(default_factory=list)
    speakers: list[str] = field(default_factory=list)
    hidden: bool = False
    """A point became confidential."""
    doubled: bool = False
    """Two heads carry one key: a block was split behind the editor's back."""
    broken: bool = False
    """A heading is gone, double or elsewhere."""


class Mirror:
    """What each block is, by its number; knows which point and item a block belongs to."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.heads: dict[str, Line] = {}
        self.gone: dict[str, Line] = {}
        """The heads that went since the last written version, as they were at the end."""

    def reset(self, lines: Iterable[Line]) -> None:
        """Take these lines as the truth."""
        self.lines = list(lines)
        self.heads = {line.key: line for line in self.lines if line.role == "head"}
        self.gone = {}

    def settle(self) -> None:
        """The points were written: what is gone now need not be remembered."""
        self.gone.clear()

    def replace(self, first: int, behind: int, new: Sequence[Line]) -> Meaning:
        """Put `new` in the place of lines first to behind (not included); say what it meant."""
        old = self.lines[first:behind]
        meaning = Meaning(touched=self._keys(first, old))
        meaning.broken = _headings(old) != _headings(new)
        self.lines[first:behind] = new
        meaning.touched |= self._keys(first, new)
        meaning.doubled = len(_points(new)) < sum(line.role == "head" for line in new)
        self._count(_points(old), _points(new), meaning)
        stayed = _in_order(old, new)
        if stayed != _in_order(new, old):
            meaning.returned |= {key for role, key in stayed if role == "head"}
        return meaning

    def rename(self, place: int, line: Line) -> None:
        """Put a head with a key of its own in the place of one that shared its key."""
        self.lines[place] = line
        self.heads[line.key] = line

    def owner(self, place: int) -> int | None:
        """Where the head of the point stands that the line at `place` belongs to."""
        for earlier in range(min(place, len(self.lines) - 1), -1, -1):
            role = self.lines[earlier].role
            if role != "more":
                return earlier if role == "head" else None
        return None

    def heading(self, place: int) -> int | None:
        """Where the heading over the line at `place` stands."""
        for earlier in range(min(place, len(self.lines) - 1), -1, -1):
            if self.lines[earlier].role == "heading":
                return earlier
        return None

    def end(self, head: int) -> int:
        """Behind the last line of the point whose head stands at `head`."""
        behind = head + 1
        while behind < len(self.lines) and self.lines[behind].role == "more":
            behind += 1
        return behind

    def _keys(self, first: int, lines: Sequence[Line]) -> set[str]:
        keys = {line.key for line in lines if line.role == "head"}
        owner = self.owner(first)
        return keys if owner is None else keys | {self.lines[owner].key}

    def _count(self, old: dict[str, Line], new: dict[str, Line], meaning: Meaning) -> None:
        for key in old.keys() - new.keys():
            self.heads.pop(key, None)
            self.gone[key] = old[key]
        for key, line in new.items():
            meaning.doubled |= key not in old and key in self.heads
            if self.gone.pop(key, None) is not None:
                meaning.returned.add(key)
            before = old.get(key)
            meaning.hidden |= line.confidential and not (before and before.confidential)
            if before is not None and before.kind != line.kind:
                meaning.kinds.append((key, line.kind))
            if before is not None and (before.office, before.label) != (line.office, line.label):
                meaning.speakers.append(key)
            self.heads[key] = line


def _points(lines: Sequence[Line]) -> dict[str, Line]:
    return {line.key: line for line in lines if line.role == "head"}


def _in_order(lines: Sequence[Line], others: Sequence[Line]) -> list[tuple[str, str]]:
    """The headings and heads that are among the others too."""
    known = {(line.role, line.key) for line in others}
    marks = [(line.role, line.key) for line in lines if line.role != "more"]
    return [mark for mark in marks if mark in known]


def _headings(lines: Sequence[Line]) -> list[str]:
    return [line.key for line in lines if line.role == "heading"]
