"""One open change on an attendance sheet: finds rows, makes entries where the sheet shows them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from jakber_desktop.documents.compose.naming import entry_label
from jakber_desktop.documents.compose.sheet_order import Place
from jakber_desktop.language.addressing import addressee_line
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations.attendance.sheet import equal_key, places_of, sheet_row
from jakber_desktop.operations.directory.contacts import Holders
from jakber_desktop.operations.directory.office_order import office_orders
from jakber_desktop.operations.editing import editable_meeting, insert_at, put, short, siblings
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

_ROW = QT_TRANSLATE_NOOP("core", "Baris daftar hadir")
_OFFICE = QT_TRANSLATE_NOOP("core", "Kantor")


@contextmanager
def sheet_change(workspace: Workspace, meeting_id: str, label: str) -> Iterator[SheetEditing]:
    """Open a change on a meeting's sheet. Raises MeetingNotFound, MeetingLocked."""
    with workspace.change(label) as change, change.session.no_autoflush:
        yield SheetEditing(change, editable_meeting(change.session, meeting_id))


class SheetEditing:
    """The sheet as it stood when the change opened, and the rows behind it."""

    def __init__(self, change: Change, meeting: e.Meeting) -> None:
        self.change = change
        self.session = change.session
        self.meeting = meeting
        self.record = read_record(change.session, meeting.id)
        self.rows = siblings(change.session, e.Attendance, e.Attendance.meeting_id == meeting.id)
        self._places = places_of(self.record, meeting.id)
        self._order = office_orders(change.session)
        self._entries = self._known_entries()

    def find(self, row_id: str) -> tuple[Place, SheetRow]:
        """The row with this id (a recipient's or an entry's). Raises RowNotFound."""
        for place, row in self.all_rows():
            if row_id in (row.id, row.entry, row.recipient):
                return place, row
        raise RowNotFound(what=_ROW)

    def all_rows(self) -> Iterator[tuple[Place, SheetRow]]:
        """Every row in the sheet's order."""
        for places in self._places.values():
            for place in places:
                yield place, sheet_row(self.record, place)

    def entry(self, place: Place, **values: Any) -> e.Attendance:
        """The entry of a row with the given values, made where the sheet shows it."""
        row = self._entries.get(place) or self._invited_entry(place)
        put(row, **values)
        return row

    def invited_values(self, place: Place) -> dict[str, Any]:
        """Post and person of somebody invited, as the entry keeps them from that day on."""
        recipient = self.recipient(place)
        person = self.record.person(recipient.person) if recipient else None
        if recipient is None:
            return {}
        post = addressee_line(recipient.addressee or "") or (person.position if person else None)
        return {
            "position": post or None,
            "person_id": person.id if person else None,
            "name": None,
            "group": False,
            "headcount": None,
        }

    def holder_values(self, place: Place, row: SheetRow) -> dict[str, Any]:
        """The person who holds the post a row is expected by, on the meeting's day.

        Nothing for a group, for a row that is named, and for somebody the sheet has elsewhere.
        """
        stood_in = row.status == "proxy" and row.recipient is not None
        named = row.group or row.person or row.name
        if not stood_in and (named or (row.recipient is None and row.status != "expected")):
            return {}
        invited = self.invited_values(place)
        office = self.record.office(row.office)
        if invited.get("person_id") is not None or office is None or office.id is None:
            return {}
        letter, holders = self.recipient(place), Holders(self.session, self.meeting.date)
        titles = (letter.post, invited["position"]) if letter else (row.position,)
        person = next(filter(None, (holders.of(office.id, title) for title in titles)), None)
        taken = {other.person_id for other in self.rows}
        return {"person_id": person.id} if person and person.id not in taken else {}

    def recipient(self, place: Place) -> r.Recipient | None:
        """The invitation a row answers."""
        letter = self.record.invitation
        return None if place.recipient is None or not letter else letter.recipients[place.recipient]

    def new_entry(self, office: UUID, code: str, who: str, *, group: bool) -> e.Attendance:
        """A new entry of an office at the end of its rows; dead ones of the same key come back."""
        row = self._made(office, who, group=group)
        self._insert(row, code, len(self._places.get(code, ())))
        return row

    def name_change(self, template: str, who: str) -> None:
        """Name the change after whom it is about."""
        self.change.label = template.format(who=short(who))

    def label_of(self, row: SheetRow) -> str:
        """How a row is called in a label: who came, else who was invited."""
        if row.invited:
            return row.invited
        entry = next((x for x in self.record.attendance if x.id and x.id.hex == row.entry), None)
        return entry_label(self.record, entry) if entry else ""

    # --- making and placing ----------------------------------------------------------------------

    def _known_entries(self) -> dict[Place, e.Attendance]:
        by_id = {row.id: row for row in self.rows}
        return {
            place: by_id[entry_id]
            for places in self._places.values()
            for place in places
            if place.entry is not None and (entry_id := self.record.attendance[place.entry].id)
        }

    def _invited_entry(self, place: Place) -> e.Attendance:
        recipient = self.recipient(place)
        office = self.record.office(recipient.office) if recipient else None
        if recipient is None or office is None or office.id is None:
            raise RowNotFound(what=_OFFICE)  # a colleague's row may come before its office does
        values = self.invited_values(place)
        who = str(values["person_id"] or values["position"] or "")
        row = self._made(office.id, who, group=False, nth=self._nth_of_equals(place))
        put(row, **values)
        self._insert(row, recipient.office, self._places[recipient.office].index(place))
        self._entries[place] = row
        return row

    def _nth_of_equals(self, place: Place) -> int:
        """Which of the equal invitations this is, so that two laptops tick the same row."""
        recipients = self.record.invitation.recipients if self.record.invitation else ()
        assert place.recipient is not None
        mine = equal_key(self.record, recipients[place.recipient])
        before = recipients[: place.recipient]
        return sum(equal_key(self.record, one) == mine for one in before) + 1

    def _made(self, office: UUID, who: str, *, group: bool, nth: int = 1) -> e.Attendance:
        """The row of the n-th of equals, or the next that nobody living has (sync.md §1)."""
        while True:
            id_ = ids.attendance_id(self.meeting.id, office, who, group=group, nth=nth)
            if id_ not in {row.id for row in self.rows}:
                break
            nth += 1
        known = self.session.get(e.Attendance, id_)
        if known is not None:
            _emptied(known)
            return known
        row = e.Attendance(
            id=id_, meeting_id=self.meeting.id, office_id=office, status="expected", pos=""
        )
        self.change.add(row)
        return row

    def _insert(self, row: e.Attendance, code: str, at: int) -> None:
        """Give a new row the place among all entries that the sheet shows it at."""
        places = self._places.get(code, [])
        before = [self._entries[p] for p in places[:at] if p in self._entries]
        after = [self._entries[p] for p in places[at:] if p in self._entries]
        if before:
            index = self.rows.index(before[-1]) + 1
        elif after:
            index = self.rows.index(after[0])
        else:
            index = self._end_of_offices_before(code)
        insert_at(self.change, self.rows, row, index)
        self.rows.insert(index, row)

    def _end_of_offices_before(self, code: str) -> int:
        """Where the first entry of an office goes: after the offices before it."""
        mine, end = self._order.get(code, len(self._order)), 0
        for office, places in self._places.items():
            known = [self._entries[p] for p in places if p in self._entries]
            if known and self._order.get(office, len(self._order)) < mine:
                end = max(end, *(self.rows.index(row) + 1 for row in known))
        return end


def _emptied(row: e.Attendance) -> None:
    """A dead entry comes back as if it were new."""
    put(
        row, person_id=None, name=None, position=None, role="participant", status="expected",
        group=False, headcount=None, represents=None, proxy_basis=None, checked_in_at=None,
        left_at=None, note=None,
    )  # fmt: skip
