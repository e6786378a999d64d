"""Which page of a document a scanned page shows: by where ink lies, not by what it says.

A page's profile is how dark each of 120 bands is in each of three strips. A few words by hand, a
stamp or a signature change little of it; another page of the same document is clearly unlike.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Profile = tuple[tuple[float, ...], ...]
"""Three strips from left to right, each 120 bands from the top; 0 is blank."""

LIKE = 0.5
"""Correlation from which two profiles show the same page."""
CLEARLY = 0.15
"""By how much the best page must surpass the next."""

_STRIPS, _BANDS, _SHIFT = 3, 120, 5
_SCALES = (0.96, 0.98, 1.0, 1.02, 1.04, 1.06)
_WHITE = 255.0


def profile(picture: Image, turn: int = 0) -> Profile:
    """The profile of a page in grey that lies `turn` degrees clockwise."""
    from PIL import Image

    small = picture.resize((300, 300 * picture.height // max(1, picture.width)))
    upright = small.rotate(turn, Image.Resampling.BILINEAR, expand=turn % 90 == 0, fillcolor=255)
    bands = upright.resize((_STRIPS, _BANDS), Image.Resampling.BOX)
    dark = [_WHITE - value for value in bands.tobytes()]
    return tuple(tuple(dark[strip::_STRIPS]) for strip in range(_STRIPS))


def same_page(scanned: Profile, pages: Sequence[Profile]) -> int | None:
    """The page (0-based) that a scanned one shows; None when none is, or two are, like it."""
    likes = sorted(((likeness(scanned, one), nth) for nth, one in enumerate(pages)), reverse=True)
    if not likes or likes[0][0] < LIKE:
        return None
    if len(likes) > 1 and likes[0][0] - likes[1][0] < CLEARLY:
        return None
    return likes[0][1]


def likeness(one: Profile, other: Profile) -> float:
    """From -1 to 1: how alike two pages are where they lie best over each other.

    A scanner shifts a page and shrinks it a little.
    """
    mine = [_plain(strip) for strip in one]
    return max(
        _correlation(mine, [_plain(_laid(strip, scale, shift)) for strip in other])
        for scale in _SCALES
        for shift in range(-_SHIFT, _SHIFT + 1)
    )


def _laid(strip: Sequence[float], scale: float, shift: int) -> list[float]:
    """A strip stretched from its middle and shifted; what lies beyond its ends is blank."""
    middle = _BANDS / 2
    places = (round((band - middle) * scale + middle) + shift for band in range(_BANDS))
    return [strip[place] if 0 <= place < _BANDS else 0.0 for place in places]


def _plain(strip: Sequence[float]) -> list[float]:
    """A strip without its even grey: shade and a dark edge of the scan do not count."""
    mean = sum(strip) / len(strip)
    return [value - mean for value in strip]


def _correlation(ones: Sequence[Sequence[float]], others: Sequence[Sequence[float]]) -> float:
    mine = [value for strip in ones for value in strip]
    theirs = [value for strip in others for value in strip]
    spread = sqrt(_product(mine, mine) * _product(theirs, theirs))
    return _product(mine, theirs) / spread if spread else 0.0


def _product(ones: Sequence[float], others: Sequence[float]) -> float:
    return float(sum(map(mul, ones, others)))
