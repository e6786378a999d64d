"""Kehadiran: every tick, proxy and newcomer as one change (C1-C5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.attendance import source
from jakber_desktop.desktop.viewmodels.attendance.reading import AttendanceReading
from jakber_desktop.desktop.viewmodels.attendance.source import Stand
from jakber_desktop.desktop.viewmodels.attendance.typed import (
    Newcomer,
    is_post,
    person_called,
    read_headcount,
)
from jakber_desktop.desktop.viewmodels.session.unsaved import wait
from jakber_desktop.desktop.words.attendance import attending_words, status_words, who_words
from jakber_desktop.language.clock import clock
from jakber_desktop.model.errors import FieldInvalid, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import AttendanceStatus
    from jakber_desktop.model.rows.attendance import (
        Candidate,
        SheetRow,
    )


class AttendanceViewModel(AttendanceReading):
    """Every deed is one change; reads and writes run in place (a few ms each)."""

    # --- the quick line ---

    def candidate_present(self, candidate: Candidate) -> None:
        """Enter: a row of the sheet is ticked, somebody of the directory is added."""
        if candidate.row is not None:
            row = self._row(candidate.row)
            if row is not None and row.here:
                self._select_told(row)
            elif row is not None:
                self.mark_present(row.id)
            return
        stand = Stand(person=candidate.person, position=candidate.position)
        self._add(candidate.office, stand, candidate.label)

    def candidate_proxy(self, candidate: Candidate) -> bool:
        """Shift+Enter: somebody came for this one; whether the panel should ask who."""
        row = self._row(candidate.row)
        if row is None:
            words = self.tr("Hanya yang diundang dapat diwakili. Ctrl+Enter menambah peserta.")
            self.told.emit(words)
            return False
        return self.mark_proxy(row.id)

    # --- deeds on a row ---

    def toggle(self, row_id: str) -> None:
        """Space: here, or no longer."""
        row = self._row(row_id)
        if row is not None:
            self.clear(row_id) if row.here else self.mark_present(row_id)

    def mark_present(self, row_id: str, *, online: bool = False) -> None:
        """Came in person, or takes part online."""
        row, wanted = self._row(row_id), "present_online" if online else "present"
        if row is None or row.status == wanted:
            return
        at = row.checked_in_at or self.clock_now()
        words = self.tr("{who} ikut daring") if online else self.tr("{who} hadir")
        if at is not None:
            words = self.tr("{done}, pukul {time}").format(done=words, time=clock(at))
        deed = partial(source.present, row=row_id, at=at, online=online)
        self._deed(deed, words.format(who=who_words(row)), row_id)

    def mark_proxy(self, row_id: str) -> bool:
        """Somebody came for this one; who it was is written in the panel afterwards."""
        row = self._row(row_id)
        if row is None:
            return False
        if row.status == "proxy":
            self.select(row_id)
            return True
        deed = partial(source.proxy, row=row_id, stand=Stand(), at=self.clock_now())
        words = self.tr("{who} diwakili").format(who=who_words(row))
        return self._deed(deed, words, row_id)[0]

    def mark(self, row_id: str, status: AttendanceStatus) -> None:
        """Izin, Sakit, Dinas luar, Tanpa keterangan, or any other state."""
        row = self._row(row_id)
        if row is None or row.status == status:
            return
        if status == "expected":
            self.clear(row_id)
        elif status in {"present", "present_online"}:
            self.mark_present(row_id, online=status == "present_online")
        elif status == "proxy":
            self.mark_proxy(row_id)
        else:
            words = self.tr("{who}: {status}").format(
                who=who_words(row), status=status_words(status).lower()
            )
            self._deed(partial(source.status, row=row_id, word=status), words, row_id)

    def clear(self, row_id: str) -> None:
        """Take a tick back; somebody uninvited leaves the sheet."""
        row = self._row(row_id)
        if row is None or row.entry is None or row.status == "expected":
            return
        stays = row.recipient is not None
        words = self.tr("Tanda {who} dibatalkan") if stays else self.tr("{who} dihapus")
        self._deed(partial(source.clear, row=row_id), words.format(who=who_words(row)), row_id)

    # --- the panel ---

    def set_who(self, text: str) -> None:
        """Who came for the selected one: one of the directory, a post or *unsur*, or a name."""
        row = self.row
        if row is None:
            return
        person = person_called(text, self.contacts(), row.office)
        if person is not None:
            self._stand_again("name", person=person, name=None)
        elif is_post(text):
            self.set_position(text)
        else:
            self.set_name(text)

    def set_name(self, text: str) -> None:
        """The name of who came; one named out of a group gets a row of their own."""
        row = self.row
        if row is None:
            return
        words = self.tr("Nama {who} dicatat").format(who=who_words(row))
        person = person_called(text, self.contacts(), row.office)
        deed = partial(source.name, row=row.id, words=text, person=person)
        worked, named = self._deed(deed, words, None, field="name")
        if worked and named:
            self.select(named)

    def set_position(self, text: str) -> None:
        """The post, or *unsur*, of somebody who stands in."""
        self._stand_again("position", position=text)

    def set_basis(self, basis: str) -> None:
        """On what somebody stands in: disposition, assignment_letter, verbal, or "" unknown."""
        self._stand_again("basis", basis=basis or None)

    def set_headcount(self, text: str) -> None:
        """ "1", a number, or words for "not known" (C1)."""
        row = self.row
        if row is None:
            return
        try:
            is_group, count = read_headcount(text)
        except FieldInvalid as error:
            self.refused.emit("headcount", error)
            return
        words = self.tr("Jumlah orang {who} dicatat").format(who=attending_words(row))
        deed = partial(source.group, row=row.id, headcount=count, is_group=is_group)
        self._deed(deed, words, row.id, field="headcount")

    def set_time(self, field: str, text: str) -> None:
        """When somebody came ("checked_in_at") or left ("left_at")."""
        row = self.row
        if row is None:
            return
        came, left = row.checked_in_at, row.left_at
        came, left = (text, left) if field == "checked_in_at" else (came, text)
        words = self.tr("Jam {who} dicatat").format(who=who_words(row))
        self._deed(partial(source.times, row=row.id, came=came, left=left), words, row.id, field)

    def set_note(self, text: str) -> None:
        """The remark of the row."""
        row = self.row
        if row is not None:
            words = self.tr("Keterangan {who} dicatat").format(who=who_words(row))
            self._deed(partial(source.note, row=row.id, words=text), words, row.id, field="note")

    def set_initialled(self, initialled: bool) -> None:
        """Whether the selected one has put the paraf on the sheet."""
        row = self.row
        if row is None or row.initialled == initialled:
            return
        words = self.tr("Paraf {who} dicatat") if initialled else self.tr("Paraf {who} dihapus")
        deed = partial(source.initialled, row=row.id, initialled=initialled)
        self._deed(deed, words.format(who=who_words(row)), row.id)

    def turn_witness(self) -> None:
        """The selected one signs a berita acara as witness, or no longer; who leads never does."""
        row = self.row
        if row is None or row.role not in ("participant", "observer", "speaker", "witness"):
            return
        was = row.role == "witness"
        words = self.tr("{who} bukan saksi lagi") if was else self.tr("{who} dicatat sebagai saksi")
        deed = partial(source.role, row=row.id, role="participant" if was else "witness")
        self._deed(deed, words.format(who=who_words(row)), row.id)

    def add_newcomer(self, newcomer: Newcomer) -> bool:
        """Somebody uninvited came."""
        stand = Stand(name=newcomer.name or None, position=newcomer.position or None)
        return self._add(newcomer.office, stand, newcomer.name or newcomer.position)

    def close_attendance(self) -> None:
        """Everybody still expected: Tanpa keterangan."""
        expected = self.sheet.tally.expected if self.sheet else 0
        words = self.tr("{n} undangan dicatat tanpa keterangan").format(n=expected)
        self._deed(source.close, words, None)

    # --- inside ---

    def _stand_again(self, field: str, **values: Any) -> None:
        """Write a proxy's row again with other values."""
        row = self.row
        if row is None or row.status != "proxy":
            return
        known: dict[str, Any] = {
            "name": row.name, "person": row.person, "position": row.position,
            "group": row.group, "headcount": row.headcount, "basis": row.proxy_basis,
        }  # fmt: skip
        stand = Stand(**(known | values))
        words = self.tr("Wakil {who} dicatat").format(who=who_words(row))
        deed = partial(source.proxy, row=row.id, stand=stand, at=None)
        self._deed(deed, words, row.id, field)

    def _add(self, office: str, stand: Stand, label: str) -> bool:
        words = self.tr("{who} ditambahkan").format(who=label)
        deed = partial(source.walk_in, office=office, stand=stand, at=self.clock_now())
        worked, row_id = self._deed(deed, words, None, field="name")
        if worked:
            self.select(row_id)
        return worked

    def _select_told(self, row: SheetRow) -> None:
        self.select(row.id)
        since = self.tr("{who} sudah tercatat hadir").format(who=who_words(row))
        if row.checked_in_at:
            since = self.tr("{told} sejak {time}").format(told=since, time=clock(row.checked_in_at))
        self.told.emit(since)

    def _deed(
        self, deed: Callable[..., Any], words: str, row_id: str | None, field: str = ""
    ) -> tuple[bool, Any]:
        """Do one deed in the meeting, read again, tell it; (whether it worked, its answer)."""
        if not self.can_edit or self.meeting_id is None:
            if self.locked:
                self.told.emit(self.tr("Notula final, kehadiran hanya dapat dibaca"))
            return False, None
        try:
            answer = deed(self.session.workspace, self.meeting_id)
        except FieldInvalid as error:
            self.refused.emit(field or error.field, error)
            return False, None
        except StorageError as error:
            wait(self, error, partial(self._deed, deed, words, row_id, field))
            return False, None
        except Exception as error:
            self.failed.emit(error)
            return False, None
        before, self._own = self._reads, True
        self.session.look_for_changes()  # which renews every stage that is shown
        if self._reads == before:
            self.read()
        self._own = False
        if row_id is not None:
            self.select(row_id)
        self.saved.emit()
        self.done.emit(words)
        return True, answer
