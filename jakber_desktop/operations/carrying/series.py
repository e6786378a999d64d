"""The series that can have items waiting, by name (D3)."""

from __future__ import annotations

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.store.workspace import Workspace

__all__ = ["waiting_series"]

_ALONE = QT_TRANSLATE_NOOP("core", "Rapat di luar rangkaian")
_SERIES = QT_TRANSLATE_NOOP("core", "Rangkaian")


def waiting_series(
    workspace: Workspace, name: str | None = None
) -> tuple[tuple[str | None, str], ...]:
    """Id (hex) and name of every series that a meeting belongs to, and last None for the meetings
    of none; with a name (or a part of it) only those. Raises RowNotFound."""
    with workspace.read() as session:
        wanted = (
            select(e.Series.id, e.Series.name)
            .where(e.Series.id.in_(select(e.Meeting.series_id).where(e.Meeting.alive)))
            .order_by(e.Series.name, e.Series.id)
        )
        rows = [(id_.hex, title) for id_, title in session.execute(wanted)]
    if name is None:
        return (*rows, (None, _ALONE))
    found = [row for row in rows if ids.fold(name) in ids.fold(row[1])]
    if not found:
        raise RowNotFound(what=_SERIES)
    return tuple(found)
