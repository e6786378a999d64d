"""Who answers when a speaker is typed: offices, posts and people by parts of their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.editor.points import Speaker

_WORDS = re.compile(r"\w+")
_INSIDE = 3
"""So many letters are looked for within a word too."""


def answering(speakers: Sequence[Speaker], text: str) -> list[Speaker]:
    """Those in whose name, code, label or detail every typed word is found; in their order.

    First an office code that begins with the text, then names that do, then where every typed word
    begins one; within a word one is found from three letters on. Nothing typed: all.
    """
    typed = _WORDS.findall(text.casefold())
    if not typed:
        return list(speakers)
    start = text.strip().casefold()
    found = [(_far(one, typed, start), one) for one in speakers]
    near = sorted(((far, one) for far, one in found if far is not None), key=lambda pair: pair[0])
    return [one for _, one in near]


def _far(speaker: Speaker, typed: list[str], start: str) -> int | None:
    """How well a speaker answers, 0 best; None: not at all."""
    told = " ".join(
        part for part in (speaker.name, speaker.office, speaker.label, speaker.detail) if part
    ).casefold()
    known = _WORDS.findall(told)
    if all(_begins(part, known) for part in typed):
        if (speaker.office or "").casefold().startswith(start):
            return 0
        return 1 if any(name.startswith(start) for name in _names(speaker)) else 2
    inside = all(part in told if len(part) >= _INSIDE else _begins(part, known) for part in typed)
    return 3 if inside else None


def _names(speaker: Speaker) -> tuple[str, str]:
    return speaker.name.casefold(), (speaker.detail or "").casefold()


def _begins(part: str, known: list[str]) -> bool:
    return any(word.startswith(part) for word in known)
