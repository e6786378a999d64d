"""The life of the minutes of the meeting shown: where they stand, and the deeds that move them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from jakber_desktop.desktop.viewmodels.minutes import finalising_source as source
from jakber_desktop.model.errors import MeetingNotFound, MinutesUnchanged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.viewmodels.minutes.finalising_source import Standing
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.final import CorrectionRow, Erratum, VersionRow
    from jakber_desktop.model.rows.numbers import NumberRow


class FinalisingViewModel(QObject):
    """Reads run in place (a few ms); finalising draws a PDF, so it runs on the quick lane."""

    shown = Signal()
    """`standing` was read anew."""
    busy_changed = Signal()
    finalised = Signal(object)
    """The minutes are final: a Finalised."""
    opened = Signal(object)
    """A copy of a kept PDF, to be shown by the system's program, lies at this path."""
    saved_file = Signal(object)
    failed = Signal(object)
    unchanged = Signal(object)
    """The MinutesUnchanged that a reason would pass over."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.standing: Standing | None = None
        self.busy = False
        self._copies: QTemporaryDir | None = None

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.standing = meeting_id, None
            self.shown.emit()
        self.read()

    def read(self) -> None:
        """Read anew; nothing before the database is open in full."""
        if self.meeting_id is None or not self.session.is_ready:
            return
        try:
            self.standing = source.standing(self.session.workspace, self.meeting_id)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self.shown.emit()

    # --- deeds ---

    def out_of_order(self) -> NumberRow | None:
        """A number that the one to be given would not stand in the order of days with."""
        if self.meeting_id is None:
            return None
        try:
            return source.out_of_order(self.session.workspace, self.meeting_id)
        except Exception as error:
            self.failed.emit(error)
            return None

    def finalise(self, profile: str | None, reason: str | None = None) -> None:
        """Make the draft final; `finalised`, `unchanged` or `failed` tells."""
        if self.busy or self.meeting_id is None:
            return
        self._set_busy(True)
        workspace = self.session.workspace
        work = partial(source.finalise, workspace, self.meeting_id, profile, reason)
        self.session.tasks.run(work, self._on_final, self._on_refused)

    def revise(self, reason: str) -> int | None:
        """Open a revision; gives its number, None when it was refused."""
        return self._deed(partial(source.reopen, reason=reason))

    def set_review(self, *, open_: bool) -> bool:
        """Start or end the review round; whether it was done."""
        return self._done(partial(source.set_review, open_=open_))

    def add_correction(self, line: Erratum) -> bool:
        """Write down a correction of the draft; whether it was done."""
        return self._done(partial(source.add_correction, line=line))

    def settle(self, row: CorrectionRow) -> None:
        """Turn whether a correction is dealt with."""
        self._row_deed(partial(source.settle_correction, settled=not row.settled), row)

    def remove(self, row: CorrectionRow) -> None:
        """Remove a correction of the draft."""
        self._row_deed(source.remove_correction, row)

    def make_ralat(self, lines: Sequence[Erratum]) -> int | None:
        """Make a ralat sheet; gives its number, None when it was refused."""
        return self._deed(partial(source.make_ralat, lines=lines))

    def pass_over(self, rule: str, path: str, message: str, reason: str) -> bool:
        """Settle a finding by a reason; whether it was done."""
        deed = partial(source.pass_over, rule=rule, path=path, message=message, reason=reason)
        return self._done(deed)

    def take_up_again(self, rule: str, path: str, message: str) -> bool:
        """Let a finding count again; whether it was done."""
        return self._done(partial(source.take_up_again, rule=rule, path=path, message=message))

    # --- papers ---

    def open_pdf(self, version: VersionRow) -> None:
        """Make a copy of a version's PDF and tell where it lies."""
        if version.pdf_id is None:
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        folder = Path(self._copies.path())
        work = partial(source.open_copy, self.session.workspace, version.pdf_id, folder)
        self.session.tasks.run(work, self.opened.emit, self.failed.emit)

    def save_consolidated(self, path: Path) -> None:
        """Compose the consolidated copy and write it."""
        if self.meeting_id is None:
            return
        work = partial(_save_consolidated, self.session.workspace, self.meeting_id, path)
        self.session.tasks.run(work, self.saved_file.emit, self.failed.emit)

    # --- inside ---

    def _on_final(self, done: object) -> None:
        self._set_busy(False)
        self._renew()
        self.finalised.emit(done)

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(False)
        self._renew()
        (self.unchanged if isinstance(error, MinutesUnchanged) else self.failed).emit(error)

    def _done(self, deed: Callable[..., object]) -> bool:
        return self._try(partial(deed, self.session.workspace, self.meeting_id))[0]

    def _deed(self, deed: Callable[..., int]) -> int | None:
        found: int | None = self._try(partial(deed, self.session.workspace, self.meeting_id))[1]
        return found

    def _row_deed(self, deed: Callable[..., object], row: CorrectionRow) -> None:
        self._try(partial(deed, self.session.workspace, row.id))

    def _try(self, deed: Callable[[], Any]) -> tuple[bool, Any]:
        try:
            found = deed()
        except Exception as error:
            self.failed.emit(error)
            return False, None
        self._renew()
        return True, found

    def _renew(self) -> None:
        self.session.look_for_changes()
        self.read()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()


def _save_consolidated(workspace: Any, meeting_id: str, path: Path) -> Path:
    """On the quick lane."""
    source.write(source.consolidated(workspace, meeting_id).data, path)
    return path
