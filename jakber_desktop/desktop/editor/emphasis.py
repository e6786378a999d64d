"""Runs of bold and italic as Markdown: which marks to set where, and what must be escaped.

CommonMark opens and closes emphasis only beside the right neighbours. A style that cannot stand
where it is gives way at its edges, at last altogether; the characters always stay.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby, product
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar

from jakber_desktop.desktop.markdown_blocks import Run, inline_runs, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_INLINE = MarkdownIt("zero", {"maxNesting": 100}).enable(["newline", "escape", "emphasis"])
_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_LIST_MARK = re.compile(r"\A(?:\d{1,9}(?=[.)](?:\s|\Z))|(?=[-+](?:\s|\Z)))")

_Styles = list[tuple[bool, bool]]
"""Bold and italic of each character."""


@lru_cache(maxsize=512)
def inline_source(runs: tuple[Run, ...]) -> tuple[str, tuple[Run, ...]]:
    """The Markdown of a paragraph's runs, and the runs it reads as (the same text)."""
    text, styles = _trimmed(runs)
    if not text:
        return "", ()
    for give_way in (_stay, _off_punctuation, _whole_words, _plain):
        styles = _off_spaces(text, give_way(text, styles))
        wanted = _runs(text, styles)
        for italic, careful in product("*_", (False, True)):
            source = _marked(text, styles, italic, careful)
            if not _needs_proof(source) or _reads_as(source) == wanted:
                return source, wanted
    return _marked(text, styles, "*", careful=True), _runs(text, styles)


def _trimmed(runs: Sequence[Run]) -> tuple[str, _Styles]:
    """Characters and their styles without what Markdown does not keep: spaces at line edges."""
    text = "".join(shown(run.text).replace("\r", "\n").replace("\0", "\ufffd") for run in runs)
    styles = [(run.bold, run.italic) for run in runs for _ in run.text]
    keep = [True] * len(text)
    for match in _BREAK.finditer(text):
        for place in range(*match.span()):
            keep[place] = text[place] == "\n"
    lead, tail = len(text) - len(text.lstrip()), len(text.rstrip())
    places = [place for place in range(lead, tail) if keep[place]]
    return "".join(text[place] for place in places), [styles[place] for place in places]


def _runs(text: str, styles: _Styles) -> tuple[Run, ...]:
    made: list[Run] = []
    start = 0
    for style, same in groupby(styles):
        end = start + sum(1 for _ in same)
        made.append(Run(text[start:end], *style))
        start = end
    return tuple(made)


def _needs_proof(source: str) -> bool:
    return "*" in source or "_" in source or "\\" in source


def _reads_as(source: str) -> tuple[Run, ...]:
    (token,) = _INLINE.parse(source)[1:2]
    return inline_runs(token.children or ())


# --- styles that give way ------------------------------------------------------------------------


def _stay(_text: str, styles: _Styles) -> _Styles:
    return styles


def _plain(text: str, _styles: _Styles) -> _Styles:
    return [(False, False)] * len(text)


def _off_spaces(text: str, styles: _Styles) -> _Styles:
    """No style begins or ends at a space."""
    return _shrunk(text, styles, lambda place, _beyond: text[place].isspace())


def _off_punctuation(text: str, styles: _Styles) -> _Styles:
    """No style begins or ends at a sign that has a letter on its other side."""

    def gives_way(place: int, beyond: int) -> bool:
        outside = text[beyond] if 0 <= beyond < len(text) else " "
        return not _wordly(text[place]) and _wordly(outside)

    return _shrunk(text, styles, gives_way)


def _whole_words(text: str, styles: _Styles) -> _Styles:
    """A word has a style only when all its characters have it."""
    made = list(styles)
    for match in re.finditer(r"\S+", text):
        word = styles[match.start() : match.end()]
        made[match.start() : match.end()] = [
            (all(bold for bold, _ in word), all(italic for _, italic in word))
        ] * len(word)
    return made


def _wordly(char: str) -> bool:
    return not (char.isspace() or isPunctChar(char) or isMdAsciiPunct(ord(char)))


def _shrunk(text: str, styles: _Styles, gives_way: Callable[[int, int], bool]) -> _Styles:
    """Styles taken from the edges of their stretches as long as `gives_way(edge, beyond)`."""
    bold = _shrunk_one([style[0] for style in styles], gives_way)
    italic = _shrunk_one([style[1] for style in styles], gives_way)
    return list(zip(bold, italic, strict=True))


def _shrunk_one(flags: list[bool], gives_way: Callable[[int, int], bool]) -> list[bool]:
    places = range(len(flags))
    for order, step in ((places, 1), (reversed(places), -1)):
        for place in order:
            beyond = place - step
            edge = not (0 <= beyond < len(flags) and flags[beyond])
            if flags[place] and edge and gives_way(place, beyond):
                flags[place] = False
    return flags


# --- marks and escapes ---------------------------------------------------------------------------


def _marked(text: str, styles: _Styles, italic: str, careful: bool) -> str:
    """The text with marks; `careful` escapes every sign that could be one."""
    marks = ("**", italic)
    made: list[str] = []
    opened: list[int] = []
    before = (False, False)
    for place, char in enumerate(text):
        now = styles[place]
        if now == before and char not in "*_\\\n":  # most
            made.append(char)
            continue
        before = now
        again: list[int] = []
        while any(not now[one] for one in opened):
            one = opened.pop()
            made.append(marks[one])
            again += [one] if now[one] else []
        fresh = again + [one for one in (0, 1) if now[one] and one not in opened + again]
        for one in sorted(fresh, key=lambda one: -_extent(styles, place, one)):
            opened.append(one)
            made.append(marks[one])
        made.append(_escaped(text, styles, place, careful) if char != "\n" else "\\\n")
    made += [marks[one] for one in reversed(opened)]
    return "\n".join(_LIST_MARK.sub(r"\g<0>\\", line) for line in "".join(made).split("\n"))


def _extent(styles: _Styles, place: int, one: int) -> int:
    """How far a style goes on from here."""
    end = place
    while end < len(styles) and styles[end][one]:
        end += 1
    return end - place


def _escaped(text: str, styles: _Styles, place: int, careful: bool) -> str:
    char = text[place]
    if char not in "*_\\":
        return char
    before = text[place - 1] if place else "\n"
    behind = text[place + 1] if place + 1 < len(text) else "\n"
    alone = styles[max(place - 1, 0)] == styles[place] == styles[min(place + 1, len(text) - 1)]
    if char == "\\":
        free = alone and behind != "\n" and (behind.isalnum() or behind.isspace())
    else:
        free = alone and before == behind == " "
        free = free or (char == "_" and alone and before.isalnum() and behind.isalnum())
    return char if free and not careful else "\\" + char
