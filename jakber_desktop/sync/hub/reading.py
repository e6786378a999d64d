"""Rows of a hub as a local package, so that they are vetted like any other (sync.md §7, §11)."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.model.errors.packages import PackageMisdeclared, PackageTooLarge
from jakber_desktop.store.copying import hash_of
from jakber_desktop.store.log.rows import Change
from jakber_desktop.sync.examining import LogKnown
from jakber_desktop.sync.files import Cancelled
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.wire import COLUMNS, TYPES, Stored, Unreadable
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import room_told, write_package
from jakber_desktop.sync.vetting import Vetted, kept_of, read_through
from jakber_desktop.sync.vetting_copy import MOST_BYTES
from jakber_desktop.sync.vetting_file import Reader
from jakber_desktop.sync.vetting_kept import KeptRows

_OFTEN = 256
_AT_ONCE = 1_000
_ONE = "SELECT {columns} FROM jakber_hub.change WHERE dev = %s AND seq = %s"
_LAST = (
    "SELECT {columns} FROM unnest(%s::bigint[], %s::bigint[]) AS last(dev, seq) CROSS JOIN LATERAL "
    "(SELECT * FROM jakber_hub.change AS one WHERE one.dev = last.dev AND one.seq = last.seq "
    "OFFSET 0) AS c"
)
_ROWS = (  # LATERAL and OFFSET 0: by the index for every device, whatever the planner believes
    "SELECT {columns} FROM (VALUES {spans}) AS wanted(dev, lo, hi) CROSS JOIN LATERAL ("
    "SELECT * FROM jakber_hub.change AS one WHERE one.dev = wanted.dev "
    "AND one.seq BETWEEN wanted.lo AND wanted.hi ORDER BY one.seq OFFSET 0) AS c "
    "ORDER BY c.dev, c.seq"
)


class Wanted(NamedTuple):
    """Rows of a device that are read: whether they are the last ones, so that no group is cut."""

    dev: int
    lo: int
    hi: int
    last: bool = True


class Nothing(Exception):
    """Not one whole group within the wanted rows: more have to be read at once."""


def read_rows(course: HubCourse, wanted: Sequence[Wanted], file: str) -> Vetted:
    """The vetted rows of some devices, whole groups only.

    Raises PackageRefused, PackageWaits, Nothing, HubUnreachable and its kin, PackageRoomShort,
    Cancelled.
    """
    with room_told():
        folder = Path(tempfile.mkdtemp(prefix="hub-", dir=course.room))
    reader: Reader | None = None
    kept = KeptRows()
    try:
        plain = folder / "hub.jbx"
        with closing(_in_order(course, wanted, file)) as ordered:
            rows = _whole_groups(ordered, wanted)
            first = next(rows, None)
            if first is None:
                raise Nothing
            write_package(chain((first,), rows), Manifest("snap", course.workspace.device), plain)
        reader = Reader(plain, file, course.go_on)
        kept = kept_of(plain, folder)
        manifest, fresh = read_through(reader, None, LogKnown(course.workspace), kept)
        return Vetted(reader, folder, hash_of(plain).sha256, manifest, fresh, kept)
    except BaseException:
        kept.close()
        if reader is not None:
            reader.connection.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise


def read_one(course: HubCourse, dev: int, seq: int) -> Change | None:
    """One row, unvetted; None where there is none or it cannot be read."""
    found = course.hub.rows(_ONE.format(columns=",".join(COLUMNS)), (dev, seq))
    return _read(course, found[0]) if found else None


def read_last(course: HubCourse, devs: Sequence[int]) -> dict[int, Change | None]:
    """The last row of each device as its mark says, unvetted."""
    last: dict[int, Change | None] = dict.fromkeys(devs)
    for at in range(0, len(devs), _AT_ONCE):
        some = devs[at : at + _AT_ONCE]
        seqs = [course.mark(dev).seq for dev in some]
        columns = ",".join(f"c.{column}" for column in COLUMNS)
        for row in course.hub.rows(_LAST.format(columns=columns), (some, seqs)):
            if row[0] in last:
                last[row[0]] = _read(course, row)
    return last


def _read(course: HubCourse, row: Stored) -> Change | None:
    try:
        return course.wire.read(row)
    except Unreadable:
        return None


def _in_order(course: HubCourse, wanted: Iterable[Wanted], file: str) -> Generator[Change]:
    """What the hub hands out: the wanted rows alone, each once, in order, not without end."""
    spans = {one.dev: one for one in wanted}
    values = ",".join(
        f"({one.dev}::bigint,{one.lo}::bigint,{one.hi}::bigint)" for one in spans.values()
    )
    columns = ",".join(f"c.{column}" for column in COLUMNS)
    before, size = (0, 0), 0
    statement = _ROWS.format(columns=columns, spans=values)
    with closing(course.hub.copy_out(statement, TYPES)) as rows:
        for count, row in enumerate(rows):
            if count % _OFTEN == 0 and not course.go_on():
                raise Cancelled
            try:
                change = course.wire.read(row)
            except Unreadable:
                raise PackageMisdeclared(file=file) from None
            span = spans.get(change.dev)
            stamp = (change.dev, change.seq)
            if span is None or not span.lo <= change.seq <= span.hi or stamp <= before:
                raise PackageMisdeclared(file=file)
            before, size = stamp, size + 200 + len(row[-1])
            if size > MOST_BYTES:
                raise PackageTooLarge(file=file)
            yield change


def _whole_groups(rows: Iterable[Change], wanted: Iterable[Wanted]) -> Iterator[Change]:
    """The rows without what was begun and is not finished within them."""
    last = {one.dev: one.last for one in wanted}
    group: list[Change] = []
    for row in rows:
        if group and (row.dev != group[0].dev or row.tx != group[0].tx):
            yield from group
            group = []
        group.append(row)
    if group and last[group[0].dev]:
        yield from group
