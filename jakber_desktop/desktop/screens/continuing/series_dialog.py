"""The form of a series: its name, and when it meets, in a person's words or as a rule (A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_series_dialog import Ui_SeriesDialog
from jakber_desktop.desktop.screens.continuing import rule_form as rules
from jakber_desktop.desktop.viewmodels.continuing.series import TypedSeries
from jakber_desktop.desktop.viewmodels.continuing.series_source import first_days
from jakber_desktop.desktop.widgets.attempt_dialog import AttemptDialog
from jakber_desktop.desktop.words.recurrence import say, told_rule
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.recurrence import NTHS, WEEKDAYS, nth_words, weekday_words
from jakber_desktop.language.words import ON_HOLIDAY
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

_SHOWN_DAYS = 3


class SeriesDialog(AttemptDialog):
    """`attempt` keeps what was typed and gives "" or what is wrong; the form stays open then."""

    WIDTH = 704

    def __init__(
        self,
        today: dt.date,
        attempt: Callable[[TypedSeries], str],
        known: TypedSeries | None,
        parent: QWidget | None = None,
    ) -> None:
        """`known` is what a series to be changed holds, None for a new one."""
        super().__init__(parent)
        self.form = form = Ui_SeriesDialog()
        form.setupUi(self)
        self._today, self._attempt = today, attempt
        self._days = (
            form.mondayBox, form.tuesdayBox, form.wednesdayBox, form.thursdayBox, form.fridayBox,
            form.saturdayBox, form.sundayBox,
        )  # fmt: skip
        if known is not None:
            form.titleLabel.setText(self.tr("Ubah rangkaian"))
        self._dress()
        self._show(known or TypedSeries(starts_on=f"{today:%d/%m/%Y}"), new=known is None)
        self._connect()
        form.nameEdit.setFocus()
        self._follow()

    def typed(self) -> TypedSeries:
        """What stands in the fields. Raises ValueError for a rule that is not complete."""
        form = self.form
        return TypedSeries(
            form.nameEdit.text(), rules.rule_of_form(self.entered(), self._today),
            form.startEdit.text(), form.holidayBox.text(),
        )  # fmt: skip

    def entered(self) -> rules.RuleForm:
        """The fields of the rule as they stand."""
        form = self.form
        days = tuple(
            code for code, box in zip(WEEKDAYS, self._days, strict=True) if box.isChecked()
        )
        return rules.RuleForm(
            form.rhythmBox.text(), form.intervalEdit.text(), days, form.nthBox.text(),
            form.dayBox.text(), form.monthDayEdit.text(), form.rawEdit.text(), form.endBox.text(),
            form.endEdit.text(),
        )  # fmt: skip

    # --- set-up ---

    def _dress(self) -> None:
        form = self.form
        form.rhythmBox.set_choices(rules.rhythms())
        form.nthBox.set_choices({str(nth): nth_words(nth, say) for nth in NTHS})
        form.dayBox.set_choices({code: weekday_words(code) for code in WEEKDAYS})
        form.endBox.set_choices(rules.ends())
        form.holidayBox.set_choices({key: say(words) for key, words in ON_HOLIDAY.items()})
        for box, code in zip(self._days, WEEKDAYS, strict=True):
            box.setAccessibleName(weekday_words(code))
            box.setToolTip(weekday_words(code))
        self.frame((
            (form.nameLabel, form.nameEdit), (form.rhythmLabel, form.rhythmBox),
            (form.intervalLabel, form.intervalEdit), (form.nthLabel, form.nthBox),
            (form.dayLabel, form.dayBox), (form.monthDayLabel, form.monthDayEdit),
            (form.rawLabel, form.rawEdit), (form.endLabel, form.endBox),
            (form.endValueLabel, form.endEdit), (form.startLabel, form.startEdit),
            (form.holidayLabel, form.holidayBox),
        ))  # fmt: skip
        form.toldLabel.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        form = self.form
        for edit in (
            form.nameEdit, form.intervalEdit, form.monthDayEdit, form.rawEdit, form.endEdit,
            form.startEdit,
        ):  # fmt: skip
            edit.textChanged.connect(self._follow)
        for choice in (form.rhythmBox, form.nthBox, form.dayBox, form.endBox, form.holidayBox):
            choice.currentIndexChanged.connect(self._follow)
        for box in self._days:
            box.toggled.connect(self._follow)

    def _show(self, known: TypedSeries, *, new: bool) -> None:
        form = self.form
        told = rules.form_of_rule(known.rule, self._today)
        if new:
            told = told._replace(rhythm=rules.MONTH_NTH)
        form.nameEdit.setText(known.name)
        form.rhythmBox.show_text(told.rhythm)
        form.intervalEdit.setText(told.interval)
        for box, code in zip(self._days, WEEKDAYS, strict=True):
            box.setChecked(code in told.days)
        form.nthBox.show_text(told.nth)
        form.dayBox.show_text(told.day)
        form.monthDayEdit.setText(told.month_day)
        form.rawEdit.setText(told.raw)
        form.endBox.show_text(told.end)
        form.endEdit.setText(told.end_value)
        form.startEdit.setText(known.starts_on)
        form.holidayBox.show_text(known.on_holiday)

    # --- what is typed ---

    def _follow(self) -> None:
        """Only the fields of the chosen rhythm are there; the rule is told as it stands."""
        form, entered = self.form, self.entered()
        parts = rules.shown_parts(entered)
        form.weekFrame.setVisible("week" in parts)
        form.monthFrame.setVisible("nth" in parts)
        form.dateFrame.setVisible("date" in parts)
        form.rawFrame.setVisible("raw" in parts)
        for widget in (form.intervalLabel, form.intervalEdit):
            widget.setEnabled("interval" in parts)
        scheduled = entered.rhythm != rules.NEVER
        ends = scheduled and entered.rhythm != rules.RAW  # a rule as it is written says its end
        form.startEdit.setEnabled(scheduled)
        form.holidayBox.setEnabled(scheduled)
        form.endBox.setEnabled(ends)
        form.endEdit.setEnabled(ends and entered.end != rules.NO_END)
        form.endEdit.setPlaceholderText(
            self.tr("tanggal/bulan/tahun") if entered.end == rules.UNTIL else ""
        )
        form.toldLabel.setText(self._told())
        form.yesButton.setEnabled(bool(form.nameEdit.text().strip()))
        self.fit()

    def _told(self) -> str:
        """ "Setiap Rabu pertama: Rabu, 4 April 2018; Rabu, 2 Mei 2018; …", or what is wrong."""
        try:
            typed = self.typed()
            start = parse_date(typed.starts_on, self._today, "starts_on") or self._today
            days = first_days(typed.rule, start, _SHOWN_DAYS) if typed.rule else ()
        except Exception as error:
            return str(error)
        words = told_rule(typed.rule)
        shown = "; ".join(long_date(day) for day in days)
        return f"{words}: {shown}; …" if shown else words

    def tried(self) -> str:
        try:
            return self._attempt(self.typed())
        except ValueError as error:
            return str(error)

    def fit(self) -> None:
        QTimer.singleShot(0, self, self._resize)  # what was hidden or shown is laid out by then

    def _resize(self) -> None:
        if self.isVisible():
            super().fit()
