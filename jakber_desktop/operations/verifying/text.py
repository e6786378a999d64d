"""The first place where the words of two papers part, told in words a person can look up."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import zip_longest

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_SHOWN = 8
"""Words quoted of either paper."""

_DIFFERS = QT_TRANSLATE_NOOP(
    "core", "Perbedaan pertama pada halaman {page}: di arsip “{ours}”, pada berkas ini “{theirs}”."
)
_SAME = QT_TRANSLATE_NOOP(
    "core",
    "Tulisan yang terbaca sama, tetapi berkasnya tidak sama bita demi bita. Bagian berkas dapat "
    "ditutupi, disisipi, atau digambari tanpa mengubah tulisan itu, jadi berkas ini tidak dapat "
    "dinyatakan utuh; berkas yang disimpan ulang atau ditandatangani elektronik juga berbeda.",
)
_NOTHING = QT_TRANSLATE_NOOP("core", "(tidak ada)")


def first_difference(ours: Sequence[str], theirs: Sequence[str]) -> str:
    """A sentence about the first differing words, page by page, or that none of those a machine
    reads differ, which proves nothing: a white box hides words and leaves them readable."""
    for page, (kept, given) in enumerate(zip_longest(ours, theirs, fillvalue=""), 1):
        mine, other = _words(kept), _words(given)
        if mine != other:
            at = next(
                (
                    nth
                    for nth, pair in enumerate(zip(mine, other, strict=False))
                    if pair[0] != pair[1]
                ),
                min(len(mine), len(other)),
            )
            return _DIFFERS.format(page=page, ours=_quoted(mine, at), theirs=_quoted(other, at))
    return _SAME


def _words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


def _quoted(words: Sequence[str], at: int) -> str:
    """The words from a place on, with the one before it to find it by."""
    shown = words[max(0, at - 1) : at + _SHOWN] if at < len(words) else ()
    return " ".join(shown) or _NOTHING
