"""Keeps a package's new rows between vetting and taking in, so that SQLite reads them once.

Packed rows come back from a file five times as quickly as from a table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from jakber_desktop.store.log.rows import LogRow
from jakber_desktop.sync.package import room_told

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[tuple[Any, ...]]).decode
_LENGTH = 8


class KeptRows:
    """Rows in their order, some at a time: in memory, or in a local file of this class's own."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = None if file is None else file.open("x+b")
        self._lists: list[Sequence[LogRow]] = []

    def add(self, rows: Sequence[LogRow]) -> None:
        """Keep some more. Raises PackageRoomShort about the local disk."""
        if self._file is None:
            self._lists.append(rows)
            return
        packed = _pack(rows)
        with room_told():
            self._file.write(len(packed).to_bytes(_LENGTH, "big"))
            self._file.write(packed)

    def __iter__(self) -> Iterator[Sequence[LogRow]]:
        if self._file is None:
            yield from self._lists
            return
        with room_told():
            self._file.seek(0)
        while length := self._file.read(_LENGTH):
            yield _unpack(self._file.read(int.from_bytes(length, "big")))

    def close(self) -> None:
        """Let go of the file; whoever named it removes it."""
        if self._file is not None:
            self._file.close()
