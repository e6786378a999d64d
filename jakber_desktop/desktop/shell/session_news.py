"""Tells what the session's end, damage, undo and redo mean for whoever sits at the window."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.action_set import translated
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.labels import mid_sentence

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow


class SessionNews(QObject):
    """Listens to the session of a window; of several windows one speaks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        session = self._services.session
        session.ready.connect(self._ready)
        session.undo_changed.connect(self._name_undo)
        session.undone.connect(self._undone)
        session.redone.connect(self._redone)
        session.damage_found.connect(self._damaged)
        session.recovered.connect(self._recovered)
        if session.is_ready:  # a further window: the session has told this already
            self._ready()
            self._name_undo()

    def _ready(self) -> None:
        session = self._services.session
        self._services.actions.update_facts(ready=True, writable=session.writable)
        if session.read_only:
            newer = session.listing is not None and session.listing.newer
            self._services.messages.warning(
                self.tr("Berkas dibuat dengan versi lebih baru")
                if newer
                else self.tr("Basis data hanya dapat dibaca"),
                self.tr(
                    "Perbarui JakBer Desktop untuk mengubahnya. Melihat dan mencetak tetap bisa."
                )
                if newer
                else self.tr("Periksa izin berkasnya. Melihat dan mencetak tetap bisa."),
                lasts=True,
            )
        if session.renewed and self._window.speaks:
            self._services.messages.info(
                self.tr("Basis data ini sekarang dicatat sebagai laptop baru"),
                self.tr(
                    "Berkasnya salinan dari laptop lain atau dipulihkan dari cadangan; isinya "
                    "lengkap. Minta blok nomor surat yang baru, atau ambil alih buku surat bila "
                    "laptop ini pemegangnya."
                ),
                lasts=True,
            )

    def _damaged(self, problems: tuple[str, ...]) -> None:
        if not self._window.speaks:
            return
        self._services.messages.warning(
            self.tr("Pemeriksaan basis data menemukan masalah"),
            self.tr("Buat salinan berkasnya sekarang, lalu hubungi pengelola."),
            (self.tr("Salin rincian"), partial(self._services.dialogs.copy, "\n".join(problems))),
            lasts=True,
        )

    def _recovered(self, found: Any) -> None:
        """After an unexpected end: until when everything is there, and the way back to it."""
        if not self._window.speaks:
            return
        at = found.at.astimezone()
        words = self.tr("Catatan pukul {time} dipulihkan")
        if at.date() != dt.date.today():
            words = self.tr("Catatan {date} pukul {time} dipulihkan")
        title = words.format(date=long_date(at.date(), weekday=False), time=f"{at:%H.%M}")
        text = self.tr("Aplikasi tertutup tak terduga. Tidak ada isi yang hilang.")
        back = (self.tr("Buka rapat"), partial(self._go_back_to, found))
        self._services.messages.info(title, text, *([back] if found.meeting else []), lasts=True)

    def _go_back_to(self, found: Any) -> None:
        if found.stage is None:
            self._window.show_meeting(found.meeting)
        else:
            self._window.show_stage(found.meeting, found.stage)

    def _name_undo(self) -> None:
        session, actions = self._services.session, self._services.actions
        for action_id, label in (("undo", session.undo_label), ("redo", session.redo_label)):
            words = translated(actions.specs[action_id].words)
            actions[action_id].setText(f"{words}: {mid_sentence(label)}" if label else words)
        actions.update_facts(undo=session.undo_label, redo=session.redo_label)

    def _undone(self, result: Any) -> None:
        if not self._window.speaks:
            return
        redo = (translated(self._services.actions.specs["redo"].words), self._services.session.redo)
        words = self.tr("Diurungkan: {label}").format(label=mid_sentence(result.label))
        self._services.messages.success(words, self._skipped(result), redo)

    def _redone(self, result: Any) -> None:
        if not self._window.speaks:
            return
        undo = (translated(self._services.actions.specs["undo"].words), self._services.session.undo)
        words = self.tr("Diulangi: {label}").format(label=mid_sentence(result.label))
        self._services.messages.success(words, self._skipped(result), undo)

    def _skipped(self, result: Any) -> str:
        told = []
        if result.held:
            words = self.tr("Dilewati karena sudah final atau terbit: {label}.")
            told.append(words.format(label=mid_sentence(result.held[0])))
        if result.skipped:
            words = self.tr("{n} isian tidak disentuh karena sudah berubah sesudahnya.")
            told.append(words.format(n=len(result.skipped)))
        if result.reopened:
            words = self.tr("Bentrokan menunggu lagi: {places}.")
            told.append(words.format(places=", ".join(result.reopened)))
        return " ".join(told)
