"""Agenda items and points as a flat list, and as the blocks that show them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.lines import Line
from jakber_desktop.desktop.editor.points import EditorItem, EditorPoint
from jakber_desktop.desktop.markdown_blocks import Block, Marked, Run, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Content = tuple[Line, tuple[Run, ...]]
"""A block to lay."""
Entry = tuple[str, tuple[str, str] | EditorPoint]
"""An item's key with its number and title, or with one of its points."""


def entries_of(items: Iterable[EditorItem]) -> list[Entry]:
    """Items and points in the order they are read."""
    made: list[Entry] = []
    for item in items:
        made.append((item.key, (item.number, item.title)))
        made += [(item.key, point) for point in item.points]
    return made


def contents_of(entry: Entry, read: Callable[[str, EditorPoint], Marked]) -> Iterator[Content]:
    """The blocks of an entry; `read` gives a point's text (it is asked once a point)."""
    item, point = entry
    if isinstance(point, tuple):
        yield Line("heading", item), (Run(" ".join(shown(point[1]).split())),)
        return
    head = Line(
        "head",
        point.key,
        point.kind,
        point.speaker_office,
        point.speaker_label,
        point.confidential,
    )
    blocks = read(item, point).blocks or (Block(),)
    for place, block in enumerate(blocks):
        line = head if place == 0 else Line("more", kind=point.kind)
        tail = line.boxed and place == len(blocks) - 1
        line = replace(line, depth=block.depth, mark=block.mark, start=block.start, tail=tail)
        yield line, block.runs


def with_rooms(
    contents: Sequence[Content],
    new_key: Callable[[], str],
    before: Line | None = None,
    behind: Sequence[Line] = (),
) -> list[Content]:
    """With an empty point under every heading that has none, so that it can be typed under."""
    made: list[Content] = []
    above = before
    for line, runs in [*contents, (behind[0] if behind else Line("heading"), ())]:
        if above is not None and above.role == line.role == "heading":
            made.append((Line("head", new_key()), ()))
        made.append((line, runs))
        above = line
    return made[:-1]


def common(one: Sequence[object], other: Sequence[object]) -> int:
    """How many first members are equal."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
