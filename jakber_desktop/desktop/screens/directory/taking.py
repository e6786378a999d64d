"""How a list comes into Direktori: chosen as a file, or pasted; the preview while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from jakber_desktop.desktop.screens.directory.import_screen import DirectoryImport
from jakber_desktop.desktop.viewmodels.directory.importing import ImportViewModel
from jakber_desktop.desktop.words.importing import result_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.directory.directory_screen import DirectoryScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.directory_import import ImportResult

PLACE, OPEN = "directory", "directory.import"
_BEHIND = (
    "filter", "clear_filter", "toggle_panel", "add_contact", "add_post", "edit_contact",
    "succeed_contact", "leave_contact", "remove_contact", "add_office", "edit_office",
    "move_office_up", "move_office_down", "remove_office", "save_now",
)  # fmt: skip
"""What stands behind the preview stays untouched while it is open."""


class Taking(QObject):
    """The import page of a DirectoryScreen, made for the first list."""

    def __init__(self, screen: DirectoryScreen, services: Services) -> None:
        super().__init__(screen)
        self._screen, self._services = screen, services
        self.page: DirectoryImport | None = None
        attach = services.actions.attach
        attach("import_contacts", self.choose_file, PLACE)
        attach("paste_contacts", self.paste, PLACE)
        for action in _BEHIND:
            attach(action, self._nothing, OPEN)

    @property
    def open(self) -> bool:
        """Whether the preview is shown."""
        return self.page is not None and self._screen.form.pageStack.currentWidget() is self.page

    def choose_file(self) -> None:
        """Ctrl+O: a file is chosen and read."""
        kinds = self.tr("Daftar orang (*.xlsx *.csv *.tsv *.txt *.vcf);;Semua berkas (*)")
        paths = self._services.dialogs.open_files(self.tr("Impor direktori"), kinds)
        if paths and self._may_replace():
            self._shown().view_model.open_file(paths[0])

    def paste(self) -> None:
        """Ctrl+V: the list on the clipboard is read."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            if self._may_replace():
                self._shown().view_model.open_pasted(text)
            return
        self._services.messages.info(
            self.tr("Tidak ada daftar untuk ditempel"),
            self.tr("Salin dahulu daftarnya, misalnya dari Excel; satu baris satu orang."),
        )

    def take(self) -> None:
        """Ctrl+Enter: write what is chosen."""
        if self.page is not None and self.open:
            self.page.view_model.take()

    # --- inside ---

    def _may_replace(self) -> bool:
        """A list in which something was chosen gives way to another only when that is wanted."""
        if self.page is None or not self.open or not self.page.view_model.touched:
            return True
        return self._services.dialogs.ask(
            self.tr("Ganti daftar yang sedang ditinjau?"),
            self.tr("Pilihan Anda pada daftar ini hilang. Direktori belum berubah."),
            self.tr("Ganti daftar"),
            self.tr("Batal"),
        )

    def _nothing(self) -> None:
        """A key that means something only in the directory itself."""

    def _shown(self) -> DirectoryImport:
        if self.page is None:
            model = ImportViewModel(self._services.session)
            self.page = DirectoryImport(model)
            model.setParent(self.page)
            self._screen.form.pageStack.addWidget(self.page)
            model.ended.connect(self._end)
            model.taken.connect(self._taken)
            model.failed.connect(self._services.messages.error)
            model.planned.connect(self._screen.about_changed)
            self._services.actions.attach("take_contacts", self.take, OPEN)
        self._screen.form.pageStack.setCurrentWidget(self.page)
        self._screen.about_changed.emit()
        self.page.first_pane().setFocus()
        return self.page

    def _taken(self, done: ImportResult) -> None:
        self._screen.view_model.finish(None, "")
        self._services.messages.done(result_words(done), self._services.session.undo)

    def _end(self) -> None:
        if self.open:
            self._screen.form.pageStack.setCurrentWidget(self._screen.form.browsePage)
            self._screen.focus_table()
        self._screen.about_changed.emit()
