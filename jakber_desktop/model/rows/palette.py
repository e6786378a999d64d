"""Frozen rows of the palette (10): what a search found, with the parts to mark."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from jakber_desktop.model.rows import Chip

HitKind = Literal[
    "meeting", "person", "post", "office", "decision", "action", "agenda", "point", "letter",
    "attachment", "target", "target_update", "target_note", "progress", "topic",
    "series",
]  # fmt: skip
KINDS: tuple[HitKind, ...] = ("meeting", "person", "post", "office", "decision", "action")
"""Kinds found by their names and titles alone; the others come with the full text."""


class Hit(NamedTuple):
    """One thing found. `hits` are (start, end) parts of `title`; the rest only where it applies.

    `id` is an id as hex; of a post that only meetings name it is "". `meeting_id` is the meeting to
    open: its own, or for a person or post the last one naming them.
    """

    kind: HitKind
    id: str
    title: str
    hits: tuple[tuple[int, int], ...] = ()
    score: float = 0.0
    meeting_id: str | None = None
    meeting: str = ""
    date: dt.date | None = None
    """A meeting's day, or the due date of an action item."""
    start: str | None = None
    venue: str | None = None
    office: str = ""
    """Name of the office; of an office its code."""
    office_code: str = ""
    position: str = ""
    """A person's post."""
    code: str = ""
    """ "T-1", "K-2"; of an item or point its place ("2/3"), of a letter its number."""
    chip: Chip | None = None
    status: str = ""
    """Of a decision or action item."""
    path: str = ""
    """The place in the meeting's record; only of what the full text found."""
    confidential: bool = False
    """Not open to all (R4)."""
