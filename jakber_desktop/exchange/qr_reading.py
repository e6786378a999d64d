"""QR codes on a page's picture, by the optional `zxing-cpp`; without it codes are typed."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image


class Symbol(NamedTuple):
    """A QR that was read: its words, and by how many degrees clockwise the page lies turned."""

    text: str
    turn: int


def can_read() -> bool:
    """Whether the reader is installed."""
    return find_spec("zxingcpp") is not None


def read_symbols(picture: Image) -> tuple[Symbol, ...]:
    """All QR codes of a picture, whichever way it lies. ImportError without the reader."""
    import zxingcpp

    wanted = zxingcpp.barcode_formats_from_str("QRCode")
    try:
        found = zxingcpp.read_barcodes(picture, formats=wanted)
    except ValueError:  # a picture of no width or height
        return ()
    return tuple(Symbol(one.text, one.orientation % 360) for one in found)
