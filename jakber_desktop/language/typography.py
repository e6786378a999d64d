"""Small printing habits: spaces that never break, and one full stop at the end of a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from jakber_desktop.language.day_names import MONTHS

NBSP = "\u00a0"
"""U+00A0, the space at which a line never breaks."""

_MONTH = "|".join(MONTHS)
_PHRASES = (
    rf"\b(?:\d{{1,2}} (?:{_MONTH}) \d{{4}}|\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{4}})\b"
    r"|\bpukul \d{1,2}\.\d{2}(?: WI[BT]A?\b)?|\b\d{1,2}\.\d{2} WI[BT]A?\b"
    r"|\b\d{1,3}(?:\.\d{3})* (?:\([a-z ]{2,40}\)|orang|persen|hari|jam|menit|juta|miliar|triliun)"
    r"|\b100 (?:Resilient Cities|RESILIENT CITIES)\b|\bDKI J(?:akarta|AKARTA)\b|\bs\.d\. \w{1,12}"
    r"|\b(?:[Bb]agian|[Aa]genda|angka|butir|halaman|ayat) (?:\d{1,3}|[A-Z])\b|\bhuruf [a-z]\b"
)
"""What a line never breaks in: dates, clock times, number and unit, house names (ui-design §14)."""

_CLOSERS = "\"'”’»)]*_"


def unbroken(text: str) -> str:
    """Return `text` with every plain space made unbreakable (dates, number and unit)."""
    return text.replace(" ", NBSP)


@lru_cache(maxsize=1)
def _compiled() -> re.Pattern[str]:
    """The phrases ready to search; made for the first paper, not for the first window."""
    return re.compile(_PHRASES)


def held_together(text: str) -> str:
    """Return `text` with the spaces inside dates, times, counts and house names unbreakable."""
    return _compiled().sub(lambda found: unbroken(found.group()), text)


def full_stop(text: str) -> str:
    """Return `text` ending in exactly one sentence mark.

    A text that ends in a degree or an abbreviation ("..., M.T.", "dll.") gets no second full stop
    (naskah-dinas §10); neither does one ending in `!`, `?`, `…` or `:`. Empty stays empty.
    """
    bare = text.rstrip()
    core = bare.rstrip(_CLOSERS)
    if not core or core[-1] in ".!?…:":
        return bare
    return f"{bare.rstrip(';,')}."
