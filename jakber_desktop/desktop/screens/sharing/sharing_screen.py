"""Sinkronisasi (mockup 08): folder, laptops and log at the left, the review of conflicts beside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_sharing_screen import Ui_SharingScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.desktop.words.sharing import busy_words, when

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.sharing.sharing import SharingViewModel
    from jakber_desktop.model.rows.sync import ConflictRow, DeviceRow

PLACE = "sync"
_SIDES = ((1100, 316), (0, 268))
_GAP, _BAR = 16, 12
"""Between the columns, where the left one's scroll bar stands when there is one."""
"""From which width of the page on the left column is how wide."""


class SharingScreen(Page):
    """Shows a SharingViewModel; everything works by keys alone."""

    place_wanted = Signal(object)
    """The meeting of a conflict (its ConflictRow) is wanted where it stands."""

    def __init__(
        self, view_model: SharingViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_SharingScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        self._focus_waits = True
        self._sought = ""
        """A meeting to go to as soon as it was read, and the conflict of it that is wanted."""
        self._sought_conflict = ""
        self._dress()
        self._connect()
        self._attach()
        self._measure()
        self._show_all()

    # --- page ---

    def place(self) -> str:
        return PLACE

    def title(self) -> str:
        return self.tr("Sinkronisasi")

    def hints(self) -> tuple[KeyHint, ...]:
        sync = KeyHint("Ctrl+Shift+S", self.tr("sinkronkan"))
        field = self.form.reviewPane.current()
        if field is None:
            panes, more = self.tr("panel berikut"), self.tr("bantuan")
            return (sync, KeyHint("F6", panes), KeyHint("F1", more))
        if not self._services.session.writable:
            following, place = self.tr("isian berikutnya"), self.tr("buka rapat")
            return (KeyHint("Tab", following), KeyHint("Enter", place))
        offers = (
            (True, "Alt+1", self.tr("pilih kiri")),
            (True, "Alt+2", self.tr("pilih kanan")),
            (field.row.can_take_both, "K", self.tr("keduanya")),
            (field.row.can_edit, "F2", self.tr("sunting hasil")),
            (True, "Tab", self.tr("isian berikutnya")),
            (True, "Ctrl+Enter", self.tr("simpan pilihan")),
        )
        return tuple(KeyHint(key, words) for offered, key, words in offers if offered)

    def note(self) -> StatusNote:
        work = self.view_model.work
        if not work.folder:
            return StatusNote(self.tr("Belum ada folder bersama"), "folder")
        if work.at_hub and work.reachable:
            return StatusNote(self.tr("Hub terjangkau"), "database")
        if work.at_hub and work.reachable is False:
            return StatusNote(self.tr("Hub tidak terjangkau"), "warning")
        if work.reachable is None:
            return StatusNote(self.tr("Memeriksa folder bersama…"), "folder")
        if work.reachable:
            return StatusNote(self.tr("Folder bersama terjangkau"), "folder")
        return StatusNote(self.tr("Folder bersama tidak terjangkau"), "warning")

    def enter(self) -> None:
        self.view_model.work.look()
        self._focus_waits = not self._take_focus()

    def panes(self) -> tuple[QWidget, ...]:
        field = self.form.reviewPane.current()
        form = self.form
        first = (form.syncButton,) if form.syncButton.isEnabled() else ()
        return (*first, form.sideArea, *((field.stop(),) if field is not None else ()))

    def meeting(self) -> tuple[str, str] | None:
        group = self.view_model.review.group
        return (group.meeting_id, group.title) if group and group.meeting_id else None

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting's conflicts, now or as soon as they were read."""
        self._sought = meeting_id
        self._seek()

    def show_conflict(self, row: ConflictRow) -> None:
        """Show one conflict, now or as soon as it was read."""
        self._sought_conflict = row.id
        self.show_meeting(row.meeting_id)

    # --- showing ---

    def _show_all(self) -> None:
        model, form = self.view_model, self.form
        session, work = self._services.session, model.work
        form.readOnlyChip.show_look(
            ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed")
            if session.read_only
            else ChipLook("")
        )
        state = work.state
        told = ""
        if work.running:
            told = busy_words(work)
        elif state is not None and state.last_at is not None:
            told = self.tr("Terakhir {when}").format(when=when(state.last_at, session.today))
        form.whenLabel.setText(told)
        self._show_state()
        form.folderCard.show_work(work, session.today, can_change=session.writable)
        seen = model.seen
        if seen is not None:
            form.devicesCard.show_devices(seen.devices, session.today, can_edit=session.writable)
            form.logCard.show_events(seen.events, session.today)
            names = {row.key: row.name for row in seen.devices}
            form.refusedCard.show_refused(seen.refused, names, session.today)
        form.reviewPane.lock(locked=session.read_only)
        self._seek()
        self._fit_header()
        if self._focus_waits and self.isVisible():
            self._focus_waits = not self._take_focus()
        self.about_changed.emit()

    def _show_state(self) -> None:
        """The whole page, or one sentence: opening, trouble, nobody to share with."""
        model, form, session = self.view_model, self.form, self._services.session
        empty = form.emptyState
        if session.error is not None:
            empty.say("error_circle", *error_words(session.error))
            empty.offer()
        elif model.seen is None or model.work.state is None:
            empty.say("clock", self.tr("Menyiapkan sinkronisasi…"))
            empty.offer()
        elif model.alone:
            self._offer_sharing()
        else:
            form.stateStack.setCurrentWidget(form.bodyPage)
            return
        form.stateStack.setCurrentWidget(empty)

    def _offer_sharing(self) -> None:
        empty, actions = self.form.emptyState, self._services.actions
        words = self.tr(
            "Pilih folder yang dapat dibuka semua laptop kantor. Rapat tetap tersimpan di laptop "
            "ini; folder itu hanya membawa perubahannya."
        )
        if empty.words() != (self.tr("Belum berbagi dengan laptop lain"), words):
            empty.say("folder_people", self.tr("Belum berbagi dengan laptop lain"), words)
            empty.offer(
                (self.tr("Pilih folder bersama"), "folder", actions["choose_share"].trigger),
                (self.tr("Impor berkas"), "arrow_import", actions["import_package"].trigger),
            )
        for button in empty.buttons():
            button.setEnabled(self._services.session.writable)

    def _seek(self) -> None:
        """Go to the meeting that is wanted, once it is there."""
        if self._sought and self.view_model.review.go_to(self._sought):
            pane, wanted = self.form.reviewPane, self._sought_conflict
            self._sought = self._sought_conflict = ""
            if not pane.go_to_conflict(wanted):
                pane.take_focus()

    def _take_focus(self) -> bool:
        """The conflicts, else the primary button; False while nothing was read."""
        form = self.form
        if form.stateStack.currentWidget() is form.bodyPage:
            if not form.reviewPane.take_focus():
                form.syncButton.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        buttons = form.emptyState.buttons()
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return self.view_model.seen is not None

    # --- deeds ---

    def _take_place(self, place: int) -> None:
        field = self.form.reviewPane.current()
        if field is not None:
            field.take(place)

    def _take_both(self) -> None:
        field = self.form.reviewPane.current()
        if field is not None:
            field.take_both()

    def _edit_result(self) -> None:
        field = self.form.reviewPane.current()
        if field is not None:
            field.edit_result()

    def _save(self) -> None:
        self.view_model.review.save()

    def _saved(self, count: int) -> None:
        words = self.tr("{n} pilihan disimpan").format(n=count)
        self._services.messages.done(words, self._services.session.undo)

    def _later(self) -> None:
        """The next meeting; after the last one back to where one came from."""
        review, actions = self.view_model.review, self._services.actions
        if review.at + 1 < len(review.groups):
            review.step(1)
        elif actions["go_back"].isEnabled():
            actions["go_back"].trigger()
        else:
            actions["go_home"].trigger()

    def _open_place(self) -> None:
        field = self.form.reviewPane.current()
        if field is not None:
            self._go_to_place(field.row)

    def _go_to_place(self, row: ConflictRow) -> None:
        if row.meeting_id:
            self.place_wanted.emit(row)

    def _retire(self, row: DeviceRow) -> None:
        name = row.name or row.key
        title = self.tr("{name} tidak dipakai lagi?").format(name=name)
        text = self.tr("Perubahan yang sudah dikirimnya tetap ada di semua laptop.")
        yes = self.tr("Tidak dipakai lagi")
        if self._services.dialogs.ask(title, text, yes, self.tr("Batal")):
            self.view_model.retire(row)

    # --- set up ---

    def _dress(self) -> None:
        form, actions = self.form, self._services.actions
        form.bodyLayout.setSpacing(0)
        form.sideArea.verticalScrollBar().rangeChanged.connect(self._fit_side)
        self._fit_side(0, 0)
        form.exportButton.set_action(actions["export_package"])
        form.importButton.set_action(actions["import_package"])
        form.syncButton.set_action(actions["sync_now"], show_key=True)
        form.reviewPane.furnish(self.view_model.review)
        pane = form.reviewPane.form
        pane.saveButton.set_action(actions["save_choices"])
        pane.saveButton.setProperty("keyHint", "Ctrl+Enter")
        pane.saveButton.name_it(self.tr("Simpan pilihan"), "Ctrl+Enter")
        pane.laterButton.name_it(self.tr("Tinjau nanti"))

    def _connect(self) -> None:
        form, model, actions = self.form, self.view_model, self._services.actions
        model.changed.connect(self._show_all)
        model.work.changed.connect(self._show_all)
        model.failed.connect(self._services.messages.error)
        model.review.shown.connect(self.about_changed)
        model.review.saved.connect(self._saved)
        form.folderCard.change_wanted.connect(actions["choose_share"].trigger)
        form.folderCard.hub_wanted.connect(actions["choose_hub"].trigger)
        form.folderCard.again_wanted.connect(model.work.look)
        form.folderCard.key_wanted.connect(actions["passphrase"].trigger)
        form.devicesCard.retire_wanted.connect(self._retire)
        form.reviewPane.place_wanted.connect(self._go_to_place)
        form.reviewPane.later_wanted.connect(self._later)
        form.reviewPane.emptied.connect(self._take_focus)
        form.reviewPane.moved.connect(self.about_changed)
        self._services.session.ready.connect(self._show_all)
        self._services.session.failed.connect(self._show_all)
        theme().changed.connect(self._measure)

    def _attach(self) -> None:
        attach, review = self._services.actions.attach, self.view_model.review
        for place, name in enumerate(("take_first", "take_second", "take_third", "take_fourth")):
            attach(name, partial(self._take_place, place), PLACE)
        for name, deed in (
            ("take_both", self._take_both),
            ("edit_result", self._edit_result),
            ("take_all_first", partial(review.choose_all, 0)),
            ("take_all_second", partial(review.choose_all, 1)),
            ("save_choices", self._save),
            ("review_later", self._later),
            ("open_conflict_place", self._open_place),
            ("previous_reviewed", partial(review.step, -1)),
            ("next_reviewed", partial(review.step, 1)),
        ):
            attach(name, deed, PLACE)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view_model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.view_model.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        look, form = theme(), self.form
        form.headerFrame.setFixedHeight(look.size("pageHeader"))
        wide = next(wide for least, wide in _SIDES if self.width() >= least)
        wide = round(wide * (1 + max(0.0, look.text_scale - 1) / 2))
        form.sideArea.setFixedWidth(wide + _GAP)
        self._fit_header()

    def _fit_side(self, _least: int, most: int) -> None:
        """The cards keep their width whether the bar is there or not."""
        margins = self.form.sideLayout.contentsMargins()
        margins.setRight(_GAP - _BAR if most > 0 else _GAP)
        self.form.sideLayout.setContentsMargins(margins)

    def _fit_header(self) -> None:
        form = self.form
        fit(form.headerFrame, self.width(), (form.exportButton, form.importButton))
