"""Works on finished blocks: a lead before the first words, a remark before the stop."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.wording import lower_opening
from jakber_desktop.documents.tree import ItemList, Paragraph, Run
from jakber_desktop.language.typography import full_stop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block, Text

Blocks = tuple["Block", ...]

_STOPS = ".:;"
_NEXT_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


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


def completing(entries: Sequence[Blocks]) -> list[Blocks]:
    """Return entries that complete their lead-in: small initial, ";", "; dan", last "." (§11).

    All stay as they are when one of them is more than a sentence.
    """
    if not entries or not all(len(blocks) == 1 and _one_sentence(blocks[0]) for blocks in entries):
        return list(entries)
    ends = [*[";"] * (len(entries) - 2), *["; dan"] * (len(entries) > 1), "."]
    return [_ended(small_initial(blocks), end) for blocks, end in zip(entries, ends, strict=True)]


def small_initial(blocks: Blocks) -> Blocks:
    """Return the blocks ready to stand inside a sentence (`lower_opening`)."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not first.text:
        return blocks
    head, *rest = first.text
    text = (replace(head, text=lower_opening(head.text)), *rest)
    return (replace(first, text=text), *blocks[1:])


def _one_sentence(block: Block) -> bool:
    text = "".join(run.text for run in block.text) if isinstance(block, Paragraph) else ""
    return bool(text) and not _NEXT_SENTENCE.search(text)


def _ended(blocks: Blocks, end: str) -> Blocks:
    """The blocks with another mark at the end of their only paragraph."""
    (only,) = blocks
    assert isinstance(only, Paragraph)
    *rest, last = only.text
    body = last.text.rstrip()
    if not _degree(body):
        body = body.rstrip(_STOPS)
    elif end == ".":
        end = ""
    return (replace(only, text=(*rest, replace(last, text=body + end))),)


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
