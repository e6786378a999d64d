"""P4: what was ever written is shown, named in a conflict, or replaced by one that names it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.sync.oracle.log import Cell, Log, Stamp, Written, heads
from tests.sync.oracle.schema import tables
from tests.sync.oracle.world import DEL, POSITION, World


def lost(
    log: Log,
    written: Mapping[Stamp, Written],
    meant: World,
    conflicts: Mapping[Cell, tuple[str, Any]],
) -> Iterator[str]:
    """What the laptops wrote (kept beside them as they did it) and nobody can find any more."""
    for stamp, row in written.items():
        if log.get(stamp) != row:
            yield f"{stamp} {row.cell}: {row.value!r} is no row of the log any more"
    for cell, found in heads(log).items():
        if not _is_shown_somewhere(cell, meant):
            continue
        values = {head.value for head in found}
        if len(values) < 2:
            continue
        if cell in meant.texts:
            continue  # token by token: oracle/texts.py
        named = _named(conflicts.get(cell))
        for head in found:
            if head.stamp not in named and head.value != meant.shown.get(cell):
                yield f"{head.stamp} {cell}: {head.value!r} is neither shown nor named"


def _is_shown_somewhere(cell: Cell, meant: World) -> bool:
    ent, row, field = cell
    table = tables().get(ent)
    if table is None or field in (DEL, POSITION) or field not in table.fields:
        return False
    return (ent, row) in meant.alive and (ent, row) not in meant.hidden


def _named(conflict: tuple[str, Any] | None) -> set[Stamp]:
    if conflict is None:
        return set()
    return {(int(head["dev"]), int(head["seq"])) for head in conflict[1].get("heads", ())}
