"""The Persiapan stage (mockup 15): the meeting's facts at the left, its agenda at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop._forms.ui_preparation_screen import Ui_PreparationScreen
from jakber_desktop.desktop.error_words import error_words
from jakber_desktop.desktop.screens.history_fields import offer_preparation
from jakber_desktop.desktop.screens.materials_part import MaterialsPart
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.settings import PREPARATION_WIDTH
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.preparation_fields import (
    fixed_choices,
    kind_suggestions,
)
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.choice_field import ChoiceField
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.preparation import PreparationViewModel

PLACE = "workspace.preparation"
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
        self._attach()
        self.materials = MaterialsPart(self.form, view_model, services, PLACE, self)
        self.materials.view_model.saved.connect(self.saved)
        offer_preparation(services, view_model, self._fields, self.form.agendaTable)
        theme().changed.connect(self._measure)
        self._measure()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        self.view_model.open(meeting_id)

    def renew(self) -> None:
        """The database changed: read again."""
        self.view_model.renew()

    def enter(self) -> None:
        """Shown now: the first empty place takes the keys."""
        self.view_model.read()
        self.view_model.read_people()
        self._show_state()
        if self.focusWidget() is None or not self.focusWidget().hasFocus():
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
            KeyHint("Ctrl+O", self.tr("lampirkan")),
            KeyHint("Del", self.tr("hapus")),
            KeyHint("Ctrl+Z", self.tr("urungkan")),
        )

    def note(self) -> StatusNote:
        """Where everything typed is."""
        if self.view_model.can_edit:
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
        self._show_rights()
        self._show_agenda()
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
        form.pasteButton.setEnabled(editable)
        form.addButton.setEnabled(editable)
        form.addLine.setVisible(editable)
        form.agendaTable.set_editable(editable=editable)
        locked = ChipLook(self.tr("Notula final, hanya dapat dibaca"), "lock_closed")
        form.lockChip.show_look(locked if self.view_model.locked else ChipLook(""))

    def _show_agenda(self) -> None:
        form, prepared = self.form, self.view_model.prepared
        if prepared is None:
            return
        form.sumLabel.show_sum(prepared.sheet.planned, prepared.sheet.slot)
        empty = not prepared.sheet.items
        form.agendaTable.setVisible(not empty)
        form.agendaState.setVisible(empty)
        if empty and self.view_model.can_edit:
            text = self.tr("Satu baris satu butir; Enter untuk baris berikutnya.")
            form.agendaState.say("list", self.tr("Susun agenda dahulu"), text)
        elif empty:
            form.agendaState.say("list", self.tr("Belum ada agenda"))
        form.agendaTable.updateGeometry()
        self._fit_agenda_header()

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
        lines = [leader.line for leader in self.view_model.people]
        for field in (self.form.chairField, self.form.coChairField, self.form.minuteTakerField):
            field.set_suggestions(lines)

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    # --- deeds ---

    def _commit(self, name: str, text: str) -> None:
        self.view_model.set_field(name, text)

    def _save_now(self) -> None:
        self.leave()
        self.saved.emit()

    def _add(self, words: str) -> None:
        item = self.view_model.add_item(words)
        if item is None:
            self.form.addLine.setText(words)  # nothing typed is lost
        else:
            self.form.agendaTable.choose(item)

    def _focus_add_line(self) -> None:
        self.form.addLine.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins adds an agenda item from the form, too: no field has a use for the key."""
        if event.key() == Qt.Key.Key_Insert and self.form.addLine.isVisible():
            self._focus_add_line()
        else:
            super().keyPressEvent(event)

    def _focus_table(self) -> None:
        if self.form.agendaTable.isVisible():
            self.form.agendaTable.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paste_clipboard(self) -> None:
        if not self.materials.paste():  # files go to the materials, words to the agenda
            self._paste(QGuiApplication.clipboard().text())

    def _paste(self, text: str) -> None:
        if self.view_model.paste_items(text) == 0:
            self._services.messages.info(
                self.tr("Tidak ada daftar untuk ditempel"),
                self.tr("Salin dahulu daftarnya, misalnya dari Word; satu baris satu butir."),
            )

    def _move(self, item: str, place: int) -> None:
        self.view_model.move_item(item, place)
        self.form.agendaTable.choose(item)

    def _move_up(self) -> None:
        self.form.agendaTable.move_current(-1)

    def _move_down(self) -> None:
        self.form.agendaTable.move_current(1)

    def _remove_current(self) -> None:
        item = self.form.agendaTable.current_item()
        if item is not None:
            self.view_model.remove_item(item)

    def _toggle_confidential(self) -> None:
        table = self.form.agendaTable
        row = self.view_model.agenda.item(table.currentIndex().row())
        if row is not None:
            self.view_model.edit_item(row.id, "confidential", not row.confidential)

    def _show_item_menu(self, where: QPoint) -> None:
        row = self.view_model.agenda.item(self.form.agendaTable.currentIndex().row())
        if row is None or not self.view_model.can_edit:
            return
        actions, menu = self._services.actions, QMenu(self)
        for name in ("edit_item", "move_item_up", "move_item_down", "item_confidential"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addActions([actions["remove_item"], actions["field_history"]])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

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
        form.agendaTable.show_model(self.view_model.agenda)
        form.agendaTable.setAccessibleName(self.tr("Agenda rapat"))
        form.addLine.setPlaceholderText(self.tr("Ketik butir agenda, lalu Enter"))
        form.addLine.setAccessibleName(self.tr("Butir agenda baru"))
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
        for field in (form.titleField, form.venueField, form.linkField):
            field.save_while_typing()
        table, line = form.agendaTable, form.addLine
        table.add_wanted.connect(self._focus_add_line)
        table.left_below.connect(self._focus_add_line)
        table.paste_wanted.connect(self._paste_clipboard)
        table.remove_wanted.connect(view_model.remove_item)
        table.move_wanted.connect(self._move)
        table.menu_wanted.connect(self._show_item_menu)
        line.entered.connect(self._add)
        line.lines_pasted.connect(self._paste)
        line.left_above.connect(self._focus_table)
        form.addButton.clicked.connect(self._focus_add_line)
        form.pasteButton.clicked.connect(self._paste_clipboard)
        form.addButton.name_it(self.tr("Tambah butir agenda"), "Ins")
        form.pasteButton.name_it(self.tr("Tempel daftar sebagai butir agenda"))
        form.splitter.splitterMoved.connect(self._splitter_moved)

    def _attach(self) -> None:
        table = self.form.agendaTable
        for action, deed in (
            ("add_item", self._focus_add_line),
            ("edit_item", table.edit_current),
            ("remove_item", self._remove_current),
            ("move_item_up", self._move_up),
            ("move_item_down", self._move_down),
            ("item_confidential", self._toggle_confidential),
            ("paste_items", self._paste_clipboard),
            ("save_now", self._save_now),
        ):
            self._services.actions.attach(action, deed, PLACE)

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    def _first(self) -> QWidget:
        if self.view_model.prepared is None:
            return self
        return self.form.titleField

    def _splitter_moved(self) -> None:
        self._services.settings.put(PREPARATION_WIDTH, self.form.formFrame.width())
        self._fit_agenda_header()

    def _fit_agenda_header(self) -> None:
        form = self.form
        fit(
            form.agendaHeader,
            form.agendaFrame.width(),
            (form.pasteButton, form.addButton, form.sumLabel),
        )

    def _measure(self) -> None:
        look, form = theme(), self.form
        form.formHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.agendaHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.materialsHeader.setFixedHeight(look.size("paneHeaderTall"))
        kept = self._services.settings.get(PREPARATION_WIDTH)
        narrow = self.window().width() < look.px(_NARROW)
        wide = kept or look.px(_NARROW_FORM if narrow else _WIDE_FORM)
        form.splitter.setSizes([wide, max(1, self.width() - wide - 1)])
        self._fit_agenda_header()

    def minimumSizeHint(self) -> QSize:
        return QSize(720, 240)

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
