"""The gap report (B2): why serials from the first to the last have no issued letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from jakber_desktop.language.dates import month_name
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.numbers import BlockRow, GapKind, GapRow, NumberRow

_VOID = QT_TRANSLATE_NOOP("core", "{span} batal: {reason}")
_VOID_ON = QT_TRANSLATE_NOOP("core", "{span} batal, {day}: {reason}")
_OUTSIDE = QT_TRANSLATE_NOOP("core", "{span} dipakai di luar aplikasi")
_BOOKED = QT_TRANSLATE_NOOP("core", "{span} dipesan, belum terbit")
_OWN = QT_TRANSLATE_NOOP("core", "{span} blok laptop ini, belum dipakai")
_LENT = QT_TRANSLATE_NOOP("core", "{span} blok {device}, belum dipakai")
_UNKNOWN = QT_TRANSLATE_NOOP("core", "{span} belum tercatat")

Piece = tuple[int, int, GapKind, str]
"""First and last serial, kind, and the words with {span} still open."""


def gaps_of(
    series: str, numbers: Iterable[NumberRow], blocks: Sequence[BlockRow]
) -> tuple[GapRow, ...]:
    """The gaps of one series and year, by serial; back-dated inserts are none.

    `numbers` and `blocks` are those of the series and year, in any order.
    """
    by_serial: dict[int, NumberRow] = {}
    for row in numbers:
        if row.serial > 0 and row.insert is None:
            by_serial[row.serial] = _stronger(by_serial.get(row.serial), row)
    if not by_serial:
        return ()
    mine = sorted((b for b in blocks if b.series == series), key=lambda block: block.first)
    starts = [min(by_serial), *(block.first for block in mine)]
    pieces = _pieces(by_serial, mine, min(starts))
    return tuple(
        GapRow(series, first, last, kind, words.replace("{span}", span(first, last)))
        for first, last, kind, words in _joined(pieces)
    )


def span(first: int, last: int) -> str:
    """Serials as people write them: "010", "001–002"."""
    return f"{first:03}" if first == last else f"{first:03}–{last:03}"


def _pieces(
    by_serial: dict[int, NumberRow], blocks: Sequence[BlockRow], first: int
) -> Iterator[Piece]:
    expected = first
    for serial in sorted(by_serial):
        yield from _unused(expected, serial - 1, blocks)
        expected = serial + 1
        row = by_serial[serial]
        if row.state == "void":
            yield serial, serial, "void", _void_words(row)
        elif row.outside:
            yield serial, serial, "outside", _OUTSIDE
        elif row.state == "booked":
            yield serial, serial, "booked", _BOOKED


def _unused(first: int, last: int, blocks: Sequence[BlockRow]) -> Iterator[Piece]:
    """Serials nobody used, cut where blocks begin and end."""
    while first <= last:
        block = next((b for b in blocks if b.last >= first), None)
        if block is None or block.first > last:
            yield first, last, "unknown", _UNKNOWN
            return
        if block.first > first:
            yield first, block.first - 1, "unknown", _UNKNOWN
            first = block.first
        words = _OWN if block.own else _LENT.replace("{device}", block.device_name)
        yield first, min(last, block.last), "lent", words
        first = block.last + 1


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours with the same words as one."""
    held: Piece | None = None
    for piece in pieces:
        if held and held[1] + 1 == piece[0] and held[2:] == piece[2:] and piece[2] != "void":
            held = (held[0], piece[1], *piece[2:])
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _void_words(row: NumberRow) -> str:
    if row.date is None:
        return _VOID.replace("{reason}", row.reason)
    day = f"{row.date.day} {month_name(row.date.month)}"
    return _VOID_ON.replace("{day}", day).replace("{reason}", row.reason)


def _stronger(one: NumberRow | None, other: NumberRow) -> NumberRow:
    """Of two rows of one serial the one that leaves less of a gap."""
    if one is None:
        return other
    return max(one, other, key=lambda row: (row.state == "issued", not row.outside))
