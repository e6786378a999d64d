"""Holds a workspace against the oracle: every table, every conflict, every text."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.sync.oracle.computed import after_final, duplicates
from tests.sync.oracle.log import Cell, Log, Value, heads, read_log
from tests.sync.oracle.schema import tables
from tests.sync.oracle.texts import faults, is_pending
from tests.sync.oracle.world import World, world

COMPUTED = {"duplicate", "after-final"}
"""Kinds that no single cell tells (oracle/computed.py)."""


def complaints(path: Path) -> list[str]:
    """Everything in which a workspace's tables differ from what its log means."""
    log = read_log(path)
    meant = world(log)
    connection = sqlite3.connect(path)
    try:
        conflicts = read_conflicts(connection)
        return [
            *_rows(connection, meant),
            *_listed(log, meant, conflicts),
            *_texts(connection, log, meant, conflicts),
            *_computed(log, meant, conflicts),
        ]
    finally:
        connection.close()


def read_conflicts(connection: sqlite3.Connection) -> dict[Cell, tuple[str, Any]]:
    """Cell -> (kind, detail) of the conflict table."""
    return {
        (ent, bytes(row), fld): (kind, json.loads(detail or "{}"))
        for ent, row, fld, kind, detail in connection.execute(
            "SELECT ent,row,fld,kind,detail FROM conflict"
        )
    }


def stored_row(connection: sqlite3.Connection, ent: str, row: bytes) -> dict[str, Value] | None:
    """A row of a table in the log's form, `_alive` among it; None when there is none."""
    names = ["_alive", *tables()[ent].fields]
    columns = ",".join(f'"{name}"' for name in names)
    found = connection.execute(f"SELECT {columns} FROM {ent} WHERE id=?", (row,)).fetchone()
    if found is None:
        return None
    plain = [value.hex() if isinstance(value, bytes) else value for value in found]
    return dict(zip(names, plain, strict=True))


def _rows(connection: sqlite3.Connection, meant: World) -> Iterator[str]:
    for ent in tables():
        for (row,) in connection.execute(f"SELECT id FROM {ent}"):
            if (ent, bytes(row)) not in meant.alive:
                yield f"{ent}/{bytes(row).hex()}: a row the log does not know"
    for (ent, row), alive in meant.alive.items():
        place = f"{ent}/{row.hex()}"
        stored = stored_row(connection, ent, row)
        if stored is None:
            yield f"{place}: no such row"
            continue
        if bool(stored["_alive"]) is not alive:
            yield f"{place}: alive is {stored['_alive']}, must be {alive}"
        for field in tables()[ent].fields:
            cell = (ent, row, field)
            if cell in meant.texts:
                continue
            wanted = meant.shown.get(cell, tables()[ent].absent[field])
            if stored[field] != wanted:
                yield f"{place}/{field}: shows {stored[field]!r}, must be {wanted!r}"


def _listed(log: Log, meant: World, conflicts: dict[Cell, tuple[str, Any]]) -> Iterator[str]:
    for cell, kind in meant.conflicts.items():
        listed = conflicts.get(cell)
        if listed is None or listed[0] != kind:
            yield f"{_told(cell)}: conflict {kind} is listed as {listed}"
    ends = heads(log)
    for cell, (kind, detail) in conflicts.items():
        if kind in COMPUTED:
            continue
        named = {(int(head["dev"]), int(head["seq"])) for head in detail.get("heads", ())}
        if kind != "delete" and named != {head.stamp for head in ends.get(cell, ())}:
            yield f"{_told(cell)}: names {sorted(named)}, not the ends of the log"
        if kind in {"text", "pending"}:
            if cell not in meant.texts:
                yield f"{_told(cell)}: conflict {kind} of a field with one text"
        elif meant.conflicts.get(cell) != kind:
            yield f"{_told(cell)}: conflict {kind}, and the log knows none"
        if cell[:2] in meant.hidden:
            yield f"{_told(cell)}: a conflict of a row nobody sees"


def _computed(log: Log, meant: World, conflicts: dict[Cell, tuple[str, Any]]) -> Iterator[str]:
    """Numbers given twice, and edits of final minutes; a plainer conflict of a cell goes first."""
    kinds = {cell: kind for cell, (kind, _) in conflicts.items()}
    late = dict(after_final(log, meant))
    for cell, differs in late.items():
        if differs and cell not in kinds:
            yield f"{_told(cell)}: edited after the minutes were final, and no conflict"
        if not differs and kinds.get(cell) == "after-final":
            yield f"{_told(cell)}: after-final, and it stands as it was sealed"
    twice = duplicates(log, meant)
    for cell in twice:
        if cell not in kinds:
            yield f"{_told(cell)}: a number given twice, and no conflict"
    for cell, kind in kinds.items():
        if kind == "duplicate" and cell not in twice:
            yield f"{_told(cell)}: duplicate, and no earlier row bears the number"


def _texts(
    connection: sqlite3.Connection, log: Log, meant: World, conflicts: dict[Cell, tuple[str, Any]]
) -> Iterator[str]:
    for cell, found in meant.texts.items():
        ent, row, field = cell
        stored = stored_row(connection, ent, row)
        if stored is None:
            continue  # told by _rows
        kind, detail = conflicts.get(cell, ("", {}))
        if cell[:2] in meant.hidden:
            continue  # nobody sees it; its hunks are not listed
        if kind == "pending":
            if not is_pending(log, found):
                yield f"{_told(cell)}: pending, and every ancestor is here"
            if stored[field] != found[-1].value:
                yield f"{_told(cell)}: an ancestor is missing, the newest head is not shown"
            continue
        for fault in faults(log, found, stored[field], detail.get("hunks") or ()):
            yield f"{_told(cell)}: {fault}"


def _told(cell: Cell) -> str:
    return f"{cell[0]}/{cell[1].hex()}/{cell[2]}"
