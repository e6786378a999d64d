"""The one seam for modal questions and file choosers; tests put an object of their own here.

Qt's dialogs are imported where they are asked for: their classes do not belong to the start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from jakber_desktop.desktop import settings as keys

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Postponement
    from jakber_desktop.desktop.settings import Settings
    from jakber_desktop.desktop.shell.question_dialog import QuestionDialog

translate = QCoreApplication.translate


class QtDialogs:
    """services.Dialogs with real windows, over the window `parent`."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        self._parent, self._settings = parent, settings

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Files to read, from the folder used last."""
        from jakber_desktop.desktop.shell.file_dialog import FileDialog

        dialog = FileDialog(self._parent, title, self._settings.get(keys.LAST_FOLDER), kinds)
        dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        paths = [Path(name) for name in dialog.chosen()]
        if paths:
            self._remember(paths[0])
        return paths

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where to save, in the folder used last; asks before an existing file is replaced."""
        from jakber_desktop.desktop.shell.file_dialog import FileDialog

        folder = str(self._settings.get(keys.LAST_FOLDER) or Path.home())
        dialog = FileDialog(self._parent, title, folder, kinds)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        chosen = dialog.chosen()
        if not chosen:
            return None
        path = Path(chosen[0])
        if not path.suffix:
            path = path.with_suffix(Path(name).suffix)
        self._remember(path)
        return path

    def choose_folder(self, title: str) -> Path | None:
        """A folder, beginning with the one used last."""
        from jakber_desktop.desktop.shell.file_dialog import FileDialog

        start = self._settings.get(keys.LAST_FOLDER) or str(Path.home())
        dialog = FileDialog(self._parent, title, start)
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        chosen = dialog.chosen()
        if not chosen:
            return None
        self._settings.put(keys.LAST_FOLDER, chosen[0])
        return Path(chosen[0])

    def ask(self, title: str, text: str, yes: str, no: str) -> bool:
        """A question with two answers."""
        dialog = _question(title, text, yes, no, self._parent)
        return bool(dialog.exec())

    def ask_option(self, title: str, text: str, option: str, yes: str, *, on: bool) -> bool | None:
        """A question with a box to tick."""
        dialog = _question(title, text, yes, translate("QtDialogs", "Batal"), self._parent)
        dialog.offer(option, on=on)
        return dialog.ticked() if dialog.exec() else None

    def ask_text(
        self, title: str, text: str, label: str, value: str = "", yes: str = "", no: str = ""
    ) -> str | None:
        """A line to type."""
        save = yes or translate("QtDialogs", "Simpan")
        cancel = no or translate("QtDialogs", "Batal")
        dialog = _question(title, text, save, cancel, self._parent)
        dialog.ask_for(label, value)
        return dialog.typed() or None if dialog.exec() else None

    def ask_note(self, title: str, text: str, label: str, value: str = "") -> str | None:
        """A few lines to type."""
        from jakber_desktop.desktop.shell.note_dialog import NoteDialog

        dialog = NoteDialog(title, text, label, value, self._parent)
        return dialog.typed() if dialog.exec() else None

    def ask_period(
        self, since: dt.date | None, until: dt.date | None
    ) -> tuple[dt.date | None, dt.date | None] | None:
        """A span of dates; None when dismissed."""
        from jakber_desktop.desktop.shell.period_dialog import PeriodDialog

        dialog = PeriodDialog(since, until, self._parent)
        return dialog.period() if dialog.exec() else None

    def ask_postponement(self, text: str, attempt: Callable[[Postponement], str]) -> bool:
        """A reason and a new plan."""
        from jakber_desktop.desktop.shell.postpone_dialog import PostponeDialog

        return bool(PostponeDialog(text, attempt, self._parent).exec())

    def choose_printer(self, printer: QPrinter) -> bool:
        """The system's print dialog."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self._parent)
        # its own way to a file would look into the files of the folder (shell/file_dialog.py)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setWindowTitle(translate("QtDialogs", "Cetak"))
        return bool(dialog.exec())

    def show_in_folder(self, path: Path) -> None:
        """Open the file's folder in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))

    def open_file(self, path: Path) -> bool:
        """Hand a file to the system's program for it."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def _remember(self, path: Path) -> None:
        self._settings.put(keys.LAST_FOLDER, str(path.parent))


def _question(title: str, text: str, yes: str, no: str, parent: QWidget) -> QuestionDialog:
    # the form is read when the first question is asked, not before the first paint
    from jakber_desktop.desktop.shell.question_dialog import QuestionDialog

    return QuestionDialog(title, text, yes, no, parent)
