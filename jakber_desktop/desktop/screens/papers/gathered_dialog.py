"""Nota dinas tindak lanjut: the offices at the left, the letter as it prints, its number (F2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes.output import MinutesOutput
from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog
from jakber_desktop.desktop.viewmodels.papers.gathered import GatheredPapersModel
from jakber_desktop.desktop.widgets.key_hints import KeyHint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services


class GatheredDialog(PaperDialog):
    """Begins with the office given, else with the letters to all."""

    model: GatheredPapersModel

    def __init__(self, office: str, services: Services, tell: Teller, parent: QWidget) -> None:
        model = GatheredPapersModel(services.session, office)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Nota dinas tindak lanjut"), self.tr("Semua rapat"), self.tr("Kantor"))
        self.output = MinutesOutput(model, self._services, self)
        options = self.form.options
        options.show_fields({"profile"})
        options.form.eachBox.hide()
        options.form.officeCopyBox.hide()
        options.chosen.connect(self._choose)
        rows = self.form.papersList
        rows.tick_wanted.connect(model.tick)
        rows.all_wanted.connect(model.tick_all)
        hints = self.form.keyHints.hints()
        self.form.keyHints.show_hints([*self.own_keys(), *hints[1:]])

    def own_keys(self) -> list[KeyHint]:
        """Several offices are ticked."""
        return [KeyHint("Spasi", self.tr("tandai")), KeyHint("Ctrl+A", self.tr("semua"))]

    def withheld_words(self) -> str:
        """Also what a closed meeting said is left out here."""
        return self.tr(
            "Asalnya agenda atau butir tertutup, atau rapat tertutup yang punya surat sendiri."
        )

    def _close_ways(self, *, closed: bool) -> None:
        """Several letters go out as one PDF alone."""
        super()._close_ways(closed=closed)
        if self.model.many:
            self.form.docxButton.setEnabled(False)
            self.form.textButton.setEnabled(False)

    def _choose(self, _field: str, key: str) -> None:
        self.model.choose_profile(key)
