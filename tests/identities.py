"""Databases that tests copy: the copies go on as the laptop that made them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def forget_identity(path: Path) -> Path:
    """As a file that no installation has seen: a copy of it becomes no new laptop (sync.md §9)."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("DELETE FROM meta WHERE k='identity'")
    return path
