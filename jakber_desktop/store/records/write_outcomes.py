"""Writes what came of a meeting: decisions, actions, target updates, news report, attachments."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.matching import Natural, Rule
from jakber_desktop.store.records.writing import Writing, update

_KEPT = frozenset({"minutes", "record", "letter"})
"""Attachments that only finalising and sending make (H1, B2)."""


def write_decisions(writing: Writing, meeting: e.Meeting) -> None:
    """Decision = n-th of the list."""

    def values(entry: Entry, row: e.Decision) -> dict[str, Any]:
        found = entry.values("text", "status", "number", "revoked_reason")
        for name in ("superseded_by", "revoked_by"):
            found |= {f"{name}_id": one for one in entry.values(name).values()}
        return found | writing.agenda_item(entry, row)

    rule = Rule(
        natural=lambda part: (),
        identity=lambda part, nth: ids.decision_id(meeting.id, nth),
        make=lambda part, id_: e.Decision(id=id_, meeting_id=meeting.id, text=part.text, pos=""),
    )
    writing.list_of_meeting(e.Decision, "decisions", meeting.id, rule, values)


def write_actions(writing: Writing, meeting: e.Meeting) -> list[tuple[Entry, e.ActionItem]]:
    """Action item = n-th of the list; gives each with its entry."""

    def values(entry: Entry, row: e.ActionItem) -> dict[str, Any]:
        found = entry.values("text", "due_date", "due_phrase", "status", "number", "closed_on")
        found |= writing.agenda_item(entry, row)
        found |= writing.offices(entry, responsible_office="responsible_office_id")
        if "responsible_person" in entry.raw:
            person, post = writing.directory.person_or_post(
                entry.part.responsible_person, f"{entry.path}.responsible_person"
            )
            found |= {"responsible_person_id": person, "responsible_post": post}
        return found

    rule = Rule(
        natural=lambda part: (),
        identity=lambda part, nth: ids.action_item_id(meeting.id, nth),
        make=lambda part, id_: e.ActionItem(id=id_, meeting_id=meeting.id, text=part.text, pos=""),
    )
    return writing.list_of_meeting(e.ActionItem, "action_items", meeting.id, rule, values)


def write_updates(writing: Writing, meeting: e.Meeting) -> None:
    """Update = meeting + target (n-th of equals)."""

    def natural(part: Any) -> Natural:
        return (part.target_id if isinstance(part, e.TargetUpdate) else ids.target_id(part.target),)

    def values(entry: Entry, row: e.TargetUpdate) -> dict[str, Any]:
        found = entry.values("due_date", "progress_percent", "note", "step")
        found |= writing.offices(entry, owner_office="owner_office_id")
        return found | {"target_id": _target(writing, entry, row, found)}

    rule = Rule(
        natural=natural,
        identity=lambda part, nth: ids.target_update_id(
            meeting.id, ids.target_id(part.target), nth
        ),
        make=lambda part, id_: e.TargetUpdate(
            id=id_, meeting_id=meeting.id, target_id=ids.target_id(part.target), pos=""
        ),
    )
    writing.list_of_meeting(e.TargetUpdate, "target_updates", meeting.id, rule, values)


def _target(writing: Writing, entry: Entry, row: e.TargetUpdate, values: dict[str, Any]) -> UUID:
    """The target of an update, made with the first meeting that names it."""
    known = writing.session.get(e.Target, row.target_id)
    if known is not None and known.alive and known.name == entry.part.target:
        return known.id
    return writing.shared(
        e.Target,
        ids.target_id(entry.part.target),
        name=entry.part.target,
        owner_office_id=values.get("owner_office_id"),
        due_date=values.get("due_date"),
    ).id


def write_news(writing: Writing, meeting: e.Meeting) -> None:
    """The one news report of the meeting."""
    entry = writing.root.child("news_release")
    if entry is None:
        return
    news = writing.shared(e.NewsRelease, ids.news_release_id(meeting.id), meeting_id=meeting.id)
    values = entry.values("dateline_place", "closing_tagline")
    update(news, values | writing.offices(entry, lead_office="lead_office_id"))


def write_attachments(writing: Writing, meeting: e.Meeting) -> None:
    """Attachment = meeting, content and file name (n-th of equals).

    The papers of final minutes (PDF, record, signed copies) are this workspace's own: a file says
    nothing of them, neither by naming them nor by leaving them out, nor binds a scan to a version.
    """
    sealed = select(e.MinutesVersion.id).where(
        e.MinutesVersion.meeting_id == meeting.id, e.MinutesVersion.final_hash.is_not(None)
    )
    issued = writing.session.scalar(sealed.limit(1)) is not None
    own = _KEPT | {"scan"} if issued else _KEPT

    def values(entry: Entry, row: e.Attachment) -> dict[str, Any]:
        found = entry.values("name", "sha256", "size", "kind")
        return found | writing.agenda_item(entry, row)

    rule = Rule(
        natural=lambda part: (part.sha256, part.name),
        identity=lambda part, nth: ids.attachment_id(meeting.id, part.sha256, part.name, nth),
        make=lambda part, id_: e.Attachment(
            id=id_, meeting_id=meeting.id, name=part.name, sha256=part.sha256, size=part.size,
            pos="",
        ),
    )  # fmt: skip
    writing.list_of_meeting(
        e.Attachment, "attachments", meeting.id, rule, values,
        concerns=lambda one: one.kind not in own,
    )  # fmt: skip
