"""A chart as a file of its own: PNG for papers and slides, SVG for who wants to edit it."""

from __future__ import annotations

import io
import re
from html import escape
from typing import TYPE_CHECKING, Any

from jakber_desktop.documents.charts.inks import paper_ink
from jakber_desktop.documents.charts.layout import lay_out, wanted_height
from jakber_desktop.documents.render.charts.drawing import (
    PaperMeasure,
    Titled,
    picture_drawing,
    titled,
)
from jakber_desktop.documents.render.faces import BOLD, REGULAR, face_path, load_face
from jakber_desktop.documents.render.glyphs import visible

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart

_WIDTH, _SIZE, _PAD = 960.0, 12.0, 24.0
_DOTS = 2
"""Dots of a PNG to a unit: sharp on a slide."""
_FINER = 2
"""So many times finer are lines drawn than shown."""
_PAPER_DOTS = 200 / 72
_FAMILY = "Arimo, Arial, Helvetica, sans-serif"
_FONT = re.compile(r"font-family: Arimo(-Bold)?;")
_SAYS_NOTHING = re.compile(r"<title>\.\.\.</title>\s*<desc>\.\.\.</desc>")
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def chart_svg(chart: Chart) -> bytes:
    """The chart with its title as SVG; equal charts give equal bytes."""
    from reportlab.graphics import renderSVG

    found = renderSVG.drawToString(picture_drawing(titled(chart, _WIDTH, _SIZE, _PAD)))
    text = found if isinstance(found, str) else found.decode()
    told = (
        f"<title>{escape(visible(chart.title))}</title><desc>{escape(visible(chart.note))}</desc>"
    )
    text = _SAYS_NOTHING.sub(lambda _: told, text, count=1)
    text = _FONT.sub(lambda one: _family(bold=one[1] is not None), text)
    return text.encode()


def chart_png(chart: Chart) -> bytes:
    """The chart with its title as PNG; equal charts give equal bytes."""
    return _png(titled(chart, _WIDTH, _SIZE, _PAD), _DOTS)


def bare_png(chart: Chart, width: float, size: float) -> tuple[bytes, float]:
    """The chart alone at a width in points, 200 dots an inch, and its height in points."""
    measure = PaperMeasure(size)
    height = wanted_height(chart, width, measure)
    picture = lay_out(chart, width, height, measure)
    return _png(Titled(picture, size, (0.0, 0.0), (width, height), ()), _PAPER_DOTS), height


def _family(*, bold: bool) -> str:
    return f"font-family: {_FAMILY};{' font-weight: bold;' if bold else ''}"


def _png(whole: Titled, dots: float) -> bytes:
    """Lines and boxes are drawn finer and made smaller, words are written sharp on top."""
    from PIL import Image, ImageDraw

    fine = dots * _FINER
    size = round(whole.size[0] * dots), round(whole.size[1] * dots)
    ground = Image.new("RGB", (size[0] * _FINER, size[1] * _FINER), paper_ink("surface"))
    _shapes(ImageDraw.Draw(ground), whole, fine)
    picture = ground.resize(size, Image.Resampling.BOX)
    _write(ImageDraw.Draw(picture), whole, dots)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def _shapes(draw: Any, whole: Titled, fine: float) -> None:
    left, top = whole.at
    picture = whole.picture

    def place(x: float, y: float) -> tuple[float, float]:
        return (x + left) * fine, (y + top) * fine

    def line(stroke: Any) -> None:
        ends = [place(stroke.x1, stroke.y1), place(stroke.x2, stroke.y2)]
        draw.line(ends, paper_ink(stroke.ink), max(1, round(stroke.width * fine)))

    for stroke in picture.strokes:
        line(stroke)
    for box in picture.boxes:
        corners = [place(box.x, box.y), place(box.x + box.width, box.y + box.height)]
        fill, edge = (paper_ink(one) if one else None for one in (box.fill, box.edge))
        draw.rectangle(corners, fill, edge, max(1, round(0.75 * fine)))
    for stroke in picture.hatches:
        line(stroke)


def _write(draw: Any, whole: Titled, dots: float) -> None:
    left, top = whole.at
    for words in whole.picture.words:
        at = (words.x + left) * dots, (words.y + top) * dots
        font = _font(REGULAR, whole.type_size * dots)
        draw.text(at, visible(words.text), paper_ink(words.ink), font, _ANCHORS[words.anchor])
    for head in whole.heads:
        at = head.x * dots, head.y * dots
        font = _font(BOLD if head.bold else REGULAR, head.size * dots)
        draw.text(at, visible(head.text), paper_ink(head.ink), font, "ls")


def _font(face: str, size: float) -> Any:
    from PIL import ImageFont

    load_face(face)  # what is visible is known by the face
    return ImageFont.truetype(face_path(face), size, layout_engine=ImageFont.Layout.BASIC)
