"""How connections to a workspace are made, and how an empty one comes into being."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from jakber_desktop.model.entities import Base
from jakber_desktop.store import file
from jakber_desktop.store.log.capture import tripwires
from jakber_desktop.store.log.rows import DDL


def engine_of(path: Path, dbapi: ModuleType, *, read_only: bool) -> Engine:
    """The engine of a workspace file: every connection set up, transactions opened by hand."""

    def connect() -> Any:
        connection = dbapi.connect(
            file.location(path), uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            file.prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection

    # the pool of SQLite URLs without a name gives a thread one connection for all its sessions
    engine = create_engine(
        "sqlite+pysqlite://", module=dbapi, creator=connect, poolclass=QueuePool, pool_size=5
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Any) -> None:
    """sqlite3 is in autocommit mode; transactions are opened here, writing ones at once."""
    write = connection.get_execution_options().get("write", False)
    connection.connection.driver_connection.execute("BEGIN IMMEDIATE" if write else "BEGIN")


def publish(part: Path, path: Path) -> None:
    """Give a finished file its name without ever replacing another; FAT disks know no links."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError from None
        part.rename(path)


def build(path: Path, dbapi: ModuleType, meta: dict[str, Any]) -> None:
    """Write an empty workspace: pragmas, entity tables, log, tripwires, meta."""
    connection = dbapi.connect(str(path.absolute()), isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id={file.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={file.SCHEMA_VERSION}")
        engine = create_engine(
            "sqlite+pysqlite://", module=dbapi, creator=lambda: connection, poolclass=StaticPool
        )
        event.listen(engine, "begin", _begin)  # all in one transaction: one wait for the disk
        with engine.begin() as tables:
            Base.metadata.create_all(tables)
            for statement in (*tripwires(), *DDL.split(";\n")):
                tables.exec_driver_sql(statement)
            tables.exec_driver_sql(
                "INSERT INTO meta VALUES(?,?)", [(key, value) for key, value in meta.items()]
            )
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()
