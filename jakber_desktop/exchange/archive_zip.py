"""The container of archives: a plain ZIP that tells of every flipped bit (H4, I3).

`jakber.archive/1` (one meeting) and `jakber.exchange/1` (all of them) are ZIPs of stored (never
compressed) members, in this order: manifest.json, then the files it lists by path with role, size
in bytes and SHA-256. Times are 1980-01-01, so one content is one sequence of bytes. The ZIP's
comment ends the file and seals all bytes before it: "jakber.archive/1 sha256:<64 hex digits>".
Members say which file changed; the seal also guards what no reader of ZIPs looks at (header fields,
times, the central directory). It proves wholeness, not origin: there is no secret in it.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, Any, NamedTuple, Protocol

FORMAT = "jakber.archive/1"
MANIFEST = "manifest.json"
CHUNK = 1024 * 1024

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


class Entry(NamedTuple):
    """One file to put in: its path, its content in pieces, and what the content must be."""

    path: str
    pieces: Callable[[], Iterable[bytes]]
    size: int
    sha256: str


def seal_length(kind: str) -> int:
    """Bytes of the ZIP's comment, which ends the file."""
    return len(f"{kind} sha256:") + 64


class Changed(Exception):
    """The content of `path` was not what the entry says."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


class Heard(Protocol):
    """Hears how many bytes were worked on; may raise to stop."""

    def __call__(self, size: int, /) -> object:
        """Whatever."""
        ...


def write_archive(
    target: IO[bytes],
    manifest: Mapping[str, Any],
    entries: Iterable[Entry],
    heard: Heard,
    kind: str = FORMAT,
) -> None:
    """Write an archive to a file opened "w+b"; `manifest` lists the entries' sizes and hashes.

    Its first key is "format", so that the beginning of a broken archive still tells whose it is.
    `kind` is that format, which the seal bears too.
    Raises Changed when a content is not what its entry says, and what `heard` raises.
    """
    data = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as made:
        made.writestr(_info(MANIFEST, len(data)), data)
        for entry in entries:
            _write_member(made, entry, heard)
        made.comment = b" " * seal_length(kind)
    end = target.seek(-seal_length(kind), 2)
    target.seek(0)
    digest = digest_of(pieces_of(target, end))
    target.seek(end)
    target.write(f"{kind} sha256:{digest}".encode())


def _write_member(made: zipfile.ZipFile, entry: Entry, heard: Heard) -> None:
    digest, size = hashlib.sha256(), 0
    with made.open(_info(entry.path, entry.size), "w") as member:
        for data in entry.pieces():
            size += len(data)
            if size > entry.size:  # before a header written for less overflows
                raise Changed(entry.path)
            member.write(data)
            digest.update(data)
            heard(len(data))
    if (size, digest.hexdigest()) != (entry.size, entry.sha256):
        raise Changed(entry.path)


def _info(path: str, size: int) -> zipfile.ZipInfo:
    """A member's header, the same on every system."""
    info = zipfile.ZipInfo(path, _EARLIEST)
    info.compress_type, info.file_size = zipfile.ZIP_STORED, size
    info.create_system, info.external_attr = _UNIX, _READABLE
    return info


def pieces_of(file: IO[bytes], length: int, heard: Heard = lambda _size: None) -> Iterator[bytes]:
    """So many bytes from where the file stands, in pieces."""
    while length > 0 and (data := file.read(min(CHUNK, length))):
        length -= len(data)
        heard(len(data))
        yield data


def digest_of(pieces: Iterable[bytes]) -> str:
    """SHA-256 of all pieces, lower-case hex."""
    digest = hashlib.sha256()
    for data in pieces:
        digest.update(data)
    return digest.hexdigest()
