"""The DRAF mark as a picture behind the text, and the crest in the kop."""

from __future__ import annotations

import io
import math
from functools import cache
from typing import TYPE_CHECKING

from docx.oxml import parse_xml

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.contours import Point, letters

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.contours import Contour

_DPI, _FINER = 100, 3
_CAP_HEIGHT = 0.716  # of the type size
_STEPS = 6  # straight pieces of a curve
_EMU = 914400  # in an inch
_ANCHOR = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="0" behindDoc="1"
  locked="1" layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH>
<wp:positionV relativeFrom="page"><wp:align>center</wp:align></wp:positionV>
<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="{number}" name="Gambar {number}"><a:extLst>
<a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative
  xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>
</a:extLst></wp:docPr><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="tanda.png"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"""


@cache
def draft_mark() -> tuple[bytes, float, float]:
    """The word DRAF as a faint, sloping PNG on a clear ground, and its width and height in inches.

    A picture, because Word's own watermark is text that can be copied and read aloud.
    """
    from PIL import Image, ImageDraw  # only drafts need it

    polygons = _polygons()
    xs = [point.x for polygon in polygons for point in polygon]
    ys = [point.y for polygon in polygons for point in polygon]
    scale = measures.DRAFT_PT / 72 * _DPI * _FINER
    size = math.ceil((max(xs) - min(xs)) * scale), math.ceil((max(ys) - min(ys)) * scale)
    ink = Image.new("L", size, 0)
    draw = ImageDraw.Draw(ink)
    for polygon in polygons:
        hole = _area(polygon) > 0  # outlines run clockwise, holes the other way
        points = [((p.x - min(xs)) * scale, (max(ys) - p.y) * scale) for p in polygon]
        draw.polygon(points, fill=0 if hole else round(255 * measures.DRAFT_ALPHA))
    small = ink.resize((size[0] // _FINER, size[1] // _FINER), Image.Resampling.BOX)
    picture = Image.new("LA", small.size, 0)
    picture.putalpha(small)
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue(), small.width / _DPI, small.height / _DPI


def anchored(relation: str, number: int, wide: float, high: float) -> BaseOxmlElement:
    """A run that holds an embedded picture behind the text, in the middle of the page (inches).

    Marked as decoration, so that screen readers pass it by.
    """
    run: BaseOxmlElement = parse_xml(
        _ANCHOR.format(
            relation=relation, number=number, wide=round(wide * _EMU), high=round(high * _EMU)
        )
    )
    return run


def _polygons() -> list[list[Point]]:
    contours, _ = letters(measures.DRAFT_WORD)
    slope = math.radians(measures.DRAFT_ANGLE)
    cos, sin = math.cos(slope), math.sin(slope)
    return [
        [Point(p.x * cos - p.y * sin, p.x * sin + p.y * cos) for p in _flat(contour)]
        for contour in contours
    ]


def _flat(contour: Contour) -> list[Point]:
    """The outline as a polygon."""
    pen, curves = contour
    points = [pen]
    for control, end in curves:
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
            points.append(
                Point(a * pen.x + b * control.x + c * end.x, a * pen.y + b * control.y + c * end.y)
            )
        pen = end
    return points


def _area(polygon: list[Point]) -> float:
    """Signed area: positive when the outline runs anticlockwise."""
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum(a.x * b.y - b.x * a.y for a, b in pairs) / 2
