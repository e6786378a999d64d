"""A whole database as one file, for a USB stick: written and taken in (S1, §6)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileMissing, FileUnreadable, FileUnwritable, os_reason
from jakber_desktop.model.rows.sync import SyncResult
from jakber_desktop.operations.follow_ups.moved import redating
from jakber_desktop.operations.sharing.keys import key_wanted, keys_for
from jakber_desktop.operations.sharing.results import as_result
from jakber_desktop.operations.sharing.syncing import Report, go_on_sync
from jakber_desktop.store.copying import check_target
from jakber_desktop.store.file import is_database
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import blobs, carrying, key_store
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.installation import Installation

if TYPE_CHECKING:
    from jakber_desktop.sync.keys import WorkspaceKey

_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")


def export_package(
    workspace: Workspace,
    target: Path,
    *,
    key: WorkspaceKey | None = None,
    installation: Installation | None = None,
) -> int:
    """Write every change of every laptop into one file; gives how many.

    An existing package is replaced whole, a database never. Attachments stay here: they travel
    through a shared folder, which may be on the stick. Raises NothingToExport, FileUnwritable,
    KeyWanted, StorageErrors.
    """
    keys = keys_for(workspace, key, "export", target)
    whole = target.resolve()
    check_target(whole)
    if is_database(whole) and not carrying.is_package(whole):
        raise FileUnwritable(name=target.name, reason=_IS_DATABASE)
    try:
        return carrying.export(workspace, whole, keys, installation or Installation())
    except OSError as error:
        raise FileUnwritable(name=target.name, reason=os_reason(error)) from error


def attachments_left(workspace: Workspace) -> int:
    """How many attachments a package by hand leaves here: it carries what was written, no files."""
    return blobs.count_named(workspace)


def receive_package(
    workspace: Workspace,
    source: Path,
    *,
    key: WorkspaceKey | None = None,
    report: Report = go_on_sync,
    installation: Installation | None = None,
) -> SyncResult:
    """Take in a package; a refused one stands in `refused`.

    Raises FileMissing, FileUnreadable, KeyWanted, StorageErrors.
    """
    keys = keys_for(workspace, key, "receive", source)
    with _readable(source):
        seal = key_store.read_file_seal(source)
        if seal is not None and not any(seal.fits(one) for one in keys):
            raise key_wanted(workspace, "receive", source)
        with redating(workspace):
            tally = carrying.receive(
                workspace, source, keys, installation or Installation(), report, FileLayer()
            )
    return as_result(workspace, str(source), tally)


@contextmanager
def _readable(source: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise FileMissing(name=source.name) from None
    except OSError as error:
        raise FileUnreadable(name=source.name, reason=os_reason(error)) from error
