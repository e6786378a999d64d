"""Ekspor arsip ZIP (H4): where to, how far, and where it lies; for any meeting chosen or shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.viewmodels.archive.export import ArchiveExportModel
from jakber_desktop.desktop.widgets.progress_window import ProgressWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.archive import ArchiveMade


class ArchiveExport(QObject):
    """`chosen()` gives the meeting (its id); None when there is none."""

    def __init__(
        self, services: Services, chosen: Callable[[], str | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._services, self._chosen = services, chosen
        self.model = ArchiveExportModel(services.session, self)
        self._progress = ProgressWindow(window)
        self.model.worked.connect(self._progress.strip_share)
        self.model.ended.connect(self._progress.finish)
        self.model.made.connect(self._tell)
        self.model.failed.connect(services.messages.error)
        self._progress.strip.cancel_wanted.connect(self._stop)

    def export(self) -> None:
        """Ask where, and write."""
        meeting = self._chosen()
        if meeting is None:
            return
        if self.model.works:
            self._services.messages.info(
                self.tr("Arsip lain masih ditulis"), self.tr("Tunggu sebentar, lalu coba lagi.")
            )
            return
        try:
            name = self.model.name(meeting)
        except Exception as error:
            self._services.messages.error(error)
            return
        kinds = self.tr("Arsip ZIP (*.zip)")
        target = self._services.dialogs.save_file(self.tr("Ekspor arsip ZIP"), name, kinds)
        if target is not None:
            self._progress.begin(self.tr("Menulis arsip rapat"), target.name)
            self.model.write(meeting, target)

    def _stop(self) -> None:
        self._progress.strip.stopping()
        self.model.stop()

    def _tell(self, made: ArchiveMade) -> None:
        path = Path(made.path)
        words = self.tr("{name} tersimpan: {n} berkas").format(name=path.name, n=made.files)
        folder = self.tr("Di folder {folder}. Keutuhannya dapat diperiksa kapan saja.")
        show = partial(self._services.dialogs.show_in_folder, path)
        text = folder.format(folder=path.parent)
        self._services.messages.success(words, text, (self.tr("Buka folder"), show))
