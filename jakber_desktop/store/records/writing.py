"""The tools of one import: the open change, the file, its directory, and writes that differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity
from jakber_desktop.store.records.directory import Directory
from jakber_desktop.store.records.given import Entry, Given
from jakber_desktop.store.records.matching import Lists, Rule
from jakber_desktop.store.workspace import Change

T = TypeVar("T", bound=Entity)

_NO_ITEM = QT_TRANSLATE_NOOP("core", "agenda ke-{n} tidak ada")


def update(entity: Entity, values: dict[str, Any]) -> None:
    """Set the fields that differ."""
    for field, value in values.items():
        if getattr(entity, field) != value:
            setattr(entity, field, value)


class Writing:
    """What every part of an import needs."""

    def __init__(self, change: Change, given: Given) -> None:
        self.change = change
        self.session = change.session
        self.given = given
        self.root = given.root
        self.directory = Directory(change, given)
        self.lists = Lists(change, given, whole_file="id" in given.raw["meeting"])
        self.agenda: list[e.AgendaItem] = []
        self.living_items: set[UUID] = set()
        self._shared: dict[UUID, Entity] = {}

    def new(self, kind: type[T], id_: UUID, **values: Any) -> T:
        """A new row, added to the change."""
        entity = kind(id=id_, **values)
        self.change.add(entity)
        return entity

    def shared(self, kind: type[T], id_: UUID, **values: Any) -> T:
        """The living row with this id, made with `values` when it is not there yet."""
        row = self._shared.get(id_) or self.session.get(kind, id_) or self.new(kind, id_, **values)
        self._shared[id_] = row
        if not row.alive:
            row.alive = True
        assert isinstance(row, kind)
        return row

    def list_of_meeting(
        self,
        kind: type[T],
        name: str,
        meeting: UUID,
        rule: Rule[T],
        values: Callable[[Entry, T], dict[str, Any]],
        concerns: Callable[[Any], bool] = lambda part_or_row: True,
    ) -> list[tuple[Entry, T]]:
        """Write the list `name` of the file as a meeting's rows of one kind; gives both in pairs.

        `values` gives the fields that an entry sets on its row. A file without the list says
        nothing about these rows; nor does any about those that it does not `concern`.
        """
        if name not in self.given.raw:
            return []
        entries = [entry for entry in self.root.list(name) if concerns(entry.part)]
        self.lists.reserve(kind, entries)
        every = self.lists.existing(kind, meeting)
        existing = [row for row in every if concerns(row)]
        self.lists.leave(row for row in every if not concerns(row))
        rows = self.lists.match(entries, existing, rule)
        pairs = list(zip(entries, rows, strict=True))
        for entry, row in pairs:
            update(row, values(entry, row))
        self.lists.settle(existing, rows)
        return pairs

    def offices(self, entry: Entry, **names: str) -> dict[str, Any]:
        """Office codes as ids: property name -> field name, for those given."""
        return {
            field: self.directory.office(getattr(entry.part, name), f"{entry.path}.{name}")
            for name, field in names.items()
            if name in entry.raw
        }

    def agenda_item(self, entry: Entry, row: Entity, name: str = "agenda_item") -> dict[str, Any]:
        """The agenda item at the 1-based position that the property `name` gives.

        An export shows a link to a deleted item as null; taken in again that changes nothing.
        """
        if name not in entry.raw:
            return {}
        field, place = f"{name}_id", getattr(entry.part, name)
        if place is None:
            return {field: None} if getattr(row, field) in self.living_items else {}
        if place > len(self.agenda):
            raise self.given.refuse(f"{entry.path}.{name}", _NO_ITEM.format(n=place))
        return {field: self.agenda[place - 1].id}
