"""History of a meeting, undo and redo (E4)."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from msgspec import Struct
from sqlalchemy.orm import Session

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import NothingToUndo
from jakber_desktop.operations.sharing.standing import standing
from jakber_desktop.store import undo as stacks
from jakber_desktop.store.held_back import standing_groups
from jakber_desktop.store.history import Written
from jakber_desktop.store.history import meeting_history as _read
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "NextUndo", "UndoResult", "Written", "meeting_history", "next_undo", "redo", "redo_label",
    "undo", "undo_label",
]  # fmt: skip

_UNDO = QT_TRANSLATE_NOOP("core", "Urungkan: {label}")
_ON_MINUTES = """
SELECT 1 FROM change WHERE dev=:dev AND tx=:tx AND seq>=:tx
  AND ent IN ('minutes_version', 'correction') LIMIT 1"""
_REDO = QT_TRANSLATE_NOOP("core", "Ulangi: {label}")


class UndoResult(Struct, frozen=True):
    """What was taken back: the deed's label, the fields left alone (changed since), and the labels
    of newer deeds that stay, since they are final or have left the house.

    `reopened`: the places of fields whose conflict the deed had ended: it waits again."""

    label: str
    skipped: tuple[str, ...]
    held: tuple[str, ...] = ()
    reopened: tuple[str, ...] = ()


class NextUndo(NamedTuple):
    """The deed an undo takes back; `weighty`: it archived, signed, or made a ralat sheet."""

    label: str
    weighty: bool


class _Next(NamedTuple):
    """The group whose turn it is, and the newer ones passed over."""

    group: stacks.Group
    held: tuple[stacks.Group, ...]


def meeting_history(workspace: Workspace, meeting_id: str) -> tuple[Written, ...]:
    """Everything ever written to a meeting, newest first."""
    with workspace.read() as session:
        return _read(session, UUID(hex=meeting_id))


def undo_label(workspace: Workspace) -> str | None:
    """The label of the deed that `undo` would take back."""
    return _next_label(workspace, redo=False)


def redo_label(workspace: Workspace) -> str | None:
    """The label of the deed that `redo` would bring back."""
    return _next_label(workspace, redo=True)


def next_undo(workspace: Workspace) -> NextUndo | None:
    """The deed that `undo` would take back; None when there is none."""
    with workspace.read() as session:
        turn = _next(session, workspace.device, redo=False)
        if turn is None:
            return None
        group = turn.group
        keys = {"dev": group.dev, "tx": group.tx}
        weighty = driver(session).execute(_ON_MINUTES, keys).fetchone() is not None
        return NextUndo(group.label, weighty)


def undo(workspace: Workspace) -> UndoResult:
    """Take back this laptop's newest deed; what is final or has left the house is passed over.

    Raises NothingToUndo; where nothing else is left also MeetingLocked, VersionKept, NumberKept.
    """
    return _take_back(workspace, _UNDO, redo=False)


def redo(workspace: Workspace) -> UndoResult:
    """Bring back what was undone last. Raises NothingToUndo."""
    return _take_back(workspace, _REDO, redo=True)


def _take_back(workspace: Workspace, words: str, *, redo: bool) -> UndoResult:
    with workspace.change(words) as change:
        turn = _next(change.session, workspace.device, redo=redo)
        if turn is None:
            raise NothingToUndo
        group = turn.group
        change.label = words.format(label=mid_sentence(group.label))
        change.undoes = (group.dev, group.tx)
        done = stacks.take_back(change.session, group)
        change.session.flush()
        for reopening in done.reopened:
            change.reopen(*reopening)
        for cell, value in done.decided:
            change.decide(cell, value)
        reopened = tuple(standing(change.session, [cell for cell, *_ in done.reopened]))
    skipped = tuple(f"{ent}/{row.hex()}/{field}" for ent, row, field in done.skipped)
    return UndoResult(done.label, skipped, tuple(one.label for one in turn.held), reopened)


def _next_label(workspace: Workspace, *, redo: bool) -> str | None:
    with workspace.read() as session:
        turn = _next(session, workspace.device, redo=redo)
        return turn.group.label if turn else None


def _next(session: Session, device: int, *, redo: bool) -> _Next | None:
    """Whose turn it is; when all are held back the newest, so that its gate says why."""
    both = stacks.read_stacks(session, device)
    stack = both.redo if redo else both.undo
    if not stack:
        return None
    passed: list[stacks.Group] = []
    for group, held in standing_groups(driver(session), reversed(stack)):
        if not held:
            return _Next(group, tuple(passed))
        passed.append(group)
    return _Next(stack[-1], ())
