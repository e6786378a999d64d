"""Which row of the workspace an entry of a meeting file means, and what becomes of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.base import Entity
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change

T = TypeVar("T", bound=Entity)
Natural = tuple[object, ...]

_FOREIGN_ID = QT_TRANSLATE_NOOP("core", "id “{id}” sudah dipakai di tempat lain")
_DOUBLE_ID = QT_TRANSLATE_NOOP("core", "id “{id}” tertulis dua kali")


class Lists:
    """Matching and ordering for the lists of one meeting file.

    `whole_file`: the file is an export (it carries `meeting.id`), so what it leaves out dies.
    """

    def __init__(self, change: Change, given: Given, *, whole_file: bool) -> None:
        self._change = change
        self._given = given
        self._whole_file = whole_file

    def existing(self, kind: type[T], field: str, owners: Sequence[UUID]) -> list[T]:
        """All rows of the owners, dead ones too, in list order."""
        order = (getattr(kind, "pos", kind.id), kind.id)
        statement = select(kind).where(getattr(kind, field).in_(owners)).order_by(*order)
        return list(self._change.session.scalars(statement))

    def match(
        self,
        entries: Sequence[Entry],
        existing: Sequence[T],
        natural: Callable[[Any], Natural],
        make: Callable[[Entry, int], T],
    ) -> list[T]:
        """The row of every entry: by id, else by natural key (n-th of equals), else a new one.

        `natural` reads the key of an entry's part or of a row; `make` builds the new row of an
        entry that is the n-th of its equals.
        """
        by_id = {row.id: row for row in existing}
        by_key = _by_natural_key(existing, natural)
        named = {id_ for entry in entries if (id_ := entry.part.id)}
        taken: set[UUID] = set()
        seen: Counter[Natural] = Counter()
        rows: list[T] = []
        for entry in entries:
            key = natural(entry.part)
            seen[key] += 1
            if id_ := entry.part.id:
                if id_ in taken:
                    raise self._given.refuse(f"{entry.path}.id", _DOUBLE_ID.format(id=id_))
                row = by_id.get(id_) or self._newcomer(entry, make(entry, seen[key]))
            else:
                known = by_key.get((key, seen[key]))
                if known is None or known.id in named or known.id in taken:
                    known = self._unnamed(entry, make, seen[key], by_id, named | taken)
                row = known
            if not row.alive:
                row.alive = True
            taken.add(row.id)
            rows.append(row)
        return rows

    def settle(self, existing: Sequence[Any], rows: Sequence[Any]) -> None:
        """Order rows as the file has them; those it leaves out die (export) or keep their place."""
        kept = {row.id for row in rows}
        order = list(rows)
        before: Any = None
        for row in existing:
            if not row.alive:
                continue
            if row.id not in kept:
                if self._whole_file:
                    self._change.remove(row)
                    continue
                order.insert(order.index(before) + 1 if before is not None else 0, row)
            before = row
        arrange(order, self._change.random_bytes)

    def _newcomer(self, entry: Entry, row: T) -> T:
        """A new row under the file's own id, which must be free everywhere."""
        if self._change.session.get(type(row), row.id) is not None:
            raise self._given.refuse(f"{entry.path}.id", _FOREIGN_ID.format(id=row.id))
        self._change.add(row)
        return row

    def _unnamed(
        self,
        entry: Entry,
        make: Callable[[Entry, int], T],
        nth: int,
        by_id: dict[UUID, T],
        taken: set[UUID],
    ) -> T:
        """The row once made under the entry's natural key (dead or renamed since), or a new one."""
        while True:
            row = make(entry, nth)
            if row.id not in taken:
                known = by_id.get(row.id)
                if known is None:
                    self._change.add(row)
                return known or row
            nth += 1


def _by_natural_key(
    rows: Iterable[T], natural: Callable[[Any], Natural]
) -> dict[tuple[Natural, int], T]:
    """Living rows by (natural key, n-th of equals), in list order."""
    seen: Counter[Natural] = Counter()
    found: dict[tuple[Natural, int], T] = {}
    for row in rows:
        if row.alive:
            key = natural(row)
            seen[key] += 1
            found[key, seen[key]] = row
    return found
