"""Finds the Markdown lists of a text: enough of CommonMark to count items, not to print them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

_MARKER = re.compile(r"([ \t]*)(?:([-*+])|([0-9]{1,9})([.)]))[ \t]+(?=\S)")
_RULE = re.compile(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})\Z")
_LARGEST_START = 99  # "2018. " at the start of a line is a year, not an item


class ListItem(NamedTuple):
    """One item: span of its marker with the space after, number (None: bullet), its first line."""

    marker: tuple[int, int]
    number: int | None
    text: str
    is_one_line: bool = True


@dataclass(slots=True)
class MarkdownList:
    """A list: how far it is indented, the mark its items share ("-", "."), its items."""

    indent: int
    mark: str
    items: list[ListItem] = field(default_factory=list)


def markdown_lists(text: str) -> list[MarkdownList]:
    """Return the lists of a Markdown text, nested ones too, by where they begin."""
    found: list[MarkdownList] = []
    opened: list[MarkdownList] = []
    offset, after_blank, in_paragraph = 0, True, False
    for line in text.split("\n"):
        match = None if _RULE.match(line) else _MARKER.match(line)
        indent = len(line) - len(line.lstrip(" \t"))
        if match and _may_begin(match, indent, opened, in_paragraph):
            _add(found, opened, match, line, offset)
        elif line.strip():
            if after_blank:
                _close(opened, indent)
            if opened:
                items = opened[-1].items
                items[-1] = items[-1]._replace(is_one_line=False)
        in_paragraph = bool(line.strip())
        after_blank = not in_paragraph
        offset += len(line) + 1
    return found


def _may_begin(
    match: re.Match[str], indent: int, opened: list[MarkdownList], in_paragraph: bool
) -> bool:
    """Whether the marker is one: a number other than 1 never interrupts a paragraph."""
    if any(indent >= one.indent for one in opened):
        return True
    if indent > 3:  # an indented block of code
        return False
    number = int(match[3]) if match[3] else 1
    return number == 1 if in_paragraph else number <= _LARGEST_START


def _add(
    found: list[MarkdownList],
    opened: list[MarkdownList],
    match: re.Match[str],
    line: str,
    offset: int,
) -> None:
    indent, mark = len(match[1]), match[2] or match[4]
    while opened and indent < opened[-1].indent:
        opened.pop()
    nested = opened and indent >= opened[-1].indent + 2
    if nested:
        parent = opened[-1].items
        parent[-1] = parent[-1]._replace(is_one_line=False)
    elif opened and opened[-1].mark != mark:
        opened.pop()
        nested = True
    if nested or not opened:
        opened.append(MarkdownList(indent, mark))
        found.append(opened[-1])
    span = (offset + len(match[1]), offset + match.end())
    number = int(match[3]) if match[3] else None
    opened[-1].items.append(ListItem(span, number, line[match.end() :]))


def _close(opened: list[MarkdownList], indent: int) -> None:
    """After a blank line, a line no further in than a list's markers ends that list."""
    while opened and indent <= opened[-1].indent:
        opened.pop()
