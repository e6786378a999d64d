"""How changes get from one laptop to another: by rows, a package on a stick, a folder, a hub."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jakber_desktop.model.errors import NothingToExport
from jakber_desktop.store.log.rows import COLUMNS, Change
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.keys import WorkspaceKey
from tests.sync.amounts import SIZE
from tests.sync.schedules.replica import Replica

Vector = dict[int, int]


def vector(replica: Replica) -> Vector:
    """Device -> highest sequence number a laptop holds."""
    return dict(replica.rows("SELECT dev, max(seq) FROM change GROUP BY dev"))


def rows_above(replica: Replica, known: Vector) -> list[Change]:
    """What a laptop holds and another lacks, device by device."""
    found = replica.rows(f"SELECT {','.join(COLUMNS)} FROM change ORDER BY dev, seq")
    rows = [Change(*row) for row in found if row[1] > known.get(row[0], 0)]
    return [row._replace(row=bytes(row.row), chk=bytes(row.chk)) for row in rows]


def parts(rows: list[Change], size: int) -> list[list[Change]]:
    """The rows in parts of whole groups, about `size` rows each."""
    found: list[list[Change]] = [[]]
    for nth, row in enumerate(rows):
        new_group = nth == 0 or (row.dev, row.tx) != (rows[nth - 1].dev, rows[nth - 1].tx)
        if new_group and len(found[-1]) >= size:
            found.append([])
        found[-1].append(row)
    return [part for part in found if part]


def hand_over(giver: Replica, taker: Replica, *, whole: bool = True) -> int:
    """Rows straight from log to log, the devices in any order, in parts; how many there were.

    Not `whole`: only what the giver wrote itself, which may build on rows that are not here.
    """
    rows = rows_above(giver, vector(taker))
    devices = sorted({row.dev for row in rows})
    taker.rng.shuffle(devices)
    if not whole:
        devices = [dev for dev in devices if dev == giver.workspace.device]
    for dev in devices:
        own = [row for row in rows if row.dev == dev]
        for part in parts(own, taker.rng.choice((1, 5, 1000))):
            taker.workspace.take_in(part)
    return len(rows)


def by_stick(giver: Replica, taker: Replica, folder: Path) -> int:
    """A package exported here and received there; how many changes it brought."""
    from jakber_desktop.operations.sharing.packages import export_package, receive_package

    at_home(giver)
    target = folder / f"{giver.name}-{giver.rng.getrandbits(32):08x}.jbx"
    with impatient():
        try:
            export_package(giver.workspace, target)
        except NothingToExport:
            return 0
        at_home(taker)
        return receive_package(taker.workspace, target).received


def by_folder(
    replica: Replica,
    folder: Path,
    may_refuse: frozenset[str] = frozenset(),
    key: WorkspaceKey | None = None,
) -> int:
    """One sync with a shared folder; how many changes went either way.

    Fails when a package was refused, but for the reasons named.
    """
    from jakber_desktop.operations.sharing.syncing import sync

    folder.mkdir(exist_ok=True)
    at_home(replica)
    with impatient():
        result = sync(replica.workspace, folder, key=key)
    strange = [one for one in result.refused if one.code not in may_refuse]
    assert not strange, strange
    return result.sent + result.received


def by_hub(
    replica: Replica,
    address: str,
    may_refuse: frozenset[str] = frozenset(),
    key: WorkspaceKey | None = None,
) -> int:
    """One sync with a hub; how many changes went either way. Fails as `by_folder`."""
    from jakber_desktop.operations.sharing.syncing import sync

    at_home(replica)
    result = sync(replica.workspace, address, key=key)
    strange = [one for one in result.refused if one.code not in may_refuse]
    assert not strange, strange
    return result.sent + result.received


@contextmanager
def impatient() -> Iterator[None]:
    """In `make test` a touch of a share costs no thread that could be left behind if it hung."""
    patience = FileLayer.patience
    FileLayer.patience = None if SIZE == "test" else patience
    try:
        yield
    finally:
        FileLayer.patience = patience


def at_home(replica: Replica) -> None:
    """The next sync runs on this laptop's machine."""
    os.environ["JAKBER_INSTALL"] = str(replica.install)


def dump(replica: Replica) -> dict[str, list[object]]:
    """What must be equal on every laptop: log, heads, groups, conflicts and all tables."""
    tables = [
        name
        for (name,) in replica.rows(
            "SELECT name FROM sqlite_master WHERE type='table' ORDER BY name"
        )
        if name not in LOCAL
    ]
    return {name: sorted(replica.rows(f"SELECT * FROM {name}"), key=repr) for name in tables}


LOCAL = {"meta", "device", "imported", "draft", "sync_ctx", "orphan_base"}
"""Tables that may differ from laptop to laptop."""
