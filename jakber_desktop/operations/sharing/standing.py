"""What stands in a field whose conflict was ended and then taken back (S3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from jakber_desktop.operations.history_words import Wording
from jakber_desktop.operations.sharing.conflict_places import Places
from jakber_desktop.store.log.cells import Cell
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.plain import driver


def standing(session: Session, cells: Iterable[Cell]) -> Iterator[tuple[str, str]]:
    """Place and words of each cell as its table has it now; a text as it is."""
    wording = Wording(session)
    places = Places(session, wording)
    for cell in cells:
        ent, row, field = cell
        ((value,),) = driver(session).execute(f"SELECT {field} FROM {ent} WHERE id=?", (row,))
        text = field in shapes()[ent].prose
        words = str(value or "") if text else wording.value(ent, field, value).words
        yield places.stand(cell).place, words
