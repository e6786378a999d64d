"""Who led and who wrote, from change to change (A3, E4): read from the roles of all on the sheet.

The screens show one field "Pimpinan rapat"; in the database the role stands with each person of
the sheet. Its address is ROLES with the meeting and the role.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ROLE
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.history import FieldAddress, FieldHistory, FieldVersion, Shown
from jakber_desktop.operations.attendance.editing import sheet_change
from jakber_desktop.operations.attendance.roles import step_down
from jakber_desktop.operations.editing import is_locked, put, read_meeting
from jakber_desktop.operations.history.reading import PAGE, Devices
from jakber_desktop.operations.log_words.names import kind_name
from jakber_desktop.operations.log_words.values import NOTHING, Wording
from jakber_desktop.store import history as log
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.workspace import Workspace

__all__ = ["ROLES", "restore_role", "role_history"]

ROLES = "leader"
"""The entity of an address: `row` is the meeting, `field` the role (chair, minute_taker ...)."""
_RESTORE = QT_TRANSLATE_NOOP("core", "Kembalikan isian {field}")
_ALL = 100_000


class _Step(NamedTuple):
    """Somebody holds the role from a write on; None: nobody does."""

    write: log.Version
    holder: UUID | None

    @property
    def stamp(self) -> str:
        return f"{self.write.dev}:{self.write.seq}"


def role_history(
    workspace: Workspace, address: FieldAddress, limit: int = PAGE, after: str | None = None
) -> FieldHistory:
    """Who held the role, at most `limit` versions, newest first; `after` (a stamp) goes on.

    Raises MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, address.row)
        steps = _steps(session, meeting.id, address.field)[::-1]
        first = 1 + next((n for n, one in enumerate(steps) if one.stamp == after), -1)
        wording, devices = Wording(session), Devices(session, workspace)
        versions = tuple(
            FieldVersion(
                one.stamp,
                devices.writer(one.write),
                one.write.label,
                _words(wording, one.holder),
                current=one is steps[0],
            )
            for one in steps[first : first + limit]
        )
        return FieldHistory(
            address,
            ROLE[address.field],
            kind_name("meeting"),
            wording.row("meeting", meeting.id.hex),
            versions,
            len(steps),
            locked=is_locked(session, meeting.id),
            restorable=True,
        )


def restore_role(workspace: Workspace, address: FieldAddress, stamp: str) -> None:
    """Give the role back to who held it from that write on; who left the sheet comes back to it.

    Raises MeetingNotFound, MeetingLocked, RowNotFound.
    """
    role = address.field
    label = _RESTORE.format(field=mid_sentence(ROLE[role]))
    with sheet_change(workspace, address.row, label) as sheet:
        steps = _steps(sheet.session, sheet.meeting.id, role)
        step = next((one for one in steps if one.stamp == stamp), None)
        if step is None:
            raise RowNotFound(what=ROLE[role])
        for row in sheet.rows:
            if row.role == role and row.id != step.holder:
                step_down(sheet, row)
        if step.holder is not None:
            entry = sheet.session.get_one(e.Attendance, step.holder)
            entry.alive = True
            put(entry, role=role)


def _words(wording: Wording, holder: UUID | None) -> Shown:
    return NOTHING if holder is None else Shown(wording.row("attendance", holder.hex))


def _steps(session: Session, meeting: UUID, role: str) -> list[_Step]:
    """Each change after which somebody else held the role, oldest first."""
    holders: dict[UUID, str] = defaultdict(str)
    dead: set[UUID] = set()
    steps: list[_Step] = []
    writes = _writes(session, meeting, role)
    for _, deed in groupby(writes, key=lambda one: (one[1].dev, one[1].tx)):
        last = None
        for row, write, field in deed:
            last = write
            if field != DEL:
                holders[row] = str(write.value)
            elif write.value is None:
                dead.discard(row)
            else:
                dead.add(row)
        holder = next((one for one, held in holders.items() if held == role and one not in dead),
                      None)  # fmt: skip
        if last is not None and holder != (steps[-1].holder if steps else None):
            steps.append(_Step(last, holder))
    return steps


def _writes(session: Session, meeting: UUID, role: str) -> list[tuple[UUID, log.Version, str]]:
    """What was ever written of the role and life of who held it, in the order of the log."""
    found: list[tuple[UUID, log.Version, str]] = []
    for row in session.scalars(select(e.Attendance.id).where(e.Attendance.meeting_id == meeting)):
        roles = log.versions(session, ("attendance", row.bytes, "role"), _ALL)
        if any(one.value == role for one in roles):
            lives = log.versions(session, ("attendance", row.bytes, DEL), _ALL)
            found += [(row, one, "role") for one in roles] + [(row, one, DEL) for one in lives]
    return sorted(found, key=lambda one: (one[1].hlc, one[1].dev, one[1].seq))
