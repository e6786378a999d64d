"""Capture: each flush of the one Session factory writes the log, nothing else can (sync.md §5).

`before_flush` reads what changed and appends it in the same transaction; the tripwire triggers
refuse any write to an entity's table that does not come this way.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import ORMExecuteState, Session

from jakber_desktop.model.base import Entity, entity_classes, synced_fields, to_log
from jakber_desktop.store.log.fold import owner_table, row_alive
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.writer import BATCH, Cell, LogWriter

WRITER = "log_writer"
"""Key of the open group's LogWriter in `session.info`; read sessions have none."""


TOUCHED = "log_touched"
"""Key of the rows of the flush under way in `session.info`."""


class WriteOutsideChange(RuntimeError):
    """A bug of ours: something tried to write without `Workspace.change`."""


def tripwires() -> list[str]:
    """The CREATE TRIGGER statements that guard every entity's table, made from the mapper."""
    return [
        f"CREATE TRIGGER tripwire_{table}_{verb.lower()} BEFORE {verb} ON {table} "
        "WHEN (SELECT capture FROM sync_ctx WHERE k=1) IS NOT 1 "
        "BEGIN SELECT RAISE(ABORT,'tulis lewat Session'); END"
        for table in sorted(entity_classes())
        for verb in ("INSERT", "UPDATE", "DELETE")
    ]


def arm(session: Session) -> None:
    """Make a session log its flushes (needs a writer in `info`) and refuse all other writes."""
    event.listen(session, "before_flush", _before_flush)
    event.listen(session, "after_flush", _after_flush)
    event.listen(session, "do_orm_execute", _refuse_bulk)


def set_capture(session: Session, *, on: bool) -> None:
    """Open or close the tripwires for this transaction; a rollback closes them too."""
    session.connection().exec_driver_sql("UPDATE sync_ctx SET capture=? WHERE k=1", (int(on),))


def _before_flush(session: Session, context: object, instances: object) -> None:
    writer: LogWriter | None = session.info.get(WRITER)
    if session.deleted:
        raise WriteOutsideChange("rows die by Change.remove, never by session.delete")
    cells = [*_new_cells(session), *_dirty_cells(session, writer)]
    if not cells:
        return
    if writer is None:
        raise WriteOutsideChange("a read session was changed")
    writer.append(cells)
    set_capture(session, on=True)
    session.info[TOUCHED] = {(cell.ent, cell.row) for cell in cells if cell.fld != DEL}


def _after_flush(session: Session, context: object) -> None:
    touched = session.info.pop(TOUCHED, None)
    if touched is not None:
        _revive_owners(session, touched)
        set_capture(session, on=False)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise WriteOutsideChange("bulk statements pass the log by; change the objects themselves")


def _entities(rows: Any) -> Iterator[Entity]:
    return (row for row in rows if isinstance(row, Entity))


def _new_cells(session: Session) -> Iterator[Cell]:
    """Every field of a new row that holds something."""
    for row in _entities(session.new):
        for field in synced_fields(type(row)):
            value = to_log(getattr(row, field))
            if value is not None:
                yield Cell(row.__tablename__, row.id.bytes, field, value)


def _dirty_cells(session: Session, writer: LogWriter | None) -> Iterator[Cell]:
    """Every field of a known row whose value differs from what the database holds."""
    for row in _entities(session.dirty):
        state = inspect(row)
        changed = False
        for field in synced_fields(type(row)):
            history = state.attrs[field].history
            if history.added and _differs(history):
                changed = True
                yield Cell(row.__tablename__, row.id.bytes, field, to_log(history.added[0]))
        life = state.attrs["alive"].history
        if life.added and _differs(life):
            yield Cell(row.__tablename__, row.id.bytes, DEL, _tombstone(row, writer))
        elif changed and not row.alive:
            row.alive = True  # an edit after the delete revives the row


def _differs(history: Any) -> bool:
    return not history.deleted or to_log(history.deleted[0]) != to_log(history.added[0])


def _tombstone(row: Entity, writer: LogWriter | None) -> str | None:
    """The `_del` value: what this device has seen when it deletes; None restores."""
    if row.alive or writer is None:
        return None
    vector = {str(dev): seq for dev, seq in sorted(writer.version_vector().items())}
    return json.dumps(vector, separators=(",", ":"))


def _revive_owners(session: Session, touched: set[tuple[str, bytes]]) -> None:
    """A child written after its owner's delete brings the owner back (sync.md §3, Delete)."""
    execute = session.connection().exec_driver_sql
    by_table: dict[str, list[bytes]] = {}
    for ent, row in touched:
        by_table.setdefault(ent, []).append(row)
    owners: set[tuple[str, bytes]] = set()
    for ent, rows in by_table.items():
        entity = entity_classes()[ent]
        owner = owner_table(entity)
        for start in range(0, len(rows) if owner else 0, BATCH):
            some = rows[start : start + BATCH]
            marks = ",".join("?" * len(some))
            for owner_row, alive in execute(
                f"SELECT DISTINCT o.id, o._alive FROM {ent} c JOIN {owner} o "
                f"ON o.id=c.{entity.owner_field} WHERE c.id IN ({marks})",
                tuple(some),
            ).fetchall():
                owners.add((str(owner), owner_row))
                if not alive and row_alive(execute, str(owner), owner_row):
                    execute(f"UPDATE {owner} SET _alive=1 WHERE id=?", (owner_row,))
    if owners:
        _revive_owners(session, owners)
