"""Brings the tables of an older workspace up to this program's, in one transaction (R3).

Tables only gain: what the log holds stays as it is, and a cell that an older program never wrote
has the column's default (`fsck` reads it so too). What a newer laptop had sent of fields and tables
that the older program did not know is in the log, and is folded now (sync.md §10).
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateColumn
from sqlalchemy.sql.schema import Column

from jakber_desktop.model.base import Base, entity_classes, synced_fields, to_log
from jakber_desktop.store.file import SCHEMA_VERSION
from jakber_desktop.store.log.capture import tripwires
from jakber_desktop.store.log.refold import refold
from jakber_desktop.store.log.review import rederive_all


def backup_name(path: Path, version: int) -> Path:
    """Where the file as it was before the upgrade is kept: "rapat.versi-1.jakber"."""
    return path.with_name(f"{path.stem}.versi-{version}{path.suffix}")


def keep_backup(connection: Any, path: Path, version: int) -> Path:
    """Copy the file as it is, whole or not at all; an earlier copy of that version stays.

    `connection` is a DBAPI connection to the file, outside a transaction.
    """
    target = backup_name(path, version)
    if target.exists():
        return target
    part = target.with_name(f".{secrets.token_hex(6)}.baru")
    try:
        connection.execute("VACUUM INTO ?", (str(part.absolute()),))
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink()
    return target


def upgrade(connection: Connection) -> None:
    """Add what is missing of tables, columns, indexes and tripwires, inside a writing transaction.

    Afterwards the file says that it is of this program's version.
    """
    execute = connection.exec_driver_sql
    there = {kind: _names(connection, kind) for kind in ("table", "index", "trigger")}
    Base.metadata.create_all(connection)  # missing tables, with their indexes
    tables = entity_classes().keys() - there["table"]
    fields = _add_columns(connection, there["table"])
    for table in Base.metadata.tables.values():
        for index in table.indexes:
            if table.name in there["table"] and index.name not in there["index"]:
                index.create(connection)
    for statement in tripwires():
        if statement.split()[2] not in there["trigger"]:
            execute(statement)
    _fold(connection.connection.driver_connection, tables, fields)
    execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def _fold(connection: Any, tables: Iterable[str], fields: Iterable[tuple[str, str]]) -> None:
    """Show what the log held of them already, and read anew what has several heads."""
    cells = connection.execute(
        "SELECT ent, row, fld FROM head GROUP BY ent, row, fld HAVING count(*)>1"
    ).fetchall()
    for table in tables:
        cells += connection.execute("SELECT ent, row, fld FROM head WHERE ent=?", (table,))
    for column in fields:
        cells += connection.execute("SELECT ent, row, fld FROM head WHERE ent=? AND fld=?", column)
    refold(connection, cells)
    rederive_all(connection)


def _names(connection: Connection, kind: str) -> set[str]:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type=?", (kind,))
    return {name for (name,) in found}


def _add_columns(connection: Connection, there: set[str]) -> list[tuple[str, str]]:
    """Give the tables the columns they lack; gives (table, column) of each."""
    added: list[tuple[str, str]] = []
    for name, entity in entity_classes().items():
        if name not in there:
            continue
        known = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")}
        for field, column in synced_fields(entity).items():
            if field not in known:
                connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {_told(column)}")
                added.append((name, field))
    return added


def _told(column: Column[Any]) -> str:
    """A column as SQL tells it; one that must hold something says what older rows hold."""
    plain = column._copy()  # noqa: SLF001 - SQLAlchemy offers no other way to lose the table
    words = str(CreateColumn(plain).compile(dialect=dialect()))
    return words if column.nullable else f"{words} DEFAULT {_literal(column)}"


def _literal(column: Column[Any]) -> str:
    default: Any = column.default
    value = to_log(default.arg)
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"
