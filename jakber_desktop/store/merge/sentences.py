"""Where a sentence begins and ends, and whether two stretches of text belong to one sentence."""

from __future__ import annotations

import re

_CLOSING = r"[)\]\"'”’»*_]"
# from the first mark of a row and without trying back: a row of 200,000 dots takes one pass
_END = re.compile(rf"(?<![.!?…])[.!?…]++{_CLOSING}*+(?=\s|$)")
_LAST = re.compile(rf"(?<![.!?…])[.!?…]++{_CLOSING}*+$")
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘*_]*$")
_MARKER = re.compile(r"^[>\s]*(?:[-*+]\s+)?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
_NEAR = 60
"""Characters before a full stop that are looked at."""
# fmt: off
_SHORT = frozenset({
    "a.n", "adm", "bpk", "cq", "dkk", "dll", "dr", "drs", "dsb", "dst", "hlm",
    "ir", "jend", "jl", "jln", "kab", "kec", "kel", "kep", "kol", "mr", "mrs",
    "no", "nop", "np", "plh", "plt", "prof", "pt", "rp", "rt", "rw", "s.d",
    "sdr", "sdri", "tgl", "tlp", "ttd", "u.b", "u.p", "vs", "yth",
})
# fmt: on
"""Words that a full stop shortens; it ends no sentence there (naskah-dinas §15)."""


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as character ranges, without the blanks around them.

    A line end always ends a sentence: lines of minutes are points, items and paragraphs.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    for line in re.split(r"(\r\n|\n|\r)", text):
        spans += [(at + start, at + end) for start, end in _in_line(line)]
        at += len(line)
    return spans


def is_break(left: str, right: str) -> bool:
    """Whether a sentence ends between two stretches: at a line end, or after a full stop."""
    if not left.strip(" \t") or not right.strip(" \t"):
        return True
    if left.rstrip(" \t").endswith(("\n", "\r")) or right.lstrip(" \t").startswith(("\n", "\r")):
        return True
    if not (left[-1].isspace() or right[0].isspace()):
        return False
    line = left.rstrip().replace("\r", "\n").rsplit("\n", 1)[-1]
    return bool(_LAST.search(line[-_NEAR:])) and _ends(line, right.lstrip())


def _in_line(line: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = _next_sign(line, 0)
    for match in _END.finditer(line):
        end = match.end()
        following = _next_sign(line, end)
        near = line[max(start, end - 2 * _NEAR) : end]
        if following < len(line) and _ends(near, line[following]):
            spans.append((start, end))
            start = following
    end = len(line.rstrip())
    return [*spans, (start, end)] if start < end else spans


def _next_sign(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at


def _ends(sentence: str, rest: str) -> bool:
    """Whether what ends in a full stop is a sentence: no list marker, no shortened word."""
    last = _LAST.search(sentence[-_NEAR:])
    body = sentence[: last.start() - len(sentence[-_NEAR:])] if last else sentence
    if rest[:1].islower() or (len(body) < _NEAR and _MARKER.match(body)):
        return False
    found = _WORD_BEFORE.search(body[-_NEAR:])
    word = found.group().lower() if found else ""
    return not (word in _SHORT or (len(word) == 1 and word.isalpha()))
