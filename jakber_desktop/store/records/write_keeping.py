"""Writes what is kept around a meeting: its checklist, and the corrections of its minutes."""

from __future__ import annotations

from typing import Any

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.matching import Rule
from jakber_desktop.store.records.writing import Writing


def write_checklist(writing: Writing, meeting: e.Meeting) -> None:
    """Checklist item = day and words (n-th of equals)."""

    def values(entry: Entry, row: e.ChecklistItem) -> dict[str, Any]:
        return entry.values("text", "days", "done_on")

    rule = Rule(
        natural=lambda part: (part.days, ids.fold(part.text)),
        identity=lambda part, nth: ids.checklist_item_id(meeting.id, part.days, part.text, nth),
        make=lambda part, id_: e.ChecklistItem(
            id=id_, meeting_id=meeting.id, text=part.text, pos=""
        ),
    )
    writing.list_of_meeting(e.ChecklistItem, "checklist", meeting.id, rule, values)


def write_corrections(writing: Writing, meeting: e.Meeting) -> None:
    """Correction = n-th of its version."""

    def values(entry: Entry, row: e.Correction) -> dict[str, Any]:
        return entry.values(
            "revision", "kind", "sheet", "date", "place", "was", "becomes", "reason", "author",
            "settled",
        )  # fmt: skip

    rule = Rule(
        natural=lambda part: (part.revision,),
        identity=lambda part, nth: ids.correction_id(meeting.id, part.revision, nth),
        make=lambda part, id_: e.Correction(id=id_, meeting_id=meeting.id, pos=""),
    )
    writing.list_of_meeting(e.Correction, "corrections", meeting.id, rule, values)
