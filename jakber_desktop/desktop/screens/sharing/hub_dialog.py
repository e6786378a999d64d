"""The address of a PostgreSQL hub and its password: typed, tried, changed, let go (S7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from jakber_desktop.desktop._forms.ui_hub_dialog import Ui_HubDialog
from jakber_desktop.desktop.widgets.fitting import fit_height
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WIDTH = 500
_ABOUT_PASSWORD = frozenset({"hub_login_refused", "hub_password_wanted"})
_EXAMPLE = "postgresql://pengguna@server/basisdata?sslmode=verify-full"


class HubDialog(QDialog):
    """`entered(address, password)` carries what was typed; the owner answers with `accept` or
    `refuse`. Esc leaves everything as it is, `forgotten` lets the hub go.
    """

    entered = Signal(str, str)
    forgotten = Signal()

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_HubDialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.addressField.line.setPlaceholderText(_EXAMPLE)
        form.addressField.line.setText(address)
        form.forgetButton.setVisible(bool(address))
        for field in (form.addressField, form.passwordField):
            field.line.textChanged.connect(self._judge)
            field.line.installEventFilter(self)
        form.showCheck.toggled.connect(self._hide_or_show)
        form.yesButton.setDefault(True)
        form.yesButton.clicked.connect(self._enter)
        form.noButton.clicked.connect(self.reject)
        form.forgetButton.clicked.connect(self.forgotten)
        self._hide_or_show()
        self._judge()
        (form.passwordField if address else form.addressField).line.setFocus()

    def refuse(self, error: BaseException) -> None:
        """Say beside the field why there is no connection; the dialog stays."""
        self._wait(waiting=False)
        about = getattr(error, "code", "") in _ABOUT_PASSWORD
        field = self.form.passwordField if about else self.form.addressField
        field.say_error(" ".join(error_words(error)))
        field.line.setFocus()
        field.line.selectAll()
        self._fit()

    def _judge(self) -> None:
        form = self.form
        for field in (form.addressField, form.passwordField):
            if field.error():
                field.say_error("")
        form.yesButton.setEnabled(bool(form.addressField.line.text().strip()))

    def _enter(self) -> None:
        form = self.form
        if form.yesButton.isEnabled():
            self._wait(waiting=True)
            self.entered.emit(form.addressField.line.text().strip(), form.passwordField.line.text())

    def _wait(self, *, waiting: bool) -> None:
        form = self.form
        form.busyLabel.setText(self.tr("Memeriksa…") if waiting else "")
        form.yesButton.setEnabled(not waiting)

    def _hide_or_show(self) -> None:
        shown = self.form.showCheck.isChecked()
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.form.passwordField.line.setEchoMode(mode)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers the dialog as soon as there is an address."""
        key = event.key() if isinstance(event, QKeyEvent) else 0
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_height(self, self.form.rootLayout, _WIDTH)
