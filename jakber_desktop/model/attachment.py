"""Attachments: what a meeting refers to of the content-addressed files beside the database (A5)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jakber_desktop.model.base import Entity


class Attachment(Entity):
    """A file of a meeting, kept once by its SHA-256 (lower-case hex); `size` in bytes.

    `kind` is "material" (*bahan*), "scan" (a signed paper, H3), "minutes" (the PDF of final
    minutes), "record" (the canonical bytes they are sealed over), "letter" (the words of a letter
    as it was sent) or "proof" (what shows the progress of a follow-up, F2). What belongs to a
    version of the minutes names its `revision`.
    """

    __tablename__ = "attachment"
    owner_field = "meeting_id"

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    pos: Mapped[str]
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"))
    name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    kind: Mapped[str] = mapped_column(default="material")
    revision: Mapped[int | None]
