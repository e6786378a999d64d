"""Which versions of a text a save takes the place of: what its writer was not shown stays open.

A text in conflict shows the sentences of one side; the other side's stand on the review list alone.
Whoever saves such a text has not decided about them. So the save replaces the version that is
shown, and the others stay heads, as long as the text then stands exactly as it was written.
"""

from __future__ import annotations

from collections.abc import Sequence

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import Cell, Execute, Stamp, versions
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.merge.graph import Version, merge_versions

HeadStamp = tuple[int, int, int]
"""A head as the writer knows it: (hlc, dev, seq)."""


def replaced(
    execute: Execute, cell: Cell, heads: Sequence[HeadStamp], value: LogValue, new: HeadStamp
) -> Sequence[HeadStamp]:
    """Those of several heads (newest first) that a new value takes the place of.

    All of them, unless the cell is a text in conflict that stays one: then the newest alone.
    """
    ent, _, field = cell
    if ent not in shapes() or field not in shapes()[ent].prose:
        return heads
    texts = {
        stamp: Version(_text(one.value), one.hlc, one.bases)
        for stamp, one in versions(execute, cell).items()
    }
    shown, *others = (_stamp(head) for head in heads)
    before = merge_versions(texts, [shown, *others])
    if before.pending or not before.hunks:
        return heads
    texts[_stamp(new)] = Version(_text(value), new[0], (shown,))
    after = merge_versions(texts, [*others, _stamp(new)])
    stays = after.hunks and not after.pending and after.text == _text(value)
    return heads[:1] if stays else heads


def _stamp(head: HeadStamp) -> Stamp:
    return head[1:]


def _text(value: LogValue) -> str:
    return "" if value is None else str(value)
