"""Which agenda items may not be told outside, by the one rule that the papers have (R4)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.agenda_order import agenda_places
from jakber_desktop.model import record as r
from jakber_desktop.store.plain import driver

_ITEMS = """
SELECT meeting_id, id, level, confidential, _alive FROM agenda_item
WHERE meeting_id IN (SELECT meeting_id FROM agenda_item WHERE confidential)
ORDER BY meeting_id, pos, id"""

_Row = tuple[bytes, bytes, int, int, int]


def closed_items(session: Session) -> frozenset[UUID]:
    """The items of all meetings that are confidential or stand below one that is.

    An item that was removed counts where it stood: what came from it may still be there.
    """
    rows: list[_Row] = driver(session).execute(_ITEMS).fetchall()
    found: set[UUID] = set()
    for _, group in groupby(rows, key=itemgetter(0)):
        agenda = list(group)
        living = [row for row in agenda if row[4]]
        removed = {UUID(bytes=row[1]) for row in agenda if not row[4]}
        found |= _closed(living) | (_closed(agenda) & removed)
    return frozenset(found)


def _closed(rows: Iterable[_Row]) -> set[UUID]:
    agenda = [
        r.AgendaItem(title="-", id=UUID(bytes=id_), level=level, confidential=bool(confidential))
        for _, id_, level, confidential, _ in rows
    ]
    return {one.item.id for one in agenda_places(agenda) if one.closed and one.item.id}
