"""The reporting verb inserted behind a speaker; it gives way to a verb the writer types (E2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.block_text import char_format
from jakber_desktop.language.reporting import REPORTING_VERBS, is_active_verb, is_reporting_verb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORD = re.compile(r"[^\W\d_]+")


class OfferedVerb:
    """`offer` inserts the first of `verbs()`, `gives_way` takes it out again."""

    def __init__(self) -> None:
        self.verbs: Callable[[], Sequence[str]] = lambda: REPORTING_VERBS
        self._offered: tuple[int, str] | None = None

    def offer(self, cursor: QTextCursor) -> None:
        """Insert the verb into the empty line of the cursor."""
        verbs = self.verbs()
        if verbs:
            self._offered = (cursor.block().blockNumber(), f"{verbs[0]} ")
            cursor.insertText(f"{verbs[0]} ", char_format())

    def gives_way(self, cursor: QTextCursor, sign: str) -> QTextCursor | None:
        """What to take out before this sign is typed: the verb, when another one stands behind it.

        A sign that ends the first word decides; from then on the verb is the writer's own.
        """
        if self._offered is None or _WORD.fullmatch(sign):
            return None
        (number, offered), self._offered = self._offered, None
        block = cursor.block()
        text = block.text()[: cursor.positionInBlock()]
        word = text[len(offered) :]
        if (block.blockNumber(), text[: len(offered)]) != (number, offered):
            return None
        reports = is_reporting_verb(word, self.verbs()) or is_active_verb(word)
        if not _WORD.fullmatch(word) or not reports:
            return None
        taken = QTextCursor(block)
        taken.setPosition(block.position() + len(offered), QTextCursor.MoveMode.KeepAnchor)
        return taken
