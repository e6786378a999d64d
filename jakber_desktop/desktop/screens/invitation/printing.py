"""Sends finished letters to a printer, with the result told in the message bar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.printing import (
    PrintJob,
    make_printer,
    page_order,
    save_pages,
    settle_paper,
    writes_file,
)
from jakber_desktop.desktop.rasterising import page_sizes
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from jakber_desktop.desktop.rasterising import PageSize
    from jakber_desktop.desktop.services import Services


class LetterPrinting(QObject):
    """One print at a time."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: PrintJob | None = None
        self._count, self._note = 0, ""

    @property
    def busy(self) -> bool:
        """Whether pages go out."""
        return self._job is not None

    def send(self, pdf: bytes, title: str, count: int, note: str) -> None:
        """Ask for a printer and send so many letters; `note` is told with the result."""
        self._count, self._note = count, note
        done = partial(self._ask, pdf, title)
        self._services.tasks.run(partial(page_sizes, pdf), done, self._services.messages.error)

    def _ask(self, pdf: bytes, title: str, sizes: tuple[PageSize, ...]) -> None:
        try:
            printer = make_printer(title, sizes[0])
        except JakberError as error:
            self._services.messages.error(error)
            return
        printer.setFromTo(1, len(sizes))
        if not self._services.dialogs.choose_printer(printer):
            return
        if writes_file(printer):
            path = Path(printer.outputFileName())
            work = partial(save_pages, pdf, page_order(printer, len(sizes)), path)
            done = partial(self._tell_saved, path)
            self._services.tasks.run(work, done, self._services.messages.error)
            return
        settle_paper(printer, sizes[0])
        self._job = PrintJob(self._services.tasks, pdf, sizes, printer, self)
        self._job.finished.connect(self._tell_printed)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _tell_printed(self) -> None:
        self._forget()
        words = self.tr("{n} surat dikirim ke printer").format(n=self._count)
        self._services.messages.success(words, self._note)

    def _tell_saved(self, path: Path, _answer: object) -> None:
        show = partial(self._services.dialogs.show_in_folder, path)
        words = self.tr("{name} tersimpan").format(name=path.name)
        self._services.messages.success(words, self._note, (self.tr("Buka folder"), show))

    def _fail(self, error: Exception) -> None:
        self._forget()
        self._services.messages.error(error)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
