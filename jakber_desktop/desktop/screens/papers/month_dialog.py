"""Laporan bulanan: the month at the left, the report as it prints, its number (G1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.papers.working_paper_dialog import WorkingPaperDialog
from jakber_desktop.desktop.viewmodels.papers.month import MonthPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services


class MonthDialog(WorkingPaperDialog):
    """Begins with the month before today's."""

    def __init__(self, services: Services, tell: Teller, parent: QWidget) -> None:
        model = MonthPapersModel(services.session)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Laporan bulanan"), "", self.tr("Bulan laporan"))
