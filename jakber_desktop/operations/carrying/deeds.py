"""The verbs of carry-over: move, repeat, postpone, close, and taking that back (D3).

Each is one change with its own words. It never writes into what final minutes hold: the row that
says what became of an item stands outside them, and the outcome is only filled in while they are
open and it is not known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid, MeetingLocked
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.agenda.deeds import group_of
from jakber_desktop.operations.carrying.reading import following, order_of
from jakber_desktop.operations.carrying.rows import (
    agenda_of,
    copy_item,
    decide,
    decided,
    destination,
    place,
    release,
)
from jakber_desktop.operations.editing import is_locked, living, put, read_meeting, short
from jakber_desktop.operations.topics.inherit import inherit
from jakber_desktop.operations.versions import is_held
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["close_item", "move_item_on", "postpone_item", "repeat_item", "take_back"]

_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan agenda “{title}” ke rapat {date}")
_MOVE_ON = QT_TRANSLATE_NOOP("core", "Pindahkan agenda “{title}” ke rapat berikutnya")
_REPEAT = QT_TRANSLATE_NOOP("core", "Ulangi agenda “{title}” pada rapat {date}")
_REPEAT_ON = QT_TRANSLATE_NOOP("core", "Ulangi agenda “{title}” pada rapat berikutnya")
_POSTPONE = QT_TRANSLATE_NOOP("core", "Tunda agenda “{title}” sampai {date}")
_POSTPONE_ON = QT_TRANSLATE_NOOP("core", "Tunda agenda “{title}” tanpa batas waktu")
_CLOSE = QT_TRANSLATE_NOOP("core", "Tutup agenda “{title}”")
_BACK = QT_TRANSLATE_NOOP("core", "Batalkan kelanjutan agenda “{title}”")

_SAME = QT_TRANSLATE_NOOP("core", "Pilih rapat lain; butir ini sudah berada di rapat itu.")
_EARLIER = QT_TRANSLATE_NOOP("core", "Pilih rapat pada hari yang sama atau sesudahnya.")
_OFF = QT_TRANSLATE_NOOP("core", "Pilih rapat lain; rapat itu dibatalkan.")
_NO_NEXT = QT_TRANSLATE_NOOP(
    "core", "Pilih rapat tujuannya; rapat ini tidak masuk rangkaian, jadi tidak ada rapat berikut."
)
_UNTIL = QT_TRANSLATE_NOOP("core", "Pilih hari sesudah {date}.")
_REASON_OF_CLOSE = QT_TRANSLATE_NOOP("core", "Tulis alasan butir ini ditutup.")
_NOTHING = QT_TRANSLATE_NOOP("core", "Belum ada kelanjutan yang dapat dibatalkan.")


def move_item_on(workspace: Workspace, item_id: str, meeting_id: str | None = None) -> str | None:
    """Send an item on (*pindahkan*) with the sub-items it has not come to; gives the new item's id.

    Without a meeting it goes to the next one of the series, or waits for it (None is given). An
    outcome not known yet becomes "not reached", before the session "deferred". Raises RowNotFound,
    MeetingNotFound, MeetingLocked (the other meeting), FieldInvalid ("meeting"), ItemWentOn.
    """
    return _send(workspace, item_id, meeting_id, "move", _MOVE, _MOVE_ON)


def repeat_item(workspace: Workspace, item_id: str, meeting_id: str | None = None) -> str | None:
    """Have an item that was handled once more (*ulangi*); as `move_item_on` otherwise.

    An outcome not known yet becomes "discussed" once the session has begun.
    """
    return _send(workspace, item_id, meeting_id, "repeat", _REPEAT, _REPEAT_ON)


def postpone_item(
    workspace: Workspace, item_id: str, until: dt.date | None = None, reason: str | None = None
) -> None:
    """Put an item off (*tunda ... sampai*): no meeting before that day needs to take it up.

    Its place in a later meeting is taken back. Raises RowNotFound, FieldInvalid ("until"),
    ItemWentOn, MeetingLocked.
    """
    label = _POSTPONE if until is not None else _POSTPONE_ON
    with workspace.change(label) as change, change.session.no_autoflush:
        item = living(change.session, e.AgendaItem, item_id)
        meeting = read_meeting(change.session, item.meeting_id)
        if until is not None and until <= meeting.date:
            raise FieldInvalid("until", _UNTIL, date=long_date(meeting.date, False))
        group = _unfinished(change, item)
        release(change, _rows(change, group))
        for part in group:
            decide(change, part, "postpone", until=until, reason=f.prose(reason))
            _mark(change, meeting, part, "deferred")
        day = long_date(until, False) if until else ""
        change.label = label.format(title=short(item.title), date=day)


def close_item(workspace: Workspace, item_id: str, reason: str) -> None:
    """End an item for good (*tutup*) with a reason; it waits no more.

    Raises RowNotFound, FieldInvalid ("reason"), ItemWentOn, MeetingLocked.
    """
    words = f.prose(reason)
    if words is None:
        raise FieldInvalid("reason", _REASON_OF_CLOSE)
    with workspace.change(_CLOSE) as change, change.session.no_autoflush:
        item = living(change.session, e.AgendaItem, item_id)
        change.label = _CLOSE.format(title=short(item.title))
        group = _unfinished(change, item)
        release(change, _rows(change, group))
        for part in group:
            end(change, part, words)


def end(change: Change, item: e.AgendaItem, reason: str) -> None:
    """Within an open change: close one item."""
    decide(change, item, "close", reason=reason)
    _mark(change, read_meeting(change.session, item.meeting_id), item, "withdrawn")


def put_off(change: Change, item: e.AgendaItem, until: dt.date | None) -> None:
    """Within an open change: postpone one item."""
    decide(change, item, "postpone", until=until)
    _mark(change, read_meeting(change.session, item.meeting_id), item, "deferred")


def take_back(workspace: Workspace, item_id: str) -> None:
    """Forget what was decided about an item, and take its copy away while nobody worked on it.

    Raises RowNotFound, FieldInvalid ("item": nothing was decided), ItemWentOn, MeetingLocked.
    """
    with workspace.change(_BACK) as change, change.session.no_autoflush:
        item = living(change.session, e.AgendaItem, item_id)
        change.label = _BACK.format(title=short(item.title))
        rows = _rows(change, group_of(agenda_of(change.session, item.meeting_id), item))
        if not rows:
            raise FieldInvalid("item", _NOTHING)
        release(change, rows)
        for row in rows:
            change.remove(row)


def continue_in(
    change: Change, group: Sequence[e.AgendaItem], meeting: e.Meeting, verb: str
) -> list[e.AgendaItem]:
    """Within an open change: let items of one group go on in a meeting, at the end of its agenda.

    The first is an item there; one that was a sub-item names what it stood under.
    """
    made: list[e.AgendaItem] = []
    there = agenda_of(change.session, meeting.id)
    for nth, item in enumerate(group):
        title = item.title if nth else full_title(change, item)
        closed = is_closed(change, item)
        known = destination(change.session, decided(change.session, item.id))
        if known is None or known.meeting_id != meeting.id:
            alike = _alike(there, title, made[0] if nth else None)
            open_one = alike is not None and closed and not is_closed(change, alike)
            known = None if open_one else alike  # what is closed does not go on in the open (R4)
        made.append(
            known
            or copy_item(change, item, meeting, level=int(nth > 0), title=title, closed=closed)
        )
    place(change, meeting.id, made)
    for item, copy in zip(group, made, strict=True):
        decide(change, item, verb, to_item_id=copy.id)
        inherit(change, item, copy)
    return made


def _alike(
    agenda: Sequence[e.AgendaItem], title: str, head: e.AgendaItem | None
) -> e.AgendaItem | None:
    """An item planned there under the same title, under `head` or on its own: the two are one."""
    rows = [row for row in agenda if not row.level]
    if head is not None:
        rows = group_of(agenda, head)[1:] if head in agenda else []
    wanted = ids.fold(title)
    return next((r for r in rows if ids.fold(r.title) == wanted and r.outcome == "planned"), None)


def full_title(change: Change, item: e.AgendaItem) -> str:
    """The title of an item standing alone: a sub-item's names the one above it."""
    head = _head_of(change, item)
    return item.title if head is None else f"{head.title}: {item.title}"


def is_closed(change: Change, item: e.AgendaItem) -> bool:
    """Whether an item, or the one it stands under, is confidential (R4)."""
    head = _head_of(change, item)
    return item.confidential or (head is not None and head.confidential)


def mark_sent_on(change: Change, meeting: e.Meeting, item: e.AgendaItem, verb: str) -> None:
    """Fill in the outcome of an item that goes on, where it is not known and can be written."""
    if item.outcome != "planned":
        return
    begun = is_held(change.session, meeting) or meeting.closed_at is not None
    if verb == "repeat":
        if begun:
            _mark(change, meeting, item, "discussed")
    elif verb == "move":
        _mark(change, meeting, item, "not_reached" if begun else "deferred")


def _send(
    workspace: Workspace, item_id: str, meeting_id: str | None, verb: str, label: str, waits: str
) -> str | None:
    with workspace.change(label) as change, change.session.no_autoflush:
        item = living(change.session, e.AgendaItem, item_id)
        meeting = read_meeting(change.session, item.meeting_id)
        target = _target(change, meeting, meeting_id)
        group = _whole(change, item) if verb == "repeat" else _unfinished(change, item)
        rows = _rows(change, group)
        there = [one for one in map(_at(change), rows) if one is not None]
        stays = target is not None and {one.meeting_id for one in there} == {target.id}
        if not stays:
            release(change, rows)
        for part in group:
            mark_sent_on(change, meeting, part, verb)
        if target is None:
            for part in group:
                decide(change, part, verb)
            change.label = waits.format(title=short(item.title))
            return None
        made = continue_in(change, group, target, verb)
        change.label = label.format(title=short(item.title), date=long_date(target.date, False))
        return made[0].id.hex


def _at(change: Change) -> Callable[[e.CarryOver], e.AgendaItem | None]:
    return lambda row: destination(change.session, row)


def _target(change: Change, meeting: e.Meeting, meeting_id: str | None) -> e.Meeting | None:
    """The meeting an item goes to; None while it has to wait for the next one."""
    if meeting_id is None:
        if meeting.series_id is None:
            raise FieldInvalid("meeting", _NO_NEXT)
        return following(change.session, meeting)
    return target_of(change, meeting, meeting_id)


def target_of(change: Change, meeting: e.Meeting, meeting_id: str) -> e.Meeting:
    """Within an open change: a meeting that items of another can go on in.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid ("meeting") for the meeting itself, one
    before it, and one that was called off.
    """
    target = read_meeting(change.session, meeting_id)
    if target.id == meeting.id:
        raise FieldInvalid("meeting", _SAME)
    if order_of(target)[:1] < order_of(meeting)[:1]:
        raise FieldInvalid("meeting", _EARLIER)
    if target.status == "cancelled":
        raise FieldInvalid("meeting", _OFF)
    if is_locked(change.session, target.id):
        raise MeetingLocked
    return target


def _whole(change: Change, item: e.AgendaItem) -> list[e.AgendaItem]:
    return group_of(agenda_of(change.session, item.meeting_id), item)


def _unfinished(change: Change, item: e.AgendaItem) -> list[e.AgendaItem]:
    """An item with those of its sub-items that have not ended."""
    head, *parts = _whole(change, item)
    return [head, *(one for one in parts if one.outcome not in ("discussed", "withdrawn"))]


def _rows(change: Change, group: Sequence[e.AgendaItem]) -> list[e.CarryOver]:
    found = (decided(change.session, one.id) for one in group)
    return [row for row in found if row is not None]


def _mark(change: Change, meeting: e.Meeting, item: e.AgendaItem, outcome: str) -> None:
    if item.outcome == "planned" and not is_locked(change.session, meeting.id):
        put(item, outcome=outcome)


def _head_of(change: Change, item: e.AgendaItem) -> e.AgendaItem | None:
    if not item.level:
        return None
    head = None
    for row in agenda_of(change.session, item.meeting_id):
        if row.id == item.id:
            return head
        if not row.level:
            head = row
    return None
