"""What a new meeting takes along from an earlier one: roster, agenda, place, leaders (A1, A6)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.carrying.roster import Roster
from jakber_desktop.operations.editing import siblings
from jakber_desktop.store.workspace import Change

_FACTS = (
    "kind", "activity_class", "purpose", "invited_start", "invited_end", "crosses_midnight",
    "time_zone", "venue", "online_link", "organizer_id", "series_id", "classification", "urgency",
    "letterhead_id",
)  # fmt: skip
_LETTER = (
    "subject", "no_substitutes", "signatory_person_id", "signatory_post", "on_behalf_of",
    "delegated_through", "acting", "carbon_copies",
)  # fmt: skip


def copy_into(
    change: Change,
    source: e.Meeting,
    copied: e.Meeting,
    items: Sequence[e.AgendaItem] | None = None,
    roster: Roster | None = None,
) -> None:
    """Give a new meeting what an earlier one had; `items` None takes the whole agenda, `roster`
    says whose people are asked again where it is not that meeting's own."""
    for name in _FACTS:
        setattr(copied, name, getattr(source, name))
    agenda = _agenda(change.session, source) if items is None else items
    _copy_items(change, agenda, copied)
    letter, leaders = roster or (source, source)
    _copy_letter(change, letter, copied)
    _copy_recipients(change, letter, copied)
    _copy_leaders(change, leaders, copied)


def standing_items(session: Session, source: e.Meeting) -> list[e.AgendaItem]:
    """The items of a meeting that also stood on the one before it in the series.

    A first meeting hands on all its items but the late ones. An item that was only carried from the
    meeting before (D3) is none, unless it was one when that began.
    """
    agenda = _agenda(session, source)
    earlier = _before(session, source)
    if earlier is None:
        return [item for item in agenda if not item.late]
    before = {ids.fold(item.title) for item in _agenda(session, earlier)}
    return [item for item in agenda if ids.fold(item.title) in before and _stands(session, item)]


def has_earlier(session: Session, meeting: e.Meeting) -> bool:
    """Whether its series has a meeting before this one, so that items can have stood on both."""
    return _before(session, meeting) is not None


def _before(session: Session, meeting: e.Meeting) -> e.Meeting | None:
    """The meeting before one in its series."""
    return session.scalars(
        select(e.Meeting)
        .where(
            e.Meeting.series_id == meeting.series_id,
            e.Meeting.alive,
            e.Meeting.date < meeting.date,
        )
        .order_by(e.Meeting.date.desc(), e.Meeting.id.desc())
        .limit(1)
    ).first()


def _stands(session: Session, item: e.AgendaItem) -> bool:
    """Whether an item is no mere carry-over: followed back to where it began, it stood on the
    agenda before that too, or on the first of the series."""
    seen = {item.id}
    origin = item
    while (earlier := _continued(session, origin)) is not None and earlier.id not in seen:
        seen.add(earlier.id)
        origin = earlier
    if origin is item:
        return True
    began = session.get(e.Meeting, origin.meeting_id)
    before = None if began is None else _before(session, began)
    if before is None:
        return not origin.late
    return ids.fold(origin.title) in {ids.fold(one.title) for one in _agenda(session, before)}


def _continued(session: Session, item: e.AgendaItem) -> e.AgendaItem | None:
    """The earlier item that one goes on from."""
    row = (
        select(e.AgendaItem)
        .join(e.CarryOver, e.CarryOver.from_item_id == e.AgendaItem.id)
        .where(e.CarryOver.to_item_id == item.id, e.CarryOver.alive, e.AgendaItem.alive)
        .order_by(e.AgendaItem.id)
        .limit(1)
    )
    return session.scalars(row).first()


def _agenda(session: Session, meeting: e.Meeting) -> list[e.AgendaItem]:
    return siblings(session, e.AgendaItem, e.AgendaItem.meeting_id == meeting.id)


def _copy_items(change: Change, items: Sequence[e.AgendaItem], copied: e.Meeting) -> None:
    for item, pos in zip(items, change.positions(len(items)), strict=True):
        change.add(
            e.AgendaItem(
                id=change.new_id(),
                meeting_id=copied.id,
                pos=pos,
                title=item.title,
                presenter_office_id=item.presenter_office_id,
                planned_minutes=item.planned_minutes,
                confidential=item.confidential,
                level=item.level,
            )
        )


def _copy_letter(change: Change, source: e.Meeting, copied: e.Meeting) -> None:
    """The letter without its number and date."""
    letter = change.session.scalars(
        select(e.Invitation)
        .where(e.Invitation.meeting_id == source.id, e.Invitation.alive)
        .order_by(e.Invitation.id)
        .limit(1)
    ).first()
    if letter is None:
        return
    kept = {name: getattr(letter, name) for name in _LETTER}
    change.add(e.Invitation(id=ids.invitation_id(copied.id), meeting_id=copied.id, **kept))


def _copy_recipients(change: Change, source: e.Meeting, copied: e.Meeting) -> None:
    """The recipients, nothing sent and nobody answered."""
    rows = siblings(change.session, e.Recipient, e.Recipient.meeting_id == source.id)
    seen: dict[tuple[object, str], int] = {}
    for row, pos in zip(rows, change.positions(len(rows)), strict=True):
        who = str(row.person_id or row.addressee or "")
        nth = seen[row.office_id, ids.fold(who)] = seen.get((row.office_id, ids.fold(who)), 0) + 1
        change.add(
            e.Recipient(
                id=ids.recipient_id(copied.id, row.office_id, who, nth),
                meeting_id=copied.id,
                pos=pos,
                office_id=row.office_id,
                addressee=row.addressee,
                person_id=row.person_id,
                channel=row.channel,
                post=row.post,
                email=row.email,
            )
        )


def _copy_leaders(change: Change, source: e.Meeting, copied: e.Meeting) -> None:
    """Chair, companion and minute taker, expected again."""
    rows = siblings(change.session, e.Attendance, e.Attendance.meeting_id == source.id)
    leaders = [row for row in rows if row.role in LEADING and not row.group]
    seen: dict[tuple[object, str], int] = {}
    for row, pos in zip(leaders, change.positions(len(leaders)), strict=True):
        who = str(row.person_id or row.position or row.name or "")
        nth = seen[row.office_id, ids.fold(who)] = seen.get((row.office_id, ids.fold(who)), 0) + 1
        change.add(
            e.Attendance(
                id=ids.attendance_id(copied.id, row.office_id, who, group=False, nth=nth),
                meeting_id=copied.id,
                pos=pos,
                office_id=row.office_id,
                person_id=row.person_id,
                name=row.name,
                position=row.position,
                role=row.role,
                status="expected",
            )
        )
