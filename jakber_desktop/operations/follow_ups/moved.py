"""Due phrases when a meeting moved by no deed: by a file, a sync, the end of a conflict (F2).

What a file or another laptop says of its own follow-ups stands; the others of the series follow,
and those of a meeting that was here and stands on another day now.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.follow_ups.dues import REDATE, StaleDue, stale_in
from jakber_desktop.store.log.cells import some
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["redate_moved", "redate_within", "redating", "where_meetings_stand"]

_SQL = "SELECT id, date, series_id, status='cancelled', _alive FROM meeting"


class Stand(NamedTuple):
    """What the due phrases of a series hang on."""

    date: str
    series: bytes | None
    called_off: int
    alive: int


Stands = dict[bytes, Stand]


def where_meetings_stand(session: Session) -> Stands:
    """Day, series and life of every meeting, to tell afterwards which of them moved."""
    return {id_: Stand(*rest) for id_, *rest in driver(session).execute(_SQL)}


@contextmanager
def redating(workspace: Workspace) -> Iterator[None]:
    """Around what may move meetings by changes of its own: reckons dues anew when it is through."""
    with workspace.read() as session:
        before = where_meetings_stand(session)
    yield
    redate_moved(workspace, before)


def redate_moved(workspace: Workspace, before: Stands) -> int:
    """Reckon anew, as a change of this laptop, what hangs on the meetings that moved since; gives
    how many days were changed. Where none was, nothing is written.
    """
    if workspace.read_only:
        return 0
    with workspace.read() as session:
        if not any(True for _ in _stale(session, before, ())):
            return 0
    with workspace.change(REDATE) as change:
        moved = _redate(change, before, ())
        change.label = REDATE.format(n=moved)
    return moved


def redate_within(change: Change, before: Stands, but: Collection[UUID] = ()) -> None:
    """The same within the change that moved them, `but` for meetings that keep what a file says."""
    change.session.flush()
    _redate(change, before, but)


# --- inside ---------------------------------------------------------------------------------------


def _redate(change: Change, before: Stands, but: Collection[UUID]) -> int:
    stale = list(_stale(change.session, before, but))
    for one, row in stale:
        put(row, due_date=one.due)
    return len(stale)


def _stale(
    session: Session, before: Stands, but: Collection[UUID]
) -> Iterator[tuple[StaleDue, e.ActionItem]]:
    """Of the meetings that were here: those that moved, or stand in a series where one did."""
    moved, series = _moved(before, where_meetings_stand(session))
    seen: set[UUID] = set()
    for column, ids in ((e.Meeting.id, moved), (e.Meeting.series_id, series)):
        for batch in some(sorted(ids)):
            for stale, row in stale_in(session, column.in_([UUID(bytes=one) for one in batch])):
                if row.id in seen or row.meeting_id in but or row.meeting_id.bytes not in before:
                    continue
                seen.add(row.id)
                yield stale, row


def _moved(before: Stands, now: Stands) -> tuple[set[bytes], set[bytes]]:
    """The meetings that stand elsewhere, and the series they came into, moved in or went out of."""
    changed = [id_ for id_, stand in now.items() if before.get(id_) != stand]
    both: Iterable[Any] = (stands.get(id_) for id_ in changed for stands in (before, now))
    series = {stand.series for stand in both if stand is not None and stand.series is not None}
    return {id_ for id_ in changed if id_ in before}, series
