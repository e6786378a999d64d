"""A shown paper out: onto paper and into files, with the result told in the message bar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.printing import (
    PrintJob,
    make_printer,
    page_order,
    save_pages,
    settle_paper,
    writes_file,
)
from jakber_desktop.desktop.viewmodels.minutes.source import Form
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.papers.printable import Printable

FORMS: tuple[Form, ...] = ("pdf", "docx", "txt", "md")


class MinutesOutput(QObject):
    """Prints and saves what a view model shows. `progress_changed` while pages go out."""

    progress_changed = Signal()

    def __init__(
        self, view_model: Printable, services: Services, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._services = services
        self._job: PrintJob | None = None
        self._pages = (0, 0)
        view_model.saved.connect(self._on_saved)
        view_model.save_failed.connect(services.messages.error)

    # --- paper ---

    def print_it(self) -> None:
        """Ask for a printer and send the shown pages to it (Ctrl+P)."""
        paper = self._view_model.paper
        if paper is None or not paper.sizes or self._job is not None:
            self._ask_patience()
            return
        try:
            printer = make_printer(Path(paper.file_name).stem, paper.sizes[0])
        except JakberError as error:
            self._services.messages.error(error)
            return
        printer.setFromTo(1, len(paper.sizes))
        if not self._services.dialogs.choose_printer(printer):
            return
        if writes_file(printer):
            name = printer.outputFileName()
            pages = page_order(printer, len(paper.sizes))
            work = partial(save_pages, paper.pdf, pages, Path(name))
            done = partial(self._on_written, name)
            self._view_model.tasks.run(work, done, self._services.messages.error)
            return
        settle_paper(printer, paper.sizes[0])
        self._job = PrintJob(self._view_model.tasks, paper.pdf, paper.sizes, printer, self)
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_printed)
        self._job.failed.connect(self._on_print_failed)
        self._job.start()

    def progress_words(self) -> str:
        """How far the printing is; empty while nothing is printed."""
        if self._job is None:
            return ""
        done, count = self._pages
        return self.tr("Mencetak halaman {n} dari {count}").format(n=done, count=count)

    def _on_progress(self, done: int, count: int) -> None:
        self._pages = (min(done + 1, count), count)
        self.progress_changed.emit()

    def _on_printed(self) -> None:
        self._forget_job()
        words = self.tr("{kind} dikirim ke printer").format(kind=self._view_model.kind_name())
        self._services.messages.success(words)

    def _on_print_failed(self, error: Exception) -> None:
        self._forget_job()
        self._services.messages.error(error)

    def _on_written(self, name: str, _nothing: None) -> None:
        self._on_saved(name)

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.progress_changed.emit()

    # --- files ---

    def save_it(self) -> None:
        """Ask where, and save the shown document; the suffix chooses the format (Ctrl+E)."""
        self._save("pdf", FORMS)

    def save_pdf(self) -> None:
        """Save as PDF."""
        self._save("pdf", ("pdf",))

    def save_docx(self) -> None:
        """Save as a Word document."""
        self._save("docx", ("docx",))

    def save_text(self) -> None:
        """Save as plain text."""
        self._save("txt", ("txt",))

    def _save(self, form: Form, offered: tuple[Form, ...]) -> None:
        if self._view_model.paper is None:
            self._ask_patience()
            return
        names = {
            "pdf": self.tr("Dokumen PDF (*.pdf)"),
            "docx": self.tr("Dokumen Word (*.docx)"),
            "txt": self.tr("Teks (*.txt)"),
            "md": self.tr("Markdown (*.md)"),
        }
        title = self.tr("Simpan {kind}").format(kind=self._view_model.kind_name())
        kinds = ";;".join(names[one] for one in offered)
        name = self._view_model.suggested_name(form)
        path = self._services.dialogs.save_file(title, name, kinds)
        if path is not None:
            self._save_as(form, path)

    def _save_as(self, form: Form, path: Path) -> None:
        """Save in the format of the name's suffix; a name without one gets that of `form`."""
        suffix = path.suffix.lower().lstrip(".")
        wanted = next((one for one in FORMS if one == suffix), None)
        if wanted is None:
            wanted, path = form, path.with_name(f"{path.name}.{form}")
            if path.exists() and not self._may_replace(path):
                return
        self._view_model.save(wanted, path)

    def _may_replace(self, path: Path) -> bool:
        """The chooser asked about another name than the one that gets its suffix here."""
        title = self.tr("Ganti {name}?").format(name=path.name)
        text = self.tr("Berkas dengan nama itu sudah ada. Isinya akan diganti.")
        return self._services.dialogs.ask(title, text, self.tr("Ganti"), self.tr("Batal"))

    def _on_saved(self, saved: str) -> None:
        path = Path(saved)
        words = self.tr("{name} tersimpan").format(name=path.name)
        folder = self.tr("Di folder {folder}.").format(folder=path.parent)
        show = partial(self._services.dialogs.show_in_folder, path)
        self._services.messages.success(words, folder, (self.tr("Buka folder"), show))

    def _ask_patience(self) -> None:
        printing = self._job is not None
        words = self.tr("Pencetakan masih berjalan") if printing else self.tr("Dokumen belum siap")
        self._services.messages.info(words, self.tr("Tunggu sebentar, lalu coba lagi."))
