"""Rows: a line a series, in it a bar a label from empty to full, and what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.charts.field import AIR, AXIS, QUIET, TEXT, labels_below, shortened
from jakber_desktop.documents.charts.picture import Box, Spot, Words

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart, Series
    from jakber_desktop.documents.charts.field import Field, Ink
    from jakber_desktop.documents.charts.picture import Measure

_NAME_SHARE, _BAR, _LEAST = 0.3, 10.0, 22.0
_NOTHING = "–"


def draw_rows(chart: Chart, ink: Ink, room: Field, measure: Measure) -> None:
    """Names at the left, labels below; where the room is narrow the bars stand without words."""
    air = AIR * measure.line / 16
    names = [shortened(one.name, room.width * _NAME_SHARE, measure) for one in chart.series]
    left = max(map(measure.width, names), default=0.0) + air
    foot = room.foot - measure.line - air / 2
    field = room._replace(left=left, foot=foot)
    count = len(chart.labels)
    if field.width <= 0 or field.height <= 0 or not count:
        return
    brief = [words for one in chart.series for words in one.brief]
    words_room = max(map(measure.width, brief), default=0.0) + air / 2
    step = field.width / count
    if step - words_room - air < _LEAST * measure.line / 16:
        words_room = 0.0
    high = field.height / len(chart.series)
    for nth, (one, name) in enumerate(zip(chart.series, names, strict=True)):
        middle = field.top + high * (nth + 0.5)
        place = middle - measure.line / 2 + measure.ascent
        ink.words.append(Words(left - air, place, name, TEXT, "end"))
        line = field._replace(top=middle - high / 2, foot=middle + high / 2)
        _row(one, nth, ink, line, words_room, measure)
    labels_below(chart.labels, ink, field, room, measure)


def _row(one: Series, nth: int, ink: Ink, line: Field, words_room: float, measure: Measure) -> None:
    unit = measure.line / 16
    step, middle = line.width / len(one.values), (line.top + line.foot) / 2
    place = middle - measure.line / 2 + measure.ascent
    high = min(_BAR * unit, line.height * 0.6)
    for n, value in enumerate(one.values):
        x = line.left + step * n
        if value is None:
            ink.words.append(Words(x + step / 2, place, _NOTHING, QUIET, "middle"))
            continue
        ink.spots.append(Spot(nth, n, x, line.top, step, line.height))
        air = min(AIR * unit, step * 0.2)
        start, wide = x + air / 2 + words_room, step - air - words_room
        if words_room and n < len(one.brief):
            end = start - air / 2
            ink.words.append(Words(end, place, one.brief[n], QUIET, "end"))
        top = middle - high / 2
        ink.boxes.append(Box(start, top, wide, high, "surface", AXIS))
        if value > 0:
            full = wide * min(value, 100.0) / 100.0
            ink.boxes.append(Box(start, top, full, high, one.ink, one.ink))
