"""The gates before a delete, for one that ends a conflict: those of deleting by hand (S3)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import LetterheadUsed, StillUsed
from jakber_desktop.operations.directory.uses import count_title, count_uses
from jakber_desktop.operations.editing import short
from jakber_desktop.operations.meetings.life import refuse_deletion
from jakber_desktop.store.log.cells import Cell


def refuse_death(session: Session, cell: Cell) -> None:
    """Refuse what deleting that row would refuse; the edit that came against it stands.

    Raises MeetingIssued, MeetingSent, StillUsed, LetterheadUsed.
    """
    kind = {table.__tablename__: table for table in _GUARDED}.get(cell[0])
    row = None if kind is None else session.get(kind, UUID(bytes=cell[1]))
    if isinstance(row, e.Meeting):
        refuse_deletion(session, row)
    elif isinstance(row, e.Letterhead):
        if count := count_uses(session, row):
            raise LetterheadUsed(name=short(row.name), count=count)
    elif isinstance(row, e.Post):
        home = session.get(e.Office, row.office_id)
        count = count_title(session, home, row.title) if home else 0
        if count := count + (row.person_id is not None):
            raise StillUsed(what=row.title, count=count)
    elif isinstance(row, e.Office | e.Person) and (count := count_uses(session, row)):
        raise StillUsed(what=row.name, count=count)


_GUARDED = (e.Meeting, e.Letterhead, e.Office, e.Person, e.Post)
