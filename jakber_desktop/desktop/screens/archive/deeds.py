"""Deeds of Arsip that ask first: closing the meeting; and showing its final PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel


class ArchiveDeeds(QObject):
    """Asks, lets the view model do it, tells."""

    def __init__(
        self, view_model: ArchiveViewModel, services: Services, place: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view_model, self._services = view_model, services
        view_model.archived.connect(self._tell)
        view_model.opened.connect(self._show)
        services.actions.attach("archive_meeting", self.archive, place)

    def archive(self) -> None:
        """Close the meeting (Ctrl+Enter); unsigned minutes want a reason."""
        sheet = self._view_model.sheet
        if sheet is None or not self._view_model.can_archive:
            return
        if sheet.state == "signed" or self._view_model.is_complete:
            if self._confirmed():
                self._view_model.archive()
            return
        reason = self._services.dialogs.ask_text(
            self.tr("Arsipkan tanpa tanda tangan?"),
            self.tr(
                "Kedua tanda tangan belum dicentang pada pindaian. Lengkapi dahulu, atau tulis "
                "alasannya; alasan itu disimpan bersama notula."
            ),
            self.tr("Alasan"),
            "",
            self.tr("Arsipkan rapat"),
            self.tr("Batal"),
        )
        if reason:
            self._view_model.archive(reason)

    def _confirmed(self) -> bool:
        return self._services.dialogs.ask(
            self.tr("Arsipkan rapat?"),
            self.tr("Rapat menjadi hanya-baca. Tindak lanjut tetap dapat diperbarui."),
            self.tr("Arsipkan rapat"),
            self.tr("Batal"),
        )

    def _tell(self) -> None:
        self._services.messages.done(self.tr("Rapat diarsipkan"), self._services.session.undo)

    def _show(self, path: Path) -> None:
        if not self._services.dialogs.open_file(path):
            self._services.messages.warning(
                self.tr("Tidak ada program untuk membuka PDF"),
                self.tr("Buka notula ini di tahap Notula, atau simpan PDF-nya dari sana."),
            )
