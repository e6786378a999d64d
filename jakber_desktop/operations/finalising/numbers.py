"""The numbers that come with final minutes: their own, and those of decisions and actions."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import put, short, siblings
from jakber_desktop.operations.numbers.taking import take_number
from jakber_desktop.store.workspace import Change

SERIES = "NOT"
"""The series of letter numbers that minutes take theirs from (B2)."""

_SERIAL = re.compile(r"[0-9]{1,9}")
_LAST_RUN = re.compile(r"[0-9]{1,9}$")
"""Runs that may have come with a file: longer ones are no serial, and Python refuses huge ones."""


def number_minutes(change: Change, meeting: e.Meeting, day: dt.date) -> str:
    """Give the minutes their number once; a revision, or minutes that brought one, keep theirs.

    Raises NumbersUsedUp when this laptop's block is empty, NumberUnresolved (V20).
    """
    if meeting.minutes_number is None:
        subject = short(meeting.title)
        taken = take_number(change, SERIES, day, kind="notula", meeting=meeting.id, subject=subject)
        put(meeting, minutes_number=taken)
        return taken
    return meeting.minutes_number


def number_outcomes(change: Change, meeting: e.Meeting) -> None:
    """Give decisions "07/K-1" and actions "07/T-1", in their order; one given never changes (F1).

    New ones of a revision go on after the highest that was ever given, so no number comes twice.
    """
    serial = _serial(change, meeting)
    numbered: tuple[tuple[Any, str], ...] = ((e.Decision, "K"), (e.ActionItem, "T"))
    for kind, letter in numbered:
        rows = siblings(change.session, kind, kind.meeting_id == meeting.id)
        last = _highest(change, kind, meeting)
        for row in rows:
            if row.number is None:
                last += 1
                put(row, number=f"{serial}/{letter}-{last}")


def _serial(change: Change, meeting: e.Meeting) -> str:
    """The serial of the minutes' number with two digits at least, as the register has it.

    A number that came with a file has its first run of digits for one.
    """
    wanted = select(e.LetterNumber.serial).where(
        e.LetterNumber.meeting_id == meeting.id,
        e.LetterNumber.number == meeting.minutes_number,
        e.LetterNumber.alive,
    )
    serial = change.session.scalar(wanted.limit(1))
    if not serial:
        found = _SERIAL.search(meeting.minutes_number or "")
        serial = int(found[0]) if found else 0
    return f"{serial:02d}"


def _highest(change: Change, kind: Any, meeting: e.Meeting) -> int:
    """The highest number within the meeting that any row, a removed one too, was given."""
    given = change.session.scalars(select(kind.number).where(kind.meeting_id == meeting.id))
    runs = (_LAST_RUN.search((number or "").rpartition("-")[2]) for number in given)
    return max((int(run[0]) for run in runs if run), default=0)
