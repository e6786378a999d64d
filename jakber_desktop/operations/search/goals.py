"""Where one goes from what was found: a note to its follow-up, a report to its target."""

from __future__ import annotations

from jakber_desktop.model.rows.search import SearchKind
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

_OWNERS = {
    "progress": "SELECT action_item_id FROM progress_note WHERE id=?",
    "target_update": "SELECT target_id FROM target_update WHERE id=?",
    "target_note": "SELECT target_id FROM target_note WHERE id=?",
}
_STATUS = "SELECT status FROM action_item WHERE id=?"


def goal_of(workspace: Workspace, kind: SearchKind, id_: str) -> str:
    """The id of the follow-up or target that a found row hangs on; its own where it hangs on none,
    or is gone. Raises StorageError.
    """
    if kind not in _OWNERS:
        return id_
    with workspace.read() as session:
        found = driver(session).execute(_OWNERS[kind], (bytes.fromhex(id_),)).fetchone()
    return found[0].hex() if found is not None else id_


def is_closed(workspace: Workspace, action_id: str) -> bool:
    """Whether a follow-up stands among those done or given up. Raises StorageError."""
    with workspace.read() as session:
        found = driver(session).execute(_STATUS, (bytes.fromhex(action_id),)).fetchone()
    return found is not None and found[0] in ("done", "cancelled")
