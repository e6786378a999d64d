"""Indonesian word stems (Snowball) for the search: "pertemuan" -> "temu"."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

_LONGEST = 64
"""Longer "words" are addresses or noise and are left as they are."""

_local = threading.local()


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of one word, in lower case; a word of over 64 letters is only lowered.

    Stems need not be words and need not agree with a dictionary ("berketahanan" -> "ketahan",
    "ketahanan" -> "tahan"): the index keeps the words beside them.
    """
    lowered = word.casefold()
    if len(lowered) > _LONGEST:
        return lowered
    return str(_stemmer().stemWord(lowered))


def _stemmer() -> Any:  # snowballstemmer has no types
    """This thread's stemmer: it keeps the word it works on, so threads must not share one."""
    if not hasattr(_local, "stemmer"):
        # imported late: the package loads thirty languages, and the first window needs none
        from snowballstemmer.indonesian_stemmer import IndonesianStemmer

        _local.stemmer = IndonesianStemmer()
    return _local.stemmer
