"""Which blocks of a slide are in sight, and how much of those at either end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.screens.slide.blocks import LaidBlock
    from jakber_desktop.model.rows.projection import Slide


class Sight(NamedTuple):
    """Blocks `first` to `last` whole, so many px of the one above and of the one below."""

    first: int
    last: int
    above: int = 0
    below: int = 0


def in_sight(laid: Sequence[LaidBlock], current: int, room: int, gap: int) -> Sight:
    """The current block, what stands above it, then what stands below, as far as there is room.

    Nothing above is given up before it must be, so that the picture moves seldom.
    """
    now = min(max(current, 0), len(laid) - 1)
    first = last = now
    left = room - (laid[now].height if laid else 0)
    while first > 0 and laid[first - 1].height + gap <= left:
        first -= 1
        left -= laid[first].height + gap
    above = laid[first - 1].lower_part(left - gap) if first > 0 else 0
    left -= above + gap if above else 0
    while first == 0 and last + 1 < len(laid) and laid[last + 1].height + gap <= left:
        last += 1
        left -= laid[last].height + gap
    below = laid[last + 1].upper_part(left - gap) if 0 <= last < len(laid) - 1 and not above else 0
    return Sight(max(first, 0), last, above, below)


def block_of_interest(before: Slide, now: Slide, point: str, was: int) -> int:
    """The block to keep in sight: the wanted point, what changed in the same item, else the end."""
    points = [block.point for block in now.blocks]
    if point and point in points:
        return points.index(point)
    if (before.number, before.meeting) != (now.number, now.meeting):
        return len(points) - 1
    known = set(before.blocks)
    changed = [place for place, block in enumerate(now.blocks) if block not in known]
    return changed[-1] if changed else min(was, len(points) - 1)
