"""Last steps of vetting: does every row continue the one before it, and our own log (sync.md §7).

Each row's `chk` hashes the one before it. So one equal link says that all rows up to it are equal,
and a first row that continues ours says that the whole file does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from jakber_desktop.model.errors import (
    PackageChainBroken,
    PackageForked,
    PackageSwollen,
    PackageValueInvalid,
    PackageWaits,
)
from jakber_desktop.store.log.rows import COLUMNS, FIRST_LINK, TX, LogRow, unbroken
from jakber_desktop.sync.naming import device_folder
from jakber_desktop.sync.vetting_file import Reader
from jakber_desktop.sync.vetting_kept import KeptRows
from jakber_desktop.sync.vetting_rows import Range, place
from jakber_desktop.sync.vetting_values import Invalid, Swollen, ValueCheck

MOST_GROUP_BYTES = 128_000_000
"""Bytes of the values of one change: a group is taken in whole, so it has to fit into memory."""

_OFTEN = 2048
"""Rows that are read at once, between two questions whether to go on."""

ROWS = f"SELECT {','.join(COLUMNS)} FROM change WHERE dev=? AND seq>=? ORDER BY dev, seq"
_LINK = "SELECT chk FROM change WHERE dev=? AND seq=?"


class Known(Protocol):
    """What the vetting has to know of our own log."""

    def vector(self) -> Mapping[int, int]:
        """Device -> highest sequence number that is here."""
        ...

    def link_at(self, dev: int, seq: int) -> bytes | None:
        """The `chk` of a row that is here; None for one that is not."""
        ...


def check_chains(
    reader: Reader, ranges: Mapping[int, Range], known: Known, kept: KeptRows
) -> dict[int, Range]:
    """Check every row of every device; gives the rows that are new here, device by device.

    `kept` takes the new rows.

    Raises PackageWaits (rows before these are missing), PackageForked, PackageChainBroken,
    PackageValueInvalid, PackageSwollen.
    """
    here = known.vector()
    for dev, rows in ranges.items():
        if rows.lo > here.get(dev, 0) + 1:
            raise PackageWaits(dev, here.get(dev, 0) + 1)
    values = ValueCheck()
    for dev, rows in ranges.items():
        _check_overlap(reader, dev, rows, known, here.get(dev, 0))
        _Walk(reader, values, known, dev, here.get(dev, 0)).go(rows, kept)
    return {
        dev: Range(max(rows.lo, here.get(dev, 0) + 1), rows.hi)
        for dev, rows in ranges.items()
        if rows.hi > here.get(dev, 0)
    }


def _check_overlap(reader: Reader, dev: int, rows: Range, known: Known, last: int) -> None:
    """What both have must be the same. Raises PackageForked with the first row that differs."""
    low, high = rows.lo, min(rows.hi, last)
    if low > high or _link_of(reader, dev, high) == known.link_at(dev, high):
        return
    while low < high:
        middle = (low + high) // 2
        if _link_of(reader, dev, middle) == known.link_at(dev, middle):
            low = middle + 1
        else:
            high = middle
    raise PackageForked(file=reader.file, device=device_folder(dev), at=low)


def _link_of(reader: Reader, dev: int, seq: int) -> bytes | None:
    with reader.step() as connection:
        found = connection.execute(_LINK, (dev, seq)).fetchone()
    return found[0] if found else None


class _Walk:
    """One device's rows in order: its chain, its groups, the values."""

    def __init__(
        self, reader: Reader, values: ValueCheck, known: Known, dev: int, last: int
    ) -> None:
        self._reader = reader
        self._values = values
        self._known = known
        self._dev = dev
        self._next_here = last + 1
        self._group = 0
        self._group_bytes = 0
        self._labelled = True

    def go(self, rows: Range, kept: KeptRows) -> None:
        before = self._known.link_at(self._dev, rows.lo - 1) if rows.lo > 1 else FIRST_LINK
        link, expected = before or FIRST_LINK, rows.lo
        for some in batches_of(self._reader, self._dev, rows.lo):
            sound = unbroken(link, some)
            whole = self._follow_groups(some[:sound], expected)
            self._check_values(some[:whole])
            if whole < sound:
                self._invalid(some[whole])
            if sound < len(some) and some[sound][1] == expected + sound:
                self._broken(expected + sound, rows.lo)
            if sound < len(some):
                self._invalid(some[sound])  # the pages are in no order
            if new := some[max(0, self._next_here - expected) :]:
                kept.add(new)
            link, expected = some[-1][14], expected + len(some)
        if not self._labelled or expected != rows.hi + 1:
            raise PackageValueInvalid(file=self._reader.file, place=place(self._dev, rows.hi))

    def _broken(self, seq: int, lo: int) -> None:
        """The first row does not continue ours: another history. Later rows: a broken chain."""
        facts = {"file": self._reader.file, "device": device_folder(self._dev)}
        if seq == lo > 1:
            raise PackageForked(**facts, at=seq)
        raise PackageChainBroken(**facts, seq=seq)

    def _follow_groups(self, some: Sequence[LogRow], expected: int) -> int:
        """How many rows stand in their order, in groups that are whole.

        The first row of a group gives its number, the `_tx` rows with the label end it. What is
        here ends with a whole group, so the first new row begins one.
        """
        group, size, labelled = self._group, self._group_bytes, self._labelled
        for at, row in enumerate(some):
            seq, tx, ent, val = row[1], row[3], row[6], row[10]
            begins = tx == seq
            if seq != expected + at:
                return at  # the pages are in no order
            if begins and labelled:
                group, size, labelled = tx, 0, False
            elif begins or tx != group or seq == self._next_here:
                return at
            if ent == TX:
                labelled = labelled or row[8] == "label"
            elif labelled:
                return at
            if isinstance(val, str | bytes):
                size += len(val)
                if size > MOST_GROUP_BYTES:
                    raise PackageSwollen(file=self._reader.file)
        self._group, self._group_bytes, self._labelled = group, size, labelled
        return len(some)

    def _check_values(self, some: Sequence[LogRow]) -> None:
        checked = 0
        try:
            for row in some:
                self._values.check(row)
                checked += 1
        except Invalid:
            self._invalid(some[checked])
        except Swollen:
            raise PackageSwollen(file=self._reader.file) from None

    def _invalid(self, row: LogRow) -> None:
        raise PackageValueInvalid(file=self._reader.file, place=place(*row[:2])) from None


def batches_of(reader: Reader, dev: int, lo: int) -> Iterator[list[LogRow]]:
    """A device's rows from `lo` on, some at a time. Raises as `Reader.step`."""
    with reader.step() as connection:
        rows = connection.execute(ROWS, (dev, lo))
        while some := rows.fetchmany(_OFTEN):
            reader.go_on()
            yield some
