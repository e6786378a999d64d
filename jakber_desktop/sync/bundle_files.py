"""The attachments of a bundle: which go into it, and which are taken out of one that came."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileUnreadable, os_reason
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import CHUNK, hash_of
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import blobs, bundle, vault
from jakber_desktop.sync.course import Course, Passage
from jakber_desktop.sync.files import Cancelled
from jakber_desktop.sync.package import Made, room_told

_DAMAGED = QT_TRANSLATE_NOOP(
    "core",
    "{n} lampiran dalam berkas “{name}” rusak dan tidak diambil; minta berkasnya diekspor ulang.",
)
_CUT = QT_TRANSLATE_NOOP(
    "core",
    "Berkas “{name}” terpotong: perubahannya sudah diterima, sebagian lampirannya tidak ada. "
    "Salin ulang berkasnya, lalu impor lagi.",
)


class Carried(NamedTuple):
    """What a bundle of this workspace would hold: attachments that are here, and how many lack."""

    files: tuple[tuple[str, int], ...]
    """(SHA-256, bytes), the small ones first."""
    absent: int


def carried(workspace: Workspace) -> Carried:
    """The attachments that living rows name."""
    here = {kept.sha256: kept.size for kept in AttachmentStore(workspace.path).files()}
    wanted = [one.sha256 for one in blobs.named(workspace) if one.alive]
    files = [(sha, here[sha]) for sha in wanted if sha in here]
    return Carried(tuple(sorted(files, key=lambda one: (one[1], one[0]))), len(wanted) - len(files))


class Bundling:
    """Writes a bundle piece by piece; counts what went in, and what was damaged here."""

    def __init__(self, course: Passage, made: Made, carried: Carried) -> None:
        self._course = course
        self._made = made
        self._carried = carried
        self._key = course.keys[0] if course.keys else None
        self._store = AttachmentStore(course.workspace.path)
        self.files = self.damaged = 0

    @property
    def size(self) -> int:
        """Bytes of the whole."""
        marks = len(bundle.mark(0)) * (len(self._carried.files) + 2)
        package = self._made.path.stat().st_size
        return bundle.HEAD + marks + package + sum(map(self._room, self._sizes()))

    def pieces(self) -> Iterator[bytes]:
        """The bundle from its first byte. Raises FileUnreadable of an attachment, Cancelled."""
        self.files = self.damaged = 0
        yield bundle.head(self._key)
        yield bundle.mark(self._made.path.stat().st_size)
        with self._made.path.open("rb") as package:
            while data := package.read(CHUNK):
                yield data
        for number, (sha, size) in enumerate(self._carried.files):
            self._course.step("files", number, len(self._carried.files))
            yield bundle.mark(self._room(size), sha)
            yield from self._member(sha, size)
        yield bundle.end()

    def _member(self, sha256: str, size: int) -> Iterator[bytes]:
        try:
            with self._store.path(sha256).open("rb") as file:
                watched = _Hashed(file, size)
                if self._key is None:
                    while data := watched.read(CHUNK):
                        yield data
                else:
                    yield from vault.sealed_pieces(cast(BinaryIO, watched), self._key)
        except OSError as error:
            raise FileUnreadable(name=sha256, reason=os_reason(error)) from None
        if watched.hex() == sha256:
            self.files += 1
        else:
            self.damaged += 1

    def _sizes(self) -> Iterator[int]:
        return (size for _, size in self._carried.files)

    def _room(self, size: int) -> int:
        return size if self._key is None else vault.sealed_size(size)


class _Hashed:
    """Exactly `size` bytes of a file, hashed on the way."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        self._digest = hashlib.sha256()

    def read(self, size: int) -> bytes:
        data = self._file.read(min(size, self._left))
        if not data and self._left:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        self._left -= len(data)
        self._digest.update(data)
        return data

    def hex(self) -> str:
        return self._digest.hexdigest()


def take_files(course: Course, source: Path) -> None:
    """Take out of a bundle what rows name and this laptop lacks; counts and tells the rest.

    Raises FileNotKept and PackageRoomShort (the local disk), Cancelled.
    """
    store = AttachmentStore(course.workspace.path)
    here = {kept.sha256 for kept in store.files()}
    wanted = {one.sha256: one for one in blobs.named(course.workspace) if one.sha256 not in here}
    damaged = 0
    if wanted and _is_bundle(source):
        damaged = _take_wanted(course, source, store, wanted)
    course.tally.files_missing = sum(one.alive for one in wanted.values())
    if damaged:
        course.tally.notes.append(_DAMAGED.format(n=damaged, name=source.name))


def _is_bundle(source: Path) -> bool:
    with suppress(OSError):
        return bundle.is_bundle(source)
    return False


def _take_wanted(
    course: Course, source: Path, store: AttachmentStore, wanted: dict[str, blobs.Wanted]
) -> int:
    """Take the wanted ones, which leave `wanted`; gives how many were damaged."""
    damaged, total = 0, len(wanted)
    try:
        with course.files.open_read(source) as file:
            for member in bundle.members(file):
                one = wanted.get(member.sha256)
                if one is None:
                    continue
                course.step("files", total - len(wanted), total)
                with _content(course, source, member, one) as plain:
                    if plain is None:
                        damaged += 1
                        continue
                    store.take(plain)
                del wanted[member.sha256]
                course.tally.files_fetched += 1
    except (bundle.Cut, OSError):  # or the stick was pulled out
        course.tally.notes.append(_CUT.format(name=source.name))
    return damaged


@contextmanager
def _content(
    course: Course, source: Path, member: bundle.Member, one: blobs.Wanted
) -> Iterator[Path | None]:
    """A local copy of one attachment, opened and checked; None for what is not its content."""
    if member.size > blobs.most_bytes(one):
        yield None
        return
    copy = course.room / f"{secrets.token_hex(8)}{blobs.ENDING}"
    plain = copy.with_suffix(".isi")
    try:
        with bundle.Window(course.files.open_read(source), member) as window:
            _copy(course, window, copy)
        whole = blobs.opens(copy, plain, course.keys) and hash_of(plain).sha256 == one.sha256
        yield plain if whole else None
    finally:
        for path in (copy, plain):
            with suppress(OSError):
                path.unlink()


def _copy(course: Course, window: bundle.Window, target: Path) -> None:
    """Each side's trouble stays its own."""
    with room_told():
        copy = target.open("xb")
    with copy:
        while data := window.read(CHUNK):
            with room_told():
                copy.write(data)
            if not course.go_on():
                raise Cancelled
        with room_told():
            copy.flush()
