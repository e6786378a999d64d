"""HTML of the clipboard (Word, LibreOffice, browsers, chats) as clean blocks.

Bold, italic and lists stay; everything else (faces, colours, links, tables, pictures, scripts)
leaves its text at most.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.markdown_writing import settled
from jakber_desktop.desktop.markdown_blocks import (
    DEEPEST,
    LARGEST_START,
    Block,
    Run,
    joined,
    shown,
)

if TYPE_CHECKING:
    from jakber_desktop.desktop.markdown_blocks import Mark

_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre", "section", "article",
    "header", "footer", "main", "nav", "aside", "table", "thead", "tbody", "tfoot", "caption", "dl",
    "dt", "dd", "address", "figure", "figcaption", "form", "fieldset", "center", "hr", "body",
    "ul", "ol", "li",
}  # fmt: skip
_SILENT = {
    "script", "style", "head", "title", "template", "svg", "math", "object", "iframe", "noscript",
    "xml", "select", "textarea",
}  # fmt: skip
_VOID = {
    "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "wbr", "source",
    "track", "param",
}  # fmt: skip
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*?)(?:<!--EndFragment-->|\Z)", re.DOTALL)
"""What was copied; around it stand the source's own head and styles."""
_CONDITION = re.compile(r"<!\[(?!CDATA)[^>]*\]>")
"""Word's "if" around what old programs cannot show; the parser stumbles over strange ones."""
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)")
_SLOPE = re.compile(r"font-style\s*:\s*(\w+)")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden")
_WORD_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d+)")
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore")
_NUMBERED = re.compile(r"\(?(?:(\d{1,3})|[a-z]{1,4})[.)]", re.IGNORECASE)
_CELL_PARTING = " | "


@dataclass(frozen=True, slots=True)
class _Frame:
    """One open tag and what holds inside it."""

    tag: str
    bold: bool = False
    italic: bool = False
    silent: bool = False
    marker: bool = False
    """Inside the number Word writes before a list paragraph."""
    kept: bool = False
    """White space stands as it is."""


def html_blocks(source: str) -> tuple[Block, ...]:
    """The blocks of an HTML text; never fails, whatever the text is."""
    reader = _Reader()
    fragment = _FRAGMENT.search(source)
    reader.feed(_CONDITION.sub("", fragment[1] if fragment else source))
    reader.close()
    reader.end_block()
    return settled(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._open: list[_Frame] = [_Frame("")]
        self._tags: Counter[str] = Counter()
        self._lists: list[tuple[Mark, int]] = []  # mark, number of the first entry (0: taken)
        self._entry: Block | None = None  # the list entry that waits for its text
        self._word_mark = ""
        self._runs: list[Run] = []

    # --- what the parser calls ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "br":
            self._add("\n")
            return
        if tag in _BLOCKS:
            self.end_block()
        if tag in ("td", "th") and self._runs:
            self._add(_CELL_PARTING)
        if tag in ("ul", "ol"):
            start = int(given["start"]) if given.get("start", "").isdecimal() else 0
            self._lists.append(("1" if tag == "ol" else "-", start))
        elif tag == "li":
            self._begin_entry(given)
        style = given.get("style", "").lower()
        found = _WORD_LIST.search(style)
        if found and tag in _BLOCKS:
            self._entry = Block((), min(int(found[1][:2]), DEEPEST), "-")
        if tag not in _VOID:
            self._open.append(self._frame(tag, style))
            self._tags[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if self._tags[tag]:
            while True:
                frame = self._open.pop()
                self._tags[frame.tag] -= 1
                if frame.tag == tag:
                    break
        if tag in _BLOCKS:
            self.end_block()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        frame = self._open[-1]
        if frame.silent:
            return
        if frame.marker:
            self._word_mark += data
            return
        text = shown(data)
        if frame.kept:
            self._add(text.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            self._add(_SPACES.sub(" ", text))

    # --- blocks ---

    def end_block(self) -> None:
        """Close the paragraph that is being read; two breaks in a row part paragraphs."""
        runs, self._runs = joined(self._runs), []
        if not "".join(run.text for run in runs).strip():
            return
        entry, self._entry = self._entry, None
        depth = len(self._lists) if self._lists else 0
        block = self._marked(entry) if entry else Block((), min(depth, DEEPEST))
        for number, paragraph in enumerate(_paragraphs(runs)):
            if number:
                block = Block((), block.depth)
            self.blocks.append(replace(block, runs=paragraph))

    def _begin_entry(self, given: dict[str, str]) -> None:
        mark, start = self._lists[-1] if self._lists else ("-", 0)
        value = given.get("value", "")
        start = int(value) if value.isdecimal() and mark == "1" and not start else start
        if self._lists:
            self._lists[-1] = (mark, 0)
        depth = min(max(len(self._lists), 1), DEEPEST)
        self._entry = Block((), depth, mark, start if start <= LARGEST_START else 0)

    def _marked(self, entry: Block) -> Block:
        """A paragraph of a Word list is numbered when its marker was a number or letter."""
        if not self._word_mark:
            return entry
        number = _NUMBERED.match(self._word_mark.strip())
        self._word_mark = ""
        if number is None:
            return entry
        start = 0 if self._goes_on(entry.depth) else int(number[1] or 1)
        return replace(entry, mark="1", start=0 if start == 1 else min(start, LARGEST_START))

    def _goes_on(self, depth: int) -> bool:
        """Whether a list of this level is still being read."""
        for block in reversed(self.blocks):
            if block.depth < depth or not block.mark:
                return False
            if block.depth == depth:
                return True
        return False

    def _add(self, text: str) -> None:
        frame = self._open[-1]
        if not frame.silent and not frame.marker:
            self._runs.append(Run(text, frame.bold, frame.italic))

    def _frame(self, tag: str, style: str) -> _Frame:
        frame = replace(self._open[-1], tag=tag)
        if tag in _SILENT or _HIDDEN.search(style):
            frame = replace(frame, silent=True)
        if tag in ("b", "strong"):
            frame = replace(frame, bold=True)
        if tag in ("i", "em", "cite", "var", "dfn"):
            frame = replace(frame, italic=True)
        if weight := _WEIGHT.search(style):
            heavy = weight[1] in ("bold", "bolder") or weight[1][:1] in "6789"
            frame = replace(frame, bold=heavy)
        if slope := _SLOPE.search(style):
            frame = replace(frame, italic=slope[1] in ("italic", "oblique"))
        if _WORD_MARK.search(style):
            frame = replace(frame, marker=True)
        return replace(frame, kept=frame.kept or tag == "pre" or "pre-wrap" in style)


def _paragraphs(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """The runs parted where two breaks follow each other; spaces collapsed over their borders."""
    parts: list[list[Run]] = [[]]
    breaks = 0
    for run in runs:
        for piece in re.split(r"(\n)", run.text):
            if piece == "\n":
                breaks += 1
                continue
            if piece.strip(" "):
                if breaks > 1:
                    parts.append([])
                elif breaks and parts[-1]:
                    parts[-1].append(replace(run, text="\n"))
                breaks = 0
            if piece and not breaks:
                parts[-1].append(replace(run, text=piece))
    return [kept for part in parts if (kept := _collapsed(part))]


def _collapsed(runs: list[Run]) -> tuple[Run, ...]:
    made: list[Run] = []
    open_end = True
    for run in runs:
        text = re.sub(r"  +", " ", run.text)
        if open_end:
            text = text.lstrip(" ")
        if text:
            open_end = text[-1] in " \n"
            made.append(replace(run, text=text))
    return joined(made)
