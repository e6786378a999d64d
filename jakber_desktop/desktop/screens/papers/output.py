"""Out of Naskah rapat: as from Notula, and the letters to all offices as a file each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes.output import MinutesOutput

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.papers import MeetingPapersModel

_SHOWN = 3
"""Names of files a question shows."""


class PaperOutput(MinutesOutput):
    """`each()` tells whether every office gets a PDF of its own; other formats always do so."""

    def __init__(
        self,
        view_model: MeetingPapersModel,
        services: Services,
        each: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(view_model, services, parent)
        self._papers, self._each = view_model, each
        view_model.saved_each.connect(self._tell_each)
        view_model.in_the_way.connect(self._ask_replacing)

    def _save(self, form: Form, offered: tuple[Form, ...]) -> None:
        apart = self._papers.wish.many and (form != "pdf" or self._each())
        if not apart or self._papers.paper is None:
            super()._save(form, offered)
            return
        title = self.tr("Simpan nota dinas di folder")
        folder = self._services.dialogs.choose_folder(title)
        if folder is not None:
            self._papers.save_each(form, folder)

    def _ask_replacing(self, form: Form, folder: Path, names: tuple[str, ...]) -> None:
        title = self.tr("Ganti {n} berkas di folder ini?").format(n=len(names))
        more = len(names) - _SHOWN
        listed = ", ".join(names[:_SHOWN])
        if more > 0:
            listed = self.tr("{names} dan {n} lainnya").format(names=listed, n=more)
        if self._services.dialogs.ask(title, listed, self.tr("Ganti"), self.tr("Batal")):
            self._papers.write_each(form, folder)

    def _tell_each(self, paths: tuple[str, ...]) -> None:
        first = Path(paths[0])
        words = self.tr("{n} nota dinas tersimpan").format(n=len(paths))
        folder = self.tr("Di folder {folder}.").format(folder=first.parent)
        show = partial(self._services.dialogs.show_in_folder, first)
        self._services.messages.success(words, folder, (self.tr("Buka folder"), show))
