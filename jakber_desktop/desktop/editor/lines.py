"""What each block of the text document stands for, as small frozen values with a number each.

A block's format carries only the number. So Qt's own undo takes kinds, speakers and levels back
together with the text, and reading what a block is costs one lookup.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from jakber_desktop.desktop.editor.points import Kind
from jakber_desktop.desktop.markdown_blocks import Block, Mark

Role = Literal["heading", "head", "more"]
"""An agenda heading, the first block of a point, a further block of the point above."""


@dataclass(frozen=True, slots=True)
class Line:
    """One block. `key` is the item's (heading) or the point's (head); "more" belongs to the head.

    `kind` stands on every block of a point, the speaker on its head alone.
    """

    role: Role
    key: str = ""
    kind: Kind = "statement"
    office: str | None = None
    label: str | None = None
    confidential: bool = False
    depth: int = 0
    mark: Mark = ""
    start: int = 0
    tail: bool = False
    """The last block of a box: the box's own space follows it."""

    @property
    def boxed(self) -> bool:
        """Whether the block stands in a box with bar and label."""
        return self.kind != "statement"

    @property
    def spoken(self) -> bool:
        """Whether somebody is named as the speaker."""
        return bool(self.office or self.label)

    def shape(self) -> Block:
        """The level and mark of the block, without text."""
        return Block((), self.depth, self.mark, self.start)


class LineTable:
    """Every line that occurred, numbered from 1; equal lines have one number."""

    def __init__(self) -> None:
        self._lines: list[Line] = [Line("more")]
        self._numbers: dict[Line, int] = {}

    def number(self, line: Line) -> int:
        """The number of a line, given on first sight."""
        found = self._numbers.get(line)
        if found is None:
            found = self._numbers[line] = len(self._lines)
            self._lines.append(line)
        return found

    def __getitem__(self, number: int) -> Line:
        return self._lines[number]
