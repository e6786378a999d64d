"""What a session does on the lanes. The heavy modules are imported here, after the first paint.

Every import below stands in its function for the sake of the start (performance.md, "Start"): the
list is painted before SQLAlchemy, ReportLab or pdfium are known to the process.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Opened(NamedTuple):
    """An opened workspace, whether its file wants a check, what an unexpected end left behind."""

    workspace: Any
    wants_check: bool = False
    recovered: Any = None
    """A Recovered; None after a good end."""


def open_workspace(path: Path) -> Opened:
    """The workspace; whether its file wants a check is asked before it is opened."""
    from jakber_desktop.operations import places, workspaces
    from jakber_desktop.operations.discussion import recovery

    wants_check = places.needs_quick_check(path, _now())
    workspace = workspaces.open_workspace(path)
    ended_badly = recovery.watch_end(workspace)
    return Opened(workspace, wants_check, recovery.recovered(workspace) if ended_badly else None)


def create_workspace(path: Path) -> Opened:
    """A new, empty workspace, which wants no check."""
    from jakber_desktop.operations import workspaces
    from jakber_desktop.operations.discussion import recovery

    path.parent.mkdir(parents=True, exist_ok=True)
    workspace = workspaces.create_workspace(path)
    recovery.watch_end(workspace)
    return Opened(workspace)


def warm_up() -> None:
    """Import what the first document will need."""
    import pypdfium2  # noqa: F401

    from jakber_desktop.operations.papers import printing  # noqa: F401


def check(workspace: Any, path: Path) -> tuple[str, ...]:
    """SQLite's check of the whole file; a sound result is remembered until tomorrow."""
    from jakber_desktop.operations import places, workspaces

    problems = places.quick_check(path, _now())
    if not problems and not workspace.read_only:
        workspaces.remember_check(workspace, _now())
    return problems


def set_name(workspace: Any, name: str) -> None:
    """Write the user's name."""
    from jakber_desktop.operations import workspaces

    workspaces.set_user_name(workspace, name)


def labels(workspace: Any) -> tuple[str | None, str | None]:
    """What undo and redo would take back and bring back."""
    from jakber_desktop.operations.history import deeds as history

    return history.undo_label(workspace), history.redo_label(workspace)


def undo(workspace: Any) -> Any:
    """Take back the newest deed; an UndoResult."""
    from jakber_desktop.operations.history import deeds as history

    return history.undo(workspace)


def redo(workspace: Any) -> Any:
    """Bring back what was taken back; an UndoResult."""
    from jakber_desktop.operations.history import deeds as history

    return history.redo(workspace)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
