"""The notes with their ways in and out: clipboard, drag and drop, styles, deeds at the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QGuiApplication, QTextCharFormat, QTextCursor

from jakber_desktop.desktop.editor import deeds_keys, mime, pasting
from jakber_desktop.desktop.editor.block_text import BOLD
from jakber_desktop.desktop.editor.blocks import blocks_between, one_step, role, tidy_around
from jakber_desktop.desktop.editor.notes_view import NotesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDropEvent

    from jakber_desktop.desktop.editor.points_document import PointsDocument


_KEEP = QTextCursor.MoveMode.KeepAnchor


class PassingView(NotesView):
    """What was copied, cut or dragged comes in as points; headings neither leave nor change."""

    def cut_selection(self) -> None:
        """Put the selection on the clipboard and take it out; headings stay."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setMimeData(self.createMimeDataFromSelection())
            self._do(deeds_keys.remove)

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

    def _selection_is_plain(self) -> bool:
        """Whether what is selected lies in one line that is no heading."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        return block == last and role(self.notes, block) != "heading"

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
