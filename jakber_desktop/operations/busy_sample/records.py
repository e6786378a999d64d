"""One planned meeting of the busy sample as a MeetingRecord; the same for the same noise."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator

from jakber_desktop.language.dates import month_name
from jakber_desktop.model import record as r
from jakber_desktop.operations.busy_sample.cast import Cast, Player
from jakber_desktop.operations.busy_sample.content import ItemContent
from jakber_desktop.operations.busy_sample.plan import HELD, Planned
from jakber_desktop.operations.busy_sample.presence import attendance

SENT = HELD | {"sent", "cancelled", "postponed"}
"""States whose letters are out."""
_SIGNER = "Kepala Bagian KLN"
_CHANNELS: tuple[r.Channel, ...] = ("hand", "email", "email", "chat", "post")
_ANSWERS: tuple[r.Response, ...] = ("accepted", "accepted", "accepted", "delegated", "declined",
                                    "none")  # fmt: skip
_REASONS = {
    "postponed": "Pimpinan rapat bertugas di luar kota; jadwal pengganti disampaikan kemudian.",
    "cancelled": "Pokok bahasan sudah selesai dalam rapat sebelumnya.",
}
_DUES = (-12, -6, -3, -2, 0, 0, 1, 2, 2, 5, 6, 12, 20, 31)
"""Days from today on which what is still open falls due, in turn."""
FIRST_SERIAL = 3
"""The first number of a series and year; those below were used before the program came."""
_RECENT = 45
"""Follow-ups of meetings older than so many days are settled."""


class Writer:
    """Makes the records one after the other; what is open is spread over late, today and soon."""

    def __init__(self, cast: Cast, today: dt.date) -> None:
        self._cast = cast
        self._today = today
        self._noise = random.Random(20180404)
        self._open_items = 0
        self._given: dict[tuple[str, int], int] = {}

    def record(self, one: Planned, updates: Iterable[r.TargetUpdate] = ()) -> r.MeetingRecord:
        """The record of one meeting."""
        invited = self._invited(one)
        present = attendance(one, invited, self._cast, self._noise)
        actions = tuple(self._actions(one))
        named = {player.office.code for player in invited} | {a.responsible_office for a in actions}
        named |= {entry.office for entry in present} | {one.series.organizer}
        named |= {item.office for item in one.topic.agenda}
        named |= {point.office for item in one.topic.agenda for point in item.points}
        keys = {entry.person for entry in present}
        return r.MeetingRecord(
            meeting=self._meeting(one),
            offices=tuple(map(self._cast.office_part, self._in_order(named))),
            people=tuple(p.person for p in self._cast.players if p.person.key in keys),
            invitation=self._invitation(one, invited),
            attendance=present,
            agenda=tuple(self._agenda(one)),
            decisions=tuple(self._decisions(one)),
            action_items=actions,
            target_updates=tuple(updates),
        )

    def _in_order(self, codes: set[str | None]) -> Iterator[str]:
        return (code for code in self._cast.offices if code in codes)

    # --- the meeting and its letter ----------------------------------------------------------

    def _meeting(self, one: Planned) -> r.Meeting:
        start, end = one.times
        held = one.state in HELD
        return r.Meeting(
            title=one.series.title.format(topic=one.topic.title, nth=one.nth),
            date=one.date,
            kind=one.topic.kind or one.series.kind,
            activity_class="external" if "100RC" in one.series.offices else "internal",
            invited_start=start,
            invited_end=end,
            opened_at=_later(start, self._noise.choice((0, 5, 5, 10))) if held else None,
            closed_at=self._closing(one, end),
            venue=None if one.state == "bare" and one.nth % 2 else one.series.venue,
            organizer=one.series.organizer,
            series=r.Series(name=one.series.name, recurrence=one.rule) if one.series.name else None,
            urgency="important" if one.nth % 6 == 0 else "normal",
            classification="restricted" if one.nth % 11 == 0 else "open",
            status=_status(one),
            status_reason=_REASONS.get(one.state),
            minutes_number=self._number("NOT", one.date) if one.state in _NUMBERED else None,
            minutes_date=one.date if one.state in _NUMBERED else None,
        )

    def _closing(self, one: Planned, end: str) -> str | None:
        if one.state not in HELD or one.state == "running":
            return None
        return _later(end, self._noise.choice((-15, -5, 0, 10, 20)))

    def _number(self, kind: str, date: dt.date) -> str:
        serial = self._given.get((kind, date.year), FIRST_SERIAL - 1) + 1
        self._given[kind, date.year] = serial
        return f"{serial:03}/{kind}/{date.month:02}/CO/{date.year}"

    def _invited(self, one: Planned) -> tuple[Player, ...]:
        """The chair's own post is not invited; of big offices two are, now and then."""
        if one.state == "bare":
            return ()
        if one.state == "preparing" and one.nth % 2:
            return ()
        found = []
        for code in one.series.offices:
            people = self._cast.of_office(code)
            wanted = 2 if len(people) > 2 and self._noise.random() < 0.45 else 1
            found += [p for p in people[:wanted] if (code, p.post) != one.series.chair]
        return tuple(found)

    def _invitation(self, one: Planned, invited: tuple[Player, ...]) -> r.Invitation | None:
        if not invited:
            return None
        out = one.state in SENT
        day = min(one.date - dt.timedelta(days=self._noise.randint(5, 8)), self._today)
        return r.Invitation(
            number=self._number("UND", day) if out else None,
            date=day if out else None,
            signatory=_SIGNER,
            recipients=tuple(self._recipient(player, day if out else None) for player in invited),
        )

    def _recipient(self, player: Player, day: dt.date | None) -> r.Recipient:
        return r.Recipient(
            office=player.office.code,
            addressee=player.post,
            sent_on=day,
            channel=self._noise.choice(_CHANNELS),
            response=self._noise.choice(_ANSWERS) if day else "none",
        )

    # --- agenda and what came of it ----------------------------------------------------------

    def _agenda(self, one: Planned) -> Iterator[r.AgendaItem]:
        if one.state == "bare" and one.nth % 3:
            return
        last = len(one.topic.agenda)
        for nth, item in enumerate(one.topic.agenda, 1):
            spoken = one.state in HELD and not (one.state == "running" and nth > 2)
            outcome = _outcome(one, nth, last) if one.state in HELD else "planned"
            yield r.AgendaItem(
                title=item.title,
                presenter_office=item.office,
                planned_minutes=item.minutes,
                outcome=outcome,
                points=tuple(self._points(item)) if spoken and outcome != "not_reached" else (),
                topics=(item.topic,) if item.topic else (),
            )

    def _points(self, item: ItemContent) -> Iterator[r.Point]:
        for point in item.points:
            name = self._cast.offices[point.office].short_name
            label = f"Pihak {name}" if point.kind == "statement" else None
            yield r.Point(
                kind=point.kind, text=point.text, speaker_office=point.office, speaker_label=label
            )

    def _decisions(self, one: Planned) -> Iterator[r.Decision]:
        if one.state not in HELD:
            return
        texts = one.topic.decisions[:1] if one.state == "running" else one.topic.decisions
        for nth, text in enumerate(texts):
            place = min(nth + 2, len(one.topic.agenda))
            old = one.state == "archived" and one.nth % 9 == 0
            yield r.Decision(
                text=text, agenda_item=place, status="superseded" if old else "in_force"
            )

    def _actions(self, one: Planned) -> Iterator[r.ActionItem]:
        if one.state not in HELD:
            return
        many = 1 if one.state == "running" else None
        for nth, (text, office) in enumerate(one.topic.actions[:many]):
            due, status = self._due(one)
            phrase = (
                f"sebelum akhir {month_name(due.month)}" if self._noise.random() < 0.1 else None
            )
            yield r.ActionItem(
                text=text,
                agenda_item=min(nth + 2, len(one.topic.agenda)),
                responsible_office=office,
                responsible_person=self._person_in_words(office),
                due_date=due,
                due_phrase=phrase,
                status=status,
            )

    def _person_in_words(self, office: str) -> str | None:
        return self._cast.of_office(office)[-1].post if self._noise.random() < 0.4 else None

    def _due(self, one: Planned) -> tuple[dt.date, r.ActionStatus]:
        """Old follow-ups are settled; recent ones are partly open, due around today."""
        usual = one.date + dt.timedelta(days=self._noise.choice((7, 10, 14, 21)))
        if (self._today - one.date).days > _RECENT:
            return usual, "cancelled" if self._noise.random() < 0.06 else "done"
        if self._open_items >= len(_DUES):
            return usual, "done"
        due = self._today + dt.timedelta(days=_DUES[self._open_items])
        self._open_items += 1
        if due <= one.date:
            due = one.date + dt.timedelta(days=1)
        open_states: tuple[r.ActionStatus, ...] = ("open", "in_progress", "open", "blocked")
        return due, open_states[self._open_items % 4]


_NUMBERED = {"archived", "signed", "final"}


def _status(one: Planned) -> r.MeetingStatus:
    if one.state == "postponed" or one.state == "cancelled":
        return one.state
    return "held" if one.state in HELD and one.state != "running" else "planned"


def _outcome(one: Planned, nth: int, last: int) -> r.Outcome:
    if one.state == "running":
        return "discussed" if nth == 1 else "planned"
    if nth == last and one.nth % 5 == 0:
        return "deferred" if one.nth % 2 else "not_reached"
    return "discussed"


def _later(time: str, minutes: int) -> str:
    hour, minute = map(int, time.split(":"))
    total = hour * 60 + minute + minutes
    return f"{total // 60:02}:{total % 60:02}"
