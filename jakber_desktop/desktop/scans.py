"""Scanned papers as pages: a PDF's own, or a picture as one; each may be turned for reading.

Called on the quick lane only (rasterising.py says why).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QTransform

from jakber_desktop.desktop.rasterising import PageSize, page_sizes, render_page

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 120 * 1024 * 1024
"""A larger scan is not drawn here; the system's own program shows it."""
SHEET_WIDTH, SHEET_HEIGHT = 595.0, 842.0
"""Points of an A4 sheet: a picture is shown as wide as one, lying or standing as it does."""
_QUARTERS = 4
_QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90.value
"""The bit that all transformations have that change width and height."""


class Undrawable(Exception):
    """A scan that cannot be shown here: too large, or its bytes make no page."""


def scan_sizes(data: bytes) -> tuple[PageSize, ...]:
    """The sizes of the pages. Raises Undrawable, PdfiumError."""
    if data.startswith(b"%PDF-"):
        return page_sizes(data)
    reader, _buffer = _reader(data)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Undrawable
    if reader.transformation().value & _QUARTER_TURN:  # the camera lay on its side
        size.transpose()
    width = SHEET_WIDTH if size.height() >= size.width() else SHEET_HEIGHT
    return (PageSize(width, width * size.height() / size.width()),)


def turned_sizes(sizes: Sequence[PageSize], turns: Sequence[int]) -> tuple[PageSize, ...]:
    """The sizes as they lie after so many quarter turns each."""
    return tuple(
        PageSize(size.height, size.width) if turn % 2 else size
        for size, turn in zip(sizes, turns, strict=True)
    )


def render_scan(turns: Sequence[int], data: bytes, page: int, width: int) -> QImage:
    """A page exactly `width` pixels wide after its quarter turns. Raises Undrawable."""
    turn = turns[page] % _QUARTERS
    wide = width
    if turn % 2:
        size = scan_sizes(data)[page]
        wide = max(1, round(width * size.width / size.height))
    image = render_page(data, page, wide) if data.startswith(b"%PDF-") else _picture(data, wide)
    if turn:
        image = image.transformed(QTransform().rotate(90 * turn))
    if image.width() != width:
        height = max(1, round(image.height() * width / image.width()))
        image = image.scaled(
            QSize(width, height), Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    return image


def _picture(data: bytes, width: int) -> QImage:
    reader, _buffer = _reader(data)
    image = reader.read()
    if image.isNull():
        raise Undrawable
    drawn = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:  # clear parts show the paper
        painter.drawImage(0, 0, drawn)
    return paper


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """A reader that turns photos upright, and the buffer it reads: keep both."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader, buffer
