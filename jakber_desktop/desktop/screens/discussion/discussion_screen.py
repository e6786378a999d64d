"""The Pembahasan stage (mockup 03): agenda, notes, decisions and follow-ups, live and by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from jakber_desktop.desktop._forms.ui_discussion_screen import Ui_DiscussionScreen
from jakber_desktop.desktop.screens.attendance.check_in_popup import CheckInPopup
from jakber_desktop.desktop.screens.discussion.deeds import DiscussionDeeds
from jakber_desktop.desktop.screens.discussion.editors import DiscussionEditors
from jakber_desktop.desktop.screens.discussion.head import DiscussionHead
from jakber_desktop.desktop.screens.discussion.panes import DiscussionPanes
from jakber_desktop.desktop.screens.discussion.projecting import Projecting
from jakber_desktop.desktop.screens.discussion.saving import DiscussionSaving
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from jakber_desktop.desktop.editor.editor import NotesEditor
    from jakber_desktop.desktop.models.discussion_cards import Card
    from jakber_desktop.desktop.screens.workspace.workspace_screen import WorkspaceScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.desktop.viewmodels.session.times import SessionTimes
    from jakber_desktop.model.rows.history import FieldAddress

PLACE = "workspace.discussion"
_CALM_MS = 1000
"""Own typing shows already; everything is read again once it rests this long."""
_OUTCOMES = ("item_discussed", "item_deferred", "item_withdrawn", "item_not_reached")


class DiscussionScreen(StagePage):
    """Shows a DiscussionViewModel; everything typed is in the database within a second."""

    def __init__(
        self,
        view_model: DiscussionViewModel,
        times: SessionTimes,
        services: Services,
        workspace: WorkspaceScreen,
    ) -> None:
        super().__init__(workspace.form.stageStack)
        self.form = Ui_DiscussionScreen()
        self.form.setupUi(self)
        self.view_model, self._services, self._workspace = view_model, services, workspace
        self._times = times
        self.saving = DiscussionSaving(view_model, services, self)
        self.head = DiscussionHead(view_model, times, services, self)
        self.panes_of = DiscussionPanes(self, services)
        self.popup = CheckInPopup(services, self)
        self.projecting = Projecting(services, self)
        self.deeds = DiscussionDeeds(self, services)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        for pane in (self.form.agendaPane, self.form.editorPane, self.form.outcomesPane):
            pane.furnish(services, view_model)
        self.notes = DiscussionEditors(self.form.editorPane, self.saving, view_model, services)
        self._connect()

    @property
    def editor(self) -> NotesEditor:
        """The editor shown."""
        return self.form.editorPane.editor

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; text of another that could not be written waits for it."""
        if meeting_id != self.view_model.meeting_id:
            self.notes.put_away()
            self.form.outcomesPane.start_over()
        self.view_model.open(meeting_id)
        self.form.agendaPane.follow(meeting_id)
        self.popup.follow(meeting_id)

    def renew(self) -> None:
        """The database changed, here or elsewhere: what is typed is written first, then read."""
        if self.view_model.only_typing and not self.notes.behind:
            self._calm.start()
            return
        self.saving.write_silently(self.editor)
        if not self.view_model.telling:
            self.view_model.read_bearings()
        self.view_model.renew()

    def enter(self) -> None:
        """Shown now: the notes have the keys."""
        self.view_model.read()
        self.view_model.read_bearings()
        self._show_state()
        self._focus_first()

    def leave(self) -> None:
        """Another stage or page is shown from now on: write what was typed."""
        self.popup.close_it()
        self.form.outcomesPane.commit()
        self.editor.entry.close()
        self.saving.write(self.editor)
        if not self.window().isVisible():
            self.view_model.write_minutes()

    def reveal(self, wanted: FieldAddress) -> bool:
        """A decision or follow-up opens in its panel, an item is chosen in the agenda, the caret
        goes to a point."""
        if wanted.entity == "point" and self.editor.go_to_point(wanted.row):
            self.to_notes()
            return True
        if wanted.entity in ("decision", "action_item"):
            self.panes_of.show_panel()
            return self.form.outcomesPane.reveal(wanted.row, wanted.field)
        if wanted.entity != "agenda_item" or self.view_model.item_row(wanted.row) is None:
            return False
        self.go_to_item(wanted.row)
        self.form.agendaPane.form.agendaList.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def agenda_item(self) -> str | None:
        return self.view_model.item or None

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Projector, clock, start, end, on to the minutes."""
        return self.head.buttons()

    def wants_in_head(self, button: QWidget) -> bool:
        """A meeting is started, ended, or written up."""
        return self.head.wants(button)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        if self.form.stateStack.currentWidget() is not self.form.splitter:
            return (
                KeyHint("Alt+1", self.tr("persiapan")),
                KeyHint("F9", self.tr("kehadiran")),
                KeyHint("F5", self.tr("mulai rapat")),
            )
        if not self.view_model.can_edit:
            return (
                KeyHint("Alt+↓", self.tr("agenda berikutnya")),
                KeyHint("F6", self.tr("pindah panel")),
                KeyHint("F11", self.tr("proyektor")),
            )
        agenda = self.form.agendaPane.form.agendaList
        if agenda.hasFocus() and not agenda.commands:
            return (
                KeyHint("Enter", self.tr("ke catatan")),
                KeyHint("↑↓", self.tr("pilih butir, lalu tandai")),
                KeyHint("F6", self.tr("pindah panel")),
            )
        if agenda.hasFocus():
            return (
                KeyHint("Enter", self.tr("ke catatan")),
                KeyHint("Spasi", self.tr("dibahas")),
                KeyHint("T", self.tr("ditunda")),
                KeyHint("R", self.tr("ditarik")),
                KeyHint("S", self.tr("tidak sempat")),
                KeyHint("F6", self.tr("pindah panel")),
            )
        return (
            *((KeyHint("F5", self.tr("lanjutkan rapat")),) if self._times.paused else ()),
            KeyHint("Alt+↓", self.tr("agenda berikutnya")),
            KeyHint("@", self.tr("pembicara")),
            KeyHint("/k", self.tr("keputusan")),
            KeyHint("/t", self.tr("tindak lanjut")),
            KeyHint("/a", self.tr("arahan")),
            KeyHint("F6", self.tr("pindah panel")),
            KeyHint("F9", self.tr("kehadiran")),
        )

    def note(self) -> StatusNote:
        """Where everything typed is."""
        if not self.saving.all_written:
            return StatusNote(self.tr("Catatan belum tersimpan"), "warning")
        if self.view_model.can_edit:
            return StatusNote(self.tr("Tersimpan di laptop ini"), "checkmark_circle")
        return StatusNote()

    def keep_clear(self, height: int) -> None:
        self.form.editorPane.keep_clear(height)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        agenda, right = self.form.agendaPane.form, self.form.outcomesPane
        panel = right.form.cardPanel
        return (agenda.agendaList, self.editor, panel, *right.lists(), right.form.actionLine)

    # --- what the view model tells ---

    def _show(self) -> None:
        found = self.view_model.found
        if found is None:
            return
        self.notes.show(found)
        self.form.editorPane.show_rights()
        self._take_place()
        self.form.agendaPane.show_agenda()
        self.form.editorPane.show_place()
        self.form.outcomesPane.show_cards()
        self._show_state()
        self.about_changed.emit()

    def _take_place(self) -> None:
        """Tell where the caret is, by ids of the database."""
        item, point = self.notes.place()
        self.view_model.go_to(item, point)
        if self.notes.loaded and item:
            self.projecting.show_item(self.notes.loaded, item, point)

    def _show_place(self) -> None:
        self.form.agendaPane.show_place()
        self.form.editorPane.show_place()
        self.form.outcomesPane.show_place()
        if self.notes.behind:
            self.renew()

    def _show_state(self) -> None:
        """The panes, or why there is nothing to show."""
        form, found = self.form, self.view_model.found
        state, error = form.troubleState, self._services.session.error
        if found is not None and found.items:
            form.stateStack.setCurrentWidget(form.splitter)
            return
        state.offer()
        if found is not None:
            text = self.tr("Satu baris satu butir; Enter untuk baris berikutnya.")
            state.say("list", self.tr("Susun agenda dahulu"), text)
            state.offer((self.tr("Buka Persiapan"), "list", self._to_preparation))
        elif error is not None:
            happened, step = error_words(error)
            state.say("error_circle", happened, step)
            state.offer((self.tr("Coba lagi"), "arrow_sync", self._try_again), primary=False)
        else:
            state.say("clock", self.tr("Membuka pembahasan…"))
        form.stateStack.setCurrentWidget(state)

    def _focus_first(self) -> None:
        if self.form.stateStack.currentWidget() is self.form.splitter:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form.troubleState.buttons():
            self.form.troubleState.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- ways ---

    def to_notes(self) -> None:
        """The notes take the keys."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_item(self, item: str) -> None:
        """Put the caret at an item's end."""
        self.editor.go_to_item(item)
        self.to_notes()

    def go_to_source(self, card: Card) -> None:
        """Put the caret at the paragraph a card was made from, else at its agenda item."""
        if card.point is not None and self.editor.go_to_point(card.point):
            self.to_notes()
        elif card.item is not None:
            self.go_to_item(card.item)
        else:
            self.form.outcomesPane.edit(card)

    def project(self) -> None:
        """Open the projector, or close it, also while another stage is shown."""
        self.view_model.read()
        self.projecting.toggle()

    def _leave_notes(self, where: str) -> None:
        """Esc: a message goes first and the caret stays, else to the agenda; F6 walks the panes."""
        if where == "out":
            if self._services.messages.close_newest():
                return
            self.form.agendaPane.form.agendaList.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._services.actions[f"{where}_pane"].trigger()

    def _type_on(self, event: QKeyEvent) -> None:
        """A sign typed after Esc belongs to the notes, as do those that follow it."""
        self.to_notes()
        QApplication.sendEvent(self.editor, event)

    def _to_preparation(self) -> None:
        self._workspace.show_stage("preparation")

    def _try_again(self) -> None:
        session = self._services.session
        session.error = None
        session.open_fully()
        self._show_state()

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    def show_item_menu(self, where: QPoint) -> None:
        """What can come of the item the keys are on."""
        if not self._services.session.writable:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.view_model.can_edit:
            menu.addActions([self._services.actions[name] for name in _OUTCOMES])
            menu.addSeparator()
        self.deeds.carrying.menu(menu)
        menu.popup(where)

    # --- set-up ---

    def _connect(self) -> None:
        model, form, session = self.view_model, self.form, self._services.session
        model.shown.connect(self._show)
        model.place_changed.connect(self._show_place)
        model.saved.connect(self.saved)
        model.done.connect(self._tell_done)
        model.failed.connect(self._services.messages.error)
        model.clock.ticked.connect(self._tick)
        self.saving.changed.connect(self.about_changed)
        self.notes.moved.connect(self._take_place)
        self.notes.left.connect(self._leave_notes)
        self.notes.renewal_wanted.connect(self.renew)
        self.saving.discarded.connect(self._take_place)
        self.saving.written.connect(self._take_place)
        self.popup.saved.connect(self.saved)
        self.popup.saved.connect(model.read_bearings)
        session.ready.connect(self._on_ready)
        session.failed.connect(self._show_state)
        self._calm.timeout.connect(self._catch_up)
        self._times.spent = model.clock.minutes
        agenda, right = form.agendaPane, form.outcomesPane
        agenda.item_chosen.connect(self.go_to_item)
        agenda.check_in_wanted.connect(self.popup.open)
        agenda.add_wanted.connect(self.deeds.add_item)
        agenda.earlier_wanted.connect(self.deeds.carrying.show_earlier)
        agenda.unfolded.connect(self.panes_of.unfold)
        agenda.form.agendaList.outcome_wanted.connect(model.set_outcome)
        agenda.form.agendaList.keys_moved.connect(self.about_changed)
        agenda.form.agendaList.typed.connect(self._type_on)
        agenda.form.agendaList.menu_wanted.connect(self.show_item_menu)
        form.editorPane.step_wanted.connect(self.deeds.step)
        right.source_wanted.connect(self.go_to_source)
        right.decision_wanted.connect(partial(self.deeds.begin_point, "decision"))
        right.left.connect(self.to_notes)

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    def _catch_up(self) -> None:
        """Typing rests: read what it made of the rest, if anybody looks."""
        if self.isVisible():
            self.renew()

    def _tick(self) -> None:
        self.head.tick()
        self.form.editorPane.show_time()

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 in the notes opens the card of the paragraph, as after a click on it."""
        if event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.panes_of.show_panel()
            self.form.outcomesPane.edit_chosen()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(720, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes_of.measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view_model.clock.watch(watching=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.view_model.clock.watch(watching=False)
