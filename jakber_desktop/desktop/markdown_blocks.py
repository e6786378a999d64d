"""A point's Markdown source as the blocks an editor shows: paragraphs, list items, bold, italic.

The subset is that of the printed papers: emphasis, strong, nested lists. Everything else (links,
code, headings, tables, HTML) stays the text it was typed as. The source is kept beside its blocks;
`markdown_writing` changes only the lines that were edited.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

Mark = Literal["", "1", "-"]
"""How a block begins: a paragraph, an entry of a numbered list, an entry of a bullet list."""

DEEPEST = 5
"""Levels of lists the papers print as lists; a deeper text prints as typed."""
LARGEST_START = 99
""" "2018. Tahun ..." begins a sentence with a year, not a list."""

_PARSER = MarkdownIt("zero", {"maxNesting": 100}).enable(["list", "newline", "escape", "emphasis"])
_LINE_END = re.compile(r"\r\n?|\n")
_NOT_SIMPLE = re.compile(r"[*_\\\r\n\0]|\A(?:[-+]|\d{1,9}[.)])(?:[ \t]|\Z)")
_UNSHOWN = {0x2028: " ", 0x2029: " ", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0xFFFC: "\ufffd"}
_UNSHOWN |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one style; "\\n" is a hard break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or the first paragraph of a list entry.

    `depth` counts lists from outside (0: in none). A paragraph with a depth goes on with the entry
    before it. `start` above 0 begins a new list with that number; 0 goes on, or begins with 1.
    """

    runs: tuple[Run, ...] = ()
    depth: int = 0
    mark: Mark = ""
    start: int = 0

    @property
    def text(self) -> str:
        """The characters without their styles."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Marked:
    """A source with the blocks it reads as; `lines[i]` is where block i stands (first, behind)."""

    source: str
    blocks: tuple[Block, ...]
    lines: tuple[tuple[int, int], ...]


def read(source: str) -> Marked:
    """Read a Markdown source into blocks; never fails, nothing visible gives no blocks."""
    if not _NOT_SIMPLE.search(source) and source.strip() == source:  # most points
        simple = (Block((Run(shown(source)),)),) if source else ()
        return Marked(source, simple, ((0, 1),) * len(simple))
    tokens = _PARSER.parse(source)
    if any(token.level > 2 * DEEPEST + 2 for token in tokens):
        blocks = [Block((Run(part),)) for part in _as_typed(source)]
        lines = [(0, len(source_lines(source)))] * len(blocks)
    else:
        blocks, lines = _Reader().blocks(tokens)
    return Marked(source, tuple(blocks), tuple(lines))


def source_lines(source: str) -> list[str]:
    """The lines of a source with their ends, counted as the parser counts them."""
    cuts = [0, *(end.end() for end in _LINE_END.finditer(source)), len(source)]
    return [source[a:b] for a, b in pairwise(cuts)]


def shown(text: str) -> str:
    """The text without the characters a text document takes for its own structure."""
    return text.translate(_UNSHOWN)


def joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Neighbours of one style as one run, empty ones dropped."""
    made: list[Run] = []
    for run in runs:
        if made and (made[-1].bold, made[-1].italic) == (run.bold, run.italic):
            made[-1] = replace(made[-1], text=made[-1].text + run.text)
        elif run.text:
            made.append(run)
    return tuple(made)


def sibling(blocks: Sequence[Block], place: int) -> int | None:
    """Where the entry before `blocks[place]` in the same list stands, or None: it begins one."""
    wanted = blocks[place]
    for earlier in range(place - 1, -1, -1):
        block = blocks[earlier]
        if block.depth < wanted.depth:
            return None
        if block.depth == wanted.depth and block.mark:
            return earlier if block.mark == wanted.mark else None
    return None


def numbers(blocks: Sequence[Block]) -> list[int]:
    """The number of each list entry in its list, from 1; 0 for paragraphs."""
    found: list[int] = []
    last: dict[int, int] = {}  # depth -> place of the last entry that may go on
    for place, block in enumerate(blocks):
        for deeper in [depth for depth in last if depth > block.depth]:
            del last[deeper]
        if not block.mark:
            found.append(0)
            continue
        before = last.get(block.depth)
        goes_on = before is not None and blocks[before].mark == block.mark and not block.start
        found.append(found[before] + 1 if goes_on and before is not None else block.start or 1)
        last[block.depth] = place
    return found


class _Reader:
    """Walks the tokens of one source; keeps the lists it is in."""

    def __init__(self) -> None:
        self._lists: list[tuple[Mark, int]] = []  # mark and start of each list we are in
        self._firsts: list[bool] = []  # whether the next entry begins its list
        self._pending: list[tuple[str, int] | None] = []  # an entry without its paragraph yet
        self._blocks: list[Block] = []
        self._lines: list[tuple[int, int]] = []

    def blocks(self, tokens: Sequence[Token]) -> tuple[list[Block], list[tuple[int, int]]]:
        """The blocks and their lines, in order."""
        for token in tokens:
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    self._settle()
                    numbered = token.type == "ordered_list_open"
                    start = int(token.attrGet("start") or 1) if numbered else 1
                    self._lists.append(("1" if numbered else "-", start))
                    self._firsts.append(True)
                case "list_item_open":
                    line = token.map[0] if token.map else 0
                    self._pending.append((f"{token.info}{token.markup}", line))
                case "list_item_close":
                    self._settle()
                    self._pending.pop()
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                    self._firsts.pop()
                case "inline":
                    lines = (token.map[0], token.map[1]) if token.map else (0, 0)
                    self._paragraph(inline_runs(token.children or ()), lines)
        return self._blocks, self._lines

    def _settle(self) -> None:
        """An entry that holds no paragraph of its own is an empty block."""
        if self._pending and self._pending[-1] is not None:
            line = self._pending[-1][1]
            self._paragraph((), (line, line + 1))

    def _paragraph(self, runs: tuple[Run, ...], lines: tuple[int, int]) -> None:
        depth = sum(1 for _, start in self._lists if start <= LARGEST_START)
        entry = self._pending[-1] if self._pending else None
        self._lines.append(lines)
        if entry is None:
            self._blocks.append(Block(runs, depth))
            return
        self._pending[-1] = None
        mark, start = self._lists[-1]
        first, self._firsts[-1] = self._firsts[-1], False
        if start > LARGEST_START:
            text = Run(f"{entry[0]} " if runs else entry[0])
            self._blocks.append(Block(joined((text, *runs)), depth))
            return
        self._blocks.append(Block(runs, depth, mark))
        last = len(self._blocks) - 1
        if first and (start > 1 or sibling(self._blocks, last) is not None):
            self._blocks[last] = replace(self._blocks[last], start=max(start, 1))


def inline_runs(tokens: Sequence[Token]) -> tuple[Run, ...]:
    """The runs of a paragraph's inline tokens; a soft break is a space."""
    runs: list[Run] = []
    bold = italic = 0
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "hardbreak":
                runs.append(Run("\n", bold > 0, italic > 0))
            case _:
                text = " " if token.type == "softbreak" else shown(token.content)
                runs.append(Run(text, bold > 0, italic > 0))
    return joined(runs)


def _as_typed(source: str) -> Iterator[str]:
    """The paragraphs of a text that is no list a person wrote."""
    for part in source.split("\n\n"):
        if part.strip():
            yield shown(" ".join(part.split()))
