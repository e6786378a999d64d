"""A package and the attachments it names in one file, for a stick: the shape, written and read.

A head, then members one behind the other: the package, each attachment named by the SHA-256 of its
plain content, and an end mark. Every member is sealed by itself, as in a folder, so that one that
is damaged costs nothing but itself. The head looks like a package of format 2 to programs that
only know format 1: they say that a newer program is needed (docs/package-format.md).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from jakber_desktop.sync import vault
from jakber_desktop.sync.files import CHUNK, FileLayer
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.manifest import FORMAT as PACKAGE_FORMAT
from jakber_desktop.sync.package import APPLICATION_ID, PAGE_SIZE

VERSION = PACKAGE_FORMAT + 1
"""What both kinds of head say where an older program looks."""

HEAD = 128
MOST_MEMBERS = 1_000_000
_NAME = b"JakBer bundle 1\n"
_MARK = struct.Struct(">Q32s")
_PACKAGE, _END = bytes(32), _MARK.pack(0, bytes(32))
_SQLITE = b"SQLite format 3\x00"


class Cut(Exception):
    """The file ends, or turns into something else, before its end mark."""


class Member(NamedTuple):
    """A piece of a bundle: whose content, and where it lies; the package has no name."""

    sha256: str
    offset: int
    size: int


def head(key: WorkspaceKey | None) -> bytes:
    """How a bundle begins."""
    if key is None:
        told = bytearray(HEAD - len(_NAME))
        told[:16] = _SQLITE
        told[16:18] = PAGE_SIZE.to_bytes(2, "big")
        told[18:20] = b"\x01\x01"
        told[60:64] = VERSION.to_bytes(4, "big")
        told[68:72] = APPLICATION_ID.to_bytes(4, "big")
    else:
        told = bytearray(vault.seal_header(key, bytes(vault.SALT), VERSION))
    return bytes(told).ljust(HEAD - len(_NAME), b"\0") + _NAME


def mark(size: int, sha256: str = "") -> bytes:
    """What stands before a member of so many bytes."""
    return _MARK.pack(size, bytes.fromhex(sha256) if sha256 else _PACKAGE)


def end() -> bytes:
    """What stands behind the last member."""
    return _END


def is_bundle(path: Path) -> bool:
    """Whether a file begins as a bundle does. Raises OSError."""
    with FileLayer().open_read(path) as file:
        return begins(file.read(HEAD))


def seal_of(path: Path) -> vault.Seal | None:
    """What a sealed bundle is sealed with; None for every other file. Raises OSError."""
    with suppress(vault.VaultTrouble), FileLayer().open_read(path) as file:
        if begins(file.read(HEAD)):
            file.seek(0)
            return vault.read_seal(file, VERSION)
    return None


def begins(told: bytes) -> bool:
    """Whether these are the first HEAD bytes of a bundle."""
    return len(told) == HEAD and told.endswith(_NAME) and told.startswith((_SQLITE, vault.MAGIC))


def members(file: BinaryIO) -> Iterator[Member]:
    """The members of an open bundle, the package first. Raises Cut, OSError."""
    total = file.seek(0, os.SEEK_END)
    at = HEAD
    for number in range(MOST_MEMBERS):
        file.seek(at)
        told = file.read(_MARK.size)
        if told == _END and number:
            return
        at += _MARK.size
        if len(told) < _MARK.size:
            raise Cut
        size, sha = _MARK.unpack(told)
        if size > total - at or (sha == _PACKAGE) != (number == 0):
            raise Cut
        yield Member("" if number == 0 else sha.hex(), at, size)
        at += size
    raise Cut


class Window:
    """One member of a bundle as a file of its own, which is closed with it."""

    def __init__(self, file: BinaryIO, member: Member) -> None:
        self._file = file
        self._member = member
        self._at = 0
        self.seek(0)

    def read(self, size: int = CHUNK) -> bytes:
        """At most `size` bytes, and none behind the member's end."""
        data = self._file.read(max(0, min(size, self._member.size - self._at)))
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """As of any file."""
        self._at = offset + (self._member.size if whence == os.SEEK_END else 0)
        self._file.seek(self._member.offset + self._at)
        return self._at

    def close(self) -> None:
        """Close the bundle."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
