"""The files beside the database: content-addressed, whole or not at all, never overwritten.

`<database>.lampiran/<sha256>` (sync.md, "Attachments"). A file is copied as `.part`, flushed to the
disk, and only then given its name; rows that name it are written afterwards. So a kill leaves at
most a `.part`, which `sweep` clears away a day later, or a file no row names yet.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Literal

from jakber_desktop.model.errors import (
    AttachmentAbsent,
    AttachmentDamaged,
    FileUnreadable,
    FileUnwritable,
    os_reason,
)
from jakber_desktop.store.copying import (
    Kept,
    Report,
    check_target,
    chunks,
    copy,
    flush_folder,
    go_on,
    hash_of,
    kept_or_told,
    opened,
    prepend,
    replace,
)

PART_LIFE_S = 24 * 60 * 60
"""Age of a `.part` nobody can still be writing."""

State = Literal["here", "absent", "damaged"]

_NAME = re.compile(r"[0-9a-f]{64}")


class AttachmentStore:
    """The folder of one database; it is made with the first file."""

    def __init__(self, database: Path) -> None:
        whole = Path(os.path.realpath(database))
        self.folder = whole.with_name(f"{whole.name}.lampiran")

    def path(self, sha256: str) -> Path:
        """Where the bytes lie; ValueError for what is no hash."""
        if not _NAME.fullmatch(sha256):
            raise ValueError(sha256)
        return self.folder / sha256

    # --- taking in ---

    def take(
        self,
        source: Path,
        report: Report = go_on,
        judge: Callable[[bytes], None] | None = None,
    ) -> Kept:
        """Copy a file in; gives its hash and size. The same content is kept once.

        `judge` sees the first chunk before anything is copied and may raise. Raises FileMissing,
        FileUnreadable (also a folder, link or device), FileNotKept, Stopped.
        """
        with opened(source) as file:
            total = os.fstat(file.fileno()).st_size
            return self._keep(source.name, chunks(file, source.name), total, report, judge)

    def take_bytes(self, data: bytes, name: str) -> Kept:
        """Keep bytes; `name` is for messages. Raises FileNotKept."""
        return self._keep(name, iter((data,)), len(data), go_on, None)

    def take_pieces(self, pieces: Iterator[bytes], name: str, size: int) -> Kept:
        """Keep what comes in pieces; `name` is for messages. Raises FileNotKept."""
        return self._keep(name, pieces, size, go_on, None)

    def _keep(
        self,
        name: str,
        content: Iterator[bytes],
        total: int,
        report: Report,
        judge: Callable[[bytes], None] | None,
    ) -> Kept:
        first = next(content, b"")
        if judge is not None:
            judge(first)
        with kept_or_told(name):
            self.folder.mkdir(exist_ok=True)
            part = self.folder / f".{secrets.token_hex(8)}.part"
        try:
            with kept_or_told(name):
                with part.open("xb") as target:
                    kept = copy(name, prepend(first, content), target, total, report)
                    target.flush()
                    os.fsync(target.fileno())
                self._publish(part, kept)
        finally:
            with suppress(OSError):
                part.unlink()
        return kept

    def _publish(self, part: Path, kept: Kept) -> None:
        """Give a finished copy its name, unless those bytes are there already and sound."""
        target = self.path(kept.sha256)
        if target.exists() and hash_of(target) == kept:
            return
        replace(part, target)
        flush_folder(self.folder)

    def sweep(self, now: float | None = None) -> int:
        """Clear away parts that a killed program left a day ago; gives how many."""
        late = (time.time() if now is None else now) - PART_LIFE_S
        gone = 0
        with suppress(OSError):
            for part in self.folder.glob(".*.part"):
                with suppress(OSError):
                    if part.lstat().st_mtime < late:
                        part.unlink()
                        gone += 1
        return gone

    # --- giving out ---

    def state(self, sha256: str, size: int) -> State:
        """Whether the file is here, by its size alone: reading it all takes its time."""
        try:
            found = self.path(sha256).stat()
        except (OSError, ValueError):
            return "absent"
        return "here" if stat.S_ISREG(found.st_mode) and found.st_size == size else "damaged"

    def head(self, sha256: str, length: int) -> bytes:
        """The first bytes, unchecked; none of what is not here."""
        try:
            with self.path(sha256).open("rb") as file:
                return file.read(length)
        except (OSError, ValueError):
            return b""

    def read(self, sha256: str, name: str) -> bytes:
        """All bytes, the hash checked. Raises AttachmentAbsent, AttachmentDamaged."""
        with self._reading(sha256, name) as file:
            data = b"".join(chunks(file, name))
        if hashlib.sha256(data).hexdigest() != sha256:
            raise AttachmentDamaged(name=name)
        return data

    def copy_out(self, sha256: str, name: str, target: Path, report: Report = go_on) -> None:
        """Write a checked copy to `target`, whole or not at all; an existing file is replaced.

        Raises AttachmentAbsent, AttachmentDamaged, FileUnwritable (also for a folder, device or
        pipe in its place), Stopped.
        """
        check_target(target)
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        with self._reading(sha256, name) as file:
            total = os.fstat(file.fileno()).st_size
            try:
                with part.open("xb") as out:
                    made = copy(name, chunks(file, name), out, total, report, FileUnwritable)
                if made.sha256 != sha256:
                    raise AttachmentDamaged(name=name)
                replace(part, target)
            except OSError as error:
                raise FileUnwritable(name=target.name, reason=os_reason(error)) from None
            finally:
                with suppress(OSError):
                    part.unlink()

    @contextmanager
    def _reading(self, sha256: str, name: str) -> Iterator[BinaryIO]:
        try:
            file = self.path(sha256).open("rb")
        except (FileNotFoundError, ValueError):
            raise AttachmentAbsent(name=name) from None
        except OSError as error:
            raise FileUnreadable(name=name, reason=os_reason(error)) from None
        with file:
            yield file

    def files(self) -> tuple[Kept, ...]:
        """Every file of the folder, by name; folders and links to nothing are none."""
        kept = []
        with suppress(OSError):
            for path in sorted(self.folder.iterdir()):
                if not _NAME.fullmatch(path.name):
                    continue
                with suppress(OSError):
                    found = path.stat()
                    if stat.S_ISREG(found.st_mode):
                        kept.append(Kept(path.name, found.st_size))
        return tuple(kept)
