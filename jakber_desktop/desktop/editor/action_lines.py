"""Office and due date typed in a follow-up's paragraph, read as the quick line reads them (§10).

They are read when the caret leaves a paragraph that was edited, or at once when a whole text is
made a follow-up: while somebody types, "@ba" is no office yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from jakber_desktop.desktop.editor.block_text import char_format
from jakber_desktop.desktop.editor.blocks import blocks_between, head_of, one_step, role
from jakber_desktop.desktop.editor.caret import first_block
from jakber_desktop.desktop.editor.entries import common
from jakber_desktop.desktop.editor.points import ActionTold

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock

    from jakber_desktop.desktop.editor.notes_view import NotesView
    from jakber_desktop.desktop.editor.points import EditorPoint
    from jakber_desktop.model.rows.discussion import QuickAction

_BREAK = "\u2028"
_KEEP = QTextCursor.MoveMode.KeepAnchor


class ActionLines(QObject):
    """Watches the caret of a NotesView; `read` says what a line tells (None: nothing is known)."""

    def __init__(self, view: NotesView) -> None:
        super().__init__(view)
        self._view = view
        self._entered: EditorPoint | None = None
        self.read: Callable[[str], QuickAction | None] = _nothing
        view.point_left.connect(self._leave)
        view.current_point_changed.connect(self.enter)

    def enter(self) -> None:
        """From now on what is typed into the caret's point counts."""
        self._entered = self._view.current_point()

    def settle(self) -> None:
        """The keys leave the notes: read the caret's point as if the caret had left it."""
        self._leave(self._view.key_at_caret() or "")
        self.enter()

    def take_selected(self) -> None:
        """The points that are selected were just made follow-ups: read them at once."""
        view, notes = self._view, self._view.notes
        touched = blocks_between(notes, view.textCursor())
        heads = {head_of(notes, block).blockNumber() for block in touched}
        told = [self._read(notes.text.findBlockByNumber(head)) for head in sorted(heads)]
        if any(told):
            view.write_now()
        self.enter()

    def _leave(self, key: str) -> None:
        view, notes, was = self._view, self._view.notes, self._entered
        place = first_block(notes, key) if key and not view.isReadOnly() else None
        if place is None or notes.mirror.lines[place].kind != "action":
            return
        point = notes.point_at(place)
        as_it_was = was is not None and point is not None and was.kind == point.kind
        if as_it_was and was is not None and point is not None and was.text == point.text:
            return
        if self._read(notes.text.findBlockByNumber(place)):
            view.write_now()

    def _read(self, head: QTextBlock) -> bool:
        """Take office and due date out of a paragraph; whether there were any."""
        notes, text = self._view.notes, head.text()
        if role(notes, head) != "head" or role(notes, head.next()) == "more" or _BREAK in text:
            return False
        found = self.read(text)
        if (
            found is None
            or not found.text
            or not (found.office or found.due_date or found.due_phrase)
        ):
            return False
        _retype(head, found.text)
        told = ActionTold("", found.office, found.due_date, found.due_phrase)
        notes.tell_action(head.blockNumber(), told)
        self._view.say(found.echo)
        return True


def _retype(block: QTextBlock, text: str) -> None:
    """Change only what differs between the ends, so that bold and italic beside it stay."""
    was = block.text()
    head = common(was, text)
    tail = common(was[head:][::-1], text[head:][::-1])
    cursor = QTextCursor(block)
    start = block.position()
    with one_step(cursor):
        cursor.setPosition(start + _units(was[:head]))
        cursor.setPosition(start + _units(was[: len(was) - tail]), _KEEP)
        cursor.removeSelectedText()
        cursor.insertText(text[head : len(text) - tail], char_format())


def _units(text: str) -> int:
    """How many of Qt's UTF-16 units a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _nothing(_line: str) -> QuickAction | None:
    return None
