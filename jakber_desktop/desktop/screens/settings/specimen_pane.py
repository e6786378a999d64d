"""The live preview at the right of Pengaturan: a specimen as it would be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_specimen_pane import Ui_SpecimenPane
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.settings.specimen import SpecimenModel
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.rasterising import PageSize
    from jakber_desktop.desktop.services import Services

WIDTH = 452
"""An F4 page at half its size, its margins and a scroll bar."""


class SpecimenPane(QFrame):
    """Shows what its model drew; the kind of paper is chosen above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SpecimenPane()
        self.form.setupUi(self)
        self.setFixedWidth(WIDTH)
        self.form.kindSegments.set_segments(
            (
                SegmentSpec("undangan", self.tr("Undangan")),
                SegmentSpec("daftar-hadir", self.tr("Daftar hadir")),
                SegmentSpec("notula", self.tr("Notula")),
            )
        )
        theme().changed.connect(self._measure)
        self._measure()

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.model = SpecimenModel(services.session, self)
        self._images = PageImages(services.tasks, self)
        self.form.pageView.set_images(self._images)
        self.form.pageView.set_waiting(waiting=True)
        self.form.kindSegments.chosen.connect(self.model.show_kind)
        self.model.drawn.connect(self._show)
        self.model.failed.connect(self._say_trouble)

    def _show(self, pdf: bytes, sizes: tuple[PageSize, ...]) -> None:
        self.form.viewStack.setCurrentWidget(self.form.pageView)
        self.form.pageView.set_waiting(waiting=False)
        self._images.show(pdf, sizes)

    def _say_trouble(self, error: Exception) -> None:
        self._images.clear()
        title = self.tr("Pratinjau tidak dapat dibuat")
        self.form.troubleState.say("error_circle", title, " ".join(error_words(error)))
        again = (self.tr("Coba lagi"), "arrow_sync", self.model.draw)
        self.form.troubleState.offer(again, primary=False)
        self.form.viewStack.setCurrentWidget(self.form.troubleState)

    def _measure(self) -> None:
        self.form.headFrame.setMinimumHeight(theme().size("paneHeaderTall"))
