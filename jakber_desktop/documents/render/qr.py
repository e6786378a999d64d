"""The QR symbol of a seal (ui-design §14): its dark modules as runs, its measures, a picture of it.

segno makes the matrix (ISO/IEC 18004), error level M. PDF draws the runs as shapes, DOCX embeds
the picture.
"""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.render import measures

if TYPE_CHECKING:
    import segno

_LARGEST = 6
"""Version with 41 modules a side: at 0.4 mm each the last that fits into the bottom margin."""
_PICTURE_SCALE = 12  # pixels a module: sharp at 600 dpi


class DarkRun(NamedTuple):
    """Dark modules side by side: row from the top and column from the left (both from 0)."""

    row: int
    column: int
    length: int


class Symbol(NamedTuple):
    """A symbol without its quiet zone; lengths in millimetres."""

    runs: tuple[DarkRun, ...]
    module: float
    side: float

    @property
    def quiet(self) -> float:
        """White that has to stay around it."""
        return measures.QR_QUIET * self.module


def symbol(text: str) -> Symbol | None:
    """Return the symbol of a text, 14 mm wide or as large as modules of 0.4 mm make it.

    None for a text that would not fit into the footer (over 106 bytes, or 154 of the QR's own
    capitals and digits): the typed code beside it says what is needed.
    """
    made = _made(text)
    if made is None:
        return None
    module = max(measures.QR_MM / len(made.matrix), measures.QR_MODULE_LEAST_MM)
    dark = tuple(run for row, line in enumerate(made.matrix) for run in _runs(row, line))
    return Symbol(dark, module, module * len(made.matrix))


def picture(text: str) -> bytes | None:
    """Return the symbol as a PNG without quiet zone; None where `symbol` returns None."""
    made = _made(text)
    if made is None:
        return None
    stream = io.BytesIO()
    made.save(stream, kind="png", scale=_PICTURE_SCALE, border=0)
    return stream.getvalue()


def _made(text: str) -> segno.QRCode | None:
    import segno  # only final papers need it

    try:
        made = segno.make_qr(text, error="m", boost_error=False)
    except ValueError:  # longer than any symbol holds
        return None
    return made if int(made.version) <= _LARGEST else None


def _runs(row: int, line: bytes | bytearray) -> list[DarkRun]:
    found, column = [], 0
    for dark, modules in groupby(line):
        length = len(list(modules))
        if dark:
            found.append(DarkRun(row, column, length))
        column += length
    return found
