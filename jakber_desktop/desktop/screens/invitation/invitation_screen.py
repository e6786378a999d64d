"""The Undangan stage (mockup 05): recipients by office at the left, their letter at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_invitation_screen import Ui_InvitationScreen
from jakber_desktop.desktop.screens.history.places import offer_letter
from jakber_desktop.desktop.screens.invitation.adding import RecipientAdding
from jakber_desktop.desktop.screens.invitation.deeds import RecipientDeeds
from jakber_desktop.desktop.screens.invitation.letter_pane import LetterPane
from jakber_desktop.desktop.screens.invitation.note import InvitationNote
from jakber_desktop.desktop.screens.invitation.output import InvitationOutput
from jakber_desktop.desktop.screens.invitation.states import show_state
from jakber_desktop.desktop.screens.invitation.telling import InvitationTelling
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.invitation.letter import LetterForm
from jakber_desktop.desktop.viewmodels.invitation.preview import LetterPreview
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.words.invitation import left_out_words, summary

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.model.rows.history import FieldAddress

PLACE = "workspace.invitation"
_FIELDS = {"carbon_copies": "copies"}
"""Fields of the record -> the fields of the letter's panel."""
_NARROW = 1100
_WIDE_LIST, _NARROW_LIST, _LETTER_LEAST = 700, 520, 460


class InvitationScreen(StagePage):
    """Shows an InvitationViewModel; everything is done by keys alone."""

    def __init__(
        self, view_model: InvitationViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_InvitationScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        self.letter = LetterForm(services.session, self)
        self.preview = LetterPreview(services.session, self)
        self.output = InvitationOutput(view_model, services, self._is_together, self)
        self.pane = LetterPane(self.form, view_model, self.preview, services, self)
        self._row_deeds = RecipientDeeds(view_model, services, PLACE, self)
        self.adding = RecipientAdding(self.form, view_model, services, self)
        self.letter_note = InvitationNote(self.form, view_model, services, PLACE, self)
        self._telling = InvitationTelling(view_model, self.letter, services, self._show_row, self)
        self._make_head()
        self._furnish()
        self._connect()
        self._attach()
        offer_letter(services, self.letter, self.form.letterPanel.fields())
        theme().changed.connect(self.measure)
        self._show_together()
        self._show_sheet()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        if meeting_id != self.view_model.meeting_id:
            self.form.recipientLine.clear()
            self._show_list()
        self.view_model.open(meeting_id)

    def renew(self) -> None:
        """Read the recipients again."""
        self.view_model.read()
        self.form.recipientLine.ask_again()
        if self._edits_letter():
            self.letter.read(self.view_model.meeting_id)

    def enter(self) -> None:
        """Shown now: the recipients have the keys, without any the line above them."""
        if self.view_model.sheet is None:
            self.view_model.read()
        if self._edits_letter():
            return
        empty = self._is_empty() and self.view_model.can_edit
        target = self.form.recipientLine if empty else self.form.recipientTable
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Write what was typed in the letter's fields; the list of suggestions goes."""
        self.form.recipientLine.close_list()
        if self._edits_letter():
            self.form.letterPanel.commit()

    def reveal(self, wanted: FieldAddress) -> bool:
        """A field of the letter."""
        if wanted.entity != "invitation":
            return False
        self.edit_letter()
        field = self.form.letterPanel.fields().get(_FIELDS.get(wanted.field, wanted.field))
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Print, make the PDF files."""
        return (self.print_button, self.pdf_button)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        if self._edits_letter():
            return (KeyHint("F4", self.tr("selesai")), KeyHint("Ctrl+Z", self.tr("urungkan")))
        walk = KeyHint("Alt+← →", self.tr("surat lain"))
        row = self.view_model.row
        way = KeyHint("C", self.tr("cara kirim"))
        if row is not None and row.state == "no_email":
            way = KeyHint("E", self.tr("isi surel"))
        files = (KeyHint("Ctrl+P", self.tr("cetak")), KeyHint("Ctrl+E", self.tr("PDF")))
        if not self.view_model.can_edit:
            return (walk, *files)
        return (
            KeyHint("Ins", self.tr("tambah")),
            KeyHint(self.tr("Spasi"), self.tr("centang")),
            way,
            KeyHint("H W B", self.tr("jawaban")),
            KeyHint("Ctrl+T", self.tr("tandai terkirim")),
            walk,
            *files,
        )

    def note(self) -> StatusNote:
        """Where everything typed is."""
        if self.view_model.can_edit:
            return StatusNote(self.tr("Tersimpan di laptop ini"), "checkmark_circle")
        return StatusNote()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        if self._edits_letter():
            return (form.letterPanel.first_field(), form.pageView)
        return (form.recipientLine, form.recipientTable, form.pageView)

    # --- deeds ---

    def add_recipient(self) -> None:
        """The line above the recipients takes the keys."""
        self._show_list()
        self.form.recipientLine.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.recipientLine.selectAll()

    def toggle_letter(self) -> None:
        """Open or close the letter's fields (F4)."""
        if self._edits_letter():
            self.form.letterPanel.commit()
            self._show_list()
            self.enter()
        else:
            self.edit_letter()

    def edit_letter(self) -> None:
        """Open the letter's fields in place of the recipients."""
        self.letter.read(self.view_model.meeting_id)
        self.form.leftStack.setCurrentWidget(self.form.letterPanel)
        self.form.letterPanel.begin()
        self.about_changed.emit()

    def _show_list(self) -> None:
        self.form.leftStack.setCurrentWidget(self.form.listPage)
        self.about_changed.emit()

    def _edits_letter(self) -> bool:
        return self.form.leftStack.currentWidget() is self.form.letterPanel

    def _choose_together(self, *, together: bool) -> None:
        self._services.settings.put(keys.INVITATION_TOGETHER, together)
        self._show_together()

    def _is_together(self) -> bool:
        return bool(self._services.settings.get(keys.INVITATION_TOGETHER))

    # --- what the view model tells ---

    def _show_sheet(self, _error: object = None) -> None:
        model, form = self.view_model, self.form
        editable = model.can_edit
        form.recipientLine.setVisible(editable or model.sheet is None)
        form.pastButton.setVisible(editable or model.sheet is None)
        form.sendButton.setVisible(editable or model.sheet is None)
        form.recipientLine.setReadOnly(not editable)
        empty = self._is_empty()
        form.countsFrame.setHidden(empty)
        form.recipientHeads.setHidden(empty)
        if model.sheet is not None:
            form.countLine.show_counts(summary(model.sheet))
            form.countLine.tell_more(left_out_words(model.sheet.rows))
        if empty:
            show_state(form.emptyState, model, self._services.session, self._show_sheet)
        form.tableStack.setCurrentWidget(form.emptyState if empty else form.recipientTable)
        self._show_checks()
        self._fit_toolbar()
        self.about_changed.emit()

    def _is_empty(self) -> bool:
        sheet = self.view_model.sheet
        return sheet is None or not sheet.offices

    def _show_checks(self) -> None:
        sheet = self.view_model.sheet
        checked, count = len(self.view_model.checked()), len(sheet.rows) if sheet else 0
        self.form.recipientHeads.show_checks(checked, count)
        letters = min(1, count) if self._is_together() else checked
        words = self.tr("Buat PDF {n} surat").format(n=letters)
        self.pdf_button.setText(words)
        self.pdf_button.name_it(words, "Ctrl+E")
        self.pdf_button.setEnabled(letters > 0)
        self.print_button.setEnabled(letters > 0)
        self.pdf_button.updateGeometry()

    def _show_selected(self) -> None:
        """The row that a deed or the line chose comes into sight, with its letter."""
        chosen, table = self.view_model.selected, self.form.recipientTable
        if chosen is not None and table.current_row() != chosen:
            table.choose(chosen)
        self.pane.show_letter(together=self._is_together())
        self.about_changed.emit()

    def _show_together(self) -> None:
        actions, together = self._services.actions, self._is_together()
        actions["letters_together" if together else "letters_each"].setChecked(True)
        self._show_checks()
        self.pane.show_letter(together=together)

    def _show_row(self, row_id: str) -> None:
        self._show_list()
        self.view_model.select(row_id)
        self._to_table()

    def _letter_saved(self) -> None:
        self.saved.emit()
        self.view_model.read()

    def _on_ready(self) -> None:
        """The database is open in full: read what could not be read before."""
        if self.isVisible():
            self.view_model.read()
            self.enter()

    # --- set-up ---

    def _make_head(self) -> None:
        self.print_button = Button(self, self.tr("Cetak pilihan"), "print")
        self.print_button.setProperty("keyHint", "Ctrl+P")
        self.print_button.name_it(self.tr("Cetak pilihan"), "Ctrl+P")
        self.print_button.clicked.connect(self.output.print_letters)
        self.pdf_button = Button(self, "", "document_pdf", "primary")
        self.pdf_button.setProperty("keyHint", "Ctrl+E")
        self.pdf_button.clicked.connect(self.output.make_pdf)

    def _furnish(self) -> None:
        form, model = self.form, self.view_model
        form.recipientTable.show_model(model.rows)
        form.letterPanel.show_model(self.letter)
        form.sendButton.set_action(self._services.actions["mark_sent"], show_key=True)
        form.moreButton.name_it(self.tr("Tindakan lain"))
        form.moreButton.clicked.connect(self._pop_more)
        rosters = QMenu(form.pastButton)
        rosters.aboutToShow.connect(partial(self._row_deeds.fill_rosters, rosters))
        form.pastButton.setMenu(rosters)
        form.pastButton.name_it(self.tr("Ambil penerima dari rapat lalu"))
        form.splitter.setStretchFactor(0, 0)
        form.splitter.setStretchFactor(1, 1)

    def _pop_more(self) -> None:
        self._row_deeds.pop_more_menu(self.form.moreButton)

    def _connect(self) -> None:
        model, form, output = self.view_model, self.form, self.output
        model.sheet_changed.connect(self._show_sheet)
        model.selected_changed.connect(self._show_selected)
        model.checks_changed.connect(self._show_checks)
        model.saved.connect(self.saved)
        self.letter.saved.connect(self._letter_saved)
        self._services.session.ready.connect(self._on_ready)
        self._services.session.failed.connect(self._show_sheet)
        self._connect_table()
        form.recipientLine.left.connect(self._to_table)
        self.adding.line_wanted.connect(self.add_recipient)
        form.letterPanel.close_wanted.connect(self.toggle_letter)
        form.letterPanel.number_wanted.connect(self._book_number)
        self.letter.booked.connect(self._go_on_with_date)
        form.progressStrip.cancel_wanted.connect(self._stop)
        form.splitter.splitterMoved.connect(self._splitter_moved)
        output.began.connect(form.progressStrip.begin)
        output.progressed.connect(form.progressStrip.go_on)
        output.ended.connect(form.progressStrip.finish)
        output.letter_wanted.connect(self.edit_letter)

    def _connect_table(self) -> None:
        table, model = self.form.recipientTable, self.view_model
        table.row_chosen.connect(model.select)
        table.deed_wanted.connect(self._row_deeds.do)
        table.menu_wanted.connect(self._row_deeds.pop_row_menu)
        table.all_wanted.connect(model.toggle_all)
        table.add_wanted.connect(self.add_recipient)
        table.left.connect(self.add_recipient)
        table.width_changed.connect(self.form.recipientHeads.follow)
        self.form.recipientHeads.all_wanted.connect(model.toggle_all)

    def _attach(self) -> None:
        output = self.output
        for action, deed in (
            ("add_recipient", self.add_recipient),
            ("paste_recipients", self.adding.paste_clipboard),
            ("print", output.print_letters),
            ("export", output.make_pdf),
            ("save_pdf", output.make_pdf),
            ("remind_silent", output.remind_silent),
            ("copy_chat", output.copy_chat),
            ("export_mail", output.export_mail),
            ("export_calendar", output.export_calendar),
            ("edit_letter", self.edit_letter),
            ("book_letter_number", self._book_number),
            ("toggle_panel", self.toggle_letter),
            ("letters_each", partial(self._choose_together, together=False)),
            ("letters_together", partial(self._choose_together, together=True)),
        ):
            self._services.actions.attach(action, deed, PLACE)
        step = self.view_model.step
        self._services.actions.attach("previous_letter", partial(step, -1), PLACE)
        self._services.actions.attach("next_letter", partial(step, 1), PLACE)
        self.pane.attach(PLACE)
        self.form.editLetterButton.set_action(self._services.actions["edit_letter"])
        self.form.editLetterButton.name_it(self.tr("Ubah isi surat"), "F4")

    def _book_number(self) -> None:
        if not self._edits_letter():  # asked for by the palette or a menu
            self.edit_letter()
        self.form.letterPanel.commit()
        self.letter.book_number()

    def _go_on_with_date(self) -> None:
        """The number is booked: the letter's date is what comes next."""
        if self.form.letterPanel.isVisible():
            self.form.letterPanel.field("date").setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self.form.progressStrip.stopping()
        self.output.cancel()

    def _to_table(self) -> None:
        if not self._is_empty():
            self.form.recipientTable.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _splitter_moved(self) -> None:
        self._services.settings.put(keys.INVITATION_WIDTH, self.form.leftStack.width())
        self._fit_toolbar()
        self.pane.fit()

    def _fit_toolbar(self) -> None:
        form = self.form
        fit(form.toolbarFrame, form.leftStack.width(), (form.pastButton, form.sendButton))

    def measure(self) -> None:
        look, form = theme(), self.form
        kept = self._services.settings.get(keys.INVITATION_WIDTH)
        narrow = self.window().width() < look.px(_NARROW)
        wide = kept or look.px(_NARROW_LIST if narrow else _WIDE_LIST)
        wide = max(1, min(wide, self.width() - _LETTER_LEAST))
        form.splitter.setSizes([wide, max(1, self.width() - wide - 1)])
        self._fit_toolbar()
        self.pane.measure()

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        return QSize(800, 240)

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)
