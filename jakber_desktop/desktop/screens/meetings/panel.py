"""The detail panel of the Rapat list: facts, offices, six stages, and the way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.words.meeting import CHIPS, chip_words, planned_words
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.desktop._forms.ui_meetings_panel import Ui_MeetingPanel
    from jakber_desktop.model.rows import MeetingOverview


class MeetingPanel(QFrame):
    """Shows a MeetingOverview; asks to open the meeting, for its menu, or to be closed."""

    open_wanted = Signal()
    menu_wanted = Signal(object)
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Ui_MeetingPanel | None = None
        self._found: MeetingOverview | None = None
        # the form says the same, but the frame is painted before it
        self.setProperty("ground", "surface")

    @property
    def form(self) -> Ui_MeetingPanel:
        """The widgets, made when first asked for: the list is painted before its panel."""
        if self._form is None:
            from jakber_desktop.desktop._forms.ui_meetings_panel import Ui_MeetingPanel

            self._form = Ui_MeetingPanel()
            self._form.setupUi(self)
            self._dress(self._form)
            self._fill(self._form)
        return self._form

    def show_overview(self, found: MeetingOverview | None) -> None:
        """Show a meeting, or nothing."""
        self._found = found
        if self._form is not None:
            self._fill(self._form)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._form is None:
            QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        _made = self.form

    def _dress(self, form: Ui_MeetingPanel) -> None:
        form.titleLabel.setMinimumWidth(1)
        form.openButton.clicked.connect(self.open_wanted)
        form.closeButton.clicked.connect(self.close_wanted)
        form.moreButton.clicked.connect(self._ask_for_menu)
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.moreButton.name_it(self.tr("Tindakan lain untuk rapat ini"), "Shift+F10")

    def _fill(self, form: Ui_MeetingPanel) -> None:
        found = self._found
        for part in (form.scrollArea, form.openButton, form.moreButton):
            part.setVisible(found is not None)
        if found is None:
            form.statusChip.show_look(ChipLook(""))
            return
        _words, icon, tone = CHIPS[found.chip]
        form.statusChip.show_look(ChipLook(chip_words(found.chip), icon, tone))
        form.titleLabel.setText(found.title)
        form.dateLine.say(long_date(found.date))
        times = (found.time.removeprefix("pukul "), planned_words(found.planned))
        form.timeLine.say(", ".join(part for part in times if part))
        form.venueLine.say(found.venue)
        form.chairLine.say(
            self.tr("Pimpinan: {name}").format(name=found.chair) if found.chair else None
        )
        form.seriesLine.say(found.series)
        form.officeBadges.show_offices(found.offices)
        form.stageList.show_stages(found.stages)
        form.scrollArea.verticalScrollBar().setValue(0)

    def _ask_for_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))
