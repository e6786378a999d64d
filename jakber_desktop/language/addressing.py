"""Lines of an address as letters print them (naskah-dinas §12)."""

from __future__ import annotations

import re
from functools import lru_cache

_REMEMBERED = 8_192
"""A recap of years asks for the same posts again and again."""
_OPENING = re.compile(r"(?:kepada\s{1,3})?(?:yth\.\s{0,3}|yth\s{1,3})", re.IGNORECASE)
_COURTESY = re.compile(r"(?:bapak|ibu|saudara|saudari|bpk\.|sdri?\.)\s{1,3}", re.IGNORECASE)
_OFFICE_TITLE = re.compile(
    r"(?:(?:wakil|plt\.|plh\.|pj\.|pjs\.)\s{1,3})?"
    r"(?:gubernur|wali kota|bupati|menteri|sekretaris|asisten|deputi|kepala|ketua|direktur"
    r"|inspektur|camat|lurah|manajer|koordinator|pimpinan)\b",
    re.IGNORECASE,
)
_SHORT_WORDS = (
    (re.compile(r"(?<!\w)jln?\.\s{0,3}(?=\S)", re.IGNORECASE), "Jalan "),
    (re.compile(r"(?<!\w)no\.\s{0,3}(?=[0-9])", re.IGNORECASE), "Nomor "),
)


@lru_cache(_REMEMBERED)
def addressee_line(text: str) -> str:
    """Return the addressee without "Kepada" and "Yth.": the form prints those itself.

    "Bapak", "Ibu", "Saudara" before an office title go too ("Yth. Bapak Kepala Bappeda" ->
    "Kepala Bappeda"); before a name they stay. The rest is as `official_line`.
    """
    line = _without(_OPENING, " ".join(text.split()))
    bare = _without(_COURTESY, line)
    return official_line(bare if _OFFICE_TITLE.match(bare) else line)


def is_office_title(text: str) -> bool:
    """Return whether a line begins as the title of an office holder does ("Kepala ...")."""
    return _OFFICE_TITLE.match(text) is not None


def post_of_office(post: str, office: str, between: str = " ") -> str:
    """Return a post followed by its office, whose first words the post may end with already.

    "Kepala Biro" and "Biro KDH dan KLN" make "Kepala Biro KDH dan KLN", never "Biro Biro";
    `between` (", " after a name or for an outside body, §12) stands where nothing is shared.
    """
    words, more = post.split(), office.split()
    for shared in range(min(len(words), len(more)), 0, -1):
        tail, head = words[-shared:], more[:shared]
        if [word.casefold() for word in tail] == [word.casefold() for word in head]:
            return " ".join([*words[:-shared], *more])
    return f"{post}{between}{office}" if post and office else post or office


def official_line(text: str) -> str:
    """Return an address line with *Jalan* and *Nomor* in full and no full stop at its end.

    The dot of a degree ("M.T.") stays.
    """
    for pattern, word in _SHORT_WORDS:
        text = pattern.sub(word, text)
    line = text.rstrip()
    last = line.rpartition(" ")[2]
    return line[:-1] if last.endswith(".") and "." not in last[:-1] else line


def _without(opening: re.Pattern[str], line: str) -> str:
    match = opening.match(line)
    return line[match.end() :] if match else line
