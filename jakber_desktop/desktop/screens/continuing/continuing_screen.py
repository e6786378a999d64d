"""Rangkaian dan topik: what goes on beyond one meeting, a tab each (A1, F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_continuing_screen import Ui_ContinuingScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.model.rows.series import SeriesFilter
from jakber_desktop.model.rows.topics import TopicFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.screens.continuing.series_pane import SeriesPane
    from jakber_desktop.desktop.screens.continuing.topics_pane import TopicsPane
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.key_hints import KeyHint

PLACE = "continuing"
_TABS = ("series", "topics")


class ContinuingScreen(Page):
    """Shows the two lists; everything works by keys alone."""

    meeting_wanted = Signal(str)
    place_wanted = Signal(object, str)
    """The field (FieldAddress) of an agenda item and its meeting: to be shown there."""

    def __init__(
        self,
        series: SeriesPane,
        topics: TopicsPane,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ContinuingScreen()
        self.form.setupUi(self)
        self._services, self.series, self.topics = services, series, topics
        self.tab = "series"
        for pane in (series, topics):
            self.form.paneStack.addWidget(pane)
            pane.about_changed.connect(self._told)
        series.meeting_wanted.connect(self.meeting_wanted)
        topics.open_wanted.connect(self._open)
        self._dress()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self._told()

    # --- page ---

    def place(self) -> str:
        return f"{PLACE}.{self.tab}"

    def title(self) -> str:
        return self.tr("Rangkaian rapat") if self.tab == "series" else self.tr("Topik")

    def hints(self) -> tuple[KeyHint, ...]:
        return self._pane().hints()

    def note(self) -> StatusNote:
        return StatusNote(long_date(self._services.session.today))

    def enter(self) -> None:
        if self._services.session.is_ready:
            other = self.topics if self.tab == "series" else self.series
            other.model.read()
            self._pane().enter()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.tabSegments, *self._pane().panes())

    # --- tabs ---

    def show_tab(self, tab: str) -> None:
        """Show one of the lists: series, topics."""
        self.tab = tab
        self.form.paneStack.setCurrentWidget(self._pane())
        self.form.tabSegments.choose(tab)
        self._told()

    def show_series(self, series_id: str) -> None:
        """A series (an id) with its days."""
        self.show_tab("series")
        self.series.model.show(series_id, SeriesFilter())

    def show_topic(self, topic_id: str) -> None:
        """A topic (an id) with its items."""
        self.show_tab("topics")
        self.topics.model.show(topic_id, TopicFilter("all"))

    def _choose_tab(self, tab: str) -> None:
        self.show_tab(tab)
        if self._services.session.is_ready:
            self._pane().enter()

    def _pane(self) -> SeriesPane | TopicsPane:
        return self.series if self.tab == "series" else self.topics

    def _told(self) -> None:
        series, topics = self.series.model, self.topics.model
        specs = (
            SegmentSpec(
                "series", self.tr("Rangkaian"), "arrow_repeat_all",
                series.counts.all if series.known else -1,
            ),
            SegmentSpec(
                "topics", self.tr("Topik"), "bookmark", topics.counts.all if topics.known else -1
            ),
        )  # fmt: skip
        self.form.tabSegments.set_segments(specs, self.tab)
        of_series = self.tab == "series"
        self.form.newSeriesButton.setVisible(of_series)
        self.form.newTopicButton.setVisible(not of_series)
        self.form.printButton.setVisible(not of_series and topics.row() is not None)
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        self.form.readOnlyChip.show_look(look if read_only else ChipLook(""))
        self._fit_bar()
        self.about_changed.emit()

    # --- deeds ---

    def _open(self, meeting: str, table: str, row: str) -> None:
        self.place_wanted.emit(FieldAddress(table, row, "title"), meeting)

    def _focus_filter(self) -> None:
        self._pane().focus_filter()

    def _clear_filter(self) -> None:
        self._pane().model.clear_filter()

    def _beside(self) -> None:
        self._pane().enter_beside()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self._services.actions
        form.tabSegments.chosen.connect(self._choose_tab)
        for button, action, words in (
            (form.printButton, "print_topic", self.tr("Cetak riwayat")),
            (form.newSeriesButton, "new_series", self.tr("Rangkaian baru")),
            (form.newTopicButton, "new_topic", self.tr("Topik baru")),
        ):
            button.set_action(actions[action])
            button.setText(words)
            button.name_it(words)
        self._services.session.ready.connect(self._on_ready)

    def _attach(self) -> None:
        series, topics = self.series, self.topics
        deeds = {
            "series": (
                ("new_series", series.add), ("edit_series", series.edit),
                ("merge_series", series.merge), ("remove_series", series.model.remove),
                ("open_day", series.model.make),
                ("export_series", series.export), ("move_day", series.move_day),
                ("cancel_day", series.cancel_day), ("restore_day", series.model.restore),
            ),
            "topics": (
                ("new_topic", topics.add), ("edit_topic", topics.rename),
                ("note_topic", topics.note), ("merge_topic", topics.merge),
                ("close_topic", topics.model.turn), ("remove_topic", topics.model.remove),
                ("open_item", topics.open_item), ("attach_like", topics.attach_like),
                ("detach_item", topics.model.detach),            ),
        }  # fmt: skip
        attach = self._services.actions.attach
        for tab, rows in deeds.items():
            for action, deed in rows:
                attach(action, deed, f"{PLACE}.{tab}")
        for action, deed in (
            ("filter", self._focus_filter), ("clear_filter", self._clear_filter),
            ("enter_days", self._beside),
        ):  # fmt: skip
            attach(action, deed, PLACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self._fit_bar()

    def _fit_bar(self) -> None:
        form = self.form
        fit(form.headerFrame, self.width(), (form.printButton,))
