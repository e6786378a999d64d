"""The right panel of Arsip: what is checked, what a person saw, and closing the meeting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.screens.archive.checks import ArchiveChecks

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_archive_screen import Ui_ArchiveScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel
    from jakber_desktop.desktop.widgets.check_box import CheckBox
    from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark

_STEPS = {"draft": 0, "review": 1, "final": 2, "signed": 3, "archived": 4}


class ArchivePanel(QObject):
    """Follows an ArchiveViewModel with the widgets of its form."""

    def __init__(
        self,
        view_model: ArchiveViewModel,
        form: Ui_ArchiveScreen,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._form = view_model, form
        self._actions = services.actions
        self.checks = ArchiveChecks(view_model, form, services, self)
        self._checks: dict[SeenMark, CheckBox] = {
            "chair_signed": form.chairCheck,
            "minute_taker_signed": form.minuteTakerCheck,
            "sheet_scanned": form.sheetCheck,
        }
        for mark, box in self._checks.items():
            box.clicked.connect(partial(self._mark, mark))
        form.placeField.committed.connect(view_model.set_place)
        form.placeField.line.setPlaceholderText(self.tr("Misalnya: Lemari 2, map Rapat 2026"))
        view_model.refused.connect(self._say_refused)
        view_model.scans.shown.connect(self.show_sheet)
        self._meeting: str | None = None
        for part in (*self._checks.values(), form.placeField.line):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What takes the keys is scrolled into sight, also when F6 brings it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._form.panelScroll.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def show_sheet(self) -> None:
        """Show what the view model has read."""
        sheet = self._view_model.sheet
        if sheet is None:
            return
        self.checks.show()
        self._show_seen(sheet)
        form = self._form
        form.flowSteps.set_current(_STEPS[sheet.state], awaits_signature=sheet.awaits_signature)
        form.reasonLabel.setText(self._reason(sheet))
        form.archiveButton.setAccessibleDescription(self._reason(sheet))
        form.archiveButton.setEnabled(self._view_model.can_archive)
        copied = bool(self._view_model.scans.rows())  # else choosing a scan is the first thing
        form.archiveButton.setProperty("kind", "primary" if copied else "normal")
        self._actions.update_facts(archivable=self._view_model.can_archive)

    def _show_seen(self, sheet: ArchiveSheet) -> None:
        editable, form = self._view_model.can_edit, self._form
        for mark, box in self._checks.items():
            box.setChecked(getattr(sheet, mark))
            box.setEnabled(editable)
        place = sheet.paper_place or ""
        other, self._meeting = sheet.meeting_id != self._meeting, sheet.meeting_id
        (form.placeField.start if other else form.placeField.show_value)(place)
        form.placeField.set_locked(locked=not editable)

    def _reason(self, sheet: ArchiveSheet) -> str:
        """What archiving does, or why it cannot be done now."""
        if sheet.awaits_signature:
            return self.tr(
                "Rapat sudah diarsipkan; pindaian bertanda tangan masih dapat disusulkan."
            )
        if sheet.state == "archived":
            return self.tr("Rapat sudah diarsipkan. Tindak lanjut tetap dapat diperbarui.")
        if sheet.state in {"draft", "review"}:
            return self.tr("Finalkan notula dahulu.")
        return self.tr("Rapat menjadi hanya-baca. Tindak lanjut tetap dapat diperbarui.")

    def _mark(self, mark: SeenMark) -> None:
        self._view_model.mark(mark, self._checks[mark].isChecked())

    def _say_refused(self, field: str, words: str) -> None:
        if field == "paper_place":
            self._form.placeField.say_error(words)
