"""A shared folder: `<share>/jakber-1/<device>/`, each device writing in its own only (§6).

Founding it and looking through it; the names say what lies there, the content decides.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FolderUnreachable, FolderUnsuitable, os_reason
from jakber_desktop.sync.files import PART, FileLayer
from jakber_desktop.sync.naming import (
    MAX_SEQUENCE,
    ROOT,
    PackageName,
    device_folder,
    read_device_folder,
    read_name,
)

LONGEST = 120
"""Characters that the longest name of ours needs below the share (a carried package as `.part`)."""

_WINDOWS_LIMIT = 259
_DATABASE = QT_TRANSLATE_NOOP("core", "basis data yang sedang dipakai terletak di situ")
_LONG = QT_TRANSLATE_NOOP("core", "nama jalurnya terlalu panjang untuk Windows")
_TAKEN = QT_TRANSLATE_NOOP("core", "“{name}” di situ bukan folder biasa")


class Offer(NamedTuple):
    """A package that lies on the share: in whose folder, and what its name says."""

    writer: int
    name: PackageName
    path: Path

    @property
    def place(self) -> str:
        """Where it lies, as the ledger says it."""
        return f"{device_folder(self.writer)}/{self.path.name}"


class Listing(NamedTuple):
    """What names say of the whole share: its devices, and the packages of whatever device."""

    devices: tuple[int, ...]
    offers: tuple[Offer, ...]
    closed: tuple[tuple[int, str], ...] = ()
    """Devices whose folder gives no names, and why; the others are not kept from syncing."""

    def of(self, dev: int) -> list[Offer]:
        """The packages with rows of one device, whoever carried them; lowest, then widest first."""
        found = [one for one in self.offers if one.name.dev == dev and one.name.kind != "snap"]
        return sorted(found, key=lambda one: (one.name.lo, -one.name.hi, one.place))


class SharedFolder:
    """One shared folder, seen through a file layer. Every OSError comes as FolderUnreachable."""

    def __init__(self, share: Path, files: FileLayer) -> None:
        self.share = share.parent if share.name == ROOT else share
        self.root = self.share / ROOT
        self.files = files

    @contextmanager
    def reaching(self) -> Iterator[None]:
        """The share's refusals as FolderUnreachable."""
        try:
            yield
        except OSError as error:
            raise self._unreachable(os_reason(error)) from error

    def check(self, database: Path) -> None:
        """Refuse what is no place for shared files. Raises FolderUnreachable, FolderUnsuitable."""
        if not self.reachable():
            raise self._unreachable(os_reason(FileNotFoundError(errno.ENOENT, "")))
        with self.reaching():
            names = set(self.files.names(self.share))
            share = self.files.real(self.share)
        lived_in = any(f"{name}-wal" in names for name in names)
        if lived_in or _same(database.absolute().parent, share):
            raise FolderUnsuitable(name=str(self.share), reason=_DATABASE)
        if os.name == "nt" and not fits_windows(str(self.root)):
            raise FolderUnsuitable(name=str(self.share), reason=_LONG)
        if ROOT in names and not self._is_folder(self.root):
            reason = _TAKEN.format(name=ROOT)
            raise FolderUnsuitable(name=str(self.share), reason=reason)

    def reachable(self) -> bool:
        """Whether the share is a folder, be it behind a link. Raises FolderUnreachable."""
        with self.reaching():
            return self.files.is_folder(self.files.real(self.share))

    def founded(self) -> bool:
        """Whether laptops share here already."""
        return self._is_folder(self.root)

    def own(self, dev: int) -> Path:
        """A device's folder, made where it is missing. Raises FolderUnreachable."""
        folder = self.root / device_folder(dev)
        with self.reaching():
            for one in (self.root, folder):
                if not self.files.is_folder(one):
                    self.files.make_folder(one)
        return folder

    def listing(self) -> Listing:
        """Read all names. Raises FolderUnreachable."""
        devices: list[int] = []
        offers: list[Offer] = []
        closed: list[tuple[int, str]] = []
        with self.reaching():
            for dev in self._devices():
                try:
                    offers += self._offers(dev)
                    devices.append(dev)
                except PermissionError as error:
                    closed.append((dev, os_reason(error)))
        return Listing(tuple(devices), tuple(offers), tuple(closed))

    def _devices(self) -> Iterator[int]:
        for name in self.files.names(self.root):
            dev = read_device_folder(name)
            if dev is not None and self.files.is_folder(self.root / name):
                yield dev

    def _offers(self, dev: int) -> list[Offer]:
        folder = self.root / device_folder(dev)
        names = ((name, read_name(name, dev)) for name in self.files.names(folder))
        return [Offer(dev, read, folder / name) for name, read in names if read is not None]

    def parts_left(self, dev: int) -> list[Path]:
        """Unfinished copies in a device's folder."""
        folder = self.root / device_folder(dev)
        with self.reaching():
            return [folder / name for name in self.files.names(folder) if name.endswith(PART)]

    def _is_folder(self, path: Path) -> bool:
        with self.reaching():
            return self.files.is_folder(path)

    def _unreachable(self, reason: str) -> FolderUnreachable:
        return FolderUnreachable(name=str(self.share), reason=reason)


def fits_windows(root: str) -> bool:
    """Whether every name of ours below a path stays within what Windows opens (259 characters)."""
    return len(root) + LONGEST <= _WINDOWS_LIMIT


def reach(offers: Iterable[Offer]) -> int:
    """Up to which row the names cover a device from its first row on, without a hole."""
    uncovered = holes(offers, MAX_SEQUENCE)
    return uncovered[0][0] - 1 if uncovered else MAX_SEQUENCE


def holes(offers: Iterable[Offer], last: int) -> list[tuple[int, int]]:
    """The rows 1..last that no name covers, as (first, last) of each stretch."""
    found = []
    end = 0
    for lo, hi in sorted((one.name.lo, one.name.hi) for one in offers):
        if end < min(lo - 1, last):
            found.append((end + 1, min(lo - 1, last)))
        end = max(end, hi)
    if end < last:
        found.append((end + 1, last))
    return found


def _same(one: Path, real: Path) -> bool:
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(real)
