"""Perbarui: how far a target is, in a meeting's minutes or on a day outside any meeting (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_target_report import Ui_TargetReport
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.targets.targets import TypedReport
from jakber_desktop.desktop.widgets.attempt_dialog import AttemptDialog
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.target import day_words, steps
from jakber_desktop.model.rows.targets import STEPS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from jakber_desktop.model.rows.targets import ReportMeeting, TargetRow

_LINES = 3


class ReportDialog(AttemptDialog):
    """`attempt` keeps what was typed and gives "" or what is wrong; the form stays open then."""

    def __init__(
        self,
        row: TargetRow,
        meetings: Sequence[ReportMeeting],
        today: dt.date,
        attempt: Callable[[TypedReport], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_TargetReport()
        form.setupUi(self)
        self._attempt = attempt
        form.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.textLabel.setText(row.text)
        specs = [SegmentSpec(key, words) for key, words in steps().items()]
        form.stepSegments.set_segments(specs, STEPS[row.step - 1] if row.step else "")
        outside = {"": self.tr("Di luar rapat")}
        form.meetingBox.set_choices(outside | {one.id: _words(one, today) for one in meetings})
        form.meetingBox.show_text("")
        form.dateEdit.setText(f"{today:%d/%m/%Y}")
        self._connect()

    def typed(self) -> TypedReport:
        """What stands in the fields."""
        form = self.form
        return TypedReport(
            form.stepSegments.current(), form.percentEdit.text(), form.noteEdit.toPlainText(),
            form.meetingBox.text(), form.dateEdit.text(),
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        lines = _LINES * theme().metrics("body").lineSpacing() + 16
        self.form.noteEdit.setFixedHeight(lines)
        super().showEvent(event)

    def _connect(self) -> None:
        form = self.form
        self.frame((
            (form.stepLabel, form.stepSegments), (form.noteLabel, form.noteEdit),
            (form.meetingLabel, form.meetingBox), (form.dateLabel, form.dateEdit),
            (form.percentLabel, form.percentEdit),
        ))  # fmt: skip
        form.meetingBox.currentIndexChanged.connect(self._judge)
        form.yesButton.setToolTip(self.tr("Simpan (Ctrl+Enter)"))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # in the note Enter begins a line
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self.attempt)
        form.stepSegments.setFocus()

    def _judge(self) -> None:
        """A meeting has its own day."""
        self.form.dateEdit.setEnabled(not self.form.meetingBox.text())

    def tried(self) -> str:
        return self._attempt(self.typed())


def _words(meeting: ReportMeeting, today: dt.date) -> str:
    return f"{day_words(meeting.date, today)} · {meeting.title}"
