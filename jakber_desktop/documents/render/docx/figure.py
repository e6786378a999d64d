"""Figures: the chart as a picture with its values as alternative text, its caption below."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docx.shared import Pt

from jakber_desktop.documents.render.charts.files import bare_png
from jakber_desktop.documents.render.docx.tables import TABLE_STYLE
from jakber_desktop.documents.render.docx.xml import PT, element, paragraph, runs
from jakber_desktop.documents.render.glyphs import legal

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Figure

_TYPE_PT = 8.5
_LONGEST_TEXT = 4_000


def figure_elements(figure: Figure, frame: Frame) -> list[BaseOxmlElement]:
    """A paragraph with the picture as wide as the text, and its caption."""
    data, _ = bare_png(figure.chart, frame.width / PT, _TYPE_PT)
    inline = frame.part.new_pic_inline(io.BytesIO(data), width=Pt(frame.width / PT))
    inline.docPr.set("descr", alternative(figure.chart))
    inline.docPr.set("title", legal(figure.chart.title))
    picture = element("r", element("drawing", inline))
    made = [paragraph([picture], left=frame.left, keep_next=bool(figure.caption))]
    if figure.caption:
        made.append(paragraph(runs(figure.caption), style=TABLE_STYLE, align="center"))
    return made


def alternative(chart: Chart) -> str:
    """The picture in words: "Rapat menurut golongan. Apr '18: Internal 3, Eksternal 1."."""
    headings, lines = chart.table()
    told = (
        f"{label}: {', '.join(f'{h} {w}' for h, w in zip(headings[1:], words, strict=True) if w)}."
        for label, *words in lines
    )
    return legal(" ".join([f"{chart.title}.", *told]))[:_LONGEST_TEXT]
