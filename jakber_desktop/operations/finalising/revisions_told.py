"""Tells the next meeting of a series that the minutes before it were revised (V16).

It is a point of that meeting's item on the earlier minutes, so the notula prints it in its section
B (naskah-dinas §6) and whoever writes the minutes can word it otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.minutes_sections import approves_minutes
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.typography import full_stop
from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import is_locked, siblings
from jakber_desktop.operations.outcomes.points import new_point, points_of
from jakber_desktop.operations.versions import newest_final
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change

__all__ = ["take_over_revision", "tell_next_meeting"]

_ITEM = "Pengesahan notula rapat sebelumnya"
_TOLD = "Notula {title} tanggal {date}{number} telah diubah menjadi Revisi {n}{reason}"
_NUMBER, _REASON = ", Nomor {number},", " dengan alasan: {reason}"


def tell_next_meeting(change: Change, revised: e.Meeting) -> None:
    """Say it in the next meeting whose minutes are not final; without one, when it is made."""
    if revised.series_id is None:
        return
    later = select(e.Meeting).where(
        e.Meeting.series_id == revised.series_id, e.Meeting.alive, e.Meeting.date > revised.date,
        e.Meeting.status.not_in(("postponed", "cancelled")),
    )  # fmt: skip
    for coming in change.session.scalars(later.order_by(e.Meeting.date, e.Meeting.id)):
        if not is_locked(change.session, coming.id):
            _tell(change, revised, coming)
            return


def take_over_revision(change: Change, earlier: e.Meeting, coming: e.Meeting) -> None:
    """Say it in a meeting that is made after the minutes of the one before were revised."""
    _tell(change, earlier, coming)


def _tell(change: Change, revised: e.Meeting, coming: e.Meeting) -> None:
    text = _sentence(change.session, revised)
    if text is None:
        return
    change.session.flush()
    item = _item(change, coming)
    rows = points_of(change, item)
    if all(row.text != text for row in rows):
        new_point(change, item, rows, len(rows), {"text": text})


def _sentence(session: Session, revised: e.Meeting) -> str | None:
    """What is told of the version in force; None when it is the first."""
    version = newest_final(session, revised)
    if version is None or not version.revision:
        return None
    number = _NUMBER.format(number=revised.minutes_number) if revised.minutes_number else ""
    reason = _REASON.format(reason=version.reason.strip()) if version.reason else ""
    date = long_date(revised.date, False)
    told = _TOLD.format(
        title=revised.title, date=date, number=number, n=version.revision, reason=reason
    )
    return full_stop(told)


def _item(change: Change, coming: e.Meeting) -> e.AgendaItem:
    """The item on the earlier minutes; a new one at the end moves no number of the agenda."""
    rows: Sequence[e.AgendaItem] = siblings(
        change.session, e.AgendaItem, e.AgendaItem.meeting_id == coming.id
    )
    for row in rows:
        if not row.level and approves_minutes(row.title):
            return row
    made = e.AgendaItem(id=change.new_id(), meeting_id=coming.id, pos="", title=_ITEM)
    arrange([*rows, made], change.random_bytes)
    change.add(made)
    change.session.flush()
    return made
