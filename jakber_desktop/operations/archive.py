"""Arsip (16): where the minutes stand, what was seen on the signed paper, and where that lies.

The marks belong to the newest version of the minutes (H1): a revision is signed anew. Finalising,
signing and archiving themselves are deeds of the next part.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import MeetingLocked
from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put, read_meeting
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["MARKS", "archive_sheet", "mark_seen", "set_paper_place"]

PLACE_LIMIT = 200

MARKS: dict[SeenMark, str] = {
    "chair_signed": QT_TRANSLATE_NOOP("core", "tanda tangan pimpinan rapat"),
    "minute_taker_signed": QT_TRANSLATE_NOOP("core", "tanda tangan notulis"),
    "sheet_scanned": QT_TRANSLATE_NOOP("core", "daftar hadir bertanda tangan"),
}
_SEEN = QT_TRANSLATE_NOOP("core", "Centang {what}")
_UNSEEN = QT_TRANSLATE_NOOP("core", "Hapus centang {what}")
_PLACE = QT_TRANSLATE_NOOP("core", "Ubah lokasi arsip fisik")


def archive_sheet(workspace: Workspace, meeting_id: str) -> ArchiveSheet:
    """How far the minutes have come. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        version = _newest(session, meeting)
        state = version.state if version else "draft"
        return ArchiveSheet(
            meeting_id=meeting.id.hex,
            state=state,  # type: ignore[arg-type]
            held=_is_held(session, meeting),
            closed=state == "archived",
            chair_signed=bool(version and version.chair_signed),
            minute_taker_signed=bool(version and version.minute_taker_signed),
            sheet_scanned=bool(version and version.sheet_scanned),
            paper_place=version.paper_place if version else None,
        )


def mark_seen(workspace: Workspace, meeting_id: str, mark: SeenMark, *, seen: bool) -> None:
    """Say that something was (not) seen on the signed paper.

    Raises MeetingNotFound, MeetingLocked (archived), FieldInvalid.
    """
    f.choice("mark", mark, MARKS)
    label = (_SEEN if seen else _UNSEEN).format(what=MARKS[mark])
    with workspace.change(label) as change:
        put(_version(change, meeting_id), **{mark: seen})


def set_paper_place(workspace: Workspace, meeting_id: str, place: str | None) -> None:
    """Say where the paper original is kept. Raises MeetingNotFound, MeetingLocked, FieldInvalid."""
    words = f.line("paper_place", place, PLACE_LIMIT)
    with workspace.change(_PLACE) as change:
        put(_version(change, meeting_id), paper_place=words)


def _newest(session: Session, meeting: e.Meeting) -> e.MinutesVersion | None:
    return session.scalars(
        select(e.MinutesVersion)
        .where(e.MinutesVersion.meeting_id == meeting.id, e.MinutesVersion.alive)
        .order_by(e.MinutesVersion.revision.desc(), e.MinutesVersion.id.desc())
        .limit(1)
    ).first()


def _version(change: Change, meeting_id: str) -> e.MinutesVersion:
    """The newest version; before there is one, the draft that becomes the first."""
    meeting = read_meeting(change.session, meeting_id)
    version = _newest(change.session, meeting)
    if version is not None:
        if version.state == "archived":
            raise MeetingLocked
        return version
    id_ = ids.minutes_version_id(meeting.id, 0)
    version = change.session.get(e.MinutesVersion, id_)
    if version is None:
        version = e.MinutesVersion(id=id_, meeting_id=meeting.id)
        change.add(version)
    return version


def _is_held(session: Session, meeting: e.Meeting) -> bool:
    """Attendance or an opening time make a meeting a held one (as model/lifecycle.py says)."""
    entry = select(e.Attendance.id).where(
        e.Attendance.meeting_id == meeting.id, e.Attendance.alive,
        e.Attendance.status != "expected",
    )  # fmt: skip
    opened = meeting.status == "held" or meeting.opened_at is not None
    return opened or session.scalar(entry.limit(1)) is not None
