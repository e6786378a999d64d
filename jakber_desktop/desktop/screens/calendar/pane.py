"""The calendar of Rapat (mockup 20): bar, grid of a month or week, and the chosen day in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_calendar_pane import Ui_CalendarPane
from jakber_desktop.desktop.screens.calendar.filters import SeriesMenu
from jakber_desktop.desktop.screens.filter_menus import OfficeMenu
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.calendar.calendar import MONTH_SPAN, WEEK_SPAN
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.calendar import count_words, holiday_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.calendar import CalendarMeeting

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.calendar.calendar import CalendarViewModel
    from jakber_desktop.model.rows.calendar import CalendarEntry

_PANEL = 288
_TITLE = 120
"""The month's name stands in at least so much room, so that Hari ini seldom moves."""


class CalendarPane(QWidget):
    """Shows a CalendarViewModel; the entry the keys are on is told by `meeting_chosen`."""

    opened = Signal(object)
    """A CalendarEntry."""
    meeting_chosen = Signal(object)
    """The id of the meeting that deeds are about, or None."""
    new_wanted = Signal()
    menu_wanted = Signal(QPoint)
    about_changed = Signal()

    def __init__(
        self, model: CalendarViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self._services = model, services
        self.form = Ui_CalendarPane()
        self.form.setupUi(self)
        self._dress()
        self._offices = OfficeMenu(self.form.officeButton, model)
        to_page = services.actions["view_series"]
        self._series = SeriesMenu(self.form.seriesButton, model, to_page)
        self._connect()

    def focus(self) -> None:
        """Give the keys to the grid."""
        self.form.grid.setFocus()

    def panel_open(self) -> bool:
        """Whether the chosen day is shown in full."""
        return not self.form.dayFrame.isHidden()

    def toggle_panel(self) -> None:
        """Show the chosen day in full beside the grid, or not (F4)."""
        self._show_panel(shown=not self.panel_open())

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.form.spanSegments, self.form.grid, self.form.dayList)

    def focus_filter(self) -> None:
        """Ctrl+F: what the calendar can be narrowed by."""
        self.form.officeButton.setFocus()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.model.clear_filter()
        self._offices.show_choice()
        self._series.show_choice()

    # --- set up ---

    def _dress(self) -> None:
        form = self.form
        form.spanSegments.set_segments(
            (
                SegmentSpec(WEEK_SPAN, self.tr("Minggu")),
                SegmentSpec(MONTH_SPAN, self.tr("Bulan")),
            ),
            self.model.span,
        )
        form.titleLabel.setContentsMargins(4, 0, 4, 0)
        form.holidayLabel.setContentsMargins(16, 0, 16, 6)
        form.dayFrame.setFixedWidth(_PANEL)
        form.closeButton.name_it(self.tr("Tutup isi hari"), "F4")
        form.todayButton.name_it(self.tr("Hari ini"), "H")
        form.grid.show_model(self.model.model)
        form.grid.setMinimumWidth(400)
        self._show_panel(shown=self._services.settings.get(keys.CALENDAR_PANEL_OPEN), keep=False)
        self._measure()

    def _connect(self) -> None:
        form, model = self.form, self.model
        form.previousButton.clicked.connect(self._back)
        form.nextButton.clicked.connect(self._on)
        form.todayButton.clicked.connect(model.go_today)
        form.spanSegments.chosen.connect(self._choose_span)
        form.closeButton.clicked.connect(self._close_panel)
        grid, day = form.grid, form.dayList
        grid.day_wanted.connect(model.choose)
        grid.stepped.connect(model.step)
        grid.today_wanted.connect(model.go_today)
        grid.new_wanted.connect(self.new_wanted)
        grid.opened.connect(self.opened)
        grid.day_opened.connect(self._open_day)
        grid.menu_wanted.connect(self._menu)
        grid.entry_chosen.connect(self._entry_chosen)
        day.opened.connect(self.opened)
        day.entry_chosen.connect(self._entry_chosen)
        day.left.connect(self._leave_day)
        model.shown.connect(self._show)
        model.failed.connect(self._services.messages.error)
        self._services.session.ready.connect(self._show_day)
        theme().changed.connect(self._measure)

    # --- showing ---

    def _show(self) -> None:
        form, model = self.form, self.model
        form.titleLabel.setText(model.title)
        self._widen_title()
        week = model.span == WEEK_SPAN
        form.weekdayHeader.leave_room(ruler=week)
        form.grid.show_days(model.chosen, week=week)
        form.hourRuler.show_hours(form.grid.hours)
        words = count_words(*model.counts())
        form.countLabel.setText(words or self._nothing())
        form.previousButton.name_it(
            self.tr("Minggu sebelumnya") if week else self.tr("Bulan sebelumnya"), "PgUp"
        )
        form.nextButton.name_it(
            self.tr("Minggu berikutnya") if week else self.tr("Bulan berikutnya"), "PgDn"
        )
        form.seriesButton.setVisible(bool(model.all_series()))
        self._show_day()
        self._fit()
        self.about_changed.emit()

    def _nothing(self) -> str:
        """An empty span says so; a filter may be why."""
        if self.model.filtered:
            return self.tr("Tidak ada rapat untuk saringan ini")
        return self.tr("Belum ada rapat pada {span}").format(span=self.model.title)

    def _show_day(self) -> None:
        form, cell = self.form, self.model.chosen_cell()
        form.dayLabel.setText(long_date(cell.date))
        holiday = cell.holiday
        form.holidayLabel.setText(holiday_words(holiday) if holiday else "")
        form.holidayLabel.setVisible(holiday is not None)
        entries = cell.day.entries
        form.dayList.day.show(entries)
        form.dayStack.setCurrentWidget(form.dayList if entries else form.dayEmpty)
        if not entries:
            form.dayEmpty.say("calendar_add", self.tr("Tidak ada rapat pada tanggal ini"))
            new = (self.tr("Rapat baru"), "add", self.new_wanted.emit)
            writable = self._services.session.writable
            form.dayEmpty.offer(*((new,) if writable else ()), primary=False)
        self._tell_meeting()

    def _show_panel(self, *, shown: bool, keep: bool = True) -> None:
        form = self.form
        within = form.dayFrame.isAncestorOf(self.window().focusWidget() or self)
        form.dayFrame.setVisible(shown)
        form.grid.tab_through = not shown
        if keep:
            self._services.settings.put(keys.CALENDAR_PANEL_OPEN, shown)
        if not shown and within:
            self.focus()

    # --- deeds ---

    def _back(self) -> None:
        self.model.step(-1)

    def _on(self) -> None:
        self.model.step(1)

    def _choose_span(self, span: str) -> None:
        self._services.settings.put(keys.CALENDAR_SPAN, span)
        self.model.set_span(span)

    def _close_panel(self) -> None:
        self._show_panel(shown=False)
        self.focus()

    def _open_day(self) -> None:
        """Enter on a day: all that is on it, with the keys on the first."""
        self._show_panel(shown=True)
        if self.model.chosen_cell().day.entries:
            self.form.dayList.setFocus()
        elif self.form.dayEmpty.buttons():
            self.form.dayEmpty.buttons()[0].setFocus()

    def _leave_day(self) -> None:
        self.focus()

    def _menu(self, where: QPoint) -> None:
        self.menu_wanted.emit(where)

    def _entry_chosen(self, entry: CalendarEntry | None) -> None:
        """Grid and panel show the same entry."""
        if self.sender() is self.form.dayList and entry is not None:
            self.form.grid.choose_entry(entry)
        elif self.sender() is self.form.grid:
            self.form.dayList.choose(entry)
        self._tell_meeting()

    def _tell_meeting(self) -> None:
        """Deeds are about the chosen entry, else about the day's only meeting."""
        entry = self.form.grid.entry()
        meetings = self.model.chosen_cell().day.meetings
        if entry is None and len(meetings) == 1:
            entry = meetings[0]
        self.meeting_chosen.emit(entry.id if isinstance(entry, CalendarMeeting) else None)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_active(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        form = self.form
        fit(form.barFrame, self.width(), (form.seriesButton, form.officeButton, form.countLabel))

    def _measure(self) -> None:
        self.form.barFrame.setFixedHeight(theme().size("filterBar"))
        self._widen_title()
        self._fit()

    def _widen_title(self) -> None:
        """The span's name is never cut off: the buttons beside it give way."""
        title = self.form.titleLabel
        title.setMinimumWidth(0)
        title.setMinimumWidth(max(_TITLE, title.sizeHint().width()))
