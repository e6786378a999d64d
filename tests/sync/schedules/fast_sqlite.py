"""Workspaces in haste: a schedule is about merging, not about power cuts or compiling SQL."""

from __future__ import annotations

import sqlite3
from types import ModuleType
from typing import Any

from jakber_desktop.store.workspace import Workspace


class _Careless(sqlite3.Connection):
    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql.startswith("PRAGMA synchronous="):
            sql = "PRAGMA synchronous=OFF"
        return super().execute(sql, *values)


def fast_dbapi() -> ModuleType:
    """A module with sqlite3's interface whose connections never fsync."""
    module = ModuleType("careless_sqlite3")
    module.__dict__.update({k: v for k, v in vars(sqlite3).items() if not k.startswith("__")})
    module.connect = lambda *given, **options: sqlite3.connect(  # type: ignore[attr-defined]
        *given, factory=_Careless, **options
    )
    return module


FAST = fast_dbapi()

_compiled: list[Any] = []


def share_compiled(workspace: Workspace) -> None:
    """Let all workspaces of this process know one another's compiled statements.

    SQLAlchemy compiles a statement once an engine; a schedule opens several.
    """
    engine = workspace._engine
    if not _compiled:
        _compiled.extend((engine.dialect, engine._compiled_cache))
    engine.dialect, engine._compiled_cache = _compiled
