"""Laporan bulanan: the month at the left, the report as it prints, its number (G1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes_output import MinutesOutput
from jakber_desktop.desktop.screens.paper_dialog import PaperDialog
from jakber_desktop.desktop.viewmodels.month_papers import MonthPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services


class MonthDialog(PaperDialog):
    """Begins with the month before today's."""

    def __init__(self, services: Services, tell: Teller, parent: QWidget) -> None:
        model = MonthPapersModel(services.session)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Laporan bulanan"), "", self.tr("Bulan laporan"))
        self.output = MinutesOutput(model, self._services, self)
        options = self.form.options
        options.show_fields({"profile"})
        options.form.eachBox.hide()
        options.form.officeCopyBox.hide()
        options.chosen.connect(self._choose)

    def _choose(self, _field: str, key: str) -> None:
        self.model.choose_profile(key)
