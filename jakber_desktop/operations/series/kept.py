"""A series that one laptop took away while another made a meeting of it: it stays (A1, S3)."""

from __future__ import annotations

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import put, short
from jakber_desktop.store.workspace import Workspace

__all__ = ["keep_used_series"]

_KEEP = QT_TRANSLATE_NOOP("core", "Pertahankan rangkaian “{name}” yang masih punya rapat")


def keep_used_series(workspace: Workspace) -> int:
    """Bring back, as a change of this laptop, what living meetings belong to; gives how many.

    No deed takes a series away that has meetings, so only a meeting that came meanwhile leads here.
    """
    used = select(e.Meeting.series_id).where(e.Meeting.alive)
    lost = select(e.Series).where(~e.Series.alive, e.Series.id.in_(used)).order_by(e.Series.id)
    with workspace.read() as session:
        if workspace.read_only or session.scalars(lost).first() is None:
            return 0
    with workspace.change(_KEEP) as change:
        series = list(change.session.scalars(lost))
        for one in series:
            put(one)
        change.label = _KEEP.format(name=", ".join(short(one.name) for one in series))
    return len(series)
