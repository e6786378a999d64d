"""All rows in one file, with or without attachments, carried by hand: written, taken in (§6)."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from jakber_desktop.model.errors import NothingToExport
from jakber_desktop.model.errors.packages import (
    PackageForked,
    PackageIncomplete,
    PackageRefused,
    PackageWaits,
)
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.log.rows import Change
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import bundle, bundle_files, identity
from jakber_desktop.sync.course import Course, Passage, Report, Tally
from jakber_desktop.sync.examining import LogKnown
from jakber_desktop.sync.fetching import rows_in
from jakber_desktop.sync.files import PART, Cancelled, FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import APPLICATION_ID, Made, make_package
from jakber_desktop.sync.round import local_room
from jakber_desktop.sync.vetting import Vetted, vet


class Exported(NamedTuple):
    """What one file holds: rows, attachments, and how many attachments stayed here."""

    rows: int
    files: int
    files_left: int


def export(
    workspace: Workspace,
    target: Path,
    keys: Sequence[WorkspaceKey],
    installation: Installation,
    report: Report,
    *,
    attachments: bool,
    files: FileLayer | None = None,
) -> Exported:
    """Write all rows of all devices into one file, with the attachments that living rows name.

    Without attachments it is a plain package, which older programs read as well. Raises
    NothingToExport, FileUnreadable of an attachment, OSError of the target, Cancelled.
    """
    identity.settle(workspace, installation)
    _take_over_all(workspace)
    with local_room(workspace) as room:
        passage = Passage(workspace, keys, room, workspace.clock(), installation, report)
        made = _made(passage)
        try:
            return _put(passage, made, target, files or FileLayer(), attachments)
        finally:
            made.path.unlink(missing_ok=True)


def _made(passage: Passage) -> Made:
    """The package of all rows, in the local room."""
    workspace, keys = passage.workspace, passage.keys
    with workspace.read() as session:
        execute = driver(session).execute
        vector = log.vector(execute)
        if not vector:
            raise NothingToExport
        manifest = Manifest("snap", workspace.device)
        rows = _rows(execute, vector)
        made = make_package(rows, manifest, passage.room, keys[0] if keys else None)
    with workspace.locally() as connection:
        identity.note_published(connection, vector.get(workspace.device, 0))
    identity.remember(workspace, passage.installation)
    return made


def _put(
    passage: Passage, made: Made, target: Path, files: FileLayer, attachments: bool
) -> Exported:
    _clear_killed(target, files)
    carried = bundle_files.carried(passage.workspace)
    rows = made.manifest.rows
    if not (attachments and carried.files):
        files.put(made.path, target, passage.go_on)
        return Exported(rows, 0, len(carried.files) + carried.absent)
    bundling = bundle_files.Bundling(passage, made, carried)
    room = shutil.disk_usage(target.parent)
    if room.total and room.free < bundling.size:  # some network drives do not tell
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    files.put_pieces(bundling.pieces, target, passage.go_on)
    return Exported(rows, bundling.files, bundling.damaged + carried.absent)


def _clear_killed(target: Path, files: FileLayer) -> None:
    """What a killed export of this file left beside it: a stick is small."""
    left = re.compile(re.escape(target.name) + r"\.[0-9a-f]{8}" + re.escape(PART))
    for name in files.names(target.parent):
        if left.fullmatch(name):
            with suppress(OSError):
                files.remove(target.with_name(name))


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
            bundle_files.take_files(course, source)
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
        partial(_open_package, course, source),
        None,
        course.keys,
        LogKnown(course.workspace),
        course.room,
        file=source.name,
        go_on=course.go_on,
    )


def _open_package(course: Course, source: Path) -> BinaryIO:
    """The package in the file: all of it, or the first member of a bundle."""
    file = course.files.open_read(source)
    try:
        if bundle.begins(file.read(bundle.HEAD)):
            window = bundle.Window(file, next(bundle.members(file)))
            return cast(BinaryIO, window)
        file.seek(0)
    except bundle.Cut:
        file.close()
        raise PackageIncomplete(file=source.name) from None
    except BaseException:
        file.close()
        raise
    return file


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
    """Whether a file is a plain package, which is an SQLite database too, or begins as one."""
    try:
        if bundle.is_bundle(path):
            return True
    except OSError:
        return False
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            ((told,),) = connection.execute("PRAGMA application_id")
        finally:
            connection.close()
    except sqlite3.Error:
        return False
    return bool(told == APPLICATION_ID)
