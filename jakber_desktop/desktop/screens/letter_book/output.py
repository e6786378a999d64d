"""What leaves Buku surat: a number to the clipboard, the way to its meeting, all as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.letter_book import source

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel

PLACE = "letters"
_STAGES = {"undangan": "invitation", "pemberitahuan": "invitation", "daftar-hadir": "attendance"}
"""Papers -> the stage of the meeting that makes them; the others are made in Notula."""


class NumberOutput(QObject):
    """Deeds that write nothing."""

    stage_wanted = Signal(str, str)
    """A meeting (id) at a stage (of model.rows.STAGES)."""

    def __init__(self, model: LetterBookViewModel, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._services = model, services
        for action, deed in (
            ("open_letter", self.open_letter),
            ("copy_number", self.copy_number),
            ("export", self.export),
        ):
            services.actions.attach(action, deed, PLACE)

    def open_letter(self) -> None:
        """Enter: the meeting of the chosen number, at the stage that makes its paper."""
        row = self._model.number()
        if row is None:
            return
        if row.meeting_id is None:
            title = self.tr("Nomor ini tidak terkait rapat")
            self._services.messages.info(title, self.tr("Nomornya dapat disalin dengan Ctrl+C."))
            return
        self.stage_wanted.emit(row.meeting_id, _STAGES.get(row.kind, "minutes"))

    def copy_number(self) -> None:
        """Ctrl+C: the chosen number onto the clipboard."""
        row = self._model.number()
        if row is not None:
            self._services.dialogs.copy(row.number)
            self._services.messages.success(self.tr("Nomor {n} disalin").format(n=row.number))

    def export(self) -> None:
        """The register of the year into a workbook or CSV."""
        model = self._model
        if model.register is None:
            return
        name = self.tr("Buku surat {year}").format(year=model.year)
        kinds = self.tr("Buku kerja Excel (*.xlsx);;CSV (*.csv)")
        path = self._services.dialogs.save_file(self.tr("Ekspor buku surat"), f"{name}.xlsx", kinds)
        if path is not None:
            work = partial(source.export, model.session.workspace, model.year, path)
            self._services.tasks.run(work, self._exported, self._services.messages.error)

    def _exported(self, path: Path) -> None:
        show = partial(self._services.dialogs.show_in_folder, path)
        title = self.tr("Buku surat tersimpan")
        self._services.messages.success(title, path.name, (self.tr("Buka folder"), show))
