"""Pembahasan: what was said, decided and agreed; every deed is one change (03)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from jakber_desktop.desktop.models.discussion_cards import (
    Card,
    action_cards,
    outcome_cards,
)
from jakber_desktop.desktop.viewmodels.discussion import source
from jakber_desktop.desktop.viewmodels.discussion.clock import DiscussionClock
from jakber_desktop.model.errors import FieldInvalid, MeetingNotFound
from jakber_desktop.model.rows.discussion import Bearings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import Outcome
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.discussion import (
        ActionRow,
        DecisionRow,
        Discussion,
        ItemRow,
        PointChange,
        QuickAction,
        SpeakerRow,
    )

_OUTCOME_DONE = {"planned", "discussed", "deferred", "withdrawn", "not_reached"}


class DiscussionViewModel(QObject):
    """Reads and writes run in place (3 to 5 ms); the directory is read on the quick lane."""

    shown = Signal()
    """The discussion was read anew."""
    bearings_known = Signal()
    place_changed = Signal()
    """The caret came to another item or point."""
    saved = Signal()
    done = Signal(str)
    """A deed worth an undo bar, in words."""
    refused = Signal(str, str)
    """(field of the card's panel, the sentence that says the right form)."""
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting_id: str | None = None
        self.found: Discussion | None = None
        self.bearings = Bearings()
        self.item = self.point = ""
        """Where the caret is: ids of the agenda item and the point."""
        self.clock = DiscussionClock(now, self)
        self.telling = self.only_typing = False
        """Whether the news going round are of an own deed; of typing that shows here already."""
        self._fresh = False

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.found, self.bearings = meeting_id, None, Bearings()
            self.item = self.point = ""
            self.clock.follow(None)
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
            self.found = source.read(session.workspace, self.meeting_id)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self._fresh = True
        self.clock.follow(self.found)
        self.shown.emit()

    def read_bearings(self) -> None:
        """Read anew whom a line may mean."""
        session = self.session
        if session.is_ready and self.meeting_id is not None:
            work = partial(source.read_bearings, session.workspace, self.meeting_id)
            take = partial(self._take_bearings, self.meeting_id)
            session.tasks.run(work, take, self._not_found, key=f"bearings {id(self)}")

    @property
    def locked(self) -> bool:
        """The minutes are final: the meeting can only be read."""
        return self.found is not None and self.found.locked

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.found is not None and self.session.writable and not self.locked

    @property
    def today(self) -> dt.date:
        """The day of now."""
        return self.clock.now().date()

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices of the directory, in protocol order."""
        listing = self.session.listing
        return listing.offices() if listing is not None else ()

    def outcome_cards(self) -> tuple[Card, ...]:
        """Directives and decisions."""
        return outcome_cards(self.found) if self.found else ()

    def action_cards(self) -> tuple[Card, ...]:
        """Follow-ups."""
        orders = {office.code: office.order for office in self.offices()}
        return action_cards(self.found, orders, self.today) if self.found else ()

    def item_row(self, item: str | None = None) -> ItemRow | None:
        """An agenda item; without an id the one the caret is in."""
        wanted = item or self.item
        items = self.found.items if self.found else ()
        return next((one for one in items if one.id == wanted), None)

    def action_row(self, action_id: str) -> ActionRow | None:
        """A follow-up."""
        rows = self.found.actions if self.found else ()
        return next((one for one in rows if one.id == action_id), None)

    def decision_row(self, decision_id: str) -> DecisionRow | None:
        """A decision."""
        rows = self.found.decisions if self.found else ()
        return next((one for one in rows if one.id == decision_id), None)

    def point_text(self, point_id: str | None) -> str:
        """What a point of the notes says, in Markdown; "" when it is not there."""
        points = [one for item in self.found.items for one in item.points] if self.found else []
        return next((one.text for one in points if one.id == point_id), "")

    def speakers(self) -> tuple[SpeakerRow, ...]:
        """Who `@` may mean."""
        return self.bearings.speakers

    # --- the caret ---

    def go_to(self, item: str, point: str) -> None:
        """The caret is here now."""
        if (item, point) != (self.item, self.point):
            self.item, self.point = item, point
            self.clock.enter_item(item)
            self.place_changed.emit()

    # --- typing ---

    def write(self, changes: Sequence[PointChange]) -> dict[str, str]:
        """Write what was typed; gives the new points' ids. Raises what the core raises.

        Nobody is told yet: mark the points as written, then call `tell`.
        """
        return source.save(self.session.workspace, changes, self.clock.minutes())

    def write_minutes(self) -> None:
        """Write how long items took, when the window closes: else typing carries it along."""
        minutes = self.clock.minutes()
        if minutes and self.can_edit:
            try:
                source.save_minutes(self.session.workspace, minutes)
            except Exception as error:
                self.failed.emit(error)

    def tell(self, *, only_typing: bool = False) -> None:
        """Something was written: this and every other window reads again.

        `only_typing`: what is shown here is right already, reading it again can wait for a rest.
        """
        self._fresh = False
        self.telling, self.only_typing = True, only_typing
        try:
            self.session.look_for_changes()
            if not only_typing:
                self.read()  # unless the news went round and it was read already
        finally:
            self.telling = self.only_typing = False
        self.saved.emit()

    # --- agenda ---

    def set_outcome(self, item: str, outcome: Outcome) -> None:
        """Say what came of an item; once more takes "discussed" back."""
        row = self.item_row(item)
        if row is None or outcome not in _OUTCOME_DONE:
            return
        if row.outcome == outcome:
            outcome = "planned"
        if self._deed(partial(source.set_outcome, item_id=item, outcome=outcome)):
            self.done.emit(self._outcome_words(outcome).format(n=row.number))

    def add_item(self, title: str) -> str | None:
        """Add an item behind the one of now; gives its id."""
        made: list[str] = []

        def deed(workspace: Any) -> None:
            after = self.item or None
            made.append(source.add_item(workspace, self.meeting_id or "", title, after))

        if not self._deed(deed):
            return None
        self.done.emit(self.tr("Butir “{title}” ditambahkan").format(title=title))
        return made[0]

    def _outcome_words(self, outcome: str) -> str:
        return {
            "planned": self.tr("Butir {n} kembali direncanakan"),
            "discussed": self.tr("Butir {n} sudah dibahas"),
            "deferred": self.tr("Butir {n} ditunda"),
            "withdrawn": self.tr("Butir {n} ditarik"),
            "not_reached": self.tr("Butir {n} tidak sempat dibahas"),
        }[outcome]

    # --- decisions and follow-ups ---

    def read_line(self, text: str) -> QuickAction | None:
        """What the quick line says; None before the meeting is known."""
        if self.found is None or self.found.date is None:
            return None
        return source.parse_action(text, self.bearings, self.found.date)

    def due_words(self, read_as: QuickAction) -> str:
        """The due date or phrase of the quick line, "" for none."""
        date = self.found.date if self.found else None
        return source.show_due(read_as, date or self.today)

    def add_action(self, text: str, *, secret: bool = False) -> bool:
        """Write down the follow-up of the quick line; whether it was.

        `secret`: it has words of a confidential point and stays as confidential.
        """
        read_as = self.read_line(text)
        if read_as is None or not read_as.text or self.meeting_id is None:
            return False
        if secret and self.item:
            hidden = partial(source.add_confidential_action, read_as=read_as, item=self.item)
            return self._deed_told(hidden, self.tr("Dicatat sebagai tindak lanjut tertutup"))
        deed = partial(
            source.add_action, meeting_id=self.meeting_id, read_as=read_as, item=self.item or None
        )
        return self._deed(deed)

    def edit_card(self, card: Card, field: str, text: str, *, secret: bool = False) -> None:
        """Write a field of the card's panel: text, office, due, who, status, item.

        `secret`: the text has words of a confidential point; its own point is one from now on.
        """
        try:
            deed = self._edit_deed(card, field, text)
            if secret and field == "text":
                deed = partial(
                    source.word_confidentially, kind=card.kind, card_id=card.id, text=text
                )
            if deed is None or not self._may(card, field):
                return
            deed(self.session.workspace)
        except FieldInvalid as error:
            words = QCoreApplication.translate("core", error.rule).format(**error.facts)
            self.refused.emit(field, words)
        except Exception as error:
            self.failed.emit(error)
        else:
            self.tell()

    def _edit_deed(self, card: Card, field: str, text: str) -> Callable[[Any], None] | None:
        if card.kind == "directive":
            return None
        if card.kind == "action" and field == "status":
            return partial(source.set_action_status, action_id=card.id, status=text)
        fields = self._fields(field, text)
        if card.kind == "decision":
            return partial(source.edit_decision, decision_id=card.id, fields=fields)
        return partial(source.edit_action, action_id=card.id, fields=fields)

    def _fields(self, field: str, text: str) -> dict[str, Any]:
        """What a typed field means for the core. Raises FieldInvalid."""
        if field == "due":
            date = self.found.date if self.found else None
            due, phrase = source.parse_due(text, self.bearings, date or self.today)
            return {"due_date": due, "due_phrase": phrase}
        if field == "who":
            words = " ".join(text.split())
            known = {one.line.casefold(): one for one in self.bearings.responsible}
            one = known.get(words.casefold())
            if one is not None:
                return {"person": one.person, "post": one.post}
            return {"person": None, "post": words or None}
        return {field: text if field in ("text", "status") else text or None}

    def settle_wording(self, card: Card, winner: Literal["notes", "card"]) -> None:
        """A card that reads otherwise than the notes: both say the words of the winner."""
        if not card.apart:
            return
        words = (
            self.tr("{code} memakai kalimat catatan")
            if winner == "notes"
            else self.tr("Catatan memakai kalimat {code}")
        )
        if self._deed(
            lambda workspace: source.settle_wording(workspace, card.kind, card.id, winner)
        ):
            self.done.emit(words.format(code=card.code))

    def remove_card(self, card: Card) -> None:
        """Remove a decision or follow-up; its point stays."""
        remove = source.remove_action if card.kind == "action" else source.remove_decision
        if card.kind != "directive" and self._deed(lambda workspace: remove(workspace, card.id)):
            self.done.emit(self.tr("{code} dihapus").format(code=card.code))

    def _may(self, card: Card, field: str) -> bool:
        """A follow-up's status goes on after the minutes are final (ui-design §9, 16)."""
        goes_on = card.kind == "action" and field == "status"
        return self.can_edit or (goes_on and self.session.writable)

    # --- inside ---

    def _deed(self, deed: Callable[[Any], object]) -> bool:
        if not self.can_edit:
            return False
        try:
            deed(self.session.workspace)
        except Exception as error:
            self.failed.emit(error)
            return False
        self.tell()
        return True

    def _deed_told(self, deed: Callable[[Any], object], words: str) -> bool:
        worked = self._deed(deed)
        if worked:
            self.done.emit(words)
        return worked

    def _take_bearings(self, meeting_id: str, found: Bearings) -> None:
        if meeting_id == self.meeting_id and found != self.bearings:
            self.bearings = found
            self.bearings_known.emit()

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, MeetingNotFound):
            self.failed.emit(error)
