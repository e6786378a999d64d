"""Pengaturan › Dokumen dan cetak: the rule profile the office prefers, and its values."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.desktop.viewmodels.settings import source
from jakber_desktop.desktop.viewmodels.settings.model import SettingsModel
from jakber_desktop.desktop.viewmodels.settings.profile_fields import read_value, shown_values

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.settings import ProfileRow


class ProfilesModel(SettingsModel):
    """Each value that is left is one change."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.rows: tuple[ProfileRow, ...] = ()

    @property
    def row(self) -> ProfileRow | None:
        """The preferred profile; None while nothing was read."""
        return next((row for row in self.rows if row.preferred), None)

    def names(self) -> dict[str, str]:
        """The profiles to choose from: key -> words."""
        return {row.key: row.name for row in self.rows}

    def values(self) -> dict[str, str]:
        """What the fields show."""
        return shown_values(self.row) if self.row else {}

    @property
    def can_reset(self) -> bool:
        """Whether a value differs from the regulation's."""
        return self.can_edit and self.row is not None and bool(self.row.changed)

    # --- deeds ---

    def prefer(self, key: str) -> None:
        """Print and check by another profile from now on."""
        if self._write(partial(source.prefer_profile, self.session.workspace, key), "rules"):
            words = self.tr("Naskah kini mengikuti {name}")
            self.done.emit(words.format(name=self.names()[key]))

    def set_value(self, name: str, text: str) -> None:
        """Write a value that was left with another text."""
        if self.row is not None:
            self._write(partial(self._change, self.row.key, name, text), name)

    def reset(self) -> None:
        """Give all values back to the regulation."""
        row = self.row
        if row is None or not self.can_reset:
            return
        if self._write(partial(source.reset_profile, self.session.workspace, row.key)):
            words = self.tr("Isian {name} kembali ke bawaan")
            self.done.emit(words.format(name=row.name))

    def _change(self, key: str, name: str, text: str) -> None:
        source.change_profile(self.session.workspace, key, {name: read_value(name, text)})

    def _read(self) -> None:
        self.rows = source.profiles(self.session.workspace)
