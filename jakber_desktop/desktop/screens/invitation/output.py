"""Out of Undangan: PDF files, the printer, mail drafts, calendar, chat; told in the message bar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from jakber_desktop.desktop.screens.invitation.batches import LetterBatches
from jakber_desktop.desktop.viewmodels.invitation import source
from jakber_desktop.desktop.words.invitation import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.model.rows.invitation import RecipientRow


class InvitationOutput(LetterBatches):
    """What the buttons and keys of Undangan make of the checked letters."""

    letter_wanted = Signal()
    """The letter lacks something: its fields are wanted."""

    def __init__(
        self,
        model: InvitationViewModel,
        services: Services,
        together: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, parent)
        self._model, self._together = model, together
        model.taken_off.connect(self._offer_withdrawal)

    # --- PDF ---

    def make_pdf(self) -> None:
        """A file for each checked letter, and all in one, in a folder (Ctrl+E)."""
        rows = self._wanted_rows()
        if rows is None:
            return
        title = self.tr("Simpan surat undangan di folder")
        if self._model.is_notice:
            title = self.tr("Simpan surat pemberitahuan di folder")
        folder = self._services.dialogs.choose_folder(title)
        if folder is not None:
            self._plan(rows, partial(self._write_pdf, folder))

    def _write_pdf(self, folder: Path, plan: Any) -> None:
        taken = self._may_write(folder, source.letter_names(plan))
        if taken is None:
            return
        labels = [letter.label for letter in plan.letters]
        title = self.tr("Membuat PDF undangan")
        if self._model.is_notice:
            title = self.tr("Membuat PDF pemberitahuan")
        work = partial(source.write_letters, plan, folder, taken)
        self._batch(title, labels, work, partial(self._tell_pdf, folder, plan))

    def _tell_pdf(self, folder: Path, plan: Any, written: Any) -> None:
        count = min(len(written.files), len(plan.letters))
        if self._told_unfinished(folder, written, count, len(plan.letters)):
            return
        title = self.tr("{n} surat dibuat di folder {folder}")
        self._services.messages.success(
            title.format(n=count, folder=folder.name or str(folder)),
            self._draft_words(plan),
            *self._after(plan, folder, written.files),
        )

    # --- printer ---

    def print_letters(self) -> None:
        """The checked letters on paper (Ctrl+P)."""
        rows = self._wanted_rows()
        if rows is not None:
            self._plan(rows, self._join)

    def _join(self, plan: Any) -> None:
        labels = [letter.label for letter in plan.letters]
        work = partial(source.joined_letters, plan)
        self._batch(self.tr("Menyiapkan cetakan"), labels, work, partial(self._print, plan))

    def _print(self, plan: Any, pdf: bytes | None) -> None:
        if pdf is not None:
            count = len(plan.letters)
            self._printing.send(pdf, Path(plan.bundle_name).stem, count, self._draft_words(plan))

    # --- mail, calendar, chat ---

    def export_mail(self) -> None:
        """A mail draft for each checked recipient with an address."""
        self._export_mail(self._model.checked(), reminder=False)

    def _export_mail(self, rows: Sequence[str], *, reminder: bool) -> None:
        meeting, workspace = self._model.meeting_id, self._services.session.workspace
        if meeting is None or not self._free() or not self._some(rows):
            return
        folder = self._services.dialogs.choose_folder(self.tr("Simpan draf surel di folder"))
        if folder is None:
            return
        work = partial(source.plan_mail, workspace, meeting, rows, reminder=reminder)
        self._services.tasks.run(work, partial(self._write_mail, folder), self._fail)

    def _write_mail(self, folder: Path, mail: Any) -> None:
        if not mail.drafts:
            self._services.messages.warning(
                self.tr("Tidak ada alamat surel"),
                self.tr("Isi surelnya dengan E, atau di Direktori: {names}.").format(
                    names=listed(mail.skipped)
                ),
            )
            return
        taken = self._may_write(folder, [draft.file_name for draft in mail.drafts])
        if taken is None:
            return
        labels = [draft.letter.label for draft in mail.drafts]
        workspace = self._services.session.workspace
        work = partial(source.write_mail, workspace, mail, folder, taken)
        title = self.tr("Membuat draf surel")
        self._batch(title, labels, work, partial(self._tell_mail, folder, mail))

    def _tell_mail(self, folder: Path, mail: Any, written: Any) -> None:
        if self._told_unfinished(folder, written, len(written.files), len(mail.drafts)):
            return
        parts = []
        if mail.skipped:
            words = self.tr("Tanpa alamat surel, dilewati: {names}.")
            parts.append(words.format(names=listed(mail.skipped, 6)))
        parts.append(self._draft_words(mail.plan) or self.tr("Buka dan kirim dari program surel."))
        title = self.tr("{n} draf surel disimpan di folder {folder}")
        words = title.format(n=len(written.files), folder=folder.name or str(folder))
        after = self._after(mail.plan, folder, written.files)
        self._services.messages.success(words, " ".join(parts), *after)

    def export_calendar(self) -> None:
        """The meeting as a calendar file for the checked recipients: come, or it is off."""
        if self._model.meeting_id is None:
            return
        session, rows = self._services.session, self._model.checked()
        work = partial(source.calendar, session.workspace, self._model.meeting_id, rows)
        self._services.tasks.run(work, self._save_calendar, self._fail)

    def _offer_withdrawal(self, row: RecipientRow) -> None:
        """Whose invitation went out by mail still has the meeting in the calendar."""
        self._services.messages.info(
            self.tr("Undangan {who} sudah terkirim").format(who=row.label),
            self.tr("Kirimkan berkas pembatalan agar rapat ini hilang dari kalendernya."),
            (self.tr("Simpan pembatalan"), partial(self._withdraw, row)),
        )

    def _withdraw(self, row: RecipientRow) -> None:
        session, meeting = self._services.session, self._model.meeting_id
        if meeting is not None:
            work = partial(source.withdrawal, session.workspace, meeting, [row])
            self._services.tasks.run(work, self._save_calendar, self._fail)

    def _save_calendar(self, made: tuple[bytes, str]) -> None:
        data, name = made
        kinds = self.tr("Berkas kalender (*.ics)")
        path = self._services.dialogs.save_file(self.tr("Simpan berkas kalender"), name, kinds)
        if path is not None:
            work = partial(source.write, data, path)
            self._services.tasks.run(work, partial(self._tell_calendar, path), self._fail)

    def _tell_calendar(self, path: Path, _answer: object) -> None:
        show = partial(self._services.dialogs.show_in_folder, path)
        words = self.tr("{name} tersimpan").format(name=path.name)
        text = self.tr("Dapat dibuka di Outlook, Google Kalender, dan lainnya.")
        self._services.messages.success(words, text, (self.tr("Buka folder"), show))

    def copy_chat(self) -> None:
        """A message to the checked recipients on the clipboard."""
        self._copy_chat(self._model.checked(), reminder=False)

    def _copy_chat(self, rows: Sequence[str], *, reminder: bool) -> None:
        if self._model.meeting_id is None:
            return
        workspace = self._services.session.workspace
        try:
            text = source.chat(workspace, self._model.meeting_id, rows, reminder=reminder)
        except Exception as error:
            self._services.messages.error(error)
            return
        self._services.dialogs.copy(text)
        title = self.tr("Teks pengingat disalin") if reminder else self.tr("Teks undangan disalin")
        if self._model.is_notice:
            title = self.tr("Teks pemberitahuan disalin")
        self._services.messages.success(title, self.tr("Tempelkan di aplikasi pesan Anda."))

    def remind_silent(self) -> None:
        """Check those who did not answer, and offer a reminder to them."""
        silent = self._model.check_silent()
        if not silent:
            self._services.messages.info(self.tr("Tidak ada yang perlu diingatkan"))
            return
        rows = [row.id for row in silent]
        title = self.tr("{n} penerima belum menjawab, kini dicentang").format(n=len(silent))
        self._services.messages.info(
            title,
            f"{listed([row.label for row in silent])}.",
            (self.tr("Salin pesan pengingat"), partial(self._copy_chat, rows, reminder=True)),
            (self.tr("Simpan draf surel"), partial(self._export_mail, rows, reminder=True)),
        )

    # --- what they share ---

    def _plan(self, rows: Sequence[str], then: Callable[[Any], None]) -> None:
        workspace, meeting = self._services.session.workspace, self._model.meeting_id
        if meeting is None:
            return
        together = self._together()
        work = partial(source.plan_letters, workspace, meeting, rows, together=together)
        self._services.tasks.run(work, then, self._fail)

    def _wanted_rows(self) -> tuple[str, ...] | None:
        """The rows letters are wanted for; None when there are none, or another batch runs."""
        rows = self._model.checked()
        if not self._free() or not (self._together() or self._some(rows)):
            return None
        return rows

    def _draft_words(self, plan: Any) -> str:
        if not plan.missing:
            return ""
        names = {
            "invitation.number": self.tr("nomor"),
            "invitation.date": self.tr("tanggal"),
            "invitation.signatory": self.tr("penanda tangan"),
            "notice.number": self.tr("nomor"),
            "notice.date": self.tr("tanggal"),
        }
        words = self.tr("Surat masih bertanda DRAF: {names} belum diisi.")
        return words.format(names=", ".join(names[path] for path in plan.missing))

    def _after(self, plan: Any, folder: Path, files: Sequence[Path]) -> list[Any]:
        """What may come next: the folder; the letter's gaps, else marking the letters as sent.

        A notice has its number from the letter register and changes no mark of the invitation.
        """
        buttons = self._show_folder(folder, files)
        if plan.kind == "pemberitahuan":
            return buttons
        if plan.missing:
            buttons.append((self.tr("Ubah isi surat"), self.letter_wanted.emit))
        elif self._model.can_edit:
            buttons.append((self.tr("Tandai terkirim"), self._model.mark_sent))
        return buttons
