"""Undangan as it is read: recipients, the one selected, those checked; and how a deed is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.recipients_model import RecipientsModel
from jakber_desktop.desktop.viewmodels.invitation import source
from jakber_desktop.desktop.viewmodels.invitation.checks import Checks
from jakber_desktop.model.errors import FieldInvalid, LetterIncomplete, MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.attendance import Suggestion
    from jakber_desktop.model.rows.invitation import (
        InvitationSheet,
        Invitee,
        RecipientRow,
        Roster,
    )


class InvitationReading(QObject):
    """The recipients of one meeting; reads and writes run in place (a few ms each)."""

    sheet_changed = Signal()
    selected_changed = Signal()
    checks_changed = Signal()
    saved = Signal()
    done = Signal(str)
    """A deed worth an undo bar, in words."""
    told = Signal(str)
    """Worth knowing; nothing was written."""
    refused = Signal(object)
    """The FieldInvalid of what was typed."""
    failed = Signal(object)
    incomplete = Signal(object)
    """The LetterIncomplete that a reason would pass over."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.sheet: InvitationSheet | None = None
        self.rows = RecipientsModel(self)
        self.selected: str | None = None
        self._checks = Checks()
        self._invitees: tuple[Invitee, ...] | None = None
        self._reads = 0

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self._checks.forget()
            self.turned()
            self.select(None)
        self.sheet = None
        self._invitees = None

    def turned(self) -> None:
        """Another meeting: what was begun for the former is forgotten."""

    def read(self) -> None:
        """Read the recipients anew; nothing before the database is open in full."""
        if self.meeting_id is None or not self.session.is_ready:
            return
        self._reads += 1
        try:
            self.sheet = source.read(self.session.workspace, self.meeting_id)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace tells it
        except Exception as error:
            self.failed.emit(error)
            return
        self._invitees = None
        self._checks.follow(self.sheet.rows)
        if self.row is None:
            self.selected = self.sheet.rows[0].id if self.sheet.rows else None
        kept = self.selected
        self.rows.show_checks(self._checks.all())
        self.rows.show(self.sheet)  # the table may choose another row meanwhile
        self.selected = kept
        self.sheet_changed.emit()
        self.selected_changed.emit()
        self.checks_changed.emit()

    @property
    def locked(self) -> bool:
        """The minutes are final: the meeting can only be read."""
        return self.sheet is not None and self.sheet.locked

    @property
    def is_notice(self) -> bool:
        """The letter is the notice that the meeting is off or moved, not the invitation."""
        return self.sheet is not None and self.sheet.notice

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.sheet is not None and self.session.writable and not self.locked

    @property
    def row(self) -> RecipientRow | None:
        """The selected row."""
        return self.row_of(self.selected)

    def directory(self) -> tuple[OfficeTag, ...]:
        """The offices of the directory in protocol order."""
        listing = self.session.listing
        return listing.offices() if listing is not None else ()

    def order_of(self, code: str) -> int:
        """The place of an office in protocol order, which picks its colour."""
        return next((tag.order for tag in self.directory() if tag.code == code), 0)

    def suggestions(self, text: str) -> tuple[Suggestion, ...]:
        """Who is meant by a few letters."""
        return source.suggest(text, self.known()) if self.can_edit else ()

    def rosters(self) -> tuple[Roster, ...]:
        """Earlier meetings with recipients."""
        if not self.session.is_ready or self.meeting_id is None:
            return ()
        return source.rosters(self.session.workspace, self.meeting_id)

    # --- selection and checks ---

    def select(self, row_id: str | None) -> None:
        """Choose the row whose letter is shown."""
        if row_id != self.selected:
            self.selected = row_id
            self.selected_changed.emit()

    def step(self, step: int) -> None:
        """Choose the next (1) or previous (-1) letter."""
        ids = [row.id for row in self.sheet.rows] if self.sheet else []
        if self.selected in ids:
            place = ids.index(self.selected) + step
            if 0 <= place < len(ids):
                self.select(ids[place])

    def place(self) -> tuple[int, int]:
        """(which letter is shown, from 1; of how many)."""
        ids = [row.id for row in self.sheet.rows] if self.sheet else []
        return (ids.index(self.selected) + 1 if self.selected in ids else 0, len(ids))

    def checked(self) -> tuple[str, ...]:
        """The checked rows in protocol order."""
        rows = self.sheet.rows if self.sheet else ()
        chosen = self._checks.all()
        return tuple(row.id for row in rows if row.id in chosen)

    def toggle(self, row_id: str) -> None:
        """Check a row, or no longer."""
        self._checks.toggle(row_id)
        self._show_checks()

    def toggle_all(self) -> None:
        """Check all, or none when all are."""
        self._checks.toggle_all()
        self._show_checks()

    def check_silent(self) -> tuple[RecipientRow, ...]:
        """Check those who were sent a letter and did not answer, and nobody else."""
        silent = tuple(row for row in self.sheet.rows if row.silent) if self.sheet else ()
        if silent:
            self._checks.only({row.id for row in silent})
            self._show_checks()
        return silent

    # --- inside ---

    def deed(self, deed: Callable[..., Any], *, on_meeting: bool = False) -> tuple[bool, Any]:
        """Do one deed, read again; (whether it worked, its answer)."""
        if not self.can_edit or self.meeting_id is None:
            if self.locked:
                self.told.emit(self.tr("Notula final, undangan hanya dapat dibaca"))
            return False, None
        workspace = self.session.workspace
        try:
            answer = deed(workspace, self.meeting_id) if on_meeting else deed(workspace)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False, None
        except LetterIncomplete as error:
            self.incomplete.emit(error)
            return False, None
        except Exception as error:
            self.failed.emit(error)
            return False, None
        before = self._reads
        self.session.look_for_changes()  # which renews every stage that is shown
        if self._reads == before:
            self.read()
        self.saved.emit()
        return True, answer

    def _show_checks(self) -> None:
        self.rows.show_checks(self._checks.all())
        self.checks_changed.emit()

    def known(self) -> tuple[Invitee, ...]:
        """Everybody who can be invited; read when it is first asked for."""
        if self._invitees is None and self.meeting_id is not None and self.session.is_ready:
            self._invitees = source.invitees(self.session.workspace, self.meeting_id)
        return self._invitees or ()

    def row_of(self, row_id: str | None) -> RecipientRow | None:
        """The row with this id."""
        rows = self.sheet.rows if self.sheet else ()
        return next((row for row in rows if row.id == row_id), None)
