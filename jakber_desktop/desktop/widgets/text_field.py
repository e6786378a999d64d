"""A field for a text of a few lines, such as a meeting's title; Tab and Enter leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.desktop.widgets.line_field import is_window_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_LEAST, _MOST = 2, 4
_ROOM = 12
"""Frame and padding above and below the lines."""


class WrappedEdit(QTextEdit):
    """One paragraph in as many lines as it needs (two to four, then it scrolls)."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._fit)
        theme().changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """The text on one line."""
        return " ".join(self.toPlainText().split())

    def show_text(self, text: str) -> None:
        """Replace the text."""
        self.setPlainText(text)
        self._space_lines()

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read."""
        self.setReadOnly(locked)
        self.style().unpolish(self)
        self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the text only while there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and self._has_nothing_for(event):
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self.parentWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            if not self.property("invalid"):
                self.focusNextPrevChild(True)
        elif event.key() == Qt.Key.Key_Escape and isinstance(field, FormField) and field.restore():
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        shown = min(max(self._lines(), _LEAST), _MOST)
        return QSize(200, shown * theme().line("body") + _ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _has_nothing_for(self, event: QEvent) -> bool:
        matches = getattr(event, "matches", None)
        if matches is None:
            return False
        if is_window_key(event):
            return True
        if matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        redo = bool(matches(QKeySequence.StandardKey.Redo))
        return redo and not self.document().isRedoAvailable()

    def _space_lines(self) -> None:
        """Lines as far apart as everywhere else; undo in the field starts anew."""
        wanted = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        wanted.setLineHeight(theme().line("body"), kind.value)
        undo = self.document().isUndoRedoEnabled()
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wanted)
        self.document().setUndoRedoEnabled(undo)

    def _lines(self) -> int:
        return round(self.document().size().height() / theme().line("body"))

    def _fit(self) -> None:
        policy = Qt.ScrollBarPolicy
        scrolls = self._lines() > _MOST
        bar = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        height = self.sizeHint().height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        if theme().high_contrast:  # there the stylesheet is off
            self.setViewportMargins(7, 4, 7, 4)
        else:
            self.setViewportMargins(0, 0, 0, 0)
        self._space_lines()
        self._fit()


class TextField(FormField):
    """A field of a few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.area = WrappedEdit()
        super().__init__(self.area, parent)

    def select_all(self) -> None:
        """Take the keys with the whole text selected."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.selectAll()
