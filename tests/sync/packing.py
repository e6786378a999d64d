"""Rows, packages and a stand-in of our own log for the tests of packages."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import PackageRefused
from jakber_desktop.store.log import known
from jakber_desktop.store.log.rows import FIRST_LINK, TX, Change, encode, link
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.keys import Cost, WorkspaceKey
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.naming import PackageName
from jakber_desktop.sync.package import make_package, write_package
from jakber_desktop.sync.vetting import Vetted, vet

Answer = Callable[[bytes], type[PackageRefused] | None]
"""What becomes of a file that is offered: why it is refused, or None."""

DEV = 0x2222
OTHER = 0x3333
HLC = 1_522_807_500_000 << 16
MEETING = bytes(range(16))

KEY = WorkspaceKey(b"garam ruang kerj", Cost(19 * 1024, 2, 1), bytes(range(32)))
GOLDEN = WorkspaceKey(
    b"garam ruang kerj",
    Cost(19 * 1024, 2, 1),
    bytes.fromhex("dd3cb146b94d5e8084ec285a1dd238788b5e4a4f5792ad2e67887f7c2694e092"),
)
"""Of the passphrase "kata sandi contoh"."""
OLD_KEY = WorkspaceKey(b"garam yang lama.", Cost(19 * 1024, 2, 1), bytes(range(32, 64)))


def chained(rows: Iterable[Change], before: bytes = FIRST_LINK) -> list[Change]:
    """Rows of one device with their links made anew."""
    found = []
    for row in rows:
        before = link(before, row)
        found.append(row._replace(chk=before))
    return found


def row(seq: int, tx: int, fld: str = "title", value: Any = "Rapat contoh", **other: Any) -> Change:
    """One row without its link; further columns by name."""
    enc, val = encode(value)
    made = Change(
        DEV, seq, HLC + seq, tx, 2, "Nama Contoh", "meeting", MEETING, fld, enc, val,
        None, None, None, b"",
    )  # fmt: skip
    return made._replace(**other)


def label(seq: int, tx: int, words: Any = "Catat rapat", dev: int = DEV, **other: Any) -> Change:
    """The row that ends a group."""
    name = dev.to_bytes(8, "big") + tx.to_bytes(8, "big")
    return row(seq, tx, "label", words, **{"dev": dev, "ent": TX, "row": name, **other})


def groups(count: int, dev: int = DEV, start: int = 1, before: bytes = FIRST_LINK) -> list[Change]:
    """`count` whole groups of three rows (title, place, label) from row `start` on."""
    rows = []
    for tx in range(start, start + 3 * count, 3):
        rows += [
            row(tx, tx, "title", f"Rapat contoh {tx}", dev=dev),
            row(tx + 1, tx, "venue", f"Ruang {tx}", dev=dev),
            label(tx + 2, tx, dev=dev),
        ]
    return chained(rows, before)


class Here:
    """What we have, as a list of rows."""

    def __init__(self, rows: Sequence[Change] = ()) -> None:
        self._links = {one[:2]: one.chk for one in rows}
        self._vector: dict[int, int] = {}
        for one in rows:
            self._vector[one.dev] = max(one.seq, self._vector.get(one.dev, 0))

    def vector(self) -> Mapping[int, int]:
        return self._vector

    def link_at(self, dev: int, seq: int) -> bytes | None:
        return self._links.get((dev, seq))


def manifest_for(rows: Sequence[Change]) -> Manifest:
    return Manifest("seg", rows[0].dev, rows[0].seq, rows[-1].seq)


def packed(
    rows: Sequence[Change], room: Path, key: WorkspaceKey | None = None, **declared: Any
) -> tuple[bytes, PackageName]:
    """The bytes and the name of a package of rows."""
    made = make_package(rows, manifest_for(rows)._replace(**declared), room, key)
    content = made.path.read_bytes()
    made.path.unlink()
    return content, made.name


def vetted(
    content: bytes,
    room: Path,
    name: PackageName | None = None,
    keys: Sequence[WorkspaceKey] = (),
    here: Any = None,
) -> Vetted:
    """Vet the bytes of a package as if they lay on a share."""
    log = Here() if here is None else here
    return vet(lambda: io.BytesIO(content), name, keys, log, room, file="paket.jbx")


def rows_of(found: Vetted, part: int = 2000) -> list[Change]:
    """All new rows of a vetted package, which is closed."""
    with found:
        return [Change._make(one) for rows in found.parts(part) for one in rows]


def crafted(
    rows: Sequence[Change],
    room: Path,
    edit: Callable[[sqlite3.Connection], object] | str = "",
    /,
    **declared: Any,
) -> bytes:
    """A package that somebody has worked on with SQL, or by calls on the open connection."""
    path = room / "crafted.jbx"
    write_package(rows, manifest_for(rows), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        for key, value in declared.items():
            connection.execute("UPDATE manifest SET v=? WHERE k=?", (value, key))
        if isinstance(edit, str):
            connection.executescript(edit)
        else:
            edit(connection)
    content = path.read_bytes()
    path.unlink()
    return content


class LogOf:
    """What a workspace has, asked anew each time."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def vector(self) -> Mapping[int, int]:
        with self._workspace.read() as session:
            return known.vector(driver(session).execute)

    def link_at(self, dev: int, seq: int) -> bytes | None:
        with self._workspace.read() as session:
            return known.link_at(driver(session).execute, dev, seq)


def dump(workspace: Workspace) -> str:
    """All of a database, to be compared."""
    connection = sqlite3.connect(workspace.path)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()
