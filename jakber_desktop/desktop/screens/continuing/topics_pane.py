"""The tab Topik: the topics, and everything about the chosen one in time order (F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_topics_pane import Ui_TopicsPane
from jakber_desktop.desktop.screens.continuing.continuing_pane import ContinuingPane
from jakber_desktop.desktop.screens.registers.states import show_state
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.continuing.topics import TopicsViewModel
    from jakber_desktop.model.rows.topics import ItemChoice

_OFFERED = 30


class TopicsPane(ContinuingPane):
    """Everything works by keys alone."""

    MENU = (("new_topic", "edit_topic", "note_topic", "close_topic"),
            ("merge_topic", "remove_topic"), ("print_topic",))  # fmt: skip
    PART_MENU = (("open_item", "attach_like", "detach_item"),)
    model: TopicsViewModel

    def __init__(
        self, model: TopicsViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, services, parent)
        self.form = Ui_TopicsPane()
        self.form.setupUi(self)
        panel = self.form.panel
        panel.items_wanted.connect(self.attach_like)
        panel.form.list.chosen_changed.connect(self._item_chosen)
        panel.form.list.opened.connect(self._open)
        panel.form.mainButton.clicked.connect(self.open_item)
        model.done.connect(self._tell)
        self.furnish()
        self.join()

    # --- words ---

    def segments(self) -> tuple[SegmentSpec, ...]:
        counts, known = self.model.counts, self.model.known
        return (
            SegmentSpec("open", self.tr("Berjalan"), count=counts.open if known else -1),
            SegmentSpec("closed", self.tr("Selesai"), count=counts.closed if known else -1),
            SegmentSpec(
                "all", self.tr("Semua"), count=counts.open + counts.closed if known else -1
            ),
        )

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [KeyHint("↑↓", self.tr("pilih")), KeyHint("Enter", self.tr("buka"))]
        if self.model.writable:
            hints += [
                KeyHint("Ins", self.tr("tambah")), KeyHint("S", self.tr("selesai")),
                KeyHint("F2", self.tr("ganti nama")),
            ]  # fmt: skip
        return (*hints, KeyHint("Ctrl+P", self.tr("cetak riwayat")))

    def say_empty(self) -> None:
        place, model = self.form.emptyState, self.model
        text = self.tr("Ikuti sebuah butir agenda dari Persiapan atau Pembahasan rapatnya.")
        title = self.tr("Belum ada topik")
        if model.counts.all and model.known and not model.filtered:
            title, text = self.tr("Tidak ada topik di sini"), ""
        show_state(place, model, self.services, "bookmark", title, text)
        if model.known and not model.filtered and model.writable and not model.counts.all:
            place.offer((self.tr("Topik baru"), "add", self.add))

    def show_detail(self) -> None:
        self.form.panel.show_topic(self.model)

    # --- deeds ---

    def open_row(self) -> None:
        self.enter_beside()

    def open_item(self) -> None:
        """Enter: the meeting of the chosen item, at the item."""
        item = self.model.item()
        if item is not None:
            self.open_wanted.emit(item.meeting_id, "agenda_item", item.id)

    def add(self) -> None:
        """Ins: a new topic."""
        if not self.model.writable:
            return
        name = self.services.dialogs.ask_text(
            self.tr("Topik baru"),
            self.tr("Satu pokok yang diikuti melalui beberapa rapat."),
            self.tr("Nama topik"),
        )
        if name:
            self.model.add(name)

    def rename(self) -> None:
        """F2: another name."""
        row = self.model.row()
        if row is None or not self.model.writable:
            return
        name = self.services.dialogs.ask_text(
            self.tr("Ganti nama topik"), "", self.tr("Nama topik"), row.text
        )
        if name:
            self.model.rename(name)

    def note(self) -> None:
        """What is to be known of the topic."""
        row = self.model.row()
        if row is None or not self.model.writable:
            return
        text = self.services.dialogs.ask_note(
            self.tr("Keterangan topik"), row.text, self.tr("Keterangan"), row.note
        )
        if text is not None:
            self.model.note(text)

    def merge(self) -> None:
        """Choose the topic that the chosen one goes up in."""
        others = [(one.id, one.text) for one in self.model.others()]
        if self.model.row() is not None and others and self.model.writable:
            self.pick(others[:_OFFERED], self.model.merge)

    def attach_like(self) -> None:
        """Ins beside: items whose titles are like those of the topic."""
        if self.model.row() is not None and self.model.writable:
            self.model.find_items(self._offer_items)

    # --- inside ---

    def _offer_items(self, items: tuple[ItemChoice, ...]) -> None:
        if not self.isVisible():
            return  # gone on meanwhile
        found = [
            (one.id, f"{long_date(one.date, weekday=False)} · {one.title} · {one.meeting}"[:120])
            for one in items
        ]
        if found:
            self.pick(found, self.model.attach)
        else:
            self.services.messages.info(
                self.tr("Tidak ada butir yang mirip"),
                self.tr("Ikuti butirnya dari Persiapan atau Pembahasan rapat itu."),
            )

    def _item_chosen(self, row_id: str | None) -> None:
        self.model.item_id = row_id

    def _open(self, _row: int) -> None:
        self.open_item()

    def _tell(self, words: str) -> None:
        self.services.messages.done(words, self.services.session.undo)
