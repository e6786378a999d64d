"""Arsip: where the minutes stand, what was seen on the signed paper, and the scan that is shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, Signal

from jakber_desktop.desktop.scans import MOST_BYTES, Undrawable, scan_sizes, turned_sizes
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.archive import source
from jakber_desktop.desktop.viewmodels.archive.check import CopyCheck
from jakber_desktop.desktop.viewmodels.attachments import source as attachments_source
from jakber_desktop.desktop.viewmodels.attachments.attachments import AttachmentsViewModel
from jakber_desktop.model.errors import (
    AttachmentAbsent,
    AttachmentDamaged,
    FieldInvalid,
    MeetingNotFound,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.rasterising import PageSize
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark
    from jakber_desktop.model.rows.attachment import AttachmentRow


class Scan(NamedTuple):
    """A scan to show: its attachment, bytes, page sizes as it lies, quarter turns of each page."""

    attachment: str
    data: bytes
    flat: tuple[PageSize, ...]
    turns: tuple[int, ...]

    @property
    def sizes(self) -> tuple[PageSize, ...]:
        """The page sizes after turning."""
        return turned_sizes(self.flat, self.turns)


class ArchiveViewModel(QObject):
    """Reads and writes run in place (a few ms); a scan is read on the quick lane."""

    shown = Signal()
    saved = Signal()
    refused = Signal(str, str)
    """(field, the sentence that says the right form)."""
    failed = Signal(object)
    scan_changed = Signal()
    """`scan` is another one, another way up, or cannot be shown (`trouble` says why)."""
    archived = Signal()
    opened = Signal(object)
    """A copy of the final PDF, to be shown by the system's program, lies at this path."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.sheet: ArchiveSheet | None = None
        self.scan: Scan | None = None
        self.trouble: Exception | None = None
        self.scans = AttachmentsViewModel(session, "scan", self)
        self.scans.shown.connect(self._follow)
        self.check = CopyCheck(session, self)
        self._wanted: AttachmentRow | None = None
        self._copies: QTemporaryDir | None = None

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.sheet = meeting_id, None
            self._drop()
            self.scans.open(meeting_id)

    def read(self) -> None:
        """Read anew; nothing before the database is open in full."""
        if self.meeting_id is None or not self.session.is_ready:
            return
        try:
            self.sheet = source.sheet(self.session.workspace, self.meeting_id)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self.scans.read()
        self._check_copy()
        self.shown.emit()

    @property
    def can_edit(self) -> bool:
        """Whether marks and place can be changed."""
        return self.sheet is not None and self.session.writable and not self.sheet.closed

    # --- the scan shown ---

    def choose(self, attachment: str) -> None:
        """Show another scan."""
        row = self.scans.row(attachment)
        if row is not None and row != self._wanted:
            self._load(row)

    def wanted(self) -> str | None:
        """The scan that is shown or on its way."""
        return self._wanted.id if self._wanted else None

    def rotate(self, page: int) -> None:
        """Turn a page a quarter clockwise for reading; the file stays as it is."""
        scan = self.scan
        if scan is not None and 0 <= page < len(scan.turns):
            turns = tuple((turn + (nth == page)) % 4 for nth, turn in enumerate(scan.turns))
            self.scan = scan._replace(turns=turns)
            self.scan_changed.emit()

    def _follow(self) -> None:
        """The list was read: keep showing what is shown, else the first."""
        rows = {row.id: row for row in self.scans.rows()}
        row = rows.get(self._wanted.id) if self._wanted else None
        if row is None and not rows:
            self._drop()
        elif row is None:
            self._load(next(iter(rows.values())))
        elif self._wanted is not None and row.state != self._wanted.state:
            self._load(row)
        else:
            self._wanted = row  # maybe renamed

    def _drop(self) -> None:
        self._wanted, self.scan, self.trouble = None, None, None
        self.scan_changed.emit()

    def _load(self, row: AttachmentRow) -> None:
        self._wanted, self.scan, self.trouble = row, None, None
        if row.state == "absent":
            self.trouble = AttachmentAbsent(name=row.name)
        elif row.state == "damaged":
            self.trouble = AttachmentDamaged(name=row.name)
        elif row.size > MOST_BYTES:
            self.trouble = Undrawable()
        self.scan_changed.emit()
        if self.trouble is None:
            self.session.tasks.run(
                partial(_read_scan, self.session.workspace, row.id),
                self._take,
                partial(self._not_drawn, row.id),
                key=f"scan {id(self)}",
            )

    def _take(self, scan: Scan) -> None:
        if scan.attachment == self.wanted():
            self.scan = scan
            self.scan_changed.emit()
            self._check_copy()

    def _check_copy(self) -> None:
        """Check the copy shown; its pages are drawn first."""
        shown = self._wanted if self.scan is not None else None
        self.check.look(shown, self.sheet.code if self.sheet else None)

    def _not_drawn(self, attachment: str, error: Exception) -> None:
        if attachment == self.wanted():
            self.fail_scan(error)

    def fail_scan(self, error: Exception) -> None:
        """The scan shown cannot be drawn."""
        self.scan, self.trouble = None, error
        self.scan_changed.emit()

    # --- deeds ---

    def mark(self, mark: SeenMark, seen: bool) -> None:
        """Say what was (not) seen on the signed paper."""
        if self.sheet is not None and getattr(self.sheet, mark) != seen:
            self._deed(partial(source.mark_seen, mark=mark, seen=seen))

    def set_place(self, text: str) -> None:
        """Say where the paper original is kept."""
        self._deed(partial(source.set_paper_place, place=text or None))

    @property
    def is_complete(self) -> bool:
        """Whether both signatures were seen on a copy that is here."""
        sheet = self.sheet
        seen = sheet is not None and sheet.chair_signed and sheet.minute_taker_signed
        return seen and bool(self.scans.rows())

    @property
    def can_archive(self) -> bool:
        """Whether the meeting can be closed: its minutes are final."""
        return self.can_edit and self.sheet is not None and self.sheet.state in {"final", "signed"}

    def sign(self) -> None:
        """Say that the final minutes are signed."""
        self._deed(source.mark_signed)

    def archive(self, reason: str | None = None) -> None:
        """Close the meeting; unsigned minutes are marked as signed where both signatures were
        seen, else they want a reason.
        """
        signed = self.sheet is not None and self.sheet.state == "final" and self.is_complete
        if self._deed(partial(source.close, signed=signed, reason=reason)):
            self.archived.emit()

    def open_final(self) -> None:
        """Make a copy of the final PDF that the system's program can show."""
        sheet = self.sheet
        if sheet is None or sheet.pdf_id is None:
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        folder = Path(self._copies.path())
        work = partial(source.open_copy, self.session.workspace, sheet.pdf_id, folder)
        self.session.tasks.run(work, self._copied, self._not_copied, lane=Lane.LONG)

    def _copied(self, path: Path) -> None:
        self.opened.emit(path)

    def _not_copied(self, error: Exception) -> None:
        self.failed.emit(error)

    def _deed(self, deed: Callable[..., Any]) -> bool:
        """Whether it was done."""
        if not self.can_edit:
            return False
        try:
            deed(self.session.workspace, self.meeting_id)
        except FieldInvalid as error:
            words = QCoreApplication.translate("core", error.rule).format(**error.facts)
            self.refused.emit(error.field, words)
            return False
        except Exception as error:
            self.failed.emit(error)
            self.shown.emit()  # a tick that was not written goes back
            return False
        self.session.look_for_changes()
        self.read()
        self.saved.emit()
        return True


def _read_scan(workspace: Any, attachment: str) -> Scan:
    """On the quick lane: the bytes, checked, and the sizes of the pages."""
    data = attachments_source.content(workspace, attachment)
    sizes = scan_sizes(data)
    return Scan(attachment, data, sizes, (0,) * len(sizes))
