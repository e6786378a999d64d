"""Where a finding's field stands in the paper, for sorting."""

from __future__ import annotations

import re

from jakber_desktop.model.record import (
    ActionItem,
    AgendaItem,
    Attendance,
    Decision,
    Invitation,
    Meeting,
    Pause,
    Person,
    Point,
    Recipient,
    TargetUpdate,
)

_STEP = re.compile(r"([a-z_]+)(?:\[([0-9]+)\])?")
_SECTIONS = (
    "meeting", "invitation", "attendance", "agenda", "decisions", "action_items",
    "target_updates", "people", "offices", "news_release", "attachments",
)  # fmt: skip
"""The parts of a record as the notula prints them; people sign at its end."""

_FIELDS: dict[str, tuple[str, ...]] = {
    "": _SECTIONS,
    "meeting": Meeting.__struct_fields__,
    "pauses": Pause.__struct_fields__,
    "invitation": Invitation.__struct_fields__,
    "recipients": Recipient.__struct_fields__,
    "attendance": Attendance.__struct_fields__,
    "agenda": AgendaItem.__struct_fields__,
    "points": Point.__struct_fields__,
    "decisions": Decision.__struct_fields__,
    "action_items": ActionItem.__struct_fields__,
    "target_updates": TargetUpdate.__struct_fields__,
    "people": Person.__struct_fields__,
}


def place_in_paper(path: str) -> tuple[tuple[int, int], ...]:
    """A key that sorts JSON paths of a record by where their fields are printed."""
    key: list[tuple[int, int]] = []
    parent = ""
    for name, index in _STEP.findall(path):
        fields = _FIELDS.get(parent, ())
        rank = fields.index(name) if name in fields else len(fields)
        key.append((rank, int(index) if index else -1))
        parent = name
    return tuple(key)
