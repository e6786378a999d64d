"""Rapat: the list (mockup 02: filter bar, table by month, detail panel) or the calendar (20)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_meetings_screen import Ui_MeetingsScreen
from jakber_desktop.desktop.screens.calendar.exporting import CalendarExporting
from jakber_desktop.desktop.screens.calendar.filters import SeriesMenu
from jakber_desktop.desktop.screens.calendar.side import CalendarSide
from jakber_desktop.desktop.screens.filter_menus import OfficeMenu, PeriodMenu
from jakber_desktop.desktop.screens.meetings.deeds import MeetingsDeeds
from jakber_desktop.desktop.screens.meetings.life import CALLED_OFF, MeetingLife
from jakber_desktop.desktop.screens.meetings.states import show_state
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.meeting import count_words

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from jakber_desktop.desktop.screens.calendar.pane import CalendarPane
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.calendar.calendar import CalendarViewModel
    from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel
    from jakber_desktop.model.rows import MeetingOverview

_NARROW = 1280
"""Client widths of the window below this start with the panel closed (ui-design §2)."""


class MeetingsScreen(Page):
    """Shows MeetingsViewModel; `meeting_opened(id)` asks for the workspace."""

    meeting_opened = Signal(str)
    meeting_made = Signal(str)
    """A meeting was made from another: show its Persiapan."""
    stage_opened = Signal(str, str)
    """A due date was opened: its meeting at a stage (of model.rows.STAGES)."""
    database_wanted = Signal(object)
    """Another database is wanted (its Path) in place of one that cannot be opened."""

    def __init__(
        self, view_model: MeetingsViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._services = view_model, services
        self._narrow, self._painted = False, False
        self._calendar_side = CalendarSide(self, view_model, services)
        self.form = Ui_MeetingsScreen()
        self.form.setupUi(self)
        self._dress()
        form, to_page = self.form, services.actions["view_series"]
        self._offices = OfficeMenu(form.officeButton, view_model)
        self._series = SeriesMenu(form.seriesButton, view_model, to_page)
        self._periods = PeriodMenu(self.form.periodButton, view_model, services)
        self._connect_widgets()
        self._connect_model()
        self._attach_actions()
        self._deeds = MeetingsDeeds(view_model, services, self)
        self._feed = CalendarExporting(view_model, self._calendar_shown, services, self)
        self._life = MeetingLife(services, "meetings", self._selected_meeting, self)
        self._life.made.connect(self.meeting_made)
        self._show_view(services.settings.get(keys.MEETINGS_VIEW))

    # --- page ---

    @property
    def calendar(self) -> CalendarPane | None:
        """The calendar while it is what is shown."""
        return self._calendar_side.shown()

    def _calendar_shown(self) -> CalendarViewModel | None:
        return self.calendar.model if self.calendar is not None else None

    def place(self) -> str:
        return "meetings.calendar" if self.calendar is not None else "meetings"

    def title(self) -> str:
        return self.tr("Rapat, kalender") if self.calendar is not None else self.tr("Rapat")

    def hints(self) -> tuple[KeyHint, ...]:
        if self.calendar is not None:
            return self._calendar_side.hints()
        hints = [
            KeyHint("↑↓", self.tr("pilih")),
            KeyHint("Enter", self.tr("buka")),
            KeyHint("Ctrl+F", self.tr("saring")),
        ]
        if self._services.session.writable:
            hints.append(KeyHint("Ctrl+N", self.tr("rapat baru")))
            hints.append(KeyHint("Ctrl+D", self.tr("salin rapat")))
            hints.append(KeyHint("Ctrl+Shift+N", self.tr("rapat berikut rangkaian")))
        else:
            hints.append(KeyHint("F4", self.tr("rincian")))
        hints.append(KeyHint("F1", self.tr("semua pintasan")))
        return tuple(hints)

    def note(self) -> StatusNote:
        if self.calendar is not None:
            return StatusNote(self.tr("tenggat tindak lanjut"), "clipboard_task")
        total = self._model.shown_count
        if total is None:
            return StatusNote()
        if self._model.selected is None:
            return StatusNote(count_words(total))
        return StatusNote(self.tr("1 dari {n} dipilih").format(n=total))

    def enter(self) -> None:
        self._focus_table()

    def selected_date(self) -> dt.date | None:
        return self.calendar.model.chosen if self.calendar is not None else None

    def meeting(self) -> tuple[str, str] | None:
        seen = self._selected_meeting()
        return (seen.id, seen.title) if seen is not None else None

    def panes(self) -> tuple[QWidget, ...]:
        if self.calendar is not None:
            return (self.form.viewSegments, *self.calendar.panes())
        form = self.form
        return (form.filterEdit, form.meetingTable, form.detailPanel.form.openButton)

    # --- set up ---

    def _dress(self) -> None:
        form = self.form
        form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        form.filterFrame.setFixedHeight(theme().size("filterBar"))
        form.viewSegments.set_segments(
            (
                SegmentSpec("list", self.tr("Daftar"), "list"),
                SegmentSpec("calendar", self.tr("Kalender"), "calendar_month"),
            ),
            "list",
        )
        form.viewSegments.setAccessibleName(self.tr("Tampilan rapat"))
        form.meetingTable.show_model(self._model.rows)
        form.detailPanel.setMinimumWidth(280)
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)
        form.detailPanel.setVisible(self._services.settings.get(keys.DETAIL_OPEN))

    def _connect_widgets(self) -> None:
        form, model = self.form, self._model
        form.viewSegments.chosen.connect(self._choose_view)
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self._focus_table)
        form.groupSegments.chosen.connect(model.set_group)
        form.meetingTable.meeting_chosen.connect(model.select)
        form.meetingTable.opened.connect(self.meeting_opened)
        form.meetingTable.menu_wanted.connect(self.show_menu)
        form.meetingTable.end_wanted.connect(model.read_to_the_end)
        form.meetingTable.width_changed.connect(form.columnHeader.follow)
        form.detailPanel.open_wanted.connect(self._open_selected)
        form.detailPanel.menu_wanted.connect(self.show_menu)
        form.detailPanel.close_wanted.connect(self._toggle_panel)
        form.splitter.splitterMoved.connect(self._splitter_moved)

    def _connect_model(self) -> None:
        model = self._model
        model.listed.connect(self._show_list)
        model.counted.connect(self._show_counts)
        model.completed.connect(self.form.meetingTable.go_to_end)
        model.filter_changed.connect(self._show_filter)
        model.overview_changed.connect(self._show_overview)
        model.failed.connect(self._services.messages.error)
        session = self._services.session
        session.ready.connect(self._show_rights)
        session.failed.connect(self._show_list)
        theme().changed.connect(self._scaled)

    def _attach_actions(self) -> None:
        actions, here = self._services.actions, "meetings"
        for action_id, deed in (
            ("filter", self._focus_filter),
            ("clear_filter", self._clear_filter),
            ("open_meeting", self._open_selected),
            ("toggle_panel", self._toggle_panel),
        ):
            actions.attach(action_id, deed, here)
        actions.attach("view_list", partial(self._go_to_view, "list"))
        actions.attach("view_calendar", partial(self._go_to_view, "calendar"))
        form = self.form
        form.importButton.set_action(actions["import_meetings"])
        form.exportButton.set_action(actions["export"])
        form.newButton.set_action(actions["new_meeting"])

    # --- showing ---

    def _show_list(self) -> None:
        self.form.seriesButton.setVisible(bool(self._model.all_series()))
        self._show_counts()
        if self.calendar is not None and self._services.session.error is not None:
            self._show_view("list")  # it says what is wrong with the file
            return
        if self.calendar is not None:
            self._model.select(self._model.selected)
            self._show_rights()
            return
        table = self.form.meetingTable
        empty = self._model.rows.rowCount() == 0
        if empty:
            show_state(self.form.emptyState, self._model, self._services, self.database_wanted.emit)
        self.form.listStack.setCurrentWidget(self.form.emptyState if empty else self.form.tablePage)
        if not empty:
            kept = self._model.selected is not None
            table.choose(self._model.selected)
            if kept:
                table.return_to_place()
        self._show_rights()
        self._fit_panel()

    def _show_counts(self) -> None:
        counts = self._model.counts
        names = (
            ("all", self.tr("Semua")),
            ("upcoming", self.tr("Akan datang")),
            ("needs_minutes", self.tr("Perlu notula")),
            ("archive", self.tr("Arsip")),
        )
        specs = [SegmentSpec(key, words, count=getattr(counts, key, -1)) for key, words in names]
        self.form.groupSegments.set_segments(specs, self._model.filter.group)
        total = self._model.shown_count
        self.form.countLabel.setText("" if total is None else count_words(total))
        self._fit_bars()
        self.about_changed.emit()

    def _show_filter(self) -> None:
        wanted = self._model.filter
        if self.form.filterEdit.text().strip() != wanted.text:
            self.form.filterEdit.setText(wanted.text)
        self.form.groupSegments.choose(wanted.group)
        self._offices.show_choice()
        self._series.show_choice()
        self._periods.show_choice()
        self._fit_bars()

    def _show_overview(self) -> None:
        found = self._model.overview
        self.form.detailPanel.show_overview(found)
        called_off = found is not None and found.chip in CALLED_OFF
        self._services.actions.update_facts(selected=found is not None, called_off=called_off)
        self.about_changed.emit()

    def _show_rights(self) -> None:
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        self.form.readOnlyChip.show_look(look if read_only else ChipLook(""))
        self.about_changed.emit()

    def _scaled(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self.form.filterFrame.setFixedHeight(theme().size("filterBar"))
        self._fit_bars()

    # --- list or calendar ---

    def show_office(self, code: str) -> None:
        """The list of the meetings an office takes part in."""
        self._choose_view("list")
        self._model.clear_filter()
        self._model.set_office(code)

    def _go_to_view(self, view: str) -> None:
        self._services.actions["go_meetings"].trigger()
        self._choose_view(view)
        self._focus_table()

    def _choose_view(self, view: str) -> None:
        self._services.settings.put(keys.MEETINGS_VIEW, view)
        self._show_view(view)

    def _show_view(self, view: str) -> None:
        wanted = view == "calendar"
        if wanted == (self.calendar is not None):
            return
        form = self.form
        form.viewSegments.choose("calendar" if wanted else "list")
        for part in (form.filterFrame, form.splitter, form.importButton, form.exportButton):
            part.setVisible(not wanted)
        self._calendar_side.show(shown=wanted)
        if not wanted:
            self._model.select(form.meetingTable.current_meeting())
            self._show_list()
        self._fit_bars()
        self.about_changed.emit()

    # --- panel ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._model.start_counting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.form.detailPanel.setVisible(
                not narrow and self._services.settings.get(keys.DETAIL_OPEN)
            )
        self._fit_panel()
        self._fit_bars()

    def _fit_bars(self) -> None:
        form = self.form
        header = (form.importButton, form.exportButton, form.newButton, form.viewSegments)
        fit(form.headerFrame, self.width(), header)
        filters = (form.countLabel, form.seriesButton, form.officeButton, form.periodButton)
        fit(form.filterFrame, self.width(), filters)

    def _fit_panel(self) -> None:
        if self._model.rows.rowCount() == 0:
            self.form.detailPanel.hide()
        elif not self._narrow and self._services.settings.get(keys.DETAIL_OPEN):
            self.form.detailPanel.show()
        wide = self._services.settings.get(keys.DETAIL_WIDTH)
        self.form.splitter.setSizes([max(1, self.width() - wide - 1), wide])

    def _splitter_moved(self) -> None:
        if self.form.detailPanel.isVisible():
            self._services.settings.put(keys.DETAIL_WIDTH, self.form.detailPanel.width())

    def _toggle_panel(self) -> None:
        if self.calendar is not None:
            self.calendar.toggle_panel()
            return
        shown = not self.form.detailPanel.isVisible()
        self.form.detailPanel.setVisible(shown)
        if not self._narrow:
            self._services.settings.put(keys.DETAIL_OPEN, shown)
        if not shown:
            self._focus_table()

    # --- deeds ---

    def _focus_table(self) -> None:
        if self.calendar is not None:
            self.calendar.focus()
        elif self.form.listStack.currentWidget() is self.form.tablePage:
            self.form.meetingTable.setFocus()
        else:
            self._focus_way_on()

    def _focus_way_on(self) -> None:
        """Without a meeting in the list the keys are at what can be done, or in the filter."""
        buttons = self.form.emptyState.buttons()
        target = self.form.filterEdit if self._model.filtered or not buttons else buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_filter(self) -> None:
        if self.calendar is not None:
            self.calendar.focus_filter()
            return
        self.form.filterEdit.setFocus()
        self.form.filterEdit.selectAll()

    def _clear_filter(self) -> None:
        if self.calendar is not None:
            self.calendar.clear_filter()
        else:
            self._model.clear_filter()

    def _selected_meeting(self) -> MeetingOverview | None:
        return self._model.overview

    def _open_selected(self) -> None:
        if self._model.selected is not None:
            self.meeting_opened.emit(self._model.selected)

    def show_menu(self, where: QPoint) -> None:
        """What can be done with the meeting chosen, at a place of the screen."""
        menu = QMenu(self)
        called_off = self._services.actions.facts.called_off
        stops = ("resume_meeting",) if called_off else ("postpone_meeting", "cancel_meeting")
        for part in (
            ("open_meeting", "new_window", "papers"),
            ("copy_meeting", "next_meeting"),
            (*stops, "delete_meeting"),
            ("meeting_history", "export", "export_span"),
        ):
            menu.addActions([self._services.actions[action_id] for action_id in part])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
