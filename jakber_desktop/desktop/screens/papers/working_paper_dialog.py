"""The window of working papers: a profile to choose, neither number nor copies of an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes.output import MinutesOutput
from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel


class WorkingPaperDialog(PaperDialog):
    """Subclasses name it (`name_it`) and say why it has no number."""

    def __init__(
        self, model: PaperModel, services: Services, tell: Teller, parent: QWidget
    ) -> None:
        super().__init__(model, services, tell, parent)
        self.output = MinutesOutput(model, self._services, self)
        options = self.form.options
        options.show_fields({"profile"})
        options.form.eachBox.hide()
        options.form.officeCopyBox.hide()
        options.chosen.connect(self._choose)

    def _choose(self, _field: str, key: str) -> None:
        self.model.choose_profile(key)
