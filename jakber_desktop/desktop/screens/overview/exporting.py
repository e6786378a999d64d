"""Saves what Ringkasan shows: a picture as PNG or SVG, a table as workbook or CSV (Ctrl+E)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.overview import source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.overview.overview import OverviewViewModel

_NAMES = {"office": "kantor", "person": "orang", "month": "bulan"}
_PICTURES = {
    "attendance": "Kehadiran-kantor", "follow-ups": "Tindak-lanjut-terbuka",
    "classes": "Rapat-menurut-golongan",
}  # fmt: skip


class OverviewExporting(QObject):
    """Asks where, writes on the long lane, tells what came of it."""

    def __init__(
        self, model: OverviewViewModel, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._services = model, services

    def picture(self, key: str) -> None:
        """One picture."""
        chart = next((one for one in self._model.charts if one.key == key), None)
        if chart is None or chart.empty:
            self._services.messages.info(self.tr("Belum ada data untuk disimpan"))
            return
        kinds = ";;".join((self.tr("Gambar PNG (*.png)"), self.tr("Gambar SVG (*.svg)")))
        name = f"{_PICTURES[key]}.png"
        path = self._services.dialogs.save_file(self.tr("Simpan gambar"), name, kinds)
        if path is not None:
            self._run(partial(source.save_picture, chart, path), path)

    def table(self) -> None:
        """The recap or the mismatches, as they are narrowed."""
        model, session = self._model, self._services.session
        if model.tab == "recap":
            name = f"Rekap-kehadiran_{_NAMES[model.by]}.xlsx"
            deed: Callable[..., Any] = source.export_recap
            wanted: tuple[Any, ...] = (model.by, model.span, session.today, model.filter.office)
        else:
            name, deed = "Ketidaksesuaian.xlsx", source.export_mismatches
            wanted = (model.filter, session.today)
        kinds = ";;".join((self.tr("Buku kerja Excel (*.xlsx)"), self.tr("CSV (*.csv)")))
        path = self._services.dialogs.save_file(self.tr("Ekspor tabel"), name, kinds)
        if path is not None:
            self._run(partial(deed, session.workspace, path, *wanted), path)

    def _run(self, work: Callable[[], Any], path: Path) -> None:
        told, failed = partial(self._tell, path), self._services.messages.error
        self._services.tasks.run(work, told, failed, lane=Lane.LONG)

    def _tell(self, path: Path, done: Any) -> None:
        words = self.tr("{name} tersimpan").format(name=path.name)
        text = ""
        if done is not None:
            text = self.tr("{n} baris.").format(n=done.rows)
            if done.withheld:
                closed = self.tr("{n} baris tertutup tidak disertakan.").format(n=done.withheld)
                text = f"{text} {closed}"
        show = partial(self._services.dialogs.show_in_folder, path)
        self._services.messages.success(words, text, (self.tr("Buka folder"), show))
