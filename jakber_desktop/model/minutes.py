"""Versions of the minutes: draft, in review, final, signed (H1)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity, Prose


class MinutesVersion(Entity):
    """One version; `final_hash` (SHA-256 hex of the record's canonical bytes) once it is final.

    `reason` says why it was opened again, `override_reason` why open errors were passed over all at
    once, `overrides` why single ones were: {"rule", "path", "message", "reason"} each (G4), and
    `archive_reason` why the meeting was archived without signatures.
    `attachment_id` is its PDF as it was made final; `finalised_at` is UTC, "2018-04-05T07:05:00Z".

    What was seen with one's own eyes on its signed paper, and where that lies, belongs to it: a new
    revision is signed anew (16).
    """

    __tablename__ = "minutes_version"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    revision: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(default="draft")
    reason: Mapped[str | None]
    override_reason: Mapped[str | None]
    overrides: Mapped[tuple[Any, ...]] = mapped_column(default=())
    archive_reason: Mapped[str | None]
    profile: Mapped[str | None]
    number: Mapped[str | None]
    date: Mapped[dt.date | None]
    final_hash: Mapped[str | None]
    finalised_at: Mapped[str | None]
    finalised_by: Mapped[str | None]
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"))
    chair_signed: Mapped[bool] = mapped_column(default=False)
    minute_taker_signed: Mapped[bool] = mapped_column(default=False)
    sheet_scanned: Mapped[bool] = mapped_column(default=False)
    paper_place: Mapped[str | None]


class Correction(Entity):
    """A dated correction: of a draft under review, or after signing one line of a ralat sheet.

    `kind` is "review" or "erratum"; `revision` names the version it is about; `place` says where in
    the minutes in words; errata of one sheet share their `sheet` number (1, 2 ...).
    """

    __tablename__ = "correction"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    revision: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str] = mapped_column(default="review")
    sheet: Mapped[int | None]
    date: Mapped[dt.date | None]
    place: Mapped[str | None]
    was: Mapped[Prose | None]
    becomes: Mapped[Prose | None]
    reason: Mapped[Prose | None]
    author: Mapped[str | None]
    settled: Mapped[bool] = mapped_column(default=False)


Index("ix_minutes_version_newest", MinutesVersion.meeting_id, MinutesVersion.revision)
