"""The words by which a post says whose it is: "Kepala Bappeda", "Camat Penjaringan" (§9, §12)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from jakber_desktop.language.addressing import addressee_line

if TYPE_CHECKING:
    from jakber_desktop.model.record import Office

_REGION = ("provinsi dki jakarta", "provinsi daerah khusus ibukota jakarta", "dki jakarta")
"""What may follow the office in the name of a post, in small letters."""
_OF_TERRITORY = re.compile(r"(?:camat|lurah|wali kota|bupati|gubernur)\b", re.IGNORECASE)
"""Heads who are called after their territory, not after their office."""


def names_office(post: str, office: Office | None, code: str) -> bool:
    """Return whether a post says its office by name, short name or code.

    The name without its first word will do: "Deputi CRO Jakarta Berketahanan" for the
    Sekretariat Jakarta Berketahanan. A code counts with a capital ("Bappeda", not "warga").
    """
    words = _office_words(office)
    initial, rest = re.escape(code[:1]), re.escape(code[1:])
    if re.search(rf"(?<!\w){initial}(?i:{rest})(?!\w)", post):
        return True
    if words and _OF_TERRITORY.match(post) and _last_word(post) == _last_word(words[0]):
        return True
    return any(contains_words(post, word) for word in words)


def _office_words(office: Office | None) -> list[str]:
    """How a post may name the office: its name whole, to its comma, without its first word."""
    if office is None:
        return []
    own = office.name.partition(",")[0]
    rear = office.name.partition(" ")[2]
    words = [own, office.name, *([rear] if " " in rear else []), office.short_name or ""]
    return [word for word in words if word.strip()]


def _last_word(text: str) -> str:
    """ "penjaringan" of "Camat Penjaringan" and of "Kecamatan Penjaringan"."""
    return (text.casefold().split() or [""])[-1]


def post_without_office(post: str, office: Office | None, code: str) -> str:
    """Return a post in small letters without the words that say its office, "" for nothing left."""
    return _without(post, tuple(_office_words(office)), code)


@lru_cache(8_192)
def _without(post: str, office: tuple[str, ...], code: str) -> str:
    bare = " ".join(addressee_line(post).casefold().split())
    for word in [*office, code, *_REGION]:
        bare = re.sub(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", " ", bare)
    return " ".join(bare.split())


def contains_words(text: str, words: str) -> bool:
    """Whether the words stand in the text as words, in capitals or not."""
    text, words = (" ".join(part.casefold().split()) for part in (text, words))
    return words in text and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
