"""Writes what a file says of items that go on in other meetings (D3), from either end.

The row of an item has a natural id, so that the files of both meetings may come in any order.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.writing import Writing, update


def write_carrying(
    writing: Writing, entries: Sequence[Entry], rows: Sequence[e.AgendaItem]
) -> None:
    """`carried` is an item's own row; `continues` makes that of an earlier item that has none."""
    for entry, item in zip(entries, rows, strict=True):
        if "carried" in entry.raw:
            _carried(writing, entry, item)
    for entry, item in zip(entries, rows, strict=True):
        for link in entry.part.continues if "continues" in entry.raw else ():
            if link.id is not None and _known(writing, link.id) is None:
                verb = link.verb or "move"
                writing.new(
                    e.CarryOver, ids.carry_over_id(link.id), from_item_id=link.id, verb=verb,
                    to_item_id=item.id,
                )  # fmt: skip


def _carried(writing: Writing, entry: Entry, item: e.AgendaItem) -> None:
    part, row = entry.part.carried, _known(writing, item.id)
    if part is None:
        if row is not None and row.alive:
            writing.change.remove(row)
        return
    raw = entry.raw["carried"]
    values = {name: getattr(part, name) for name in ("verb", "until", "reason") if name in raw}
    if "to" in raw:
        values["to_item_id"] = part.to.id if part.to is not None else None
    if row is None:
        writing.new(e.CarryOver, ids.carry_over_id(item.id), from_item_id=item.id, **values)
    else:
        update(row, {"alive": True, **values})


def _known(writing: Writing, item: UUID) -> e.CarryOver | None:
    return writing.session.get(e.CarryOver, ids.carry_over_id(item))
