"""What a window that was killed, or a power cut, left behind (E1, ui-design §13 "Recovered")."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from jakber_desktop.store.last_change import last_change
from jakber_desktop.store.workspace import Workspace

__all__ = ["Recovered", "recovered", "watch_end"]

_STAGES = (
    ("discussion", {"point", "decision", "action_item"}),
    ("attendance", {"attendance"}),
    ("invitation", {"invitation", "recipient"}),
    ("preparation", {"meeting", "agenda_item", "attachment"}),
)
"""Which stage of a meeting writes which tables; the first that fits."""


class Recovered(Struct, frozen=True):
    """The last change that is in the file: when, of which meeting, at which of its stages."""

    at: dt.datetime
    meeting: str | None = None
    stage: str | None = None


def watch_end(workspace: Workspace) -> bool:
    """Called by a window when it opens a file: whether the one before ended unexpectedly.

    From now on its own end is noticed at the next start.
    """
    return workspace.watch_end()


def recovered(workspace: Workspace) -> Recovered | None:
    """The last thing that was written on this laptop; None when nothing was. `at` is aware, UTC."""
    with workspace.read() as session:
        last = last_change(session, workspace.device)
    if last is None:
        return None
    at = dt.datetime.fromtimestamp(last.at_ms / 1000, dt.UTC)
    if last.meeting is None:
        return Recovered(at)
    stage = next((stage for stage, tables in _STAGES if tables & last.tables), None)
    return Recovered(at, last.meeting.hex, stage)
