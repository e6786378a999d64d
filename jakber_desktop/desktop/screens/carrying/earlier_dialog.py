"""`Dari rapat lalu`: what was not taken along, and the follow-ups of earlier meetings (D3, F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from jakber_desktop.desktop._forms.ui_carry_dialog import Ui_CarryDialog
from jakber_desktop.desktop.screens.carrying.asking import ask_reason, ask_until
from jakber_desktop.desktop.screens.history.field import place_in
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.carrying import OPEN

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.models.carry_lines import CarryLine
    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.viewmodels.continuing.earlier import EarlierViewModel
    from jakber_desktop.model.rows.carrying import EarlierFollowUpRow


class EarlierDialog(QDialog):
    """Enter or B brings an item to this meeting, T postpones, X closes; on a follow-up Enter or
    Space says that it is done, or goes on after all. Ctrl+Z undoes."""

    def __init__(self, model: EarlierViewModel, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_CarryDialog()
        form.setupUi(self)
        self.model, self._dialogs = model, dialogs
        model.setParent(self)
        self.setWindowTitle(self.tr("Dari rapat lalu"))
        form.titleLabel.setText(self.windowTitle())
        form.carryList.setModel(model.lines)
        form.carryList.setAccessibleName(self.windowTitle())
        form.noButton.setText(self.tr("Tutup"))
        form.yesButton.hide()
        self._connect()
        place_in(self, parent)
        model.read()
        target = form.carryList if model.lines.rowCount() else form.noButton
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        form, rows = self.form, self.form.carryList
        self.model.shown.connect(self._show)
        self.model.failed.connect(self._tell)
        rows.letter_typed.connect(self._letter)
        rows.opened.connect(self._act)
        rows.turn_wanted.connect(self._act)
        rows.menu_wanted.connect(self._menu)
        rows.selectionModel().currentChanged.connect(self._judge)
        form.firstButton.clicked.connect(self._act)
        form.postponeButton.clicked.connect(self._postpone)
        form.endButton.clicked.connect(self._close_item)
        form.noButton.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.model.session.undo)

    def _show(self) -> None:
        form, found = self.form, self.model.found
        if found is None:
            return
        form.ofLabel.setText(f"{long_date(found.date)} · {found.title}")
        words = self.tr("{n} butir · {m} tindak lanjut terbuka")
        form.countLabel.setText(words.format(n=len(found.waiting), m=found.open_ones))
        if not self.model.lines.rowCount():
            title = self.tr("Tidak ada yang tertinggal dari rapat lalu")
            form.emptyState.say("checkmark_circle", title, "")
        filled = bool(self.model.lines.rowCount())
        form.listStack.setCurrentWidget(form.carryList if filled else form.emptyState)
        self._judge()

    def _judge(self) -> None:
        one, task, button = self._chosen(), self._task(), self.form.firstButton
        if task is None:
            button.setText(self.tr("Bawa ke agenda"))
            button.name_it(self.tr("Bawa butir terpilih ke agenda rapat ini"), "B")
            button.setEnabled(one is not None and self.model.can_take)
        else:
            words = self.tr("Tandai selesai") if task.status in OPEN else self.tr("Buka kembali")
            button.setText(words)
            button.name_it(words, self.tr("Spasi"))
            button.setEnabled(self.model.can_edit)
        why = "" if one is not None and self.model.can_edit else self._why_not()
        form = self.form
        form.postponeButton.refuse(self.tr("Tunda butir terpilih"), "T", why)
        form.endButton.refuse(self.tr("Tutup butir terpilih"), "X", why)

    def _why_not(self) -> str:
        """Why the current line cannot be postponed or closed."""
        if not self.model.can_edit:
            return self.tr("Basis data hanya dapat dibaca.")
        if self._task() is not None:
            return self.tr("Hanya untuk butir agenda; tindak lanjut ditandai selesai.")
        return self.tr("Pilih butir agenda dahulu.")

    def _chosen(self) -> CarryLine | None:
        line = self.form.carryList.current()
        return line if line is not None and self.model.item(line.id) is not None else None

    def _task(self) -> EarlierFollowUpRow | None:
        line = self.form.carryList.current()
        return self.model.follow_up(line.id) if line is not None else None

    def _tell(self, error: BaseException) -> None:
        self.form.messageBar.show_message("error", *error_words(error))

    # --- deeds ---

    def _letter(self, letter: str) -> None:
        {"B": self._bring, "T": self._postpone, "X": self._close_item}[letter]()

    def _act(self, _line: object = None) -> None:
        task = self._task()
        if task is None:
            self._bring()
        elif self.model.turn(task.id):
            goes_on, done = self.tr("“{title}” dibuka kembali"), self.tr("“{title}” selesai")
            self._told((done if task.status in OPEN else goes_on).format(title=task.text))

    def _bring(self, _line: object = None) -> None:
        line = self._chosen()
        if line is not None and self.model.bring(line.id):
            self._told(self.tr("“{title}” masuk agenda").format(title=line.title))

    def _postpone(self) -> None:
        line, found = self._chosen(), self.model.found
        if line is None or found is None or not self.model.can_edit:
            return
        until = ask_until(self._dialogs, line.title, found.date)
        if until is not None and self.model.postpone(line.id, until):
            self._told(self.tr("“{title}” ditunda").format(title=line.title))

    def _close_item(self) -> None:
        line = self._chosen()
        if line is None or not self.model.can_edit:
            return
        reason = ask_reason(self._dialogs, line.title)
        if reason and self.model.close(line.id, reason):
            self._told(self.tr("“{title}” ditutup").format(title=line.title))

    def _told(self, words: str) -> None:
        self.form.messageBar.clear_kind("success")
        self.form.messageBar.show_message("success", words, self.tr("Ctrl+Z mengurungkannya."))

    def _menu(self, where: QPoint) -> None:
        if self._chosen() is None and self._task() is None:
            return
        menu, form = QMenu(self), self.form
        for button, deed in (
            (form.firstButton, self._act),
            (form.postponeButton, self._postpone),
            (form.endButton, self._close_item),
        ):
            menu.addAction(button.text(), deed).setEnabled(button.isEnabled())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
