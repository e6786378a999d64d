"""Periksa dokumen (H2): type a code or give a file, read which version of which minutes it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_verify_dialog import Ui_VerifyDialog
from jakber_desktop.desktop.viewmodels.papers.verify import VerifyViewModel
from jakber_desktop.desktop.widgets.state_line import StateLine
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.desktop.words.verify import Line, lines_of
from jakber_desktop.model.errors import CodeInvalid, JakberError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.final import Verification


class VerifyDialog(QDialog):
    """`open_meeting(meeting)` leads to the meeting a paper belongs to."""

    def __init__(
        self, services: Services, open_meeting: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = Ui_VerifyDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.tr("Periksa dokumen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view_model = VerifyViewModel(services.session, self)
        self._services, self._open_meeting = services, open_meeting
        self._lines: list[StateLine] = []
        self._furnish()
        self._connect()

    def lines(self) -> tuple[StateLine, ...]:
        """What is answered now."""
        return tuple(self._lines)

    # --- deeds ---

    def choose(self) -> None:
        """Ask for a PDF or a scan (Ctrl+O)."""
        kinds = self.tr("PDF dan pindaian (*.pdf *.jpg *.jpeg *.png)")
        every = self.tr("Semua berkas (*)")
        title = self.tr("Pilih dokumen yang diperiksa")
        self._take(self._services.dialogs.open_files(title, f"{kinds};;{every}"), None)

    def _take(self, paths: list[Path], _where: object) -> None:
        if paths:
            self._clear()
            self.form.codeEdit.clear()
            self.view_model.check_file(paths[0])

    def _check_code(self) -> None:
        typed = self.form.codeEdit.text().strip()
        self._clear()
        if typed:
            self.view_model.check_code(typed)
        else:
            self._say_wrong_code()

    def _lead(self, meeting: str) -> None:
        self.close()
        self._open_meeting(meeting)

    # --- what the view model tells ---

    def _show(self, found: tuple[Verification, ...]) -> None:
        for one in found:
            for nth, line in enumerate(lines_of(one)):
                shown = self._add(line)
                if nth == 0 and one.meeting_id:
                    shown.offer(self.tr("Buka rapat"), partial(self._lead, one.meeting_id))
        self._announce()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CodeInvalid):
            self._say_wrong_code()
        elif isinstance(error, JakberError):
            self._add(Line("waiting", *error_words(error)))
            self._announce()
        else:
            self._services.messages.error(error)
            self.close()

    def _show_work(self, state: Any) -> None:
        strip = self.form.progress
        if state is None:
            strip.finish()
        elif state == (0, 0):
            strip.begin(self.tr("Memeriksa dokumen"), 1)
        else:
            done, total = state
            strip.go_on(done, total, self.view_model.name)

    # --- the answer ---

    def _add(self, line: Line) -> StateLine:
        shown = StateLine(self.form.answerFrame)
        shown.say(*line)
        self._lines.append(shown)
        self.form.answerLayout.insertWidget(len(self._lines) - 1, shown)
        return shown

    def _clear(self) -> None:
        self.view_model.stop()
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        self._mark_code(wrong=False)

    def _say_wrong_code(self) -> None:
        self._mark_code(wrong=True)
        self.form.codeEdit.setFocus()
        self.form.codeEdit.selectAll()

    def _mark_code(self, *, wrong: bool) -> None:
        edit = self.form.codeEdit
        edit.setProperty("invalid", wrong)
        edit.style().polish(edit)
        words = self.tr("Tulis kode seperti NTL-7F3A-92C1.") if wrong else ""
        self.form.errorLabel.setText(words)
        self.form.errorLabel.setVisible(wrong)
        edit.setAccessibleDescription(words)

    def _announce(self) -> None:
        """The first line is told to screen readers: the keys stay where they are."""
        _state, title, text = self._lines[0].words()
        told = QAccessibleAnnouncementEvent(self, f"{title}. {text}")
        QAccessible.updateAccessibility(told)

    # --- set-up ---

    def _furnish(self) -> None:
        form = self.form
        form.codeLabel.setBuddy(form.codeEdit)
        form.codeEdit.setAccessibleName(form.codeLabel.text())
        form.codeButton.setDefault(True)
        form.fileButton.name_it(self.tr("Pilih berkas"), "Ctrl+O")
        form.dropArea.set_open(takes=True)
        form.errorLabel.hide()
        form.codeEdit.setFocus()

    def _connect(self) -> None:
        form, view_model = self.form, self.view_model
        view_model.checked.connect(self._show)
        view_model.failed.connect(self._fail)
        view_model.worked.connect(self._show_work)
        form.codeButton.clicked.connect(self._check_code)
        form.fileButton.clicked.connect(self.choose)
        form.closeButton.clicked.connect(self.close)
        form.dropArea.dropped.connect(self._take)
        form.progress.cancel_wanted.connect(view_model.stop)
        self.finished.connect(view_model.stop)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose)
