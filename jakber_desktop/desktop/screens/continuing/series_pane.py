"""The tab Rangkaian: the series, and the days of the chosen one (A1, A7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_series_pane import Ui_SeriesPane
from jakber_desktop.desktop.screens.continuing.continuing_pane import ContinuingPane
from jakber_desktop.desktop.screens.continuing.move_day_dialog import MoveDayDialog
from jakber_desktop.desktop.screens.continuing.series_dialog import SeriesDialog
from jakber_desktop.desktop.screens.registers.states import show_state
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.continuing.series import TypedSeries
from jakber_desktop.desktop.viewmodels.continuing.series_source import export
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.continuing.series import SeriesViewModel
    from jakber_desktop.model.errors import SeriesFinal


class SeriesPane(ContinuingPane):
    """Everything works by keys alone."""

    MENU = (("new_series", "edit_series"), ("merge_series", "remove_series"), ("export_series",))
    PART_MENU = (("open_day", "move_day", "cancel_day", "restore_day"),)
    meeting_wanted = Signal(str)
    model: SeriesViewModel

    def __init__(
        self, model: SeriesViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, services, parent)
        self.form = Ui_SeriesPane()
        self.form.setupUi(self)
        panel = self.form.panel
        panel.rule_wanted.connect(self.edit)
        panel.form.list.chosen_changed.connect(self._day_chosen)
        panel.form.list.opened.connect(self._open)
        panel.form.mainButton.clicked.connect(model.make)
        model.done.connect(self._tell)
        model.told_trouble.connect(self._trouble)
        model.made.connect(self.meeting_wanted)
        model.other_way.connect(self._ask_other_way)
        self.furnish()
        self.join()

    # --- words ---

    def follow_segments(self) -> None:
        """There are none here."""

    def show_segments(self) -> None:
        """There are none here."""

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [KeyHint("↑↓", self.tr("pilih")), KeyHint("Enter", self.tr("buka"))]
        if self.model.writable:
            hints += [
                KeyHint("M", self.tr("pindahkan hari")), KeyHint("Del", self.tr("batalkan")),
                KeyHint("B", self.tr("kembalikan")), KeyHint("Ins", self.tr("rangkaian baru")),
            ]  # fmt: skip
        return (*hints, KeyHint("F2", self.tr("ubah jadwal")))

    def say_empty(self) -> None:
        place, model = self.form.emptyState, self.model
        text = self.tr("Rapat yang berulang dikumpulkan dalam rangkaian, dengan jadwalnya.")
        title = self.tr("Belum ada rangkaian")
        show_state(place, model, self.services, "arrow_repeat_all", title, text)
        if model.known and not model.filtered and model.writable:
            place.offer((self.tr("Rangkaian baru"), "add", self.add))

    def show_detail(self) -> None:
        self.form.panel.show_series(self.model)

    # --- deeds ---

    def open_row(self) -> None:
        self.enter_beside()

    def add(self) -> None:
        """Ins: a new series."""
        if self.model.writable:
            today = self.services.session.today
            SeriesDialog(today, self.model.add, None, self.window()).open()

    def edit(self) -> None:
        """F2: name and schedule of the chosen series."""
        row, found = self.model.row(), self.model.detail
        if row is None or found is None or not self.model.writable:
            return
        start = row.starts_on or found.start
        known = TypedSeries(
            row.text, row.rule or "", f"{start:%d/%m/%Y}" if start else "", row.on_holiday
        )
        today = self.services.session.today
        SeriesDialog(today, self.model.edit, known, self.window()).open()

    def merge(self) -> None:
        """Choose the series that the chosen one goes up in."""
        row = self.model.row()
        others = [(one.id, one.text) for one in self.model.rows.entries() if one is not row]
        if row is not None and others and self.model.writable:
            self.pick(others[:30], self.model.merge)

    def _ask_other_way(self, refusal: SeriesFinal, other_id: str) -> None:
        """What has final minutes cannot go up in another, but take that one in."""
        title, text = error_words(refusal)
        wanted = self.services.dialogs.ask(
            self.tr("Gabungkan ke arah sebaliknya?"), f"{title} {text}",
            self.tr("Gabungkan"), self.tr("Tidak"),
        )  # fmt: skip
        if wanted:
            self.model.take_in(other_id)

    def move_day(self) -> None:
        """M: the chosen day is on another one."""
        row, day = self.model.row(), self.model.day()
        if row is None or day is None or day.rule_day is None or not self.model.writable:
            return
        words = self.tr("{series}, {day}").format(series=row.text, day=long_date(day.day))
        MoveDayDialog(words, self.model.move, self.window()).open()

    def cancel_day(self) -> None:
        """Del: the chosen day is off."""
        row, day = self.model.row(), self.model.day()
        if row is None or day is None or day.rule_day is None or not self.model.writable:
            return
        reason = self.services.dialogs.ask_text(
            self.tr("Batalkan hari ini?"),
            self.tr("{series}, {day}").format(series=row.text, day=long_date(day.day)),
            self.tr("Alasan"),
            yes=self.tr("Batalkan hari"),
            no=self.tr("Tidak"),
        )
        if reason:
            self.model.cancel(reason)

    def export(self) -> None:
        """The days to come as a file for other calendars."""
        row, services = self.model.row(), self.services
        if row is None:
            return
        name = "-".join("".join(c if c.isalnum() else " " for c in row.text).split())
        path = services.dialogs.save_file(
            self.tr("Ekspor hari rangkaian ke kalender"), f"Rangkaian_{name}.ics",
            self.tr("Kalender (*.ics)"),
        )  # fmt: skip
        if path is not None:
            session = services.session
            work = partial(export, session.workspace, row.id, path, session.today)
            services.tasks.run(work, self._exported, services.messages.error, lane=Lane.LONG)

    # --- inside ---

    def _exported(self, made: Any) -> None:
        show = partial(self.services.dialogs.show_in_folder, made.path)
        words = self.tr("{n} hari rangkaian tersimpan di {name}")
        self.services.messages.success(
            words.format(n=made.days, name=made.path.name), "", (self.tr("Buka folder"), show)
        )

    def _day_chosen(self, row_id: str | None) -> None:
        self.model.day_id = row_id
        self.form.panel.show_deed(self.model)

    def _open(self, _row: int) -> None:
        self.model.make()

    def _tell(self, words: str) -> None:
        self.services.messages.done(words, self.services.session.undo)

    def _trouble(self, words: str) -> None:
        title, _, rest = words.partition("\n")
        self.services.messages.info(title, rest)
