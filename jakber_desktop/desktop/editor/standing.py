"""What stands in the text document, in terms of points: blocks of one, neighbours, entries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec.structs import replace as replaced

from jakber_desktop.desktop.editor.block_text import runs_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextDocument

    from jakber_desktop.desktop.editor.entries import Entry
    from jakber_desktop.desktop.editor.ledger import Ledger
    from jakber_desktop.desktop.editor.mirror import Mirror
    from jakber_desktop.desktop.editor.points import EditorItem
    from jakber_desktop.desktop.markdown_blocks import Block


def blocks_at(text: QTextDocument, mirror: Mirror, head: int) -> tuple[Block, ...]:
    """The blocks of the point whose head stands at `head`."""
    found = []
    block = text.findBlockByNumber(head)
    for place in range(head, mirror.end(head)):
        found.append(replace(mirror.lines[place].shape(), runs=runs_of(block)))
        block = block.next()
    return tuple(found)


def kept_before(mirror: Mirror, ledger: Ledger, head: int) -> str | None:
    """The key of the last point before `head` in its item that the database keeps."""
    for place in range(head - 1, -1, -1):
        line = mirror.lines[place]
        if line.role == "heading":
            return None
        if line.role == "head" and ledger.is_kept(line.key):
            return line.key
    return None


def written_entries(
    mirror: Mirror, ledger: Ledger, items: Mapping[str, EditorItem]
) -> list[tuple[Entry, int]]:
    """The written version as entries, with the block each begins at."""
    found: list[tuple[Entry, int]] = []
    item = ""
    for place, line in enumerate(mirror.lines):
        written = ledger.written.get(line.key) if line.role == "head" else None
        if line.role == "heading" and line.key in items:
            item = line.key
            found.append(((item, (items[item].number, items[item].title)), place))
        elif written is not None:
            point = replaced(written.point, key=ledger.id_of(line.key))
            found.append(((item, point), place))
    return found


def is_room(text: QTextDocument, mirror: Mirror, place: int) -> bool:
    """Whether a block is the empty line an item without points shows."""
    block = text.findBlockByNumber(place)
    lone = mirror.lines[place - 1].role == "heading"
    return mirror.lines[place].role == "head" and lone and block.length() <= 1
