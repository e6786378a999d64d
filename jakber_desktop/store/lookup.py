"""Finds the meeting a person means: an id, an unambiguous prefix of one, or a date."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jakber_desktop.model.entities import Meeting
from jakber_desktop.model.errors import MeetingAmbiguous, MeetingNotFound

SHOWN = 5
"""How many candidates a message lists."""


class Candidate(NamedTuple):
    """A meeting as a listing shows it."""

    id: UUID
    date: dt.date
    title: str


def find_meeting(session: Session, ref: str, *, deleted: bool = False) -> UUID:
    """The meeting's id, of a dead one only when `deleted` and no living one is meant.

    Raises MeetingNotFound, or MeetingAmbiguous naming the candidates.
    """
    try:
        return _find(session, ref, alive=True)
    except MeetingNotFound:
        if not deleted:
            raise
    return _find(session, ref, alive=False)


def _find(session: Session, ref: str, *, alive: bool) -> UUID:
    text = ref.strip()
    statement = select(Meeting.id, Meeting.date, Meeting.title).where(Meeting.alive.is_(alive))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            date = dt.date.fromisoformat(text)
        except ValueError:
            raise MeetingNotFound(ref=ref) from None
        statement = statement.where(Meeting.date == date)
    else:
        prefix = text.replace("-", "").lower()
        if not re.fullmatch(r"[0-9a-f]{1,32}", prefix):
            raise MeetingNotFound(ref=ref)
        statement = statement.where(func.lower(func.hex(Meeting.id)).startswith(prefix))
    order = (Meeting.date.desc(), Meeting.id)
    found = [Candidate(*row) for row in session.execute(statement.order_by(*order))]
    if not found:
        raise MeetingNotFound(ref=ref)
    if len(found) > 1:
        choices = "; ".join(f"{one.id} ({one.date}, {one.title[:60]})" for one in found[:SHOWN])
        more = "; …" if len(found) > SHOWN else ""
        raise MeetingAmbiguous(ref=ref, count=len(found), choices=choices + more)
    return found[0].id
