"""Pengaturan › Dokumen dan cetak: the list of reporting verbs, one a line (E2)."""

from __future__ import annotations

from jakber_desktop.desktop.viewmodels.settings import source
from jakber_desktop.desktop.viewmodels.settings.model import SettingsModel


class ReportingVerbsModel(SettingsModel):
    """`text` is the list as the field shows it."""

    text = ""

    def set_text(self, text: str) -> None:
        """Write the list; an empty one gives the default back."""
        self._write(lambda: source.change_verbs(self.session.workspace, text.splitlines()), "verbs")

    def _read(self) -> None:
        self.text = "\n".join(source.verbs(self.session.workspace))
