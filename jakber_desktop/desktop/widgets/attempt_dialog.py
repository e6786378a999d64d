"""The frame of a form that tries what was typed and stays open with what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLabel, QWidget


class AttemptDialog(QDialog):
    """A subclass makes its form, says its fields to `frame`, and does the deed in `tried`.

    The form has titleLabel, errorLabel, yesButton, noButton and rootLayout; Esc is the safe answer.
    """

    WIDTH = 480
    form: Any

    def frame(self, fields: Iterable[tuple[QLabel, QWidget]]) -> None:
        """Name the window and the fields, and attach the buttons."""
        form = self.form
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(form.titleLabel.text())
        for label, field in fields:
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        form.yesButton.setDefault(True)
        form.yesButton.clicked.connect(self.attempt)
        form.noButton.clicked.connect(self.reject)
        form.errorLabel.hide()

    def tried(self) -> str:
        """Do what was typed; gives "" or what is wrong."""
        raise NotImplementedError

    def attempt(self) -> None:
        """The button: done and closed, or open with what is wrong."""
        trouble = self.tried()
        self.form.errorLabel.setText(trouble)
        self.form.errorLabel.setVisible(bool(trouble))
        if trouble:
            self.fit()
        else:
            self.accept()

    def fit(self) -> None:
        """As high as the wrapped sentences are at this width."""
        width = max(theme().px(self.WIDTH), self.minimumSizeHint().width())
        self.resize(width, self.form.rootLayout.totalHeightForWidth(width))

    def showEvent(self, event: QShowEvent) -> None:
        """Now the fonts are known."""
        super().showEvent(event)
        self.fit()
