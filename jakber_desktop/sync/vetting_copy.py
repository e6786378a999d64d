"""First steps of vetting: a package's size, its local copy, its hash, its seal (sync.md §7).

What lies on the share is read once, from its beginning to its end, and never opened otherwise.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from jakber_desktop.model.errors import (
    PackageIncomplete,
    PackageKeyWanted,
    PackageNewer,
    PackageOtherKey,
    PackageRefused,
    PackageSealBroken,
    PackageTooLarge,
    PackageUnlikeName,
    PackageUnsealed,
)
from jakber_desktop.sync import vault
from jakber_desktop.sync.files import CHUNK, Cancelled, GoOn
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.naming import SHA_DIGITS, PackageName
from jakber_desktop.sync.package import room_told

LEAST_BYTES = 1000
MOST_BYTES = 1_000_000_000
"""1 kB to 1 GB, as the file lies on the share."""

OpenIt = Callable[[], BinaryIO]
"""Opens the file on the share: never a link, pipe or folder. Raises OSError."""

_TROUBLES: dict[type[vault.VaultTrouble], type[PackageRefused]] = {
    vault.Damaged: PackageSealBroken,
    vault.OtherKey: PackageOtherKey,
    vault.KeyWanted: PackageKeyWanted,
    vault.Unsealed: PackageUnsealed,
    vault.NewerVault: PackageNewer,
}


def copy_here(
    open_it: OpenIt, target: Path, name: PackageName | None, file: str, go_on: GoOn
) -> str:
    """Copy a package to a new local file while hashing it; gives its SHA-256 (64 hex digits).

    Raises PackageIncomplete, PackageTooLarge, PackageUnlikeName; OSError when the share fails;
    PackageRoomShort about the local disk; Cancelled.
    """
    digest = hashlib.sha256()
    with open_it() as source, _new(target) as copy:
        _check_size(source.seek(0, os.SEEK_END), file)
        source.seek(0)
        size = 0
        while data := source.read(CHUNK):
            size += len(data)
            _check_size(max(size, LEAST_BYTES), file)  # it may grow while we read
            digest.update(data)
            with room_told():
                copy.write(data)
            if not go_on():
                raise Cancelled
        with room_told():
            copy.flush()
    if name is not None and digest.hexdigest()[:SHA_DIGITS] != name.sha:
        raise PackageUnlikeName(file=file)
    return digest.hexdigest()


def open_seal(copy: Path, keys: Sequence[WorkspaceKey], file: str, go_on: GoOn) -> Path:
    """The plain package of a local copy: the copy itself, or beside it what the seal held.

    Raises PackageKeyWanted, PackageOtherKey, PackageUnsealed, PackageSealBroken, PackageNewer.
    """
    with copy.open("rb") as sealed:
        try:
            plain = vault.read_seal(sealed) is None
            if plain and not keys:
                return copy
            sealed.seek(0)
            target = copy.with_suffix(".plain")
            with room_told(), _new(target) as opened:
                vault.unseal(cast(BinaryIO, _Watched(sealed, go_on)), opened, keys)
        except vault.VaultTrouble as trouble:
            raise _TROUBLES[type(trouble)](file=file) from None
    copy.unlink()
    return target


def _check_size(size: int, file: str) -> None:
    if size < LEAST_BYTES:
        raise PackageIncomplete(file=file)
    if size > MOST_BYTES:
        raise PackageTooLarge(file=file)


def _new(path: Path) -> BinaryIO:
    with room_told():
        return path.open("xb")


class _Watched:
    """A file that asks before every read whether to go on."""

    def __init__(self, file: BinaryIO, go_on: GoOn) -> None:
        self._file = file
        self._go_on = go_on

    def read(self, size: int) -> bytes:
        if not self._go_on():
            raise Cancelled
        return self._file.read(size)
