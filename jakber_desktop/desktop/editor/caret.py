"""Where the caret stands in terms of points, so that it stays when blocks are laid anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jakber_desktop.desktop.editor.points_document import PointsDocument


class Place(NamedTuple):
    """A point's id (or an item's key), a block of it, a column (UTF-16 units) of the block."""

    id: str
    block: int
    column: int


def place_of(doc: PointsDocument, position: int) -> Place:
    """The place of a position of the document."""
    block = doc.text.findBlock(position)
    number = block.blockNumber()
    owner = doc.mirror.owner(number)
    first = number if owner is None else owner
    key = doc.mirror.lines[first].key
    return Place(
        key if owner is None else doc.id_of(key), number - first, position - block.position()
    )


def position_of(doc: PointsDocument, place: Place) -> int | None:
    """The position of a place, or the nearest in its point; None when that is gone."""
    found = first_block(doc, doc.key_of(place.id))
    if found is None:
        return None
    end = doc.mirror.end(found) if doc.mirror.lines[found].role == "head" else found + 1
    block = doc.text.findBlockByNumber(min(found + place.block, end - 1))
    return block.position() + min(place.column, block.length() - 1)


def first_block(doc: PointsDocument, key: str) -> int | None:
    """The number of the block that carries a key (a point's head or a heading)."""
    lines = doc.mirror.lines
    return next((at for at, line in enumerate(lines) if line.key == key), None)
