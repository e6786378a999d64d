"""The lettered sections of a notula: opening, discussion, decisions, closing (naskah-dinas §6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import agenda_name, agenda_places, is_closed
from jakber_desktop.documents.compose.carrying import earlier_table, fate, origin
from jakber_desktop.documents.compose.comings_and_goings import comings_and_goings
from jakber_desktop.documents.compose.naming import entry_label, present_holder
from jakber_desktop.documents.compose.outcome_points import reference_for
from jakber_desktop.documents.compose.phrasing import anchored, at_level, cited, with_lead
from jakber_desktop.documents.compose.speech import AGREED_THUS, decision_blocks, point_blocks
from jakber_desktop.documents.compose.times import closing_time, opening_time, span_text
from jakber_desktop.documents.compose.wording import GAP, bare_reason, lower_opening
from jakber_desktop.documents.tree import Heading, ItemList, ListItem, Paragraph, Run, plain
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.typography import full_stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import EarlierFollowUp, Meeting, MeetingRecord, Point

_APPROVAL = re.compile(
    r"(?:pengesahan|persetujuan|pembacaan dan (?:pengesahan|persetujuan))\s+(?:atas\s+)?"
    r"(?:notula|notulen|risalah)\b",
    re.IGNORECASE,
)
_OUTCOME_SENTENCES = {
    "deferred": "Pembahasan agenda ini ditunda.",
    "withdrawn": "Agenda ini ditarik.",
    "not_reached": "Agenda ini tidak sempat dibahas.",
}
_CALLED_OFF = {"cancelled": "Rapat dibatalkan", "postponed": "Rapat ditunda"}
_FATE = {"in_force": "", "superseded": "diganti", "revoked": "dicabut"}
_CLOSED = "tertutup"
_KINDS = {"directive": "Arahan", "conclusion": "Kesimpulan"}


def called_off(meeting: Meeting) -> bool:
    """Whether the meeting did not take place."""
    return meeting.status in _CALLED_OFF


def opening(record: MeetingRecord) -> Blocks:
    """Return who opened the meeting and when, and who came late or left early (C5).

    Of a meeting called off, that and why.
    """
    meeting = record.meeting
    if called_off(meeting):
        reason = lower_opening(bare_reason(meeting.status_reason or ""))
        sentence = f"{_CALLED_OFF[meeting.status]}{f' karena {reason}' if reason else ''}"
        return (Paragraph(plain(full_stop(sentence)), level=1, anchor="meeting.status"),)
    chair = present_holder(record, "chair")
    by = entry_label(record, chair) if chair else "pimpinan rapat"
    text = (
        Run("Rapat dibuka "),
        *opening_time(meeting),
        Run(full_stop(f" oleh {by}")),
    )
    return (Paragraph(text, level=1), *_pauses(meeting), *comings_and_goings(record))


def _pauses(meeting: Meeting) -> Blocks:
    """When the meeting was adjourned, and why, as one paragraph."""
    sentences = []
    for pause in meeting.pauses:
        reason = (pause.reason or "").strip()
        span = span_text(meeting, pause.started_at, pause.ended_at)
        sentences.append(f"Rapat diskors {span}{f' ({reason})' if reason else ''}.")
    line = plain(" ".join(sentences))
    return (Paragraph(line, level=1, anchor="meeting.pauses"),) if sentences else ()


def approval(record: MeetingRecord) -> Blocks:
    """Return the points of the item that approves the previous minutes, and how the follow-ups of
    the meetings before stand (F4); nothing of both: the letter goes."""
    at = _approval_at(record)
    points = _points(record, at, level=1, list_level=1) if at is not None else ()
    return (*points, *earlier_table(_reported(record)))


def approval_title(record: MeetingRecord, minutes: str) -> str:
    """Return the title of that section, by what it holds; `minutes` is the profile's word."""
    follow_ups = "TINDAK LANJUT RAPAT" if _reported(record) else ""
    approved = f"PENGESAHAN {minutes}" if _approval_at(record) is not None else ""
    return f"{' DAN '.join(filter(None, [approved, follow_ups]))} SEBELUMNYA"


def _reported(record: MeetingRecord) -> tuple[EarlierFollowUp, ...]:
    """The follow-ups that the meeting reports on; one that did not take place reports on none."""
    return () if called_off(record.meeting) else record.earlier_follow_ups


def approves_minutes(title: str) -> bool:
    """Whether an agenda item is the one that approves the earlier minutes."""
    return _APPROVAL.match(title) is not None


def _approval_at(record: MeetingRecord) -> int | None:
    """The place of the approval item; without points it stays in the discussion."""
    places = (
        place.at
        for place in agenda_places(record.agenda)
        if place.item.points and not (place.depth or place.parent)
        if approves_minutes(place.item.title)
    )
    return next(places, None)


def discussion(record: MeetingRecord) -> Blocks:
    """Return each agenda item under its agenda number, with its points a. b. c.

    Sub-items take the letters, which are theirs on every paper, and their points 1) 2) 3); what was
    said of the item above them stands before them without a mark (§11).
    """
    blocks: list[Block] = []
    approval_at = _approval_at(record)
    numbered = len(record.agenda) > 1
    for place in agenda_places(record.agenda):
        if place.at == approval_at:
            continue
        label, level = place.label if numbered else "", 1 + place.depth
        title = plain(place.title)
        blocks.append(Heading(label, title, level, anchor=f"agenda[{place.at}]"))
        level += numbered
        if began := origin(place.item):
            blocks.append(Paragraph(plain(began), level=level, keep_with_next=True))
        if place.parent:
            blocks += _unmarked_points(record, place.at, level)
        else:
            blocks += _points(record, place.at, level=level, list_level=2 + place.depth)
        blocks += _outcome(place, level)
    if not blocks and not called_off(record.meeting):
        blocks.append(Paragraph((GAP,), level=1, anchor="agenda"))
    return tuple(blocks)


def _points(record: MeetingRecord, at: int, *, level: int, list_level: int) -> Blocks:
    points = record.agenda[at].points
    if len(points) == 1:
        blocks = _said(record, at, points[0], level=level, list_level=list_level)
        return anchored(blocks, f"agenda[{at}].points[0]")
    items = tuple(
        ListItem(
            list_label(list_level, n + 1),
            _said(record, at, point, level=0, list_level=list_level + 1) or (Paragraph(()),),
            f"agenda[{at}].points[{n}]",
        )
        for n, point in enumerate(points)
    )
    return (ItemList(items, level),) if items else ()


def _unmarked_points(record: MeetingRecord, at: int, level: int) -> Iterator[Block]:
    """Points as paragraphs, their lists below the letters of the sub-items."""
    for n, point in enumerate(record.agenda[at].points):
        blocks = _said(record, at, point, level=level, list_level=3)
        yield from anchored(blocks, f"agenda[{at}].points[{n}]")


def _said(record: MeetingRecord, at: int, point: Point, *, level: int, list_level: int) -> Blocks:
    """A point, or where its words are printed when it became a decision or follow-up."""
    there = reference_for(record, at, point, level)
    return there or point_blocks(record, point, level=level, list_level=list_level)


def _outcome(place: Place, level: int) -> list[Paragraph]:
    """What became of an item not finished or sent on; a gap where nothing is written yet."""
    sentence = _OUTCOME_SENTENCES.get(place.item.outcome, "")
    words = " ".join(filter(None, [sentence, fate(place.item)]))
    told = sentence or place.item.points or place.parent
    gap = [] if told else [Paragraph((GAP,), level=level)]
    return [*gap, Paragraph(plain(words), level=level)] if words else gap


def conclusions(record: MeetingRecord, level: int = 1, *, mark_closed: bool = False) -> Blocks:
    """Return directives and conclusions once more, so that each can be cited, then the decisions.

    Each names its agenda item (V09): "Arahan (agenda 3): ...", "Rapat menyepakati ... (agenda 2)."
    `mark_closed` adds that an item is closed: "(agenda 2; tertutup)" (R4). Behind a directive the
    second entry may be the first decision: then each says its code, as the registers do ("K-1").
    """
    below = level + 1
    entries = [*_concluding_points(record, below, mark_closed)]
    entries += _decisions(record, below, mark_closed, coded=bool(entries))
    if len(entries) == 1:
        blocks, anchor = entries[0]
        return anchored(at_level(blocks, level), anchor)
    items = tuple(
        ListItem(list_label(level, n), blocks, anchor, together=True)
        for n, (blocks, anchor) in enumerate(entries, 1)
    )
    return (ItemList(items, level),) if items else ()


def _concluding_points(
    record: MeetingRecord, list_level: int, mark_closed: bool
) -> Iterator[tuple[Blocks, str]]:
    for at, item in enumerate(record.agenda):
        for point in item.points:
            if point.kind not in _KINDS:
                continue
            blocks = point_blocks(record, point, level=0, list_level=list_level)
            closed = mark_closed and is_closed(record, at + 1)
            lead = f"{_KINDS[point.kind]}{_agenda_remark(record, at + 1, closed=closed)}: "
            if blocks and isinstance(blocks[0], Paragraph):
                yield with_lead(blocks, lead), ""
            elif blocks:
                yield (Paragraph(plain(lead.strip())), *blocks), ""


def _decisions(
    record: MeetingRecord, list_level: int, mark_closed: bool, *, coded: bool
) -> Iterator[tuple[Blocks, str]]:
    for n, decision in enumerate(record.decisions):
        blocks = decision_blocks(decision, level=0, list_level=list_level)
        blocks = blocks or (Paragraph((GAP,)),)
        if isinstance(blocks[0], ItemList):
            blocks = (Paragraph(plain(AGREED_THUS), keep_with_next=True), *blocks)
        closed = mark_closed and is_closed(record, decision.agenda_item)
        code = f"K-{n + 1}" if coded else ""
        about = "; ".join(filter(None, (code, _FATE[decision.status])))
        remark = _agenda_remark(record, decision.agenda_item, about, closed=closed)
        yield cited(blocks, remark.strip()), f"decisions[{n}]"


def _agenda_remark(
    record: MeetingRecord, position: int | None, about: str = "", *, closed: bool = False
) -> str:
    """ " (agenda 2; K-1; diganti)"; a meeting with one item needs no number, nor does a position
    that is not."""
    name = agenda_name(record, position) if len(record.agenda) > 1 else ""
    parts = [f"agenda\u00a0{name}" if name else "", _CLOSED if closed else "", about]
    words = "; ".join(filter(None, parts))
    return f" ({words})" if words else ""


def closing(record: MeetingRecord) -> Blocks:
    """Return when the meeting was closed."""
    meeting = record.meeting
    if called_off(meeting):
        return ()
    text = (Run("Rapat ditutup "), *closing_time(meeting), Run("."))
    return (Paragraph(text, level=1, anchor="meeting.closed_at"),)
