"""The petikan keputusan: decisions of a meeting as the minutes word them (product F1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from jakber_desktop.documents.compose.agenda_order import agenda_name, is_closed
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.phrasing import anchored, at_level, cited
from jakber_desktop.documents.compose.signatures import office_title, role_signer
from jakber_desktop.documents.compose.speech import decided_blocks
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import (
    about_block,
    author_of,
    footer,
    security_mark,
)
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import (
    Document,
    ItemList,
    ListItem,
    Paragraph,
    Run,
    Signatures,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.words import DECISION_STATUS
from jakber_desktop.model.errors import DecisionNotInForce, DecisionsMissing, DecisionUnknown

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Text
    from jakber_desktop.model.record import Decision, Meeting, MeetingRecord

_NAME = "Petikan keputusan"
_AGREES = "Petikan ini sesuai dengan aslinya,"


class _Chosen(NamedTuple):
    """A decision and its 0-based place in the record."""

    at: int
    decision: Decision


def compose_decision_excerpt(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the excerpt of one decision, or of all in force that came from no closed item (R4).

    Without a number of its own it is a draft, whatever the minutes are (V17, V20). The one decision
    of a closed item carries a security mark. Raises DecisionsMissing, DecisionUnknown for a place
    that the record has not, DecisionNotInForce for one superseded or revoked.
    """
    meeting = record.meeting
    chosen = _chosen(record, options.decision)
    number = options.number or _own_number(chosen)
    draft = options.draft or not number
    kop = compose_letterhead(record, options)
    blocks: tuple[Block, ...] = (
        *security_mark(_guarded(record, chosen)),
        about_block(_NAME.upper(), f"Hasil {meeting.title}", number),
        _lead(record),
        *_decisions(record, chosen, number),
        _origin(record, profile),
        _signatures(record, profile, place_and_date(place_of(kop), options.date)),
    )
    return Document(
        kind="petikan-keputusan",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
        draft=draft,
        footer=footer(_NAME, number, "Draf" if draft else "Terbit"),
    )


def excerpt_number(record: MeetingRecord, place: int | None) -> str | None:
    """Return the number that an excerpt has without the register: that of its only decision.

    `place` as in `ComposeOptions.decision`; what cannot be printed has none.
    """
    try:
        return _own_number(_chosen(record, place))
    except (DecisionsMissing, DecisionNotInForce, DecisionUnknown):
        return None


def _own_number(chosen: list[_Chosen]) -> str | None:
    return chosen[0].decision.number if len(chosen) == 1 else None


def _chosen(record: MeetingRecord, place: int | None) -> list[_Chosen]:
    every = [_Chosen(at, decision) for at, decision in enumerate(record.decisions)]
    if place is not None and every:
        if not 1 <= place <= len(every):
            raise DecisionUnknown(place=place, count=len(every))
        one = every[place - 1]
        if one.decision.status != "in_force":
            raise DecisionNotInForce(place=place, fate=DECISION_STATUS[one.decision.status].lower())
        return [one]
    shown = [
        one
        for one in every
        if one.decision.status == "in_force" and not is_closed(record, one.decision.agenda_item)
    ]
    if not shown:
        raise DecisionsMissing()
    return shown


def _guarded(record: MeetingRecord, chosen: list[_Chosen]) -> Meeting:
    """The meeting as its mark must say: a decision of a closed item is at least *Terbatas* (R4)."""
    meeting = record.meeting
    closed = any(is_closed(record, one.decision.agenda_item) for one in chosen)
    if meeting.classification != "open" or not closed:
        return meeting
    return msgspec.structs.replace(meeting, classification="restricted")


def _lead(record: MeetingRecord) -> Paragraph:
    date = long_date(record.meeting.date, False, nbsp=True)
    return Paragraph(
        plain(f"{record.meeting.title} tanggal {date} memutuskan:"), keep_with_next=True
    )


def _decisions(record: MeetingRecord, chosen: list[_Chosen], number: str | None) -> Blocks:
    entries = [(_worded(record, one, number), f"decisions[{one.at}]") for one in chosen]
    if len(entries) == 1:
        blocks, anchor = entries[0]
        return anchored(at_level(blocks, 1), anchor)
    return (
        ItemList(
            tuple(
                ListItem(list_label(1, n), blocks, anchor, together=True)
                for n, (blocks, anchor) in enumerate(entries, 1)
            ),
            1,
        ),
    )


def _worded(record: MeetingRecord, one: _Chosen, title_number: str | None) -> Blocks:
    """The decision as the minutes word it, and in small type where it came from.

    Its number stands here when the title has another or none.
    """
    decision = one.decision
    blocks = decided_blocks(decision, level=0, list_level=2) or (Paragraph((GAP,)),)
    name = agenda_name(record, decision.agenda_item)
    title = record.agenda[(decision.agenda_item or 1) - 1].title if name else ""
    own = (decision.number or "").strip()
    facts = [
        f"agenda {name}: {title}" if name else "",
        f"nomor keputusan {own}" if own and own != title_number else "",
    ]
    line = "; ".join(filter(None, facts))
    remark = (Paragraph(plain(f"({line})"), align="left", small=True),) if line else ()
    return (*cited(blocks, ""), *remark)


def _origin(record: MeetingRecord, profile: Profile) -> Paragraph:
    """The minutes that the excerpt is taken from."""
    meeting = record.meeting
    date = long_date(meeting.minutes_date, False, nbsp=True) if meeting.minutes_date else ""
    text: Text = (
        Run(f"Petikan ini diambil dari {profile.minutes_word.lower()} Nomor "),
        Run(meeting.minutes_number) if meeting.minutes_number else GAP,
        Run(" tanggal "),
        Run(date) if date else GAP,
        Run("."),
    )
    return Paragraph(text, anchor="meeting.minutes_number")


def _signatures(record: MeetingRecord, profile: Profile, signed: Text) -> Signatures:
    """The minute taker alone vouches that the wording is that of the minutes."""
    above = (signed, plain(_AGREES), *office_title("Notulis", profile))
    return Signatures((role_signer(record, "minute_taker", above, profile),))
