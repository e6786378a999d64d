"""Rangkaian dan topik: what goes on beyond one meeting, a tab each (A1, F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_continuing_screen import Ui_ContinuingScreen
from jakber_desktop.desktop.screens.registers.tabbed_page import TabbedPage
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.model.rows.series import SeriesFilter
from jakber_desktop.model.rows.topics import TopicFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.screens.continuing.series_pane import SeriesPane
    from jakber_desktop.desktop.screens.continuing.topics_pane import TopicsPane
    from jakber_desktop.desktop.services import Services

PLACE = "continuing"


class ContinuingScreen(TabbedPage):
    """Shows the two lists; everything works by keys alone."""

    meeting_wanted = Signal(str)

    PLACE = PLACE
    OPENS = "title"

    def __init__(
        self,
        series: SeriesPane,
        topics: TopicsPane,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, parent)
        self.form = Ui_ContinuingScreen()
        self.form.setupUi(self)
        self.series, self.topics = series, topics
        series.meeting_wanted.connect(self.meeting_wanted)
        topics.open_wanted.connect(self.open_row_in_meeting)
        self._dress()
        self.furnish({"series": series, "topics": topics}, self._deeds())
        services.actions.attach("enter_days", self._beside, PLACE)

    # --- page ---

    def title(self) -> str:
        return self.tr("Rangkaian rapat") if self.tab == "series" else self.tr("Topik")

    def show_series(self, series_id: str) -> None:
        """A series (an id) with its days."""
        self.show_tab("series")
        self.series.model.show(series_id, SeriesFilter())

    def show_topic(self, topic_id: str) -> None:
        """A topic (an id) with its items."""
        self.show_tab("topics")
        self.topics.model.show(topic_id, TopicFilter("all"))

    def segments(self) -> Sequence[SegmentSpec]:
        series, topics = self.series.model, self.topics.model
        return (
            SegmentSpec(
                "series", self.tr("Rangkaian"), "arrow_repeat_all",
                series.counts.all if series.known else -1,
            ),
            SegmentSpec(
                "topics", self.tr("Topik"), "bookmark", topics.counts.all if topics.known else -1
            ),
        )  # fmt: skip

    def show_buttons(self) -> None:
        topics = self.topics.model
        of_series = self.tab == "series"
        self.form.newSeriesButton.setVisible(of_series)
        self.form.newTopicButton.setVisible(not of_series)
        self.form.printButton.setVisible(not of_series and topics.row() is not None)

    def giving_way(self) -> Sequence[QWidget]:
        return (self.form.printButton,)

    # --- deeds ---

    def _beside(self) -> None:
        self.pane().enter_beside()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self.services.actions
        for button, action, words in (
            (form.printButton, "print_topic", self.tr("Cetak riwayat")),
            (form.newSeriesButton, "new_series", self.tr("Rangkaian baru")),
            (form.newTopicButton, "new_topic", self.tr("Topik baru")),
        ):
            button.set_action(actions[action])
            button.setText(words)
            button.name_it(words)

    def _deeds(self) -> dict[str, tuple[tuple[str, Callable[[], object]], ...]]:
        series, topics = self.series, self.topics
        return {
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
                ("detach_item", topics.model.detach),
            ),
        }  # fmt: skip
