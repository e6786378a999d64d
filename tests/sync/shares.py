"""A file layer that behaves as shares do: it denies, delays, vanishes, fills up, cuts short."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from jakber_desktop.sync.files import FileLayer


class FakeShare(FileLayer):
    """The real disk, with trouble: `deny` what a scanner holds, `room` left in bytes, and so on.

    `touches` counts every single touch, so that a test can break the n-th one.
    """

    def __init__(self) -> None:
        self.patience = None  # trouble is planted on the thread of who touches
        self.waits: list[float] = []
        super().__init__(self.waits.append)
        self.held: dict[str, int] = {}
        """Touch -> how many times more somebody else holds the file."""
        self.room: int | None = None
        self.gone = False
        self.touches = 0
        self.break_at: int | None = None
        self.before: Callable[[str, Path], None] = lambda _touch, _path: None

    def _touch(self, touch: str, path: Path) -> None:
        self.touches += 1
        self.before(touch, path)
        if self.gone or self.touches == self.break_at:
            self.gone = True
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        if self.held.get(touch, 0) > 0:
            self.held[touch] -= 1
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    def _names(self, folder: Path) -> list[str]:
        self._touch("names", folder)
        return super()._names(folder)

    def _lstat(self, path: Path) -> os.stat_result:
        self._touch("lstat", path)
        return super()._lstat(path)

    def _mkdir(self, path: Path) -> None:
        self._touch("mkdir", path)
        super()._mkdir(path)

    def _open(self, path: Path) -> BinaryIO:
        self._touch("open", path)
        return super()._open(path)

    def _create(self, part: Path) -> BinaryIO:
        self._touch("create", part)
        return super()._create(part)

    def _write(self, file: Any, data: bytes) -> None:
        self._touch("write", Path(file.name))
        if self.room is not None:
            if len(data) > self.room:
                file.write(data[: self.room])
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self.room -= len(data)
        super()._write(file, data)

    def _sync(self, file: BinaryIO) -> None:
        self._touch("sync", Path(file.name))
        super()._sync(file)

    def _replace(self, part: Path, target: Path) -> None:
        self._touch("replace", target)
        super()._replace(part, target)

    def _unlink(self, path: Path) -> None:
        self._touch("unlink", path)
        super()._unlink(path)
