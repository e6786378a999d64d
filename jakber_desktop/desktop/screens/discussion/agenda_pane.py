"""The left pane of Pembahasan: the agenda, below it who is here; narrow, a strip of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_discussion_agenda_pane import Ui_DiscussionAgendaPane
from jakber_desktop.desktop.models.discussion_models import AgendaLines
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.attendance.count import AttendanceCount
from jakber_desktop.desktop.widgets.attendance.card import AttendanceCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel

STRIP = 56
_LOW = 560
"""Height of the window below which the card folds into its count (ui-design §2)."""
_LEAST_LIST = 120


class DiscussionAgendaPane(QFrame):
    """`furnish` gives it its model; the list, the card and the plus tell by signals."""

    item_chosen = Signal(str)
    check_in_wanted = Signal()
    add_wanted = Signal()
    earlier_wanted = Signal()
    unfolded = Signal(bool)
    """In a narrow window the whole agenda was asked for, or the strip again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DiscussionAgendaPane()
        self.form.setupUi(self)
        self.lines = AgendaLines()
        self.lines.setParent(self)
        self.card: AttendanceCard | None = None
        self.strip = self.narrow = False
        self._settled = (0, 0)
        form = self.form
        form.agendaList.show_model(self.lines)
        form.agendaList.setAccessibleName(self.tr("Agenda rapat"))
        form.addButton.name_it(self.tr("Tambah butir agenda"))
        form.earlierButton.name_it(self.tr("Butir dan tindak lanjut dari rapat lalu"), "F7")
        form.agendaList.item_chosen.connect(self.item_chosen)
        form.presenceCount.clicked.connect(self.check_in_wanted)
        form.addButton.clicked.connect(self.add_wanted)
        form.earlierButton.clicked.connect(self.earlier_wanted)
        form.expandButton.clicked.connect(self._toggle)
        theme().changed.connect(self._measure)

    def furnish(self, services: Services, view_model: DiscussionViewModel) -> None:
        """Make what needs the session."""
        self._view_model = view_model
        self.card = AttendanceCard(AttendanceCount(services.session, self), services, self)
        self.card.waits = lambda: view_model.only_typing
        self.form.cardLayout.addWidget(self.card)
        self.card.opened.connect(self.check_in_wanted)
        self.card.counted.connect(self._count)
        self._count()
        self._measure()

    def follow(self, meeting_id: str) -> None:
        """From now on this meeting."""
        if self.card is not None:
            self.card.follow(meeting_id)

    def show_agenda(self) -> None:
        """The discussion was read anew."""
        found, form = self._view_model.found, self.form
        items = found.items if found else ()
        self.lines.names = {one.code: one.name for one in self._view_model.offices()}
        self.lines.show(items)
        self._settled = (sum(item.outcome != "planned" for item in items), len(items))
        self._say_settled()
        form.addButton.setEnabled(self._view_model.can_edit)
        form.agendaList.follow(self._view_model.item)
        if self.card is not None and not (self.card.isVisible() and self._view_model.telling):
            self.card.count.read()  # unseen or while one types it does not by itself

    def _say_settled(self) -> None:
        """In words; beside the button that folds the pane there is room for the figures only."""
        label, (settled, of) = self.form.countLabel, self._settled
        words = self.tr("{n} dari {of} selesai").format(n=settled, of=of)
        label.setText(f"{settled}/{of}" if self.narrow else words)
        label.setToolTip(words)
        label.setAccessibleName(words)

    def show_place(self) -> None:
        """The caret came elsewhere."""
        self.form.agendaList.follow(self._view_model.item)

    def set_strip(self, *, narrow: bool, strip: bool) -> None:
        """Show numbers alone; in a narrow window a button asks for the whole."""
        self.narrow, self.strip = narrow, strip
        self._measure()

    # --- inside ---

    def _toggle(self) -> None:
        self.unfolded.emit(self.strip)

    def _count(self) -> None:
        card = self.card
        sheet = card.count.sheet if card else None
        tally = sheet.tally if sheet else None
        short = f"{tally.persons}+{tally.units}" if tally and tally.units else ""
        if tally and not short:
            short = str(tally.persons)
        self.form.presenceCount.show_count(card.words() if card else "", short)
        self._fold_card()

    def _fold_card(self) -> None:
        """The card where it has room, else its count."""
        low = self.window().height() < theme().px(_LOW)
        wanted = self.card.heightForWidth(self.width() - 24) if self.card else 0
        tight = self.height() - theme().size("paneHeader") - wanted < theme().px(_LEAST_LIST)
        whole = not self.strip and not low and not tight
        self.form.cardFrame.setVisible(whole)
        self.form.presenceCount.setVisible(not whole)
        self.form.presenceCount.set_strip(strip=self.strip)

    def _measure(self) -> None:
        form, strip = self.form, self.strip
        form.headFrame.setFixedHeight(theme().size("paneHeader"))
        head = (form.titleLabel, form.countLabel, form.earlierButton, form.addButton)
        for widget in head:
            widget.setHidden(strip)
        form.headLayout.setContentsMargins(14 if strip else 16, 0, 8, 0)
        form.expandButton.setVisible(self.narrow)
        self._say_settled()
        words = self.tr("Tampilkan agenda") if strip else self.tr("Lipat agenda")
        icon = "panel_left_expand" if strip else "panel_left_contract"
        form.expandButton.setProperty("iconName", icon)
        form.expandButton.name_it(words)
        form.agendaList.set_strip(strip=strip)
        self._fold_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_card()
