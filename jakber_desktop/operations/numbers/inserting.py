"""Back-dated numbers (B2): 005.01 behind 005, only where the earlier date lies between neighbours.

A device inserts behind numbers of its own blocks only, the keeper also behind those of no block,
so that two laptops never insert at one place.
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from itertools import pairwise

from sqlalchemy import select

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, NumberNotBetween
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.numbers.blocks import (
    become_keeper,
    blocks_in,
    keeper_of,
    used_serials,
)
from jakber_desktop.operations.numbers.devices import device_key
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.series import Numbering, numbering
from jakber_desktop.operations.numbers.taking import (
    RECIPIENT_LIMIT,
    SUBJECT_LIMIT,
    classification_of,
    standing,
)
from jakber_desktop.store.workspace import Change, Workspace

_INSERT = QT_TRANSLATE_NOOP("core", "Sisipkan nomor {number}")
_LOWER = QT_TRANSLATE_NOOP(
    "core", "Nomor {number} sudah bertanggal {date}; pakai Sisipkan untuk tanggal sebelumnya."
)


def insert_number(
    workspace: Workspace,
    series: str,
    date: dt.date,
    *,
    kind: str = "",
    meeting_id: str | None = None,
    subject: str | None = None,
    recipient: str | None = None,
) -> NumberRow:
    """Book a back-dated number (005.01) behind the number of this device it follows by date.

    Raises NumberNotBetween when the date does not lie between two numbers of this device, one of
    them later than it; NumberUnresolved, MeetingNotFound, FieldInvalid.
    """
    with workspace.change(_INSERT) as change:
        rule = numbering(change.session, series)
        become_keeper(change)
        meeting = read_meeting(change.session, meeting_id) if meeting_id else None
        serial, insert = _place_between(change, rule, date)
        classification = classification_of(change.session, meeting.id if meeting else None)
        text = rule.number(serial, date, insert=insert, classification=classification)
        while standing(change.session, text) is not None:  # of another series, noted from outside
            insert += 1
            text = rule.number(serial, date, insert=insert, classification=classification)
        row = e.LetterNumber(
            id=change.new_id(), series=series, year=date.year, serial=serial, insert=insert,
            number=text, date=date, kind=kind, meeting_id=meeting.id if meeting else None,
            subject=f.line("subject", subject, SUBJECT_LIMIT),
            recipient=f.line("recipient", recipient, RECIPIENT_LIMIT),
        )  # fmt: skip
        change.add(row)
        change.label = _INSERT.format(number=text)
        return number_row(row)


def refuse_back_dated(change: Change, row: e.LetterNumber) -> None:
    """A number whose day lies before that of a lower one of this device belongs between (B2).

    Where no insert has a place, before the first number of the year, it stays as it is. Raises
    FieldInvalid (field "date").
    """
    change.session.flush()
    if row.date is None or row.insert is not None:
        return
    number = e.LetterNumber
    lower = select(number).where(
        number.series == row.series, number.year == row.year, number.alive,
        number.state != "void", number.insert.is_(None), number.date > row.date,
        number.serial.between(1, row.serial - 1),
    )  # fmt: skip
    own = _own_serials(change, row.series, row.year)
    found = change.session.scalars(lower.order_by(number.serial))
    later = next((one for one in found if one.serial in own), None)
    if later is None or later.date is None:
        return
    with suppress(NumberNotBetween):
        _place_between(change, numbering(change.session, row.series), row.date)
        raise FieldInvalid("date", _LOWER, number=later.number, date=long_date(later.date))


def _place_between(change: Change, rule: Numbering, date: dt.date) -> tuple[int, int]:
    """The serial a back-dated number follows, and its insert (1, 2 ...)."""
    own = _own_serials(change, rule.key, date.year)
    row = e.LetterNumber
    found = change.session.execute(
        select(row.serial, row.insert, row.date)
        .where(row.series == rule.key, row.year == date.year, row.alive, row.serial > 0)
        .order_by(row.serial)
    ).all()
    dates = [(serial, day) for serial, insert, day in found if insert is None and day]
    dates = [one for one in dates if one[0] in own]
    for (serial, before), (_, after) in reversed(list(pairwise(dates))):
        if before <= date < after:
            inserts = [insert or 0 for other, insert, _ in found if other == serial]
            return serial, max(inserts) + 1
    raise NumberNotBetween(series=rule.name, date=long_date(date))


def _own_serials(change: Change, series: str, year: int) -> set[int]:
    """The serials this device may insert behind."""
    own = device_key(change.device)
    mine, lent = set[int](), set[int]()
    for block in blocks_in(change.session, series, year):
        (mine if block.device == own else lent).update(range(block.first, block.last + 1))
    if keeper_of(change.session) == own:
        mine |= used_serials(change.session, series, year) - lent
    return mine
