"""The passphrase of what is shared: set when a folder is founded, asked for, or changed (S5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from jakber_desktop.desktop._forms.ui_passphrase_dialog import Ui_PassphraseDialog
from jakber_desktop.desktop.widgets.fitting import fit_height
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jakber_desktop.desktop.widgets.line_field import LineField

Purpose = Literal["found", "move", "join", "join-open", "ask", "set", "change"]
"""Found a folder (a passphrase if wanted), found another one with the passphrase there is, join
one that is sealed or open, ask for the key of a known folder, seal what was open until now,
another passphrase."""
_WIDTH, _GOOD = 460, 16
"""From so many letters on a passphrase is not advised to be longer."""


class PassphraseDialog(QDialog):
    """`entered(old, new)` carries what was typed ("" for what is not asked); the owner answers
    with `accept` or `refuse`. Esc and the safe button leave everything as it is.
    """

    entered = Signal(str, str)

    def __init__(
        self, purpose: Purpose, folder: str, parent: QWidget, *, laptops: int = 0, hub: bool = False
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self.form = form = Ui_PassphraseDialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._purpose, self._laptops = purpose, laptops
        form.pathFrame.setVisible(bool(folder))
        form.pathLabel.setText(folder)
        self._word_it()
        for field in (form.oldField, form.newField, form.againField):
            field.line.textChanged.connect(self._judge)
            field.line.installEventFilter(self)
        form.showCheck.toggled.connect(self._hide_or_show)
        form.yesButton.clicked.connect(self._enter)
        form.noButton.clicked.connect(self.reject)
        self._hide_or_show()
        self._judge()
        first = next((field for field in self._asked()), None)
        (first.line if first is not None else form.yesButton).setFocus()

    def refuse(self, error: BaseException) -> None:
        """Say beside the field why what was typed does not do; the dialog stays."""
        self._wait(waiting=False)
        field = self.form.oldField if "old" in self._fields() else self.form.newField
        if getattr(error, "code", "") == "passphrase_unfit":
            field = self.form.newField
        field.say_error(" ".join(error_words(error)))
        field.line.setFocus()
        field.line.selectAll()
        self._fit()

    # --- what is asked ---

    def _fields(self) -> tuple[str, ...]:
        return {
            "found": ("new", "again"),
            "move": (),
            "join": ("old",),
            "join-open": (),
            "ask": ("old",),
            "set": ("new", "again"),
            "change": ("old", "new", "again"),
        }[self._purpose]

    def _asked(self) -> tuple[LineField, ...]:
        form, names = self.form, self._fields()
        known = {"old": form.oldField, "new": form.newField, "again": form.againField}
        return tuple(field for name, field in known.items() if name in names)

    def _word_it(self) -> None:
        form, fields = self.form, self._fields()
        title, text, yes = self._sentences()
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.textLabel.setText(text)
        form.yesButton.setText(yes)
        form.yesButton.setDefault(True)
        form.noButton.setText(self.tr("Batal"))
        old = self.tr("Frasa sandi lama") if "new" in fields else self.tr("Frasa sandi ruang kerja")
        new = self.tr("Frasa sandi ruang kerja (boleh dikosongkan)")
        if self._purpose != "found":
            new = self.tr("Frasa sandi baru")
        form.oldField.setProperty("label", old)
        form.newField.setProperty("label", new)
        form.againField.setProperty("label", self.tr("Tulis sekali lagi"))
        for name in ("old", "new", "again"):
            getattr(form, f"{name}Field").setVisible(name in fields)
        form.adviceLabel.setVisible("new" in fields)
        form.showCheck.setVisible(bool(fields))

    def _sentences(self) -> tuple[str, str, str]:
        """Title, explanation, and the words of the button."""
        if self._hub and (found := self._hub_sentences()):
            return found
        count = self.tr("{n} laptop berbagi di sini.").format(n=self._laptops)
        return {
            "found": (
                self.tr("Mulai berbagi di folder ini?"),
                self.tr(
                    "Folder ini belum dipakai berbagi; laptop ini yang pertama. Dengan frasa "
                    "sandi, isinya hanya dapat dibuka oleh laptop yang mengetahuinya."
                ),
                self.tr("Mulai berbagi"),
            ),
            "move": (
                self.tr("Mulai berbagi di folder ini?"),
                self.tr(
                    "Folder ini belum dipakai berbagi. Isinya terkunci dengan frasa sandi ruang "
                    "kerja yang sama."
                ),
                self.tr("Mulai berbagi"),
            ),
            "join": (
                self.tr("Gabung ke folder ini?"),
                count + " " + self.tr("Tulis frasa sandi yang sudah disepakati kantor."),
                self.tr("Gabung"),
            ),
            "join-open": (
                self.tr("Gabung ke folder ini?"),
                count + " " + self.tr("Berkas dibagikan tanpa frasa sandi."),
                self.tr("Gabung"),
            ),
            "ask": (
                self.tr("Frasa sandi ruang kerja"),
                self.tr("Berkas yang dibagikan terkunci. Frasa sandi cukup ditulis satu kali."),
                self.tr("Buka"),
            ),
            "set": (
                self.tr("Pasang frasa sandi?"),
                self.tr(
                    "Berkas yang dibagikan mulai sekarang terkunci. Laptop lain akan diminta "
                    "menulis frasa sandi ini satu kali."
                ),
                self.tr("Pasang"),
            ),
            "change": (
                self.tr("Ganti frasa sandi?"),
                self.tr("Laptop lain akan diminta menulis frasa sandi yang baru satu kali."),
                self.tr("Ganti"),
            ),
        }[self._purpose]

    def _hub_sentences(self) -> tuple[str, str, str] | None:
        """The same where the place is a hub; None where the place does not matter."""
        count = self.tr("{n} laptop berbagi di sini.").format(n=self._laptops)
        begin, join = self.tr("Mulai berbagi di hub ini?"), self.tr("Gabung ke hub ini?")
        return {
            "found": (
                begin,
                self.tr(
                    "Hub ini belum dipakai berbagi; laptop ini yang pertama, dan menentukan untuk "
                    "seterusnya: dengan frasa sandi, administrator hub pun tidak dapat membaca "
                    "isinya."
                ),
                self.tr("Mulai berbagi"),
            ),
            "move": (
                begin,
                self.tr(
                    "Hub ini belum dipakai berbagi. Isinya terkunci dengan frasa sandi ruang kerja "
                    "yang sama."
                ),
                self.tr("Mulai berbagi"),
            ),
            "join": (
                join,
                count + " " + self.tr("Tulis frasa sandi yang sudah disepakati kantor."),
                self.tr("Gabung"),
            ),
            "join-open": (
                join,
                count + " " + self.tr("Isinya disimpan di hub tanpa frasa sandi."),
                self.tr("Gabung"),
            ),
        }.get(self._purpose)

    # --- judging ---

    def _judge(self) -> None:
        form = self.form
        if form.againField.error():
            form.againField.say_error("")
        needed = [field.line.text() for field in self._asked()]
        ready = all(needed) or (self._purpose == "found" and not any(needed))
        form.yesButton.setEnabled(ready)
        form.adviceLabel.setText(self._advice(form.newField.line.text()))

    def _advice(self, new: str) -> str:
        if not new:
            if self._purpose == "found" and self._hub:
                return self.tr(
                    "Tanpa frasa sandi, administrator dan setiap anggota hub dapat membaca isinya."
                )
            if self._purpose == "found":
                return self.tr(
                    "Tanpa frasa sandi, siapa pun yang dapat membuka folder ini dapat membaca "
                    "isinya."
                )
            return self.tr("Empat kata yang tidak berhubungan mudah diingat dan sukar ditebak.")
        if len(new) < _GOOD:
            return self.tr(
                "Frasa sandi ini pendek. Empat kata yang tidak berhubungan lebih sukar ditebak."
            )
        return self.tr("Simpan di tempat aman: frasa sandi yang terlupa tidak dapat dipulihkan.")

    def _enter(self) -> None:
        form = self.form
        if not form.yesButton.isEnabled():
            return
        new = form.newField.line.text()
        if "again" in self._fields() and new != form.againField.line.text():
            form.againField.say_error(self.tr("Kedua tulisan belum sama."))
            form.againField.line.setFocus()
            form.againField.line.selectAll()
            self._fit()
            return
        self._wait(waiting=True)
        self.entered.emit(form.oldField.line.text(), new)

    def _wait(self, *, waiting: bool) -> None:
        form = self.form
        form.busyLabel.setText(self.tr("Memeriksa…") if waiting else "")
        form.yesButton.setEnabled(not waiting)

    def _hide_or_show(self) -> None:
        shown = self.form.showCheck.isChecked()
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.form.oldField, self.form.newField, self.form.againField):
            field.line.setEchoMode(mode)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers the dialog, or goes on to the field that is still empty."""
        key = event.key() if isinstance(event, QKeyEvent) else 0
        pressed = event.type() == QEvent.Type.KeyPress
        if not pressed or key not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return super().eventFilter(watched, event)
        if self.form.yesButton.isEnabled():
            self._enter()
        else:
            self.focusNextChild()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_height(self, self.form.rootLayout, _WIDTH)
