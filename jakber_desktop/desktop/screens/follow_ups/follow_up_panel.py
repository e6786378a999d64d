"""The panel of a follow-up: status, who, until when, where from, what became of it (07)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_follow_up_panel import Ui_FollowUpPanel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.timeline import Moment
from jakber_desktop.desktop.words.follow_up import (
    late_look,
    relative_words,
    status_look,
    statuses,
)
from jakber_desktop.language.dates import long_date, short_date

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPainter

    from jakber_desktop.desktop.viewmodels.follow_ups.follow_ups import FollowUpsViewModel
    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.rows.follow_ups import FollowUpDetail, FollowUpEvent

_FEW = 3
"""So many events are shown before all are asked for."""


class FollowUpPanel(QFrame):
    """Shows the detail of a FollowUpsViewModel; each field left is written at once."""

    close_wanted = Signal()
    source_wanted = Signal()
    finish_wanted = Signal()
    left = Signal()
    """Esc: back to the list."""
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FollowUpPanel()
        self.form.setupUi(self)
        self._shown: str | None = None
        self._all = False
        form = self.form
        self.fields: dict[str, FormField] = {
            "status": form.statusField, "office": form.officeField, "due": form.dueField,
            "who": form.whoField,
        }  # fmt: skip
        form.titleLabel.setMinimumWidth(1)
        form.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.progressNote.setProperty("tone", "danger")
        form.progressNote.hide()
        form.dueField.line.setPlaceholderText(self.tr("31/5, +14, Senin depan"))
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.moreButton.name_it(self.tr("Tindakan lain"), "Shift+F10")
        form.closeButton.clicked.connect(self.close_wanted)
        form.sourceCard.clicked.connect(self.source_wanted)
        form.finishButton.clicked.connect(self.finish_wanted)
        form.allButton.clicked.connect(self._show_all)
        form.moreButton.clicked.connect(self._ask_menu)
        form.progressEdit.left.connect(self.left)

    def furnish(self, model: FollowUpsViewModel) -> None:
        """What writes the fields."""
        self._model = model
        for name, field in self.fields.items():
            field.committed.connect(partial(model.put, name))
        self.form.progressEdit.written.connect(self._write)
        self.form.statusField.set_choices(statuses())
        self.form.statusField.box.sign = _status_sign
        self.form.officeField.box.sign = self._office_sign
        model.refused.connect(self._refuse)
        model.names_changed.connect(self._suggest)

    def show_detail(self) -> None:
        """Show the chosen follow-up as it is now."""
        found: FollowUpDetail | None = self._model.detail
        form = self.form
        for part in (form.scrollArea, form.footFrame):
            part.setVisible(found is not None)
        if found is None:
            form.codeBadge.show_code("")
            form.lateChip.hide()
            self._shown = None
            return
        begin = found.row.id != self._shown
        if begin:
            self._shown, self._all = found.row.id, False
            form.progressEdit.clear()
            form.scrollArea.verticalScrollBar().setValue(0)
        form.progressNote.hide()
        form.codeBadge.show_code(found.row.code)
        form.lateChip.show_look(late_look(found.row))
        form.titleLabel.setText(found.row.text)
        self._show_fields(found, begin=begin)
        self._show_source(found)
        self._show_events(found)
        self._show_foot(found)

    def start_progress(self) -> None:
        """The keys go to the line for a note."""
        self.form.progressEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def note(self) -> str:
        """What is typed of progress and not kept yet."""
        return str(self.form.progressEdit.text()).strip()

    # --- inside ---

    def _show_fields(self, found: FollowUpDetail, *, begin: bool) -> None:
        form, row, model = self.form, found.row, self._model
        none = {"": self.tr("Belum diisi")}
        form.officeField.set_choices(none | {one.code: one.code for one in model.offices()})
        due = row.due_phrase or (f"{row.due:%d/%m/%Y}" if row.due else "")
        shown = {
            "status": row.status, "office": row.office.code if row.office else "",
            "due": due, "who": row.who,
        }  # fmt: skip
        for name, value in shown.items():
            field = self.fields[name]
            (field.start if begin else field.show_value)(value)
            field.set_locked(locked=not model.writable)
        form.officeField.setToolTip(row.office.name if row.office else "")
        form.dueNote.setText(self._due_note(found))
        form.dueNote.setVisible(bool(form.dueNote.text()))

    def _office_sign(self, painter: QPainter, at: QPoint, code: str) -> int:
        order = next((one.order for one in self._model.offices() if one.code == code), None)
        if order is None:
            return 0
        draw_office_dot(painter, QPoint(at.x(), at.y() - 4), order, code)
        return 16

    def _due_note(self, found: FollowUpDetail) -> str:
        """The day that a phrase means, and how sure it is."""
        row = found.row
        if row.due_phrase and row.due:
            words = self.tr("{date} ({when})") if relative_words(row) else "{date}"
            return words.format(date=long_date(row.due, weekday=False), when=relative_words(row))
        if row.due_phrase:
            return self.tr("Tanggalnya belum diketahui.")
        return ""

    def _show_source(self, found: FollowUpDetail) -> None:
        day = long_date(found.row.meeting_date, weekday=False)
        item = self.tr("agenda {n}").format(n=found.item) if found.item else ""
        self.form.sourceCard.say(found.row.meeting, " · ".join(filter(None, (day, item))))

    def _show_events(self, found: FollowUpDetail) -> None:
        events = found.events if self._all else found.events[:_FEW]
        today = self._model.session.today
        self.form.timeline.show_moments([_moment(one, today) for one in events])
        button = self.form.allButton
        button.setVisible(len(found.events) > _FEW and not self._all)
        button.setText(self.tr("Lihat semua ({n})").format(n=len(found.events)))

    def _show_foot(self, found: FollowUpDetail) -> None:
        form, closed = self.form, found.row.group == "closed"
        words = self.tr("Buka kembali") if closed else self.tr("Tandai selesai")
        form.finishButton.setText(words)
        form.finishButton.setProperty("kind", "normal" if closed else "primary")
        form.finishButton.setProperty(
            "iconName", "arrow_counterclockwise" if closed else "checkmark"
        )
        form.finishButton.setProperty("keyHint", "Ctrl+Enter")
        form.finishButton.name_it(words, "Ctrl+Enter")
        for part in (form.finishButton, form.progressEdit):
            part.setEnabled(self._model.writable)

    def _show_all(self) -> None:
        self._all = True
        if self._model.detail is not None:
            self._show_events(self._model.detail)

    def _suggest(self) -> None:
        self.form.whoField.set_suggestions(self._model.names)

    def _write(self, text: str) -> None:
        if self._model.write_progress(text):
            self.form.progressEdit.clear()

    def _refuse(self, field: str, words: str) -> None:
        if field in self.fields:
            self.fields[field].say_error(words)
        else:
            self.form.progressNote.setText(words)
            self.form.progressNote.show()

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))


def _moment(event: FollowUpEvent, today: dt.date) -> Moment:
    day = short_date(event.date).split(", ")[-1]
    if event.date.year != today.year:
        day = f"{day} {event.date.year}"
    return Moment(event.words, " · ".join(filter(None, (day, event.user))))


def _status_sign(painter: QPainter, at: QPoint, status: str) -> int:
    icon = status_look(status).icon
    if not icon:
        return 0
    icons.draw(painter, QPoint(at.x(), at.y() - 8), icon, 16, "textSecondary")
    return 24
