"""Capture: each flush of the one Session factory writes the log, nothing else can (sync.md §5).

`before_flush` reads what changed and appends it in the same transaction; the tripwire triggers
refuse any write to an entity's table that does not come this way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session

from jakber_desktop.model.base import Entity, entity_classes, read_id, synced_fields, to_log
from jakber_desktop.store.log.owners import owner_class
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.writer import BATCH, Cell, LogWriter
from jakber_desktop.store.plain import driver

WRITER = "log_writer"
"""Key of the open group's LogWriter in `session.info`; read sessions have none."""


CAPTURING = "log_capturing"
"""Key of the writer in `session.info` while a flush writes and the tripwires are open."""


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


class LoggedSession(Session):
    """A session that logs its flushes (needs a writer in `info`) and refuses all other writes."""


def set_capture(writer: LogWriter, *, on: bool) -> None:
    """Open or close the tripwires for this transaction; a rollback closes them too."""
    writer.connection.execute("UPDATE sync_ctx SET capture=? WHERE k=1", (int(on),))


def _before_flush(session: Session, context: object, instances: object) -> None:
    """Log the fields first, then lives: a tombstone's vector covers what its own flush wrote."""
    writer: LogWriter | None = session.info.get(WRITER)
    if session.deleted:
        raise WriteOutsideChange("rows die by Change.remove, never by session.delete")
    cells = [*_new_cells(session), *_dirty_cells(session)]
    if writer is None:
        if cells or any(_lives(session)):
            raise WriteOutsideChange("a read session was changed")
        return
    writer.append(cells)
    writer.born.update((row.__tablename__, row.id.bytes) for row in _entities(session.new))
    _revive(session)
    lives = list(_lives(session))
    if lives:
        tombstone = writer.view()
        writer.append([life._replace(value=life.value and tombstone) for life in lives])
    if cells or lives:
        set_capture(writer, on=True)
        session.info[CAPTURING] = writer


def _after_flush(session: Session, context: object) -> None:
    writer: LogWriter | None = session.info.pop(CAPTURING, None)
    if writer is not None:
        set_capture(writer, on=False)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise WriteOutsideChange("bulk statements pass the log by; change the objects themselves")


event.listen(LoggedSession, "before_flush", _before_flush)
event.listen(LoggedSession, "after_flush", _after_flush)
event.listen(LoggedSession, "do_orm_execute", _refuse_bulk)


def _entities(rows: Any) -> Iterator[Entity]:
    return (row for row in rows if isinstance(row, Entity))


def _new_cells(session: Session) -> Iterator[Cell]:
    """Every field of a new row that holds something."""
    for row in _entities(session.new):
        for field in synced_fields(type(row)):
            value = to_log(getattr(row, field))
            if value is not None:
                yield Cell(row.__tablename__, row.id.bytes, field, value)


def _dirty_cells(session: Session) -> Iterator[Cell]:
    """Every field of a known row whose value differs from what the database holds."""
    for row in _entities(session.dirty):
        for field in synced_fields(type(row)):
            if _changed(row, field):
                value = to_log(getattr(row, field))
                yield Cell(row.__tablename__, row.id.bytes, field, value)


def _lives(session: Session) -> Iterator[Cell]:
    """Rows that die (any text: the tombstone to come) or come back (None) in this flush."""
    for row in _entities(session.new):
        if not row.alive:
            yield Cell(row.__tablename__, row.id.bytes, DEL, DEL)
    for row in _entities(session.dirty):
        if _changed(row, "alive"):
            yield Cell(row.__tablename__, row.id.bytes, DEL, None if row.alive else DEL)


def _changed(row: Entity, field: str) -> bool:
    history = inspect(row).attrs[field].history
    if not history.added:
        return False
    return not history.deleted or to_log(history.deleted[0]) != to_log(history.added[0])


def _revive(session: Session) -> None:
    """A row edited after its delete comes back, and so do all its owners (sync.md §3, Delete).

    The return is logged as a restore, so that an undo of the edit lets the row die again. A row
    that dies in this very flush by the caller's will stays dead; what it lived with comes back.
    """
    edited: list[Entity] = list(_entities(session.new))
    for row in _entities(session.dirty):
        if any(_changed(row, field) for field in synced_fields(type(row))):
            _come_back(row)
            edited.append(row)
    level = [] if _owners_live(session, edited) else edited
    while level:
        level = _owners(session, level)
        for owner in level:
            _come_back(owner)


def _come_back(row: Entity) -> None:
    """Revive a dead row, unless this flush is what it dies of."""
    if not row.alive and not _changed(row, "alive"):
        row.alive = True


def _owners_live(session: Session, rows: Iterable[Entity]) -> bool:
    """Whether no row above the given ones is dead, asked without loading them: the usual case."""
    execute = driver(session).execute
    level = _owner_ids(rows)
    while level:
        above: OwnerIds = {}
        for entity, ids in level.items():
            query = f"SELECT DISTINCT _alive, {entity.owner_field or 'NULL'}"
            for some in _batches(ids):
                where = f"WHERE id IN ({','.join('?' * len(some))})"
                for alive, owner in execute(f"{query} FROM {entity.__tablename__} {where}", some):
                    if not alive:
                        return False
                    if owner is not None and (higher := owner_class(entity)):
                        above.setdefault(higher, {})[owner] = None
        level = above
    return True


def _owners(session: Session, rows: Iterable[Entity]) -> list[Entity]:
    """The rows that the given ones live with, each once, a batch a table."""
    found: list[Entity] = []
    for entity, ids in _owner_ids(rows).items():
        for some in _batches(ids):
            wanted = [read_id(id_) for id_ in some]
            with session.no_autoflush:
                found += session.scalars(select(entity).where(entity.id.in_(wanted)))
    return found


OwnerIds = dict[type[Entity], dict[bytes, None]]
"""Ids by entity, each once."""


def _owner_ids(rows: Iterable[Entity]) -> OwnerIds:
    """The rows that the given ones live with."""
    wanted: OwnerIds = {}
    for row in rows:
        entity = owner_class(type(row))
        owner: UUID | None = getattr(row, row.owner_field) if row.owner_field else None
        if entity and owner:
            wanted.setdefault(entity, {})[owner.bytes] = None
    return wanted


def _batches(ids: Iterable[bytes]) -> Iterator[list[bytes]]:
    every = list(ids)
    return (every[start : start + BATCH] for start in range(0, len(every), BATCH))
