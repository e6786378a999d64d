"""What the letter register (*buku nomor surat*, B2) shows: series, numbers, blocks, gaps."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

NumberState = Literal["booked", "issued", "void"]
GapKind = Literal["void", "outside", "lent", "booked", "unknown"]


class SeriesRow(NamedTuple):
    """A series of numbers: its key ("UND"), name, pattern, and the papers (kinds) it numbers."""

    key: str
    name: str
    pattern: str
    kinds: tuple[str, ...]
    next_number: str | None
    """What this device would give now; None when it could give none."""
    trouble: str = ""
    """Indonesian, complete: why there is no next number."""
    example: str = ""
    """Number 1 of the year by this pattern; the pattern itself where a slot is empty."""


class NumberRow(NamedTuple):
    """One number of the register; `id` is hex, `serial` 0 when the number is of another pattern."""

    id: str
    series: str
    kind: str
    number: str
    year: int
    serial: int
    insert: int | None
    date: dt.date | None
    subject: str
    recipient: str
    state: NumberState
    reason: str
    outside: bool
    meeting_id: str | None


class BlockRow(NamedTuple):
    """A run of serials lent to one device; `left` of them are not used yet."""

    series: str
    year: int
    device: str
    device_name: str
    own: bool
    first: int
    last: int
    left: int


class GapRow(NamedTuple):
    """Serials without an issued letter, `first`..`last`, and why."""

    series: str
    first: int
    last: int
    kind: GapKind
    words: str
    """Indonesian, complete: "010 batal, 19 Maret: tanggal rapat berubah"."""


class Register(NamedTuple):
    """The register of one year."""

    year: int
    years: tuple[int, ...]
    series: tuple[SeriesRow, ...]
    numbers: tuple[NumberRow, ...]
    blocks: tuple[BlockRow, ...]
    gaps: tuple[GapRow, ...]
    keeper: bool
    """Whether this device lends the blocks."""
    keeper_name: str = ""
    """The laptop that does; "" before the first number."""
    doubles: tuple[str, ...] = ()
    """Numbers that stand more than once, void ones aside (V20)."""
