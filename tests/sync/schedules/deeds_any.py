"""Edits of any field of any table, so that no entity travels untested."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Boolean, Date, Integer

from jakber_desktop.model.base import Entries, Id, entity_classes, prose_fields, synced_fields
from tests.sync.schedules import words
from tests.sync.schedules.deeds_meeting import DAY, Deed
from tests.sync.schedules.replica import HOT, Replica

_SPACE = UUID(int=5)
_USED = frozenset({"office", "person", "target"})
"""Never killed by chance: the deeds refuse what others refer to."""
_KEPT = {("meeting", "status"), ("minutes_version", "state"), ("minutes_version", "final_hash")}
"""Left to the deeds: a state by chance would lock meetings for the rest of the schedule."""


def add_any(r: Replica) -> str | None:
    """A row of any table; one in three has an id that other laptops make, too."""
    table = r.rng.choice(sorted(entity_classes()))
    kind = entity_classes()[table]
    values = {field: _value(r, kind, field, None) for field in synced_fields(kind)}
    if any(values[f] is None for f, column in synced_fields(kind).items() if not column.nullable):
        return None  # nothing here yet that the row must refer to
    with r.workspace.change(f"Tambah {table}") as change:
        id_ = change.new_id()
        if r.rng.random() < 0.33:
            id_ = uuid5(
                _SPACE, f"{table} {values.get(kind.owner_field or '')} {r.rng.randint(1, 2)}"
            )
        row = change.session.get(kind, id_)
        if row is None:
            change.add(kind(id=id_, **values))
        else:
            row.alive = True
    return f"{table} {id_.hex}"


def edit_any(r: Replica) -> str | None:
    """One to three fields of any row."""
    table = r.rng.choice(sorted(entity_classes()))
    kind = entity_classes()[table]
    if (id_ := r.pick(table)) is None:
        return None
    fields = [f for f in synced_fields(kind) if f != kind.owner_field and (table, f) not in _KEPT]
    if r.rng.random() < HOT:
        fields = fields[:2]
    some = r.rng.sample(fields, r.rng.randint(1, min(3, len(fields))))
    with r.workspace.change(f"Ubah {table}") as change:
        row = change.session.get(kind, UUID(hex=id_))
        for field in some:
            value = _value(r, kind, field, getattr(row, field))
            if value is not None or synced_fields(kind)[field].nullable:
                setattr(row, field, value)
    return f"{table} {id_} {some}"


def kill_any(r: Replica) -> str | None:
    """Any row dies, or comes back."""
    table = r.rng.choice(sorted(entity_classes().keys() - _USED))
    back = r.rng.random() < 0.4
    if (id_ := r.pick(table, alive=not back)) is None:
        return None
    with r.workspace.change(f"Hapus {table}") as change:
        row: Any = change.session.get(entity_classes()[table], UUID(hex=id_))
        row.alive = back
    return f"{table} {id_} {back}"


def _value(r: Replica, kind: Any, field: str, known: Any) -> Any:
    """A value a column can hold; empty where it may be, at times."""
    column = synced_fields(kind)[field]
    if isinstance(column.type, Id):
        (key,) = column.foreign_keys
        found = r.pick(key.column.table.name)
        wanted = not column.nullable or r.rng.random() < 0.5
        return UUID(hex=found) if found and wanted else None
    if column.nullable and r.rng.random() < 0.2:
        return None
    if (kind.__tablename__, field) in _KEPT:
        return {"status": "planned", "state": "draft", "final_hash": None}[field]
    if field == "pos":
        return r.rng.choice("ABCDEF") + "".join(r.rng.choices("abcdefghij", k=4))
    if isinstance(column.type, Entries):  # most have a shape of their own
        plain = field == "carbon_copies"
        return tuple(r.rng.sample(words.WORDS, r.rng.randint(0, 3))) if plain else ()
    if isinstance(column.type, Boolean):
        return r.rng.random() < 0.5
    if isinstance(column.type, Date):
        return DAY + dt.timedelta(days=r.rng.randint(0, 30))
    if isinstance(column.type, Integer):
        return r.rng.randint(0, 5)
    if field in prose_fields(kind):
        return words.edited(r.rng, known) if known else words.paragraph(r.rng)
    return f"{r.rng.choice(words.WORDS)} {r.rng.randint(1, 9)}"


ANY_DEEDS: dict[Deed, int] = {add_any: 4, edit_any: 10, kill_any: 4}
