"""History of a meeting, undo and redo (E4)."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import NothingToUndo
from jakber_desktop.store import undo as stacks
from jakber_desktop.store.history import Written
from jakber_desktop.store.history import meeting_history as _read
from jakber_desktop.store.workspace import Workspace

__all__ = ["UndoResult", "Written", "meeting_history", "redo", "redo_label", "undo", "undo_label"]

_UNDO = QT_TRANSLATE_NOOP("core", "Urungkan: {label}")
_REDO = QT_TRANSLATE_NOOP("core", "Ulangi: {label}")


class UndoResult(Struct, frozen=True):
    """What was taken back: the deed's label, and the fields left alone (changed since)."""

    label: str
    skipped: tuple[str, ...]


def meeting_history(workspace: Workspace, meeting_id: str) -> tuple[Written, ...]:
    """Everything ever written to a meeting, newest first."""
    with workspace.read() as session:
        return _read(session, UUID(hex=meeting_id))


def undo_label(workspace: Workspace) -> str | None:
    """The label of the deed that `undo` would take back."""
    undoable = workspace.stacks().undo
    return undoable[-1].label if undoable else None


def redo_label(workspace: Workspace) -> str | None:
    """The label of the deed that `redo` would bring back."""
    redoable = workspace.stacks().redo
    return redoable[-1].label if redoable else None


def undo(workspace: Workspace) -> UndoResult:
    """Take back this laptop's newest deed. Raises NothingToUndo."""
    return _take_back(workspace, _UNDO, redo=False)


def redo(workspace: Workspace) -> UndoResult:
    """Bring back what was undone last. Raises NothingToUndo."""
    return _take_back(workspace, _REDO, redo=True)


def _take_back(workspace: Workspace, words: str, *, redo: bool) -> UndoResult:
    with workspace.change(words) as change:
        both = stacks.read_stacks(change.session, workspace.device)
        stack = both.redo if redo else both.undo
        if not stack:
            raise NothingToUndo
        group = stack[-1]
        change.label = words.format(label=mid_sentence(group.label))
        change.undoes = (group.dev, group.tx)
        done = stacks.take_back(change.session, group)
    skipped = tuple(f"{ent}/{row.hex()}/{field}" for ent, row, field in done.skipped)
    return UndoResult(done.label, skipped)
