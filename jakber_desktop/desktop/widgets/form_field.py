"""A field of a form: its label above, what is typed, and below it what is wrong (ui-design §13)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Property, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.labels import Label


class Typing(Protocol):
    """The control inside a field; it also has a signal `left`: the person is done with it."""

    def text(self) -> str:
        """What stands there now."""
        ...

    def show_text(self, text: str) -> None:
        """Replace what stands there; undo inside the control starts anew."""
        ...

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read."""
        ...


REST_MS = 900
"""Typing that rests so long is written: within a second after the last key."""


class FormField(QWidget):
    """`committed(text)` tells a value that was changed and left; each is one change.

    Show what is stored with `show_value`, refuse what was typed with `say_error`. A text that was
    refused stays until it is mended, or until Esc brings the stored one back.
    """

    committed = Signal(str)
    refusal_changed = Signal()
    """What is said to be wrong came, changed, or went."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._kept, self._refused = "", ""
        self._caption = Label(self, role="label")
        self._caption.setProperty("tone", "textSecondary")
        self._caption.setBuddy(editor)
        self._note = Label(self, role="small")
        self._note.setProperty("tone", "danger")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(editor)
        column.addWidget(self._note)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        editor.left.connect(self.commit)  # type: ignore[attr-defined]

    # --- what stands there ---

    def text(self) -> str:
        """What is typed now."""
        return self._typing().text()

    def show_value(self, text: str) -> None:
        """Show what is stored, unless the person is typing or has a refused text to mend."""
        if self._editor.hasFocus() and " ".join(self.text().split()) == text:
            self._kept = self.text()  # stored while typing goes on: a space at its end stays
            self._say("")
            return
        waits = self._refused or (self._editor.hasFocus() and self.text() != self._kept)
        if waits and text == self._kept:
            return
        self._kept = text
        if self.text() != text:
            self._typing().show_text(text)
        self._say("")

    def start(self, text: str) -> None:
        """Show another meeting's value; what was typed before is gone."""
        self._kept = text
        self._typing().show_text(text)
        self._say("")

    def commit(self) -> None:
        """Tell the value when it was changed."""
        if self.text() != self._kept:
            self.committed.emit(self.text())
        else:
            self._say("")

    def save_while_typing(self) -> None:
        """Commit also when typing has rested for a second, so that a power cut takes no words.

        For plain words only: what has a form of its own (a date) is right when it is left. An
        emptied field waits, too.
        """
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        self._editor.textChanged.connect(self._rest.start)  # type: ignore[attr-defined]

    def _rested(self) -> None:
        if self._editor.hasFocus() and self.text().strip():
            self.commit()

    def restore(self) -> bool:
        """Bring the stored text back; False when it stands there already."""
        if self.text() == self._kept:
            return False
        self._typing().show_text(self._kept)
        self._say("")
        return True

    def say_error(self, words: str) -> None:
        """Say under the field which form is right; the typed text stays."""
        self._say(words)
        event = QAccessibleAnnouncementEvent(self._editor, words)
        QAccessible.updateAccessibility(event)

    def error(self) -> str:
        """What is said under the field."""
        return self._refused

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read."""
        self._typing().set_locked(locked=locked)

    @property
    def editor(self) -> QWidget:
        """The control inside."""
        return self._editor

    # --- properties ---

    def _get_label(self) -> str:
        return str(self._caption.text())

    def _set_label(self, words: str) -> None:
        self._caption.setText(words)
        self._editor.setAccessibleName(words)

    label = Property(str, _get_label, _set_label)

    # --- inside ---

    def _typing(self) -> Typing:
        return self._editor  # type: ignore[return-value]

    def _say(self, words: str) -> None:
        if words == self._refused:
            return
        self._refused = words
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._editor.setAccessibleDescription(words)
        self._editor.setProperty("invalid", bool(words))
        font = self._editor.font()
        self._editor.style().unpolish(self._editor)  # brings the font of an earlier text size back
        self._editor.style().polish(self._editor)
        self._editor.setFont(font)
        self._editor.update()
        self.updateGeometry()
        self.refusal_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
