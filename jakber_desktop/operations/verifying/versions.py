"""The sealed versions of all minutes, as papers are compared with them (H2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.store.copying import Kept
from jakber_desktop.store.plain import driver

_SEALED = """
SELECT DISTINCT sealed.row, sealed.val, paper.val, number.val FROM change sealed
LEFT JOIN change paper ON paper.ent=sealed.ent AND paper.row=sealed.row
  AND paper.fld='attachment_id' AND paper.dev=sealed.dev AND paper.tx=sealed.tx
LEFT JOIN change number ON number.ent=sealed.ent AND number.row=sealed.row
  AND number.fld='number' AND number.dev=sealed.dev AND number.tx=sealed.tx
WHERE sealed.ent='minutes_version' AND sealed.fld='final_hash' AND sealed.enc=0
  AND sealed.val IS NOT NULL"""


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
    passed_over: bool = False
    """Whether another laptop made the same minutes final, and its version counts (sync.md §3)."""

    @property
    def code(self) -> str:
        """The printed code."""
        return printed_code(self.final_hash)

    @property
    def newest(self) -> bool:
        """Whether it is the newest final version of its minutes."""
        return self.code == self.newest_code


def sealed_versions(session: Session) -> tuple[SealedVersion, ...]:
    """Every final version of every living meeting, newest meeting and revision first.

    Where two laptops made the same minutes final, the one that does not count comes behind.
    """
    rows = session.execute(
        select(
            e.MinutesVersion.id, e.Meeting.id, e.Meeting.title, e.Meeting.date,
            e.MinutesVersion.revision, e.MinutesVersion.number, e.MinutesVersion.final_hash,
            e.Attachment.sha256, e.Attachment.size,
        )
        .join(e.Meeting, e.Meeting.id == e.MinutesVersion.meeting_id)
        .outerjoin(e.Attachment, e.Attachment.id == e.MinutesVersion.attachment_id)
        .where(
            e.Meeting.alive, e.MinutesVersion.alive, e.MinutesVersion.final_hash.is_not(None)
        )
        .order_by(e.Meeting.date.desc(), e.Meeting.id, e.MinutesVersion.revision.desc())
    ).all()  # fmt: skip
    found: dict[UUID, SealedVersion] = {
        id_: SealedVersion(
            meeting.hex, title, date, revision, number, final_hash or "",
            None if sha256 is None else Kept(sha256, size),
        )
        for id_, meeting, title, date, revision, number, final_hash, sha256, size in rows
    }  # fmt: skip
    others = _passed_over(session, found)
    return tuple(_with_newest([*found.values(), *others]))


def _passed_over(session: Session, found: Mapping[UUID, SealedVersion]) -> Iterator[SealedVersion]:
    """What a second laptop made final of the same revision, as it wrote it into the log."""
    others: dict[str, SealedVersion] = {}
    for row, final_hash, paper, number in driver(session).execute(_SEALED).fetchall():
        version = found.get(UUID(bytes=row))
        if version is None or final_hash == version.final_hash:
            continue
        kept = session.get(e.Attachment, UUID(hex=paper)) if paper else None
        pdf = None if kept is None else Kept(kept.sha256, kept.size)
        if pdf is not None or final_hash not in others:
            others[final_hash] = version._replace(
                final_hash=final_hash, pdf=pdf, number=number or version.number, passed_over=True
            )
    yield from others.values()


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
