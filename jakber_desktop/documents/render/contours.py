"""Letters as shapes: outlines read from the font file, so that a mark is drawn, never text.

Text drawn as a path cannot be copied, searched or read aloud; the page's text stays the
document's own. Used for the DRAF mark of PDF and DOCX.
"""

from __future__ import annotations

import struct
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.documents.render.faces import BOLD, face_path, load_face

_ON_CURVE, _SHORT_X, _SHORT_Y, _REPEAT, _SAME_X, _SAME_Y = 1, 2, 4, 8, 16, 32


class Point(NamedTuple):
    """A point of an outline, in parts of the type size, y up from the baseline."""

    x: float
    y: float


class Curve(NamedTuple):
    """A quadratic curve from where the pen is, by `control`, to `end`."""

    control: Point
    end: Point


Contour = tuple[Point, tuple[Curve, ...]]
"""A closed outline: its start, then curves (a straight stroke has its control half way)."""


class _Table(NamedTuple):
    offset: int
    length: int


class _GlyphFile:
    """The few tables of a TrueType file that hold outlines and advance widths."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        count = struct.unpack_from(">H", data, 4)[0]
        self._tables: dict[bytes, _Table] = {}
        for number in range(count):
            tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
            self._tables[tag] = _Table(offset, length)
        head = self._tables[b"head"].offset
        self.units: int = struct.unpack_from(">H", data, head + 18)[0]
        self._long: bool = struct.unpack_from(">h", data, head + 50)[0] == 1

    def glyph(self, number: int) -> bytes:
        """The outline record of a glyph; empty for a space."""
        kind, size = (">LL", 4) if self._long else (">HH", 2)
        start, end = struct.unpack_from(
            kind, self._data, self._tables[b"loca"].offset + size * number
        )
        scale = 1 if self._long else 2
        base = self._tables[b"glyf"].offset
        return self._data[base + start * scale : base + end * scale]


def letters(word: str, font: str = BOLD) -> tuple[tuple[Contour, ...], float]:
    """The outlines of a word set in one line, and its width; type size 1, origin at its left.

    Takes letters whose glyphs are simple (plain Latin capitals are); raises ValueError otherwise.
    """
    metrics = load_face(font).face
    file = _glyph_file(face_path(font))
    x = 0.0
    contours: list[Contour] = []
    for char in word:
        record = file.glyph(metrics.charToGlyph[ord(char)])
        contours += [_moved(c, x) for c in _contours(record, file.units)]
        x += metrics.charWidths[ord(char)] / 1000
    return tuple(contours), x


@cache
def _glyph_file(path: str) -> _GlyphFile:
    return _GlyphFile(Path(path).read_bytes())


def _moved(contour: Contour, by: float) -> Contour:
    def move(point: Point) -> Point:
        return Point(point.x + by, point.y)

    start, curves = contour
    return move(start), tuple(Curve(move(c.control), move(c.end)) for c in curves)


def _contours(record: bytes, units: int) -> list[Contour]:
    if not record:
        return []
    count = struct.unpack_from(">h", record)[0]
    if count < 0:
        raise ValueError("composite glyph")
    ends = struct.unpack_from(f">{count}H", record, 10)
    skip = struct.unpack_from(">H", record, 10 + 2 * count)[0]
    points = _points(record, 12 + 2 * count + skip, ends[-1] + 1)
    scaled = [(Point(x / units, y / units), on) for x, y, on in points]
    starts = [0, *(end + 1 for end in ends)]
    return [_contour(scaled[a:b]) for a, b in pairwise(starts)]


def _points(record: bytes, at: int, count: int) -> list[tuple[int, int, bool]]:
    flags: list[int] = []
    while len(flags) < count:
        flag = record[at]
        at += 1
        times = 1
        if flag & _REPEAT:
            times += record[at]
            at += 1
        flags += [flag] * times
    xs, at = _coordinates(record, at, flags, _SHORT_X, _SAME_X)
    ys, at = _coordinates(record, at, flags, _SHORT_Y, _SAME_Y)
    return [(x, y, bool(f & _ON_CURVE)) for x, y, f in zip(xs, ys, flags, strict=True)]


def _coordinates(
    record: bytes, at: int, flags: list[int], short: int, same: int
) -> tuple[list[int], int]:
    values, value = [], 0
    for flag in flags:
        if flag & short:
            value += record[at] if flag & same else -record[at]
            at += 1
        elif not flag & same:
            value += struct.unpack_from(">h", record, at)[0]
            at += 2
        values.append(value)
    return values, at


def _contour(points: list[tuple[Point, bool]]) -> Contour:
    """Curves through a ring of points; between two off-curve points lies a hidden one."""
    full: list[tuple[Point, bool]] = []
    for (point, on), (after, after_on) in zip(points, points[1:] + points[:1], strict=True):
        full.append((point, on))
        if on == after_on:
            full.append((_middle(point, after), not on))
    while not full[0][1]:
        full.append(full.pop(0))
    ring = [point for point, _ in full] + [full[0][0]]
    curves = tuple(Curve(ring[n + 1], ring[n + 2]) for n in range(0, len(ring) - 2, 2))
    return ring[0], curves


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
