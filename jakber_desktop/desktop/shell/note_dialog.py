"""A few lines to type; Ctrl+Enter keeps them, Esc leaves what stood there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from jakber_desktop.desktop.shell.question_dialog import QuestionDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import Label

_LINES = 6


class NoteDialog(QuestionDialog):
    """A QuestionDialog whose field has several lines and may be emptied."""

    def __init__(
        self, title: str, text: str, label: str, value: str, parent: QWidget | None
    ) -> None:
        super().__init__(title, text, "", "", parent)
        form = self.form
        form.yesButton.setText(self.tr("Simpan"))
        form.noButton.setText(self.tr("Batal"))
        form.yesButton.setDefault(False)
        self.edit = QPlainTextEdit(value, self)
        self.edit.setAccessibleName(label)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_LINES * theme().metrics("body").lineSpacing() + 16)
        form.fieldLabel.setText(label)
        form.fieldLabel.setBuddy(self.edit)
        form.fieldLabel.show()
        form.bodyLayout.replaceWidget(form.fieldEdit, self.edit)
        self.edit.setProperty("field", True)
        self.setTabOrder(self.edit, form.yesButton)
        self.setTabOrder(form.yesButton, form.noButton)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # as text both read "Enter" in Indonesian
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self.accept)
        hint = Label(self, role="small")
        hint.setProperty("tone", "textSecondary")
        hint.setText(self.tr("Ctrl+Enter menyimpan"))
        form.footerLayout.insertWidget(0, hint)
        form.yesButton.setToolTip(self.tr("Simpan (Ctrl+Enter)"))
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus()

    def typed(self) -> str:
        """What stands in the field, without blank edges."""
        return self.edit.toPlainText().strip()
