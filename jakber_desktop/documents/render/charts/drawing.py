"""A picture as a ReportLab drawing: the same lines the window paints, in the document font."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jakber_desktop.documents.charts.inks import paper_ink
from jakber_desktop.documents.charts.layout import lay_out, wanted_height
from jakber_desktop.documents.render.faces import BOLD, REGULAR, load_face
from jakber_desktop.documents.render.glyphs import visible

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart
    from jakber_desktop.documents.charts.picture import Box, Picture, Stroke, Words

_LEADING = 4 / 3
_EDGE = 0.75


class PaperMeasure:
    """The document font at a size, as the layout asks of it."""

    def __init__(self, size: float) -> None:
        self._font, self.size = load_face(REGULAR), size
        above, below = (abs(one) * size / 1000 for one in (self._face.ascent, self._face.descent))
        self.line = size * _LEADING
        self.ascent = (self.line - above - below) / 2 + above

    @property
    def _face(self) -> Any:
        return self._font.face

    def width(self, words: str) -> float:
        """How wide a text prints."""
        return float(self._font.stringWidth(visible(words), self.size))


class Head(NamedTuple):
    """A line beside the picture: its title, its note."""

    x: float
    y: float
    text: str
    size: float
    ink: str
    bold: bool = False


class Titled(NamedTuple):
    """A picture in type of a size, where it lies on a larger ground, and the lines around it."""

    picture: Picture
    type_size: float
    at: tuple[float, float]
    size: tuple[float, float]
    heads: tuple[Head, ...]


def titled(chart: Chart, width: float, size: float, pad: float) -> Titled:
    """The chart with its title above and its note below."""
    measure, inner = PaperMeasure(size), width - 2 * pad
    high = wanted_height(chart, inner, measure)
    top, under = pad + size * 2.5, size * 2 if chart.note else 0.0
    heads = [Head(pad, pad + size * 1.25, chart.title, size * 1.25, "text", bold=True)]
    if chart.note:
        foot = top + high + under
        heads.append(Head(pad, foot, chart.note, size * 0.9, "textSecondary"))
    picture = lay_out(chart, inner, high, measure)
    return Titled(picture, size, (pad, top), (width, top + high + under + pad), tuple(heads))


def picture_drawing(whole: Titled) -> Any:
    """The picture as a reportlab.graphics Drawing on white, lengths in points."""
    from reportlab.graphics.shapes import Drawing, Rect, String

    width, height = whole.size
    drawing = Drawing(width, height)
    ground: Any = {"fillColor": _color("surface"), "strokeColor": None}
    drawing.add(Rect(0, 0, width, height, **ground))
    for head in whole.heads:
        face = BOLD if head.bold else REGULAR
        load_face(face)
        line = String(head.x, height - head.y, visible(head.text), fontName=face,
                      fontSize=head.size, fillColor=_color(head.ink))  # fmt: skip
        drawing.add(line)
    for part in _parts(whole.picture, whole.type_size, whole.at[0], height - whole.at[1]):
        drawing.add(part)
    return drawing


def chart_drawing(chart: Chart, width: float, size: float) -> Any:
    """The chart alone as high as it should be, for a page."""
    from reportlab.graphics.shapes import Drawing

    measure = PaperMeasure(size)
    height = wanted_height(chart, width, measure)
    drawing = Drawing(width, height)
    for part in _parts(lay_out(chart, width, height, measure), size, 0.0, height):
        drawing.add(part)
    return drawing


def _parts(picture: Picture, size: float, x: float, y: float) -> list[Any]:
    """What is drawn, with the picture's upper left corner at x, y of a ground that counts up."""
    from reportlab.graphics import shapes

    load_face(REGULAR)
    # ReportLab begins every drawing in Helvetica, which no paper of ours may hold unembedded
    shapes.STATE_DEFAULTS["fontName"] = REGULAR
    return [
        *(_line(one, x, y) for one in picture.strokes),
        *(_rect(one, x, y) for one in picture.boxes),
        *(_line(one, x, y) for one in picture.hatches),
        *(_string(one, x, y, size) for one in picture.words),
    ]


def _line(stroke: Stroke, x: float, y: float) -> Any:
    from reportlab.graphics.shapes import Line

    ends = x + stroke.x1, y - stroke.y1, x + stroke.x2, y - stroke.y2
    return Line(*ends, strokeColor=_color(stroke.ink), strokeWidth=stroke.width)


def _rect(box: Box, x: float, y: float) -> Any:
    from reportlab.graphics.shapes import Rect

    look: Any = {"fillColor": _color(box.fill), "strokeColor": _color(box.edge),
                 "strokeWidth": _EDGE}  # fmt: skip
    return Rect(x + box.x, y - box.y - box.height, box.width, box.height, **look)


def _string(words: Words, x: float, y: float, size: float) -> Any:
    from reportlab.graphics.shapes import String

    return String(
        x + words.x, y - words.y, visible(words.text), fontName=REGULAR, fontSize=size,
        fillColor=_color(words.ink), textAnchor=words.anchor,
    )  # fmt: skip


def _color(token: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(paper_ink(token)) if token else None
