"""A text that cannot be edited, its differing words on the ground `diff` (ui-design §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.language.comparing import Piece

_ROOM = 12
"""Frame and padding above and below the lines."""


class DiffText(QTextEdit):
    """Words can be selected and copied; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("field", True)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pieces: Sequence[Piece] = ()
        self._empty = ""
        theme().changed.connect(self._dress)
        self._dress()

    def show_pieces(self, pieces: Sequence[Piece], empty: str) -> None:
        """Show a text in pieces; `empty` stands there when there is none."""
        self._pieces, self._empty = pieces, empty
        self._write()

    def sizeHint(self) -> QSize:
        return QSize(200, 4 * theme().line("body") + _ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 2 * theme().line("body") + _ROOM)

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        look = theme()
        plain = QTextCharFormat()
        plain.setForeground(look.color("text"))
        marked = QTextCharFormat(plain)
        marked.setBackground(look.color("diff"))
        if not self._pieces:
            faint = QTextCharFormat()
            faint.setForeground(look.color("textTertiary"))
            cursor.insertText(self._empty, faint)
        for piece in self._pieces:
            cursor.insertText(piece.text, marked if piece.differs else plain)
        lines = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        lines.setLineHeight(look.line("body"), kind.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self._write()
