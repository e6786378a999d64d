"""Buku surat (mockup 19): the register of a year, and the panel of the chosen series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_letter_book_screen import Ui_LetterBookScreen
from jakber_desktop.desktop.screens.letter_book.asking import PLACE, Asking
from jakber_desktop.desktop.screens.letter_book.output import NumberOutput
from jakber_desktop.desktop.screens.letter_book.states import show_state
from jakber_desktop.desktop.screens.panel_room import PanelRoom
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.letter_book.letter_book import ALL, OTHERS
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.letter_book import NUMBERS_LOW

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel

_PANEL_LEAST = 284


class LetterBookScreen(Page):
    """Shows a LetterBookViewModel; everything works by keys alone."""

    stage_opened = Signal(str, str)
    """The meeting of a number is wanted, at a stage (of model.rows.STAGES)."""

    def __init__(
        self, view_model: LetterBookViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_LetterBookScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        opened, width = keys.LETTERS_PANEL_OPEN, keys.LETTERS_PANEL_WIDTH
        self._room = PanelRoom(services.settings, opened, width)
        self._focus_waits = False
        """The list takes the keys as soon as it was read."""
        self.asking = Asking(self, view_model, services)
        self._output = NumberOutput(view_model, services, self)
        self._output.stage_wanted.connect(self.stage_opened)
        self._dress()
        self._connect()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self._show_list()

    # --- page ---

    def place(self) -> str:
        return PLACE

    def title(self) -> str:
        return self.tr("Buku surat")

    def hints(self) -> tuple[KeyHint, ...]:
        if self.asking.busy:
            return (
                KeyHint("Tab", self.tr("isian berikutnya")),
                KeyHint("Ctrl+S", self.tr("simpan")),
                KeyHint("Esc", self.tr("batal")),
            )
        parts = [KeyHint("↑↓", self.tr("pilih")), KeyHint("Enter", self.tr("buka surat"))]
        if self.view_model.can_edit:
            parts.append(KeyHint("Ins", self.tr("pesan nomor")))
            parts.append(KeyHint("T", self.tr("terbitkan")))
        parts.append(KeyHint("Ctrl+F", self.tr("saring")))
        parts.append(KeyHint("Ctrl+C", self.tr("salin nomor")))
        return tuple(parts)

    def note(self) -> StatusNote:
        left = self.view_model.own_left()
        if left is None:
            return StatusNote()
        words = self.tr("sisa {n} nomor di laptop ini").format(n=left)
        return StatusNote(words, "warning" if left <= NUMBERS_LOW else "")

    def enter(self) -> None:
        self.view_model.read()
        self._show_list()
        self._focus_waits = self.view_model.register is None
        if not self.asking.busy:
            self.focus_list()

    def show_number(self, number_id: str, day: dt.date | None) -> None:
        """Choose a number of the register, of the year of its day."""
        year = day.year if day else self.view_model.year
        self.view_model.show_number(number_id, year)

    def meeting(self) -> tuple[str, str] | None:
        row = self.view_model.number()
        return (row.meeting_id, row.subject) if row and row.meeting_id else None

    def panes(self) -> tuple[QWidget, ...]:
        form = self.form
        panel = form.registerPanel.form.outsideButton
        last = form.formPanel.first_field() if self.asking.busy else panel
        return (form.filterEdit, form.numbersList, last)

    # --- what the view model tells ---

    def _show_list(self) -> None:
        model, form = self.view_model, self.form
        empty = model.rows.rowCount() == 0
        if empty:
            show_state(form.emptyState, model, self._services)
        form.listStack.setCurrentWidget(form.emptyState if empty else form.tablePage)
        if form.filterEdit.text().strip() != model.text:
            form.filterEdit.setText(model.text)
        self._show_counts()
        form.yearLabel.setText(str(model.year))
        for button, step in ((form.previousYearButton, -1), (form.nextYearButton, 1)):
            button.setEnabled(model.can_step(step))
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        form.readOnlyChip.show_look(look if read_only else ChipLook(""))
        self._show_chosen()
        self._fit_bars()
        if self._focus_waits and model.register is not None:
            self._focus_waits = False
            self.focus_list()
        self.about_changed.emit()

    def _show_counts(self) -> None:
        model, counts = self.view_model, self.view_model.counts()
        known = model.register is not None
        names = [
            (ALL, self.tr("Semua")),
            ("UND", self.tr("Undangan")),
            ("NOT", self.tr("Notula")),
            ("ND", self.tr("Nota dinas")),
        ]
        if counts[OTHERS] or model.group == OTHERS:
            names.append((OTHERS, self.tr("Lainnya")))
        shown = counts if known else {}
        specs = [SegmentSpec(key, words, count=shown.get(key, -1)) for key, words in names]
        self.form.groupSegments.set_segments(specs, model.group)
        states = model.states()
        told = [
            words.format(n=states[state])
            for state, words in (
                ("booked", self.tr("{n} dipesan")), ("void", self.tr("{n} batal")),
            )
            if states[state]
        ]  # fmt: skip
        self.form.countLabel.setText(", ".join(told))

    def _show_chosen(self) -> None:
        model = self.view_model
        if model.rows.rowCount():
            self.form.numbersList.choose(model.selected)
        self.form.registerPanel.show_register(model)

    # --- deeds ---

    def focus_list(self) -> None:
        """The keys go to the list, or to the way on while it is empty."""
        form = self.form
        if self.view_model.rows.rowCount():
            form.numbersList.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        buttons = form.emptyState.buttons()
        target = form.filterEdit if self.view_model.text or not buttons else buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_filter(self) -> None:
        self.form.filterEdit.setFocus()
        self.form.filterEdit.selectAll()

    def _older(self) -> None:
        self.view_model.step_year(-1)

    def _newer(self) -> None:
        self.view_model.step_year(1)

    def _show_menu(self, where: QPoint) -> None:
        parts = (
            ("open_letter", "copy_number"),
            ("issue_number", "void_number"),
            ("book_number", "insert_number", "record_outside"),
        )
        self._pop(parts, where)

    def _show_more(self, where: QPoint) -> None:
        self._pop((("insert_number", "void_number"), ("lend_block", "hand_over_register")), where)

    def _pop(self, parts: tuple[tuple[str, ...], ...], where: QPoint) -> None:
        menu = QMenu(self)
        for part in parts:
            menu.addActions([self._services.actions[action_id] for action_id in part])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _do(self, action_id: str) -> None:
        """A key of the list: do what its action does, if it is enabled."""
        self._services.actions[action_id].trigger()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- panel ---

    def mark_primary(self, *, draft: bool) -> None:
        """One primary button: while something is asked it is the panel's."""
        self.form.bookButton.setProperty("kind", "normal" if draft else "primary")
        self.about_changed.emit()

    def toggle_panel(self) -> None:
        """Show or hide the panel (F4); remembered in a wide window."""
        shown = self.form.panelStack.isHidden()
        self.form.panelStack.setVisible(shown or self.asking.busy)
        self._room.keep_open(shown=shown)
        self._fit_panes()

    def show_panel(self) -> None:
        """Show the panel: something is asked in it."""
        self.form.panelStack.show()
        self._fit_panes()

    def fit_panel(self) -> None:
        """As wide a window and the person want it."""
        self.form.panelStack.setVisible(self.asking.busy or self._room.opens)
        self._fit_panes()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self._services.actions
        form.numbersList.show_model(self.view_model.rows)
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)
        form.panelStack.setMinimumWidth(_PANEL_LEAST)
        form.panelStack.setVisible(self._room.opens)
        form.exportButton.set_action(actions["export"])
        form.exportButton.setText(self.tr("Ekspor"))
        form.bookButton.set_action(actions["book_number"])
        form.bookButton.setProperty("keyHint", "Ins")
        form.bookButton.name_it(self.tr("Pesan nomor"), "Ins")
        form.previousYearButton.name_it(self.tr("Tahun sebelumnya"), "Ctrl+PgUp")
        form.nextYearButton.name_it(self.tr("Tahun berikutnya"), "Ctrl+PgDn")

    def _connect(self) -> None:
        form, model = self.form, self.view_model
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self.focus_list)
        form.groupSegments.chosen.connect(model.set_group)
        form.previousYearButton.clicked.connect(self._older)
        form.nextYearButton.clicked.connect(self._newer)
        form.numbersList.number_chosen.connect(model.select)
        form.numbersList.deed_wanted.connect(self._do)
        form.numbersList.menu_wanted.connect(self._show_menu)
        form.numbersList.width_changed.connect(form.tableHeads.follow)
        form.registerPanel.menu_wanted.connect(self._show_more)
        form.splitter.splitterMoved.connect(self._splitter_moved)
        model.listed.connect(self._show_list)
        model.chosen_changed.connect(self._show_chosen)
        model.failed.connect(self._services.messages.error)
        session = self._services.session
        session.ready.connect(self._on_ready)
        session.failed.connect(self._show_list)

    def _attach(self) -> None:
        for action, deed in (
            ("filter", self._focus_filter),
            ("clear_filter", self.view_model.clear_filter),
            ("toggle_panel", self.toggle_panel),
            ("previous_year", self._older),
            ("next_year", self._newer),
        ):
            self._services.actions.attach(action, deed, PLACE)

    # --- keys and sizes ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins books a number also where there is no list yet."""
        if event.key() == Qt.Key.Key_Insert and not event.modifiers():
            self._do("book_number")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room.turn(self.window().width()):
            self.fit_panel()
        self._fit_panes()
        self._fit_bars()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self.form.filterFrame.setFixedHeight(theme().size("filterBar"))
        self._fit_panes()
        self._fit_bars()

    def _fit_bars(self) -> None:
        form = self.form
        fit(form.headerFrame, self.width(), (form.exportButton, form.bookButton))
        fit(form.filterFrame, self.width(), (form.countLabel,))

    def _fit_panes(self) -> None:
        panel = self._room.width
        self.form.splitter.setSizes([max(1, self.width() - panel), panel])

    def _splitter_moved(self) -> None:
        self._room.keep_width(self.form.panelStack.width())
