"""Where a meeting stands in its life, computed from plain facts (ui-design §8); never stored."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows import STAGES, Chip, StageFact, StageState

SOON = dt.timedelta(days=7)
"""Unsent invitations are told from this long before the meeting."""
_NIGHT = dt.timedelta(days=1)
"""A session not closed on the morning after its day may have gone past midnight."""


class MeetingFacts(NamedTuple):
    """Counts and marks of one meeting, as the list's query gives them."""

    date: dt.date
    status: str
    opened: bool
    closed: bool
    dated_and_placed: bool
    items: int
    items_settled: int
    points: int
    attachments: int
    recipients: int
    sent: int
    answered: int
    entries: int
    offices_present: int
    minutes: str | None
    """State of the newest version of the minutes: draft, review, final, signed, archived."""
    scans: int = 0
    paused: bool = False
    """Adjourned for the moment (*skors*): the last pause has no end."""

    @property
    def held(self) -> bool:
        """Attendance or an opening time make a meeting a held one, whatever its status says."""
        return self.status == "held" or self.opened or self.entries > 0

    def running(self, today: dt.date) -> bool:
        """Opened and not closed; one of an earlier day was forgotten, or is being written up."""
        return self.opened and not self.closed and self.date >= today - _NIGHT

    def over(self, today: dt.date) -> bool:
        """Its end or its day is past. Attendance alone says nothing: people come early."""
        return self.closed or self.status == "held" or self.date < today


_BY_MINUTES: dict[str, Chip] = {
    "final": "awaiting_signature",
    "signed": "signed",
    "archived": "archived",
}
_BY_STATUS: dict[str, Chip] = {"postponed": "postponed", "cancelled": "cancelled"}


def chip(facts: MeetingFacts, today: dt.date) -> Chip:
    """The one word the list shows for a meeting."""
    if facts.status in _BY_STATUS:
        return _BY_STATUS[facts.status]
    if facts.minutes in _BY_MINUTES:
        return _BY_MINUTES[facts.minutes]
    if facts.running(today):
        return "paused" if facts.paused else "running"
    if facts.over(today):
        return "minutes_open"
    if facts.date == today:
        return "today"
    if facts.recipients and facts.sent == facts.recipients:
        return "sent"
    unsent = facts.items and facts.recipients and facts.date - today <= SOON
    return "unsent" if unsent else "preparing"


def stage_states(facts: MeetingFacts) -> tuple[StageState, ...]:
    """The six stages' states, in the order of STAGES."""
    prepared: StageState = "done" if facts.items and facts.dated_and_placed else "work"
    if not facts.items and not facts.dated_and_placed:
        prepared = "none"
    invited = _by_count(facts.sent, facts.recipients)
    present: StageState = "done" if facts.entries else "none"
    discussed = _by_count(facts.items_settled, facts.items)
    if discussed == "none" and facts.points:
        discussed = "work"
    return (
        prepared,
        invited,
        present,
        "running" if facts.opened and not facts.closed and not facts.minutes else discussed,
        _minutes_state(facts),
        "done" if facts.minutes == "archived" else "work" if facts.scans else "none",
    )


def _by_count(ready: int, of: int) -> StageState:
    if not of:
        return "none"
    return "done" if ready == of else "work" if ready else "none"


def _minutes_state(facts: MeetingFacts) -> StageState:
    if facts.minutes in _BY_MINUTES:
        return "final"
    return "work" if facts.held else "none"


_ITEMS = QT_TRANSLATE_NOOP("core", "{n} agenda")
_ITEMS_FILES = QT_TRANSLATE_NOOP("core", "{n} agenda, {files} bahan")
_SENT = QT_TRANSLATE_NOOP("core", "{n} terkirim")
_SENT_ANSWERED = QT_TRANSLATE_NOOP("core", "{n} terkirim, {answered} menjawab")
_UNSENT = QT_TRANSLATE_NOOP("core", "{n} belum dikirim")
_OFFICES = QT_TRANSLATE_NOOP("core", "{n} kantor")
_DISCUSSED = QT_TRANSLATE_NOOP("core", "{n} dari {of} agenda")
_SCANS = QT_TRANSLATE_NOOP("core", "{n} pindaian")
_MINUTES = {
    "draft": QT_TRANSLATE_NOOP("core", "Draf"),
    "review": QT_TRANSLATE_NOOP("core", "Ditinjau"),
    "final": QT_TRANSLATE_NOOP("core", "Final"),
    "signed": QT_TRANSLATE_NOOP("core", "Bertanda tangan"),
    "archived": QT_TRANSLATE_NOOP("core", "Final"),
}


def stage_facts(facts: MeetingFacts) -> tuple[StageFact, ...]:
    """The six stages with one short Indonesian fact each."""
    words = (
        _prepared(facts),
        _invited(facts),
        _OFFICES.format(n=facts.offices_present) if facts.offices_present else "",
        _DISCUSSED.format(n=facts.items_settled, of=facts.items) if facts.items_settled else "",
        _MINUTES[facts.minutes or "draft"] if facts.held or facts.minutes else "",
        _SCANS.format(n=facts.scans) if facts.scans else "",
    )
    return tuple(map(StageFact, STAGES, stage_states(facts), words))


def _prepared(facts: MeetingFacts) -> str:
    if facts.attachments:
        return _ITEMS_FILES.format(n=facts.items, files=facts.attachments)
    return _ITEMS.format(n=facts.items) if facts.items else ""


def _invited(facts: MeetingFacts) -> str:
    if facts.sent and facts.answered:
        return _SENT_ANSWERED.format(n=facts.sent, answered=facts.answered)
    if facts.sent:
        return _SENT.format(n=facts.sent)
    return _UNSENT.format(n=facts.recipients) if facts.recipients else ""
