"""A picture somebody brings as crest, made fit for papers: checked, turned upright, a small PNG."""

from __future__ import annotations

import io
import warnings
from typing import NamedTuple

from jakber_desktop.model.errors import CrestUnsuitable

MAX_BYTES = 30 * 1024 * 1024
MAX_PIXELS = 64_000_000
KEPT_SIDE = 1200
"""Pixels of the longer side that are kept: 1,200 dpi at the width of the crest."""
SHARP_WIDTH = 260
"""Pixels for 300 dpi at 22 mm (naskah-dinas §3)."""


class Crest(NamedTuple):
    """A crest as PNG; `width` and `height` are those of the picture that was brought."""

    data: bytes
    width: int
    height: int

    @property
    def sharp(self) -> bool:
        """Whether it prints well."""
        return self.width >= SHARP_WIDTH


def read_crest(data: bytes, name: str) -> Crest:
    """A PNG or JPG as crest. Raises CrestUnsuitable for anything else or a picture far too large.

    It is written anew: nothing that came along in the file (places, comments) reaches a paper.
    """
    from PIL import Image, ImageOps  # only here: nobody needs it at the start

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of pictures that would fill the memory
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                width, height = picture.size
                if width * height > MAX_PIXELS:
                    raise CrestUnsuitable(name=name)
                upright = ImageOps.exif_transpose(picture)
                clear = "A" in upright.getbands() or "transparency" in upright.info
                made = upright.convert("RGBA" if clear else "RGB")
    except CrestUnsuitable:
        raise
    except Exception:  # whatever Pillow says of foreign bytes
        raise CrestUnsuitable(name=name) from None
    made.thumbnail((KEPT_SIDE, KEPT_SIDE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    made.info.clear()
    made.save(out, "PNG", optimize=True)
    return Crest(out.getvalue(), *upright.size)
