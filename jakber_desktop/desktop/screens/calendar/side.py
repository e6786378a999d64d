"""The calendar in its place in Rapat: made when first shown, joined to the list's deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.model.rows.calendar import CalendarMeeting, CalendarPlanned

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.calendar.pane import CalendarPane
    from jakber_desktop.desktop.screens.meetings.meetings_screen import MeetingsScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel
    from jakber_desktop.model.rows.calendar import CalendarEntry

_PLACE = "meetings.calendar"


class CalendarSide(QObject):
    """Holds the pane once it was wanted; what is opened there the screen tells as its own."""

    def __init__(
        self, screen: MeetingsScreen, model: MeetingsViewModel, services: Services
    ) -> None:
        super().__init__(screen)
        self._screen, self._list, self._services = screen, model, services
        self._pane: CalendarPane | None = None

    def shown(self) -> CalendarPane | None:
        """The pane while it is what Rapat shows."""
        pane = self._pane
        return pane if pane is not None and not pane.isHidden() else None

    def show(self, *, shown: bool) -> None:
        """Show the pane, or hide it."""
        if shown and self._pane is None:
            self._pane = self._made()
        if self._pane is not None:
            self._pane.setVisible(shown)
        self._screen.form.calendarFileButton.setVisible(shown)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys of the calendar."""
        week = self._pane is not None and self._pane.model.span == "week"
        new = KeyHint("N", self.tr("rapat baru"))
        return (
            KeyHint("←↑↓→", self.tr("pindah hari")),
            KeyHint("Enter", self.tr("buka")),
            *((new,) if self._services.session.writable else ()),
            KeyHint("PgUp PgDn", self.tr("minggu") if week else self.tr("bulan")),
            KeyHint("H", self.tr("hari ini")),
            KeyHint("F4", self.tr("isi hari")),
            KeyHint("F1", self.tr("semua pintasan")),
        )

    def _made(self) -> CalendarPane:
        # the list needs none of it
        from jakber_desktop.desktop.screens.calendar.pane import CalendarPane
        from jakber_desktop.desktop.viewmodels.calendar.calendar import CalendarViewModel

        screen, services = self._screen, self._services
        model = CalendarViewModel(services.session)
        model.set_span(services.settings.get(keys.CALENDAR_SPAN))
        pane = CalendarPane(model, services, screen)
        model.setParent(pane)
        pane.opened.connect(self._open)
        pane.meeting_chosen.connect(self._list.select)
        pane.new_wanted.connect(services.actions["new_meeting"].trigger)
        pane.menu_wanted.connect(screen.show_menu)
        pane.about_changed.connect(screen.about_changed)
        pane.form.grid.planned_deed.connect(self._about_planned)
        screen.form.rootLayout.addWidget(pane, 1)
        screen.form.calendarFileButton.set_action(services.actions["export_span"])
        services.actions.attach("calendar_today", model.go_today, _PLACE)
        services.actions.attach("new_on_day", self._new_on_day, _PLACE)
        return pane

    def _new_on_day(self) -> None:
        self._services.actions["new_meeting"].trigger()

    def _make(self, planned: CalendarPlanned) -> None:
        """A day of a series becomes a meeting, which is shown."""
        from jakber_desktop.desktop.viewmodels.calendar.planned import make_planned

        services = self._services
        if not services.session.writable:
            return
        try:
            made = make_planned(services.session, planned)
        except Exception as error:
            services.messages.error(error)
            return
        self._screen.meeting_opened.emit(made)

    def _about_planned(self, deed: str, planned: CalendarPlanned) -> None:
        """M: the day is on another one; Del: it is off."""
        if self._services.session.writable:
            from jakber_desktop.desktop.screens.calendar.planned_asking import ask_planned

            ask_planned(deed, planned, self._services, self._screen.window())

    def _open(self, entry: CalendarEntry) -> None:
        """A meeting where it stands; a due date in the discussion it comes from."""
        if isinstance(entry, CalendarMeeting):
            self._screen.meeting_opened.emit(entry.id)
        elif isinstance(entry, CalendarPlanned):
            self._make(entry)
        else:
            self._screen.stage_opened.emit(entry.meeting_id, "discussion")
