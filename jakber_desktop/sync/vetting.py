"""Vetting of one package: every check of sync.md §7 in its order, before a row is handed over.

A package is either whole and sound, then its new rows can be read from a local copy, or it is
refused with a reason. Nothing here writes into the workspace's database, or opens one on a share.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self

from jakber_desktop.store.log.rows import LogRow
from jakber_desktop.sync.files import GoOn, always
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.naming import PackageName
from jakber_desktop.sync.package import room_told
from jakber_desktop.sync.vetting_chain import Known, check_chains
from jakber_desktop.sync.vetting_copy import OpenIt, copy_here, open_seal
from jakber_desktop.sync.vetting_file import Reader, check_header, check_tables, manifest_of
from jakber_desktop.sync.vetting_kept import KeptRows
from jakber_desktop.sync.vetting_rows import Range, check_columns, ranges_of

PART_ROWS = 4000
"""Rows of a part, unless a single change is larger: one writing transaction of well under 200 ms
(sync.md §7)."""

KEPT_BYTES = 4_000_000
"""Up to which size of a package its new rows stay in memory between checking and taking in."""


class Vetted:
    """A sound package: what it declares, which of its rows are new here, and these rows.

    Holds a local copy (`path`, plain) until it is closed; use it in a `with` block.
    """

    def __init__(
        self,
        reader: Reader,
        folder: Path,
        sha256: str,
        manifest: Manifest,
        fresh: dict[int, Range],
        kept: KeptRows,
    ) -> None:
        self._reader = reader
        self._folder = folder
        self.sha256 = sha256
        self.path = reader.path
        self.manifest = manifest
        self.fresh: Mapping[int, Range] = fresh
        self._kept = kept

    def parts(self, rows: int = PART_ROWS) -> Iterator[list[LogRow]]:
        """The new rows in (dev, seq) order, in lists of whole groups.

        A list ends with the first group that fills it, so most have about `rows` rows. Raises
        Cancelled between two of them.
        """
        part: list[LogRow] = []
        for change in chain.from_iterable(self._kept):
            if len(part) >= rows and change[3] == change[1]:
                yield part
                self._reader.go_on()  # whoever took the part in may have taken long
                part = []
            part.append(change)
        if part:
            yield part

    def close(self) -> None:
        """Remove the local copy."""
        self._kept.close()
        _drop(self._reader, self._folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def vet(
    open_it: OpenIt,
    name: PackageName | None,
    keys: Sequence[WorkspaceKey],
    known: Known,
    room: Path,
    *,
    file: str,
    go_on: GoOn = always,
) -> Vetted:
    """Check a package from its first byte to its last row, against what is `known` here.

    `open_it` opens it on the share; `name` is what its name there says, None for a file that
    somebody chose; `file` is how messages call it. Without `keys` only plain packages are taken,
    with keys only those sealed with one of them. `room` is a local folder for the copy.

    Raises PackageRefused (a subclass per reason), PackageWaits when rows before it are missing,
    OSError when the share fails, PackageRoomShort when the local disk does, Cancelled when
    `go_on()` says so. Then no copy is left.
    """
    with room_told():
        folder = Path(tempfile.mkdtemp(prefix="masuk-", dir=room))
    reader: Reader | None = None
    kept = KeptRows()
    try:
        sha256 = copy_here(open_it, folder / "copy", name, file, go_on)
        plain = open_seal(folder / "copy", keys, file, go_on)
        check_header(plain, file)
        reader = Reader(plain, file, go_on)
        kept = kept_of(plain, folder)
        manifest, fresh = read_through(reader, name, known, kept)
    except BaseException:
        kept.close()
        _drop(reader, folder)
        raise
    return Vetted(reader, folder, sha256, manifest, fresh, kept)


def read_through(
    reader: Reader, name: PackageName | None, known: Known, kept: KeptRows
) -> tuple[Manifest, dict[int, Range]]:
    """The steps that SQLite takes part in; `kept` takes the new rows."""
    with reader.step():
        reader.harden()
    check_tables(reader)
    manifest = manifest_of(reader)
    check_columns(reader)
    ranges = ranges_of(reader, manifest, name)
    return manifest, check_chains(reader, ranges, known, kept)


def kept_of(plain: Path, folder: Path) -> KeptRows:
    """A place for the new rows of a plain package: memory for a small one, else a local file."""
    with room_told():
        return KeptRows(None if plain.stat().st_size <= KEPT_BYTES else folder / "rows")


def _drop(reader: Reader | None, folder: Path) -> None:
    if reader is not None:
        reader.connection.close()
    shutil.rmtree(folder, ignore_errors=True)
