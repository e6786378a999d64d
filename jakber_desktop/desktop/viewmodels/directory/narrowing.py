"""Which lines of the directory are shown: one office with those under it, a filter, typed words."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.models.directory_model import Line, OfficeHeading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jakber_desktop.model.rows.directory import ContactRow, OfficeRow

OFTEN = 2
"""Invited to so many of the recent meetings is often ("Sering diundang")."""

ALL, OFFICE, OFTEN_INVITED, INCOMPLETE, INACTIVE, HOMELESS = (
    "all", "office", "often", "incomplete", "inactive", "homeless",
)  # fmt: skip


class Scope(NamedTuple):
    """What the left pane has chosen: a filter, or an office (its code)."""

    kind: str = ALL
    code: str = ""

    def key(self) -> str:
        """The scope as the pane's entries name it."""
        return f"{self.kind} {self.code}" if self.code else self.kind


def scope_of(key: str) -> Scope:
    """The scope an entry of the pane means."""
    kind, _, code = key.partition(" ")
    return Scope(kind, code)


class Counts(NamedTuple):
    """How many lines each entry of the pane holds; an office counts those under it too."""

    shown: int
    often: int
    incomplete: int
    inactive: int
    homeless: int
    offices: Mapping[str, int]


class Haystack:
    """Lines with their words in small letters, worked out when first somebody types."""

    def __init__(self, lines: Sequence[ContactRow], offices: Sequence[OfficeRow]) -> None:
        self.lines = lines
        self._offices = {o.code: folded(f"{o.code} {o.name} {o.short_name or ''}") for o in offices}
        self._words: list[str] | None = None

    def find(self, text: str) -> list[ContactRow]:
        """The lines that have every typed word somewhere in post, name, office or contact."""
        typed = folded(text).split()
        if not typed:
            return list(self.lines)
        if self._words is None:
            self._words = [self._of(line) for line in self.lines]
        return [
            line
            for line, words in zip(self.lines, self._words, strict=True)
            if all(word in words for word in typed)
        ]

    def _of(self, line: ContactRow) -> str:
        own = folded(f"{line.title} {line.name} {line.email or ''} {line.phone or ''}")
        return f"{own} {self._offices.get(line.office, '')}"


def count(lines: Iterable[ContactRow], offices: Sequence[OfficeRow]) -> Counts:
    """Count every entry of the pane."""
    own: Counter[str] = Counter()
    shown = often = incomplete = inactive = 0
    for line in lines:
        if line.state == "former":
            inactive += 1
            continue
        shown += 1
        own[line.office] += 1
        often += line.invited >= OFTEN
        incomplete += line.incomplete
    sums = {office.code: own[office.code] for office in offices}
    for office in reversed(offices):  # each stands before those under it
        if office.parent in sums and office.depth:
            sums[office.parent] += sums[office.code]
    return Counts(shown, often, incomplete, inactive, own[""], sums)


def within(scope: Scope, line: ContactRow, below: frozenset[str]) -> bool:
    """Whether a line belongs to a scope; `below` are the codes of its office and those under it."""
    if scope.kind == INACTIVE:
        return line.state == "former"
    if line.state == "former":
        return False
    if scope.kind == OFTEN_INVITED:
        return line.invited >= OFTEN
    if scope.kind == INCOMPLETE:
        return line.incomplete
    if scope.kind == HOMELESS:
        return not line.office
    return scope.kind != OFFICE or line.office in below


def below(code: str, offices: Sequence[OfficeRow]) -> frozenset[str]:
    """An office and all offices under it."""
    found = {code}
    for office in offices:
        if office.parent in found and office.depth:
            found.add(office.code)
    return frozenset(found)


def with_headings(
    lines: Iterable[ContactRow], offices: Mapping[str, OfficeRow], nowhere: str
) -> list[Line]:
    """Lines under the headings of their offices; `nowhere` heads those without one."""
    groups: dict[str, list[ContactRow]] = {code: [] for code in offices}
    for line in lines:
        groups.setdefault(line.office, []).append(line)
    found: list[Line] = []
    for code, members in groups.items():
        if members:
            office = offices.get(code)
            name, order = (office.name, office.order) if office else (nowhere, -1)
            found += [OfficeHeading(code, name, order), *members]
    return found


def folded(text: str) -> str:
    """Small letters without marks."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
