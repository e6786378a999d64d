"""The lead of a siaran berita: which office met whom, under whose chair, about what (§7.4).

People are named by their posts only: names need consent, which the record does not hold; NIP and
telephone never go out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import agenda_places
from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.naming import (
    office_name,
    office_post,
    offices_in_order,
    present_holder,
    present_holders,
)
from jakber_desktop.documents.compose.office_words import contains_words
from jakber_desktop.documents.compose.wording import END_MARKS, bare_reason, lower_opening
from jakber_desktop.language.enumerations import join_and, join_semicolon
from jakber_desktop.language.typography import full_stop
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from jakber_desktop.model.record import AgendaItem, Attendance, MeetingRecord

_UNDONE = frozenset({"deferred", "withdrawn", "not_reached"})
_CALLED_OFF = {"cancelled": "dibatalkan", "postponed": "ditunda"}


def lead_sentences(record: MeetingRecord) -> list[str]:
    """Return the sentences of the first paragraph, in the order of the house's reports."""
    meeting = record.meeting
    if meeting.status in _CALLED_OFF:
        reason = (meeting.status_reason or "").strip()
        why = f" karena {lower_opening(bare_reason(reason))}" if reason else ""
        return [full_stop(f"{meeting.title} {_CALLED_OFF[meeting.status]}{why}")]
    sentences = [_who_met(record), _led_and_attended(record), _purpose(record), _agenda(record)]
    return [full_stop(sentence) for sentence in sentences if sentence]


def public_items(record: MeetingRecord) -> list[tuple[int, AgendaItem]]:
    """Return the agenda items the public may read of, with their 1-based position (R4)."""
    return [(p.at + 1, p.item) for p in agenda_places(record.agenda) if not p.closed]


def _who_met(record: MeetingRecord) -> str:
    meeting, news = record.meeting, record.news_release
    lead = news.lead_office if news else None
    venue = (meeting.venue or "").strip()
    place = f" di {venue}" if venue else ""
    chair = present_holder(record, "chair")
    held = took_place(record)
    if lead is None and meeting.organizer is None:
        return f"{'Telah' if held else 'Akan'} dilaksanakan {meeting.title}{place}"
    if lead is None or lead == meeting.organizer:
        verb = "menyelenggarakan"
    else:
        verb = "memimpin" if chair and chair.office == lead else "menghadiri"
    verb = verb if held else f"akan {verb}"
    return f"{office_name(record, lead or meeting.organizer)} {verb} {meeting.title}{place}"


def _led_and_attended(record: MeetingRecord) -> str:
    """ "Rapat tersebut dipimpin oleh A dengan didampingi oleh B, serta dihadiri C; D; dan E".

    Guests stand in the order of the notula, who writes it after the others of the office.
    """
    chairs = _posts(record, present_holders(record, "chair"))
    companions = _posts(record, present_holders(record, "co_chair")) if chairs else []
    leading = ("chair", "co_chair") if chairs else ()  # nobody accompanies a leader not there
    others = [e for e in record.attendance if e.status in PRESENT and e.role not in leading]
    order = offices_in_order(record, (entry.office for entry in others))
    others.sort(key=lambda entry: (order.index(entry.office), entry.role == "minute_taker"))
    guests = _posts(record, others)
    led = f"dipimpin oleh {join_and(chairs)}" if chairs else ""
    led += f" dengan didampingi oleh {join_and(companions)}" if companions else ""
    attended = f"dihadiri {join_semicolon(guests)}" if guests else ""
    rest = ", serta ".join(filter(None, [led, attended]))
    return f"Rapat tersebut {rest}" if rest else ""


def _posts(record: MeetingRecord, entries: list[Attendance]) -> list[str]:
    """The posts, each once, with their offices; a name only stands for its office."""
    return list(dict.fromkeys(office_post(record, entry) for entry in entries))


def _purpose(record: MeetingRecord) -> str:
    purpose = " ".join((record.meeting.purpose or "").split())
    aim = lower_opening(purpose.rstrip(END_MARKS))
    if not aim or ". " in purpose:
        return purpose if aim else ""
    if aim.startswith(("dalam rangka ", "untuk ", "guna ")):
        return f"Rapat tersebut diselenggarakan {aim}"
    return f"Rapat tersebut diselenggarakan dalam rangka {aim}"


def _agenda(record: MeetingRecord) -> str:
    """What was talked about; without it a report loses what only an agenda title tells."""
    titles = [i.title.rstrip(" .;,") for _, i in public_items(record) if i.outcome not in _UNDONE]
    titles = [lower_opening(title) for title in titles]
    if len(titles) > 1 and any(contains_words(title, "dan") for title in titles):
        titles = ["; ".join(titles[:-1]) + f"; serta {titles[-1]}"]  # where the last one begins
    verb = "membahas" if took_place(record) else "akan membahas"
    return f"Rapat {verb} {join_semicolon(titles)}" if titles else ""
