"""The life of the minutes in Notula: review, final, revision, ralat (ui-design §9, 06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.findings import FindingRow
    from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel
    from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel
    from jakber_desktop.model.errors import MinutesUnchanged
    from jakber_desktop.model.rows.final import Finalised


class MinutesFinalising(QObject):
    """Deeds with their questions and answers; `saved` when something was written.

    `chosen` gives the finding chosen in the list.
    """

    saved = Signal()

    def __init__(
        self,
        view_model: FinalisingViewModel,
        minutes: MinutesViewModel,
        services: Services,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.view_model, self._minutes = view_model, minutes
        self._services, self._window = services, window
        self._finding: FindingRow | None = None
        view_model.finalised.connect(self._tell_final)
        view_model.failed.connect(services.messages.error)
        view_model.unchanged.connect(self._ask_why)
        view_model.opened.connect(self._show_pdf)
        view_model.saved_file.connect(self._tell_saved)

    def choose(self, finding: FindingRow | None) -> None:
        """The finding that `pass_over` is about."""
        self._finding = finding

    # --- draft ---

    def finalise(self) -> None:
        """Ask, then lock (Ctrl+Shift+L)."""
        told = self.tr(
            "Isi notula akan dikunci dan kode verifikasi diterbitkan. "
            "Perubahan sesudah ini dibuat sebagai revisi bernomor."
        )
        wanted = self._services.dialogs.ask(
            self.tr("Finalkan notula?"),
            " ".join(filter(None, [told, self._order_words()])),
            self.tr("Finalkan"),
            self.tr("Periksa lagi"),
        )
        if wanted:
            self.view_model.finalise(self._minutes.chosen_profile)

    def _order_words(self) -> str:
        """That the number will not follow the order of days; "" when it does."""
        other = self.view_model.out_of_order()
        if other is None or other.date is None:
            return ""
        words = self.tr(
            "Nomor notula ini tidak akan urut tanggal: {number} bertanggal {date}. "
            "Nomor itu tetap berlaku."
        )
        return words.format(number=other.number, date=long_date(other.date, False))

    def _ask_why(self, error: MinutesUnchanged) -> None:
        """A revision without any change is final with a reason only."""
        reason = self._services.dialogs.ask_text(
            self.tr("Finalkan revisi tanpa perubahan?"),
            error_words(error)[0],
            self.tr("Alasan"),
            yes=self.tr("Finalkan"),
            no=self.tr("Periksa lagi"),
        )
        if reason:
            self.view_model.finalise(self._minutes.chosen_profile, reason)

    def start_review(self) -> None:
        """Send the draft round: prints say "Ditinjau"."""
        if self.view_model.set_review(open_=True):
            self._tell_done(self.tr("Notula sedang ditinjau; catat koreksinya di Koreksi notula"))

    def end_review(self) -> None:
        """The round is over; its corrections stay."""
        if self.view_model.set_review(open_=False):
            self._tell_done(self.tr("Tinjauan notula selesai"))

    def pass_over(self) -> None:
        """Settle the chosen finding by a reason, or let it count again."""
        row = self._finding
        if row is None:
            title = self.tr("Pilih masalahnya dahulu")
            self._services.messages.info(title, self.tr("F8 berpindah ke masalah berikutnya."))
        elif row.reason:
            if self.view_model.take_up_again(row.rule, row.path, row.message):
                self._tell_done(self.tr("Masalah diperiksa lagi"))
        else:
            self._ask_reason(row)

    def _ask_reason(self, row: FindingRow) -> None:
        reason = self._services.dialogs.ask_text(
            self.tr("Abaikan masalah ini?"),
            row.message,
            self.tr("Alasan (wajib)"),
            yes=self.tr("Abaikan"),
            no=self.tr("Batal"),
        )
        if reason and self.view_model.pass_over(row.rule, row.path, row.message, reason):
            self._tell_done(self.tr("Masalah diabaikan dengan alasan"))

    # --- lists ---

    def show_corrections(self) -> None:
        """Corrections of the review, and of the ralat sheets."""
        # dialogs are imported when the first is asked for, not with the stage
        from jakber_desktop.desktop.screens.minutes.corrections_dialog import CorrectionsDialog

        CorrectionsDialog(self.view_model, self._services.dialogs, self._window).take_keys()

    def show_versions(self) -> None:
        """Every version, its PDF to be opened."""
        from jakber_desktop.desktop.screens.minutes.versions_dialog import VersionsDialog

        VersionsDialog(self.view_model, self._window).take_keys()

    # --- final ---

    def revise(self) -> None:
        """Open the next revision, with a reason (ui-design §13)."""
        reason = self._services.dialogs.ask_text(
            self.tr("Buka kunci untuk revisi?"),
            self.tr("Versi final yang sekarang tetap tersimpan dan dapat dibuka."),
            self.tr("Alasan revisi (wajib)"),
            yes=self.tr("Buat revisi"),
            no=self.tr("Batal"),
        )
        number = self.view_model.revise(reason) if reason else None
        if number is not None:
            self._tell(
                self.tr("Revisi {n} dibuka").format(n=number),
                self.tr("Ubah isinya, lalu finalkan lagi; nomornya tetap."),
            )

    def make_ralat(self) -> None:
        """Type a ralat sheet for signed minutes."""
        from jakber_desktop.desktop.screens.minutes.ralat_dialog import RalatDialog

        user, dialogs = self._services.session.workspace.user, self._services.dialogs
        dialog = RalatDialog(user, dialogs, self._window)
        dialog.made.connect(self._make_ralat)
        dialog.take_keys()

    def _make_ralat(self, lines: object) -> None:
        sheet = self.view_model.make_ralat(lines)  # type: ignore[arg-type]
        if sheet is not None:
            self._minutes.choose_kind("lembar-ralat")
            self._tell(
                self.tr("Lembar ralat {n} dibuat").format(n=sheet),
                self.tr("Cetak lembarnya, lalu lampirkan pada notula bertanda tangan."),
            )

    def save_consolidated(self) -> None:
        """The notula with its errata applied, as a PDF of its own."""
        kinds = self.tr("Dokumen PDF (*.pdf)")
        name = self.tr("Notula konsolidasi.pdf")
        path = self._services.dialogs.save_file(self.tr("Simpan naskah konsolidasi"), name, kinds)
        if path is not None:
            self.view_model.save_consolidated(path)

    # --- answers ---

    def _tell_final(self, done: Finalised) -> None:
        title = self.tr("Notula nomor {number} final").format(number=done.number)
        text = self.tr("Kode verifikasi {code}.").format(code=done.code)
        self._tell(title, text)

    def _show_pdf(self, path: Path) -> None:
        if not self._services.dialogs.open_file(path):
            title = self.tr("Tidak ada program untuk membuka PDF")
            self._services.messages.warning(title, self.tr("Salinannya tetap tersimpan."))

    def _tell_saved(self, path: Path) -> None:
        title = self.tr("{name} tersimpan").format(name=path.name)
        folder = self.tr("Di folder {folder}.").format(folder=path.parent)
        self._services.messages.success(title, folder)

    def _tell(self, title: str, text: str) -> None:
        self.saved.emit()
        self._services.messages.success(title, text)

    def _tell_done(self, words: str) -> None:
        self.saved.emit()
        self._services.messages.done(words, self._services.session.undo)
