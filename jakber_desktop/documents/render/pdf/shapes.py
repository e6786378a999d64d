"""Marks drawn as shapes: DRAF, crest box, stamp circle, QR (never text, so never copied)."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.contours import Point, letters
from jakber_desktop.documents.render.pdf.sheet import MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.pdf.sheet import Sheet
    from jakber_desktop.documents.render.qr import Symbol

_DRAFT_FORM = "draft"
_CAP_HEIGHT = 0.716  # Arimo, of the type size
_DASH = (2.2, 1.8)
_EVEN_ODD = 0  # ReportLab's own constant for it is not in its stubs


def define_draft_mark(canvas: Canvas, sheet: Sheet) -> None:
    """Store the word DRAF across the page as filled outlines, for `draw_draft_mark`."""
    contours, wide = letters(measures.DRAFT_WORD)
    slope = math.radians(measures.DRAFT_ANGLE)
    turn, rise = math.cos(slope) * measures.DRAFT_PT, math.sin(slope) * measures.DRAFT_PT

    def at(point: Point) -> Point:
        x, y = point.x - wide / 2, point.y - _CAP_HEIGHT / 2
        return Point(sheet.width / 2 + x * turn - y * rise, sheet.height / 2 + x * rise + y * turn)

    path = canvas.beginPath()
    for start, curves in contours:
        pen = at(start)
        path.moveTo(*pen)
        for curve in curves:
            control, end = at(curve.control), at(curve.end)
            path.curveTo(*_toward(pen, control), *_toward(end, control), *end)
            pen = end
        path.close()
    canvas.beginForm(_DRAFT_FORM, 0, 0, sheet.width, sheet.height)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.endForm()


def draw_draft_mark(canvas: Canvas) -> None:
    """Put the stored mark on the current page; the form itself cannot carry its opacity."""
    canvas.saveState()
    canvas.setFillAlpha(measures.DRAFT_ALPHA)
    canvas.doForm(_DRAFT_FORM)
    canvas.restoreState()


def _toward(point: Point, control: Point) -> Point:
    """Control point of the cubic curve equal to a quadratic one."""
    return Point(
        point.x + (control.x - point.x) * 2 / 3,
        point.y + (control.y - point.y) * 2 / 3,
    )


def draw_crest(canvas: Canvas, x: float, top: float, image: bytes | None) -> None:
    """The crest in its box (`top` from the page's foot); without a readable image a dashed box."""
    wide, high = (side * MM for side in measures.CREST_MM)
    picture = _picture(image) if image else None
    if picture is not None:
        canvas.drawImage(
            picture, x, top - high, wide, high, mask="auto", preserveAspectRatio=True, anchor="n"
        )
        return
    canvas.saveState()
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(f"#{measures.BOX_GREY}")
    canvas.setDash(*_DASH)
    canvas.roundRect(x, top - high, wide, high, 1.5 * MM)
    canvas.restoreState()


def _picture(image: bytes) -> object | None:
    """The image as ReportLab draws it, or None when it is not a readable raster image."""
    from reportlab.lib.utils import ImageReader  # loads Pillow: only for a letterhead with crest

    try:
        reader = ImageReader(io.BytesIO(image))
        reader.getRGBData()  # type: ignore[no-untyped-call]
    except Exception:  # whatever Pillow says of foreign bytes, the letter is printed without them
        return None
    return reader


class Box(NamedTuple):
    """A rectangle in points; y is its lower edge once it is on a page."""

    x: float
    y: float
    width: float
    height: float


def draw_stamp_circle(canvas: Canvas, x: float, y: float, holes: Sequence[Box] = ()) -> None:
    """Where the stamp goes: a faint dashed circle around (x, y), left out in the holes."""
    radius = measures.STAMP_MM / 2 * MM
    canvas.saveState()
    around = canvas.beginPath()
    around.rect(x - 2 * radius, y - 2 * radius, 4 * radius, 4 * radius)
    for hole in holes:
        around.rect(*hole)
    canvas.clipPath(around, stroke=0, fill=0, fillMode=_EVEN_ODD)
    canvas.setLineWidth(0.5)
    canvas.setStrokeColor(f"#{measures.BOX_GREY}")
    canvas.setDash(*_DASH)
    canvas.circle(x, y, radius)
    canvas.restoreState()


def draw_symbol(symbol: Symbol, x: float, canvas: Canvas, top: float) -> None:
    """The QR at x, its quiet zone below `top`: one path, else hairs of white part its rows."""
    module = symbol.module * MM
    high = top - symbol.quiet * MM
    boxes = (
        f"{x + run.column * module:.3f} {high - (run.row + 1) * module:.3f}"
        f" {run.length * module:.3f} {module:.3f} re"
        for run in symbol.runs
    )
    canvas.addLiteral("\n".join(["q 0 0 0 rg", *boxes, "f Q"]))
