"""Direktori (mockup 09): offices at the left, posts and people, the panel of the chosen line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_directory_screen import Ui_DirectoryScreen
from jakber_desktop.desktop.screens.directory.panels import DirectoryPanels
from jakber_desktop.desktop.screens.directory.states import show_state
from jakber_desktop.desktop.screens.directory.taking import OPEN, Taking
from jakber_desktop.desktop.screens.panel_room import PanelRoom, with_text
from jakber_desktop.desktop.screens.register_exporting import RegisterExporting
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.directory.narrowing import scope_of
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.words.directory import sum_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel

PLACE = "directory"
_PLACES_LEAST, _PLACES_NARROW, _PANEL_LEAST = 180, 208, 284


class DirectoryScreen(Page):
    """Shows a DirectoryViewModel; everything works by keys alone."""

    def __init__(
        self, view_model: DirectoryViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_DirectoryScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        opened, width = keys.DIRECTORY_PANEL_OPEN, keys.DIRECTORY_PANEL_WIDTH
        self._room = PanelRoom(services.settings, opened, width)
        self.panels = DirectoryPanels(self, view_model, services)
        self.taking = Taking(self, services)
        self._dress()
        self._connect()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()

    # --- page ---

    def place(self) -> str:
        return OPEN if self.taking.open else PLACE

    def title(self) -> str:
        return self.tr("Direktori")

    def hints(self) -> tuple[KeyHint, ...]:
        if self.taking.open:
            return (
                KeyHint(self.tr("Spasi"), self.tr("ambil atau lewati")),
                KeyHint("S", self.tr("orang yang sama")),
                KeyHint("B", self.tr("orang baru")),
                KeyHint("Ctrl+Enter", self.tr("masukkan")),
                KeyHint("Esc", self.tr("batal")),
            )
        if not self.view_model.can_edit:
            return (
                KeyHint("↑↓", self.tr("pilih")),
                KeyHint("Ctrl+F", self.tr("cari")),
                KeyHint("F4", self.tr("rincian")),
                KeyHint("F6", self.tr("panel")),
            )
        return (
            KeyHint("↑↓", self.tr("pilih")),
            KeyHint("Enter", self.tr("ubah")),
            KeyHint("Ins", self.tr("orang baru")),
            KeyHint("Ctrl+F", self.tr("cari")),
            KeyHint("Ctrl+O", self.tr("impor")),
            KeyHint("Del", self.tr("hapus")),
        )

    def note(self) -> StatusNote:
        count = self.view_model.counts.incomplete
        if count and not self.taking.open:
            return StatusNote(self.tr("{n} belum lengkap").format(n=count), "warning")
        return StatusNote()

    def enter(self) -> None:
        self.view_model.read()
        self._show_list()
        if self.taking.page is not None and self.taking.open:
            self.taking.page.first_pane().setFocus()
        else:
            self.form.directoryTable.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        if self.taking.page is not None and self.taking.open:
            return self.taking.page.panes()
        form = self.form
        return (
            form.filterEdit, form.placesList, form.directoryTable, self.panels.first_field(),
        )  # fmt: skip

    def show_contact(self, person: str | None, post: str | None) -> None:
        """Make the line of a person, or of a post (ids), the chosen one."""
        self.view_model.show_contact(person, post)
        self.focus_table()

    # --- what the view model tells ---

    def _show_list(self) -> None:
        model, form = self.view_model, self.form
        empty = model.lines.contacts() == 0
        if empty:
            show_state(form.emptyState, model, self._services)
        form.listStack.setCurrentWidget(form.emptyState if empty else form.tablePage)
        if form.filterEdit.text().strip() != model.text:
            form.filterEdit.setText(model.text)
        form.placesList.choose(model.scope.key())
        known = model.contents is not None
        words = sum_words(len(model.offices()), model.counts.shown) if known else ""
        form.sumLabel.setText(words)
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        form.readOnlyChip.show_look(look if read_only else ChipLook(""))
        form.newOfficeButton.setVisible(model.can_edit)
        self._fit_bars()
        self.about_changed.emit()

    def _show_selected(self) -> None:
        """The chosen line is current in the table; when none is, the first one becomes it."""
        if not self.form.directoryTable.choose(self.view_model.selected):
            self.form.directoryTable.choose_first()

    def _choose_place(self, key: str) -> None:
        self.view_model.set_scope(scope_of(key))
        self.panels.show_place()

    # --- deeds ---

    def focus_table(self) -> None:
        """The keys go to the table, or to the offices while it has no line."""
        if self.view_model.lines.contacts():
            self.form.directoryTable.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_places()

    def focus_places(self) -> None:
        """The keys go to the offices."""
        self.form.placesList.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_filter(self) -> None:
        self.form.filterEdit.setFocus()
        self.form.filterEdit.selectAll()

    def toggle_panel(self) -> None:
        """Show or hide the panel (F4); remembered in a wide window."""
        shown = self.form.panelStack.isHidden()
        if not shown and self.form.panelStack.isAncestorOf(self.focusWidget() or self):
            self.focus_table()
        self.show_panel(shown=shown)
        self._room.keep_open(shown=shown)

    def show_panel(self, *, shown: bool) -> None:
        """Show or hide the panel."""
        if self.form.panelStack.isHidden() == shown:
            self.form.panelStack.setVisible(shown)
            self._fit_panes()

    def _show_line_menu(self, where: QPoint) -> None:
        parts = (
            ("edit_contact", "succeed_contact"),
            ("add_contact", "add_post"),
            ("leave_contact", "remove_contact"),
            ("import_contacts", "paste_contacts"),
        )
        self._pop(parts, where)

    def _show_office_menu(self, where: QPoint) -> None:
        office = self.view_model.chosen_office() is not None
        parts = (
            *((("edit_office", "move_office_up", "move_office_down"),) if office else ()),
            ("add_office",),
            *((("remove_office",),) if office else ()),
        )
        self._pop(parts, where)

    def _pop(self, parts: tuple[tuple[str, ...], ...], where: QPoint) -> None:
        menu = QMenu(self)
        for part in parts:
            menu.addActions([self._services.actions[action_id] for action_id in part])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _do(self, action_id: str) -> None:
        """A key of a list: do what its action does, if it is enabled."""
        self._services.actions[action_id].trigger()

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    def _tell(self, words: str, text: str) -> None:
        self._services.messages.info(words, text)

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- set-up ---

    def _dress(self) -> None:
        form = self.form
        form.directoryTable.show_model(self.view_model.lines)
        form.placesList.show_model(self.view_model.places)
        form.splitter.setStretchFactor(0, 0)
        form.splitter.setStretchFactor(1, 1)
        form.splitter.setStretchFactor(2, 0)
        form.placesFrame.setMinimumWidth(_PLACES_LEAST)
        form.panelStack.setMinimumWidth(_PANEL_LEAST)
        form.panelStack.setVisible(self._room.opens)
        actions = self._services.actions
        form.importButton.set_action(actions["import_contacts"])
        form.newButton.set_action(actions["add_contact"])
        form.newButton.name_it(self.tr("Orang baru"), "Ins")
        form.newOfficeButton.set_action(actions["add_office"])

    def _connect(self) -> None:
        form, model = self.form, self.view_model
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self.focus_table)
        form.placesList.place_chosen.connect(self._choose_place)
        form.placesList.deed_wanted.connect(self._do)
        form.placesList.menu_wanted.connect(self._show_office_menu)
        form.placesList.left.connect(self.focus_table)
        form.splitter.splitterMoved.connect(self._splitter_moved)
        table = form.directoryTable
        table.line_chosen.connect(model.select)
        table.deed_wanted.connect(self._do)
        table.menu_wanted.connect(self._show_line_menu)
        table.left.connect(self.focus_places)
        table.width_changed.connect(form.tableHeads.follow)
        model.listed.connect(self._show_list)
        model.card_changed.connect(self._show_selected)
        model.done.connect(self._tell_done)
        model.told.connect(self._tell)
        model.failed.connect(self._services.messages.error)
        session = self._services.session
        session.ready.connect(self._on_ready)
        session.failed.connect(self._show_list)

    def _attach(self) -> None:
        for action, deed in (
            ("filter", self._focus_filter),
            ("clear_filter", self.view_model.clear_filter),
            ("toggle_panel", self.toggle_panel),
        ):
            self._services.actions.attach(action, deed, PLACE)
        exporting = RegisterExporting(self._services, self)
        self._services.actions.attach("export_contacts", exporting.directory, PLACE)

    # --- sizes ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room.turn(self.window().width()):
            self.form.panelStack.setVisible(self.panels.busy() or self._room.opens)
        self._fit_panes()
        self._fit_bars()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self._fit_panes()
        self._fit_bars()

    def _fit_bars(self) -> None:
        form = self.form
        steps = (form.sumLabel, form.importButton, form.newButton)
        fit(form.headerFrame, self.width(), steps)

    def _fit_panes(self) -> None:
        kept = self._services.settings.get(keys.DIRECTORY_PLACES_WIDTH)
        places = _PLACES_NARROW if self._room.narrow else kept
        sides = with_text(places), self._room.width
        self.form.splitter.setSizes([sides[0], max(1, self.width() - sum(sides)), sides[1]])

    def _splitter_moved(self) -> None:
        form = self.form
        if self._room.keeps_width:
            self._services.settings.put(keys.DIRECTORY_PLACES_WIDTH, form.placesFrame.width())
            if form.panelStack.isVisible():
                self._room.keep_width(form.panelStack.width())
