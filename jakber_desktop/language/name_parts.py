"""Takes a printed name apart: form of address, titles before, bare name, degrees after (§10)."""

from __future__ import annotations

import re
from typing import NamedTuple

_HONORIFICS = {
    "bpk": "Bpk.", "bapak": "Bpk.", "pak": "Bpk.", "ibu": "Ibu", "bu": "Ibu",
    "sdr": "Sdr.", "saudara": "Sdr.", "sdri": "Sdri.", "saudari": "Sdri.",
}  # fmt: skip
_FRONT = {
    "prof", "dr", "drg", "drh", "ir", "drs", "dra", "h", "hj", "kh", "apt", "ns",
}  # fmt: skip
"""Titles that stand before a name, in small letters without their stop."""
_BARE = {"prof", "drs", "dra", "drg", "drh"}
"""Those that are titles even when their stop was forgotten."""
_DEGREE = re.compile(r"[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,6}\.?)+")
"""A degree with stops inside; a single letter with one is an initial of the name."""


class NameParts(NamedTuple):
    """A name taken apart; "" for what is not there."""

    honorific: str
    prefix: str
    name: str
    suffix: str


def name_parts(text: str) -> NameParts:
    """ "Bapak Dr. Ir. Nama Contoh, M.T., Ph.D." in its parts, spaces put right.

    Degrees follow a comma, or are written with stops at the end. "Dr." and "dr." keep their case:
    a doctorate is no physician.
    """
    front, _, rear = " ".join(text.split()).strip(" ,").partition(",")
    words = front.split()
    honorific = ""
    if len(words) > 1 and words[0].rstrip(".").lower() in _HONORIFICS:
        honorific = _HONORIFICS[words.pop(0).rstrip(".").lower()]
    prefix: list[str] = []
    while len(words) > 1 and _is_title(words[0]):
        prefix.append(words.pop(0))
    degrees = [part.strip() for part in rear.split(",") if part.strip()]
    while len(words) > 2 and "." in words[-1] and _DEGREE.fullmatch(words[-1]):
        degrees.insert(0, words.pop())
    return NameParts(honorific, " ".join(prefix), " ".join(words), ", ".join(degrees))


def _is_title(word: str) -> bool:
    plain = word.rstrip(".").lower()
    return plain in _FRONT and (word.endswith(".") or plain in _BARE)
