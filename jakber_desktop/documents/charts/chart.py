"""What a chart says, before anybody draws it: labels, series, and each value in words.

Colours are names of the design's tokens; the window asks its theme for them, paper and files take
those of the light scheme. No series is told by its colour alone: lines have marks of different
shapes, areas have different hatchings, and every value stands in `words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChartKind = Literal["rows", "columns", "bars"]


@dataclass(frozen=True, slots=True)
class Series:
    """A row of values, None where there is nothing to measure, and their words for the table.

    `brief` are the words that may stand within the picture.
    """

    name: str
    ink: str
    values: tuple[float | None, ...]
    words: tuple[str, ...]
    brief: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Values over `labels` (months of rows and columns, offices of bars).

    `rows` have a line a series, and in it a bar a label from 0 to 100; `columns` and `bars` are
    stacked counts. `axis` names what the labels are, `note` tells what was counted. `key` names the
    picture to programs.
    """

    key: str
    kind: ChartKind
    title: str
    axis: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    note: str = ""
    names: str = ""
    """What the series of `rows` are ("Kantor")."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value is not None for one in self.series for value in one.values)

    def sums(self) -> tuple[float, ...]:
        """The stacked height over each label."""
        return tuple(
            sum(one.values[n] or 0.0 for one in self.series) for n in range(len(self.labels))
        )

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same as headings and rows: a line a series of `rows`, else a line a label."""
        if self.kind == "rows":
            lines = tuple((one.name, *one.words) for one in self.series)
            return (self.names, *self.labels), lines
        names = (self.axis, *(one.name for one in self.series))
        return names, tuple(
            (label, *(one.words[n] for one in self.series)) for n, label in enumerate(self.labels)
        )
