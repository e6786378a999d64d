"""The only hands that touch a shared folder: list, read, put whole files, remove.

A share may be an SMB drive, a synchronised folder or a stick: a virus scanner holds a file for a
moment, a cable is pulled, the disk is full. Every touch is tried again while somebody else holds
the file; a file appears whole under its name or not at all, and none is ever opened for writing
under its final name (sync.md §6).
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeVar, cast

from jakber_desktop.sync.patience import BoundedFile, bounded

PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Waits between five tries (s): a scanner lets go within a second (sync.md, lessons)."""

LEAST_SPEED = 100_000
"""Bytes a second that even a slow share takes."""

PART = ".part"
CHUNK = 1024 * 1024

_HELD = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.EAGAIN, errno.ETXTBSY})
"""What a sharing violation looks like (Windows errors 5, 32 and 33 are EACCES)."""
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR})
_SAFELY = (
    getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
)  # fmt: skip

T = TypeVar("T")
GoOn = Callable[[], bool]


class Cancelled(Exception):
    """Somebody cancelled while a file was copied; nothing of it is left."""


class Found(NamedTuple):
    """A regular file: its size in bytes and when it was changed (ns since 1970)."""

    size: int
    changed: int


def always() -> bool:
    """Nobody cancels."""
    return True


class FileLayer:
    """The real one. Tests make others by overriding the single touches at the end.

    All methods raise OSError as the operating system does, after five tries where that may help,
    and TimeoutError (an OSError) when a touch does not come back.
    """

    patience: float | None = 45.0
    """Seconds that one touch may take; without a bound it runs on the caller's own thread."""

    def __init__(self, pause: Callable[[float], object] = time.sleep) -> None:
        self._pause = pause

    def names(self, folder: Path) -> tuple[str, ...]:
        """What lies in a folder, sorted; nothing where there is no such folder."""
        try:
            return tuple(sorted(self._again(lambda: self._names(folder))))
        except (FileNotFoundError, NotADirectoryError):
            return ()

    def is_folder(self, path: Path) -> bool:
        """Whether a folder, not a link to one, is there."""
        try:
            return stat.S_ISDIR(self._again(lambda: self._lstat(path)).st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False

    def real(self, path: Path) -> Path:
        """Where a path leads, links followed."""
        return Path(self._again(lambda: os.path.realpath(path)))

    def stat(self, path: Path) -> Found | None:
        """A regular file's size and age; None for everything else."""
        try:
            found = self._again(lambda: self._lstat(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(found.st_mode):
            return None
        return Found(found.st_size, found.st_mtime_ns)

    def make_folder(self, path: Path) -> None:
        """Make a folder; one that is there is fine. Its own folder must be there."""
        with suppress(FileExistsError):
            self._again(lambda: self._mkdir(path))

    def open_read(self, path: Path) -> BinaryIO:
        """A regular file to read: a link is not followed, a pipe not waited for."""
        file = self._again(lambda: self._open(path))
        return file if self.patience is None else cast(BinaryIO, BoundedFile(file, self.patience))

    def read(self, path: Path, most: int) -> bytes | None:
        """A small file whole; None when it is larger than `most` bytes or not there."""
        try:
            with self.open_read(path) as file:
                data = file.read(most + 1)
        except FileNotFoundError:
            return None
        return data if len(data) <= most else None

    def fetch(self, source: Path, target: BinaryIO, go_on: GoOn = always) -> int:
        """Copy a shared file into an open local one; gives the bytes. Raises Cancelled."""
        size = 0
        with self.open_read(source) as file:
            for data in _chunks(file):
                target.write(data)
                size += len(data)
                if not go_on():
                    raise Cancelled
        return size

    def put(self, source: Path, target: Path, go_on: GoOn = always) -> None:
        """Copy a local file to a name on the share, whole or not at all. Raises Cancelled."""
        self._put(partial(_file_chunks, source), target, go_on)

    def put_pieces(
        self, pieces: Callable[[], Iterator[bytes]], target: Path, go_on: GoOn = always
    ) -> None:
        """Write what comes in pieces to a name, whole or not at all; they may be asked for twice.

        Raises Cancelled.
        """
        self._put(pieces, target, go_on)

    def put_bytes(self, data: bytes, target: Path) -> None:
        """Write a small file to a name on the share, whole or not at all."""
        self._put(lambda: iter((data,)), target, always)

    def remove(self, path: Path) -> None:
        """Remove a file of ours; one that is gone is fine."""
        with suppress(FileNotFoundError):
            self._again(lambda: self._unlink(path))

    def _put(self, pieces: Callable[[], Iterator[bytes]], target: Path, go_on: GoOn) -> None:
        """Once more when somebody tidied the half-done file away under our hands."""
        try:
            self._put_once(pieces(), target, go_on)
        except FileNotFoundError:
            self._put_once(pieces(), target, go_on)

    def _put_once(self, pieces: Iterator[bytes], target: Path, go_on: GoOn) -> None:
        part = target.with_name(f"{target.name}.{secrets.token_hex(4)}{PART}")
        try:
            with BoundedFile(self._again(lambda: self._create(part)), self.patience) as file:
                self._fill(file, pieces, go_on)
            self._again(lambda: self._replace(part, target))
        except TimeoutError:
            raise  # whatever else is asked of this share hangs as well
        except BaseException:
            with suppress(OSError):
                bounded(lambda: self._unlink(part), self.patience)
            raise
        bounded(lambda: self._sync_folder(target.parent), self.patience)

    def _fill(self, file: BoundedFile, pieces: Iterator[bytes], go_on: GoOn) -> None:
        """Write, and wait until it lies on the share's own disk: longer the more there is."""
        size = 0
        for data in pieces:
            file.touch(partial(self._write, file.file, data))
            size += len(data)
            if not go_on():
                raise Cancelled
        file.touch(file.file.flush)
        slow = None if self.patience is None else self.patience + size / LEAST_SPEED
        file.touch(partial(self._sync, file.file), slow)

    def _again(self, touch: Callable[[], T]) -> T:
        for seconds in PAUSES:
            try:
                return bounded(touch, self.patience)
            except OSError as error:
                if error.errno not in _HELD:
                    raise
            self._pause(seconds)
        return bounded(touch, self.patience)

    # --- single touches: what a share can refuse, delay or do halfway ---

    def _names(self, folder: Path) -> list[str]:
        return [one.name for one in folder.iterdir()]

    def _lstat(self, path: Path) -> os.stat_result:
        return path.lstat()

    def _mkdir(self, path: Path) -> None:
        path.mkdir()

    def _open(self, path: Path) -> BinaryIO:
        handle = os.open(path, os.O_RDONLY | _SAFELY)
        if not stat.S_ISREG(os.fstat(handle).st_mode):  # fdopen would leave a folder's handle open
            os.close(handle)
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO), str(path))
        return os.fdopen(handle, "rb")

    def _create(self, part: Path) -> BinaryIO:
        return part.open("xb")

    def _write(self, file: BinaryIO, data: bytes) -> None:
        file.write(data)

    def _sync(self, file: BinaryIO) -> None:
        os.fsync(file.fileno())

    def _replace(self, part: Path, target: Path) -> None:
        part.replace(target)

    def _sync_folder(self, folder: Path) -> None:
        """Make the new name last; Windows and some shares cannot, and do not need it."""
        if os.name == "nt":
            return
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError:
            return
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(handle)

    def _unlink(self, path: Path) -> None:
        path.unlink()


def _file_chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _chunks(file)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    while data := file.read(CHUNK):
        yield data
