"""One batch of files at a time: begun, watched, stopped, and told in the message bar."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.screens.invitation.printing import LetterPrinting
from jakber_desktop.desktop.tasks import Lane, Task
from jakber_desktop.desktop.viewmodels.invitation import source
from jakber_desktop.desktop.words.invitation import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from jakber_desktop.desktop.services import Services

_SHOWN = 3
"""Names of files a question shows."""


class LetterBatches(QObject):
    """On the long lane; a subclass says what is made and what is told of it."""

    began = Signal(str, int)
    """(what is made, of how many pieces)."""
    progressed = Signal(int, int, str)
    """(pieces done, of how many, the one worked at)."""
    ended = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._stop: threading.Event | None = None
        self._printing = LetterPrinting(services, self)

    @property
    def busy(self) -> bool:
        """Whether a batch is being made or printed."""
        return self._stop is not None or self._printing.busy

    def cancel(self) -> None:
        """Stop after the piece that is worked at; what is finished stays."""
        if self._stop is not None:
            self._stop.set()

    def _batch(
        self,
        title: str,
        labels: Sequence[str],
        work: Callable[[Callable[[int, int], bool]], Any],
        told: Callable[[Any], None],
    ) -> None:
        if not self._free():
            return
        self._stop = threading.Event()
        task = Task(self._services.tasks)
        task.progressed.connect(partial(self._on_progress, tuple(labels)))
        self.began.emit(title, len(labels))
        self._services.tasks.run(
            partial(work, partial(_go_on, task, self._stop)),
            partial(self._finished, told),
            self._broken,
            lane=Lane.LONG,
            task=task,
        )

    def _on_progress(self, labels: Sequence[str], done: int, count: int) -> None:
        what = labels[done] if done < len(labels) else ""
        self.progressed.emit(done, count, what)

    def _finished(self, told: Callable[[Any], None], answer: Any) -> None:
        self._stop = None
        self.ended.emit()
        told(answer)

    def _broken(self, error: Exception) -> None:
        self._stop = None
        self.ended.emit()
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._services.messages.error(error)

    def _some(self, rows: Sequence[str]) -> bool:
        if not rows:
            self._services.messages.info(self.tr("Centang dahulu penerima suratnya"))
        return bool(rows)

    def _free(self) -> bool:
        if self.busy:
            words = self.tr("Surat sebelumnya masih dibuat")
            self._services.messages.info(words, self.tr("Tunggu sebentar, lalu coba lagi."))
        return not self.busy

    def _may_write(self, folder: Path, names: Sequence[str]) -> Collection[str] | None:
        """The names that may be replaced; None when the person would rather not."""
        taken = source.taken(folder, names)
        if not taken:
            return ()
        title = self.tr("Ganti {n} berkas?").format(n=len(taken))
        text = self.tr("Di folder itu sudah ada {names}. Isinya akan diganti.")
        words = text.format(names=listed(taken, _SHOWN))
        yes, no = self.tr("Ganti"), self.tr("Batal")
        return taken if self._services.dialogs.ask(title, words, yes, no) else None

    def _told_unfinished(self, folder: Path, written: Any, count: int, wanted: int) -> bool:
        """Tell of a batch that was cancelled or failed half-way."""
        if written.complete:
            return False
        kept = self.tr("{n} dari {count} sudah tersimpan di folder {folder}.")
        words = kept.format(n=count, count=wanted, folder=folder.name or str(folder))
        if written.error is not None:
            self._services.messages.error(written.error)
            if count:
                self._services.messages.info(words)
        else:
            self._services.messages.warning(
                self.tr("Pembuatan dihentikan"), words, *self._show_folder(folder, written.files)
            )
        return True

    def _show_folder(self, folder: Path, files: Sequence[Path]) -> list[Any]:
        first = files[0] if files else folder / "."
        show = partial(self._services.dialogs.show_in_folder, first)
        return [(self.tr("Buka folder"), show)]


def _go_on(task: Task, stop: threading.Event, done: int, count: int) -> bool:
    """On the worker, between two pieces."""
    return task.report(done, count) and not stop.is_set()
