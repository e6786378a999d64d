"""Notices that confidential words of the notes were pasted into a field beside them (R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from jakber_desktop.desktop.editor.clips import as_text, from_json
from jakber_desktop.desktop.editor.mime import OWN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


class SecretPaste(QObject):
    """`found`: the text of this field has words that were copied from a confidential point."""

    def __init__(self, field: QLineEdit | QTextEdit) -> None:
        super().__init__(field)
        self.found = False
        self._field, self._before = field, ""
        field.textChanged.connect(self._look)

    def start_over(self) -> None:
        """The field holds something else now."""
        self.found, self._before = False, self._text()

    def _look(self) -> None:
        before, now = self._before, self._text()
        self._before = now
        if not now:
            self.found = False
        elif len(now) > len(before) + 1:  # more than a key brings
            words = _secret_words()
            self.found |= bool(words) and words in now and words not in before

    def _text(self) -> str:
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return " ".join(text.split())


def _secret_words() -> str:
    """What the clipboard has of confidential points, on one line."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(OWN):
        return ""
    clips = [clip for clip in from_json(bytes(data.data(OWN).data())) if clip.confidential]
    return " ".join(as_text(clips).split())
