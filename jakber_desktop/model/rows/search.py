"""Frozen rows of the search over everything (I1)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

SearchKind = Literal[
    "meeting", "agenda", "point", "decision", "action", "letter", "attachment", "person", "post",
    "office", "target", "target_update", "target_note", "progress", "topic", "series",
]  # fmt: skip
KINDS: tuple[SearchKind, ...] = (
    "meeting", "agenda", "point", "decision", "action", "letter", "attachment", "person", "post",
    "office", "target", "target_update", "target_note", "progress", "topic", "series",
)  # fmt: skip


class Found(NamedTuple):
    """One thing found: where it stands, and the part of its words that answers."""

    kind: SearchKind
    id: str
    """Of the row, as hex."""
    meeting_id: str | None
    title: str
    """Of its meeting; of a person, post, office, target, topic or series its own name, of a report
    outside any meeting that of its target."""
    place: str
    """Within the meeting: "2", "2/3" (agenda, point), "T-1", "K-2", a letter's number, a file's
    name; of a person or post the office's name, of an office its code; of what became of a
    follow-up that one's code, of a meeting's report of a target the target, of a target its
    cooperation."""
    excerpt: str
    marks: tuple[tuple[int, int], ...]
    """(start, end) parts of `excerpt` that answer to the words."""
    date: dt.date | None
    path: str
    """The place in the record ("agenda[1].points[2].text"); "" for what is none of it."""
    confidential: bool = False
    """A meeting, item or point that is not open (R4)."""
    near: bool = False
    """Found by a word like the one typed, not by the word itself."""
