"""Recipients that another laptop called anew while they were ticked here: entries follow (S3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.editing import is_locked, put
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["follow_rewordings"]

_FOLLOW = QT_TRANSLATE_NOOP("core", "Samakan kehadiran dengan sebutan penerima yang baru")
_REWORDED = """
SELECT n.row, o.val FROM change n JOIN change o ON o.dev=n.base_dev AND o.seq=n.base_seq
WHERE n.dev=? AND n.seq>? AND n.ent='recipient' AND n.fld='addressee' AND typeof(o.val)='text'
ORDER BY n.seq"""
_ENTRIES = """
SELECT a.id, h.fld, CASE h.fld WHEN 'position' THEN a.position ELSE a.represents END, h.dev, h.seq
FROM recipient r
JOIN attendance a ON a.meeting_id=r.meeting_id AND a.office_id=r.office_id AND a._alive
JOIN head h ON h.ent='attendance' AND h.row=a.id AND h.fld IN ('position','represents')
WHERE r.id=?"""


class Torn(NamedTuple):
    """A field of an entry that calls somebody as the invitation did before."""

    entry: UUID
    field: str
    words: str
    """As the invitation has it now."""


def follow_rewordings(workspace: Workspace, since: Mapping[int, int]) -> int:
    """Do for words that came from others after `since` (device -> row) what the deed does for own.

    Without it the one who was ticked would stand twice on the sheet: invited by the new words, and
    come by the old ones. Only entries that were here before the words came are followed: a later
    one was made by somebody who knew them, and means another person. A change of this laptop; gives
    how many fields were changed.
    """
    with workspace.read() as session:
        found = () if workspace.read_only else tuple(_torn(session, workspace.device, since))
    if found:
        with workspace.change(_FOLLOW) as change:
            for one in found:
                put(change.session.get_one(e.Attendance, one.entry), **{one.field: one.words})
    return len(found)


def _torn(session: Session, own: int, since: Mapping[int, int]) -> Iterator[Torn]:
    execute = driver(session).execute
    for dev, last in log.vector(execute).items():
        if dev == own or last == since.get(dev, 0):
            continue
        for id_, before in execute(_REWORDED, (dev, since.get(dev, 0))).fetchall():
            row = session.get(e.Recipient, UUID(bytes=id_))
            if row is None or not (row.alive and row.addressee) or _same(row.addressee, before):
                continue
            if is_locked(session, row.meeting_id):
                continue
            for entry, field, words, writer, seq in execute(_ENTRIES, (id_,)).fetchall():
                if _same(words, before) and seq <= since.get(writer, 0):
                    yield Torn(UUID(bytes=entry), field, row.addressee)


def _same(one: str | None, other: str | None) -> bool:
    return ids.fold(one) == ids.fold(other)
