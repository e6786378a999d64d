"""Reads the letter register of a year (19, B2): numbers, blocks, gaps, what comes next."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import NumbersUsedUp, NumberUnresolved
from jakber_desktop.model.rows.numbers import BlockRow, NumberRow, Register, SeriesRow
from jakber_desktop.operations.numbers.blocks import keeper_of, last_in_reach, used_up
from jakber_desktop.operations.numbers.devices import device_key, device_name
from jakber_desktop.operations.numbers.gaps import gaps_of
from jakber_desktop.operations.numbers.series import (
    SERIES,
    Numbering,
    checked_pattern,
    numbering,
    profile_pattern,
)
from jakber_desktop.store.workspace import Workspace

_COLUMNS = (
    "id", "series", "kind", "number", "year", "serial", "insert", "date", "subject", "recipient",
    "state", "reason", "outside", "meeting_id",
)  # fmt: skip


def register(workspace: Workspace, year: int, today: dt.date | None = None) -> Register:
    """The register of a year, its numbers by date, newest first.

    `today` (else the workspace's clock) is the day the next numbers are shown for.
    """
    with workspace.read() as session:
        numbers = _numbers(session, year)
        own, keeper = device_key(workspace.device), keeper_of(session)
        blocks = _blocks(session, year, own, numbers)
        today = today or dt.datetime.fromtimestamp(workspace.clock() / 1000).date()
        day = today if today.year == year else dt.date(year, 12, 31)
        counter = _Counter(numbers, blocks, may_extend=keeper in (None, own))
        return Register(
            year=year,
            years=_years(session, {year, today.year}),
            series=tuple(_series(numbering(session, key), counter, day) for key in SERIES),
            numbers=numbers,
            blocks=blocks,
            gaps=tuple(
                gap
                for key in SERIES
                for gap in gaps_of(key, [n for n in numbers if n.series == key], blocks)
            ),
            keeper=keeper in (None, own),
            keeper_name=device_name(session, keeper) if keeper else "",
            doubles=_doubles(numbers),
        )


def preview_number(workspace: Workspace, key: str, text: str, today: dt.date) -> str:
    """The next number a pattern would make, while it is typed; "" takes the profile's pattern.

    Raises FieldInvalid (field "pattern") for an unsound pattern, NumberUnresolved, NumbersUsedUp.
    """
    with workspace.read() as session:
        rule = numbering(session, key)
        wanted = checked_pattern(session, key, text) or profile_pattern(session)
        numbers, own = _numbers(session, today.year), device_key(workspace.device)
        blocks = _blocks(session, today.year, own, numbers)
        keeper = keeper_of(session)
        serial = _Counter(numbers, blocks, may_extend=keeper in (None, own)).next(key)
        if serial is None:
            raise used_up(session, key, today.year)
        return rule._replace(pattern=wanted).number(serial, today)


def number_row(row: Any) -> NumberRow:
    """A number as screens see it, from an entity or a row of its columns."""
    return NumberRow(
        id=row.id.hex, series=row.series, kind=row.kind, number=row.number, year=row.year,
        serial=row.serial, insert=row.insert, date=row.date, subject=row.subject or "",
        recipient=row.recipient or "", state=row.state, reason=row.reason or "",
        outside=row.outside, meeting_id=row.meeting_id.hex if row.meeting_id else None,
    )  # fmt: skip


class _Counter:
    """What this device could give next, from numbers and blocks already read."""

    def __init__(
        self, numbers: Sequence[NumberRow], blocks: Sequence[BlockRow], *, may_extend: bool
    ) -> None:
        self._blocks, self._may_extend = blocks, may_extend
        self._used: dict[str, set[int]] = {}
        for row in numbers:
            self._used.setdefault(row.series, set()).add(row.serial)

    def next(self, series: str) -> int | None:
        """The next serial of a series; None when this device has none left."""
        used = self._used.get(series, set())
        mine = [block for block in self._blocks if block.series == series]
        for block in mine:
            if block.own and block.left:
                return next(n for n in range(block.first, block.last + 1) if n not in used)
        if not self._may_extend:
            return None
        return 1 + last_in_reach(max((block.last for block in mine), default=0), used)


def _series(rule: Numbering, counter: _Counter, day: dt.date) -> SeriesRow:
    number, trouble, example, serial = None, "", rule.pattern, counter.next(rule.key)
    try:
        example = rule.number(1, day)
        if serial is None:
            raise NumbersUsedUp(series=rule.name, year=day.year)
        number = rule.number(serial, day)
    except (NumbersUsedUp, NumberUnresolved) as error:
        trouble = str(error)
    return SeriesRow(rule.key, rule.name, rule.pattern, rule.kinds, number, trouble, example)


def _numbers(session: Session, year: int) -> tuple[NumberRow, ...]:
    """The year's numbers, newest first; of one day the higher serial first, undated ones last."""
    table = e.LetterNumber.__table__
    wanted = select(*(table.c[name] for name in _COLUMNS)).where(
        e.LetterNumber.year == year, e.LetterNumber.alive
    )
    rows = [number_row(row) for row in session.execute(wanted)]
    rows.sort(
        key=lambda row: (row.date or dt.date.min, row.series, row.serial, row.insert or 0),
        reverse=True,
    )
    return tuple(rows)


def _blocks(
    session: Session, year: int, own: str, numbers: Sequence[NumberRow]
) -> tuple[BlockRow, ...]:
    used: dict[str, set[int]] = {}
    for row in numbers:
        used.setdefault(row.series, set()).add(row.serial)
    table = e.NumberBlock.__table__
    names = ("series", "year", "device", "first", "last")
    wanted = select(*(table.c[name] for name in names)).where(
        e.NumberBlock.year == year, e.NumberBlock.alive
    )
    order = (e.NumberBlock.series, e.NumberBlock.first)
    found = session.execute(wanted.order_by(*order)).all()
    called = {device: device_name(session, device) for device in {row.device for row in found}}
    return tuple(
        BlockRow(
            series=block.series, year=block.year, device=block.device,
            device_name=called[block.device], own=block.device == own,
            first=block.first, last=block.last,
            left=sum(
                serial not in used.get(block.series, ())
                for serial in range(block.first, block.last + 1)
            ),
        )
        for block in found
    )  # fmt: skip


def _years(session: Session, known: set[int]) -> tuple[int, ...]:
    """Every year with numbers or blocks, and the given ones; newest first."""
    wanted = union(
        select(e.LetterNumber.year).where(e.LetterNumber.alive),
        select(e.NumberBlock.year).where(e.NumberBlock.alive),
    )
    return tuple(sorted({*known, *session.scalars(wanted)}, reverse=True))


def _doubles(numbers: Sequence[NumberRow]) -> tuple[str, ...]:
    """V20: a number is unique; "001" of two series is not a whole number."""
    count = Counter(
        (row.number, row.series if row.number.isdecimal() else "")
        for row in numbers
        if row.state != "void"
    )
    return tuple(sorted(number for (number, _), times in count.items() if times > 1))
