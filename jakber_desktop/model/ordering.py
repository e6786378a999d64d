"""Fractional index strings: the order of a list without renumbering it (sync.md §3).

A key is a base-62 fraction followed by four random base-62 characters, so that two laptops that
insert at one spot never make equal keys. Lists sort by (pos, id).
"""

from __future__ import annotations

from collections.abc import Callable

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
TAIL = 4
"""Random characters at the end of every key."""


def _middle(low: str, high: str) -> str:
    """A fraction strictly between two fractions (low "" is 0, high "" is 1).

    With an open end it steps by one digit instead of halving, so that a list that only grows at
    its end (live minutes) keeps short keys. Raises ValueError when only zeros part the two.
    """
    digits: list[str] = []
    bounded = bool(high)
    place = 0
    while True:
        floor = _VALUE[low[place]] if place < len(low) else 0
        ceiling = _BASE
        if bounded and place == len(high):
            raise ValueError(f"no room between {low!r} and {high!r}")
        if bounded:
            ceiling = _VALUE[high[place]]
        if bounded and floor == ceiling:
            digits.append(DIGITS[floor])
        elif ceiling - floor > 1:
            open_end = not bounded and place < len(low)
            return "".join(digits) + DIGITS[floor + 1 if open_end else (floor + ceiling) // 2]
        else:
            digits.append(DIGITS[floor])
            bounded = False
        place += 1


def position_between(before: str, after: str, random_bytes: Callable[[int], bytes]) -> str:
    """A key that sorts after `before` and before `after` ("" on either side: no neighbour).

    Raises ValueError when the neighbours are not in order or leave no room.
    """
    if after and before >= after:
        raise ValueError(f"positions out of order: {before!r} >= {after!r}")
    tail = "".join(DIGITS[byte % _BASE] for byte in random_bytes(TAIL))
    return _middle(before, after) + tail


def spread_positions(count: int, random_bytes: Callable[[int], bytes]) -> list[str]:
    """Keys for a new list of `count` entries, evenly spread and of one length, in order."""
    if not count:
        return []
    width = 1
    while _BASE**width < (count + 1) * 4:
        width += 1
    step = _BASE**width // (count + 1)
    tails = random_bytes(TAIL * count)
    keys = []
    for nth in range(count):
        value, digits = step * (nth + 1), ""
        for _ in range(width):
            value, digit = divmod(value, _BASE)
            digits = DIGITS[digit] + digits
        tail = tails[nth * TAIL : (nth + 1) * TAIL]
        keys.append(digits + "".join(DIGITS[byte % _BASE] for byte in tail))
    return keys
