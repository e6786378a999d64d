"""The hybrid logical clock: 48 bits of milliseconds, 16 bits of counter (sync.md §2)."""

from __future__ import annotations

DAY_MS = 24 * 60 * 60 * 1000


def next_stamp(last: int, now_ms: int, base: int = 0) -> int:
    """The stamp of a new change: after our last, not before now, after its bases.

    A base from a clock that runs ahead is followed for at most 24 hours, never further.
    """
    return max(last + 1, now_ms << 16, min(base, (now_ms + DAY_MS) << 16) + 1 if base else 0)


def stamp_ms(hlc: int) -> int:
    """The wall-clock milliseconds of a stamp, for display."""
    return hlc >> 16
