"""A chart as it lies on a ground: strokes, boxes and words, in units of the ground.

The ground's origin is its upper left corner and y counts down. Whoever draws needs nothing else:
the window's painter and ReportLab draw the same picture.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

Anchor = Literal["start", "middle", "end"]


class Measure(Protocol):
    """How large words are in the font of whoever draws."""

    line: float
    """Height of a line of words."""
    ascent: float
    """From the top of a line to its baseline."""

    def width(self, words: str) -> float:
        """How wide a text is."""
        ...


class Stroke(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float = 1.0


class Box(NamedTuple):
    """A rectangle, filled by one token and framed by another; "" for neither."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""


class Words(NamedTuple):
    """A text at its baseline."""

    x: float
    y: float
    text: str
    ink: str
    anchor: Anchor = "start"


class Spot(NamedTuple):
    """Where a value lies, for mouse, keys and screen readers: the place of its series and label."""

    series: int
    label: int
    x: float
    y: float
    width: float
    height: float


class Picture(NamedTuple):
    """Everything in the order it is drawn."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    boxes: tuple[Box, ...]
    hatches: tuple[Stroke, ...]
    words: tuple[Words, ...]
    spots: tuple[Spot, ...]
