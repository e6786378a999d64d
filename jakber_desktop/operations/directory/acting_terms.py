"""The dated terms of who signs for another, as the directory knows them (C6, V15)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.checks.settings import Term
from jakber_desktop.model import entities as e
from jakber_desktop.model.record import MeetingRecord

__all__ = ["acting_terms"]

_CAPACITY = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj."}
"""How the directory keeps a capacity -> how papers print it."""


def acting_terms(session: Session, record: MeetingRecord) -> tuple[Term, ...]:
    """The terms of the letter's signatory; () when that is a post in words, or nobody."""
    letter = record.invitation
    person = record.person(letter.signatory) if letter else None
    if person is None or person.id is None:
        return ()
    wanted = select(e.Post).where(
        e.Post.person_id == person.id, e.Post.alive, e.Post.capacity.in_(_CAPACITY)
    )
    return tuple(
        Term(person.key, _CAPACITY[post.capacity or ""], post.held_from, post.held_until)
        for post in session.scalars(wanted.order_by(e.Post.id))
    )
