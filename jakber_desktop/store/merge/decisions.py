"""Merges what people decided about one conflict: two different decisions are a fresh conflict.

Who ends a conflict has decided, also by leaving the sentence that was shown. Seen from the shown
text that person changed nothing, and the other's decision would win unsaid (sync.md §3,
Resolution). So each side is first held against the ground with those sentences changed: what
collides there is another decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from jakber_desktop.store.merge.three_way import Hunk, Merged, merge3

_SIGNS = range(0xE000, 0xF900)
"""Characters of private use: words to the merge, and in hardly any text."""
_END = re.compile(r"[.!?…]*$")

_Marks = Mapping[str, str]
"""Sign -> the sentence it stands for, without its full stop."""


def merge_decisions(base: Merged, a: str, b: str) -> Merged:
    """Two sides (`a` the older) that both build on all that `base` was merged of.

    Where `base` has hunks a side that left the sentence and one that changed it collide; all else
    merges as by `merge3`.
    """
    marks = dict(zip(_unused(base.text + a + b), _contested(base), strict=False))
    older, newer = _against(base.text, a, b, marks)
    marks = {sign: marks[sign] for sign in _signs_in(older, marks) ^ _signs_in(newer, marks)}
    older, newer = _against(base.text, a, b, marks)
    merged = merge3(base.text, _spelled(older.text, marks), _spelled(newer.text, marks))
    apart = (_spelled_hunk(hunk, marks) for hunk in (*older.hunks, *newer.hunks))
    return Merged(merged.text, (*apart, *merged.hunks))


def _against(base: str, a: str, b: str, marks: _Marks) -> tuple[Merged, Merged]:
    """Each side merged with a twin that changed the marked sentences and nothing else."""
    if not marks:
        return Merged(a), Merged(b)
    marked = base
    for sign, words in marks.items():
        marked = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", sign, marked)
    return merge3(base, a, marked), merge3(base, marked, b)


def _contested(base: Merged) -> list[str]:
    """The sentences that stand where sides collided, without their full stops; longest first.

    The whole text for one that is not found any more (a third version changed it).
    """
    found: set[str] = set()
    for hunk in base.hunks:
        words = _END.sub("", (hunk.a if hunk.took == "a" else hunk.b).strip())
        found.add(words if words and words in base.text else base.text)
    return sorted(found, key=lambda words: (-len(words), words))


def _unused(texts: str) -> Iterable[str]:
    held = set(texts)
    return (chr(code) for code in _SIGNS if chr(code) not in held)


def _signs_in(merged: Merged, marks: _Marks) -> set[str]:
    """The marked sentences that a side has changed."""
    return {sign for sign in marks if any(sign in hunk.a + hunk.b for hunk in merged.hunks)}


def _spelled(text: str, marks: _Marks) -> str:
    for sign, words in marks.items():
        text = text.replace(sign, words)
    return text


def _spelled_hunk(hunk: Hunk, marks: _Marks) -> Hunk:
    base, a, b = (_spelled(words, marks) for words in (hunk.base, hunk.a, hunk.b))
    return Hunk(base, a, b, hunk.took)
