"""When each agenda item is planned: the clock runs on from the invited start (product D1, D4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.agenda_order import agenda_places, families
from jakber_desktop.language.clock import minutes_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.model.record import Meeting, MeetingRecord, Pause

_DAY = 24 * 60


class Slot(NamedTuple):
    """A line of the run sheet: an item or a pause; minutes since midnight, None when unknown.

    `minutes` is what is planned for it; an item that a pause interrupts ends so much later.
    """

    start: int | None
    end: int | None
    minutes: int | None
    place: Place | None = None
    pause: Pause | None = None


def agenda_slots(record: MeetingRecord) -> tuple[Slot, ...]:
    """Return items and pauses in the order they are planned.

    After an item of unknown length nobody knows the time: what follows has no clock. Minutes of
    sub-items count where the item above them has none of its own, else they lie within it.
    """
    clock = _Clock(record.meeting)
    slots: list[Slot] = []
    for main, subs in families(agenda_places(record.agenda)):
        slots += clock.pauses_due()
        if main.item.planned_minutes is not None or not _timed(subs):
            spent = list(clock.spend(main))
            slots += [*spent, *_inside(spent, subs)]
        else:
            slots += _family(clock, main, subs)
    return (*slots, *clock.pauses_left())


def clock_words(minute: int) -> str:
    """Return "09.15" for minutes since midnight, of whatever day."""
    hour, rest = divmod(minute % _DAY, 60)
    return f"{hour:02}.{rest:02}"


def planned_sum(record: MeetingRecord) -> int:
    """Return the minutes planned for all items together, sub-items as in `agenda_slots`."""
    mains = (slot for slot in agenda_slots(record) if slot.place and not slot.place.depth)
    return sum(slot.minutes or 0 for slot in mains)


def _timed(subs: Sequence[Place]) -> bool:
    return any(sub.item.planned_minutes is not None for sub in subs)


def _inside(spent: Sequence[Slot], subs: Sequence[Place]) -> Iterator[Slot]:
    """Sub-items within the time of their item, from its start as far as their lengths are known.

    Without a clock when they need more than it has, or a pause falls into it.
    """
    whole, needed = spent[0], sum(sub.item.planned_minutes or 0 for sub in subs)
    at = whole.start if len(spent) == 1 and needed <= (whole.minutes or 0) else None
    for sub in subs:
        minutes = sub.item.planned_minutes
        end = at + minutes if at is not None and minutes is not None else None
        yield Slot(at if end is not None else None, end, minutes, sub)
        at = end


def _family(clock: _Clock, main: Place, subs: Sequence[Place]) -> Iterator[Slot]:
    """Sub-items one after the other; the item above spans them."""
    start = clock.at
    inner: list[Slot] = []
    for sub in subs:
        inner += clock.pauses_due()
        inner += clock.spend(sub)
    total = sum(sub.item.planned_minutes or 0 for sub in subs)
    yield Slot(start, clock.at, total, main)
    yield from inner


class _Clock:
    """The time as the agenda goes on; `at` is None once it is not known."""

    def __init__(self, meeting: Meeting) -> None:
        start = meeting.invited_start
        self.at = minutes_between("00:00", start) if start else None
        first = self.at or 0
        pauses = [(self._minute(pause.started_at, first), pause) for pause in meeting.pauses]
        self._pauses = sorted(pauses, key=lambda pair: pair[0])

    def pauses_due(self) -> Iterator[Slot]:
        """The pauses that begin now or should have; time goes on after them."""
        while self._pauses and self.at is not None and self._pauses[0][0] <= self.at:
            slot = self._next_pause()
            self.at = max(self.at, slot.end or self.at)
            yield slot

    def pauses_left(self) -> Iterator[Slot]:
        """Those nobody knows the place of, and those after the last item."""
        while self._pauses:
            yield self._next_pause()

    def spend(self, place: Place) -> Iterator[Slot]:
        """An item and the pauses that interrupt it; a withdrawn one takes no time."""
        start, minutes = self.at, place.item.planned_minutes
        if place.item.outcome == "withdrawn":
            yield Slot(None, None, None, place)
            return
        if start is None or minutes is None:
            self.at = None
            yield Slot(start, None, minutes, place)
            return
        self.at = start + minutes
        pauses = []
        while self._pauses and self._pauses[0][0] < self.at:
            pauses.append(self._next_pause())
            self.at += pauses[-1].minutes or 0
        yield Slot(start, self.at, minutes, place)
        yield from pauses

    def _next_pause(self) -> Slot:
        start, pause = self._pauses.pop(0)
        end = self._minute(pause.ended_at, start) if pause.ended_at else None
        return Slot(start, end, end - start if end is not None else None, pause=pause)

    @staticmethod
    def _minute(time: str, after: int) -> int:
        """Minutes since midnight; a clock before `after` is that of the next day."""
        minute = minutes_between("00:00", time)
        return minute if minute >= after else minute + _DAY
