"""Meeting files in and out of a real workspace."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.assets import asset
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


@pytest.fixture(scope="session")
def sample() -> Callable[[], dict[str, Any]]:
    """A fresh copy of the sample meeting's file."""
    text = asset("sample", "rapat-2018-04-04.json").read_text(encoding="utf-8")
    return lambda: json.loads(text)


@pytest.fixture
def take(tmp_path: Path) -> Callable[..., str]:
    """Import one file's content (JSON value or bytes) into a workspace; gives the meeting's id."""

    def run(workspace: Workspace, content: Any, name: str = "berkas.json") -> str:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        (taken,) = import_meeting_files(workspace, [path])
        return taken.meeting_id

    return run


@pytest.fixture
def give() -> Callable[[Any, str], dict[str, Any]]:
    """The export of a meeting as JSON."""
    return lambda workspace, id_: json.loads(export_meeting(workspace, id_))


@pytest.fixture
def log_rows() -> Callable[[Any], int]:
    """How many rows the change log holds."""

    def count(workspace: Workspace) -> int:
        with workspace.read() as session:
            rows = session.connection().exec_driver_sql("SELECT count(*) FROM change")
            return int(rows.scalar_one())

    return count


@pytest.fixture
def dump() -> Callable[[Path], str]:
    """Everything a database file holds, as text."""

    def read(path: Path) -> str:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            return "\n".join(connection.iterdump())

    return read
