"""What a database file holds, to see that a refused file left it alone."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def dump() -> Callable[[Path], str]:
    """Everything a database file holds, as text."""

    def read(path: Path) -> str:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            return "\n".join(connection.iterdump())

    return read
