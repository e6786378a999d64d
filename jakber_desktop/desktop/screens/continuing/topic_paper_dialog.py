"""Cetak riwayat: the history of a topic as it prints, to paper or into a file (F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.papers.working_paper_dialog import WorkingPaperDialog
from jakber_desktop.desktop.viewmodels.continuing.topic_papers import TopicPapersModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services


class TopicPaperDialog(WorkingPaperDialog):
    """Begins with what is for everybody; the history of a topic has no number."""

    def __init__(self, topic_id: str, services: Services, tell: Teller, parent: QWidget) -> None:
        model = TopicPapersModel(services.session, topic_id)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Riwayat topik"), "", self.tr("Isi riwayat"))

    def number_words(self) -> tuple[str, str, str]:
        return "note", self.tr("Tanpa nomor"), self.tr("Riwayat ini bahan kerja, bukan surat.")
