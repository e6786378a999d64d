"""A field with one entry a line, such as the copies of a letter; Tab leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.desktop.widgets.text_field import WrappedEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class LinesEdit(WrappedEdit):
    """Enter makes the next line."""

    def text(self) -> str:
        """The lines that are not empty, each without spaces around it."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return "\n".join(line for line in lines if line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


class LinesField(FormField):
    """A field of several lines; its value has one entry a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.area = LinesEdit()
        super().__init__(self.area, parent)
