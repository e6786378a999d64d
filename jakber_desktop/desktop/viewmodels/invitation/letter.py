"""The shared fields of the letter ("Ubah isi surat"): each field that is left is one change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from jakber_desktop.desktop.viewmodels.attendance import leaders
from jakber_desktop.desktop.viewmodels.invitation import source
from jakber_desktop.desktop.viewmodels.preparation import source as preparation_source
from jakber_desktop.language.words import CLASSIFICATION, URGENCY
from jakber_desktop.model.errors import FieldInvalid, MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.desktop.viewmodels.attendance.leaders import Leader
    from jakber_desktop.desktop.viewmodels.session.session import Session

_OF_MEETING = {"classification", "urgency", "purpose"}
_CHAIN = {"acting", "on_behalf_of", "delegated_through"}
_OF_LETTER = {
    "signatory_person": "signatory",
    "signatory_post": "signatory",
    "carbon_copies": "copies",
}
"""Names of the core's fields -> those of the form, where they differ."""

translate = QCoreApplication.translate


class LetterForm(QObject):
    """Reads and writes in place (a few ms); `values` are what the fields show."""

    shown = Signal()
    saved = Signal()
    refused = Signal(str, str)
    """(field, the sentence that says the right form)."""
    failed = Signal(object)
    booked = Signal(str, object)
    """The number just booked for the letter, and how many are left (None: no matter)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.people: tuple[Leader, ...] = ()
        self._facts: source.LetterFacts | None = None

    def read(self, meeting_id: str | None) -> None:
        """Read the fields of a meeting's letter."""
        self.meeting_id = meeting_id
        if meeting_id is None or not self.session.is_ready:
            return
        try:
            self._facts = source.letter_facts(self.session.workspace, meeting_id)
        except MeetingNotFound:
            return
        except Exception as error:
            self.failed.emit(error)
            return
        self.people = leaders.suggestions(self._facts.contacts)
        self.shown.emit()

    def posts(self) -> tuple[str, ...]:
        """The posts of the directory, for those in whose name a letter is signed."""
        return tuple(dict.fromkeys(one.words for one in self.people if one.person is None))

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        facts = self._facts
        return facts is not None and self.session.writable and not facts.sheet.locked

    def may_edit(self, name: str) -> bool:
        """Whether a field can be changed: those of a letter that went out stay as they were."""
        return self.can_edit and (name in _OF_MEETING or not self.sent)

    @property
    def sent(self) -> bool:
        """Whether the letter went out under its number."""
        return self._facts is not None and self._facts.sheet.sent is not None

    def values(self) -> dict[str, str]:
        """What every field shows; choices show their keys."""
        from jakber_desktop.operations.parsing import show_date  # not before the first paint

        facts = self._facts
        if facts is None:
            return {}
        sheet, head = facts.sheet, facts.record.meeting
        return {
            "number": sheet.number or "",
            "date": show_date(sheet.date),
            "classification": head.classification,
            "urgency": head.urgency,
            "subject": sheet.subject or "",
            "purpose": " ".join((head.purpose or "").split()),
            "signatory": self._signatory(facts),
            "acting": sheet.acting or "",
            "on_behalf_of": sheet.on_behalf_of or "",
            "delegated_through": sheet.delegated_through or "",
            "no_substitutes": "no" if sheet.no_substitutes else "yes",
            "copies": "\n".join(sheet.carbon_copies),
        }

    def signing(self) -> str:
        """The signature block as it prints, line by line; "" while nobody signs."""
        return "\n".join(self._facts.signing) if self._facts else ""

    def usual_subject(self) -> str:
        """What Hal says when nothing is typed."""
        title = self._facts.record.meeting.title if self._facts else ""
        return self.tr("Undangan {title}").format(title=title)

    def set_field(self, name: str, text: str) -> None:
        """Write a field that was left with another text; a wrong one is `refused`."""
        if not self.can_edit or self.meeting_id is None:
            return
        try:
            self._write(self.meeting_id, name, text)
        except FieldInvalid as error:
            words = translate("core", error.rule).format(**error.facts)
            self.refused.emit(_OF_LETTER.get(error.field, name), words)
            return
        except Exception as error:
            self.failed.emit(error)
            return
        self.session.look_for_changes()
        self.read(self.meeting_id)
        self.saved.emit()

    def book_number(self) -> None:
        """Take the letter's number from the register, if it has none."""
        if not self.can_edit or self.meeting_id is None or self.values()["number"]:
            return
        try:
            workspace, today = self.session.workspace, self.session.today
            number = source.book_number(workspace, self.meeting_id, today)
            left = source.numbers_left(workspace, today)
        except Exception as error:
            self.failed.emit(error)
            return
        self.session.look_for_changes()
        self.read(self.meeting_id)
        self.saved.emit()
        self.booked.emit(number, left)

    def choices(self) -> Mapping[str, Mapping[str, str]]:
        """The fields with fixed choices: key -> words."""
        return {
            "classification": {k: translate("core", words) for k, words in CLASSIFICATION.items()},
            "urgency": {k: translate("core", words) for k, words in URGENCY.items()},
            "acting": {
                "": self.tr("Pejabat definitif"),
                "Plt.": self.tr("Plt. (pelaksana tugas)"),
                "Plh.": self.tr("Plh. (pelaksana harian)"),
                "Pj.": self.tr("Pj. (penjabat)"),
                "Pjs.": self.tr("Pjs. (penjabat sementara)"),
            },
            "no_substitutes": {
                "yes": self.tr("Boleh diwakilkan"),
                "no": self.tr("Tidak boleh diwakilkan"),
            },
        }

    def _write(self, meeting: str, name: str, text: str) -> None:
        workspace = self.session.workspace
        if name in _OF_MEETING:
            preparation_source.edit(workspace, meeting, {name: text or None})
        else:
            source.edit_letter(workspace, meeting, self._letter_fields(name, text))

    def _letter_fields(self, name: str, text: str) -> dict[str, Any]:
        """The core's fields for what was typed. Raises FieldInvalid."""
        from jakber_desktop.operations.parsing import parse_date

        if name == "date" and self._facts is not None:
            return {"date": parse_date(text, self._facts.record.meeting.date)}
        if name == "no_substitutes":
            return {"no_substitutes": text == "no"}
        if name in _CHAIN:
            return {name: text.strip() or None}
        if name == "copies":
            return {"carbon_copies": tuple(text.splitlines())}
        if name == "signatory":
            found = leaders.read(text, self.people, ()) if text.strip() else None
            if found is not None and found.person:
                return {"signatory_person": found.person}
            return {"signatory_post": found.words if found else text}
        return {name: text}

    def _signatory(self, facts: source.LetterFacts) -> str:
        """The name of the person, else the post in words."""
        person = facts.sheet.signatory_person
        if person is None:
            return facts.sheet.signatory_post or ""
        known = next((one.words for one in self.people if one.person == person), None)
        letter = facts.record.invitation
        signer = facts.record.person(letter.signatory) if letter else None
        return known or (signer.name if signer else "")
