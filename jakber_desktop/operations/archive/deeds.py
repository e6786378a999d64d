"""Arsip (16): where the minutes stand, what was seen on the signed paper, and where that lies.

The marks belong to the newest version of the minutes (H1): a revision is signed anew. Signing and
archiving themselves stand in operations/finalising/signing.py.
"""

from __future__ import annotations

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import MeetingLocked
from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put, read_meeting
from jakber_desktop.operations.versions import (
    awaits_signature,
    draft_of,
    is_held,
    newest_final,
    newest_version,
)
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["MARKS", "archive_sheet", "mark_seen", "set_paper_place"]

PLACE_LIMIT = 200

MARKS: dict[SeenMark, str] = {
    "chair_signed": QT_TRANSLATE_NOOP("core", "tanda tangan pimpinan rapat"),
    "minute_taker_signed": QT_TRANSLATE_NOOP("core", "tanda tangan notulis"),
    "sheet_scanned": QT_TRANSLATE_NOOP("core", "daftar hadir bertanda tangan"),
}
_SIGNATURES: frozenset[SeenMark] = frozenset({"chair_signed", "minute_taker_signed"})
_SEEN = QT_TRANSLATE_NOOP("core", "Centang {what}")
_UNSEEN = QT_TRANSLATE_NOOP("core", "Hapus centang {what}")
_PLACE = QT_TRANSLATE_NOOP("core", "Ubah lokasi arsip fisik")


def archive_sheet(workspace: Workspace, meeting_id: str) -> ArchiveSheet:
    """How far the minutes have come. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        version = newest_version(session, meeting)
        state = version.state if version else "draft"
        final = newest_final(session, meeting)
        awaited = awaits_signature(session, meeting.id)
        pdf = session.get(e.Attachment, final.attachment_id) if final else None
        return ArchiveSheet(
            meeting_id=meeting.id.hex,
            state=state,  # type: ignore[arg-type]
            held=is_held(session, meeting),
            closed=state == "archived" and not awaited,
            awaits_signature=awaited,
            chair_signed=bool(version and version.chair_signed),
            minute_taker_signed=bool(version and version.minute_taker_signed),
            sheet_scanned=bool(version and version.sheet_scanned),
            paper_place=version.paper_place if version else None,
            code=printed_code(final.final_hash) if final and final.final_hash else None,
            pdf_id=pdf.id.hex if pdf else None,
            pdf_name=pdf.name if pdf else "",
        )


def mark_seen(workspace: Workspace, meeting_id: str, mark: SeenMark, *, seen: bool) -> None:
    """Say that something was (not) seen on the signed paper.

    Signed minutes whose signature is taken back wait for it again, unless a ralat sheet rests on
    them. Raises MeetingNotFound, MeetingLocked (archived, and no signature to come), FieldInvalid.
    """
    f.choice("mark", mark, MARKS)
    label = (_SEEN if seen else _UNSEEN).format(what=MARKS[mark])
    with workspace.change(label) as change:
        version = _version(change, meeting_id)
        put(version, **{mark: seen})
        if not seen and mark in _SIGNATURES and version.state == "signed":
            unsigned = not _has_ralat(change, version)
            put(version, state="final" if unsigned else "signed")


def _has_ralat(change: Change, version: e.MinutesVersion) -> bool:
    sheets = select(e.Correction.id).where(
        e.Correction.meeting_id == version.meeting_id, e.Correction.alive,
        e.Correction.kind == "ralat", e.Correction.revision == version.revision,
    )  # fmt: skip
    return change.session.scalar(sheets.limit(1)) is not None


def set_paper_place(workspace: Workspace, meeting_id: str, place: str | None) -> None:
    """Say where the paper original is kept. Raises MeetingNotFound, MeetingLocked, FieldInvalid."""
    words = f.line("paper_place", place, PLACE_LIMIT)
    with workspace.change(_PLACE) as change:
        put(_version(change, meeting_id), paper_place=words)


def _version(change: Change, meeting_id: str) -> e.MinutesVersion:
    """The newest version, or the draft that becomes the first.

    Raises MeetingLocked (archived, and no signature to come).
    """
    meeting = read_meeting(change.session, meeting_id)
    version = draft_of(change, meeting)
    if version.state == "archived" and not awaits_signature(change.session, meeting.id):
        raise MeetingLocked
    return version
