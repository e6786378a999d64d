"""Who answers when a speaker is typed: offices, posts and people by the starts of their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.editor.points import Speaker

_WORDS = re.compile(r"\w+")


def answering(speakers: Sequence[Speaker], text: str) -> list[Speaker]:
    """Those in whose name, code, label or detail every typed word begins one; in their order.

    An office code that begins with the text goes first. Nothing typed: all.
    """
    typed = _WORDS.findall(text.casefold())
    if not typed:
        return list(speakers)
    found = [one for one in speakers if _answers(one, typed)]
    start = text.strip().casefold()
    return sorted(found, key=lambda one: not (one.office or "").casefold().startswith(start))


def _answers(speaker: Speaker, typed: list[str]) -> bool:
    told = " ".join(
        part for part in (speaker.name, speaker.office, speaker.label, speaker.detail) if part
    )
    known = _WORDS.findall(told.casefold())
    return all(any(word.startswith(start) for word in known) for start in typed)
