"""Where the fields are whose conflict was ended and then taken back (S3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from jakber_desktop.operations.log_words.values import Wording
from jakber_desktop.operations.sharing.conflict_places import Places
from jakber_desktop.store.log.cells import Cell


def standing(session: Session, cells: Iterable[Cell]) -> Iterator[str]:
    """The place of each cell, as people call it."""
    places = Places(session, Wording(session))
    return (places.stand(cell).place for cell in cells)
