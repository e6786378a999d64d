"""One text document for all points of a meeting, kept in step with their list.

Agenda headings are protected blocks; a point is a head block and the blocks behind it (list
entries, further paragraphs). What a block is rides in its format, so undo covers it. What changed
since the last written version is told in plain commands; finding it costs as much as was changed.
"""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from jakber_desktop.desktop.editor.block_text import LINE, block_format, char_format, runs_of
from jakber_desktop.desktop.editor.entries import (
    Content,
    Entry,
    common,
    contents_of,
    entries_of,
    with_rooms,
)
from jakber_desktop.desktop.editor.laying import colour_headings, lay, lay_all
from jakber_desktop.desktop.editor.ledger import Ledger, Standing
from jakber_desktop.desktop.editor.lines import Line, LineTable
from jakber_desktop.desktop.editor.mirror import Mirror
from jakber_desktop.desktop.editor.points import EditorItem, EditorPoint
from jakber_desktop.desktop.editor.standing import (
    blocks_at,
    is_room,
    kept_before,
    written_entries,
)
from jakber_desktop.desktop.markdown_blocks import numbers
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextBlock, QTextBlockFormat

    from jakber_desktop.desktop.editor.points import ActionTold, Command


class PointsDocument(QObject):
    """A QTextDocument over agenda items and their points.

    `touched` fires after every edit, `reshaped` when blocks came, went or changed their nature,
    `kind_changed(key, kind)` whenever a point took another kind (by key, or because that was
    undone).
    """

    touched = Signal()
    reshaped = Signal()
    kind_changed = Signal(str, str)
    hidden = Signal()
    """A point became confidential."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = QTextDocument(self)
        self.text.setDocumentMargin(0)
        self.text.setDefaultFont(theme().font("editor"))
        option = self.text.defaultTextOption()  # else Qt looks for it in every line on every key
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setDefaultTextOption(option)
        self.mirror = Mirror()
        self.items: dict[str, EditorItem] = {}
        self._ledger = Ledger()
        self._table = LineTable()
        self._formats: dict[int, QTextBlockFormat] = {}
        self._entry_numbers: dict[str, list[int]] = {}
        self._region: tuple[int, int] | None = None
        self._steps_written = 0
        self._new_keys = itertools.count(1)
        self._building = self._mending = False
        self.text.documentLayout()  # without one Qt does not tell what changed
        self.text.contentsChange.connect(self._changed)
        self.load(())

    # --- lists in ---

    def load(self, items: Sequence[EditorItem]) -> None:
        """Show these items and points as the written version; undo begins anew."""
        self._ledger = Ledger()
        self._region = None
        self.items = {item.key: item for item in items}
        self._lay_all(with_rooms(self._contents(entries_of(items)), self.new_key))

    def refresh(self, items: Sequence[EditorItem]) -> bool:
        """Show what changed elsewhere (undo of a whole change, another window, a sync).

        Only what lies between the first and the last difference is laid anew; then undo begins
        anew. Returns False, and does nothing, as long as there are edits to write first.
        """
        if self.changes():
            return False
        self.mark_written()
        old = written_entries(self.mirror, self._ledger, self.items)
        new = entries_of(items)
        head = common([entry for entry, _ in old], new)
        tail = common([entry for entry, _ in old[head:]][::-1], new[head:][::-1])
        self.items = {item.key: item for item in items}
        if head == 0:
            self.load(items)
        elif not head == len(old) == len(new):
            starts = [start for _, start in old] + [len(self.mirror.lines)]
            for (_, point), _ in old[head : len(old) - tail]:
                if isinstance(point, EditorPoint):
                    self._ledger.drop(self.key_of(point.key))
            first = starts[head] - is_room(self.text, self.mirror, starts[head] - 1)
            self._lay(first, starts[len(old) - tail], new[head : len(new) - tail])
        return True

    def keep_room(self, behind: int) -> int:
        """Put an empty point behind the point whose head is this block; undo begins anew.

        Returns the number of its block. It is no edit: nothing of it is to be written.
        """
        place = self.mirror.end(behind)
        room = Line("head", self.new_key())
        self.text.setUndoRedoEnabled(False)
        with self._unwatched():
            cursor = QTextCursor(self.text.findBlockByNumber(place - 1))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock(self.format(room), char_format())
            lines = self.mirror.lines
            self.mirror.reset([*lines[:place], room, *lines[place:]])
        self._begin_undo()
        return place

    def dress(self) -> None:
        """Take the fonts and colours of the theme; at another text size undo begins anew."""
        if self.text.defaultFont() != theme().font("editor"):
            contents = [(self.line(block), runs_of(block)) for block in self.blocks()]
            self.text.setDefaultFont(theme().font("editor"))
            self._formats.clear()
            self._lay_all(contents)
        with self._unwatched():
            colour_headings(self.text, self.mirror.lines, 0, len(self.mirror.lines))

    # --- commands out ---

    @property
    def has_changes(self) -> bool:
        """Whether something was edited since the last written version."""
        return self._ledger.has_changes

    @property
    def can_undo_typing(self) -> bool:
        """Whether an edit younger than the last written version can be taken back."""
        return self.text.availableUndoSteps() > self._steps_written

    def changes(self, holding: str | None = None) -> list[Command]:
        """The commands that lead from the last written version to now.

        The point `holding` is not removed while it has no text: somebody is still typing in it.
        """
        if self._mending:
            self._mend()
        return self._ledger.commands(
            self._touched_points(), self.mirror.heads, self.mirror.gone, holding
        )

    def tell_action(self, head: int, told: ActionTold) -> None:
        """The words of the follow-up whose head is this block told an office or a due date."""
        self._region = self._region or (head, head)
        self._region = min(self._region[0], head), max(self._region[1], head)
        self._ledger.tell(self.mirror.lines[head].key, told)
        self.touched.emit()

    def mark_written(self, ids: Mapping[str, str] | None = None) -> None:
        """The commands of `changes` were carried out; `ids` are the new points' by sent key."""
        self._ledger.settle(ids or {})
        self.mirror.settle()
        if not self._ledger.has_changes:
            self._region = None
        self._steps_written = self.text.availableUndoSteps()
        self.text.setModified(False)  # typing that follows is an undo step of its own

    def id_of(self, key: str) -> str:
        """The id the database knows a point by; the key itself while it has none."""
        return self._ledger.id_of(key)

    def key_of(self, point_id: str) -> str:
        """The document's own key of a point."""
        return self._ledger.key_of(point_id)

    def point_at(self, place: int) -> EditorPoint | None:
        """The point, as it reads now, that the block with this number belongs to."""
        head = self.mirror.owner(place)
        if head is None:
            return None
        now, line = self._ledger.now(self._standing(head)), self.mirror.lines[head]
        if now is not None:
            return now.point
        return EditorPoint(
            self.id_of(line.key), "", line.kind, line.office, line.label, line.confidential
        )

    # --- blocks ---

    def blocks(self) -> Iterator[QTextBlock]:
        """Every block in order."""
        block = self.text.begin()
        while block.isValid():
            yield block
            block = block.next()

    def line(self, block: QTextBlock) -> Line:
        """What a block is, also in the middle of an edit."""
        return self._table[block.blockFormat().intProperty(LINE)]

    def format(self, line: Line) -> QTextBlockFormat:
        """The format that makes a block this line."""
        number = self._table.number(line)
        found = self._formats.get(number)
        if found is None:
            found = self._formats[number] = block_format(line, number)
        return found

    def new_key(self) -> str:
        """A key no point has yet."""
        return f"baru-{next(self._new_keys)}"

    def entry_number(self, place: int) -> int:
        """The number of the list entry in the block with this number (0: it is none)."""
        head = self.mirror.owner(place)
        if head is None:
            return 0
        key = self.mirror.lines[head].key
        found = self._entry_numbers.get(key)
        if found is None:
            lines = self.mirror.lines[head : self.mirror.end(head)]
            found = self._entry_numbers[key] = numbers([line.shape() for line in lines])
        return found[place - head] if place - head < len(found) else 0

    # --- inside: what stands in the document ---

    def _standing(self, head: int) -> Standing:
        heading = self.mirror.heading(head)
        item = "" if heading is None else self.mirror.lines[heading].key
        blocks = blocks_at(self.text, self.mirror, head)
        before = partial(kept_before, self.mirror, self._ledger, head)
        return Standing(self.mirror.lines[head], item, blocks, before)

    def _touched_points(self) -> Iterator[Standing]:
        if self._region is None:
            return
        first, last = self._region
        owner = self.mirror.owner(first)
        for place in range(first if owner is None else owner, last + 1):
            line = self.mirror.lines[place] if place < len(self.mirror.lines) else None
            if line is not None and line.role == "head" and line.key in self._ledger.dirty:
                yield self._standing(place)

    # --- inside: building ---

    def _contents(self, entries: Iterable[Entry]) -> list[Content]:
        read = self._ledger.put
        return [content for entry in entries for content in contents_of(entry, read)]

    def _lay(self, first: int, behind: int, entries: Sequence[Entry]) -> None:
        """Lay the blocks first to behind (not included, first above 0) anew from `entries`."""
        lines = self.mirror.lines
        contents = with_rooms(
            self._contents(entries), self.new_key, lines[first - 1], lines[behind:][:1]
        )
        new = [line for line, _ in contents]
        self.text.setUndoRedoEnabled(False)
        with self._unwatched():
            above = self.format(lines[first - 1])
            lay(self.text, first, behind, contents, above, self.format)
            self.mirror.reset([*lines[:first], *new, *lines[behind:]])
            colour_headings(self.text, self.mirror.lines, first, first + len(new))
        self._begin_undo()

    def _lay_all(self, contents: Sequence[Content]) -> None:
        contents = contents or [(Line("heading"), ())]
        self.text.setUndoRedoEnabled(False)
        with self._unwatched():
            lay_all(self.text, contents, self.format)
            self.mirror.reset(line for line, _ in contents)
            colour_headings(self.text, self.mirror.lines, 0, len(contents))
        self._begin_undo()

    @contextmanager
    def _unwatched(self) -> Iterator[None]:
        """What is done inside is no edit."""
        self._building = True
        try:
            yield
        finally:
            self._building = False

    def _begin_undo(self) -> None:
        self._entry_numbers.clear()
        self.text.setUndoRedoEnabled(True)
        self.text.setModified(False)
        self._steps_written = 0
        self.reshaped.emit()

    # --- inside: watching ---

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Learn what an edit (typing, a deed, undo) did to the blocks it touched."""
        if self._building:
            return
        block = self.text.findBlock(position)
        if removed + added == 1 and self._is_known_typing(block.blockNumber()):
            self.touched.emit()
            return
        last = self.text.findBlock(position + added)
        first, count = block.blockNumber(), self.text.blockCount()
        until = last.blockNumber() if last.isValid() else count - 1
        more = count - len(self.mirror.lines)
        new = [self.line(block)]
        for _ in range(until - first):
            block = block.next()
            new.append(self.line(block))
        behind = until + 1 - more
        self._extend_region(first, until, behind, more)
        if not more and new == self.mirror.lines[first:behind]:  # text alone
            self._touch_text(first, new)
            return
        self._learn(first, behind, new)

    def _is_known_typing(self, place: int) -> bool:
        """Whether one sign came or went in a line that is down as touched: most keys."""
        region, lines = self._region, self.mirror.lines
        if region is None or not region[0] <= place <= region[1] or place >= len(lines):
            return False
        known = lines[place].role == "head" and lines[place].key in self._ledger.dirty
        return known and self.text.blockCount() == len(lines)

    def _touch_text(self, first: int, lines: list[Line]) -> None:
        keys = {line.key for line in lines if line.role == "head"}
        owner = self.mirror.owner(first)
        if owner is not None:
            keys.add(self.mirror.lines[owner].key)
        self._ledger.touch(keys, set())
        self.touched.emit()

    def _learn(self, first: int, behind: int, new: list[Line]) -> None:
        meaning = self.mirror.replace(first, behind, new)
        self._ledger.touch(meaning.touched, meaning.returned)
        for key in meaning.touched:
            self._entry_numbers.pop(key, None)
        if (meaning.broken and not self._headings_stand()) or meaning.doubled:
            self._mending = True
            QTimer.singleShot(0, self._mend)
        self.reshaped.emit()
        for key, kind in meaning.kinds:
            self.kind_changed.emit(key, kind)
        if meaning.hidden:
            self.hidden.emit()
        self.touched.emit()

    def _extend_region(self, first: int, until: int, behind: int, more: int) -> None:
        owner = self.mirror.owner(first)  # it may be about to lose its last blocks
        low, high = self._region or (first, until)
        first = first if owner is None else owner
        if low >= behind:
            low += more
        if high >= behind:
            high += more
        self._region = min(low, first), max(high, until)

    def _headings_stand(self) -> bool:
        standing = [line.key for line in self.mirror.lines if line.role == "heading"]
        return standing == (list(self.items) or [""])

    def _mend(self) -> None:
        """Take back an edit that reached a heading; give a point split by others a key."""
        if not self._mending:
            return
        self._mending = False
        if not self._headings_stand():
            self.text.undo()
            return
        seen: set[str] = set()
        cursor = QTextCursor(self.text)
        with self._unwatched():
            cursor.joinPreviousEditBlock()
            for place, line in enumerate(self.mirror.lines):
                if line.role == "head" and line.key in seen:
                    self._rename(cursor, place, replace(line, key=self.new_key()))
                seen.add(line.key)
            cursor.endEditBlock()

    def _rename(self, cursor: QTextCursor, place: int, alone: Line) -> None:
        cursor.setPosition(self.text.findBlockByNumber(place).position())
        cursor.setBlockFormat(self.format(alone))
        self.mirror.rename(place, alone)
        self._ledger.touch({alone.key}, set())
