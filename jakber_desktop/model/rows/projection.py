"""Frozen rows of the projector (22): what a whole room may see of one agenda item."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.discussion import NoteKind

Progress = Literal["done", "current", "ahead"]


class SlideItem(Struct, frozen=True):
    """An agenda item in the bar below."""

    number: str
    title: str
    progress: Progress


class SlideBlock(Struct, frozen=True):
    """A point, decision or action; `office` speaks, or is to act. `point` is the point's id."""

    kind: NoteKind
    text: str
    point: str = ""
    office: OfficeTag | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None


class Slide(Struct, frozen=True):
    """One agenda item in large type; without an item (no `number`) only the meeting's title.

    `standby` is the neutral picture: what is on now is not for the room. It carries nothing else.
    """

    standby: bool = False
    meeting: str = ""
    number: str = ""
    title: str = ""
    total: int = 0
    """Items, sub-items not counted."""
    items: tuple[SlideItem, ...] = ()
    blocks: tuple[SlideBlock, ...] = ()


STANDBY = Slide(standby=True)
