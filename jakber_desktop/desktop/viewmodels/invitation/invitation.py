"""Undangan: inviting, answering, sending; every deed on recipients is one change (B1, B3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.invitation import source
from jakber_desktop.desktop.viewmodels.invitation.reading import InvitationReading
from jakber_desktop.desktop.viewmodels.invitation.typed import (
    Wish,
    lines_of,
    office_of,
    read_wish,
    wanted_of,
)
from jakber_desktop.desktop.words.invitation import channel_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import Channel, Response
    from jakber_desktop.model.rows.attendance import Candidate
    from jakber_desktop.model.rows.invitation import RecipientOffice, RecipientRow, Roster


class InvitationViewModel(InvitationReading):
    """The deeds on the recipients of one meeting."""

    asking_changed = Signal()
    """Somebody new waits for an office, or no longer."""

    taken_off = Signal(object)
    """The row (RecipientRow) of somebody taken off after the invitation went out by mail."""
    left_out = Signal(object)
    """The checked recipients whose letters are not ready to be sent (RecipientRows)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._asking: list[Wish] = []
        self._asked_for: dt.date | None = None

    def turned(self) -> None:
        """Another meeting: nobody waits for an office."""
        self._asking.clear()
        self.asking_changed.emit()

    # --- inviting ---

    def add_candidate(self, candidate: Candidate) -> None:
        """Invite somebody of the directory; one invited already is shown."""
        if candidate.row is not None:
            self.select(candidate.row)
            self.told.emit(self.tr("{who} sudah diundang").format(who=candidate.label))
            return
        found = next((one for one in self.known() if one.candidate == candidate), None)
        if found is not None:
            self._add([wanted_of(found)], candidate.position or candidate.label)

    def add_typed(self, text: str) -> None:
        """Invite somebody new: at once when the office is sure, else it is asked for."""
        if self.can_edit and text.strip():
            wish = read_wish(text, self.known(), self.directory())
            if wish.wanted is not None:
                self._add([wish.wanted], wish.words)
            elif wish.words:
                self._ask([wish])

    def paste(self, text: str) -> int:
        """Invite the lines of a list in one change; who needs an office is asked afterwards."""
        if not self.can_edit:
            return 0
        known, offices = self.known(), self.directory()
        wishes = [read_wish(line, known, offices) for line in lines_of(text)]
        wanted = [_settled(wish) for wish in wishes]
        sure = [one for one in wanted if one is not None]
        if sure:
            self._add(sure, "")
        self._ask([wish for wish, one in zip(wishes, wanted, strict=True) if one is None])
        return len(wishes)

    @property
    def asking(self) -> Wish | None:
        """Somebody new whose office is asked for now."""
        return self._asking[0] if self._asking else None

    @property
    def asking_more(self) -> int:
        """How many more wait for their office."""
        return max(0, len(self._asking) - 1)

    def answer_office(self, text: str) -> bool:
        """The office of the one asked for, by code, name or its beginning."""
        wish, code = self.asking, office_of(text, self.directory())
        if wish is None:
            return False
        if not code:
            rule = self.tr("Pilih kantor dari saran. Kantor baru diisi di Direktori.")
            self.refused.emit(FieldInvalid("office", rule))
            return False
        if self._add([source.Wanted(code, wish.words)], wish.words):
            self._asking.pop(0)
            self.asking_changed.emit()
        return True

    def forget_asking(self) -> str:
        """Do not invite the one asked for; gives the words back."""
        words = self._asking.pop(0).words if self._asking else ""
        self.asking_changed.emit()
        return words

    def take_roster(self, roster: Roster) -> None:
        """Invite those of an earlier meeting."""
        before = len(self.sheet.rows) if self.sheet else 0
        worked, added = self.deed(
            partial(source.take_roster, source=roster.meeting), on_meeting=True
        )
        if worked and added:
            words = self.tr("{n} penerima diambil dari rapat {date}")
            date = long_date(roster.date, False)
            self.done.emit(words.format(n=len(added), date=date))
            self.select(added[0])
        elif worked and before:
            self.told.emit(self.tr("Semua penerima rapat itu sudah diundang"))

    # --- deeds on rows ---

    def rename(self, row_id: str, text: str) -> None:
        """Address a recipient by other words."""
        row = self.row_of(row_id)
        if row is None or text == row.label:
            return
        words = self.tr("Penerima {who} diubah").format(who=row.label)
        self._told_deed(partial(source.rename, row=row_id, addressee=text), words)

    def set_email(self, row_id: str, text: str) -> None:
        """Give a recipient an address of its own."""
        row = self.row_of(row_id)
        if row is not None and text != row.own_email:
            words = self.tr("Surel {who} dicatat").format(who=row.label)
            self._told_deed(partial(source.set_email, row=row_id, email=text), words)

    def move(self, row_id: str, step: int) -> None:
        """Move a recipient up (-1) or down (1) inside its office."""
        office = self._office(row_id)
        ids = [row.id for row in office.rows] if office else []
        place = ids.index(row_id) + step if row_id in ids else -1
        if not 0 <= place < len(ids):
            return
        beside = ids[place]
        deed = partial(
            source.move,
            row=row_id,
            before=beside if step < 0 else None,
            after=None if step < 0 else beside,
        )
        row = self.row_of(row_id)
        words = self.tr("{who} dipindahkan").format(who=row.label if row else "")
        self._told_deed(deed, words)

    def remove(self, row_id: str) -> None:
        """Take a recipient off the list."""
        row = self.row_of(row_id)
        if row is not None:
            words = self.tr("{who} dihapus dari penerima").format(who=row.label)
            self._told_deed(partial(source.remove, rows=[row_id]), words)
            told = row.sent_on is not None and row.channel == "email" and row.email
            if told and self.row_of(row_id) is None:
                self.taken_off.emit(row)

    def respond(self, row_id: str, response: Response) -> None:
        """Note what a recipient answered."""
        row = self.row_of(row_id)
        if row is None or row.response == response:
            return
        said = {
            "accepted": self.tr("{who} akan hadir"),
            "delegated": self.tr("{who} diwakili"),
            "declined": self.tr("{who} berhalangan"),
            "none": self.tr("Jawaban {who} dihapus"),
        }[response]
        deed = partial(source.respond, rows=[row_id], response=response)
        self._told_deed(deed, said.format(who=row.label))

    def send_by(self, row_ids: Sequence[str], channel: Channel | None) -> None:
        """Note how letters go."""
        rows = [row for row in map(self.row_of, row_ids) if row and row.channel != channel]
        if not rows:
            return
        how = channel_words(channel) if channel else self.tr("belum dipilih")
        words = self.tr("Cara kirim {n} surat: {how}").format(n=len(rows), how=how)
        if len(rows) == 1:
            words = self.tr("Cara kirim {who}: {how}").format(who=rows[0].label, how=how)
        deed = partial(source.send_by, rows=[row.id for row in rows], channel=channel)
        self._told_deed(deed, words)

    def mark_sent(self, on: dt.date | None = None, reason: str | None = None) -> None:
        """The checked letters went out: today, or on a day that is given; `reason` lets them go
        although the letter is not complete.

        One without a way to go, or without an address for mail, cannot have gone out.
        """
        rows = [row for row in map(self.row_of, self.checked()) if row]
        day = on or self.session.now().date()
        left = tuple(row for row in rows if row.lacking)
        ready = [row for row in rows if not row.lacking]
        notice = self.is_notice
        open_rows = [row for row in ready if _is_open(row, on, notice=notice)]
        if not rows:
            self.told.emit(self.tr("Centang dahulu penerima yang suratnya terkirim"))
        elif open_rows:
            words = self.tr("{n} undangan ditandai terkirim {date}")
            if notice:
                words = self.tr("{n} pemberitahuan ditandai terkirim {date}")
            ids = [row.id for row in open_rows]
            self._asked_for = on
            deed = partial(source.mark_sent, rows=ids, on=day, reason=reason)
            date = long_date(day, False)
            self._told_deed(deed, words.format(n=len(open_rows), date=date))
        elif ready:
            self.told.emit(self.tr("Semua yang dicentang sudah ditandai terkirim"))
        if left and self.can_edit:
            self.left_out.emit(left)

    def send_anyway(self, reason: str) -> None:
        """Mark as sent what `incomplete` was about, with a reason."""
        self.mark_sent(self._asked_for, reason)

    def mark_unsent(self) -> None:
        """The checked letters did not go out after all; of notices, these."""
        checked = [row for row in map(self.row_of, self.checked()) if row]
        told = [row.id for row in checked if row.notified_on]
        sent = [row.id for row in checked if row.sent_on]
        words = self.tr("{n} undangan ditandai belum terkirim")
        if told:
            words = self.tr("{n} pemberitahuan ditandai belum terkirim")
        if rows := told or sent:
            self._told_deed(partial(source.mark_unsent, rows=rows), words.format(n=len(rows)))

    # --- what follows a sent letter ---

    def book_notice(self) -> None:
        """A number for the notice that the meeting is off or moved."""
        self._numbered(source.book_notice, self.tr("Nomor {number} dipesan untuk pemberitahuan"))

    def replace_letter(self) -> None:
        """Begin the letter that replaces the sent one, under a number of its own."""
        words = self.tr("Ralat undangan dimulai dengan nomor {number}")
        self._numbered(source.replace_letter, words)

    # --- inside ---

    def _add(self, wanted: Sequence[source.Wanted], who: str) -> bool:
        worked, added = self.deed(partial(source.add, wanted=wanted), on_meeting=True)
        if not worked:
            return False
        if not added:
            self.told.emit(self.tr("{who} sudah diundang").format(who=who or self.tr("Semuanya")))
            return True
        self.select(added[-1])
        words = self.tr("{n} penerima ditambahkan").format(n=len(added))
        if len(added) == 1:
            row = self.row_of(added[0])
            words = self.tr("{who} ditambahkan").format(who=row.label if row else who)
        self.done.emit(words)
        return True

    def _ask(self, wishes: Sequence[Wish]) -> None:
        self._asking += [wish for wish in wishes if wish.words]
        if wishes:
            self.asking_changed.emit()

    def _numbered(self, deed: Callable[..., str], words: str) -> None:
        today = self.session.today
        worked, number = self.deed(partial(deed, today=today), on_meeting=True)
        if worked:
            self.done.emit(words.format(number=number))

    def _told_deed(self, deed: Callable[..., Any], words: str) -> None:
        worked, _answer = self.deed(deed)
        if worked:
            self.done.emit(words)

    def _office(self, row_id: str) -> RecipientOffice | None:
        offices = self.sheet.offices if self.sheet else ()
        return next((one for one in offices if any(row.id == row_id for row in one.rows)), None)


def _is_open(row: RecipientRow, on: dt.date | None, *, notice: bool) -> bool:
    """Whether marking this row as sent changes anything."""
    if notice:
        return row.state != "notified" or (on is not None and row.notified_on != on)
    return row.sent_on is None or (on is not None and row.sent_on != on)


def _settled(wish: Wish) -> source.Wanted | None:
    """Whom a pasted line invites: also where only its words name an office."""
    if wish.wanted is not None:
        return wish.wanted
    return source.Wanted(wish.office, wish.words) if wish.office and wish.words else None
