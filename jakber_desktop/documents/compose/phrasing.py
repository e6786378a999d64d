"""Works on finished blocks: a lead before the first words, a remark before the stop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.tree import ItemList, Paragraph, Run
from jakber_desktop.language.typography import full_stop

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Block, Text

Blocks = tuple["Block", ...]

_STOPS = ".:;"


def with_lead(blocks: Blocks, lead: str) -> Blocks:
    """Return the blocks with `lead` at the start of the first paragraph."""
    first = blocks[0]
    assert isinstance(first, Paragraph)
    head, *rest = first.text
    plainly = not (head.bold or head.italic or head.gap)
    text = (Run(lead + head.text), *rest) if plainly else (Run(lead), *first.text)
    return (replace(first, text=text), *blocks[1:])


def cited(blocks: Blocks, remark: str) -> Blocks:
    """Return the blocks with "(agenda 2)" at the end of the first paragraph, before its stop.

    The dot of a degree ("M.T.") stays where it is. A sentence without a stop gets one, also when
    there is no remark.
    """
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not first.text:
        return blocks
    *rest, last = first.text
    body = last.text.rstrip()
    if last.gap or not body:
        return blocks
    stop = body[-1] if body[-1] in _STOPS and not _degree(body) else ""
    body = body.removesuffix(stop)
    rear = f" {remark}{stop or '.'}" if remark else full_stop(body + stop)[len(body) :]
    end: tuple[Run, ...] = (replace(last, text=body), Run(rear))
    if not (last.bold or last.italic):
        end = (Run(body + rear),)
    return (replace(first, text=(*rest, *end)), *blocks[1:])


def _degree(body: str) -> bool:
    word = body.split()[-1]
    return word.endswith(".") and "." in word[:-1].strip(".")


def anchored(blocks: Blocks, anchor: str) -> Blocks:
    """Return the blocks with the first paragraph tied to a path of the record."""
    first = blocks[0] if blocks else None
    return (replace(first, anchor=anchor), *blocks[1:]) if isinstance(first, Paragraph) else blocks


def at_level(blocks: Blocks, level: int) -> Blocks:
    """Return the blocks moved to a level, labels of lists as they are."""
    return tuple(
        replace(block, level=level) if isinstance(block, Paragraph | ItemList) else block
        for block in blocks
    )


def lifted(blocks: Blocks) -> list[Blocks]:
    """Return the entries of a text that is nothing but a list, else the text as the only entry."""
    alone = blocks[0] if len(blocks) == 1 else None
    return [item.blocks for item in alone.items] if isinstance(alone, ItemList) else [blocks]


def first_text(blocks: Blocks) -> Text:
    """Return the text of the first block when it is a paragraph, else ()."""
    first = blocks[0] if blocks else None
    return first.text if isinstance(first, Paragraph) else ()
