"""Letters as a search compares them: small, without marks, one for one."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Small letters without marks, one for one, so that places stay those of the text."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    base = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return base if len(base) == 1 else letter
