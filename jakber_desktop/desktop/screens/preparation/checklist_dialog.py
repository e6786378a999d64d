"""`Daftar periksa persiapan`: what is to be done around a meeting, day by day (A6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_checklist_dialog import Ui_ChecklistDialog
from jakber_desktop.desktop.screens.history.field import place_in
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.viewmodels.meetings.checklist import ChecklistViewModel
    from jakber_desktop.model.rows.planning import ChecklistRow


class ChecklistDialog(QDialog):
    """Shows a ChecklistViewModel; Space ticks, Ins adds, F2 changes, Del removes, Ctrl+Z undoes."""

    def __init__(
        self, model: ChecklistViewModel, of: str, dialogs: Dialogs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_ChecklistDialog()
        form.setupUi(self)
        self.model, self._dialogs = model, dialogs
        model.setParent(self)
        form.titleLabel.setText(self.windowTitle())
        form.ofLabel.setText(of)
        form.checkList.setModel(model.rows)
        form.keepButton.setToolTip(self.tr("Rapat berikutnya mulai dengan daftar ini"))
        self._connect()
        place_in(self, parent)
        model.read()
        self._focus()

    def _connect(self) -> None:
        form, model = self.form, self.model
        model.shown.connect(self._show)
        model.failed.connect(self._tell)
        form.checkList.turn_wanted.connect(model.turn)
        form.checkList.edit_wanted.connect(self._edit)
        form.checkList.remove_wanted.connect(model.remove)
        form.checkList.add_wanted.connect(self._focus_line)
        form.addLine.entered.connect(self._add)
        form.addLine.lines_pasted.connect(self._paste)
        form.addLine.left_above.connect(form.checkList.setFocus)
        form.startButton.clicked.connect(self._start)
        form.keepButton.clicked.connect(self._keep)
        form.closeButton.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Undo, self, model.session.undo)

    # --- showing ---

    def _show(self) -> None:
        form, found = self.form, self.model.found
        if found is None:
            return
        rows, editable = len(found.rows), self.model.can_edit
        words = self.tr("{done} dari {all} selesai").format(done=found.done, all=rows)
        form.countLabel.setText(words if rows else "")
        if not rows:
            title = self.tr("Belum ada daftar periksa")
            text = self.tr("Pakai daftar bawaan dari H-7 sampai H+7, atau ketik sendiri.")
            form.emptyState.say("clipboard_task", title, text if editable else "")
        form.listStack.setCurrentWidget(form.checkList if rows else form.emptyState)
        form.addLine.setVisible(editable)
        form.startButton.setVisible(editable and not rows)
        form.keepButton.setVisible(editable and bool(rows))

    def _tell(self, error: BaseException) -> None:
        self.form.messageBar.show_message("error", *error_words(error))

    def _focus(self) -> None:
        form = self.form
        if self.model.rows.rowCount():
            form.checkList.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif form.startButton.isVisibleTo(self):
            form.startButton.setFocus()
        else:
            form.closeButton.setFocus()

    # --- deeds ---

    def _start(self) -> None:
        self.model.start()
        self._focus()

    def _add(self, line: str) -> None:
        current = self.form.checkList.current()
        made = self.model.add(line, current.days if current else 0)
        if made is None:
            self.form.addLine.setText(line)  # nothing typed is lost
            return
        place = self.model.rows.place_of(made)
        self.form.checkList.setCurrentIndex(self.model.rows.index(place))

    def _paste(self, text: str) -> None:
        for line in filter(str.strip, text.splitlines()):
            self._add(line)

    def _edit(self, row: ChecklistRow) -> None:
        if not self.model.can_edit:
            return
        day = f"H{row.days:+d}" if row.days else "H"
        title = self.tr("Ubah hal ini")
        label = self.tr("Hari dan hal")
        typed = self._dialogs.ask_text(title, "", label, f"{day} {row.text}")
        if typed:
            self.model.edit(row, typed)

    def _keep(self) -> None:
        self.model.keep()
        title = self.tr("Daftar ini menjadi bawaan kantor")
        self.form.messageBar.show_message("success", title, "")

    def _focus_line(self) -> None:
        self.form.addLine.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins begins a new thing from anywhere; Enter belongs to the line, the list or a button."""
        if event.key() == Qt.Key.Key_Insert:
            self._focus_line()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)
