"""What the editor is given and what it says back: agenda items, their points, plain commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt

Kind = Literal["statement", "directive", "conclusion", "decision", "action"]
"""Kinds of a point (E1). Decision and action have rows of their own; here they only look so."""

KINDS: tuple[Kind, ...] = ("statement", "directive", "conclusion", "decision", "action")


class Speaker(Struct, frozen=True):
    """One line of the speaker list. `name` is shown, `label` is kept when it is not the office.

    `office` is a code or None, `order` its place in protocol order (badge colour). A speaker with
    neither office nor label takes the speaker away.
    """

    name: str
    office: str | None = None
    label: str | None = None
    detail: str = ""
    order: int = 0


class EditorPoint(Struct, frozen=True):
    """A point as the editor shows it; `text` is Markdown source, `key` an id or a temporary one."""

    key: str
    text: str
    kind: Kind = "statement"
    speaker_office: str | None = None
    speaker_label: str | None = None
    confidential: bool = False


class EditorItem(Struct, frozen=True):
    """An agenda item: a protected heading ("3", "2.1") over its points."""

    key: str
    number: str
    title: str
    points: tuple[EditorPoint, ...] = ()


class PointAdded(Struct, frozen=True):
    """A new point in `item`, behind the point `after` (None: first). Its key is temporary."""

    point: EditorPoint
    item: str
    after: str | None


class PointEdited(Struct, frozen=True):
    """A known point reads otherwise now; `changed` names the fields of EditorPoint that do."""

    point: EditorPoint
    changed: tuple[str, ...]


class PointMoved(Struct, frozen=True):
    """A known point stands in `item` behind `after` now (maybe where it was: then do nothing)."""

    key: str
    item: str
    after: str | None


class PointRemoved(Struct, frozen=True):
    """A known point is gone, or has no text any more."""

    key: str


class ActionTold(Struct, frozen=True):
    """Office and due date that were typed into a follow-up's paragraph; None: not told there."""

    key: str
    office: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None


Command = PointAdded | PointEdited | PointMoved | PointRemoved | ActionTold
"""One change since the last written version. Keys named by `after` are known or added before."""
