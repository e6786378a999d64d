"""Pengaturan › Kop surat: the letterheads, the one being edited, and its lines as typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.settings import source
from jakber_desktop.desktop.viewmodels.settings.model import SettingsModel
from jakber_desktop.desktop.viewmodels.settings.source import LINES
from jakber_desktop.model.record import Letterhead

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.settings import LetterheadRow
    from jakber_desktop.operations.settings.crests import Crest


class LetterheadsModel(SettingsModel):
    """The program's own letterhead becomes the office's with the first line that is changed."""

    blurred = Signal(int, int)
    """The crest just set has too few pixels to print well: its width and height."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.rows: tuple[LetterheadRow, ...] = ()
        self._chosen: str | None = None

    @property
    def row(self) -> LetterheadRow | None:
        """The letterhead being edited: the chosen one, else the default."""
        found = [row for row in self.rows if row.id == self._chosen]
        found += [row for row in self.rows if row.preferred]
        return found[0] if found else None

    def names(self) -> dict[str, str]:
        """The letterheads to choose from: id -> words."""
        main = self.tr("{name} (utama)")
        return {
            row.id or "-": main.format(name=row.name) if row.preferred else row.name
            for row in self.rows
        }

    def chosen(self) -> str:
        """The key of the one being edited in `names`."""
        return (self.row.id or "-") if self.row else ""

    def values(self) -> dict[str, str]:
        """What the fields show."""
        row = self.row
        return {name: (getattr(row, name) or "") if row else "" for name in LINES}

    @property
    def can_prefer(self) -> bool:
        """Whether the shown letterhead could become the default."""
        return self.can_edit and self.row is not None and not self.row.preferred

    @property
    def can_remove(self) -> bool:
        """Whether the shown letterhead could go."""
        return self.can_edit and self.row is not None and bool(self.row.id) and not self.meetings

    @property
    def meetings(self) -> int:
        """How many meetings name the shown letterhead."""
        return self.row.meetings if self.row else 0

    def as_typed(self, typed: Mapping[str, str]) -> Letterhead | None:
        """The letterhead as it would print with the lines typed so far."""
        if self.row is None:
            return None
        lines = {name: " ".join(typed[name].split()) or None for name in LINES}
        return Letterhead(name=self.row.name, crest_sha256=self.row.crest_sha256, **lines)

    # --- the crest ---

    @property
    def has_crest(self) -> bool:
        """Whether the shown letterhead names a crest, be it on this laptop or not."""
        return self.row is not None and self.row.crest_sha256 is not None

    def crest(self) -> bytes | None:
        """The picture of the shown letterhead; None without one on this laptop."""
        if self.row is None or not self.has_crest or not self.session.is_ready:
            return None
        named = Letterhead(name=self.row.name, crest_sha256=self.row.crest_sha256)
        return source.crest_bytes(self.session.workspace, named)

    def set_crest(self, path: Path) -> None:
        """Print a picture in the shown letterhead; it is read on the long lane."""
        if self.row is None or not self.can_edit:
            return
        work = partial(source.set_crest, self.session.workspace, self.row.id, path)
        self.session.tasks.run(work, self._crest_set, self.failed.emit, lane=Lane.LONG)

    def _crest_set(self, answer: tuple[str, Crest]) -> None:
        self._chosen, crest = answer
        self.session.look_for_changes()
        self.read()
        self.done.emit(self.tr("Logo dipasang pada kop surat"))
        if not crest.sharp:
            self.blurred.emit(crest.width, crest.height)

    def remove_crest(self) -> None:
        """Print the dashed box again."""
        row = self.row
        if row is None or not row.id or not self.has_crest:
            return
        if self._write(partial(source.remove_crest, self.session.workspace, row.id)):
            self.done.emit(self.tr("Logo dihapus dari kop surat"))

    # --- deeds ---

    def choose(self, key: str) -> None:
        """Edit another letterhead."""
        self._chosen = "" if key == "-" else key
        self.shown.emit()

    def set_line(self, name: str, text: str) -> None:
        """Write a line that was left with another text."""
        row = self.row
        if row is None:
            return
        workspace = self.session.workspace
        if row.id:
            lines: dict[str, str | None] = {name: text or None}
            self._write(partial(source.edit_letterhead, workspace, row.id, lines), name)
            return
        own = {line: getattr(row, line) for line in LINES} | {name: text or None}
        self._add(row.name, own, preferred=True, field=name)

    def add(self, name: str) -> bool:
        """Add a letterhead with the main lines of the shown one; edit it from now on."""
        row = self.row
        lines = {line: getattr(row, line) if row else None for line in LINES}
        lines["unit_line"] = name.upper()
        if not self._add(name, lines, preferred=False, field="name"):
            return False
        self.done.emit(self.tr("Kop surat “{name}” ditambahkan").format(name=name))
        return True

    def prefer(self) -> None:
        """Print the shown letterhead from now on."""
        row = self.row
        if row is None or not self.can_prefer:
            return
        if self._write(partial(source.prefer_letterhead, self.session.workspace, row.id)):
            self.done.emit(self.tr("“{name}” menjadi kop utama").format(name=row.name))

    def remove(self) -> None:
        """Remove the shown letterhead."""
        row = self.row
        if row is None or not self.can_remove:
            return
        if self._write(partial(source.remove_letterhead, self.session.workspace, row.id)):
            self.done.emit(self.tr("Kop surat “{name}” dihapus").format(name=row.name))

    def _add(self, name: str, lines: dict[str, str | None], *, preferred: bool, field: str) -> bool:
        workspace, before = self.session.workspace, self._chosen

        def deed() -> None:
            self._chosen = source.add_letterhead(workspace, name, lines, preferred=preferred)

        if self._write(deed, field):
            return True
        self._chosen = before
        return False

    def _read(self) -> None:
        self.rows = source.letterheads(self.session.workspace)
