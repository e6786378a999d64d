"""The sealed versions of all minutes, as papers are compared with them (H2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.store.copying import Kept


class SealedVersion(NamedTuple):
    """A version that was made final; `newest_code` is that of the newest one of its minutes."""

    meeting_id: str
    title: str
    date: dt.date
    revision: int
    number: str | None
    final_hash: str
    pdf: Kept | None
    """Its PDF in the folder of attachments; None when nothing names it any more."""
    newest_code: str = ""

    @property
    def code(self) -> str:
        """The printed code."""
        return printed_code(self.final_hash)

    @property
    def newest(self) -> bool:
        """Whether it is the newest final version of its minutes."""
        return self.code == self.newest_code


def sealed_versions(session: Session) -> tuple[SealedVersion, ...]:
    """Every final version of every living meeting, newest meeting and revision first."""
    rows = session.execute(
        select(
            e.Meeting.id, e.Meeting.title, e.Meeting.date, e.MinutesVersion.revision,
            e.MinutesVersion.number, e.MinutesVersion.final_hash, e.Attachment.sha256,
            e.Attachment.size,
        )
        .join(e.Meeting, e.Meeting.id == e.MinutesVersion.meeting_id)
        .outerjoin(e.Attachment, e.Attachment.id == e.MinutesVersion.attachment_id)
        .where(
            e.Meeting.alive, e.MinutesVersion.alive, e.MinutesVersion.final_hash.is_not(None)
        )
        .order_by(e.Meeting.date.desc(), e.Meeting.id, e.MinutesVersion.revision.desc())
    ).all()  # fmt: skip
    return tuple(
        _with_newest(
            SealedVersion(
                meeting.hex, title, date, revision, number, final_hash or "",
                None if sha256 is None else Kept(sha256, size),
            )
            for meeting, title, date, revision, number, final_hash, sha256, size in rows
        )
    )  # fmt: skip


def _with_newest(versions: Iterable[SealedVersion]) -> Iterable[SealedVersion]:
    newest: dict[str, str] = {}
    for one in versions:
        code = newest.setdefault(one.meeting_id, one.code)
        yield one._replace(newest_code=code)


def copies(session: Session) -> dict[str, tuple[str, int | None]]:
    """SHA-256 of each signed copy -> (meeting, revision it is bound to)."""
    rows = session.execute(
        select(e.Attachment.sha256, e.Attachment.meeting_id, e.Attachment.revision).where(
            e.Attachment.kind == "scan", e.Attachment.alive
        )
    )
    return {sha256: (meeting.hex, revision) for sha256, meeting, revision in rows}
