"""What Pembahasan puts into the workspace's header: projector, clock, start, end, minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.viewmodels.discussion.clock import clock_words
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.discussion.running_clock import RunningClock
from jakber_desktop.language.clock import clock, duration

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.stage_page import StagePage
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.desktop.viewmodels.session.times import SessionTimes


class DiscussionHead(QObject):
    """Makes the buttons; `tick` renews the clock."""

    def __init__(
        self,
        view_model: DiscussionViewModel,
        times: SessionTimes,
        services: Services,
        page: StagePage,
    ) -> None:
        super().__init__(page)
        self._view_model, self._times, self._page = view_model, times, page
        actions = services.actions
        self.projector = Button(page, self.tr("Proyektor"), "presenter")
        self.projector.set_action(actions["projector"])
        self.clock = RunningClock(page)
        self.start = Button(page, self.tr("Mulai rapat"), "play", "primary")
        self.start.set_action(actions["start_meeting"], show_key=True)
        self.go_on = Button(page, self.tr("Lanjutkan rapat"), "play", "primary")
        self.go_on.set_action(actions["start_meeting"], show_key=True)
        self.end = Button(page, self.tr("Akhiri rapat"), "stop", "primary")
        self.end.set_action(actions["end_meeting"], show_key=True)
        self.minutes = Button(page, self.tr("Lanjut ke notula"), "arrow_right", "primary")
        self.minutes.setProperty("keyHint", "Alt+5")
        self.minutes.name_it(self.tr("Lanjut ke notula"), "Alt+5")
        self.minutes.clicked.connect(actions["stage_5"].trigger)
        self._runs = False
        times.changed.connect(page.about_changed)
        times.changed.connect(self.tick)
        view_model.shown.connect(self.tick)

    def buttons(self) -> tuple[QWidget, ...]:
        """Left to right."""
        return (self.projector, self.clock, self.start, self.end, self.go_on, self.minutes)

    def wants(self, button: QWidget) -> bool:
        """Whether a button has a use now."""
        times, model = self._times, self._view_model
        if button is self.clock:
            return model.clock.elapsed() is not None
        if button is self.start:
            return times.opened_at is None and model.can_edit
        if button is self.end:
            return times.running and model.can_edit
        if button is self.go_on:
            return times.paused and model.can_edit
        if button is self.minutes:
            return times.closed_at is not None or not model.can_edit
        return True

    def tick(self) -> None:
        """A second went by, or the meeting was read anew."""
        self.end.setProperty("kind", "normal" if self._times.paused else "primary")
        seconds = self._view_model.clock.elapsed()
        if (seconds is not None) != self._runs:
            self._runs = seconds is not None
            self._page.about_changed.emit()
        if seconds is not None and self._times.paused:
            since = clock(self._times.pauses[-1].started_at)
            name = self.tr("Rapat diskors sejak pukul {time}").format(time=since)
            self.clock.say(self.tr("Diskors"), name)
        elif seconds is not None:
            name = self.tr("Rapat berjalan {time}").format(time=duration(seconds // 60))
            self.clock.say(clock_words(seconds), name)
