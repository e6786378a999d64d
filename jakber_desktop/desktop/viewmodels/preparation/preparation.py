"""Persiapan: a meeting's facts and agenda; each field that is left and each deed is one change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from jakber_desktop.desktop.models.agenda_model import AgendaModel
from jakber_desktop.desktop.viewmodels.attendance import leaders
from jakber_desktop.desktop.viewmodels.preparation import source as preparation_source
from jakber_desktop.desktop.viewmodels.preparation.fields import (
    LEADERS,
    TIMES,
    read_field,
    shown_fields,
)
from jakber_desktop.desktop.viewmodels.session.unsaved import wait
from jakber_desktop.desktop.words.recurrence import rule_choices
from jakber_desktop.model.errors import FieldInvalid, MeetingNotFound, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.attendance.leaders import Leader
    from jakber_desktop.desktop.viewmodels.preparation.source import Prepared
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.directory import ContactRow


class PreparationViewModel(QObject):
    """Reads and writes run in place (a few ms); the directory is read on the quick lane."""

    shown = Signal()
    """Facts, agenda and rights were read anew."""
    suggested = Signal()
    """`people` is known."""
    saved = Signal()
    done = Signal(str)
    """A deed on the agenda worth an undo bar, in words."""
    refused = Signal(str, str)
    """(field, the sentence that says the right form)."""
    failed = Signal(object)
    unsaved = Signal(object, object)
    """(why something could not be written, the deed that tries again)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.prepared: Prepared | None = None
        self.people: tuple[Leader, ...] = ()
        self.agenda = AgendaModel(self)
        # after the cell is closed: what is read then may move its row
        self.agenda.edited.connect(self.edit_item, Qt.ConnectionType.QueuedConnection)
        self._refused: dict[str, str] = {}
        self._fresh = False

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.prepared = meeting_id, None
            self._refused.clear()
        self._fresh = False

    def renew(self) -> None:
        """Read again because the database changed."""
        self._fresh = False
        self.read()

    def read(self) -> None:
        """Read what is not known yet; nothing before the database is open in full."""
        session = self.session
        if self._fresh or self.meeting_id is None or not session.is_ready:
            return
        try:
            self.prepared = preparation_source.read(
                session.workspace, self.meeting_id, session.today
            )
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self._fresh = True
        names = {office.code: office.name for office in self.offices()}
        self.agenda.show(self.prepared.sheet.items, names, editable=self.can_edit)
        self.shown.emit()

    def read_people(self) -> None:
        """Read the directory's suggestions anew."""
        session = self.session
        if session.is_ready and self.prepared is not None:
            date = self.prepared.record.meeting.date
            work = partial(preparation_source.contacts, session.workspace, date)
            session.tasks.run(work, self._take_people, self.failed.emit, key=f"leaders {id(self)}")

    @property
    def locked(self) -> bool:
        """The minutes are final: the meeting can only be read."""
        return self.prepared is not None and self.prepared.sheet.locked

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.prepared is not None and self.session.writable and not self.locked

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices of the directory, in protocol order."""
        listing = self.session.listing
        return listing.offices() if listing is not None else ()

    def values(self) -> dict[str, str]:
        """What every field shows."""
        if self.prepared is None:
            return {}
        fields = shown_fields(self.prepared.record)
        known: Mapping[str, Any] = self.prepared.leaders
        people = self.prepared.record.people
        return fields | {
            name: leaders.shown(known.get(role), people) for name, role in LEADERS.items()
        }

    def leader_lines(self) -> list[str]:
        """Everybody who may lead or write, the user among them once an office can be told."""
        lines = [leader.line for leader in self.people]
        known = {leader.words.casefold() for leader in self.people}
        user, home = self.session.workspace.user if self.session.is_ready else "", self._home()
        if user and home and user.casefold() not in known:
            lines.append(leaders.Leader(home, user).line)
        return lines

    def suggested_leaders(self, typed: str) -> list[str]:
        """What is offered for a text typed as chair, companion or minute taker."""
        known = self.people
        user = self.leader_lines()[len(known) :]
        own = [leaders.Leader(self._home() or "", line.partition(" · ")[0]) for line in user]
        return leaders.found(typed, (*known, *own), self.offices(), self._home())

    def _home(self) -> str | None:
        """The office that organises the meeting."""
        return self.prepared.record.meeting.organizer if self.prepared else None

    def series_names(self) -> list[str]:
        """The series there are."""
        return [name for name, _rule in self.prepared.series] if self.prepared else []

    def rules(self) -> dict[str, str]:
        """The rules a series can meet by (rule -> words), among them the one of now."""
        if self.prepared is None:
            return {}
        head = self.prepared.record.meeting
        return rule_choices(head.date, head.series.recurrence if head.series else None)

    # --- the form ---

    def set_field(self, name: str, text: str) -> None:
        """Write a field that was left with another text; a wrong one is `refused`."""
        if not self.can_edit or self.prepared is None:
            return
        before = self.values().get(name)
        try:
            told = self._write(name, text)
        except FieldInvalid as error:
            self._refuse(name, text, error)
            return
        except StorageError as error:
            self.refused.emit(name, self.tr("Belum tersimpan."))  # the typed text stays
            wait(self, error, partial(self.set_field, name, text))
            return
        except Exception as error:
            self.failed.emit(error)
            return
        self._refused.pop(name, None)
        if name in TIMES:
            for other in TIMES:
                self._refused.pop(other, None)
        self._written(changed=before != text)
        if told:
            self.done.emit(told)

    def _write(self, name: str, text: str) -> str:
        """Write a field; what is worth telling of it, for instance an office that was guessed."""
        workspace, meeting = self.session.workspace, self.meeting_id
        if self.prepared is None or meeting is None:
            return ""
        record = self.prepared.record
        if name in LEADERS:
            leader = self._leader(name, text) if text.strip() else None
            preparation_source.set_leader(workspace, meeting, LEADERS[name], leader)
            if leader is not None and leader.guessed:
                words = self.tr("{who} dicatat dari {code}. Bila bukan, tulis “{who} @kantor”.")
                return words.format(who=leader.words, code=leader.office)
        elif name == "recurrence":
            if record.meeting.series is not None:
                preparation_source.save_rule(workspace, record.meeting.series.name, text or None)
        else:
            together = {name: text}
            if name in TIMES:
                waiting = {key: kept for key, kept in self._refused.items() if key in TIMES}
                together = waiting | together
            fields = {key: read_field(key, typed, record) for key, typed in together.items()}
            preparation_source.edit(workspace, meeting, fields)
        return ""

    def _leader(self, name: str, text: str) -> Leader:
        """Whom a typed line means; somebody unknown comes from the office that organises.

        Raises FieldInvalid when no office can be told.
        """
        codes = [office.code for office in self.offices()]
        found = leaders.read(self._coded(text), self.people, codes, self._home())
        if found is None and codes:
            who = text.partition("·")[0].partition("@")[0].strip()
            rule = self.tr("Kantornya belum diketahui. Tulis “{who} @”, lalu pilih kantornya.")
            raise FieldInvalid(name, rule, who=who)
        if found is None:
            raise FieldInvalid(name, self.tr("Isi kantornya di Direktori dahulu."))
        return found

    def _coded(self, text: str) -> str:
        """A typed line with the code of the office whose name was written after @."""
        who, at, place = text.partition("@")
        said = " ".join(place.split()).casefold()
        code = next((one.code for one in self.offices() if one.name.casefold() == said), None)
        return f"{who}@{code}" if at and code else text

    def _refuse(self, name: str, text: str, error: FieldInvalid) -> None:
        blamed = error.field if error.field in TIMES and name in TIMES else name
        if name in TIMES:
            self._refused[name] = text
        words = QCoreApplication.translate("core", error.rule).format(**error.facts)
        self.refused.emit(blamed if blamed in self._refused else name, words)

    # --- the agenda ---

    def add_item(self, title: str) -> str | None:
        """Add an item at the end; gives its id, None when it could not be."""
        made = self._deed(partial(preparation_source.add_item, title=title), on_meeting=True)
        if made:
            self.done.emit(self.tr("Butir “{title}” ditambahkan").format(title=title.strip()))
        return str(made) if made else None

    def paste_items(self, text: str) -> int:
        """Turn the lines of a text into items; gives how many there were."""
        if not self.can_edit:
            return 0
        deed = partial(preparation_source.paste_items, text=text)
        count = len(self._deed(deed, on_meeting=True) or ())
        if count:
            self.done.emit(self.tr("{n} butir agenda ditempel").format(n=count))
        return count

    def edit_item(self, item: str, field: str, value: object) -> None:
        """Change a field of an item: title, presenter, planned_minutes, confidential, late."""
        self._deed(partial(preparation_source.edit_item, item_id=item, fields={field: value}))
        row = self.agenda.item(self.agenda.row_of(item))
        if field == "confidential" and row is not None and row.confidential is value:
            words = (
                self.tr("Butir “{title}” ditutup") if value else self.tr("Butir “{title}” dibuka")
            )
            self.done.emit(words.format(title=row.title))

    def move_item(self, item: str, place: int) -> None:
        """Move an item so that it stands at this place (from 0); its sub-items go with it."""
        rows = self.prepared.sheet.items if self.prepared else ()
        here = next((nth for nth, row in enumerate(rows) if row.id == item), -1)
        if here < 0:
            return
        gap = self._gap(here, place)
        before = rows[gap].id if gap < len(rows) else None
        self._deed(partial(preparation_source.move_item, item_id=item, before=before))
        row = self.agenda.item(self.agenda.row_of(item))
        if row is not None and [one.id for one in rows].index(item) != self.agenda.row_of(item):
            self.done.emit(self.tr("Butir “{title}” dipindahkan").format(title=row.title))

    def set_level(self, item: str, level: int) -> bool:
        """Make an item a sub-item of the one above (1) or an item (0); whether that changed it."""
        deed = partial(preparation_source.set_level, item_id=item, level=level)
        changed = bool(self._deed(deed))
        row = self.agenda.item(self.agenda.row_of(item))
        if changed and row is not None:
            words = (
                self.tr("“{title}” menjadi butir {n}")
                if level == 0
                else self.tr("“{title}” menjadi sub-butir {n}")
            )
            self.done.emit(words.format(title=row.title, n=row.number))
        return changed

    def _gap(self, here: int, place: int) -> int:
        """Before which row an item goes that shall stand at a place among the others.

        An item with sub-items passes the next item, and goes up over all that belongs to one.
        """
        rows = self.prepared.sheet.items if self.prepared else ()
        if place < here:
            while not rows[here].level and place > 0 and rows[place].level:
                place -= 1
            return place
        end = here + 1
        while not rows[here].level and end < len(rows) and rows[end].level:
            end += 1
        return max(place + 1, end + 1)

    def remove_item(self, item: str) -> None:
        """Remove an item with what was noted under it."""
        row = self.agenda.item(self.agenda.row_of(item))
        if row is None:
            return
        self._deed(partial(preparation_source.remove_item, item_id=item))
        if self.agenda.row_of(item) < 0:
            self.done.emit(self.tr("Butir “{title}” dihapus").format(title=row.title))

    def _deed(self, deed: Callable[..., Any], *, on_meeting: bool = False) -> Any:
        if not self.can_edit:
            return None
        workspace = self.session.workspace
        try:
            result = deed(workspace, self.meeting_id) if on_meeting else deed(workspace)
        except StorageError as error:
            if on_meeting:  # what was typed to be added stands in its line again
                self.failed.emit(error)
            else:
                wait(self, error, partial(self._deed, deed))
            return None
        except Exception as error:
            self.failed.emit(error)
            return None
        self._written()
        return result

    # --- afterwards ---

    def _written(self, *, changed: bool = True) -> None:
        self._fresh = False
        self.session.look_for_changes()
        self.read()  # unless the news went round and it was read already
        if changed:
            self.saved.emit()

    def _take_people(self, contacts: tuple[ContactRow, ...]) -> None:
        self.people = leaders.suggestions(contacts)
        self.suggested.emit()
