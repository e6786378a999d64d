"""Versions of the minutes (H1): the newest one, the list of all, and opening a revision."""

from __future__ import annotations

import datetime as dt
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import MinutesNotFinal, MinutesSigned
from jakber_desktop.model.rows.final import VersionRow
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put, read_meeting, short
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "REASON_LIMIT", "awaits_signature", "day_in", "draft_of", "is_held", "local_day",
    "newest_final", "newest_version", "reopen", "versions",
]  # fmt: skip

REASON_LIMIT = 500

_SIGNING = (
    select(
        e.MinutesVersion.state, e.MinutesVersion.archive_reason, e.MinutesVersion.chair_signed,
        e.MinutesVersion.minute_taker_signed,
    )
    .where(e.MinutesVersion.meeting_id == bindparam("meeting"), e.MinutesVersion.alive)
    .order_by(e.MinutesVersion.revision.desc(), e.MinutesVersion.id.desc())
    .limit(1)
)  # fmt: skip
_SCANNED = (
    select(e.Attachment.id)
    .where(
        e.Attachment.meeting_id == bindparam("meeting"), e.Attachment.kind == "scan",
        e.Attachment.alive,
    )
    .limit(1)
)  # fmt: skip
_REOPEN = QT_TRANSLATE_NOOP("core", "Buka notula “{title}” untuk revisi {n}")


def versions(workspace: Workspace, meeting_id: str) -> tuple[VersionRow, ...]:
    """Every version of a meeting's minutes, newest first. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        return tuple(_row(version) for version in _all(session, meeting))


def reopen(workspace: Workspace, meeting_id: str, reason: str) -> int:
    """Open final minutes again as the next revision, its text as it stands; gives its number.

    The final ones stay readable (V16); findings passed over singly stay so.
    Raises MeetingNotFound, FieldInvalid ("reason"), MinutesNotFinal, MinutesSigned.
    """
    why = f.required_line("reason", reason, REASON_LIMIT)
    with workspace.change(_REOPEN) as change:
        meeting = read_meeting(change.session, meeting_id)
        last = newest_version(change.session, meeting)
        if last is None or last.state not in LOCKED:
            raise MinutesNotFinal
        if last.state != "final":
            raise MinutesSigned
        change.label = _REOPEN.format(title=short(meeting.title), n=last.revision + 1)
        made = _made(change, meeting, last.revision + 1)
        put(made, reason=why, state="draft", overrides=last.overrides)
        return made.revision


def newest_version(session: Session, meeting: e.Meeting) -> e.MinutesVersion | None:
    """The version that says where the minutes stand; None before anything was said of them."""
    return next(iter(_all(session, meeting)), None)


def newest_final(session: Session, meeting: e.Meeting) -> e.MinutesVersion | None:
    """The version that is in force: the newest that was made final."""
    return next((one for one in _all(session, meeting) if one.final_hash), None)


def awaits_signature(session: Session, meeting: UUID) -> bool:
    """Whether a meeting was archived before its minutes were signed, and still waits for that: a
    scan, and both signatures seen on it. Until then Arsip takes them, and nothing else (H3).
    """
    newest = session.execute(_SIGNING, {"meeting": meeting}).first()
    if newest is None or newest.state != "archived" or newest.archive_reason is None:
        return False
    if not (newest.chair_signed and newest.minute_taker_signed):
        return True
    return session.scalar(_SCANNED, {"meeting": meeting}) is None


def draft_of(change: Change, meeting: e.Meeting) -> e.MinutesVersion:
    """The newest version; before there is one, the draft that becomes the first."""
    return newest_version(change.session, meeting) or _made(change, meeting, 0)


def is_held(session: Session, meeting: e.Meeting) -> bool:
    """Attendance or an opening time make a meeting a held one (as model/lifecycle.py says)."""
    entry = select(e.Attendance.id).where(
        e.Attendance.meeting_id == meeting.id, e.Attendance.alive,
        e.Attendance.status != "expected",
    )  # fmt: skip
    opened = meeting.status == "held" or meeting.opened_at is not None
    return opened or session.scalar(entry.limit(1)) is not None


def local_day(change: Change, meeting: e.Meeting) -> dt.date:
    """Today, by the workspace's clock, where the meeting takes place."""
    return day_in(meeting.time_zone, change.now_ms)


def day_in(time_zone: str, now_ms: int) -> dt.date:
    """The day of a time (ms since 1970) in a zone of the tz database ("Asia/Jakarta")."""
    return dt.datetime.fromtimestamp(now_ms / 1000, ZoneInfo(time_zone)).date()


def _all(session: Session, meeting: e.Meeting) -> list[e.MinutesVersion]:
    wanted = select(e.MinutesVersion).where(
        e.MinutesVersion.meeting_id == meeting.id, e.MinutesVersion.alive
    )
    order = (e.MinutesVersion.revision.desc(), e.MinutesVersion.id.desc())
    return list(session.scalars(wanted.order_by(*order)))


def _made(change: Change, meeting: e.Meeting, revision: int) -> e.MinutesVersion:
    id_ = ids.minutes_version_id(meeting.id, revision)
    version = change.session.get(e.MinutesVersion, id_)
    if version is None:
        version = e.MinutesVersion(id=id_, meeting_id=meeting.id, revision=revision)
        change.add(version)
    else:
        put(version)  # its making was undone
    return version


def _row(version: e.MinutesVersion) -> VersionRow:
    at = version.finalised_at
    return VersionRow(
        revision=version.revision,
        state=version.state,  # type: ignore[arg-type]
        number=version.number,
        code=printed_code(version.final_hash) if version.final_hash else None,
        final_hash=version.final_hash,
        finalised_at=dt.datetime.fromisoformat(at) if at else None,
        finalised_by=version.finalised_by or "",
        reason=version.reason or "",
        override_reason=version.override_reason or "",
        pdf_id=version.attachment_id.hex if version.attachment_id else None,
    )
