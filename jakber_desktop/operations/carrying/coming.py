"""What the next meeting of a series takes along, shown before it is made and then done (A1, F4).

Approval of the earlier minutes comes first, behind the opening where there is one; then what waits
of older meetings, then the agenda of the meeting before it: its standing items and what it did not
finish, in its own order. Whatever is not taken stays where it waits, or is postponed or closed by
the choice that says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.minutes_sections import approves_minutes
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.carrying import Chosen, Coming, ComingItem, Kind, WaitingItem
from jakber_desktop.operations.carrying.approval import APPROVAL_TITLE, approval_in, opens_meeting
from jakber_desktop.operations.carrying.coming_title import coming_title
from jakber_desktop.operations.carrying.copying import has_earlier, standing_items
from jakber_desktop.operations.carrying.deeds import (
    continue_in,
    end,
    is_closed,
    mark_sent_on,
    put_off,
)
from jakber_desktop.operations.carrying.follow_ups import open_before
from jakber_desktop.operations.carrying.reading import planned_after
from jakber_desktop.operations.carrying.roster import roster_counts, roster_of
from jakber_desktop.operations.carrying.rows import (
    agenda_of,
    copy_item,
    decided,
    rows_of,
    write_row,
)
from jakber_desktop.operations.carrying.waiting import waiting_items
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.topics.inherit import inherit
from jakber_desktop.store.workspace import Change

__all__ = ["APPROVAL", "Choices", "coming_of", "take_along", "take_into"]

APPROVAL = "approval"
"""Key of the item that approves the earlier minutes."""

Choices = Mapping[str, Chosen]
_UNTIL = QT_TRANSLATE_NOOP("core", "Pilih hari sesudah rapat yang akan dibuat.")
_REASON = QT_TRANSLATE_NOOP("core", "Tulis alasan butir ini ditutup.")
_LAST_ID = UUID(int=(1 << 128) - 1)


@dataclass
class _Entry:
    """One item of the coming agenda with the waiting ones it goes on from, and what is below it."""

    key: str
    kind: Kind
    title: str
    waits: list[WaitingItem] = field(default_factory=list)
    parts: list[_Entry] = field(default_factory=list)
    like: e.AgendaItem | None = None
    """The standing item it repeats."""


def coming_of(
    session: Session, source: e.Meeting, series: e.Series, date: dt.date, today: dt.date
) -> Coming:
    """What the meeting after `source` would be on a day, as seen today."""
    entries = _plan(session, source, date, today)
    recipients, leaders = roster_counts(session, roster_of(session, source))
    return Coming(
        title=coming_title(session, source, date), date=date, series=series.name,
        recipients=recipients, leaders=leaders,
        items=tuple(_shown(entries, stood_twice=has_earlier(session, source))),
        open_ones=open_before(session, source.series_id, date),
        planned=planned_after(session, source, today),
    )  # fmt: skip


def take_along(
    change: Change,
    source: e.Meeting,
    coming: e.Meeting,
    today: dt.date,
    choices: Choices | None = None,
) -> None:
    """Give a meeting that was just made the agenda that `coming_of` shows, as it was chosen.

    Raises FieldInvalid ("until", "reason") for a choice that lacks its day or reason.
    """
    entries = _plan(change.session, source, coming.date, today)
    chosen = dict(choices or {})
    made: list[tuple[e.AgendaItem, _Entry]] = []
    seen: dict[str, int] = {}
    for entry in entries:
        taken = _settle(change, entry, chosen.get(entry.key), coming.date)
        if taken:
            made.append((_item(change, entry, coming, seen, 0), entry))
        for part in entry.parts:
            choice = chosen.get(part.key) or _follows(chosen.get(entry.key))
            if not _settle(change, part, choice, coming.date):
                continue
            if not taken and part.kind == "standing":
                continue  # it stands under nothing any more
            if not taken:
                part.title = f"{entry.title}: {part.title}"
            made.append((_item(change, part, coming, seen, int(taken)), part))
    for (item, _), pos in zip(made, change.positions(len(made)), strict=True):
        item.pos = pos
        change.add(item)
    taken_on = [UUID(hex=one.place.item_id) for _, entry in made for one in entry.waits]
    rows = rows_of(change.session, taken_on)
    for item, entry in made:
        _link(change, entry, item, rows)


def take_into(
    change: Change,
    source: e.Meeting,
    planned: e.Meeting,
    today: dt.date,
    choices: Choices | None = None,
) -> int:
    """Let what waits go on in a meeting that is planned already, as it was chosen; gives how many
    items its agenda has more or goes on with. Its own agenda stays: no standing item comes along,
    and what it has under the same title is joined.

    Raises FieldInvalid ("until", "reason") for a choice that lacks its day or reason.
    """
    chosen, taken, added = dict(choices or {}), list[WaitingItem](), 0
    for entry in _plan(change.session, source, planned.date, today):
        for line in (entry, *entry.parts):  # its own items do not go on in itself
            line.waits = [row for row in line.waits if row.place.meeting_id != planned.id.hex]
        choice = chosen.get(entry.key)
        comes = _settle(change, entry, choice, planned.date)
        if entry.kind == "approval" and comes:
            there = len(agenda_of(change.session, planned.id))
            item = approval_in(change, planned)
            change.session.flush()
            added = len(agenda_of(change.session, planned.id)) - there
            rows = rows_of(change.session, [UUID(hex=one.place.item_id) for one in entry.waits])
            _link(change, entry, item, rows)
        taken += entry.waits if comes and entry.kind == "waiting" else []
        for part in entry.parts:
            own = chosen.get(part.key) or _follows(choice)
            taken += part.waits if _settle(change, part, own, planned.date) else []
    for one, parts in _grouped(taken):
        group = [_earlier(change, row) for row in (one, *parts)]
        known = decided(change.session, group[0].id)
        verb = known.verb if known is not None else "move"
        for item in group:
            mark_sent_on(change, read_meeting(change.session, item.meeting_id), item, verb)
        continue_in(change, group, planned, verb)
        change.session.flush()  # the next one stands behind it, or joins it
    return added + len(taken)


def _grouped(taken: Sequence[WaitingItem]) -> Iterator[tuple[WaitingItem, list[WaitingItem]]]:
    """Each item with the taken sub-items below it; one whose item stays behind goes alone."""
    heads = {one.place.item_id for one in taken}
    for one in taken:
        if one.head not in heads:
            yield one, [part for part in taken if part.head == one.place.item_id]


# --- what there is --------------------------------------------------------------------------------


def _plan(session: Session, source: e.Meeting, date: dt.date, today: dt.date) -> list[_Entry]:
    before = (date, "~", _LAST_ID)
    waits = waiting_items(session, source.series_id, today, before=before, ending=source.id)
    approving = {
        one.place.item_id for one in waits if not one.head and approves_minutes(one.place.title)
    }
    approval = _Entry(APPROVAL, "approval", APPROVAL_TITLE)
    approval.waits = [one for one in waits if one.place.item_id in approving]
    tops: dict[str, _Entry] = {}
    of_source: list[str] = []
    parts: list[tuple[str, WaitingItem]] = []
    names: dict[str, str] = {}
    for one in waits:
        if one.place.item_id in approving:
            continue
        if one.head and one.head not in approving:
            parts.append((names[one.head], one))
            continue
        name = ids.fold(one.title)
        names[one.place.item_id] = name
        entry = tops.setdefault(name, _Entry(one.place.item_id, "waiting", one.title))
        entry.key, entry.title = one.place.item_id, one.title
        entry.waits.append(one)
    for name, one in parts:
        _add_part(tops[name], _waiting_part(one))
    of_source = _arranged(session, source, tops)
    older = [name for name in tops if name not in of_source]
    rest = [tops[name] for name in (*older, *of_source)]
    opening = [one for one in rest if opens_meeting(one.title)][:1]
    return [*opening, approval, *(one for one in rest if one not in opening)]


def _arranged(session: Session, source: e.Meeting, tops: dict[str, _Entry]) -> list[str]:
    """The entries of the earlier agenda in its order, its standing items added."""
    standing = {item.id for item in standing_items(session, source)}
    order: list[str] = []
    head = ""
    agenda = agenda_of(session, source.id)
    for row in agenda:
        name = ids.fold(row.title)
        if approves_minutes(row.title) and not row.level:
            head = ""
            continue
        if row.level:
            if row.id in standing and head in tops:
                _add_part(tops[head], _standing(row))
            elif row.id in standing and head and name not in order:
                tops[name] = tops.get(name) or _standing(row)
                order.append(name)
            elif (alone := ids.fold(f"{head}: {row.title}")) in tops and alone not in order:
                order.append(alone)
            continue
        head = name
        if name not in tops and row.id in standing:
            tops[name] = _standing(row)
        if name in tops and name not in order:
            order.append(name)
    at = {row.id.hex: nth for nth, row in enumerate(agenda)}
    for name in order:
        tops[name].parts.sort(key=lambda part: at.get(part.key, -1))
    return order


def _standing(row: e.AgendaItem) -> _Entry:
    return _Entry(row.id.hex, "standing", row.title, like=row)


def _waiting_part(one: WaitingItem) -> _Entry:
    return _Entry(one.place.item_id, "waiting", one.title, waits=[one])


def _add_part(top: _Entry, part: _Entry) -> None:
    """Put a sub-item under an entry; one of the same title joins the one that is there."""
    for known in top.parts:
        if ids.fold(known.title) == ids.fold(part.title):
            known.waits += part.waits
            if part.waits:
                known.kind, known.key = "waiting", part.key
            return
    top.parts.append(part)


def _shown(entries: Sequence[_Entry], *, stood_twice: bool) -> Iterator[ComingItem]:
    for entry in entries:
        yield _row(entry, 0, stood_twice)
        for part in entry.parts:
            yield _row(part, 1, stood_twice)


def _row(entry: _Entry, level: int, stood_twice: bool) -> ComingItem:
    last = entry.waits[-1] if entry.waits else None
    return ComingItem(
        key=entry.key, kind=entry.kind, title=entry.title, why=last.why if last else None,
        source=last.place if last else None, until=last.until if last else None, level=level,
        taken=_taken(entry), others=max(0, len(entry.waits) - 1),
        stood_twice=stood_twice,
    )  # fmt: skip


def _taken(entry: _Entry) -> bool:
    """Whether it comes along when nobody says otherwise: all but what rests until a later day."""
    return entry.kind != "waiting" or not all(one.resting for one in entry.waits)


# --- and what is made of it -----------------------------------------------------------------------


def _follows(choice: Chosen | None) -> Chosen | None:
    """What is postponed or closed takes its sub-items with it."""
    return choice if choice is not None and choice.choice in ("postpone", "close") else None


def _settle(change: Change, entry: _Entry, choice: Chosen | None, date: dt.date) -> bool:
    """Whether an entry comes along; one that does not is postponed or closed as chosen."""
    if choice is None:
        return _taken(entry)
    if choice.choice == "postpone" and choice.until is not None and choice.until <= date:
        raise FieldInvalid("until", _UNTIL)
    reason = choice.reason.strip()
    if choice.choice == "close" and not reason:
        raise FieldInvalid("reason", _REASON)
    for one in entry.waits if choice.choice in ("postpone", "close") else ():
        item = _earlier(change, one)
        if choice.choice == "close":
            end(change, item, reason)
        else:
            put_off(change, item, choice.until)
    return choice.choice == "take"


def _item(
    change: Change, entry: _Entry, coming: e.Meeting, seen: dict[str, int], level: int
) -> e.AgendaItem:
    """The new item: a copy of the newest that waits, else of the standing one."""
    if entry.waits and entry.kind == "waiting":
        sources = [_earlier(change, one) for one in entry.waits]
        closed = any(is_closed(change, one) for one in sources)
        return copy_item(change, sources[-1], coming, level=level, title=entry.title, closed=closed)
    name = ids.fold(entry.title)
    seen[name] = seen.get(name, 0) + 1
    like = entry.like
    return e.AgendaItem(
        id=ids.agenda_item_id(coming.id, entry.title, seen[name]), meeting_id=coming.id, pos="",
        title=entry.title, level=level, confidential=bool(like and like.confidential),
        presenter_office_id=like.presenter_office_id if like else None,
        planned_minutes=like.planned_minutes if like else None,
    )  # fmt: skip


def _link(
    change: Change, entry: _Entry, item: e.AgendaItem, rows: Mapping[UUID, e.CarryOver]
) -> None:
    """Write at every earlier item that it goes on in the new one, under the verb it was sent by."""
    for one in entry.waits:
        earlier = _earlier(change, one)
        row = rows.get(earlier.id)
        said = row if row is not None and row.alive else None
        verb = said.verb if said is not None else "move"
        kept = {"until": said.until, "reason": said.reason} if said is not None else {}
        if earlier.outcome == "planned":
            mark_sent_on(change, read_meeting(change.session, earlier.meeting_id), earlier, verb)
        write_row(change, row, earlier, verb, to_item_id=item.id, **kept)
        inherit(change, earlier, item)
    if entry.like is not None:
        inherit(change, entry.like, item)


def _earlier(change: Change, one: WaitingItem) -> e.AgendaItem:
    """The row of an item that waits, which was read in this very transaction."""
    item = change.session.get(e.AgendaItem, UUID(hex=one.place.item_id))
    assert item is not None
    return item
