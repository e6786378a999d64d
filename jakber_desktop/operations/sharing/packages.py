"""A whole database as one file, for a USB stick: written and taken in (S1, §6)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileMissing, FileUnreadable, FileUnwritable, os_reason
from jakber_desktop.model.rows.sync import PackageFiles, PackageMade, SyncResult
from jakber_desktop.operations.sharing.keys import key_wanted, keys_for
from jakber_desktop.operations.sharing.results import as_result
from jakber_desktop.operations.sharing.settling import Settling
from jakber_desktop.operations.sharing.syncing import Report, go_on_sync
from jakber_desktop.store.copying import check_target
from jakber_desktop.store.file import is_database
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import bundle_files, carrying, key_store
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.installation import Installation

if TYPE_CHECKING:
    from jakber_desktop.sync.keys import WorkspaceKey

_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")


def export_package(
    workspace: Workspace,
    target: Path,
    *,
    key: WorkspaceKey | None = None,
    attachments: bool = True,
    report: Report = go_on_sync,
    installation: Installation | None = None,
) -> PackageMade:
    """Write every change of every laptop into one file, with the attachments they name.

    An existing package is replaced whole, a database never; one that was cancelled leaves what was
    there. Raises NothingToExport, FileUnwritable, FileUnreadable (an attachment), KeyWanted,
    StorageErrors.
    """
    keys = keys_for(workspace, key, "export", target)
    whole = target.resolve()
    check_target(whole)
    if is_database(whole) and not carrying.is_package(whole):
        raise FileUnwritable(name=target.name, reason=_IS_DATABASE)
    place = installation or Installation()
    try:
        made = carrying.export(workspace, whole, keys, place, report, attachments=attachments)
    except Cancelled:
        return PackageMade(0, 0, 0, 0, cancelled=True)
    except OSError as error:
        raise FileUnwritable(name=target.name, reason=os_reason(error)) from error
    return PackageMade(*made, size=whole.stat().st_size)


def attachments_at_hand(workspace: Workspace) -> PackageFiles:
    """How many attachments a file would carry, and their bytes: told before it is written."""
    carried = bundle_files.carried(workspace)
    return PackageFiles(len(carried.files), sum(size for _, size in carried.files), carried.absent)


def receive_package(
    workspace: Workspace,
    source: Path,
    *,
    key: WorkspaceKey | None = None,
    report: Report = go_on_sync,
    installation: Installation | None = None,
) -> SyncResult:
    """Take in a package and the attachments with it; a refused one stands in `refused`.

    Raises FileMissing, FileUnreadable, KeyWanted, StorageErrors.
    """
    keys = keys_for(workspace, key, "receive", source)
    with _readable(source):
        seal = key_store.read_file_seal(source)
        if seal is not None and not any(seal.fits(one) for one in keys):
            raise key_wanted(workspace, "receive", source)
        with Settling(workspace) as settling:
            tally = carrying.receive(
                workspace, source, keys, installation or Installation(), report, FileLayer()
            )
        tally.notes += settling.notes
    return as_result(workspace, str(source), tally)


@contextmanager
def _readable(source: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise FileMissing(name=source.name) from None
    except OSError as error:
        raise FileUnreadable(name=source.name, reason=os_reason(error)) from error
