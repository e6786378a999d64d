"""The live minutes with their keys: everything a secretary does, without a mouse (03, E1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextCursor,
)

from jakber_desktop.desktop.editor import deeds_keys, deeds_lists, deeds_points, keys
from jakber_desktop.desktop.editor.action_lines import ActionLines
from jakber_desktop.desktop.editor.block_text import BOLD
from jakber_desktop.desktop.editor.blocks import (
    is_empty,
    one_step,
    role,
)
from jakber_desktop.desktop.editor.context_menu import open_menu
from jakber_desktop.desktop.editor.offered_verb import OfferedVerb
from jakber_desktop.desktop.editor.passing_view import PassingView
from jakber_desktop.desktop.editor.speaker_entry import SpeakerEntry
from jakber_desktop.desktop.editor.speaker_popup import spoken
from jakber_desktop.desktop.editor.speakers import answering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputMethodEvent
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.editor.points import EditorItem, Kind, Speaker
    from jakber_desktop.desktop.editor.points_document import PointsDocument
    from jakber_desktop.desktop.markdown_blocks import Mark

_LIST_STARTS: dict[str, Mark] = {"1.": "1", "1)": "1", "-": "-", "*": "-", "•": "-"}
_KEEP = QTextCursor.MoveMode.KeepAnchor


class CaretState(Struct, frozen=True):
    """What a toolbar shows of the place the caret is in."""

    bold: bool
    italic: bool
    mark: Mark
    kind: Kind
    confidential: bool
    can_undo: bool
    can_redo: bool


class NotesEditor(PassingView):
    """The notes of a meeting, typed.

    `speaker_chosen(point, speaker)`: one was picked from the list. `left(where)`: F6, Shift+F6 or
    Esc ("next", "previous", "out"). With `whole_changes`, Ctrl+Z stops at the last written version
    and fires `undo_beyond` (architecture.md, "Desktop"); `redo_beyond`: nothing is left to redo.
    """

    speaker_chosen = Signal(str, object)
    left = Signal(str)
    undo_beyond = Signal()
    redo_beyond = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = SpeakerEntry(self)
        self.whole_changes = False
        self.verb = OfferedVerb()
        self.action_lines = ActionLines(self)
        self._deeds = self._all_deeds()
        self.entry.chosen.connect(self._take_speaker)
        self.entry.typed.connect(self._insert_typed)

    # --- what a screen asks for ---

    def load(self, items: Sequence[EditorItem], codes: Mapping[str, str] | None = None) -> None:
        self.entry.close(keep_text=False)
        super().load(items, codes)

    def refresh(self, items: Sequence[EditorItem]) -> bool:
        before = self.current_point()
        done = super().refresh(items)
        if done and self.current_point() != before:  # not typed here: there is nothing to read
            self.action_lines.enter()
        return done

    def set_speakers(self, speakers: Sequence[Speaker]) -> None:
        """Who `@` offers: offices present first, then posts and people."""
        self.entry.suggest = partial(answering, tuple(speakers))

    def set_suggest(self, suggest: Callable[[str], Sequence[Speaker]]) -> None:
        """Ask this function what `@` offers for a typed text, instead of a list."""
        self.entry.suggest = suggest

    def state(self) -> CaretState:
        """What a toolbar shows for the caret's place."""
        style, head = self.currentCharFormat(), self.notes.mirror.owner(self.caret_block())
        lines = self.notes.mirror.lines
        return CaretState(
            bold=style.fontWeight() >= BOLD,
            italic=style.fontItalic(),
            mark=self.notes.line(self.textCursor().block()).mark,
            kind="statement" if head is None else lines[head].kind,
            confidential=head is not None and lines[head].confidential,
            can_undo=self._can_undo() or self.whole_changes,
            can_redo=self.document().isRedoAvailable() or self.whole_changes,
        )

    # --- deeds (keys, toolbar, menu) ---

    def make(self, kind: Kind) -> None:
        """Make a decision, action, directive, conclusion or plain point of the caret's point.

        A selected part of one paragraph becomes a point of its own first. A kind that is there
        already is taken away.
        """
        head = self.notes.mirror.owner(self.caret_block())
        if head is not None and self.notes.mirror.lines[head].kind == kind:
            kind = "statement"

        def deed(doc: PointsDocument, cursor: QTextCursor) -> None:
            with one_step(cursor):
                if cursor.hasSelection():
                    deeds_points.part_selection(doc, cursor)
                deeds_points.set_kind(doc, cursor, kind)

        self._do(deed)
        if kind == "action":
            self.action_lines.take_selected()

    def toggle_list(self, mark: Mark) -> None:
        """Make the touched lines a numbered ("1") or bullet ("-") list, or plain again."""
        self._do(lambda doc, cursor: deeds_lists.toggle_list(doc, cursor, mark))

    def nest(self, step: int) -> None:
        """Move the touched lines a level in (1) or out (-1)."""
        self._do(lambda doc, cursor: deeds_lists.nest(doc, cursor, step))

    def move_point(self, step: int) -> None:
        """Move the caret's point up (-1) or down (1), also over a heading."""
        self._do(lambda doc, cursor: deeds_points.move_point(doc, cursor, step))

    def set_confidential(self, confidential: bool) -> None:
        """Keep the caret's point from news, projector and exports (R4), or no longer."""
        self._do(lambda doc, cursor: deeds_points.set_confidential(doc, cursor, confidential))

    def toggle_confidential(self) -> None:
        """Keep the caret's point from others, or no longer."""
        self.set_confidential(not self.state().confidential)

    def begin_point(self, kind: Kind) -> None:
        """Begin a new point of a kind at the end of the caret's item."""
        self.go_to_item(self.current_item())
        if self.isReadOnly() or self.on_heading:
            return
        point = self.current_point()
        if point is not None and point.text:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self._do(deeds_points.begin_behind)
        if self.state().kind != kind:
            self.make(kind)

    def open_speakers(self, sign: str = "") -> bool:
        """Show the list of speakers at the caret; False when there is nobody, or no point."""
        if self.isReadOnly() or role(self.notes, self.textCursor().block()) == "heading":
            return False
        caret = self.cursorRect()
        caret.moveTopLeft(self.viewport().mapTo(self, caret.topLeft()))
        return self.entry.open(caret, sign)

    def take_back(self) -> None:
        """Undo in the text; beyond the last written version whole changes are the screen's."""
        if self._can_undo():
            self.undo()
        else:
            self.undo_beyond.emit()

    def do_again(self) -> None:
        """Redo in the text, or whole changes."""
        if self.document().isRedoAvailable():
            self.redo()
        else:
            self.redo_beyond.emit()

    # --- keys ---

    def wants(self, event: QKeyEvent) -> bool:
        return self.entry.is_open or keys.claims(event, reading=self.isReadOnly())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.entry.is_open and self.entry.key(event):
            event.accept()
            return
        deed = keys.deed_of(event)
        if deed == "ignore":
            event.ignore()
        elif deed in self._deeds and (not self.isReadOnly() or deed in keys.READING):
            if self._deeds[deed]() is False:
                super().keyPressEvent(event)
            event.accept()
        elif not self._typed(event):
            super().keyPressEvent(event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Take a typed sign that means something here, or would reach a heading."""
        text = keys.typed_text(event)
        if self.isReadOnly() or not text:
            return False
        if text == "@" and self._at_point_start() and self.open_speakers("@"):
            return True
        if text == " " and self._begins_something():
            return True
        taken = self.verb.gives_way(self.textCursor(), text)
        if taken is not None:
            taken.removeSelectedText()
        if not self.on_heading and not self.textCursor().hasSelection():
            return False  # nearly every key
        if self._selection_is_plain():
            return False
        self._do(deeds_keys.remove)
        return self.on_heading

    def _at_point_start(self) -> bool:
        cursor = self.textCursor()
        return (
            not cursor.hasSelection()
            and cursor.atBlockStart()
            and role(self.notes, cursor.block()) == "head"
        )

    def _begins_something(self) -> bool:
        """Whether a space makes a list or a kind of the signs before it."""
        cursor = self.textCursor()
        column = cursor.positionInBlock()
        if cursor.hasSelection() or not 0 < column < 3:
            return False
        line = self.notes.line(cursor.block())
        before = cursor.block().text()[:column].lower()
        mark = _LIST_STARTS.get(before) if not line.mark else None
        if line.role == "heading" or (before not in keys.SLASH and mark is None):
            return False

        def deed(doc: PointsDocument, cursor: QTextCursor) -> None:
            with one_step(cursor):
                cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, _KEEP)
                cursor.removeSelectedText()
                if mark is None:
                    deeds_points.set_kind(doc, cursor, keys.SLASH[before])
                else:
                    deeds_lists.make_entry(doc, cursor.block(), mark)

        self._do(deed)
        return True

    def _all_deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "enter": self._enter,
            "break": partial(self._insert_typed, "\u2028"),
            "nest": partial(self.nest, 1),
            "unnest": partial(self.nest, -1),
            "backspace": partial(self._rub, deeds_keys.backspace),
            "word_back": partial(self._rub, deeds_keys.backspace),
            "delete": partial(self._rub, deeds_keys.delete),
            "word_on": partial(self._rub, deeds_keys.delete),
            "bold": self.toggle_bold,
            "italic": self.toggle_italic,
            "numbers": partial(self.toggle_list, "1"),
            "bullets": partial(self.toggle_list, "-"),
            "speaker": self.open_speakers,
            "decision": partial(self.make, "decision"),
            "action": partial(self.make, "action"),
            "previous_item": partial(self._step_item, -1),
            "next_item": partial(self._step_item, 1),
            "undo": self.take_back,
            "redo": self.do_again,
            "cut": self.cut_selection,
            "end": self._to_end,
            "leave": partial(self.left.emit, "out"),
            "leave_next": partial(self.left.emit, "next"),
            "leave_previous": partial(self.left.emit, "previous"),
        }

    def _enter(self) -> None:
        cursor = self.textCursor()
        if cursor.block().text().lower() in keys.SLASH and self._begins_something():
            return
        if cursor.hasSelection():
            self._do(deeds_keys.remove)
        self._do(deeds_keys.enter)

    def _rub(self, deed: Callable[[PointsDocument, QTextCursor], bool]) -> bool:
        """Backspace or Delete; False leaves it to Qt, which then stays within one line."""
        if self.textCursor().hasSelection():
            if self._selection_is_plain():
                return False
            self._do(deeds_keys.remove)
            return True
        if role(self.notes, self.textCursor().block()) == "heading":
            return True
        return bool(self._do(deed))

    def go_to_item(self, key: str) -> None:
        """As of the view; behind a decision or follow-up a new point waits to be typed."""
        super().go_to_item(key)
        top = self._stays
        self._leave_box()
        self._stays = top
        self.keep_caret_seen()

    def _to_end(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._leave_box()

    def _leave_box(self) -> None:
        """What is typed at the end of an item is no part of a decision that stands there."""
        point = self.current_point()
        if self.isReadOnly() or self.on_heading or point is None:
            return
        if point.kind != "statement" and point.text:
            self._do(deeds_points.begin_behind)
            self.write_now()  # the empty line is nothing to be taken back

    def _step_item(self, step: int) -> None:
        items = list(self.notes.items)
        if self._at[0] in items:
            place = items.index(self._at[0]) + step
            if 0 <= place < len(items):
                self.go_to_item(items[place])

    def _can_undo(self) -> bool:
        if self.whole_changes:
            return self.notes.can_undo_typing
        return self.document().isUndoAvailable()

    # --- other ways in and out ---

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        text = event.commitString()
        if text and self.entry.is_open:
            self.entry.add(text)
            event.accept()
            return
        if text and not self._selection_is_plain():
            self._do(deeds_keys.remove)
        if role(self.notes, self.textCursor().block()) != "heading":
            super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entry.close()
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self.action_lines.settle()
            self.write_now()

    def _take_speaker(self, speaker: Speaker) -> None:
        def deed(doc: PointsDocument, cursor: QTextCursor) -> None:
            with one_step(cursor):
                deeds_points.set_speaker(doc, cursor, speaker)
                line = doc.line(cursor.block())
                if (
                    line.role == "head"
                    and line.spoken
                    and not line.boxed
                    and is_empty(cursor.block())
                ):
                    self.verb.offer(cursor)

        self._do(deed)
        self.speaker_chosen.emit(self.notes.id_of(self.key_at_caret() or ""), speaker)
        self.say(spoken(speaker))

    def _insert_typed(self, text: str) -> None:
        def deed(doc: PointsDocument, cursor: QTextCursor) -> None:
            if not self._selection_is_plain():
                deeds_keys.remove(doc, cursor)
            if role(doc, cursor.block()) != "heading":
                cursor.insertText(text)

        self._do(deed)
