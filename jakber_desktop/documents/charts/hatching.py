"""Hatchings that tell stacked areas apart without colour: none, slanted, crossed, upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.charts.picture import Box, Stroke

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVERY = 6.0
HATCHES = ("solid", "slanted", "upright", "level", "crossed", "clear")


def filled(box: Box, nth: int, ink: str, unit: float) -> tuple[Box, tuple[Stroke, ...]]:
    """A box in the manner of its series: the box and what is drawn over it; `unit` is a pixel."""
    manner = HATCHES[nth % len(HATCHES)]
    if manner == "solid":
        return box._replace(fill=ink, edge=ink), ()
    framed = box._replace(fill="surface", edge=ink)
    strokes: list[Stroke] = []
    if manner in ("slanted", "crossed"):
        strokes += _slanted(box, ink, unit, rising=True)
    if manner == "crossed":
        strokes += _slanted(box, ink, unit, rising=False)
    if manner == "upright":
        strokes += _straight(box, ink, unit, upright=True)
    if manner == "level":
        strokes += _straight(box, ink, unit, upright=False)
    return framed, tuple(strokes)


def _slanted(box: Box, ink: str, unit: float, *, rising: bool) -> Iterator[Stroke]:
    """Lines at 45 degrees, cut at the box; measured from the origin, so that neighbours meet."""
    x, y, right, foot = box.x, box.y, box.x + box.width, box.y + box.height
    step = _EVERY * unit
    first = x + y if rising else x - foot
    last = right + foot if rising else right - y
    at = (first // step + 1) * step
    while at < last:
        ends = _cut(at, (x, y, right, foot), rising=rising)
        if ends is not None:
            yield Stroke(*ends, ink, unit)
        at += step


def _cut(
    at: float, edges: tuple[float, float, float, float], *, rising: bool
) -> tuple[float, float, float, float] | None:
    """The part of x + y = at (x - y = at) within a box."""
    left, top, right, foot = edges
    if rising:
        x1, x2 = max(left, at - foot), min(right, at - top)
        ends = (x1, at - x1, x2, at - x2)
    else:
        x1, x2 = max(left, at + top), min(right, at + foot)
        ends = (x1, x1 - at, x2, x2 - at)
    return ends if x2 > x1 else None


def _straight(box: Box, ink: str, unit: float, *, upright: bool) -> Iterator[Stroke]:
    x, y, right, foot = box.x, box.y, box.x + box.width, box.y + box.height
    step = _EVERY * unit
    start, end = (x, right) if upright else (y, foot)
    at = (start // step + 1) * step
    while at < end:
        ends = (at, y, at, foot) if upright else (x, at, right, at)
        yield Stroke(*ends, ink, unit)
        at += step
