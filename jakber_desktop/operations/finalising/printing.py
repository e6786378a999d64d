"""Printing minutes as what they are: the kept paper of final ones, a marked copy of a draft."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.model.errors import AttachmentAbsent
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.finalising.paper import (
    FrozenMinutes,
    frozen_minutes,
    frozen_options,
    frozen_record,
    stored_pdf,
)
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.versions import newest_version
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.workspace import Workspace

__all__ = ["draft_options", "final_record", "print_final", "with_contacts"]


def print_final(
    workspace: Workspace, meeting_id: str, format_: Format, options: ComposeOptions | None
) -> PrintedDocument | None:
    """Final minutes as they were issued; None while the newest version is a draft.

    Only two copies are composed anew, from what was sealed: the consolidated one with the errata
    (H3), and the office's own with the grid for initials (§8).
    Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged.
    """
    frozen = _in_force(workspace, meeting_id)
    if frozen is None:
        return None
    wished = options or ComposeOptions()
    rules = office_profile(workspace, frozen.profile)
    if format_ == "pdf" and not (wished.consolidated or wished.office_copy):
        return stored_pdf(workspace, frozen, rules.paper)
    record = frozen_record(workspace, frozen)
    if wished.consolidated:
        errata = meeting_record(workspace, meeting_id).corrections
        record = msgspec.structs.replace(record, corrections=errata)
    chosen = frozen_options(workspace, record, frozen, wished)
    return draw(record, "notula", rules, chosen, format_)._replace(issued_under=rules.key)


def final_record(workspace: Workspace, meeting_id: str) -> MeetingRecord | None:
    """What the newest minutes are sealed over, while they are locked: their annexes tell the same.

    None for a draft. Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged.
    """
    frozen = _in_force(workspace, meeting_id)
    return frozen_record(workspace, frozen) if frozen is not None else None


def with_contacts(sealed: MeetingRecord, now: MeetingRecord) -> MeetingRecord:
    """The sealed record with the telephone and e-mail that its people have `now`.

    The seal holds neither, the attendance sheet shows both. The list of those present is locked,
    so its places tell who is who after a rename.
    """
    if len(sealed.attendance) != len(now.attendance):
        return sealed
    pairs = zip(sealed.attendance, now.attendance, strict=True)
    today = {was.person: now.person(entry.person) for was, entry in pairs if was.person}
    people = tuple(
        msgspec.structs.replace(one, email=known.email, phone=known.phone)
        if (known := today.get(one.key)) is not None
        else one
        for one in sealed.people
    )
    return msgspec.structs.replace(sealed, people=people)


def draft_options(
    workspace: Workspace, meeting_id: str, options: ComposeOptions | None
) -> ComposeOptions:
    """The options of a draft: whether it is out for comments, and which revision it is."""
    with workspace.read() as session:
        version = newest_version(session, read_meeting(session, meeting_id))
        review = version is not None and version.state == "review"
        revision = version.revision if version else 0
    return replace(options or ComposeOptions(), review=review, revision=revision)


def _in_force(workspace: Workspace, meeting_id: str) -> FrozenMinutes | None:
    """The final version in force, None for a draft; a sealed one without files is no draft either.

    Raises MeetingNotFound, AttachmentAbsent.
    """
    with workspace.read() as session:
        version = newest_version(session, read_meeting(session, meeting_id))
        if version is None or version.state not in LOCKED:
            return None
        frozen = frozen_minutes(session, version)
        if frozen is None and version.final_hash is not None:
            raise AttachmentAbsent(name=printed_code(version.final_hash))
        return frozen
