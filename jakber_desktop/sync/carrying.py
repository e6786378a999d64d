"""A snapshot of all rows in one file, carried by hand: written, and taken in (§6, "Snapshot")."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import NothingToExport
from jakber_desktop.model.errors.packages import PackageForked, PackageRefused, PackageWaits
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.log.rows import Change
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import identity
from jakber_desktop.sync.course import Course, Report, Tally
from jakber_desktop.sync.examining import LogKnown
from jakber_desktop.sync.fetching import rows_in
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import APPLICATION_ID, make_package
from jakber_desktop.sync.round import local_room
from jakber_desktop.sync.vetting import Vetted, vet


def export(
    workspace: Workspace,
    target: Path,
    keys: Sequence[WorkspaceKey],
    installation: Installation,
) -> int:
    """Write all rows of all devices into one file; gives how many.

    Raises NothingToExport, OSError of the target.
    """
    identity.settle(workspace, installation)
    _take_over_all(workspace)
    with local_room(workspace) as room:
        with workspace.read() as session:
            execute = driver(session).execute
            vector = log.vector(execute)
            if not vector:
                raise NothingToExport
            manifest = Manifest("snap", workspace.device)
            made = make_package(_rows(execute, vector), manifest, room, keys[0] if keys else None)
        try:
            with workspace.locally() as connection:
                identity.note_published(connection, vector.get(workspace.device, 0))
            identity.remember(workspace, installation)
            FileLayer().put(made.path, target)
        finally:
            made.path.unlink(missing_ok=True)
    return made.manifest.rows


def receive(
    workspace: Workspace,
    source: Path,
    keys: Sequence[WorkspaceKey],
    installation: Installation,
    report: Report,
    files: FileLayer,
) -> Tally:
    """Take in a package of whatever kind. Raises OSError of the source."""
    with local_room(workspace) as room:
        course = Course(
            workspace, keys, room, workspace.clock(), installation, report,
            folder=SharedFolder(source.parent, files),
        )  # fmt: skip
        if identity.settle(workspace, installation):
            course.tally.notes.append(identity.RENEWED)
        _take_over_all(workspace)
        try:
            with _sound(course, source) as vetted:
                rows_in(course, vetted, source.name)
        except PackageWaits:
            course.tally.packages_waiting += 1
        except PackageRefused as error:
            course.tally.refused.append(
                Refusal(source.name, 0, error.code, error.reason, "", course.at)
            )
        except Cancelled:
            course.tally.cancelled = True
    return course.tally


def _sound(course: Course, source: Path) -> Vetted:
    """The vetted package; where somebody else wrote as we do, ours become a new device's first."""
    try:
        return _vet(course, source)
    except PackageForked as error:
        own = course.workspace.device
        if error.facts["device"] != f"{own:016x}":
            raise
        at = int(str(error.facts["at"]))
        identity.rotate(course.workspace, course.installation, at - 1)
        identity.take_over(course.workspace, own, at)
        course.tally.notes.append(identity.RENEWED)
        return _vet(course, source)


def _vet(course: Course, source: Path) -> Vetted:
    return vet(
        partial(course.files.open_read, source),
        None,
        course.keys,
        LogKnown(course.workspace),
        course.room,
        file=source.name,
        go_on=course.go_on,
    )


def _take_over_all(workspace: Workspace) -> None:
    """A stick tells of no share: what a former identity left unpublished is ours from now on."""
    with workspace.read() as session:
        left = leftovers(driver(session).execute)
    for dev, published in left.items():
        identity.take_over(workspace, dev, published + 1)


def _rows(execute: Any, vector: dict[int, int]) -> Iterator[Change]:
    for dev, last in sorted(vector.items()):
        yield from log.rows_between(execute, dev, 1, last)


def is_package(path: Path) -> bool:
    """Whether a file is a plain package, which is an SQLite database too."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            ((told,),) = connection.execute("PRAGMA application_id")
        finally:
            connection.close()
    except sqlite3.Error:
        return False
    return bool(told == APPLICATION_ID)
