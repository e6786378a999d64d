"""Keeps the index in step with the rows: a little before each question, all of it in idle time."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from jakber_desktop.model.errors import JakberError
from jakber_desktop.operations.search.papers import read_papers
from jakber_desktop.store.copying import Report, go_on
from jakber_desktop.store.plain import driver
from jakber_desktop.store.search import filling, tables
from jakber_desktop.store.workspace import Workspace

_AT_ONCE = 200
"""Rows that a question works off itself; more are left to idle time."""
_PATIENCE = 0.2
"""Seconds a question waits for somebody's save before it answers from what is indexed."""


def is_current(workspace: Workspace) -> bool:
    """Whether the index is there and knows every row. Raises StorageError."""
    with workspace.read() as session:
        execute = driver(session).execute
        return tables.has_index(execute) and tables.waiting(execute) == 0


def rows_left(workspace: Workspace) -> int | None:
    """How many rows the index does not know yet, while the answers lack more than a question would
    work off itself; 0 when they are whole, None while there is no index. Raises StorageError."""
    with workspace.read() as session:
        execute = driver(session).execute
        if not tables.has_index(execute):
            return None
        left = tables.waiting(execute)
    return left if left > _AT_ONCE else 0


def keep_index(workspace: Workspace, report: Report = go_on, *, papers: bool = True) -> bool:
    """Make the index where it is missing or of another version, and work off what was touched.

    With `papers` also reads PDFs that were attached since. Every few hundred rows a save may come
    between; `report` (done, total) says whether to go on, and what was done stays. Returns whether
    all is done; a workspace that can only be read is left as it is. Raises StorageError.
    """
    if workspace.read_only or not _work_off(workspace, report):
        return False
    return not papers or (read_papers(workspace, report) and _work_off(workspace, report))


def catch_up(workspace: Workspace) -> None:
    """Index what was touched since the last question, if that is little and nobody writes now."""
    if workspace.read_only or not _is_little(workspace):
        return
    with suppress(JakberError), workspace.locally(_PATIENCE) as connection:
        filling.work_off(connection, _AT_ONCE)


def _is_little(workspace: Workspace) -> bool:
    with workspace.read() as session:
        execute = driver(session).execute
        return tables.has_index(execute) and 0 < tables.waiting(execute) <= _AT_ONCE


def _work_off(workspace: Workspace, report: Report) -> bool:
    left = _begin(workspace)
    total = left
    while left:
        with workspace.locally() as connection:
            left = filling.work_off(connection, filling.BATCH)
        total = max(total, left)
        if left and not report(total - left, total):
            return False
    return True


def _begin(workspace: Workspace) -> int:
    """How many rows wait, of an index that is made first where it is missing."""
    with workspace.read() as session:
        execute: Any = driver(session).execute
        if tables.has_index(execute):
            return tables.waiting(execute)
    with workspace.locally() as connection:
        if not tables.has_index(connection.execute):  # another process may have been quicker
            tables.make(connection)
        return tables.waiting(connection.execute)
