"""The Kehadiran stage (mockup 04): counters, the quick line, the table, the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_attendance_screen import Ui_AttendanceScreen
from jakber_desktop.desktop.screens.attendance.deeds import RowDeeds
from jakber_desktop.desktop.screens.history.fields import offer_attendance
from jakber_desktop.desktop.screens.register_exporting import RegisterExporting
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.settings import ATTENDANCE_PANEL_OPEN
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.attendance.typed import Newcomer, read_newcomer
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.words.attendance import sheet_words
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel
    from jakber_desktop.desktop.viewmodels.session.times import SessionTimes
    from jakber_desktop.model.rows.attendance import Candidate
    from jakber_desktop.model.rows.history import FieldAddress

PLACE = "workspace.attendance"
NARROW, PANEL, PANEL_NARROW = 1100, 328, 288
"""Window width below which the panel narrows (ui-design §2), and its widths."""
_FIELDS = {"proxy_basis": "basis", "represents": "name"}
"""Fields of the record -> the fields of the panel."""
LOW = 330
"""Height of the stage below which the rows need the room of the counters."""


class AttendanceScreen(StagePage):
    """Shows an AttendanceViewModel; everything is done by keys alone."""

    print_wanted = Signal()
    """The attendance sheet is wanted on paper."""

    def __init__(
        self,
        view_model: AttendanceViewModel,
        times: SessionTimes,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_AttendanceScreen()
        self.form.setupUi(self)
        self.view_model, self.times = view_model, times
        self._services = services
        self._came_from: QWidget = self.form.quickLine
        self._row_deeds = RowDeeds(view_model, services, PLACE, self)
        self._row_deeds.who_wanted.connect(self._ask_who)
        self._exporting = RegisterExporting(services, self)
        self._make_buttons()
        self.form.attendanceTable.show_model(view_model.rows)
        self.form.officeTiles.show_model(view_model.offices)
        self.form.panel.show_model(view_model)
        self.form.panel.setVisible(services.settings.get(ATTENDANCE_PANEL_OPEN))
        self.form.quickLine.set_suggest(view_model.suggestions, view_model.order_of, self)
        self._connect()
        self._attach()
        offer_attendance(services, view_model, self.form.panel.fields(), self.form.attendanceTable)
        theme().changed.connect(self.measure)
        self._show_sheet()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        if meeting_id != self.view_model.meeting_id:
            self.form.quickLine.clear()
            self.form.panel.forget_newcomer()
        self.view_model.open(meeting_id)

    def renew(self) -> None:
        """Read the sheet again."""
        self.view_model.read()
        self.form.quickLine.ask_again()

    def enter(self) -> None:
        """Shown now: the quick line has the keys, in a sheet that can only be read the table."""
        if self.view_model.sheet is None:
            self.view_model.read()
        target = self.form.quickLine if self.view_model.can_edit else self.form.attendanceTable
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Write what was typed in the panel; the list of suggestions goes."""
        self.form.quickLine.close_list()
        self.form.panel.commit()

    def reveal(self, wanted: FieldAddress) -> bool:
        """The row of an entry, and its field in the panel where there is one."""
        sheet, table = self.view_model.sheet, self.form.attendanceTable
        rows = [row for one in sheet.offices for row in one.rows] if sheet else []
        row = next((one for one in rows if one.entry == wanted.row), None)
        if wanted.entity != "attendance" or row is None:
            return False
        self.view_model.narrow(None)
        table.choose(row.id)
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field = self.form.panel.fields().get(_FIELDS.get(wanted.field, wanted.field))
        if field is not None and field.isVisibleTo(self.form.panel):
            self._remember()
            self._open_panel()
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Print, start, end; once it is over what differs from the letters."""
        return (self.print_button, self.differing_button, self.start_button, self.end_button)

    def wants_in_head(self, button: QWidget) -> bool:
        """A meeting is started or ended, never both."""
        if button is self.start_button:
            return self.times.opened_at is None and self.view_model.can_edit
        if button is self.end_button:
            return self.times.running and self.view_model.can_edit
        return button is not self.differing_button or self.times.closed_at is not None

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        if not self.view_model.can_edit:
            return (KeyHint("Ctrl+P", self.tr("cetak")), KeyHint("F4", self.tr("panel")))
        return (
            KeyHint("F9", self.tr("isi cepat")),
            KeyHint(self.tr("Spasi"), self.tr("hadir/batal")),
            KeyHint("W", self.tr("mewakili")),
            KeyHint("I", self.tr("izin")),
            KeyHint("Ctrl+Enter", self.tr("peserta tambahan")),
            KeyHint("Ctrl+Z", self.tr("batalkan")),
        )

    def note(self) -> StatusNote:
        """The honest count: "6 orang + 3 unsur"."""
        sheet = self.view_model.sheet
        return StatusNote(sheet_words(sheet), "people") if sheet else StatusNote()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        return (form.officeTiles, form.quickLine, form.attendanceTable, form.panel.first_field())

    # --- deeds ---

    def check_in(self) -> None:
        """F9: the quick line takes the keys, ready for the next name."""
        self.form.quickLine.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.quickLine.selectAll()

    def toggle_panel(self) -> None:
        """Show or hide the panel (F4); remembered."""
        shown = self.form.panel.isHidden()
        if not shown and self.form.panel.isAncestorOf(self.focusWidget() or self):
            self._return()
        self.form.panel.setVisible(shown)
        self._services.settings.put(ATTENDANCE_PANEL_OPEN, shown)
        self.measure()

    def add_walk_in(self) -> None:
        """Ctrl+Enter: add who is typed in the quick line or in the panel, or ask who."""
        panel, line = self.form.panel, self.form.quickLine
        if line.hasFocus():
            self._add_typed(line.text().strip())
        elif panel.adds():
            if panel.add():
                self._return()
        else:
            self._ask_newcomer(Newcomer(self.view_model.only or ""))

    def settle_newcomer(self) -> bool:
        """Somebody new is typed and not added yet: ask before one goes on without.

        False when they are to be added and something still lacks: it is said in the panel.
        """
        panel = self.form.panel
        who = panel.waits() if self.view_model.can_edit else ""
        if not who or not self._services.dialogs.ask(
            self.tr("Tambahkan {who} dahulu?").format(who=who),
            self.tr("Sudah tertulis di Peserta tambahan, tetapi belum masuk daftar hadir."),
            self.tr("Tambahkan"),
            self.tr("Lanjut tanpa menambahkan"),
        ):
            return True
        self._open_panel()
        return panel.add()

    def _add_typed(self, text: str) -> None:
        """Add at once when the office is known, else ask for it."""
        model, line = self.view_model, self.form.quickLine
        offices = model.sheet.offices if model.sheet else ()
        newcomer = read_newcomer(text, offices, model.directory())
        if not newcomer.office and model.only:
            newcomer = Newcomer(model.only, newcomer.name, newcomer.position)
        if newcomer.office and (newcomer.name or newcomer.position):
            if model.add_newcomer(newcomer):
                line.start_over()
            return
        line.start_over()
        self._ask_newcomer(newcomer)

    def _ask_newcomer(self, newcomer: Newcomer) -> None:
        if self.view_model.can_edit:
            self._remember()
            self._open_panel()
            self.form.panel.ask_newcomer(newcomer)

    def _present(self, candidate: Candidate) -> None:
        self.form.quickLine.start_over()
        self.view_model.candidate_present(candidate)

    def _proxy(self, candidate: Candidate) -> None:
        self.form.quickLine.start_over()
        if self.view_model.candidate_proxy(candidate):
            self._ask_who()

    def _ask_who(self) -> None:
        self._remember()
        self._open_panel()
        self.form.panel.ask_who()

    def _edit(self) -> None:
        if self.view_model.row is not None:
            self._remember()
            self._open_panel()
            self.form.panel.edit()

    # --- where the keys go back to ---

    def _remember(self) -> None:
        """The line or table from where the panel was entered."""
        table = self.form.attendanceTable
        self._came_from = table if table.hasFocus() else self.form.quickLine

    def _return(self) -> None:
        self._came_from.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_table(self) -> None:
        self.form.attendanceTable.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _out_of_table(self) -> None:
        if self.view_model.only is not None:
            self.view_model.narrow(None)
        elif self.view_model.can_edit:
            self.check_in()

    def _open_panel(self) -> None:
        if self.form.panel.isHidden():
            self.toggle_panel()

    # --- what the view model tells ---

    def _show_sheet(self, _error: object = None) -> None:
        model, form = self.view_model, self.form
        editable = model.can_edit
        form.quickLine.setReadOnly(not editable)
        form.quickLine.setPlaceholderText(self._line_words())
        self.measure()
        if self._is_empty():
            self._say_why_empty()
        shown = form.emptyState if self._is_empty() else form.attendanceTable
        form.tableStack.setCurrentWidget(shown)
        self.about_changed.emit()

    def _say_why_empty(self) -> None:
        """Nobody is invited, or the sheet cannot be read (yet)."""
        state, error = self.form.emptyState, self._services.session.error
        state.offer()
        if self.view_model.sheet is not None:
            how = self.tr("Ketik nama atau jabatan di atas, lalu Ctrl+Enter untuk menambah.")
            words = self.tr("Belum ada yang diundang")
            state.say("people_checkmark", words, how if self.view_model.can_edit else "")
        elif error is not None:
            words = self.tr("Kehadiran belum dapat dibuka")
            state.say("error_circle", words, " ".join(error_words(error)))
            state.offer((self.tr("Coba lagi"), "arrow_sync", self._try_again), primary=False)
        else:
            state.say("clock", self.tr("Membuka kehadiran…"))

    def _try_again(self) -> None:
        session = self._services.session
        session.error = None
        session.open_fully()
        self._show_sheet()

    def _is_empty(self) -> bool:
        sheet = self.view_model.sheet
        return sheet is None or not sheet.offices

    def _line_words(self) -> str:
        if self.view_model.locked:
            return self.tr("Notula final, kehadiran hanya dapat dibaca")
        if not self.view_model.can_edit and self.view_model.sheet is not None:
            return self.tr("Basis data hanya dapat dibaca")
        return self.tr("Ketik jabatan, nama, atau kantor")

    def _show_selected(self) -> None:
        """The row that a deed or the quick line chose comes into sight."""
        chosen = self.view_model.selected
        table = self.form.attendanceTable
        if chosen is not None and table.current_row() != chosen and not table.choose(chosen):
            self.view_model.narrow(None)  # it is of another office than the only one shown
            table.choose(chosen)

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    def _tell(self, words: str) -> None:
        self._services.messages.info(words)

    def offer_absent(self) -> None:
        """The meeting is over: who is still expected may be noted as absent without a word."""
        self.view_model.read()
        sheet = self.view_model.sheet
        if sheet is None or not sheet.tally.expected or not self.view_model.can_edit:
            return
        words = self.tr("{n} undangan belum dicatat").format(n=sheet.tally.expected)
        close = (self.tr("Catat tanpa keterangan"), self.view_model.close_attendance)
        self._services.messages.info(words, "", close)

    def _on_ready(self) -> None:
        """The database is open in full: read what could not be read before."""
        if self.isVisible():
            self.view_model.read()
            self.enter()

    # --- set-up ---

    def _make_buttons(self) -> None:
        actions = self._services.actions
        self.print_button = Button(self, self.tr("Cetak daftar hadir"), "print")
        self.print_button.setProperty("keyHint", "Ctrl+P")
        self.print_button.name_it(self.tr("Cetak daftar hadir"), "Ctrl+P")
        self.print_button.clicked.connect(self.print_wanted)
        self.differing_button = Button(self, "", "person_swap")
        self.differing_button.set_action(actions["meeting_mismatches"])
        self.start_button = Button(self, self.tr("Mulai rapat"), "play", "primary")
        self.start_button.set_action(actions["start_meeting"], show_key=True)
        self.end_button = Button(self, self.tr("Akhiri rapat"), "stop", "primary")
        self.end_button.set_action(actions["end_meeting"], show_key=True)

    def _connect(self) -> None:
        model, form = self.view_model, self.form
        model.sheet_changed.connect(self._show_sheet)
        model.selected_changed.connect(self._show_selected)
        model.saved.connect(self.saved)
        model.done.connect(self._tell_done)
        model.told.connect(self._tell)
        model.failed.connect(self._services.messages.error)
        model.unsaved.connect(self._services.messages.error)
        self.times.changed.connect(self.about_changed)
        self._services.session.ready.connect(self._on_ready)
        self._services.session.failed.connect(self._show_sheet)
        form.attendanceTable.row_chosen.connect(model.select)
        form.attendanceTable.deed_wanted.connect(self._row_deeds.do)
        form.attendanceTable.menu_wanted.connect(self._row_deeds.pop_menu)
        form.attendanceTable.left.connect(self._out_of_table)
        form.attendanceTable.width_changed.connect(form.tableHeads.follow)
        form.officeTiles.office_chosen.connect(model.narrow)
        form.officeTiles.left.connect(self._to_table)
        form.quickLine.present_wanted.connect(self._present)
        form.quickLine.proxy_wanted.connect(self._proxy)
        form.quickLine.walk_in_wanted.connect(self._add_typed)
        form.quickLine.left.connect(self._to_table)
        form.panel.left.connect(self._return)
        form.panel.close_wanted.connect(self.toggle_panel)
        form.panel.add_wanted.connect(self.add_walk_in)

    def _attach(self) -> None:
        for action, deed in (
            ("check_in", self.check_in),
            ("add_walk_in", self.add_walk_in),
            ("edit_attendance", self._edit),
            ("print", self.print_wanted.emit),
            ("toggle_panel", self.toggle_panel),
            ("export_attendance", self._export),
        ):
            self._services.actions.attach(action, deed, PLACE)

    def _export(self) -> None:
        self._exporting.attendance(self.view_model.meeting_id)

    def measure(self) -> None:
        narrow = self.window().width() < theme().px(NARROW)
        self.form.panel.setFixedWidth(PANEL_NARROW if narrow else PANEL)
        self.form.officeTiles.setHidden(self._is_empty() or self.height() < theme().px(LOW))

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)
