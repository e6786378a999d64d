"""Reads Kehadiran (04): invited and recorded in one sheet by office, with honest counters (C2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.headcount import headcount
from jakber_desktop.documents.compose.letter_shape import addressee
from jakber_desktop.documents.compose.naming import entry_label, office_name
from jakber_desktop.documents.compose.sheet_order import Place, sheet_places
from jakber_desktop.language.addressing import addressee_line
from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.attendance import AttendanceSheet, OfficeSheet, SheetRow, Tally
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.directory.office_order import office_orders
from jakber_desktop.operations.editing import is_locked, read_meeting
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["AttendanceSheet", "OfficeSheet", "SheetRow", "Tally", "attendance_sheet", "tally_words"]

_PERSONS = QT_TRANSLATE_NOOP("core", "{n} orang")
_UNITS = QT_TRANSLATE_NOOP("core", "{n} unsur")


def attendance_sheet(workspace: Workspace, meeting_id: str) -> AttendanceSheet:
    """The sheet in the order of the printed one. Raises MeetingNotFound."""
    with workspace.read() as session:
        return read_sheet(session, read_meeting(session, meeting_id).id)


def read_sheet(session: Session, meeting: UUID) -> AttendanceSheet:
    """The sheet as an open session sees it; somebody invited and not recorded is "expected"."""
    record = read_record(session, meeting)
    order = office_orders(session)
    offices = tuple(
        _office(record, code, [sheet_row(record, place) for place in places], order.get(code, 0))
        for code, places in places_of(record, meeting).items()
    )
    rows = [row for office in offices for row in office.rows]
    tally = _tally(record, rows, record.attendance)
    locked = is_locked(session, meeting)
    return AttendanceSheet(meeting.hex, locked, offices, tally, tally_words(tally))


def places_of(record: r.MeetingRecord, meeting: UUID) -> dict[str, list[Place]]:
    """The sheet's rows; of equal invitations each keeps the entry that was made for it."""
    recipients = record.invitation.recipients if record.invitation else ()
    entries = {entry.id: n for n, entry in enumerate(record.attendance)}
    keys = [equal_key(record, one) for one in recipients]
    equals, seen = Counter(keys), Counter[tuple[str, str]]()
    known: dict[int, int] = {}
    for n, (one, key) in enumerate(zip(recipients, keys, strict=True)):
        if equals[key] == 1:
            continue
        seen[key] += 1
        office = record.office(one.office)
        if office is not None and office.id is not None:
            id_ = ids.attendance_id(meeting, office.id, key[1], group=False, nth=seen[key])
            if id_ in entries:
                known[n] = entries[id_]
    return sheet_places(record, known)


def equal_key(record: r.MeetingRecord, recipient: r.Recipient) -> tuple[str, str]:
    """An office, and the person's id or the post as an entry made for the invited one has it."""
    person = record.person(recipient.person)
    post = addressee_line(recipient.addressee or "") or (person.position if person else None)
    return recipient.office, ids.fold(str((person and person.id) or post or ""))


def sheet_row(record: r.MeetingRecord, place: Place) -> SheetRow:
    """One row of the sheet; its id is the recipient's, else the entry's."""
    entry = None if place.entry is None else record.attendance[place.entry]
    letter = record.invitation
    recipient = (
        None if place.recipient is None or letter is None else letter.recipients[place.recipient]
    )
    one = recipient or entry
    assert one is not None
    assert one.id is not None
    invited = addressee(record, recipient) if recipient else ""
    if entry is None:
        return SheetRow(
            id=one.id.hex, office=one.office, invited=invited, attending="", status="expected",
            recipient=one.id.hex, person=_id_of(record, one.person),
        )  # fmt: skip
    return SheetRow(
        id=one.id.hex, office=entry.office, invited=invited, attending=_attending(record, entry),
        status=entry.status, entry=entry.id.hex if entry.id else None,
        recipient=recipient.id.hex if recipient and recipient.id else None,
        person=_id_of(record, entry.person), name=entry.name, position=entry.position,
        role=entry.role, group=entry.group, headcount=entry.headcount,
        represents=entry.represents, proxy_basis=entry.proxy_basis,
        checked_in_at=entry.checked_in_at, left_at=entry.left_at, note=entry.note,
        initialled=entry.initialled, came_at=_number(record, entry.arrived_at_item),
        left_at_item=_number(record, entry.left_at_item),
    )  # fmt: skip


def _number(record: r.MeetingRecord, place: int | None) -> str | None:
    """The printed number of an agenda item's place."""
    if place is None:
        return None
    return agenda_labels(item.level for item in record.agenda)[place - 1]


def tally_words(tally: Tally) -> str:
    """ "6 orang + 3 unsur"; only groups of unknown size: "3 unsur"; nobody: "0 orang"."""
    parts = [_PERSONS.format(n=tally.persons)] if tally.persons or not tally.units else []
    parts += [_UNITS.format(n=tally.units)] if tally.units else []
    return " + ".join(parts)


def _attending(record: r.MeetingRecord, entry: r.Attendance) -> str:
    """Who came; of somebody who did not, nothing."""
    return entry_label(record, entry) if entry.status in r.PRESENT else ""


def _came_beside(record: r.MeetingRecord, row: SheetRow) -> bool:
    """Whether somebody is an extra: noted so, or uninvited where others were invited."""
    if not row.here or row.recipient is not None:
        return False
    letter = record.invitation
    asked = letter is not None and bool(letter.recipients)
    return row.role not in LEADING and (asked or row.status == "walk_in")


def _id_of(record: r.MeetingRecord, key: str | None) -> str | None:
    person = record.person(key)
    return person.id.hex if person and person.id else None


def _office(
    record: r.MeetingRecord, code: str, rows: Sequence[SheetRow], order: int
) -> OfficeSheet:
    office = record.office(code)
    entries = [entry for entry in record.attendance if entry.office == code]
    name = office_name(record, code)
    short = (office.short_name if office else None) or name
    return OfficeSheet(code, name, short, order, tuple(rows), _tally(record, rows, entries))


def _tally(
    record: r.MeetingRecord, rows: Iterable[SheetRow], entries: Iterable[r.Attendance]
) -> Tally:
    count = headcount(entries)
    every = list(rows)
    invited = [row for row in every if row.recipient is not None]
    return Tally(
        persons=count.persons,
        units=count.units,
        invited=len(invited),
        came=sum(row.here for row in invited),
        expected=sum(row.status == "expected" for row in every),
        walk_ins=sum(_came_beside(record, row) for row in every),
        here=sum(row.here for row in every),
        offices=count.offices,
    )
