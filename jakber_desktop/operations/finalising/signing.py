"""After the final: signed on paper or by a provider, and archived (H3, H4; ui-design §9, 16)."""

from __future__ import annotations

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import (
    MeetingLocked,
    MeetingUnsigned,
    MinutesNotFinal,
)
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put, read_meeting, short
from jakber_desktop.operations.versions import REASON_LIMIT, newest_version
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["archive_minutes", "bind_scans", "mark_signed"]

_SIGNED = QT_TRANSLATE_NOOP("core", "Tandai notula “{title}” bertanda tangan")
_ARCHIVE = QT_TRANSLATE_NOOP("core", "Arsipkan rapat “{title}”")


def mark_signed(workspace: Workspace, meeting_id: str) -> None:
    """Say that the final minutes are signed; the scans there are belong to this version from now.

    From now on a change is a ralat sheet. Raises MeetingNotFound, MinutesNotFinal, MeetingLocked
    (signed or archived already).
    """
    with workspace.change(_SIGNED) as change:
        meeting, version = _locked_version(change, meeting_id)
        change.label = _SIGNED.format(title=short(meeting.title))
        if version.state != "final":
            raise MeetingLocked
        put(version, state="signed")
        bind_scans(change, meeting, version.revision)


def archive_minutes(workspace: Workspace, meeting_id: str, *, reason: str | None = None) -> None:
    """Close the meeting: nothing of it can be changed but how far its actions are (16).

    Unsigned minutes want a `reason`, which the version keeps. Raises MeetingNotFound,
    MinutesNotFinal, MeetingUnsigned, MeetingLocked (archived already).
    """
    why = f.line("reason", reason, REASON_LIMIT)
    with workspace.change(_ARCHIVE) as change:
        meeting, version = _locked_version(change, meeting_id)
        change.label = _ARCHIVE.format(title=short(meeting.title))
        if version.state == "archived":
            raise MeetingLocked
        if version.state == "final" and why is None:
            raise MeetingUnsigned
        unsigned = why if version.state == "final" else None
        put(version, state="archived", archive_reason=unsigned)
        bind_scans(change, meeting, version.revision)


def bind_scans(change: Change, meeting: e.Meeting, revision: int) -> None:
    """Scans that belong to no version yet are of this one (H3)."""
    loose = change.session.scalars(
        select(e.Attachment).where(
            e.Attachment.meeting_id == meeting.id, e.Attachment.kind == "scan",
            e.Attachment.revision.is_(None), e.Attachment.alive,
        )
    )  # fmt: skip
    for scan in loose:
        put(scan, revision=revision)


def _locked_version(change: Change, meeting_id: str) -> tuple[e.Meeting, e.MinutesVersion]:
    meeting = read_meeting(change.session, meeting_id)
    version = newest_version(change.session, meeting)
    if version is None or version.state not in LOCKED:
        raise MinutesNotFinal
    return meeting, version
