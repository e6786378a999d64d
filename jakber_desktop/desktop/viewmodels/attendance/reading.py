"""What Kehadiran shows of a meeting: the sheet, the chosen row, whom the quick line may mean."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.attendance_model import AttendanceModel
from jakber_desktop.desktop.models.offices_model import OfficesModel
from jakber_desktop.desktop.viewmodels.attendance import source
from jakber_desktop.model.errors import MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import MeetingOverview, OfficeTag
    from jakber_desktop.model.rows.attendance import (
        AttendanceSheet,
        Candidate,
        SheetRow,
        Suggestion,
    )
    from jakber_desktop.model.rows.directory import ContactRow


class AttendanceReading(QObject):
    """The sheet of one meeting, read in place (a few ms)."""

    sheet_changed = Signal()
    selected_changed = Signal()
    saved = Signal()
    done = Signal(str)
    """A deed worth an undo bar, in words."""
    told = Signal(str)
    """Worth knowing; nothing was written."""
    refused = Signal(str, object)
    """(field, the FieldInvalid)."""
    failed = Signal(object)
    unsaved = Signal(object, object)
    """(why something could not be written, the deed that tries again)."""

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.overview: MeetingOverview | None = None
        self.sheet: AttendanceSheet | None = None
        self.rows = AttendanceModel(self)
        self.offices = OfficesModel(self)
        self.selected: str | None = None
        self.only: str | None = None
        """The code of the only office shown."""
        self._now = now
        self._candidates: tuple[Candidate, ...] | None = None
        self._contacts: tuple[ContactRow, ...] | None = None
        self._reads = 0
        self._own = False

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.sheet, self.overview = meeting_id, None, None
            self.only = None
            self._show()
            self.select(None)
        else:
            self.sheet = None

    def read(self) -> None:
        """Read the sheet anew; nothing before the database is open in full."""
        session = self.session
        if self.meeting_id is None or not session.is_ready or session.listing is None:
            return
        self._reads += 1
        before = self.sheet
        try:
            self.overview = session.listing.overview(self.meeting_id)
            self.sheet = source.read(session.workspace, self.meeting_id)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace tells it
        except Exception as error:
            self.failed.emit(error)
            return
        self._renew_candidates(before)
        self._show()

    @property
    def locked(self) -> bool:
        """The minutes are final: the meeting can only be read."""
        return self.sheet is not None and self.sheet.locked

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.sheet is not None and self.session.writable and not self.locked

    @property
    def row(self) -> SheetRow | None:
        """The selected row."""
        return self._row(self.selected)

    def select(self, row_id: str | None) -> None:
        """Choose the row that the panel shows."""
        if row_id != self.selected:
            self.selected = row_id
            self.selected_changed.emit()

    def narrow(self, code: str | None) -> None:
        """Show only one office, or all of them (None)."""
        if code != self.only:
            self.only = code
            self._show()

    def suggestions(self, text: str) -> tuple[Suggestion, ...]:
        """Who is meant by a few letters of the quick line."""
        if not self.can_edit or self.meeting_id is None:
            return ()
        if self._candidates is None:
            self._candidates = source.candidates(self.session.workspace, self.meeting_id)
        return source.suggest(text, self._candidates)

    def directory(self) -> tuple[OfficeTag, ...]:
        """The offices a newcomer may belong to: those of the sheet first."""
        listing = self.session.listing
        known = listing.offices() if listing is not None else ()
        here = [office.code for office in self.sheet.offices] if self.sheet else []
        return tuple(sorted(known, key=lambda tag: tag.code not in here))

    def contacts(self) -> tuple[ContactRow, ...]:
        """The directory of the meeting's day; read when it is first asked for."""
        if self._contacts is None and self.overview is not None and self.session.is_ready:
            self._contacts = source.contacts(self.session.workspace, self.overview.date)
        return self._contacts or ()

    def order_of(self, code: str) -> int:
        """The place of an office in protocol order, which picks its colour."""
        here = {office.code: office.order for office in self.sheet.offices} if self.sheet else {}
        if code in here:
            return here[code]
        return next((tag.order for tag in self.directory() if tag.code == code), 0)

    def clock_now(self) -> str | None:
        """The time of a tick: now on the meeting's day, unknown when ticks come from paper."""
        now = self._now()
        if self.overview is None or now.date() != self.overview.date:
            return None
        return f"{now:%H:%M}"

    # --- inside ---

    def _renew_candidates(self, before: AttendanceSheet | None) -> None:
        """After a tick of one's own only states are others; else everybody is read anew."""
        offices = self.sheet.offices if self.sheet else ()
        rows = {row.id: row for office in offices for row in office.rows}
        if not self._own or self._candidates is None or _called(before) != _called(self.sheet):
            self._candidates = self._contacts = None
            return
        self._candidates = tuple(
            one if one.row is None or one.status == rows[one.row].status
            else replace(one, status=rows[one.row].status)
            for one in self._candidates
        )  # fmt: skip

    def _show(self) -> None:
        if self.only is not None and self.sheet is not None:
            codes = {office.code for office in self.sheet.offices}
            self.only = self.only if self.only in codes else None
        self.offices.show(self.sheet, self.only)
        self.rows.show(self.sheet, self.only)
        self.sheet_changed.emit()
        self.selected_changed.emit()

    def _row(self, row_id: str | None) -> SheetRow | None:
        return self.sheet.row(row_id) if self.sheet and row_id else None


def _called(sheet: AttendanceSheet | None) -> list[tuple[str | None, ...]]:
    """What the rows of a sheet can be found by, besides whom the letter named."""
    rows = [row for office in sheet.offices for row in office.rows] if sheet else []
    return [
        (row.id, row.name, row.person, row.represents,
         None if row.position == row.invited else row.position)
        for row in rows
    ]  # fmt: skip
