"""Making, opening, checking and closing a workspace."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from jakber_desktop.assets import asset
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations.live_places import check_live_place
from jakber_desktop.operations.places import default_path, needs_quick_check, quick_check
from jakber_desktop.store.log import fsck
from jakber_desktop.store.log.fsck import Problem
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import identity
from jakber_desktop.sync.installation import Installation

__all__ = [
    "Problem",
    "Workspace",
    "check_workspace",
    "create_workspace",
    "default_path",
    "needs_quick_check",
    "open_workspace",
    "quick_check",
    "remember_check",
    "renewed_note",
    "set_user_name",
]

SAMPLE = "rapat-2018-04-04.json"
_SAMPLE_LABEL = QT_TRANSLATE_NOOP("core", "Isi data contoh")


def create_workspace(
    path: Path, *, sample: bool = False, busy: dt.date | None = None, user: str = ""
) -> Workspace:
    """Make a new workspace file, empty or with the sample meeting; `user` signs the log.

    `busy` adds a year of made-up meetings around that day. Raises FileTaken when the file exists,
    PlaceUnsafe on a network share, StorageError when it cannot be written.
    """
    check_live_place(path.resolve())
    workspace = Workspace.create(path, user=user)
    identity.settle(workspace, Installation())
    if sample:
        _fill(workspace)
    if busy is not None:
        from jakber_desktop.operations.busy_sample import (
            making as busy_sample,  # nobody else waits for its content
        )

        busy_sample.fill(workspace, busy)
    return workspace


def _fill(workspace: Workspace) -> None:
    # the start opens a workspace but reads no file: the JSON schema's 60 ms wait for the first one
    from jakber_desktop.exchange.meeting_file import read_meeting_file
    from jakber_desktop.store.records.given import Given
    from jakber_desktop.store.records.write import write_record

    checked = read_meeting_file(asset("sample", SAMPLE).read_bytes(), SAMPLE)
    with workspace.change(_SAMPLE_LABEL) as change:
        write_record(change, Given(*checked))


def open_workspace(path: Path) -> Workspace:
    """Open an existing workspace; a newer one opens read-only. Raises StorageError.

    A copied file or a restored backup becomes a new laptop before it is written (sync.md §9).
    """
    check_live_place(path.resolve())
    workspace = Workspace(path)
    identity.settle(workspace, Installation())
    return workspace


def renewed_note(workspace: Workspace) -> str:
    """What a person should know when the file became a new laptop as it was opened; else empty."""
    return identity.RENEWED if workspace.renewed else ""


def set_user_name(workspace: Workspace, name: str) -> None:
    """Remember the user's name; later changes carry it in the history."""
    workspace.set_user(" ".join(name.split()))


def check_workspace(workspace: Workspace) -> tuple[Problem, ...]:
    """fsck: every difference between the tables and the log; none when they are equal."""
    with workspace.read() as session:
        return tuple(fsck.check(session))


def remember_check(workspace: Workspace, now: dt.datetime) -> None:
    """Note that the file was found sound, so that the daily check rests until tomorrow."""
    workspace.note("checked_at", now.isoformat())
