"""The versions of one field: which is chosen, what it is compared with, and writing it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.history import source
from jakber_desktop.desktop.viewmodels.history.lines import Line, LinesModel
from jakber_desktop.desktop.viewmodels.history.words import (
    core_words,
    translate,
    value_words,
    when,
    who,
)
from jakber_desktop.language.comparing import Compared, compare
from jakber_desktop.model.errors import RowNotFound

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.history import FieldAddress, FieldHistory, FieldVersion

PAGE = 50
CURRENT, BEFORE = "current", "before"
"""What a version can be compared with besides a certain other one (its stamp)."""


class FieldHistoryModel(QObject):
    """Reads a page at a time; everything takes a few ms and runs in place."""

    shown = Signal()
    """Versions, choice or comparison are others now."""
    restored = Signal(str)
    """A version was written back: the field's name."""
    failed = Signal(object)
    gone = Signal()
    """What the field belongs to is not there any more."""

    def __init__(
        self, session: Session, address: FieldAddress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._address = session, address
        self.history: FieldHistory | None = None
        self.versions: list[FieldVersion] = []
        self.lines = LinesModel(self)
        self.lines.more_wanted.connect(self._read_more)
        self.chosen: str | None = None
        self.other = CURRENT
        session.changed.connect(self.read)

    # --- reading ---

    def read(self) -> bool:
        """Read as many versions as are shown already, at least a page; False when it is gone."""
        limit = max(PAGE, len(self.versions))
        try:
            found = source.field_history(self._session.workspace, self._address, limit)
        except RowNotFound:
            self.gone.emit()
            return False
        self.history, self.versions = found, list(found.versions)
        if self.version(self.chosen) is None:
            self.chosen = self._first_choice()
        if self.other not in {CURRENT, BEFORE} and self.version(self.other) is None:
            self.other = CURRENT
        self.lines.show([_line(one, self._mark(one)) for one in self.versions], complete=self._all)
        self.shown.emit()
        return True

    @property
    def name(self) -> str:
        """What the field is called."""
        return core_words(self.history.name) if self.history else ""

    @property
    def of(self) -> str:
        """Whose field it is: "Butir agenda “Pembukaan”"."""
        if self.history is None:
            return ""
        kind = core_words(self.history.kind)
        return f"{kind} “{self.history.of}”" if self.history.of else kind

    # --- choosing ---

    def choose(self, stamp: str) -> None:
        """Look at this version."""
        if stamp != self.chosen:
            self.chosen = stamp
            self.shown.emit()

    def compare_with(self, other: str) -> None:
        """Compare with CURRENT, with the one BEFORE the chosen one, or with a certain version."""
        if other != self.other:
            self.other = other
            self.shown.emit()

    def version(self, stamp: str | None) -> FieldVersion | None:
        """A version by its stamp, among those read."""
        return next((one for one in self.versions if one.stamp == stamp), None)

    def compared(self) -> tuple[FieldVersion | None, FieldVersion | None, Compared]:
        """The chosen version, the other one (None: nothing stood there), and what differs."""
        mine, other = self.version(self.chosen), self._other_version()
        left = value_words(mine.value) if mine else ""
        right = value_words(other.value) if other else ""
        return mine, other, compare(left, right)

    # --- writing back ---

    @property
    def why_not(self) -> str:
        """Why the chosen version cannot be written back; "" when it can."""
        mine, history = self.version(self.chosen), self.history
        if mine is None or history is None:
            return " "
        if not self._session.writable:
            return self.tr("Basis data ini hanya dapat dibaca.")
        if history.locked:
            return self.tr("Notula final, hanya dapat dibaca.")
        if not history.restorable:
            return self.tr("Isian ini tidak dapat dikembalikan tersendiri.")
        if mine.erased:
            return self.tr("Isi versi ini sudah dihapus atas permintaan.")
        return self.tr("Ini isi yang sekarang.") if mine.current else ""

    def restore(self) -> bool:
        """Write the chosen version back; what hinders it is told by `failed`."""
        if self.why_not or self.chosen is None:
            return False
        try:
            source.restore(self._session.workspace, self._address, self.chosen)
        except Exception as error:
            self.failed.emit(error)
            return False
        name = self.name
        self._session.look_for_changes()
        self.restored.emit(name)
        return True

    # --- inside ---

    @property
    def _all(self) -> bool:
        return self.history is None or len(self.versions) >= self.history.total

    def _read_more(self) -> None:
        if self._all:
            return
        found = source.field_history(
            self._session.workspace, self._address, PAGE, self.versions[-1].stamp
        )
        more = [one for one in found.versions if self.version(one.stamp) is None]
        self.versions += more
        done = self._all or not more
        self.lines.add([_line(one, self._mark(one)) for one in more], complete=done)
        self.shown.emit()

    def _first_choice(self) -> str | None:
        """The newest version that is not the one of now: what one comes to look for."""
        old = [one for one in self.versions if not one.current] or self.versions
        return old[0].stamp if old else None

    def _other_version(self) -> FieldVersion | None:
        if self.other == CURRENT:
            return next((one for one in self.versions if one.current), None)
        if self.other == BEFORE:
            place = next((n for n, one in enumerate(self.versions) if one.stamp == self.chosen), -1)
            return self.versions[place + 1] if 0 <= place < len(self.versions) - 1 else None
        return self.version(self.other)

    def _mark(self, one: FieldVersion) -> str:
        return self.tr("Sekarang") if one.current else ""


def _line(one: FieldVersion, mark: str) -> Line:
    value = " ".join(value_words(one.value, translate("History", "Kosong")).split())
    return Line(one.stamp, value, f"{when(one.writer)} · {who(one.writer)}", mark)
