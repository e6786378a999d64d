"""Small printing habits: spaces that never break, and one full stop at the end of a sentence."""

from __future__ import annotations

NBSP = "\u00a0"
"""U+00A0, the space at which a line never breaks."""

_CLOSERS = "\"'”’»)]*_"


def unbroken(text: str) -> str:
    """Return `text` with every plain space made unbreakable (dates, number and unit)."""
    return text.replace(" ", NBSP)


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
