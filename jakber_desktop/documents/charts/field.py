"""What the kinds of charts share: the field of values, what is drawn so far, labels below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.charts.hatching import filled
from jakber_desktop.documents.charts.picture import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.charts.picture import Box, Measure, Spot, Stroke

TEXT, QUIET, GRID, AXIS = "text", "textSecondary", "border", "borderStrong"
AIR = 8.0


class Field(NamedTuple):
    """A part of the ground."""

    left: float
    top: float
    right: float
    foot: float

    @property
    def width(self) -> float:
        """From side to side."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to foot."""
        return self.foot - self.top


class Ink:
    """What is drawn so far."""

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self.boxes: list[Box] = []
        self.hatches: list[Stroke] = []
        self.words: list[Words] = []
        self.spots: list[Spot] = []

    def fill(self, box: Box, nth: int, ink: str, unit: float) -> None:
        """A box in the manner of its series."""
        made, hatches = filled(box, nth, ink, unit)
        self.boxes.append(made)
        self.hatches += hatches


def shortened(words: str, room: float, measure: Measure) -> str:
    """The words, with an ellipsis where they are too long."""
    if measure.width(words) <= room:
        return words
    fits, long = 0, len(words)
    while fits < long:  # the longest beginning that fits, by halves
        middle = (fits + long + 1) // 2
        if measure.width(f"{words[:middle].rstrip()}…") <= room:
            fits = middle
        else:
            long = middle - 1
    return f"{words[:fits].rstrip()}…" if fits else ""


def labels_below(
    labels: Sequence[str], ink: Ink, field: Field, room: Field, measure: Measure
) -> None:
    """Each label in the middle of its step; of those that would touch every second, third ...

    The last one stays: it is the newest.
    """
    count = len(labels)
    step = field.width / max(count, 1)
    widest = max((measure.width(one) for one in labels), default=0.0) + measure.line / 2
    every = max(1, -(-int(widest) // max(int(step), 1)))
    y = room.foot - measure.line + measure.ascent
    for n, label in enumerate(labels):
        if (count - 1 - n) % every == 0:
            words = shortened(label, max(step * every, widest), measure)
            half = measure.width(words) / 2
            x = min(max(field.left + step * (n + 0.5), room.left + half), room.right - half)
            ink.words.append(Words(x, y, words, QUIET, "middle"))
