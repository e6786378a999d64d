"""Writes what became of a meeting's follow-ups: their progress notes, once all else is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.matching import Natural, Rule
from jakber_desktop.store.records.writing import Writing, update


def write_progress(
    writing: Writing, meeting: e.Meeting, actions: Sequence[tuple[Entry, e.ActionItem]]
) -> None:
    """Note = its follow-up and day (n-th of equals); a proof is an attachment of the meeting."""
    told = [(entry, row) for entry, row in actions if "progress_notes" in entry.raw]
    if not told:
        return
    writing.session.flush()  # attachments of this very file are found, too
    for entry, _ in told:
        writing.lists.reserve(e.ProgressNote, entry.list("progress_notes"))
    proofs = _attachments(writing, meeting)
    for entry, action in told:
        _notes_of(writing, entry, action, proofs)


def _notes_of(
    writing: Writing, owner: Entry, action: e.ActionItem, proofs: Mapping[str, UUID]
) -> None:
    def natural(part: Any) -> Natural:
        return (part.date,)

    entries = list(owner.list("progress_notes"))
    existing = writing.lists.rows(e.ProgressNote, e.ProgressNote.action_item_id == action.id)
    rule = Rule(
        natural=natural,
        identity=lambda part, nth: ids.progress_note_id(action.id, part.date, nth),
        make=lambda part, id_: e.ProgressNote(
            id=id_, action_item_id=action.id, date=part.date, text=part.text, pos=""
        ),
    )
    rows = writing.lists.match(entries, existing, rule)
    for entry, row in zip(entries, rows, strict=True):
        values = entry.values("date", "text")
        if "proof" in entry.raw:
            values["attachment_id"] = proofs.get(entry.part.proof)
        update(row, values)
    writing.lists.settle(existing, rows)


def _attachments(writing: Writing, meeting: e.Meeting) -> dict[str, UUID]:
    """SHA-256 -> the living attachment of the meeting with that content."""
    found = select(e.Attachment.sha256, e.Attachment.id).where(
        e.Attachment.meeting_id == meeting.id, e.Attachment.alive
    )
    return {sha256: id_ for sha256, id_ in writing.session.execute(found)}
