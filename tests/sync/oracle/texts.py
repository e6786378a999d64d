"""Properties of a merged text (sync.md §3, Text), told without merging anything.

No token nobody wrote; what a head brought is shown or named in a conflict; a line nobody touched
stays; edits of lines far apart both stand, without a conflict.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.sync.oracle.log import Log, Written

_TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*|\w+|[^\w\s]")


def tokens(text: object) -> Counter[str]:
    """Words, numbers and signs with how often each stands there."""
    return Counter(_TOKEN.findall("" if text is None else str(text)))


def ancestors(log: Log, head: Written) -> list[Written]:
    """Every version that a head builds on and that is here."""
    found: dict[tuple[int, int], Written] = {}
    waiting = list(head.bases)
    while waiting:
        stamp = waiting.pop()
        if stamp in found or stamp not in log:
            continue
        found[stamp] = log[stamp]
        waiting += log[stamp].bases
    return list(found.values())


def is_pending(log: Log, found: Sequence[Written]) -> bool:
    """Whether a version that some head builds on is not here yet."""
    return any(
        base not in log
        for head in found
        for one in (head, *ancestors(log, head))
        for base in one.bases
    )


def faults(
    log: Log, found: Sequence[Written], shown: object, hunks: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    """What is wrong with the text shown for these heads; nothing when all properties hold."""
    below = {head.stamp: ancestors(log, head) for head in found}
    every = [*found, *(one for some in below.values() for one in some)]
    yield from _invented(every, shown)
    named = tokens(shown)
    for hunk in hunks:
        named += tokens(hunk.get("a")) + tokens(hunk.get("b"))
    for head in found:
        if lost := tokens(head.value) - _most(below[head.stamp]) - named:
            yield f"of {head.stamp} neither shown nor named: {sorted(lost)}"
    for line in _kept_lines([str(one.value or "") for one in every]):
        if line not in str(shown or ""):
            yield f"a line nobody touched is gone: {line!r}"
    if (wanted := _apart(found, below)) is not None and (shown != wanted or hunks):
        yield f"edits far apart did not both stand: {shown!r}, wanted {wanted!r}"


def _invented(every: Sequence[Written], shown: object) -> Iterator[str]:
    known = _most(every)
    yield from (f"nobody wrote {token!r}" for token in tokens(shown) if token not in known)


def _most(versions: Sequence[Written]) -> Counter[str]:
    """Each token as often as the version that has it most often."""
    found: Counter[str] = Counter()
    for one in versions:
        found |= tokens(one.value)
    return found


def _kept_lines(texts: Sequence[str]) -> set[str]:
    """Whole lines that every version holds."""
    kept = set(texts[0].splitlines())
    for text in texts[1:]:
        kept &= set(text.splitlines())
    return {line for line in kept if line.strip()}


def _apart(found: Sequence[Written], below: Mapping[tuple[int, int], list[Written]]) -> str | None:
    """The one right text of two heads that changed lines of one base at least two apart."""
    if len(found) != 2 or any(len(head.bases) != 1 for head in found):
        return None
    if found[0].bases != found[1].bases:
        return None
    base = next(one for one in below[found[0].stamp] if one.stamp == found[0].bases[0])
    lines = str(base.value or "").split("\n")
    sides = [str(head.value or "").split("\n") for head in found]
    if any(len(side) != len(lines) for side in sides) or len(set(lines)) != len(lines):
        return None
    a, b = ({nth for nth, line in enumerate(lines) if side[nth] != line} for side in sides)
    if not a or not b or any(abs(one - other) < 2 for one in a for other in b):
        return None
    merged = [
        sides[0][n] if n in a else sides[1][n] if n in b else lines[n] for n in range(len(lines))
    ]
    return "\n".join(merged)
