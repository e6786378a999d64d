"""Plain text of the clipboard as blocks: a line a point, numbered and bulleted lines a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.markdown_writing import settled
from jakber_desktop.desktop.markdown_blocks import DEEPEST, Block, Run, joined, shown

if TYPE_CHECKING:
    from jakber_desktop.desktop.markdown_blocks import Mark

_BULLET = re.compile(r"([ \t]*)([-*•·▪◦‣–—])[ \t]+(?=\S)")
_ENTRY = re.compile(r"([ \t]*)(\d{1,2}|[a-z])([.)])[ \t]+(?=\S)")
_STAMP = re.compile(
    r"\[?(?:\d{1,2}[.:]\d{2}(?:[.:]\d{2})?, \d{1,2}/\d{1,2}/\d{2,4}"
    r"|\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?)\]?(?: -)? "
)
"""The time a chat writes before each message when it is copied."""
_STYLED = re.compile(
    r"(?<![\w*_])(?P<mark>\*{1,3}|_{1,2})(?=[^\s*_])(?P<text>[^*_\n]*[^\s*_])(?P=mark)(?![\w*_])"
)
_WRAPPED = 60
"""A line this long that ends in the middle of a sentence was broken by a mail program."""


def text_blocks(source: str) -> tuple[Block, ...]:
    """The blocks of a plain text; characters keep their meaning, list markers become lists."""
    lists = _Lists()
    made: list[Block] = []
    for line in _lines(source):
        message = _STAMP.match(line)
        bare = line[message.end() :] if message else line
        entry = None if message else lists.entry(bare)
        made.append(entry or Block(_styled(bare.strip(), chat=bool(message))))
        if entry is None:
            lists.end()
    return settled(made)


def _lines(source: str) -> list[str]:
    """The lines with text; those a mail program broke are one again."""
    made: list[str] = []
    open_line = False
    for line in shown(source.replace("\t", "    ")).splitlines():
        text = line.strip()
        goes_on = text[:1].islower() and not _ENTRY.match(line)
        if not text:
            open_line = False
            continue
        if open_line and goes_on:
            made[-1] = f"{made[-1].rstrip()} {text}"
        else:
            made.append(line)
        open_line = len(text) >= _WRAPPED and text[-1] not in ".:;!?"
    return made


class _Lists:
    """The lists a line may go on with, from outside: indent, kind of marker, last number."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str, int]] = []

    def end(self) -> None:
        """A line without a marker came."""
        self._open.clear()

    def entry(self, line: str) -> Block | None:
        """The line as a list entry, or None when it is none."""
        bullet, entry = _BULLET.match(line), _ENTRY.match(line)
        if match := entry:
            number = int(match[2]) if match[2].isdigit() else ord(match[2]) - ord("a") + 1
            kind = ("1" if match[2].isdigit() else "a") + match[3]
        elif match := bullet:
            number, kind = 0, match[2]
        else:
            return None
        indent = len(match[1])
        goes_on = self._place(indent, kind)
        mark: Mark = "1" if entry else "-"
        last = self._open[-1][2] if goes_on else 0
        start = number if entry and number != last + 1 else 0
        if goes_on:
            self._open.pop()
        self._open.append((indent, kind, number))
        depth = min(len(self._open), DEEPEST)
        return Block(_styled(line[match.end() :].strip()), depth, mark, start)

    def _place(self, indent: int, kind: str) -> bool:
        """Close the lists that ended; whether the innermost left is the line's own."""
        while self._open and self._open[-1][0] > indent:
            self._open.pop()
        kinds = [one for at, one, _ in self._open if at == indent]
        if kind not in kinds:
            return False
        while (self._open[-1][0], self._open[-1][1]) != (indent, kind):
            self._open.pop()
        return True


def _styled(text: str, *, chat: bool = False) -> tuple[Run, ...]:
    """Runs of a line; *word* and **word** are styles only where no sign is part of the text."""
    runs: list[Run] = []
    end = 0
    for match in _STYLED.finditer(text):
        mark = match["mark"]
        runs.append(Run(text[end : match.start()]))
        bold = len(mark) > 1 or (chat and mark == "*")
        runs.append(Run(match["text"], bold, mark == "***" or not bold))
        end = match.end()
    return joined([*runs, Run(text[end:])])
