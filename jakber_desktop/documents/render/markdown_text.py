"""Escapes text for Markdown, the one place of that format where user text passes (R5).

What comes out re-parses, by CommonMark as by GFM, to the same words with the same emphasis.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from jakber_desktop.documents.render.text import one_line

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Text

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&~|$]")
_NUMBER = re.compile(r"[0-9]{1,9}[.)]")


class _Piece(NamedTuple):
    """A run as one line: spaces at its edges are kept, white space inside is one space."""

    text: str
    mark: str


def escaped(text: str) -> str:
    """Return one line of text as Markdown that shows exactly these words."""
    return _start_safe(_SPECIAL.sub(r"\\\g<0>", one_line(text)))


def styled(text: Text) -> str:
    """Return a text of runs with `*` and `**` around emphasis, on a line of its own."""
    return _start_safe(inside(text))


def inside(text: Text) -> str:
    """Return a text as `styled`, to stand after other words or in a cell.

    Emphasis is dropped where Markdown could not read it back (next to another emphasis).
    """
    pieces = _pieces(text)
    parts: list[str] = []
    for n, piece in enumerate(pieces):
        before = pieces[n - 1].text[-1:] if n else ""
        after = pieces[n + 1].text[:1] if n + 1 < len(pieces) else ""
        beside = bool(n and pieces[n - 1].mark and before not in ("", " "))
        beside |= bool(n + 1 < len(pieces) and pieces[n + 1].mark and after not in ("", " "))
        body = _SPECIAL.sub(r"\\\g<0>", piece.text)
        parts.append(_wrapped(body, piece.mark, before, after) if not beside else body)
    return "".join(parts).strip()


def _pieces(text: Text) -> list[_Piece]:
    """The runs with spaces moved out of emphasis and squeezed over run borders."""
    pieces: list[_Piece] = []
    for run in text:
        mark = "*" * (2 * run.bold + run.italic)
        words = one_line(f"x{run.text}x")[1:-1]
        if pieces and pieces[-1].text.endswith(" "):
            words = words.lstrip(" ")
        lead, core = words[: len(words) - len(words.lstrip(" "))], words.strip(" ")
        tail = words[len(lead) + len(core) :]
        pieces += [
            _Piece(part, mark if part == core else "") for part in (lead, core, tail) if part
        ]
    return pieces


def _wrapped(body: str, mark: str, before: str, after: str) -> str:
    """The body between its marks, when both may open and close there (CommonMark flanking)."""
    if not mark or not body.strip():
        return body
    opens = not _punctuation(body[0]) or _edge(before)
    closes = not _punctuation(body[-1]) or _edge(after)
    return f"{mark}{body}{mark}" if opens and closes else body


def _edge(char: str) -> bool:
    return char in ("", " ") or char in string.punctuation or category(char)[0] == "P"


def _punctuation(char: str) -> bool:
    return category(char)[0] in "PS"


def _start_safe(line: str) -> str:
    """The line with a backslash before what would begin a heading, list, rule or definition."""
    if line[:1] in ("#", "+", "-", "=", ":"):
        return f"\\{line}"
    number = _NUMBER.match(line)
    return f"{line[: number.end() - 1]}\\{line[number.end() - 1 :]}" if number else line
