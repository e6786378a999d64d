"""Lays a chart out on a ground of any size: legend, scale, labels, and the values themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.charts.field import AIR, Field, Ink, shortened
from jakber_desktop.documents.charts.picture import Box, Picture, Words
from jakber_desktop.documents.charts.rows import draw_rows
from jakber_desktop.documents.charts.stacks import draw_bars, draw_columns

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.charts.picture import Measure

_SWATCH = 12.0
_ROW, _BAR, _COLUMNS = 24.0, 28.0, 176.0
"""Heights: of a row, of a bar with the air around it, of the field of columns."""
_DRAW = {"rows": draw_rows, "columns": draw_columns, "bars": draw_bars}


def lay_out(chart: Chart, width: float, height: float, measure: Measure) -> Picture:
    """The chart on a ground of this size; where there is no room for values there are none.

    Sizes follow the height of a line of words, so that paper and window look alike.
    """
    ink, unit = Ink(), measure.line / 16
    top = _legend(chart, ink, width, measure, unit)
    if not chart.empty:
        _DRAW[chart.kind](chart, ink, Field(0, top, width, height), measure)
    return Picture(
        width, height, tuple(ink.strokes), tuple(ink.boxes), tuple(ink.hatches), tuple(ink.words),
        tuple(ink.spots),
    )  # fmt: skip


def wanted_height(chart: Chart, width: float, measure: Measure) -> float:
    """How high a ground of this width should be."""
    unit = measure.line / 16
    legend = _legend(chart, Ink(), width, measure, unit)
    parts = {
        "rows": len(chart.series) * _ROW,
        "bars": len(chart.labels) * _BAR,
        "columns": _COLUMNS,
    }
    return legend + parts[chart.kind] * unit + measure.line + AIR * unit


def _legend(chart: Chart, ink: Ink, width: float, measure: Measure, unit: float) -> float:
    """The names of stacked series in lines over the field; gives where the field may begin.

    Rows are named where they stand.
    """
    if chart.kind == "rows" or chart.empty:
        return 0.0
    x, y, swatch, air = 0.0, 0.0, _SWATCH * unit, AIR * unit
    for nth, one in enumerate(chart.series):
        name = shortened(one.name, max(width - swatch - air, 0), measure)
        wide = swatch + air * 0.75 + measure.width(name)
        if x and x + wide > width:
            x, y = 0.0, y + measure.line + air / 2
        box = Box(x, y + (measure.line - swatch) / 2, swatch, swatch)
        ink.fill(box, nth, one.ink, unit)
        ink.words.append(Words(x + swatch + air * 0.75, y + measure.ascent, name, "text"))
        x += wide + air * 2
    return y + measure.line + air
