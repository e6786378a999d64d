"""Who did not come as invited: of one meeting or over a period (C4).

Three kinds: invited and not there (also where nothing is recorded, which is told as such), there
without an invitation, and there in somebody else's place.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.naming import entry_label
from jakber_desktop.model.record import PRESENT
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.recaps import (
    MismatchCounts,
    MismatchFilter,
    MismatchKind,
    MismatchRow,
    RecapTotals,
    Span,
)
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.recaps.offices import known_tags
from jakber_desktop.operations.recaps.seats import Seat, Sheet, read_sheets
from jakber_desktop.operations.recaps.taken import totals
from jakber_desktop.store.workspace import Workspace

__all__ = ["kind_of", "mismatches"]

Found = tuple[RecapTotals, MismatchCounts, tuple[MismatchRow, ...]]


def mismatches(workspace: Workspace, wanted: MismatchFilter, today: dt.date) -> Found:
    """What the period adds up to, how many there are of each kind, and the rows, newest first.

    Raises StorageError.
    """
    span = Span(wanted.since, wanted.until).up_to(today)
    with workspace.read() as session:
        rows = [
            row
            for row in _rows(session, span, wanted.meeting)
            if wanted.office is None or row.office.code == wanted.office
        ]
        told = totals(session, span)
    counts = Counter(row.kind for row in rows)
    shown = [row for row in rows if wanted.kind is None or row.kind == wanted.kind]
    shown.sort(key=lambda row: -row.date.toordinal())
    every = MismatchCounts(counts["missing"], counts["uninvited"], counts["proxy"])
    return told, every, tuple(shown)


def kind_of(seat: Seat, sheet: Sheet) -> MismatchKind | None:
    """How a row of the sheet differs from the letter; None when it does not."""
    entry, invited = seat.entry, seat.recipient is not None
    if invited and not seat.here:
        return "missing"
    if entry is None or not seat.here:
        return None
    if entry.status == "proxy" or (entry.represents or "").strip():
        return "proxy"
    if invited or entry.role in LEADING:
        return None
    return "uninvited" if sheet.asked or entry.status == "walk_in" else None


def _rows(session: Session, span: Span, meeting: str | None) -> Iterator[MismatchRow]:
    tags: dict[str, OfficeTag] = known_tags(session, ())
    for sheet in read_sheets(session, span, meeting):
        for seat in sheet.seats:
            kind = kind_of(seat, sheet)
            if kind is not None:
                yield _row(kind, seat, sheet, tags)


def _row(kind: MismatchKind, seat: Seat, sheet: Sheet, tags: dict[str, OfficeTag]) -> MismatchRow:
    row, entry = seat.row(), seat.entry
    office = tags.get(row.office)
    if office is None:
        known = sheet.record.office(row.office)
        office = OfficeTag(row.office, known.name if known else row.office, len(tags))
        tags[row.office] = office
    there = entry is not None and entry.status in PRESENT
    return MismatchRow(
        kind=kind,
        meeting_id=sheet.meeting_id,
        meeting=sheet.title,
        date=sheet.date,
        office=office,
        invited=row.invited or (row.represents or "").strip(),
        came=entry_label(sheet.record, entry) if entry is not None and there else "",
        status=row.status,
        basis=row.proxy_basis or "",
        note=(row.note or "").strip(),
        closed=sheet.closed,
    )
