"""Finds the row that people mean by a name: series, topics and the like may have been renamed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.workspace import Change

Called = TypeVar("Called", e.Series, e.Topic)


def series_called(session: Session, name: str) -> e.Series | None:
    """The oldest living series of this name, to the letter."""
    wanted = select(e.Series).where(e.Series.name == name, e.Series.alive)
    return session.scalars(wanted.order_by(e.Series.id).limit(1)).first()


def topic_called(session: Session, name: str) -> e.Topic | None:
    """The living topic of this name, however it is spelled."""
    born = session.get(e.Topic, ids.topic_id(name))
    if born is not None and born.alive and _same(born.name, name):
        return born
    wanted = select(e.Topic.id, e.Topic.name).where(e.Topic.alive).order_by(e.Topic.id)
    found = next((id_ for id_, known in session.execute(wanted) if _same(known, name)), None)
    return None if found is None else session.get(e.Topic, found)


def series_for(change: Change, name: str) -> e.Series:
    """The living series of this name, made or brought back where there is none."""
    known = series_called(change.session, name)
    return known or _made(change, e.Series, ids.series_id(name), name, str.__eq__)


def topic_for(change: Change, name: str) -> e.Topic:
    """The living topic of this name, made or brought back where there is none."""
    known = topic_called(change.session, name)
    return known or _made(change, e.Topic, ids.topic_id(name), name, _same)


def _made(
    change: Change,
    kind: type[Called],
    natural: UUID,
    name: str,
    same: Callable[[str, str], bool],
) -> Called:
    """A row under the natural id, so that another laptop's row of this name is the same one.

    Where that id belongs to a living row that was renamed meanwhile, the new one gets its own.
    """
    known = change.session.get(kind, natural) or _not_written_yet(change.session, kind, natural)
    if known is not None and known.alive and same(known.name, name):
        return known
    if known is not None and not known.alive:
        known.alive = True
        if not same(known.name, name):
            known.name = name
        return known
    row = kind(id=natural if known is None else change.new_id(), name=name)
    change.add(row)
    return row


def _not_written_yet(session: Session, kind: type[Called], id_: UUID) -> Called | None:
    """The new row with an id that this change has not flushed."""
    return next((row for row in session.new if isinstance(row, kind) and row.id == id_), None)


def _same(one: str, other: str) -> bool:
    return ids.fold(one) == ids.fold(other)
