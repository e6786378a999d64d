"""`Versi notula`: every version with its number, code and reason; Enter opens its PDF (H1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.screens.minutes.list_dialog import MinutesListDialog
from jakber_desktop.desktop.screens.minutes.locked_words import locked_words
from jakber_desktop.desktop.shown.lines import LinesRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel
    from jakber_desktop.model.rows.final import VersionRow


class VersionsDialog(MinutesListDialog):
    """Newest first; earlier finals stay readable."""

    def __init__(self, view_model: FinalisingViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_it(self.tr("Versi notula"), self.tr("Versi final yang lama tetap dapat dibuka."))
        self._view_model = view_model
        form = self.form
        form.mainButton.setText(self.tr("Buka PDF"))
        form.mainButton.setToolTip(self.tr("Buka PDF (Enter)"))
        form.mainButton.show()
        form.mainButton.clicked.connect(self._open)
        form.linesList.opened.connect(self._open)
        form.linesList.selectionModel().currentChanged.connect(self._follow)
        view_model.shown.connect(self.show_all)
        self.show_all()

    def show_all(self) -> None:
        """Show what the view model has read."""
        standing = self._view_model.standing
        rows = [self._line(one) for one in standing.versions] if standing else []
        nothing = (self.tr("Belum ada versi final"), self.tr("Versi terbit saat notula final."))
        self.show_rows(rows, nothing)
        self._follow()

    def _open(self) -> None:
        version = self._chosen()
        if version is not None:
            self._view_model.open_pdf(version)

    def _follow(self) -> None:
        version = self._chosen()
        self.form.mainButton.setEnabled(version is not None and version.pdf_id is not None)

    def _chosen(self) -> VersionRow | None:
        chosen, standing = self.form.linesList.chosen(), self._view_model.standing
        versions = standing.versions if standing else ()
        return next((one for one in versions if str(one.revision) == chosen), None)

    def _line(self, version: VersionRow) -> LinesRow:
        name = (
            self.tr("Revisi {n}").format(n=version.revision)
            if version.revision
            else self.tr("Terbitan pertama")
        )
        about = " · ".join(part for part in (version.number, version.code) if part)
        lines = [f"{self._state(version)}{f' · {about}' if about else ''}"]
        if version.finalised_at:
            lines.append(locked_words(version, self.tr("Dikunci {when} oleh {who}")))
        if version.reason:
            lines.append(self.tr("Alasan revisi: {reason}").format(reason=version.reason))
        if version.override_reason:
            words = self.tr("Isian wajib diabaikan: {reason}")
            lines.append(words.format(reason=version.override_reason))
        final = version.code is not None
        icon, tone = ("lock_closed", "success") if final else ("document_edit", "warning")
        return LinesRow(str(version.revision), name, tuple(lines), icon, tone)

    def _state(self, version: VersionRow) -> str:
        return {
            "draft": self.tr("Draf"),
            "review": self.tr("Ditinjau"),
            "final": self.tr("Final"),
            "signed": self.tr("Bertanda tangan"),
            "archived": self.tr("Diarsipkan"),
        }[version.state]
