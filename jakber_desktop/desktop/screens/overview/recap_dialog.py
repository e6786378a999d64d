"""Cetak ringkasan: a recap as it prints, to paper or into a file (C4, C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.papers.working_paper_dialog import WorkingPaperDialog
from jakber_desktop.desktop.viewmodels.overview.papers import RecapPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.recaps import MismatchFilter
    from jakber_desktop.operations.recaps.papers import RecapPaper


class RecapDialog(WorkingPaperDialog):
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

    def number_words(self) -> tuple[str, str, str]:
        return "note", self.tr("Tanpa nomor"), self.tr("Rekap ini lampiran, bukan surat.")
