"""Cetak tabel: the monitoring table as it prints, to paper or into a file (F3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.papers.working_paper_dialog import WorkingPaperDialog
from jakber_desktop.desktop.viewmodels.targets.papers import TargetPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.targets import TargetFilter


class TableDialog(WorkingPaperDialog):
    """Begins with what the list shows; a table of targets has no number."""

    def __init__(
        self, wanted: TargetFilter, services: Services, tell: Teller, parent: QWidget
    ) -> None:
        model = TargetPapersModel(services.session, wanted)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Tabel monitoring target"), "", self.tr("Target dalam tabel"))

    def number_words(self) -> tuple[str, str, str]:
        return "note", self.tr("Tanpa nomor"), self.tr("Tabel ini lampiran, bukan surat.")
