"""Copying files in chunks: what may be read, the hash on the way, trouble of either side told.

Standard library only.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import (
    FileMissing,
    FileNotKept,
    FileUnreadable,
    FileUnwritable,
    os_reason,
)
from jakber_desktop.store.file import may_be_open

CHUNK = 1024 * 1024

_FOLDER = QT_TRANSLATE_NOOP("core", "ini folder, bukan berkas")
_LINK = QT_TRANSLATE_NOOP("core", "ini tautan ke berkas lain; pilih berkas aslinya")
_DEVICE = QT_TRANSLATE_NOOP("core", "bukan berkas biasa")
_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Report(Protocol):
    """Hears how many bytes of how many are done; says whether to go on."""

    def __call__(self, done: int, total: int, /) -> bool:
        """Whether to go on."""
        ...


class Stopped(Exception):
    """Somebody cancelled: nothing of this file is kept."""


class Kept(NamedTuple):
    """A file by its content: SHA-256 (lower-case hex) and size in bytes."""

    sha256: str
    size: int


def go_on(_done: int, _total: int) -> bool:
    """The report of work that nobody watches."""
    return True


@contextmanager
def opened(source: Path) -> Iterator[BinaryIO]:
    """A regular file to read; a pipe is never waited for, a link never followed."""
    try:
        mode = source.lstat().st_mode
        if not stat.S_ISREG(mode):
            raise FileUnreadable(name=source.name, reason=_no_file(mode))
        if may_be_open(source):
            raise FileUnreadable(name=source.name, reason=_DATABASE)
        handle = os.open(source, os.O_RDONLY | _SAFELY)
    except FileNotFoundError:
        raise FileMissing(name=source.name) from None
    except OSError as error:
        link = error.errno == errno.ELOOP
        raise FileUnreadable(name=source.name, reason=_LINK if link else os_reason(error)) from None
    except ValueError:  # a zero byte in the name
        raise FileMissing(name=ascii(source.name)) from None
    with os.fdopen(handle, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise FileUnreadable(name=source.name, reason=_DEVICE)
        yield file


def check_target(target: Path) -> None:
    """Let only a regular file be replaced: no folder, device or pipe. Raises FileUnwritable."""
    with suppress(OSError):  # nothing is there, or writing will tell
        mode = target.stat().st_mode
        if not stat.S_ISREG(mode):
            raise FileUnwritable(name=target.name, reason=_no_file(mode))


def _no_file(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return _FOLDER
    return _LINK if stat.S_ISLNK(mode) else _DEVICE


def chunks(file: BinaryIO, name: str) -> Iterator[bytes]:
    """A file piece by piece; `name` is for messages. Raises FileUnreadable."""
    while True:
        try:
            data = file.read(CHUNK)
        except OSError as error:  # a stick was pulled out
            raise FileUnreadable(name=name, reason=os_reason(error)) from None
        if not data:
            return
        yield data


def prepend(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    """A first piece, looked at before, and those that follow."""
    yield first
    yield from rest


def copy(
    name: str,
    pieces: Iterator[bytes],
    target: BinaryIO,
    total: int,
    report: Report,
    trouble: type[FileNotKept | FileUnwritable] = FileNotKept,
) -> Kept:
    """Write pieces and say what was written. Raises `trouble` of the target, Stopped."""
    digest, size = hashlib.sha256(), 0
    for data in pieces:
        digest.update(data)
        try:
            target.write(data)
        except OSError as error:
            raise trouble(name=name, reason=os_reason(error)) from None
        size += len(data)
        if not report(size, max(size, total)):
            raise Stopped
    return Kept(digest.hexdigest(), size)


def hash_of(path: Path) -> Kept:
    """Hash and size of a file. Raises OSError."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return Kept(digest.hexdigest(), os.fstat(file.fileno()).st_size)


@contextmanager
def kept_or_told(name: str) -> Iterator[None]:
    """The operating system's refusals as FileNotKept."""
    try:
        yield
    except OSError as error:
        raise FileNotKept(name=name, reason=os_reason(error)) from None


def replace(part: Path, target: Path) -> None:
    """Rename; on Windows a virus scanner may hold the file for a moment (sync.md, lessons)."""
    for pause in (0.05, 0.2, 0.5):
        try:
            part.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    part.replace(target)


def flush_folder(folder: Path) -> None:
    """Make the new name last; Windows cannot open folders and does not need it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
