"""Import and export from the Rapat list: ask which file, hand it on, tell what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.screens.register_exporting import RegisterExporting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel


class MeetingsDeeds(QObject):
    """Attached to "import_meetings", "export" and "export_meetings" of the list."""

    def __init__(self, model: MeetingsViewModel, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._services = model, services
        model.imported.connect(self._tell_imported)
        model.exported.connect(self._tell_exported)
        services.actions.attach("import_meetings", self._import, "meetings")
        services.actions.attach("export", self._export, "meetings")
        self._exporting = RegisterExporting(services, self)
        services.actions.attach("export_meetings", self._export_list, "meetings")
        services.actions.attach("export_actions", self._exporting.actions, "meetings")
        services.actions.attach("export_decisions", self._exporting.decisions, "meetings")

    def _import(self) -> None:
        kinds = self.tr("Berkas rapat (*.json)")
        paths = self._services.dialogs.open_files(self.tr("Impor rapat"), kinds)
        self._model.import_files(paths)

    def _export(self) -> None:
        path: Path | None = self._services.dialogs.save_file(
            self.tr("Ekspor berkas rapat"),
            self._model.suggested_name(),
            self.tr("Berkas rapat (*.json)"),
        )
        if path is not None:
            self._model.export_selected(path)

    def _export_list(self) -> None:
        self._exporting.meetings(self._model.filter)

    def _tell_imported(self, files: Sequence[Any]) -> None:
        new = [file for file in files if file.changed]
        if not new:
            title = files[0].title if len(files) == 1 else None
            self._services.messages.info(
                self.tr("Tidak ada yang baru di “{title}”").format(title=title)
                if title
                else self.tr("Tidak ada yang baru di {n} berkas itu").format(n=len(files)),
                self.tr("Isinya sudah sama dengan basis data ini."),
            )
            return
        self._model.show_meeting(new[0].meeting_id)
        undo = (self.tr("Urungkan"), self._services.session.undo)
        if len(files) == 1:
            words = self.tr("“{title}” diimpor").format(title=new[0].title)
            self._services.messages.success(words, "", undo)
            return
        words = self.tr("{n} rapat diimpor").format(n=len(new))
        same = len(files) - len(new)
        text = self.tr("{n} berkas lain tidak berisi perubahan.").format(n=same) if same else ""
        self._services.messages.success(words, text, undo)

    def _tell_exported(self, path: Path) -> None:
        self._services.messages.success(
            self.tr("{name} tersimpan").format(name=path.name),
            self.tr("Di folder {folder}.").format(folder=path.parent),
            (self.tr("Buka folder"), partial(self._services.dialogs.show_in_folder, path)),
        )
