"""A question with two answers, or a line to type, or a box to tick; the safe answer left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_question_dialog import Ui_QuestionDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_box import CheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WIDTH = 440


class QuestionDialog(QDialog):
    """Title, explanation, optional field, and the answers (ui-design §13, last paragraph)."""

    def __init__(self, title: str, text: str, yes: str, no: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = Ui_QuestionDialog()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.form.titleLabel.setText(title)
        self.form.textLabel.setText(text)
        self.form.textLabel.setVisible(bool(text))
        self.form.fieldLabel.hide()
        self.form.fieldEdit.hide()
        self.form.yesButton.setText(yes)
        self.form.noButton.setText(no)
        self.form.yesButton.setDefault(True)
        self.form.yesButton.clicked.connect(self.accept)
        self.form.noButton.clicked.connect(self.reject)
        self._box: CheckBox | None = None

    def ask_for(self, label: str, value: str) -> None:
        """Show the field with its label and a first value; an empty field cannot be accepted."""
        self.form.fieldLabel.setText(label)
        self.form.fieldLabel.setBuddy(self.form.fieldEdit)
        self.form.fieldEdit.setAccessibleName(label)
        self.form.fieldEdit.setText(value)
        self.form.fieldLabel.show()
        self.form.fieldEdit.show()
        self.form.fieldEdit.textChanged.connect(self._judge)
        self.form.fieldEdit.setFocus()
        self._judge(value)

    def offer(self, words: str, *, on: bool) -> None:
        """Show a box to tick below the explanation."""
        box = CheckBox(self.form.bodyFrame)
        box.setText(words)
        box.setChecked(on)
        self.form.bodyLayout.addWidget(box)
        self.setTabOrder(box, self.form.noButton)
        self.form.yesButton.setFocus()
        self._box = box

    def ticked(self) -> bool:
        """Whether the box is ticked."""
        return self._box is not None and self._box.isChecked()

    def typed(self) -> str:
        """What stands in the field, without spaces around it."""
        return str(self.form.fieldEdit.text()).strip()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the fonts are known: as high as the wrapped sentences are at this width."""
        super().showEvent(event)
        width = max(theme().px(_WIDTH), self.minimumSizeHint().width())
        # a window asks its layout for a height without asking how the words wrap
        self.setMinimumHeight(self.form.rootLayout.totalHeightForWidth(width))
        self.resize(width, self.minimumHeight())

    def _judge(self, text: str) -> None:
        self.form.yesButton.setEnabled(bool(text.strip()))
