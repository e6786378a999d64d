"""What is kept beside the minutes: files, the checklist, corrections."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from jakber_desktop.model.record.words import (
    AttachmentKind,
    CorrectionKind,
    Filled,
    Part,
    Position,
    Sha256,
)


class Attachment(Part, frozen=True):
    """A file kept once by its SHA-256; `agenda_item` ties it to an item.

    Only a `material` is an annex of a paper: a `scan` is a signed one, `minutes` and `record` are
    the final minutes and what they are sealed over, of the given `revision`; a `proof` shows what
    became of a follow-up.
    """

    name: Filled
    sha256: Sha256
    size: Annotated[int, Meta(ge=0)]
    id: UUID | None = None
    agenda_item: Position | None = None
    kind: AttachmentKind = "material"
    revision: Annotated[int, Meta(ge=0)] | None = None


class ChecklistItem(Part, frozen=True):
    """One thing to prepare or follow up: `days` from the meeting's day, -7 is H-7 (A6)."""

    text: Filled
    days: int
    id: UUID | None = None
    done_on: dt.date | None = None


class Correction(Part, frozen=True):
    """A dated correction of the minutes; errata of one ralat sheet share its number (H1, H3)."""

    kind: CorrectionKind
    id: UUID | None = None
    revision: Annotated[int, Meta(ge=0)] = 0
    sheet: Position | None = None
    date: dt.date | None = None
    place: str | None = None
    was: str | None = None
    becomes: str | None = None
    reason: str | None = None
    author: str | None = None
    settled: bool = False
