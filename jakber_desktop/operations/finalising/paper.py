"""The paper of final minutes: drawn once with its seal, kept with what it is sealed over, and
handed out byte for byte ever after (H1, G2).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.documents.tree import Seal
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids, sealing
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import AttachmentDamaged
from jakber_desktop.operations.drawing import PrintedDocument, draw
from jakber_desktop.operations.editing import put, siblings
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import Profile
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Kept
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change, Workspace

RECORD_NAME = "{stem}.json"


class SealedPaper(NamedTuple):
    """Final minutes as they are kept: content, its hash, the PDF, its name."""

    content: bytes
    final_hash: str
    pdf: bytes
    file_name: str


class SealedFiles(NamedTuple):
    """The two files of a version in the folder of attachments, with their shown names."""

    pdf: Kept
    pdf_name: str
    record: Kept
    record_name: str


class FrozenMinutes(NamedTuple):
    """Final minutes as they are found again: the files of one version."""

    revision: int
    profile: str | None
    final_hash: str
    pdf: Kept
    pdf_name: str
    record: Kept
    record_name: str


def seal_minutes(
    workspace: Workspace, record: r.MeetingRecord, rules: Profile, revision: int
) -> SealedPaper:
    """Seal a complete record and draw its paper from what was sealed, from nothing else.

    The record names its letterhead by now, so that it is sealed as well.
    """
    content = sealing.canonical_bytes(record, revision)
    final_hash = sealing.content_hash(content)
    sealed = sealing.sealed_record(content)
    paper = draw(sealed, "notula", rules, final_options(workspace, sealed, final_hash, revision))
    return SealedPaper(content, final_hash, paper.data, paper.file_name)


def with_letterhead(record: r.MeetingRecord, letterhead: r.Letterhead | None) -> r.MeetingRecord:
    """The record with the office's letterhead where the meeting names none of its own."""
    if record.meeting.letterhead is not None or letterhead is None:
        return record
    meeting = msgspec.structs.replace(record.meeting, letterhead=letterhead)
    return msgspec.structs.replace(record, meeting=meeting)


def final_options(
    workspace: Workspace, record: r.MeetingRecord, final_hash: str, revision: int
) -> ComposeOptions:
    """How a final paper is composed: its seal instead of the DRAF mark."""
    meeting = record.meeting
    seal = Seal(
        sealing.printed_code(final_hash),
        sealing.qr_text(meeting.minutes_number, meeting.date, final_hash),
    )
    crest = crest_bytes(workspace, meeting.letterhead)
    return ComposeOptions(draft=False, seal=seal, revision=revision, crest=crest)


def lock_version(
    change: Change,
    meeting: e.Meeting,
    version: e.MinutesVersion,
    rules: Profile,
    final_hash: str,
    files: SealedFiles,
    *,
    at: dt.datetime,
    by: str,
) -> UUID:
    """Write down what a version is from now on, final `at` (UTC); gives its PDF's attachment."""
    put(
        version, state="final", profile=rules.key, number=meeting.minutes_number,
        date=meeting.minutes_date, final_hash=final_hash,
        finalised_at=at.strftime("%Y-%m-%dT%H:%M:%SZ"), finalised_by=by or None,
    )  # fmt: skip
    pdf = keep_paper(change, meeting.id, files, version.revision)
    change.session.flush()  # the PDF's row stands before it is named
    put(version, attachment_id=pdf)
    return pdf


def keep_paper(change: Change, meeting: UUID, files: SealedFiles, revision: int) -> UUID:
    """Name the two kept files of a version by attachments at the list's end; gives the PDF's."""
    rows = siblings(change.session, e.Attachment, e.Attachment.meeting_id == meeting)
    made = []
    for kind, name, kept in (
        ("minutes", files.pdf_name, files.pdf),
        ("record", files.record_name, files.record),
    ):
        id_ = ids.attachment_id(meeting, kept.sha256, name, 1)
        row = change.session.get(e.Attachment, id_)
        values = {
            "name": name, "sha256": kept.sha256, "size": kept.size, "kind": kind,
            "revision": revision,
        }  # fmt: skip
        if row is None:
            row = e.Attachment(id=id_, meeting_id=meeting, pos="", **values)
            change.add(row)
        else:
            put(row, **values)
        made.append(row)
    arrange([*(row for row in rows if row not in made), *made], change.random_bytes)
    return made[0].id


def store_paper(workspace: Workspace, paper: SealedPaper) -> SealedFiles:
    """Write both files before any row names them: a crash between loses nothing.

    Raises FileNotKept.
    """
    store = AttachmentStore(workspace.path)
    record_name = RECORD_NAME.format(stem=paper.file_name.removesuffix(".pdf"))
    return SealedFiles(
        store.take_bytes(paper.pdf, paper.file_name), paper.file_name,
        store.take_bytes(paper.content, record_name), record_name,
    )  # fmt: skip


def frozen_minutes(session: Session, version: e.MinutesVersion) -> FrozenMinutes | None:
    """Where the files of a final version lie; None for a draft, or one without its files."""
    rows = session.scalars(
        select(e.Attachment).where(
            e.Attachment.meeting_id == version.meeting_id,
            e.Attachment.revision == version.revision,
            e.Attachment.kind.in_(("minutes", "record")),
            e.Attachment.alive,
        )
    ).all()
    pdf = next((row for row in rows if row.id == version.attachment_id), None)
    record = next((row for row in rows if row.sha256 == version.final_hash), None)
    if version.final_hash is None or pdf is None or record is None:
        return None
    return FrozenMinutes(
        version.revision, version.profile, version.final_hash,
        Kept(pdf.sha256, pdf.size), pdf.name, Kept(record.sha256, record.size), record.name,
    )  # fmt: skip


def stored_pdf(workspace: Workspace, frozen: FrozenMinutes, paper: str) -> PrintedDocument:
    """The kept PDF, byte for byte. Raises AttachmentAbsent, AttachmentDamaged."""
    data = AttachmentStore(workspace.path).read(frozen.pdf.sha256, frozen.pdf_name)
    return PrintedDocument(data, frozen.pdf_name, 0, {}, paper, frozen.profile or "")


def frozen_record(workspace: Workspace, frozen: FrozenMinutes) -> r.MeetingRecord:
    """The record a version is sealed over. Raises AttachmentAbsent, AttachmentDamaged."""
    content = AttachmentStore(workspace.path).read(frozen.record.sha256, frozen.record_name)
    if sealing.content_hash(content) != frozen.final_hash:
        raise AttachmentDamaged(name=frozen.record_name)
    return sealing.sealed_record(content)


def frozen_options(
    workspace: Workspace, record: r.MeetingRecord, frozen: FrozenMinutes, wished: ComposeOptions
) -> ComposeOptions:
    """The options of another paper than the kept PDF: sealed, consolidated, the office's copy."""
    final = final_options(workspace, record, frozen.final_hash, frozen.revision)
    return replace(final, consolidated=wished.consolidated, office_copy=wished.office_copy)
