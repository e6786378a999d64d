"""Cetak ringkasan: a recap as it prints, to paper or into a file (C4, C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes_output import MinutesOutput
from jakber_desktop.desktop.screens.paper_dialog import PaperDialog
from jakber_desktop.desktop.viewmodels.recap_papers import RecapPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.recaps import MismatchFilter
    from jakber_desktop.operations.recaps.papers import RecapPaper


class RecapDialog(PaperDialog):
    """Begins with what the page shows; a recap has no number."""

    def __init__(
        self,
        chosen: RecapPaper,
        wanted: MismatchFilter,
        services: Services,
        tell: Teller,
        parent: QWidget,
    ) -> None:
        model = RecapPapersModel(services.session, chosen, wanted)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Cetak ringkasan"), "", self.tr("Rekap"))
        self.output = MinutesOutput(model, self._services, self)
        options = self.form.options
        options.show_fields({"profile"})
        options.form.eachBox.hide()
        options.form.officeCopyBox.hide()
        options.chosen.connect(self._choose)

    def number_words(self) -> tuple[str, str, str]:
        return "note", self.tr("Tanpa nomor"), self.tr("Rekap ini lampiran, bukan surat.")

    def _choose(self, _field: str, key: str) -> None:
        self.model.choose_profile(key)
