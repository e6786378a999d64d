"""Lays a vetted package beside the database, so that its rows need not pass through Python."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BESIDE = "paket"
"""The schema under which its tables are found meanwhile."""


@contextmanager
def beside(connection: Any, package: Path | None) -> Iterator[None]:
    """Attach a local copy that was vetted, that nobody changes, to read from; None attaches none.

    Vetting has found nothing in it but our two tables on sound pages (sync.md §7). It is read with
    the same distrust here: no journal, no mapping, no trusted schema (every connection of ours),
    each page's cells checked. Enter it before the transaction begins, leave it when that has ended.
    """
    if package is None:
        yield
        return
    where = f"{package.absolute().as_uri()}?mode=ro&immutable=1"
    connection.execute(f"ATTACH ? AS {BESIDE}", (where,))
    connection.execute("PRAGMA cell_size_check=ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA cell_size_check=OFF")
        connection.execute(f"DETACH {BESIDE}")
