"""The chosen series: its rule in words, and its days in time order (A1, A2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_series_panel import Ui_SeriesPanel
from jakber_desktop.desktop.words.continuing import day_row, series_facts
from jakber_desktop.desktop.words.recurrence import told_rule

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.continuing.series import SeriesViewModel


class SeriesPanel(QFrame):
    """Shows the detail of a SeriesViewModel."""

    menu_wanted = Signal(object)
    rule_wanted = Signal()
    """A series without a schedule shall get one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SeriesPanel()
        form.setupUi(self)
        for label in (form.titleLabel, form.factsLabel, form.noteLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        form.mainButton.setProperty("keyHint", "Enter")
        form.moreButton.name_it(self.tr("Tindakan lain"), "Shift+F10")
        form.moreButton.clicked.connect(self._ask_menu)
        self._shown: str | None = None

    def show_series(self, model: SeriesViewModel) -> None:
        """Show the chosen series; its days begin at the first one from today on."""
        form, found = self.form, model.detail
        if found is None:
            return
        form.titleLabel.setText(found.row.text)
        form.factsLabel.setText(told_rule(found.row.rule))
        form.noteLabel.setText(series_facts(found.row, found.start))
        form.list.show_rows([day_row(one) for one in found.days])
        if not found.days:
            self._say_empty(model)
        form.bodyStack.setCurrentWidget(form.list if found.days else form.emptyState)
        if self._shown != found.row.id or not form.list.choose(model.day_id):
            near = model.near_day()
            form.list.begin(near.id if near else None)
        self._shown = found.row.id
        self.show_deed(model)

    def show_deed(self, model: SeriesViewModel) -> None:
        """The button does what Enter does with the chosen day."""
        form, day = self.form, model.day()
        opens = day is not None and bool(day.meeting_id)
        words = self.tr("Buka rapat") if opens else self.tr("Buat rapat")
        form.mainButton.setText(words)
        form.mainButton.name_it(words, "Enter")
        form.mainButton.setProperty("iconName", "open" if opens else "calendar_add")
        to_come = day is not None and day.state in {"planned", "moved"}
        form.mainButton.setEnabled(opens or (to_come and model.writable))
        form.mainButton.setVisible(day is not None)

    def _say_empty(self, model: SeriesViewModel) -> None:
        place = self.form.emptyState
        place.say(
            "arrow_repeat_all", self.tr("Rangkaian ini tidak terjadwal"),
            self.tr("Atur jadwalnya agar hari-hari rapat tampil di sini dan di kalender."),
        )  # fmt: skip
        change = (self.tr("Atur jadwal"), "edit", self.rule_wanted.emit)
        place.offer(*((change,) if model.writable else ()), primary=False)

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().topLeft()))
