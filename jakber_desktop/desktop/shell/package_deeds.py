"""Ekspor ke berkas: asks whether attachments go along, and where to; writes, and tells (S1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.sharing.work import KEY_WANTED
from jakber_desktop.language.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork
    from jakber_desktop.model.rows.sync import PackageFiles, PackageMade

    WantKey = Callable[[Callable[[], object]], None]

LIGHT = 200_000_000
"""Bytes of attachments that go along unless somebody says no."""


class PackageDeeds(QObject):
    """`export` does it all; `want_key` asks for the passphrase and then goes on."""

    def __init__(
        self, services: Services, work: SyncWork, want_key: WantKey, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._work, self._want_key = services, work, want_key
        self._target: Path | None = None
        self._with_files = self._began = False
        work.exported.connect(self._exported)
        work.export_failed.connect(self._failed)

    def export(self) -> None:
        """Look what would go along, then ask."""
        if self._work.running:
            return
        read = partial(self._work.source.attachments, self._services.session.workspace)
        failed = self._services.messages.error
        self._services.tasks.run(read, self._ask, failed, lane=Lane.LONG, key="package files")

    def _ask(self, found: PackageFiles) -> None:
        title = self.tr("Ekspor ke berkas")
        with_files: bool | None = False
        if found.files:
            option = self.tr("Sertakan {n} berkas, lampiran dan naskah ({size})").format(
                n=found.files, size=size_words(found.size)
            )
            yes, light = self.tr("Pilih tempat"), found.size < LIGHT
            ask = self._services.dialogs.ask_option
            with_files = ask(title, self._explained(found), option, yes, on=light)
        if with_files is None:
            return
        kinds = self.tr("Berkas berbagi JakBer (*.jbx)")
        name = f"jakber-{self._services.session.today.isoformat()}.jbx"
        target = self._services.dialogs.save_file(title, name, kinds)
        if target is not None:
            self._target, self._with_files = target, with_files
            self._write()

    def _explained(self, found: PackageFiles) -> str:
        words = self.tr(
            "Semua rapat dan riwayatnya disimpan ke satu berkas, untuk laptop lain atau USB."
        )
        if found.size >= LIGHT:
            words = f"{words} " + self.tr("Dengan lampiran berkasnya besar dan lama disalin.")
        if found.absent:
            more = self.tr("{n} lampiran belum tiba di laptop ini, jadi tidak ikut.")
            words = f"{words} {more.format(n=found.absent)}"
        return words

    def _write(self) -> None:
        if self._target is not None:
            self._began = self._work.export(self._target, with_files=self._with_files)
            if not self._began:  # an automatic sync began while the place was chosen
                self._services.messages.info(
                    self.tr("Sinkronisasi sedang berjalan"),
                    self.tr("Ekspor setelah sinkronisasi selesai."),
                )

    def _is_own(self) -> bool:
        """Whether this window began what ended now: the windows of a session share the work."""
        own, self._began = self._began, False
        return own

    def _exported(self, made: PackageMade) -> None:
        messages, target = self._services.messages, self._target
        if target is None or not self._is_own():
            return
        if made.cancelled:
            messages.info(
                self.tr("Ekspor dihentikan"), self.tr("Tidak ada berkas yang ditulis atau diganti.")
            )
            return
        show = partial(self._services.dialogs.show_in_folder, target)
        words = self.tr("{name} tersimpan ({size})")
        messages.success(
            words.format(name=target.name, size=size_words(made.size)),
            self._told(made),
            (self.tr("Buka folder"), show),
        )

    def _told(self, made: PackageMade) -> str:
        """What is in it, what is not, and what to do with it."""
        words = self.tr("{n} perubahan").format(n=made.rows)
        if made.files:
            words = self.tr("{n} perubahan dan {files} lampiran").format(
                n=made.rows, files=made.files
            )
        parts = [f"{words}.", self.tr("Buka di laptop lain dengan Impor berkas.")]
        if made.files_left:
            parts.insert(1, self.tr("{n} lampiran tidak ikut.").format(n=made.files_left))
        return " ".join(parts)

    def _failed(self, error: Exception) -> None:
        if not self._is_own():
            return
        if getattr(error, "code", "") == KEY_WANTED:
            self._want_key(self._write)
        else:
            self._services.messages.error(error, self._write)
