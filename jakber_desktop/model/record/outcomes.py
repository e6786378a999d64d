"""What a meeting came to: decisions, follow-ups, reports on targets."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from jakber_desktop.model.record.words import (
    ActionStatus,
    DecisionStatus,
    Part,
    Position,
    Sha256,
    TargetStep,
)


class Decision(Part, frozen=True):
    """A decision; `agenda_item` is the 1-based position of the item it came from.

    `superseded_by` and `revoked_by` are the ids of decisions, of this meeting or another.
    """

    text: str
    id: UUID | None = None
    agenda_item: Position | None = None
    status: DecisionStatus = "in_force"
    number: str | None = None
    superseded_by: UUID | None = None
    revoked_by: UUID | None = None
    revoked_reason: str | None = None


class ProgressNote(Part, frozen=True):
    """What became of a follow-up on a day; `proof` is the SHA-256 of an attachment (F2)."""

    date: dt.date
    text: str
    id: UUID | None = None
    proof: Sha256 | None = None


class ActionItem(Part, frozen=True):
    """A follow-up; `responsible_person` is a person key, or a post or name in words."""

    text: str
    id: UUID | None = None
    agenda_item: Position | None = None
    responsible_office: str | None = None
    responsible_person: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None
    status: ActionStatus = "open"
    number: str | None = None
    closed_on: dt.date | None = None
    progress_notes: tuple[ProgressNote, ...] = ()


class EarlierFollowUp(Part, frozen=True):
    """A follow-up of an earlier meeting of the series as this one reports on it (F4), in words.

    Minutes are sealed with them; in a meeting file they are for reading, an import leaves them to
    their own meetings.
    """

    text: str
    number: str | None = None
    meeting_date: dt.date | None = None
    responsible_office: str | None = None
    responsible_person: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None
    status: ActionStatus = "open"


class TargetUpdate(Part, frozen=True):
    """What this meeting reported of a cooperation target (F3)."""

    target: str
    id: UUID | None = None
    owner_office: str | None = None
    due_date: dt.date | None = None
    progress_percent: Annotated[int, Meta(ge=0, le=100)] | None = None
    note: str | None = None
    step: TargetStep | None = None
