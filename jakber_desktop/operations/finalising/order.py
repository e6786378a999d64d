"""Whether the number that minutes would get stands in the order of days (B2).

Minutes made final keep the serial they get, whatever the order of their days (decisions.md), so it
is said before.
"""

from __future__ import annotations

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.finalising.numbers import SERIES
from jakber_desktop.operations.numbers.blocks import blocks_in, used_serials
from jakber_desktop.operations.numbers.devices import device_key
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.versions import day_in
from jakber_desktop.store.workspace import Workspace

__all__ = ["out_of_order"]


def out_of_order(workspace: Workspace, meeting_id: str) -> NumberRow | None:
    """A number of minutes that the one to be given would stand on the wrong side of: lower with a
    later day, or higher with an earlier one. None when all is in order, or the number is given.

    Raises MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        if meeting.minutes_number is not None:
            return None
        day = meeting.minutes_date or day_in(meeting.time_zone, workspace.clock())
        serial = _next_serial(session, workspace.device, day.year)
        row = e.LetterNumber
        wrong = or_(
            and_(row.serial < serial, row.date > day), and_(row.serial > serial, row.date < day)
        )
        wanted = select(row).where(
            row.series == SERIES, row.year == day.year, row.alive, row.state != "void",
            row.serial > 0, wrong,
        )  # fmt: skip
        found = session.scalars(wanted.order_by(row.serial).limit(1)).first()
        return number_row(found) if found else None


def _next_serial(session: Session, device: int, year: int) -> int:
    """The serial this laptop gives next: the lowest free one of its blocks, else behind all."""
    used, blocks = used_serials(session, SERIES, year), blocks_in(session, SERIES, year)
    own = device_key(device)
    free = (
        serial
        for block in blocks
        if block.device == own
        for serial in range(block.first, block.last + 1)
        if serial not in used
    )
    return next(free, max([0, *used, *(block.last for block in blocks)]) + 1)
