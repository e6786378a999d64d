"""The card Folder bersama (08): where it is, whether it is there and sealed, the last counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_sharing_folder_card import Ui_FolderCard
from jakber_desktop.desktop.viewmodels.sharing.work import KEY_WANTED
from jakber_desktop.desktop.words.sharing import stamp

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork


class FolderCard(QFrame):
    """Shows what a SyncWork knows."""

    change_wanted = Signal()
    hub_wanted = Signal()
    again_wanted = Signal()
    """Look for the folder once more."""
    key_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_FolderCard()
        form.setupUi(self)
        form.changeButton.clicked.connect(self.change_wanted)
        form.hubButton.clicked.connect(self.hub_wanted)
        form.deedButton.clicked.connect(self._do)
        self._wants_key = False

    def show_work(self, work: SyncWork, today: dt.date, *, can_change: bool) -> None:
        """Show folder, seal and the counts of the last sync."""
        form, state = self.form, work.state
        folder = work.folder
        form.pathFrame.setVisible(bool(folder))
        form.pathLabel.setText(folder)
        form.changeButton.setText(self.tr("Ganti") if folder else self.tr("Pilih"))
        form.changeButton.name_it(
            self.tr("Ganti folder bersama") if folder else self.tr("Pilih folder bersama")
        )
        form.changeButton.setEnabled(can_change and not work.running)
        self._show_hub(work, can_change=can_change)
        self._show_reach(work)
        self._show_seal(work)
        for line, icon, words, count in (
            (form.sentLine, "arrow_upload", self.tr("Dikirim {time} · {n} perubahan"), "last_sent"),
            (
                form.receivedLine, "arrow_download", self.tr("Diterima {time} · {n} perubahan"),
                "last_received",
            ),
        ):  # fmt: skip
            told = ""
            if state is not None and state.last_at is not None and folder:
                told = words.format(time=stamp(state.last_at, today), n=getattr(state, count))
            line.say(icon, told)

    def _show_hub(self, work: SyncWork, *, can_change: bool) -> None:
        """The hub beside the folder; one alone stands where the folder would."""
        form, hub = self.form, work.state.hub if work.state is not None else ""
        form.titleLabel.setText(
            self.tr("Hub PostgreSQL") if hub and hub == work.folder else self.tr("Folder bersama")
        )
        if hub and hub == work.folder:
            form.changeButton.setText(self.tr("Tambah folder"))
            form.changeButton.name_it(self.tr("Pilih folder bersama"))
        form.hubFrame.setVisible(bool(hub) and hub != work.folder)
        form.hubLabel.setText(hub)
        form.hubButton.setText(self.tr("Ganti hub") if hub else self.tr("Hub PostgreSQL"))
        form.hubButton.name_it(
            self.tr("Ganti hub PostgreSQL") if hub else self.tr("Berbagi lewat hub PostgreSQL")
        )
        form.hubButton.setEnabled(can_change and not work.running)

    def _show_reach(self, work: SyncWork) -> None:
        line = self.form.stateLine
        if not work.folder:
            line.say("info", self.tr("Belum ada folder. Perubahan disimpan di laptop ini."), "info")
        elif work.reachable is None:
            line.say("clock", self.tr("Memeriksa folder…"))
        elif work.reachable:
            fits = work.state is not None and work.state.sealed and work.state.key_known
            words = self.tr("Folder terjangkau")
            if work.at_hub:
                words = self.tr("Hub terjangkau")
            elif fits and work.problem != KEY_WANTED:
                words = self.tr("Folder terjangkau, kunci ruang kerja cocok")
            line.say("checkmark_circle", words, "success", filled=True)
        else:
            words = self.tr(
                "Folder bersama tidak terjangkau. Perubahan tetap tersimpan di laptop ini."
            )
            if work.at_hub:
                words = self.tr("Hub tidak terjangkau. Perubahan tetap tersimpan di laptop ini.")
            line.say("warning", words, "warning", filled=True)

    def _show_seal(self, work: SyncWork) -> None:
        form, state = self.form, work.state
        if state is None or not work.folder:
            form.sealLine.say("", "")
            form.deedButton.hide()
            form.hubButton.show()
            return
        self._wants_key = (state.sealed and not state.key_known) or work.problem == KEY_WANTED
        if self._wants_key:
            words = self.tr("Frasa sandi ruang kerja belum diketik di laptop ini.")
            form.sealLine.say("lock_closed", words, "warning")
        elif state.sealed:
            form.sealLine.say("", "")
        else:
            form.sealLine.say("lock_open", self.tr("Berkas dibagikan tanpa frasa sandi"))
        form.hubButton.setVisible(not self._wants_key)  # one thing at a time, and both are wide
        away = work.reachable is False
        form.deedButton.setVisible(self._wants_key or away)
        form.deedButton.setText(
            self.tr("Ketik frasa sandi") if self._wants_key else self.tr("Coba lagi")
        )
        form.deedButton.name_it(form.deedButton.text())

    def _do(self) -> None:
        (self.key_wanted if self._wants_key else self.again_wanted).emit()
