"""Ringkasan: pictures, attendance recap and mismatches of a period, a tab each (C4, C5, I)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt, Signal

from jakber_desktop.desktop._forms.ui_overview_screen import Ui_OverviewScreen
from jakber_desktop.desktop.models.figure_model import FigureModel
from jakber_desktop.desktop.screens.filter_menus import OfficeMenu
from jakber_desktop.desktop.screens.overview.exporting import OverviewExporting
from jakber_desktop.desktop.screens.overview.span_menu import SpanMenu
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.overview.overview import TABS
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words import overview as words
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.recaps import MismatchKind

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.overview.overview import OverviewViewModel, Tab

PLACE = "overview"
_ALL = "all"


class OverviewScreen(Page):
    """Shows an OverviewViewModel; everything works by keys alone."""

    stage_opened = Signal(str, str)
    """The meeting of a row is wanted, at a stage (of model.rows.STAGES)."""

    def __init__(
        self, view_model: OverviewViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_OverviewScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        self._focus_waits = False
        self._exports = OverviewExporting(view_model, services, self)
        self.form.table.show_model(FigureModel(self))
        form = self.form
        self._menus = (
            SpanMenu(form.periodButton, view_model, services),
            OfficeMenu(form.officeButton, view_model),
        )
        self._dress()
        self._connect()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self.show_all()

    # --- page ---

    def place(self) -> str:
        return f"{PLACE}.{self.view_model.tab}"

    def title(self) -> str:
        return self.tr("Ringkasan")

    def hints(self) -> tuple[KeyHint, ...]:
        if self.view_model.tab == "pictures":
            return (
                KeyHint("←↑↓→", self.tr("pilih nilai")),
                KeyHint("Enter", self.tr("tabel atau gambar")),
                KeyHint("F6", self.tr("gambar berikutnya")),
                KeyHint("Ctrl+E", self.tr("simpan gambar")),
                KeyHint("Ctrl+P", self.tr("cetak")),
            )
        hints = [KeyHint("↑↓", self.tr("pilih"))]
        if self.view_model.tab == "mismatches":
            hints.append(KeyHint("Enter", self.tr("buka kehadiran")))
        hints.append(KeyHint("←→ U", self.tr("urutkan kolom")))
        hints.append(KeyHint("Ctrl+E", self.tr("ekspor")))
        return (*hints, KeyHint("Ctrl+P", self.tr("cetak")))

    def note(self) -> StatusNote:
        return StatusNote(long_date(self._services.session.today))

    def enter(self) -> None:
        self._focus_waits = True
        self.view_model.read()
        self._take_focus()

    def meeting(self) -> tuple[str, str] | None:
        key = self.form.table.key() if self.view_model.tab == "mismatches" else ""
        row = next((one for one in self.view_model.mismatches if one.meeting_id == key), None)
        return (row.meeting_id, row.meeting) if row is not None and key else None

    def panes(self) -> tuple[QWidget, ...]:
        form, tab = self.form, self.view_model.tab
        body = form.picturesPane.targets() if tab == "pictures" else (form.table,)
        return (form.tabSegments, form.periodButton, *body)

    # --- what is shown ---

    def show_tab(self, tab: Tab) -> None:
        """Show one of the tabs."""
        self._focus_waits = True
        self.view_model.set_tab(tab)
        self.show_all()

    def show_mismatches(self, meeting: str, title: str) -> None:
        """The mismatches of one meeting."""
        self._focus_waits = True
        self.view_model.show_meeting(meeting, title)
        self.show_all()

    def print_choice(self) -> tuple[str, object]:
        """The paper of what is shown, and its filter."""
        model = self.view_model
        paper = {"pictures": "overview", "recap": model.by, "mismatches": "mismatches"}
        return paper[model.tab], model.filter

    def show_all(self) -> None:
        """Tabs, filter and figures as they are now."""
        form, model = self.form, self.view_model
        names = {
            "pictures": (self.tr("Gambar"), "data_bar_vertical"),
            "recap": (self.tr("Kehadiran"), "people_checkmark"),
            "mismatches": (self.tr("Ketidaksesuaian"), "person_swap"),
        }
        form.tabSegments.set_segments([SegmentSpec(one, *names[one]) for one in TABS], model.tab)
        self._show_filter()
        self._show_body()
        self._fit_bars()
        if self._focus_waits:
            self._take_focus()
        self.about_changed.emit()

    # --- inside ---

    def _show_filter(self) -> None:
        form, model = self.form, self.view_model
        recap, rows = model.tab == "recap", model.tab == "mismatches"
        one = rows and model.filter.meeting is not None
        form.bySegments.setVisible(recap)
        form.kindSegments.setVisible(rows)
        form.officeButton.setVisible(rows or (recap and model.by == "person"))
        form.periodButton.setVisible(not one)
        form.meetingButton.setVisible(one)
        form.meetingButton.setText(self.tr("Semua rapat"))
        if recap:
            form.bySegments.set_segments(
                [SegmentSpec("office", self.tr("Kantor")), SegmentSpec("person", self.tr("Orang")),
                 SegmentSpec("month", self.tr("Bulan"))],
                model.by,
            )  # fmt: skip
        if rows:
            self._show_kinds()
        for menu in self._menus:
            menu.show_choice()

    def _show_kinds(self) -> None:
        model, counts = self.view_model, self.view_model.counts
        read = "mismatches" in model.known
        specs = [SegmentSpec(_ALL, self.tr("Semua"), count=counts.all if read else -1)]
        specs += [
            SegmentSpec(kind, told, count=getattr(counts, kind) if read else -1)
            for kind, told in words.kind_words().items()
        ]
        self.form.kindSegments.set_segments(specs, model.filter.kind or _ALL)

    def _show_body(self) -> None:
        form, model = self.form, self.view_model
        if model.tab not in model.known:
            self._say_waiting()
        elif model.tab == "pictures":
            form.picturesPane.show_charts(model.charts)
            form.bodyStack.setCurrentWidget(form.picturesPane)
        else:
            self._show_table()

    def _show_table(self) -> None:
        form, model = self.form, self.view_model
        today, before = self._services.session.today, form.table.currentIndex().row()
        if model.tab == "recap":
            form.table.setAccessibleName(self.tr("Rekap kehadiran"))
            columns, tell = words.recap_table(model.recap_by)
            form.table.figures().show(columns, model.recap, tell)
        else:
            told = partial(words.mismatch_row, today=today)
            form.table.setAccessibleName(self.tr("Ketidaksesuaian"))
            form.table.figures().show(words.mismatch_columns(), model.mismatches, told)
        if form.table.figures().rowCount():
            form.bodyStack.setCurrentWidget(form.tablePage)
            form.table.choose_near(before)
        else:
            self._say_empty()

    def _say_waiting(self) -> None:
        place, error = self.form.emptyState, self._services.session.error
        if error is not None:
            place.say("error_circle", *error_words(error))
        else:
            place.say("clock", self.tr("Menghitung ringkasan…"))
        place.offer()
        self.form.bodyStack.setCurrentWidget(place)

    def _say_empty(self) -> None:
        form, model = self.form, self.view_model
        if model.tab == "mismatches" and model.totals.taken and not model.counts.all:
            title = self.tr("Tidak ada ketidaksesuaian")
            form.emptyState.say("checkmark_circle", title, self.tr("Yang hadir sesuai undangan."))
        elif model.totals.taken:
            form.emptyState.say("search", self.tr("Tidak ada yang cocok dengan saringan"))
        else:
            title = self.tr("Belum ada kehadiran yang dicatat")
            text = self.tr(
                "Catat kehadiran di tahap Kehadiran sebuah rapat, atau pilih periode lain."
            )
            form.emptyState.say("people_checkmark", title, text)
        if model.filtered:
            again = (self.tr("Tampilkan semua"), "filter_dismiss", model.clear_filter)
            form.emptyState.offer(again, primary=False)
        else:
            form.emptyState.offer()
        form.bodyStack.setCurrentWidget(form.emptyState)

    def _take_focus(self) -> None:
        form, model = self.form, self.view_model
        if not self.isVisible() or model.tab not in model.known:
            return
        self._focus_waits = False
        if model.tab == "pictures":
            if not form.picturesPane.take_focus():
                form.periodButton.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form.table.figures().rowCount():
            form.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            buttons = form.emptyState.buttons()
            target = buttons[0] if buttons else form.tabSegments
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ---

    def _export(self) -> None:
        if self.view_model.tab == "pictures":
            self._exports.picture(self.form.picturesPane.focused())
        else:
            self._exports.table()

    def _open(self, meeting: str) -> None:
        self.stage_opened.emit(meeting, "attendance")

    def _choose_kind(self, kind: str) -> None:
        self.view_model.set_kind(next((one for one in get_args(MismatchKind) if one == kind), None))

    def _renew(self) -> None:
        """Somebody wrote: what is in sight is counted again, the rest when it is shown."""
        if self.isVisible():
            self.view_model.read()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self._services.actions
        for button, action in ((form.exportButton, "export_overview"),
                               (form.printButton, "print_overview")):  # fmt: skip
            text = button.text()
            button.set_action(actions[action])
            button.setText(text)

    def _connect(self) -> None:
        form, model = self.form, self.view_model
        form.tabSegments.chosen.connect(self.show_tab)
        form.bySegments.chosen.connect(model.set_by)
        form.kindSegments.chosen.connect(self._choose_kind)
        form.meetingButton.clicked.connect(model.clear_filter)
        form.table.opened.connect(self._open)
        form.picturesPane.save_wanted.connect(self._exports.picture)
        model.read_anew.connect(self.show_all)
        model.failed.connect(self._services.messages.error)
        self._services.session.ready.connect(self._on_ready)
        self._services.session.changed.connect(self._renew)
        self._services.session.failed.connect(self.show_all)

    def _attach(self) -> None:
        attach = self._services.actions.attach
        attach("export_overview", self._export, PLACE)
        attach("clear_filter", self.view_model.clear_filter, PLACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self.form.filterFrame.setFixedHeight(theme().size("filterBar"))
        self._fit_bars()

    def _fit_bars(self) -> None:
        form = self.form
        fit(form.headerFrame, self.width(), (form.exportButton, form.printButton))
        self._fit_taken()
        fit(form.filterFrame, self.width(), (form.officeButton,))

    def _fit_taken(self) -> None:
        """On how many meetings the figures rest: never cut, said shorter where room lacks."""
        form, model, label = self.form, self.view_model, self.form.takenLabel
        label.setVisible(True)
        if model.tab == "mismatches" and model.filter.meeting is not None:
            label.setMinimumWidth(0)
            label.setText(model.meeting_title)
            return
        for tell in (words.taken_words, words.taken_short):
            label.setText(tell(model.totals) if model.tab in model.known else "")
            label.setMinimumWidth(label.sizeHint().width())
            form.filterLayout.invalidate()
            if form.filterLayout.sizeHint().width() <= self.width():
                return
        label.setVisible(False)
