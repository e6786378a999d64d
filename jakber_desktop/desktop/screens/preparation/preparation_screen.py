"""The Persiapan stage (mockup 15): the meeting's facts at the left, its agenda at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jakber_desktop.desktop._forms.ui_preparation_screen import Ui_PreparationScreen
from jakber_desktop.desktop.screens.history.fields import offer_preparation
from jakber_desktop.desktop.screens.preparation.agenda_part import PLACE, AgendaPart
from jakber_desktop.desktop.screens.preparation.materials_part import MaterialsPart
from jakber_desktop.desktop.screens.preparation.planning_deeds import PlanningDeeds
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.settings import PREPARATION_WIDTH
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.preparation.fields import (
    fixed_choices,
    kind_suggestions,
)
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.choice_field import ChoiceField
from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel
    from jakber_desktop.model.rows.history import FieldAddress

_WIDEST_DATE, _DATE_ROOM = "28/08/2028, Minggu", 30
"""The date field holds its echo whole; margins and frame beside it."""
_NARROW = 1100
_WIDE_FORM, _NARROW_FORM = 476, 412


class PreparationScreen(StagePage):
    """Shows a PreparationViewModel; fields are written when left, plain words also while typed."""

    def __init__(
        self, view_model: PreparationViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PreparationScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        self._meeting: str | None = None
        self._fields = self._named_fields()
        self._make_head()
        self._furnish()
        self._connect()
        services.actions.attach("save_now", self._save_now, PLACE)
        self.materials = MaterialsPart(self.form, view_model, services, PLACE, self)
        self.planning = PlanningDeeds(self.form, view_model, services, PLACE, self)
        self.agenda = AgendaPart(self.form, view_model, services, self.materials.paste, self)
        self.materials.view_model.saved.connect(self.saved)
        offer_preparation(services, view_model, self._fields, self.form.agendaTable)
        theme().changed.connect(self.measure)
        self.measure()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        self.view_model.open(meeting_id)

    def renew(self) -> None:
        """The database changed: read again."""
        self.view_model.renew()

    def enter(self) -> None:
        """Shown now: the first empty place takes the keys, never a button Qt happened to choose."""
        self.view_model.read()
        self.view_model.read_people()
        self._show_state()
        focus = QApplication.focusWidget()
        typing = focus is not None and self.isAncestorOf(focus) and focus.isVisible()
        if not typing or focus is self or isinstance(focus, QAbstractButton):
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Another stage is shown from now on: write what was typed."""
        for field in self._fields.values():
            field.commit()

    def begin(self) -> None:
        """A meeting just made: its title is typed over."""
        self.enter()
        self.form.titleField.select_all()

    def begin_date(self) -> None:
        """A meeting just copied: its date is typed over."""
        self.enter()
        self.form.dateField.select_all()

    def reveal(self, wanted: FieldAddress) -> bool:
        """A file of the meeting; its own fields and the agenda say themselves where they are."""
        if wanted.entity != "attachment":
            return False
        files = self.form.materialsList
        files.choose(wanted.row)
        files.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def agenda_item(self) -> str | None:
        return self.form.agendaTable.current_item()

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Copy the meeting; on to the invitations."""
        return (self._copy_button, self._next_button)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        if not self.view_model.can_edit:
            return (KeyHint("Alt+1…6", self.tr("tahap")), KeyHint("F6", self.tr("panel")))
        return (
            KeyHint("Ins", self.tr("butir agenda")),
            KeyHint("F2", self.tr("ubah")),
            KeyHint("Alt+Shift+↑↓", self.tr("pindahkan")),
            KeyHint("Tab", self.tr("sub-butir")),
            KeyHint("F7", self.tr("rapat lalu")),
            KeyHint("Ctrl+L", self.tr("daftar periksa")),
            KeyHint("Ctrl+Shift+M", self.tr("catatan pimpinan")),
            KeyHint("Ctrl+O", self.tr("lampirkan")),
            KeyHint("Del", self.tr("hapus")),
        )

    def note(self) -> StatusNote:
        """Where everything typed is."""
        if self.view_model.can_edit:
            waiting = sum(bool(field.error()) for field in self._fields.values())
            if waiting:
                words = self.tr("{n} isian belum tersimpan, perbaiki dahulu")
                return StatusNote(words.format(n=waiting), "error_circle")
            return StatusNote(self.tr("Tersimpan di laptop ini"), "checkmark_circle")
        return StatusNote()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        return (form.titleField.area, form.agendaTable, form.addLine, form.materialsList)

    # --- what the view model tells ---

    def _show(self) -> None:
        values, view_model = self.view_model.values(), self.view_model
        other = view_model.meeting_id != self._meeting
        self._meeting = view_model.meeting_id
        self._show_choices()
        for name, field in self._fields.items():
            (field.start if other else field.show_value)(values.get(name, ""))
        if other:
            self.form.formScroll.verticalScrollBar().setValue(0)
        self._show_rights()
        self.agenda.show()
        self._show_state()
        self.about_changed.emit()

    def _show_choices(self) -> None:
        form, view_model = self.form, self.view_model
        form.seriesField.set_suggestions(view_model.series_names())
        form.recurrenceField.set_choices(view_model.rules())
        offices = {office.code: office.name for office in view_model.offices()}
        form.organizerField.set_choices({"": self.tr("Belum diisi"), **offices})
        form.agendaTable.agenda_delegate.set_offices(view_model.offices())

    def _show_rights(self) -> None:
        editable, form = self.view_model.can_edit, self.form
        for field in self._fields.values():
            field.set_locked(locked=not editable)
        form.recurrenceField.set_locked(locked=not editable or not form.seriesField.text())
        locked = ChipLook(self.tr("Terkunci"), "lock_closed")  # the bar above says why
        form.lockChip.show_look(locked if self.view_model.locked else ChipLook(""))

    def _show_state(self) -> None:
        """Form and agenda, or why they cannot be shown."""
        session, form = self._services.session, self.form
        if self.view_model.prepared is not None:
            form.stateStack.setCurrentWidget(form.splitter)
        elif session.error is not None:
            happened, step = error_words(session.error)
            form.troubleState.say("error_circle", happened, step)
            form.stateStack.setCurrentWidget(form.troubleState)
        else:
            form.troubleState.say("clock", self.tr("Menyiapkan data rapat…"))
            form.stateStack.setCurrentWidget(form.troubleState)

    def _say_refused(self, name: str, words: str) -> None:
        field = self._fields.get(name)
        if field is not None:
            field.say_error(words)

    def _suggest_people(self) -> None:
        lines = self.view_model.leader_lines()
        for field in (self.form.chairField, self.form.coChairField, self.form.minuteTakerField):
            field.line.takes_only = True
            field.line.finds = self.view_model.suggested_leaders
            field.set_suggestions(lines)

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    # --- deeds ---

    def _commit(self, name: str, text: str) -> None:
        self.view_model.set_field(name, text)

    def _save_now(self) -> None:
        self.leave()
        self.saved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins adds an agenda item from the form, too: no field has a use for the key."""
        if event.key() == Qt.Key.Key_Insert and self.form.addLine.isVisible():
            self.agenda.focus_add_line()
        else:
            super().keyPressEvent(event)

    # --- set-up ---

    def _named_fields(self) -> dict[str, FormField]:
        form = self.form
        return {
            "title": form.titleField,
            "date": form.dateField,
            "invited_start": form.startField,
            "invited_end": form.endField,
            "venue": form.venueField,
            "chair": form.chairField,
            "minute_taker": form.minuteTakerField,
            "co_chair": form.coChairField,
            "series": form.seriesField,
            "recurrence": form.recurrenceField,
            "kind": form.kindField,
            "activity_class": form.activityField,
            "classification": form.classificationField,
            "urgency": form.urgencyField,
            "organizer": form.organizerField,
            "online_link": form.linkField,
            "time_zone": form.zoneField,
            "crosses_midnight": form.endDayField,
        }

    def _make_head(self) -> None:
        actions = self._services.actions
        self._copy_button = Button(self, self.tr("Salin rapat"), "copy")
        self._copy_button.set_action(actions["copy_meeting"])
        self._next_button = Button(self, self.tr("Lanjut ke undangan"), "arrow_right", "primary")
        self._next_button.setProperty("keyHint", "Alt+2")
        self._next_button.name_it(self.tr("Lanjut ke undangan"), "Alt+2")
        self._next_button.clicked.connect(actions["stage_2"].trigger)

    def _furnish(self) -> None:
        form = self.form
        form.kindField.set_suggestions(kind_suggestions())
        for name, choices in fixed_choices().items():
            field = self._fields[name]
            if isinstance(field, ChoiceField):
                field.set_choices(choices)
        form.dateField.line.setPlaceholderText(self.tr("4/4 atau 4 april"))
        form.startField.line.setPlaceholderText("9.30")
        form.splitter.setStretchFactor(0, 0)
        form.splitter.setStretchFactor(1, 1)
        form.lockChip.show_look(ChipLook(""))

    def _connect(self) -> None:
        view_model, form, session = self.view_model, self.form, self._services.session
        view_model.shown.connect(self._show)
        view_model.suggested.connect(self._suggest_people)
        view_model.refused.connect(self._say_refused)
        view_model.saved.connect(self.saved)
        view_model.done.connect(self._tell_done)
        view_model.failed.connect(self._services.messages.error)
        view_model.unsaved.connect(self._services.messages.error)
        session.ready.connect(self._on_ready)
        session.failed.connect(self._show_state)
        for name, field in self._fields.items():
            field.committed.connect(partial(self._commit, name))
            field.refusal_changed.connect(self.about_changed)
        for field in (form.titleField, form.venueField, form.linkField):
            field.save_while_typing()
        form.splitter.splitterMoved.connect(self._splitter_moved)

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    def _first(self) -> QWidget:
        if self.view_model.prepared is None:
            return self
        return self.form.titleField

    def _splitter_moved(self) -> None:
        self._services.settings.put(PREPARATION_WIDTH, self.form.formFrame.width())
        self.agenda.fit_header()

    def measure(self) -> None:
        look, form = theme(), self.form
        form.formHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.agendaHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.materialsHeader.setFixedHeight(look.size("paneHeaderTall"))
        widest = look.metrics("body").horizontalAdvance(_WIDEST_DATE)
        form.dateField.line.setMinimumWidth(widest + look.px(_DATE_ROOM))
        kept = self._services.settings.get(PREPARATION_WIDTH)
        narrow = self.window().width() < look.px(_NARROW)
        wide = kept or look.px(_NARROW_FORM if narrow else _WIDE_FORM)
        form.splitter.setSizes([wide, max(1, self.width() - wide - 1)])
        self.agenda.fit_header()

    def minimumSizeHint(self) -> QSize:
        return QSize(720, 240)

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)
