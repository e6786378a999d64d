"""What Arsip checks by itself: where the minutes are, the scan, its code, pages and seal (16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.words import signed_copy as copy_words

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_archive_screen import Ui_ArchiveScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel
    from jakber_desktop.model.rows.archive import ArchiveSheet


class ArchiveChecks(QObject):
    """Follows an ArchiveViewModel with the lines of its form."""

    def __init__(
        self,
        view_model: ArchiveViewModel,
        form: Ui_ArchiveScreen,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._form, self._services = view_model, form, services
        self._actions = services.actions
        self._missing: int | None = None
        view_model.check.changed.connect(self.show)
        view_model.scans.shown.connect(self.show)

    def set_missing(self, count: int | None) -> None:
        """How many required items the minutes lack; None while unknown."""
        if count != self._missing:
            self._missing = count
            self.show()

    def show(self) -> None:
        """Show what is known now."""
        sheet = self._view_model.sheet
        if sheet is None:
            return
        self._show_minutes(sheet)
        self._show_scans(sheet)
        self._show_copy(sheet)

    def _show_minutes(self, sheet: ArchiveSheet) -> None:
        line = self._form.minutesLine
        line.setVisible(sheet.state != "signed" or not self._view_model.scans.rows())
        if sheet.state == "draft" and not sheet.held:
            line.say(
                "open",
                self.tr("Rapat belum berlangsung"),
                self.tr("Notula disusun saat dan sesudah rapat."),
            )
            line.offer(self.tr("Buka persiapan"), self._actions["stage_1"].trigger)
            return
        line.say(*self._minutes_words(sheet))
        if sheet.state in {"draft", "review"}:
            line.offer(self.tr("Buka notula"), self._actions["stage_5"].trigger)
        elif sheet.state == "final" and self._view_model.is_complete and self._view_model.can_edit:
            line.offer(self.tr("Tandai bertanda tangan"), self._view_model.sign)
        else:
            line.offer()

    def _minutes_words(self, sheet: ArchiveSheet) -> tuple[str, str, str]:
        if sheet.awaits_signature:
            title = self.tr("Tanda tangan menyusul")
            text = self.tr("Rapat diarsipkan; lampirkan pindaiannya bila sudah ditandatangani.")
            if self._view_model.scans.rows():
                text = self.tr("Rapat diarsipkan; centang tanda tangan yang terlihat di pindaian.")
            return "waiting", title, text
        if sheet.state == "archived":
            return "good", self.tr("Rapat diarsipkan"), self.tr("Hanya dapat dibaca.")
        if sheet.state == "signed":
            return "good", self.tr("Notula bertanda tangan"), ""
        if sheet.state == "final":
            return "good", self.tr("Notula final"), self.tr("Menunggu tanda tangan.")
        title = self.tr("Notula sedang ditinjau") if sheet.state == "review" else ""
        if self._missing:
            text = self.tr("{n} isian wajib belum lengkap.").format(n=self._missing)
        else:
            text = self.tr("Tanda tangan diminta sesudah notula final.")
        return "waiting", title or self.tr("Notula masih draf"), text

    def _show_scans(self, sheet: ArchiveSheet) -> None:
        scans, form = self._view_model.scans, self._form
        rows = scans.rows()
        form.countChip.show_look(ChipLook(str(len(rows)) if rows else ""))
        form.scansList.setVisible(bool(rows))
        form.attachButton.setEnabled(scans.can_edit)
        away = [row for row in rows if row.state != "here"]
        form.scanLine.setVisible(not rows or bool(away) or sheet.code is None or sheet.revising)
        if not rows:
            form.scanLine.say(
                "waiting",
                self.tr("Pindaian belum ada"),
                self.tr("Pindai notula bertanda tangan, lalu lampirkan."),
            )
        elif away:
            form.scanLine.say(
                "waiting",
                self.tr("{n} dari {of} pindaian belum utuh").format(n=len(away), of=len(rows)),
                self.tr("Berkasnya belum ada atau rusak di laptop ini."),
            )
        elif sheet.revising:
            form.scanLine.say(
                "waiting",
                self.tr("Pindaian ini milik versi sebelum revisi"),
                self.tr("Pindai lagi sesudah revisinya final dan bertanda tangan."),
            )
        else:
            form.scanLine.say(
                "good",
                self.tr("{n} pindaian diterima").format(n=len(rows)),
                self.tr("Kode QR diperiksa sesudah notula final."),
            )

    def _show_copy(self, sheet: ArchiveSheet) -> None:
        """Code, pages and seal of the copy shown; none of them while there is nothing to check."""
        form, state = self._form, self._view_model.check.state
        lines = (form.codeLine, form.pagesLine, form.sealLine)
        checked = state is not None and sheet.code is not None
        form.checksFrameTitle.setText(
            self.tr("Pemeriksaan pindaian") if checked else self.tr("Pemeriksaan")
        )
        for line in (*lines, form.signatureLine):
            line.setVisible(checked)
        if state is None or sheet.code is None:
            return
        told = (
            copy_words.code_line(state, sheet.code),
            copy_words.pages_line(state),
            copy_words.seal_line(state, sheet.code),
        )
        for line, words in zip(lines, told, strict=True):
            line.say(*(copy_words.of_earlier(words) if sheet.revising else words))
        unread = state.found is not None and not any(state.found.pages) and not state.typed
        form.codeLine.offer(*((self.tr("Ketik kode"), self._ask_code) if unread else ()))
        self._show_signatures()

    def _show_signatures(self) -> None:
        state, line = self._view_model.check.state, self._form.signatureLine
        found = copy_words.signature_lines(state) if state is not None else ()
        line.setVisible(bool(found))
        if found:
            worst = next((one for one in found if one.state == "bad"), found[0])
            line.say(worst.state, worst.title, "\n".join(one.text for one in found))

    def _ask_code(self) -> None:
        typed = self._services.dialogs.ask_text(
            self.tr("Ketik kode pada kaki halaman"),
            self.tr("Kode tercetak di samping kode QR, misalnya NTL-7F3A-92C1."),
            self.tr("Kode verifikasi"),
            "",
            self.tr("Periksa"),
            self.tr("Batal"),
        )
        if typed and not self._view_model.check.take_typed(typed):
            self._services.messages.warning(
                self.tr("Kode itu bukan kode versi final"),
                self.tr("Baca lagi kodenya, atau periksa dengan Periksa dokumen."),
            )
