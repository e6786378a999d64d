"""The live minutes with their keys: everything a secretary does, without a mouse (03, E1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QGuiApplication,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)

from jakber_desktop.desktop.editor import deeds_keys, deeds_lists, deeds_points, keys, mime, pasting
from jakber_desktop.desktop.editor.block_text import BOLD, char_format
from jakber_desktop.desktop.editor.blocks import (
    blocks_between,
    is_empty,
    one_step,
    role,
    tidy_around,
)
from jakber_desktop.desktop.editor.context_menu import open_menu
from jakber_desktop.desktop.editor.notes_view import NotesView
from jakber_desktop.desktop.editor.speaker_entry import SpeakerEntry
from jakber_desktop.desktop.editor.speaker_popup import spoken
from jakber_desktop.desktop.editor.speakers import answering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent, QInputMethodEvent
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


class NotesEditor(NotesView):
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
        self.reporting_verb = "menyampaikan bahwa"
        self._deeds = self._all_deeds()
        self.entry.chosen.connect(self._take_speaker)
        self.entry.typed.connect(self._insert_typed)

    # --- what a screen asks for ---

    def load(self, items: Sequence[EditorItem], codes: Mapping[str, str] | None = None) -> None:
        self.entry.close(keep_text=False)
        super().load(items, codes)

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

    def toggle_bold(self) -> None:
        """Bold on or off, for the selection or what is typed next."""
        heavy = self.currentCharFormat().fontWeight() >= BOLD
        style = QTextCharFormat()
        style.setFontWeight(400 if heavy else BOLD)
        self._style(style)

    def toggle_italic(self) -> None:
        """Italic on or off, for the selection or what is typed next."""
        style = QTextCharFormat()
        style.setFontItalic(not self.currentCharFormat().fontItalic())
        self._style(style)

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

    def cut_selection(self) -> None:
        """Put the selection on the clipboard and take it out; headings stay."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setMimeData(self.createMimeDataFromSelection())
            self._do(deeds_keys.remove)

    def _step_item(self, step: int) -> None:
        items = list(self.notes.items)
        if self._at[0] in items:
            place = items.index(self._at[0]) + step
            if 0 <= place < len(items):
                self.go_to_item(items[place])

    def _do(self, deed: Callable[[PointsDocument, QTextCursor], object]) -> object:
        """Do something to the document at the caret."""
        if self.isReadOnly():
            return None
        cursor = self.textCursor()
        with one_step(cursor):
            result = deed(self.notes, cursor)
            tidy_around(self.notes, cursor.block())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return result

    def _style(self, style: QTextCharFormat) -> None:
        cursor = self.textCursor()
        if self.isReadOnly() or not cursor.hasSelection():
            self.mergeCurrentCharFormat(style)
            return
        part = QTextCursor(self.document())
        with one_step(part):
            for block in blocks_between(self.notes, cursor):
                end = block.position() + block.length() - 1
                part.setPosition(max(cursor.selectionStart(), block.position()))
                part.setPosition(min(cursor.selectionEnd(), end), _KEEP)
                part.mergeCharFormat(style)

    def _selection_is_plain(self) -> bool:
        """Whether what is selected lies in one line that is no heading."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        return block == last and role(self.notes, block) != "heading"

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

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime.mime_of(pasting.selected(self.notes, self.textCursor()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return mime.can_read(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        clips = mime.clips_of(source)
        self._do(lambda doc, cursor: pasting.insert(doc, cursor, clips))

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop points at the place pointed at; a selection of our own moves there."""
        target = self.cursorForPosition(event.position().toPoint())
        own, selection = event.source() in (self, self.viewport()), self.textCursor()
        moves = own and event.dropAction() == Qt.DropAction.MoveAction
        inside = selection.selectionStart() <= target.position() <= selection.selectionEnd()
        super().dragLeaveEvent(QDragLeaveEvent())  # ends Qt's own drop mark and scrolling
        if self.isReadOnly() or not mime.can_read(event.mimeData()) or (moves and inside):
            event.ignore()
            return
        clips = mime.clips_of(event.mimeData())
        with one_step(target):
            if moves:
                deeds_keys.remove(self.notes, selection)
            pasting.insert(self.notes, target, clips)
        self.setTextCursor(target)
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entry.close()
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
                    cursor.insertText(f"{self.reporting_verb} ", char_format())

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
