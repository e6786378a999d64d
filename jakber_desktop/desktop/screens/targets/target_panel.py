"""The panel of a target: owner, indicator, a line of its progress, what was noted (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_target_panel import Ui_TargetPanel
from jakber_desktop.desktop.widgets.registers.progress_line import ProgressPoint
from jakber_desktop.desktop.widgets.registers.step_bar import step_ink
from jakber_desktop.desktop.widgets.timeline import Moment
from jakber_desktop.desktop.words.target import (
    day_words,
    due_words,
    percent_words,
    step_words,
    steps,
)
from jakber_desktop.model.rows.targets import STEPS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.desktop.viewmodels.targets.targets import TargetsViewModel
    from jakber_desktop.model.rows.targets import TargetDetail, TargetEvent

_MOST = 12
"""So many reports the line shows, the newest ones."""
_PERCENTS = (0, 25, 50, 75, 100)


class TargetPanel(QFrame):
    """Shows the detail of a TargetsViewModel."""

    close_wanted = Signal()
    report_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TargetPanel()
        self.form.setupUi(self)
        form = self.form
        form.titleLabel.setMinimumWidth(1)
        for label in (form.titleLabel, form.indicatorLabel, form.factsLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        form.timeline.setAccessibleName(self.tr("Catatan"))
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.moreButton.name_it(self.tr("Tindakan lain"), "Shift+F10")
        form.reportButton.setProperty("keyHint", "Enter")
        form.reportButton.name_it(self.tr("Perbarui"), "Enter")
        form.closeButton.clicked.connect(self.close_wanted)
        form.reportButton.clicked.connect(self.report_wanted)
        form.moreButton.clicked.connect(self._ask_menu)

    def show_target(self, model: TargetsViewModel) -> None:
        """Show the chosen target."""
        found: TargetDetail | None = model.detail
        form = self.form
        for part in (form.scrollArea, form.footFrame):
            part.setVisible(found is not None)
        form.titleLabel.setText(found.row.text if found else "")
        if found is None:
            return
        row, today = found.row, model.session.today
        form.officeRow.show_offices((row.office,) if row.office else ())
        form.officeRow.setVisible(row.office is not None)
        form.indicatorLabel.setText(row.indicator or self.tr("Indikator belum diisi"))
        facts = (row.partner, due_words(row, today), percent_words(row.percent))
        form.factsLabel.setText(" · ".join(filter(None, facts)))
        form.factsLabel.setVisible(any(facts))
        self._show_progress(found, today)
        form.reportButton.setEnabled(model.writable)

    # --- inside ---

    def _show_progress(self, found: TargetDetail, today: dt.date) -> None:
        form = self.form
        levels, points = _line(found.events, today)
        form.progressLine.show_points(levels, points, step_ink(found.row.step))
        form.progressLine.setVisible(bool(points))
        form.noProgressLabel.setVisible(not points)
        moments = [self._moment(one, today) for one in reversed(found.events)]
        form.timeline.show_moments(moments)
        for part in (form.notesLabel, form.timeline):
            part.setVisible(bool(moments))

    def _moment(self, event: TargetEvent, today: dt.date) -> Moment:
        measured = percent_words(event.percent)
        words = event.note or (step_words(event.step) if event.step else self.tr("Dilaporkan"))
        where = event.meeting or self.tr("di luar rapat")
        closed = self.tr("tertutup") if event.closed else ""
        about = (day_words(event.date, today), where, closed, measured)
        return Moment(words, " · ".join(filter(None, about)))

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))


def _line(
    events: Sequence[TargetEvent], today: dt.date
) -> tuple[tuple[str, ...], list[ProgressPoint]]:
    """Levels and points: by steps, or by per cent where nobody ever said a step."""
    stepped = [one for one in events if one.step is not None][-_MOST:]
    if stepped:
        last = len(STEPS) - 1
        points = [
            ProgressPoint(
                day_words(one.date, today), ((one.step or 1) - 1) / last, step_words(one.step)
            )
            for one in stepped
        ]
        return tuple(steps().values()), points
    measured = [one for one in events if one.percent is not None][-_MOST:]
    points = [
        ProgressPoint(
            day_words(one.date, today), (one.percent or 0) / 100, percent_words(one.percent)
        )
        for one in measured
    ]
    return tuple(percent_words(one) for one in _PERCENTS), points
