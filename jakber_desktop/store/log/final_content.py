"""What of a meeting its final minutes hold, and in which states they are final (H1, V16)."""

from __future__ import annotations

from functools import cache

from jakber_desktop.model.base import entity_classes
from jakber_desktop.store.log.owners import owner_class

VERSION = "minutes_version"
"""The table of the versions of the minutes."""

LOCKED = frozenset({"final", "signed", "archived"})
"""States of the newest version of the minutes that make a meeting read-only (H1)."""

FOLLOWS_ON = frozenset(
    {
        ("action_item", field)
        for field in (
            "status", "closed_on", "due_date", "due_phrase", "responsible_office_id",
            "responsible_person_id", "responsible_post",
        )
    }
    | {
        ("decision", field)
        for field in ("status", "superseded_by_id", "revoked_by_id", "revoked_reason")
    }
)  # fmt: skip
"""What goes on after the minutes are final: who does a follow-up until when and how far it is,
whether a decision still holds (ui-design §9, 16; F1, F2). What was agreed stays as it is sealed."""

BESIDE = frozenset(
    {"checklist_item", "correction", "letter_number", "progress_note", "sent_letter", VERSION}
)
"""Rows of a meeting that its final minutes do not hold."""
PAPERS = "'scan','minutes','record','letter','proof'"
"""Attachments that are no annex, so no part of the minutes."""


@cache
def way_to_meeting(ent: str) -> str | None:
    """The statement that gives the meetings of some rows of a table; None for rows of none."""
    kind = entity_classes().get(ent)
    steps: list[str] = []
    while kind is not None and kind.__tablename__ not in BESIDE and kind.owner_field is not None:
        owner = owner_class(kind)
        if owner is None:
            return None
        here = kind.__tablename__
        if owner.__tablename__ == "meeting":
            only = f" AND {ent}.kind NOT IN ({PAPERS})" if ent == "attachment" else ""
            joins = "".join(steps)
            return (
                f"SELECT DISTINCT {here}.{kind.owner_field} FROM {ent}{joins} "
                f"WHERE {ent}.id IN ({{}}){only}"
            )
        table = owner.__tablename__
        steps.append(f" JOIN {table} ON {table}.id={here}.{kind.owner_field}")
        kind = owner
    return None
