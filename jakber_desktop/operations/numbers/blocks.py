"""Which serials this device may give: blocks lent by the keeper of the register (B2).

Two laptops without a network never give the same number, because a device only gives serials of
its own blocks and only one device, the keeper, makes blocks. The first device that takes a number
becomes the keeper by that very change.

Databases that were made apart may both have had a keeper when they meet. Whoever sees that stops:
serials that blocks of two devices hold are given by nobody any more, and no block is made until a
person has chosen one keeper. The other laptop may not know yet; it alone goes on meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.number_pattern import LARGEST
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import (
    FieldInvalid,
    KeeperUndecided,
    NotKeeper,
    NumbersLeftBehind,
    NumbersUsedUp,
)
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.numbers.devices import (
    checked_key,
    device_key,
    device_name,
    name_device,
)
from jakber_desktop.operations.numbers.series import LARGEST_BLOCK, SERIES, rules
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.log.leftovers import former_devices
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change, Workspace

KEEPER = "numbers.keeper"

_LEND = QT_TRANSLATE_NOOP("core", "Pinjamkan {n} nomor {series} kepada {device}")
_HAND_OVER = QT_TRANSLATE_NOOP("core", "Serahkan buku surat kepada {device}: {reason}")
_SIZE = QT_TRANSLATE_NOOP("core", "Tulis angka dari {least} sampai {most}.")


def keeper_of(session: Session) -> str | None:
    """The keeper's key; None before the first number."""
    key = read_setting(session, KEEPER)
    return key if isinstance(key, str) else None


def free_serials(change: Change, series: str, year: int) -> Iterator[int]:
    """Serials this device may give now, lowest first; the keeper takes blocks as they are needed.

    Raises NumbersUsedUp (NumbersLeftBehind after a renewed identity) when a device that is not the
    keeper has none left, KeeperUndecided.
    """
    own = device_key(change.device)
    become_keeper(change)
    used = used_serials(change.session, series, year)
    for serial in _own_serials(blocks_in(change.session, series, year), own):
        if serial not in used:
            yield serial
    _only_one_keeper(change.session)
    while keeper_of(change.session) == own:
        size = rules(change.session).block_size
        yield from range(*_span(_make(change, series, year, own, size)))
    raise used_up(change.session, series, year)


def used_up(session: Session, series: str, year: int) -> NumbersUsedUp:
    """Why this device has no serial left: its blocks are full, or stayed with its former number."""
    former = {device_key(dev) for dev in former_devices(driver(session).execute)}
    left = {block.device for block in blocks_in(session, series, year)} | {keeper_of(session)}
    kind = NumbersLeftBehind if former & left else NumbersUsedUp
    return kind(series=SERIES[series][0], year=year)


def become_keeper(change: Change) -> None:
    """Keep the register from now on if nobody does."""
    if keeper_of(change.session) is None:
        write_setting(change, KEEPER, device_key(change.device))
        change.session.flush()


def blocks_in(session: Session, series: str, year: int) -> list[e.NumberBlock]:
    """The blocks of all devices, lowest first."""
    wanted = select(e.NumberBlock).where(
        e.NumberBlock.series == series, e.NumberBlock.year == year, e.NumberBlock.alive
    )
    return list(session.scalars(wanted.order_by(e.NumberBlock.first)))


def used_serials(session: Session, series: str, year: int) -> set[int]:
    """The serials that a number has, void ones included."""
    row = e.LetterNumber
    wanted = select(row.serial).where(row.series == series, row.year == year, row.alive)
    return set(session.scalars(wanted))


def last_in_reach(last: int, used: Iterable[int]) -> int:
    """The serial that the next block follows: the last one lent or used.

    A serial more than LARGEST_BLOCK beyond all others is a slip of the pen or of a file: it is
    passed over when its turn comes, and does not end the series for the year.
    """
    for serial in sorted(used):
        if serial - last > LARGEST_BLOCK:
            break
        last = max(last, serial)
    return last


def numbers_left(workspace: Workspace, series: str, year: int) -> int | None:
    """How many numbers of a series this device can still give; None when it takes more itself."""
    own = device_key(workspace.device)
    with workspace.read() as session:
        if keeper_of(session) in (None, own):
            return None
        used = used_serials(session, series, year)
        mine = _own_serials(blocks_in(session, series, year), own)
        return sum(serial not in used for serial in mine)


def lend_block(
    workspace: Workspace,
    series: str,
    year: int,
    device: str,
    size: int | None = None,
    *,
    name: str | None = None,
) -> tuple[int, int]:
    """Lend the next `size` serials to a device (16 hex digits); gives the first and the last.

    `name` calls the device from now on. Raises NotKeeper, KeeperUndecided, FieldInvalid (series,
    device, size).
    """
    f.choice("series", series, SERIES)
    key = checked_key(device)
    with workspace.change(_LEND) as change:
        _only_keeper(change)
        if name:
            name_device(change, key, name)
        wanted = rules(change.session).block_size if size is None else size
        if not 1 <= wanted <= LARGEST_BLOCK:
            raise FieldInvalid("size", _SIZE, least=1, most=LARGEST_BLOCK)
        block = _make(change, series, year, key, wanted)
        called = device_name(change.session, key)
        change.label = _LEND.format(n=wanted, series=SERIES[series][0], device=called)
        return block.first, block.last


def hand_over_register(workspace: Workspace, device: str, reason: str) -> None:
    """Make another device the keeper, or this one when the old keeper is lost; says why.

    Taking over is safe only when the old keeper gives no more blocks. Raises FieldInvalid (device,
    reason), NotKeeper when this device neither keeps the register nor takes it for itself.
    """
    key, words = checked_key(device), f.required_line("reason", reason)
    with workspace.change(_HAND_OVER) as change:
        if key != device_key(change.device):
            _only_keeper(change)
        write_setting(change, KEEPER, key)
        change.label = _HAND_OVER.format(device=device_name(change.session, key), reason=words)


def _make(change: Change, series: str, year: int, device: str, size: int) -> e.NumberBlock:
    """The next block, behind every serial anybody may have; the keeper's own undone ones again."""
    own = device_key(change.device)
    lent = select(func.max(e.NumberBlock.last)).where(
        e.NumberBlock.series == series, e.NumberBlock.year == year,
        e.NumberBlock.alive | (e.NumberBlock.device != own),
    )  # fmt: skip
    change.session.flush()
    used = used_serials(change.session, series, year)
    first = 1 + last_in_reach(change.session.scalar(lent) or 0, used)
    if first + size - 1 > LARGEST:
        raise NumbersUsedUp(series=SERIES[series][0], year=year)
    block = e.NumberBlock(
        id=change.new_id(), series=series, year=year, device=device,
        first=first, last=first + size - 1,
    )  # fmt: skip
    change.add(block)
    change.session.flush()
    return block


def _own_serials(blocks: Iterable[e.NumberBlock], own: str) -> Iterator[int]:
    """The serials of a device's own blocks, without those that another device's block holds too."""
    every = list(blocks)
    others = {serial for block in every if block.device != own for serial in range(*_span(block))}
    for block in every:
        if block.device == own:
            yield from (serial for serial in range(*_span(block)) if serial not in others)


def _only_one_keeper(session: Session) -> None:
    """Raises KeeperUndecided while two laptops stand as keeper, be it only in the log."""
    waiting = session.connection().exec_driver_sql(
        "SELECT 1 FROM conflict WHERE ent='setting' AND row=?", (ids.setting_id(KEEPER).bytes,)
    )
    if waiting.first() is not None:
        raise KeeperUndecided


def _span(block: e.NumberBlock) -> tuple[int, int]:
    return block.first, block.last + 1


def _only_keeper(change: Change) -> None:
    become_keeper(change)
    _only_one_keeper(change.session)
    keeper = keeper_of(change.session)
    if keeper is not None and keeper != device_key(change.device):
        raise NotKeeper(device=device_name(change.session, keeper))
