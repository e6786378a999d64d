"""Edited blocks back into Markdown source: only the lines that were edited are written anew.

Whatever is written is read again before it is handed out, so that a text always comes back as the
blocks it was shown as.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.emphasis import inline_source
from jakber_desktop.desktop.markdown_blocks import (
    DEEPEST,
    LARGEST_START,
    Block,
    numbers,
    read,
    sibling,
    source_lines,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.markdown_blocks import Marked

_LEAD = re.compile(r"[ \t]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|\Z))?")


def write(blocks: Sequence[Block], was: Marked | None = None) -> Marked:
    """Write blocks as Markdown. `was`: what stood there; unchanged blocks keep their very lines.

    Blocks without text are left out, and a style that Markdown cannot hold where it stands ends a
    sign earlier; no character is lost.
    """
    blocks = tuple(blocks)
    if was is not None and blocks == was.blocks:
        return was
    wanted = settled(blocks)
    if was is not None and wanted == was.blocks:
        return was
    if was is not None:
        spliced = read(_spliced(wanted if was.blocks == settled(was.blocks) else blocks, was))
        if spliced.blocks in (blocks, wanted):
            return spliced
    return read(_whole(wanted))


def settled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as they read once written: no empty ones, no gap between levels."""
    made: list[Block] = []
    waiting: Block | None = None  # an entry without text takes that of the paragraph behind it
    for place, block in enumerate(blocks):
        runs = inline_source(block.runs)[1]
        before = made[-1] if made else None
        if waiting is not None and runs and not block.mark and block.depth == waiting.depth:
            block = waiting
        waiting = None
        if not runs and not _holds_a_list(blocks, place):
            waiting = block if block.mark else None
            continue
        deepest = (before.depth if before else 0) + bool(block.mark)
        depth = min(max(block.depth, bool(block.mark)), DEEPEST, deepest)
        start = min(block.start, LARGEST_START) if block.mark == "1" else min(block.start, 1)
        block = replace(block, runs=runs, depth=depth, start=start if block.mark else 0)
        made.append(block)
    return tuple(_started(made))


def _holds_a_list(blocks: Sequence[Block], place: int) -> bool:
    """Whether an entry without text has entries below it that have some."""
    block = blocks[place]
    if not block.mark:
        return False
    for below in blocks[place + 1 :]:
        if below.depth <= block.depth or not below.mark:
            return False
        if inline_source(below.runs)[1]:
            return True
    return False


def _started(blocks: list[Block]) -> list[Block]:
    """With `start` only where a list begins and could be taken for another's continuation."""
    for place, block in enumerate(blocks):
        if block.start == 1 and sibling(blocks, place) is None:
            blocks[place] = replace(block, start=0)
    return blocks


# --- the whole text ------------------------------------------------------------------------------


def _whole(blocks: Sequence[Block]) -> str:
    """Every block written anew, by the house's habits ("1. ", "- ", tight lists)."""
    parts: list[str] = []
    widths: list[int] = []  # of the markers we are in, from outside
    turned: dict[int, bool] = {}  # levels whose list takes the other marker
    counted = numbers(blocks)
    for place, block in enumerate(blocks):
        first = bool(block.mark) and (bool(block.start) or sibling(blocks, place) is None)
        if first:
            again = bool(block.start) and sibling(blocks, place) is not None
            turned[block.depth] = again and not turned.get(block.depth, False)
        marker = _marker(block, counted[place], turned.get(block.depth, False))
        del widths[max(block.depth - bool(block.mark), 0) :]
        lead = " " * sum(widths) + marker
        if block.mark:
            widths.append(len(marker))
        parts += [_parting(blocks, place, first, counted[place]), _lines(block, lead)]
    return "".join(parts)


def _marker(block: Block, number: int, turned: bool) -> str:
    if block.mark == "1":
        return f"{number}{')' if turned else '.'} "
    return ("* " if turned else "- ") if block.mark else ""


def _parting(blocks: Sequence[Block], place: int, first: bool, number: int) -> str:
    """What stands before a block: nothing, a new line, or an empty line."""
    if not place:
        return ""
    block, before = blocks[place], blocks[place - 1]
    if not before.runs:
        return "\n"
    inside = before.depth == block.depth - 1 > 0 and number == 1 and bool(block.runs)
    return "\n" if block.mark and (inside if first else not block.start) else "\n\n"


def _lines(block: Block, lead: str) -> str:
    source = inline_source(block.runs)[0]
    return (lead + source.replace("\n", "\n" + " " * len(lead))).rstrip(" ")


# --- only what was edited ------------------------------------------------------------------------


def _spliced(blocks: Sequence[Block], was: Marked) -> str:
    """The old source with the lines of the changed blocks replaced."""
    head = 0
    while head < min(len(blocks), len(was.blocks)) and blocks[head] == was.blocks[head]:
        head += 1
    tail = 0
    shortest = min(len(blocks), len(was.blocks)) - head
    while tail < shortest and blocks[-1 - tail] == was.blocks[-1 - tail]:
        tail += 1
    lines = source_lines(was.source)
    old = range(head, len(was.blocks) - tail)
    start = was.lines[head][0] if head < len(was.blocks) else len(lines)
    end = was.lines[old[-1]][1] if old else start
    middle = [
        _lines(block, lead)
        for block, lead in zip(
            blocks[head : len(blocks) - tail],
            _leads(blocks, head, len(blocks) - tail, was, lines),
            strict=True,
        )
    ]
    text = "".join(part + "\n" for part in middle)
    before, behind = "".join(lines[:start]), "".join(lines[end:])
    if not middle:
        before = before if tail else before.rstrip("\r\n")
        behind = behind if head else behind.lstrip("\r\n")
    if before and text and not before.endswith("\n"):
        before += "\n"
    closed = behind or (lines[end - 1].endswith(("\n", "\r")) if lines and old else False)
    return before + (text if closed else text.removesuffix("\n")) + behind


def _leads(
    blocks: Sequence[Block], first: int, behind: int, was: Marked, lines: list[str]
) -> list[str]:
    """The markers of the new lines: as they were typed, or like the entry before."""
    leads: list[str] = []
    same = behind - first == len(was.blocks) - (len(blocks) - behind) - first
    counted = numbers(blocks[:behind])
    for place in range(first, behind):
        block = blocks[place]
        old = was.blocks[place] if same else None
        if old is not None and (old.depth, old.mark) == (block.depth, block.mark):
            leads.append(
                _typed_lead(lines[was.lines[place][0]]) if block.mark or block.depth else ""
            )
            continue
        like = sibling(blocks[:behind], place)
        if block.mark and like is not None and like < first:
            typed = _typed_lead(lines[was.lines[like][0]])
            leads.append(re.sub(r"\d+", str(counted[place]), typed))
        elif block.mark and like is not None:
            leads.append(re.sub(r"\d+", str(counted[place]), leads[like - first]))
        else:
            leads.append(_marker(block, counted[place], turned=False))
    return leads


def _typed_lead(line: str) -> str:
    match = _LEAD.match(line.rstrip("\r\n"))
    lead = match.group() if match else ""
    return lead if not lead or lead.endswith((" ", "\t")) else lead + " "
