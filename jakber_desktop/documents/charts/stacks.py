"""Stacked counts: upright columns over months, lying bars of offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.charts import scale
from jakber_desktop.documents.charts.field import (
    AIR,
    AXIS,
    GRID,
    QUIET,
    TEXT,
    labels_below,
    shortened,
)
from jakber_desktop.documents.charts.picture import Box, Spot, Stroke, Words

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.charts.field import Field, Ink
    from jakber_desktop.documents.charts.picture import Measure

_BAR, _COLUMN_MOST, _COLUMN_SHARE, _NAME_SHARE = 16.0, 44.0, 0.62, 0.4


def draw_columns(chart: Chart, ink: Ink, room: Field, measure: Measure) -> None:
    """Ticks at the left, a column a label, its sum above it."""
    marks = scale.ticks(max(chart.sums(), default=0.0))
    unit = measure.line / 16
    air = AIR * unit
    words = [scale.tick_words(one) for one in marks]
    left = max(map(measure.width, words), default=0.0) + air
    foot = room.foot - measure.line - air / 2
    field = room._replace(left=left, top=room.top + measure.line * 0.75, foot=foot)
    if field.width <= 0 or field.height <= 0 or not marks:
        return
    for value, told in zip(marks, words, strict=True):
        y = field.foot - field.height * value / marks[-1]
        ink.strokes.append(Stroke(field.left, y, field.right, y, GRID if value else AXIS, unit))
        place = y - measure.line / 2 + measure.ascent
        ink.words.append(Words(left - air, place, told, QUIET, "end"))
    for n in range(len(chart.labels)):
        _column(chart, n, ink, field, marks[-1], measure)
    labels_below(chart.labels, ink, field, room, measure)


def _column(chart: Chart, n: int, ink: Ink, field: Field, most: float, measure: Measure) -> None:
    unit, step = measure.line / 16, field.width / len(chart.labels)
    wide = min(step * _COLUMN_SHARE, _COLUMN_MOST * unit)
    x, y = field.left + step * (n + 0.5) - wide / 2, field.foot
    for nth, one in enumerate(chart.series):
        value = one.values[n] or 0.0
        if value <= 0:
            continue
        high = field.height * value / most
        y -= high
        ink.fill(Box(x, y, wide, high), nth, one.ink, unit)
        ink.spots.append(Spot(nth, n, x, y, wide, high))
    told = scale.tick_words(chart.sums()[n])
    if y < field.foot and measure.width(told) <= step:
        place = y - measure.line + measure.ascent
        ink.words.append(Words(x + wide / 2, place, told, TEXT, "middle"))


def draw_bars(chart: Chart, ink: Ink, room: Field, measure: Measure) -> None:
    """Names at the left, a bar a label, its sum behind it, ticks below."""
    sums = chart.sums()
    marks = scale.ticks(max(sums, default=0.0))
    air = AIR * measure.line / 16
    names = [shortened(one, room.width * _NAME_SHARE, measure) for one in chart.labels]
    left = max(map(measure.width, names), default=0.0) + air
    told = [scale.tick_words(one) for one in sums]
    right = room.right - max(map(measure.width, told), default=0.0) - air
    field = room._replace(left=left, right=right, foot=room.foot - measure.line - air / 2)
    if field.width <= 0 or field.height <= 0 or not marks:
        return
    _ticks_below(marks, ink, field, room, measure)
    step = field.height / len(names)
    for n, name in enumerate(names):
        middle = field.top + step * (n + 0.5)
        place = middle - measure.line / 2 + measure.ascent
        ink.words.append(Words(left - air, place, name, TEXT, "end"))
        line = field._replace(top=middle - step / 2, foot=middle + step / 2)
        end = _bar(chart, n, ink, line, marks[-1], measure)
        ink.words.append(Words(end + air / 2, place, told[n], TEXT))


def _bar(chart: Chart, n: int, ink: Ink, line: Field, most: float, measure: Measure) -> float:
    """One bar; gives where it ends."""
    unit = measure.line / 16
    high = min(_BAR * unit, line.height * 0.7)
    x, top = line.left, (line.top + line.foot - high) / 2
    for nth, one in enumerate(chart.series):
        value = one.values[n] or 0.0
        if value <= 0:
            continue
        wide = line.width * value / most
        ink.fill(Box(x, top, wide, high), nth, one.ink, unit)
        ink.spots.append(Spot(nth, n, x, top, wide, high))
        x += wide
    return x


def _ticks_below(
    marks: tuple[float, ...], ink: Ink, field: Field, room: Field, measure: Measure
) -> None:
    y, unit = room.foot - measure.line + measure.ascent, measure.line / 16
    for value in marks:
        x = field.left + field.width * value / marks[-1]
        ink.strokes.append(Stroke(x, field.top, x, field.foot, GRID if value else AXIS, unit))
        ink.words.append(Words(x, y, scale.tick_words(value), QUIET, "middle"))
