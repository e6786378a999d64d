"""A card of the overview: a title, the picture or its table, and what was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.models.figure_model import FigureModel
from jakber_desktop.desktop.shown.figures import FigureColumn, FigureRow
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.charts.chart_view import ChartView
from jakber_desktop.desktop.widgets.figure_table import FigureTable
from jakber_desktop.desktop.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from jakber_desktop.operations.recaps.shapes import Chart

_MOST_ROWS = 18


class ChartCard(QFrame):
    """`save_wanted` asks for the picture as a file."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.chart: Chart | None = None
        self.title = ElidedLabel(self, "", "section")
        self.table_button = Button(self, "", "list", "subtle", small=True)
        self.save_button = Button(self, "", "image", "subtle", small=True)
        self.view = ChartView(self)
        self.table = FigureTable(self)
        self.table.show_model(FigureModel(self))
        self.empty = Label(self)
        self.note = Label(self, role="small")
        for label in (self.empty, self.note):
            label.setProperty("tone", "textSecondary")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.table.hide()
        self.table_button.clicked.connect(self.toggle)
        self.save_button.clicked.connect(self.save_wanted)
        self.view.opened.connect(self.toggle)
        theme().changed.connect(self._fit_table)

    def show_chart(self, chart: Chart, title: str, note: str, nothing: str) -> None:
        """Show a chart under the words of the window; `nothing` is said of an empty one."""
        self.chart = chart
        self.title.setText(title)
        self.view.show_chart(chart, title)
        self.note.setText(note)
        self.empty.setText(nothing)
        self.save_button.name_it(self.tr("Simpan gambar: {title}").format(title=title))
        headings, rows = chart.table()
        columns = [FigureColumn(headings[0], share=1)]
        columns += [FigureColumn(one, number=True) for one in headings[1:]]
        self.table.figures().show(columns, [FigureRow(row) for row in rows])
        self.table.setAccessibleName(self.tr("Tabel: {title}").format(title=title))
        self._show_parts(table=not self.table.isHidden())

    def toggle(self) -> None:
        """The table in place of the picture, or back."""
        table = self.table.isHidden()
        had = self.view.hasFocus() or self.table.hasFocus()
        self._show_parts(table=table)
        if had:
            self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def target(self) -> QWidget:
        """What takes the keys."""
        if self.chart is None or self.chart.empty:
            return self.table_button
        return self.view if self.table.isHidden() else self.table

    def holds_focus(self) -> bool:
        """Whether the keys are in this card."""
        window = self.window()
        focus = window.focusWidget() if window is not None else None
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    # --- inside ---

    def _show_parts(self, *, table: bool) -> None:
        there = self.chart is not None and not self.chart.empty
        self.view.setVisible(there and not table)
        self.table.setVisible(there and table)
        self.empty.setVisible(not there)
        self.note.setVisible(there and bool(self.note.text()))
        words = self.tr("Tampilkan gambar") if table else self.tr("Tampilkan tabel")
        self.table_button.name_it(f"{words}: {self.title.text()}", "Enter")
        self.table_button.setProperty("iconName", "image" if table else "list")
        for button in (self.table_button, self.save_button):
            button.setEnabled(there)
        self.save_button.setProperty("iconName", "arrow_download")
        self._fit_table()

    def _fit_table(self) -> None:
        """As high as its rows, up to a limit; a bar to scroll wide ones stands below."""
        rows = min(self.table.figures().rowCount(), _MOST_ROWS)
        high = theme().size("tableHeader") + rows * theme().size("rowOneLine")
        self.table.setFixedHeight(high + 14)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.table_button)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.view, self.table, self.empty, self.note):
            column.addWidget(part)
