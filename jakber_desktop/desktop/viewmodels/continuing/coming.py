"""The next meeting of a series before it is made: what comes along, and what becomes of the rest.

Imported when its dialog opens: it brings the core along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.carry_lines import CarryLine, CarryLines
from jakber_desktop.desktop.words.carrying import follow_up_words, source_words, waits_words
from jakber_desktop.language.dates import short_date
from jakber_desktop.model.rows.carrying import Chosen, Coming, ComingItem, Planned
from jakber_desktop.operations.meetings import preparation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jakber_desktop.desktop.viewmodels.session.session import Session


class ComingViewModel(QObject):
    """One preview; `choices` holds what differs from what comes along by itself.

    `into` is the meeting that is planned already, while what waits is to be taken there; without a
    day that was asked for, that is what it begins with where there is one.
    """

    shown = Signal()

    def __init__(
        self,
        session: Session,
        meeting_id: str,
        date: dt.date | None,
        parent: QObject | None = None,
    ) -> None:
        """Raises what `coming_meeting` raises: FieldInvalid ("series", "date")."""
        super().__init__(parent)
        self.session, self.meeting_id = session, meeting_id
        self.lines = CarryLines(self)
        self.choices: dict[str, Chosen] = {}
        planned = preparation.planned_meeting(session.workspace, meeting_id, session.today)
        self.into: Planned | None = planned if date is None else None
        self.coming: Coming = self._coming(self.into.date if self.into else date)
        self._show()

    def set_date(self, date: dt.date | None) -> None:
        """Another day of a new meeting (None: as the rule says): what rests until later may be due
        by then. Raises FieldInvalid."""
        self.coming, self.into = self._coming(date), None
        keys = {one.key for one in self.coming.items}
        self.choices = {key: one for key, one in self.choices.items() if key in keys}
        self._show()

    def item(self, key: str) -> ComingItem | None:
        """The item of a key."""
        return next((one for one in self.items if one.key == key), None)

    @property
    def items(self) -> tuple[ComingItem, ...]:
        """What is offered: a planned meeting has its standing items already, and what waits of its
        own agenda stays there."""
        every, into = self.coming.items, self.into
        if into is None:
            return every
        return tuple(
            one for one in every
            if one.kind != "standing"
            and (one.source is None or one.others or one.source.meeting_id != into.id)
        )  # fmt: skip

    def taken(self, one: ComingItem) -> bool:
        """Whether an item comes along as things are chosen."""
        choice = self.choices.get(one.key)
        return one.taken if choice is None else choice.choice == "take"

    def turn(self, key: str) -> None:
        """Take along what does not come, or leave what does."""
        one = self.item(key)
        if one is not None:
            self.choose(key, Chosen("leave" if self.taken(one) else "take"))

    def choose(self, key: str, chosen: Chosen) -> None:
        """Say what becomes of an item."""
        self.choices[key] = chosen
        self._show()

    @property
    def left(self) -> int:
        """How many waiting items wait on."""
        return sum(
            one.kind == "waiting" and not self.taken(one) and self._choice(one) != "close"
            for one in self.items
        )

    def make(self) -> str:
        """Make the meeting; gives its id. Raises FieldInvalid, StorageErrors."""
        made = preparation.next_occurrence(
            self.session.workspace, self.meeting_id, self.coming.date, choices=self.choices,
            today=self.session.today,
        )  # fmt: skip
        self.session.look_for_changes()
        return made

    def bring_into(self, planned: Planned) -> int:
        """Let what comes along go on in the planned meeting; gives how many items do.

        Raises FieldInvalid, MeetingNotFound, MeetingLocked, StorageErrors.
        """
        shown = {one.key: Chosen("take" if self.taken(one) else "leave") for one in self.items}
        brought = preparation.take_into_planned(
            self.session.workspace, self.meeting_id, planned.id, choices=shown | self.choices,
            today=self.session.today,
        )  # fmt: skip
        self.session.look_for_changes()
        return brought

    # --- inside ---

    def _coming(self, date: dt.date | None) -> Coming:
        return preparation.coming_meeting(
            self.session.workspace, self.meeting_id, date, self.session.today
        )

    def _choice(self, one: ComingItem) -> str:
        chosen = self.choices.get(one.key)
        return "" if chosen is None else chosen.choice

    def _show(self) -> None:
        self.lines.show([*map(self._line, self.items), *self._follow_ups()])
        self.shown.emit()

    def _follow_ups(self) -> Iterator[CarryLine]:
        """What the next meeting's table begins with: to be read, nothing is chosen about it."""
        tasks = self.coming.open_ones
        if not tasks:
            return
        words = self.tr("Tindak lanjut terbuka, dilaporkan di rapat itu ({n})")
        yield CarryLine("follow_ups", "heading", words.format(n=len(tasks)))
        for task in tasks:
            yield CarryLine(task.id, "open", task.text, *follow_up_words(task))

    def _line(self, one: ComingItem) -> CarryLine:
        taken = self.taken(one)
        return CarryLine(
            one.key, "on" if taken else "off", one.title, self._about(one), self._right(one),
            one.level, self.tr("dibawa") if taken else self.tr("tidak dibawa"),
        )  # fmt: skip

    def _about(self, one: ComingItem) -> str:
        if one.kind == "standing":
            if one.stood_twice:
                return self.tr("Butir tetap rangkaian")
            return self.tr("Dari agenda rapat sebelumnya")
        if one.source is None or one.why is None:
            return self.tr("Notula rapat sebelumnya disahkan lebih dahulu")
        words = [waits_words(one.why, one.until), source_words(one.source)]
        if one.others:
            words.append(self.tr("dan {n} butir lain yang sejudul").format(n=one.others))
        return " · ".join(words)

    def _right(self, one: ComingItem) -> str:
        if self.taken(one) or one.kind != "waiting":
            return ""
        chosen = self.choices.get(one.key)
        if chosen is not None and chosen.choice == "close":
            return self.tr("Ditutup")
        if chosen is not None and chosen.choice == "postpone":
            until = chosen.until
            return self.tr("Ditunda sampai {date}").format(date=short_date(until)) if until else ""
        return self.tr("Tetap menunggu")
