"""Which row of the workspace an entry of a meeting file means, and what becomes of the others."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.base import Entity
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change

T = TypeVar("T", bound=Entity)
Natural = tuple[object, ...]

_FOREIGN_ID = QT_TRANSLATE_NOOP("core", "id “{id}” sudah dipakai di tempat lain")
_DOUBLE_ID = QT_TRANSLATE_NOOP("core", "id “{id}” tertulis dua kali")


class Rule(NamedTuple, Generic[T]):
    """How the entries of one list are told apart (sync.md §1) and how a new row begins."""

    natural: Callable[[Any], Natural]
    """The natural key of an entry's part, or of a row as it stands now."""
    identity: Callable[[Any, int], UUID]
    """The id of the n-th part of equal natural keys."""
    make: Callable[[Any, UUID], T]
    """A new row for a part."""


class Lists:
    """Matching and ordering for the lists of one meeting file.

    `whole_file`: the file is an export (it carries `meeting.id`), so what it leaves out dies.
    """

    def __init__(self, change: Change, given: Given, *, whole_file: bool) -> None:
        self._change = change
        self._given = given
        self._whole_file = whole_file
        self._named: set[tuple[type[Entity], UUID]] = set()
        self._taken: set[tuple[type[Entity], UUID]] = set()

    def existing(self, kind: type[T], meeting: UUID) -> list[T]:
        """All rows of a meeting's list, dead ones too, in list order."""
        return self.rows(kind, kind.__table__.c["meeting_id"] == meeting)

    def rows(self, kind: type[T], condition: ColumnElement[bool]) -> list[T]:
        """All rows of an entity that answer to a condition, in list order."""
        order = (getattr(kind, "pos", kind.id), kind.id)
        return list(self._change.session.scalars(select(kind).where(condition).order_by(*order)))

    def leave(self, rows: Iterable[Entity]) -> None:
        """Keep rows of which the file says nothing from every entry, their ids with them."""
        self._taken |= {(type(row), row.id) for row in rows}

    def reserve(self, kind: type[Entity], entries: Iterable[Entry]) -> None:
        """Keep the ids that entries name from entries without one; an id stands once a file."""
        for entry in entries:
            id_ = entry.part.id
            if id_ is None:
                continue
            if (kind, id_) in self._named:
                raise self._given.refuse(f"{entry.path}.id", _DOUBLE_ID.format(id=id_))
            self._named.add((kind, id_))

    def match(
        self,
        entries: Sequence[Entry],
        existing: Sequence[T],
        rule: Rule[T],
        pool: Sequence[T] | None = None,
    ) -> list[T]:
        """The row of every entry, in the file's order; entries with ids must be reserved before.

        An id names its row. Without one an entry means the living row once made under its natural
        key, else the next living row that has that key now, else the dead one, else a new one.
        `pool` holds the rows that an id may name, `existing` those of this very list.
        """
        by_id = {row.id: row for row in (existing if pool is None else pool)}
        ids = self._identities(entries, rule)
        found: dict[int, T] = {}
        for nth, entry in enumerate(entries):
            if entry.part.id:
                found[nth] = self._by_id(entry, by_id, rule)
        for nth in range(len(entries)):
            row = by_id.get(ids[nth])
            if nth not in found and row is not None and row.alive and self._free(row):
                found[nth] = self._take(row)
        equals = self._equals(existing, rule)
        for nth, entry in enumerate(entries):
            if nth not in found:
                queue = equals.get(rule.natural(entry.part))
                found[nth] = (
                    self._take(queue.popleft())
                    if queue
                    else self._made(entry, ids[nth], by_id, rule)
                )
        return [found[nth] for nth in range(len(entries))]

    def settle(self, existing: Sequence[Any], rows: Sequence[Any]) -> None:
        """Order rows as the file has them; those it leaves out die (export) or keep their place."""
        kept = {row.id for row in rows}
        followers: dict[UUID | None, list[Any]] = {}
        before: UUID | None = None
        for row in existing:
            if row.id in kept:
                before = row.id
            elif row.alive and self._free(row):
                if self._whole_file:
                    self._change.remove(row)
                else:
                    followers.setdefault(before, []).append(row)
        order = list(followers.get(None, ()))
        for row in rows:
            order += [row, *followers.get(row.id, ())]
        arrange(order, self._change.random_bytes)

    # --- one row ---------------------------------------------------------------------------------

    @staticmethod
    def _identities(entries: Sequence[Entry], rule: Rule[T]) -> list[UUID]:
        """The natural id of every entry, the n-th of its equals."""
        seen: Counter[Natural] = Counter()
        ids = []
        for entry in entries:
            key = rule.natural(entry.part)
            seen[key] += 1
            ids.append(rule.identity(entry.part, seen[key]))
        return ids

    def _equals(self, existing: Sequence[T], rule: Rule[T]) -> dict[Natural, deque[T]]:
        """Living rows that no entry has taken yet, by natural key, in list order."""
        found: dict[Natural, deque[T]] = {}
        for row in existing:
            if row.alive and self._free(row):
                found.setdefault(rule.natural(row), deque()).append(row)
        return found

    def _free(self, row: Entity) -> bool:
        place = (type(row), row.id)
        return place not in self._taken and place not in self._named

    def _take(self, row: T) -> T:
        self._taken.add((type(row), row.id))
        if not row.alive:
            row.alive = True
        return row

    def _by_id(self, entry: Entry, by_id: dict[UUID, T], rule: Rule[T]) -> T:
        """The row an entry names; a new id must be free everywhere."""
        row = by_id.get(entry.part.id)
        if row is None:
            row = rule.make(entry.part, entry.part.id)
            known = self._change.session.get(type(row), row.id)
            if known is not None or (type(row), row.id) in self._taken:
                raise self._given.refuse(f"{entry.path}.id", _FOREIGN_ID.format(id=row.id))
            self._change.add(row)
        return self._take(row)

    def _made(self, entry: Entry, id_: UUID, by_id: dict[UUID, T], rule: Rule[T]) -> T:
        """The dead row once made under the natural id, or a new one under the next free id."""
        nth = 1
        while True:
            row = by_id.get(id_) or rule.make(entry.part, id_)
            if self._free(row) and not (id_ in by_id and row.alive):
                if id_ not in by_id:
                    self._change.add(row)
                return self._take(row)
            nth += 1
            id_ = rule.identity(entry.part, nth)
