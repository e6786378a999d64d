"""The import into Direktori: preview row by row, columns to correct, one change at the end (C6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from jakber_desktop.desktop._forms.ui_directory_import import Ui_DirectoryImport
from jakber_desktop.desktop.screens.panel_room import with_text
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.directory.import_source import field_words as column_words
from jakber_desktop.desktop.widgets.choice_field import ChoiceField
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.importing import (
    choice_words,
    field_words,
    finding_words,
    verdict_words,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from jakber_desktop.desktop.viewmodels.directory.importing import ImportViewModel

_SIDE, _SIDE_NARROW, _NARROW = 312, 280, 1100


class DirectoryImport(QFrame):
    """Shows an ImportViewModel; everything works by keys alone."""

    def __init__(self, view_model: ImportViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DirectoryImport()
        self.form.setupUi(self)
        self.view_model = view_model
        self._columns: list[ChoiceField] = []
        self._file: object = None
        self._dress()
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()
        self._show_work()

    left = Signal()
    """Given up."""

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        first = self._columns[0] if self._columns else form.cancelButton
        return (form.verdictSegments, form.importTable, first, form.takeButton)

    def first_pane(self) -> QWidget:
        """Where the keys begin."""
        working = self.form.stateStack.currentWidget() is self.form.workPage
        return self.form.stopButton if working else self.form.importTable

    # --- what the view model tells ---

    def _show_work(self) -> None:
        model, form = self.view_model, self.form
        words = {
            "read": self.tr("Membaca daftar…"),
            "plan": self.tr("Membandingkan dengan direktori…"),
            "take": self.tr("Memasukkan ke direktori…"),
        }
        form.workLabel.setText(words.get(model.working, ""))
        done, total = model.progress
        form.progressBar.setRange(0, total)
        form.progressBar.setValue(done)
        form.progressLabel.setText(
            self.tr("{done} dari {total}").format(done=done, total=total) if total else " "
        )
        waiting = bool(model.working) and (model.plan is None or model.working == "take")
        page = form.workPage if waiting else form.tablePage
        if form.stateStack.currentWidget() is not page:
            inside = self.isAncestorOf(self.focusWidget() or self)
            form.stateStack.setCurrentWidget(page)
            if inside and self.isVisible():
                self.first_pane().setFocus()
        form.footFrame.setVisible(not waiting)
        form.verdictSegments.setVisible(not waiting)
        form.takeButton.setEnabled(not model.working and model.counts()["take"] > 0)

    def _show_plan(self) -> None:
        model, form = self.view_model, self.form
        name = model.sheet.name if model.sheet else ""
        form.fileLabel.setText(name)
        self._show_columns()
        self._show_counts()
        if model.plan is not None:
            form.importTable.choose_first()
        self._show_row()

    def _show_counts(self) -> None:
        model, form, counts = self.view_model, self.form, self.view_model.counts()
        specs = [SegmentSpec("all", self.tr("Semua"), count=counts["all"])]
        for key in ("new", "same", "doubtful", "unusable"):
            if key != "unusable" or counts[key]:
                specs.append(SegmentSpec(key, verdict_words(key), count=counts[key]))
        form.verdictSegments.set_segments(specs, model.verdict or "all")
        form.takeButton.setText(self.tr("Masukkan {n} baris").format(n=counts["take"]))
        form.takeButton.name_it(form.takeButton.text(), "Ctrl+Enter")
        form.takeButton.setEnabled(not model.working and counts["take"] > 0)
        parts = []
        if counts["waiting"]:
            parts.append(self.tr("{n} baris ragu belum diputuskan").format(n=counts["waiting"]))
        offices = model.plan.new_offices if model.plan else ()
        if offices:
            names = ", ".join(office.name for office in offices)
            parts.append(self.tr("kantor baru: {names}").format(names=names))
        form.sumLabel.setText("; ".join(parts))
        self._fit()

    def _show_row(self) -> None:
        form, planned = self.form, self.form.importTable.planned()
        for part in (form.rowLabel, form.findingLabel):
            part.setVisible(planned is not None)
        choices = planned.row.choices if planned else ()
        form.sameButton.setVisible("same" in choices and len(choices) > 2)
        form.otherButton.setVisible("same" in choices and len(choices) > 2)
        self._fit()
        differences = planned.row.differences if planned else ()
        pairs = [(f"{one.old or '–'} → {one.new}", field_words(one.field)) for one in differences]
        form.differenceLines.show_pairs(self.tr("Perubahan"), pairs, stacked=True)
        if planned is None:
            return
        row = planned.row
        words = self.tr("Baris {n}: {who}").format(n=row.number, who=row.name or row.title)
        form.rowLabel.setText(words)
        told = [choice_words(row, planned.choice), finding_words(row)]
        form.findingLabel.setText(". ".join(part for part in told if part))

    def _show_columns(self) -> None:
        """One choice a column, made anew for another list."""
        model, form = self.view_model, self.form
        if model.sheet is not self._file:
            self._file = model.sheet
            for field in self._columns:
                form.columnsLayout.removeWidget(field)
                field.hide()
                field.deleteLater()
            self._columns = []
            words = column_words() if model.sheet else {}
            for nth, heading in enumerate(model.sheet.headings if model.sheet else ()):
                field = ChoiceField(form.columnsFrame)
                sample = model.sheet.samples[nth] if model.sheet else ""
                field.setProperty("label", self._column_label(heading, sample))
                field.box.setToolTip(f"{heading}: {sample}")
                field.set_choices(words)
                field.committed.connect(partial(self._set_column, nth))
                form.columnsLayout.addWidget(field)
                self._columns.append(field)
        for field, chosen in zip(self._columns, model.columns, strict=False):
            field.start(chosen)

    def _column_label(self, heading: str, sample: str) -> str:
        words = self.tr("{heading}: {sample}").format(heading=heading, sample=sample)
        room = _SIDE - 60
        return theme().metrics("label").elidedText(words, Qt.TextElideMode.ElideRight, room)

    # --- deeds ---

    def _set_column(self, nth: int, field: str) -> None:
        self.view_model.set_column(nth, field)

    def _set_verdict(self, key: str) -> None:
        self.view_model.set_verdict("" if key == "all" else key)

    def _choose(self, row: int, choice: str) -> None:
        self.view_model.choose(row, choice)  # type: ignore[arg-type]

    def _choose_current(self, choice: str) -> None:
        row = self.form.importTable.currentIndex().row()
        if row >= 0:
            self._choose(row, choice)
            self.form.importTable.setFocus()

    def _chosen(self) -> None:
        self._show_counts()
        self._show_row()
        planned = self.form.importTable.planned()
        if planned is not None:
            words = choice_words(planned.row, planned.choice)
            event = QAccessibleAnnouncementEvent(self.form.importTable, words)
            QAccessible.updateAccessibility(event)

    # --- set-up ---

    def _dress(self) -> None:
        form = self.form
        form.importTable.show_model(self.view_model.rows)
        form.cancelButton.name_it(self.tr("Batal"), "Esc")
        form.takeButton.setProperty("keyHint", "Ctrl+Enter")
        form.sameButton.name_it(self.tr("Orang yang sama"), "S")
        form.otherButton.name_it(self.tr("Orang baru"), "B")
        form.stopButton.name_it(self.tr("Batalkan"), "Esc")

    def _connect(self) -> None:
        model, form = self.view_model, self.form
        model.worked.connect(self._show_work)
        model.planned.connect(self._show_plan)
        model.chosen.connect(self._chosen)
        form.verdictSegments.chosen.connect(self._set_verdict)
        table = form.importTable
        table.toggled.connect(model.toggle)
        table.choice_wanted.connect(self._choose)
        table.row_changed.connect(self._show_row)
        table.width_changed.connect(form.tableHeads.follow)
        table.left.connect(model.close)
        form.sameButton.clicked.connect(partial(self._choose_current, "same"))
        form.otherButton.clicked.connect(partial(self._choose_current, "new"))
        form.cancelButton.clicked.connect(model.close)
        form.stopButton.clicked.connect(model.close)
        form.takeButton.clicked.connect(model.take)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.view_model.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._measure()

    def _fit(self) -> None:
        form = self.form
        narrow = self.window().width() < theme().px(_NARROW)
        width = with_text(_SIDE_NARROW if narrow else _SIDE)
        form.sideFrame.setFixedWidth(width)
        form.choiceLayout.setDirection(QBoxLayout.Direction.LeftToRight)
        form.choiceLayout.invalidate()
        if form.choiceLayout.minimumSize().width() > width - 46:
            form.choiceLayout.setDirection(QBoxLayout.Direction.TopToBottom)
        fit(form.footFrame, self.width(), [form.sumLabel, form.cancelButton])
        fit(form.headerFrame, self.width(), [form.fileLabel])

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self._fit()
