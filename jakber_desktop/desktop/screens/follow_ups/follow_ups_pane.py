"""The tab Tindak lanjut: the register of follow-ups and the panel of the chosen one (07)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_follow_ups_pane import Ui_FollowUpsPane
from jakber_desktop.desktop.screens.history.offer import offer
from jakber_desktop.desktop.screens.registers.register_pane import RegisterPane
from jakber_desktop.desktop.screens.registers.states import show_state
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.follow_ups import FollowUpsViewModel


_COLUMNS = {
    "status": "status", "office": "responsible_office_id", "due": "due_date",
    "who": "responsible_post",
}  # fmt: skip
"""Fields of the panel -> columns whose history they offer."""


class FollowUpsPane(RegisterPane):
    """Everything works by keys alone."""

    MENU = (
        ("open_follow_up", "toggle_follow_up"),
        ("follow_up_status", "follow_up_due", "follow_up_office"),
        ("write_progress", "add_proof", "open_proof", "remove_progress"),
        ("follow_up_letters", "follow_up_history", "redate_follow_ups"),
    )
    model: FollowUpsViewModel

    def __init__(
        self, model: FollowUpsViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, services, parent)
        self.form = Ui_FollowUpsPane()
        self.form.setupUi(self)
        panel = self.form.panel
        self._asked = False
        """A key of the list asked for the field that is being filled."""
        panel.furnish(model)
        self.form.list.today = services.session.today
        panel.close_wanted.connect(self.toggle_panel)
        panel.source_wanted.connect(self.open_row)
        panel.finish_wanted.connect(self.finish)
        panel.left.connect(self.focus_list)
        panel.menu_wanted.connect(self.show_menu)
        model.done.connect(self._tell)
        model.proof_ready.connect(services.dialogs.open_file)
        for name, field in panel.fields.items():
            offer(services, field, partial(self._address, name))
        self.furnish()
        self.show_detail()

    # --- words ---

    def segments(self) -> tuple[SegmentSpec, ...]:
        counts = self.model.counts
        known = self.model.known
        return tuple(
            SegmentSpec(key, words, count=getattr(counts, key) if known else -1)
            for key, words in (
                ("open", self.tr("Terbuka")), ("late", self.tr("Terlambat")),
                ("done", self.tr("Selesai")),
            )
        )  # fmt: skip

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [KeyHint("↑↓", self.tr("pilih"))]
        if self.model.writable:
            hints += [
                KeyHint("Spasi", self.tr("selesai")),
                KeyHint("S", self.tr("status")),
                KeyHint("T", self.tr("tenggat")),
            ]
        hints += [
            KeyHint("Enter", self.tr("buka rapat")),
            KeyHint("N", self.tr("nota dinas")),
            KeyHint("Ctrl+F", self.tr("saring")),
        ]
        return tuple(hints)

    def say_empty(self) -> None:
        titles = {
            "open": self.tr("Tidak ada tindak lanjut yang terbuka"),
            "late": self.tr("Tidak ada yang terlambat"),
            "done": self.tr("Belum ada tindak lanjut yang selesai"),
        }
        nothing = self.model.counts.open + self.model.counts.done == 0
        title = titles[self.model.filter.state]
        text = self.tr("Tindak lanjut dicatat dalam Pembahasan rapat, dan terkumpul di sini.")
        if nothing and not self.model.filtered:
            title = self.tr("Belum ada tindak lanjut")
        show_state(
            self.form.emptyState, self.model, self.services, "clipboard_task", title,
            text if nothing else "",
        )  # fmt: skip

    def show_detail(self) -> None:
        self.form.list.writable = self.model.writable
        self.form.panel.show_detail()

    def panel_field(self) -> QWidget:
        panel: QWidget = self.form.panel.form.statusField
        return panel

    # --- deeds ---

    def open_row(self) -> None:
        row = self.model.row()
        if row is not None:
            self.open_wanted.emit(row.meeting_id, "action_item", row.id)

    def finish(self) -> None:
        """Ctrl+Enter: it is done, with the note that is typed; what is closed goes on again."""
        row = self.model.row()
        if row is not None and row.group == "closed":
            self.model.reopen()
        elif self.model.mark_done(self.form.panel.note()):
            self.form.panel.form.progressEdit.clear()
            self.focus_list()

    def ask_status(self) -> None:
        """S: the status is to be chosen."""
        self._begin("status")
        self.form.panel.form.statusField.box.showPopup()

    def ask_office(self) -> None:
        """K: the office is to be chosen."""
        self._begin("office")
        self.form.panel.form.officeField.box.showPopup()

    def ask_due(self) -> None:
        """T: the due day is to be typed."""
        self._begin("due")
        self.form.panel.form.dueField.line.selectAll()

    def write_progress(self) -> None:
        """Ins: a note is to be typed."""
        if self.model.row() is not None:
            self.show_panel()
            self.form.panel.start_progress()

    def add_proof(self) -> None:
        """A file that shows what became of it."""
        if self.model.row() is None:
            return
        title, kinds = self.tr("Pilih bukti"), self.tr("Semua berkas (*)")
        for path in self.services.dialogs.open_files(title, kinds)[:1]:
            if self.model.add_proof(path, self.form.panel.note()):
                self.form.panel.form.progressEdit.clear()

    def remove_progress(self) -> None:
        """The newest note goes."""
        detail = self.model.detail
        if detail is not None and detail.progress:
            self.model.remove_progress(detail.progress[0].id)

    def open_proof(self) -> None:
        """The newest proof, in the system's program."""
        if not self.model.open_proof():
            self.services.messages.info(self.tr("Tindak lanjut ini belum punya bukti berkas"))

    def enter(self) -> None:
        super().enter()
        self.model.read_names()

    def _address(self, field: str) -> FieldAddress | None:
        """Where a field of the panel is kept."""
        if self.model.selected is None:
            return None
        return FieldAddress("action_item", self.model.selected, _COLUMNS[field])

    def _begin(self, field: str) -> None:
        if self.model.row() is not None:
            self.show_panel()
            self._asked = True
            self.form.panel.fields[field].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self, words: str) -> None:
        if self._asked:
            self._asked = False
            QTimer.singleShot(0, self, self.focus_list)  # once the field has done with its key
        self.services.messages.done(words, self.services.session.undo)
