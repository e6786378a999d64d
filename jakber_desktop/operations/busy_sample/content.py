"""What the busy sample is made of: its offices with posts, series, topics and targets, typed."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from jakber_desktop.assets import asset
from jakber_desktop.model import record as r

FILE = "contoh-ramai.json"


class OfficeContent(Struct, frozen=True):
    """An office and the posts whose holders are the sample's people."""

    code: str
    name: str
    short_name: str
    external: bool
    precedence: int
    posts: tuple[str, ...]


class PointContent(Struct, frozen=True):
    """A point of the discussion."""

    kind: r.PointKind
    office: str
    text: str


class ItemContent(Struct, frozen=True):
    """An agenda item; `office` presents it, `topic` is what it is followed under."""

    title: str
    office: str
    minutes: int
    points: tuple[PointContent, ...]
    topic: str | None = None


class Topic(Struct, frozen=True):
    """What one meeting is about; `actions` are pairs of text and office."""

    title: str
    decisions: tuple[str, ...]
    actions: tuple[tuple[str, str], ...]
    agenda: tuple[ItemContent, ...]
    kind: str | None = None


class SeriesContent(Struct, frozen=True):
    """A series with its usual frame; without a name: meetings of no series."""

    key: str
    name: str | None
    title: str
    kind: str
    start: str
    end: str
    chair: tuple[str, str]
    organizer: str
    venue: str
    offices: tuple[str, ...]


class TargetContent(Struct, frozen=True):
    """A cooperation target with its reports in order of time."""

    name: str
    office: str
    notes: tuple[str, ...]
    percent: tuple[int | None, ...]
    steps: tuple[r.TargetStep, ...]
    partner: str
    indicator: str


class Content(Struct, frozen=True):
    """The whole of it."""

    offices: tuple[OfficeContent, ...]
    series: tuple[SeriesContent, ...]
    topics: dict[str, tuple[Topic, ...]]
    targets: tuple[TargetContent, ...]


def read_content() -> Content:
    """The content as shipped."""
    return msgspec.json.decode(asset("sample", FILE).read_bytes(), type=Content)
