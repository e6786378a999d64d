"""Plain SQL inside a session's own transaction, for the few paths whose cost a person feels.

A statement through SQLAlchemy costs 15-50 µs, through its driver 1-3 (performance.md, D2 and D4).
"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from sqlalchemy.orm import Session


def driver(session: Session) -> Any:
    """The DBAPI connection under the session's transaction; it must not commit or roll back.

    Its errors are the driver's own, which `Workspace.read` and `change` translate as well.
    """
    return session.connection().connection.driver_connection


def named_rows(cursor: Any) -> Iterator[Any]:
    """The rows of a cursor with the columns as attributes; for a handful, tuples are faster."""
    names = [column[0] for column in cursor.description]
    return (SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor)
