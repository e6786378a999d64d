"""The siaran berita: dateline, lead, what was said, what was agreed, tagline (naskah-dinas §7.4).

No letterhead, number or signature; nothing confidential, no names, NIP or telephone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import is_closed
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.news_lead import lead_sentences, public_items
from jakber_desktop.documents.compose.news_speakers import known_speakers, without_name
from jakber_desktop.documents.compose.phrasing import (
    cited,
    completing,
    first_text,
    lifted,
    small_initial,
    with_lead,
)
from jakber_desktop.documents.compose.speech import AGREED_THUS, decision_blocks, point_blocks
from jakber_desktop.documents.compose.times import place_and_date
from jakber_desktop.documents.compose.title_shape import author_of
from jakber_desktop.documents.markdown import BULLET, markdown_blocks, plain_text
from jakber_desktop.documents.tree import Document, ItemList, ListItem, Paragraph, Run, plain
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.typography import full_stop
from jakber_desktop.language.words import CLASSIFICATION
from jakber_desktop.model.errors import NewsWithheld

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.news_speakers import Speakers
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import ActionItem, AgendaItem, MeetingRecord

_AT_THE_MEETING = "Pada pertemuan tersebut, "
_RESULTS = "Hasil rapat adalah sebagai berikut:"
_TO_DO = "Sebagai tindak lanjut, rapat menyepakati hal-hal berikut:"
_TO_DO_ONE = "Sebagai tindak lanjut, rapat menyepakati: "


def compose_news_release(
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions,
) -> Document:
    """Return the public report. Raises NewsWithheld for a meeting above *Biasa* (R4)."""
    meeting, news = record.meeting, record.news_release
    if meeting.classification != "open":
        raise NewsWithheld(nature=CLASSIFICATION[meeting.classification])
    kop = compose_letterhead(record, options)
    place = (news.dateline_place if news else None) or place_of(kop)
    dateline = place_and_date(place, meeting.date)
    blocks: tuple[Block, ...] = (
        Paragraph(dateline, align="left", keep_with_next=True, anchor="meeting.date"),
        Paragraph(plain(" ".join(lead_sentences(record)))),
        *([] if called_off(meeting) else _report(record)),
    )
    return Document(
        kind="siaran-berita",
        title=f"Siaran berita {meeting.title}",
        blocks=blocks,
        author=author_of(record, kop.unit_line),
        subject=meeting.title,
    )


def _report(record: MeetingRecord) -> list[Block]:
    """What was said and agreed, and the closing words."""
    news = record.news_release
    tagline = (news.closing_tagline or "").strip() if news else ""
    last = [Paragraph(plain(tagline), anchor="news_release.closing_tagline")] if tagline else []
    return [*_statements(record), *_decisions(record), *_follow_ups(record), *last]


def _statements(record: MeetingRecord) -> list[Block]:
    """What was said, a paragraph an agenda item; lists stand between, with bullets."""
    blocks: list[Block] = []
    known = known_speakers(record)
    for position, item in public_items(record):
        blocks += _joined(_said(record, item, known), f"agenda[{position - 1}]")
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and plain_text(first.text).startswith("Pihak "):
        head, *rest = first.text
        text = (Run(f"{_AT_THE_MEETING}p{head.text[1:]}"), *rest)
        blocks[0] = Paragraph(text, anchor=first.anchor)
    return blocks


def _said(record: MeetingRecord, item: AgendaItem, known: Speakers) -> list[Block]:
    blocks: list[Block] = []
    for point in item.points:
        if not point.confidential:
            unnamed = without_name(record, point, known)
            blocks += point_blocks(record, unnamed, level=0, list_level=0, bullets=True)
    return blocks


def _joined(blocks: Sequence[Block], anchor: str) -> list[Block]:
    """Paragraphs that follow each other run on as one; each ends its sentence."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, Paragraph) and isinstance(last, Paragraph):
            joined[-1] = Paragraph((*_stopped(last.text), Run(" "), *block.text), anchor=anchor)
        elif isinstance(block, Paragraph):
            joined.append(Paragraph(block.text, anchor=anchor))
        else:
            joined.append(block)
    return joined


def _stopped(text: tuple[Run, ...]) -> tuple[Run, ...]:
    whole = plain_text(text)
    stop = full_stop(whole)[len(whole.rstrip()) :]
    return (*text, Run(stop)) if stop else text


# --- what was agreed -----------------------------------------------------------------------------


def _decisions(record: MeetingRecord) -> list[Block]:
    """Decisions in force, told as "Rapat menyepakati ..."; several as bullets."""
    told: list[Blocks] = []
    for decision in record.decisions:
        if decision.status == "in_force" and not is_closed(record, decision.agenda_item):
            blocks = decision_blocks(decision, level=0, list_level=0, bullets=True)
            told += [cited(entry, "") for entry in lifted(blocks)] if blocks else []
    of_themselves = any(plain_text(first_text(blocks)).startswith("Rapat ") for blocks in told)
    if len(told) != 1:
        return (
            _bulleted(_RESULTS, told) if of_themselves else _bulleted(AGREED_THUS, completing(told))
        )
    if of_themselves or not first_text(told[0]):
        return [*told[0]]
    return [*with_lead(small_initial(told[0]), "Rapat menyepakati: ")]


def _follow_ups(record: MeetingRecord) -> list[Block]:
    told = [
        entry
        for action in record.action_items
        if action.status != "cancelled"
        and action.text.strip()
        and not is_closed(record, action.agenda_item)
        for entry in _tasks(record, action)
    ]
    if len(told) == 1 and first_text(told[0]):
        return [*with_lead(small_initial(told[0]), _TO_DO_ONE)]
    return _bulleted(_TO_DO, completing(told))


def _tasks(record: MeetingRecord, action: ActionItem) -> list[Blocks]:
    """The text, or each entry of one that is a list; in brackets the office and the time agreed.

    Persons stay inside.
    """
    due = (action.due_phrase or "").strip()
    if not due and action.due_date:
        due = f"paling lambat {long_date(action.due_date, False, nbsp=True)}"
    remark = ", ".join(filter(None, [office_name(record, action.responsible_office), due]))
    blocks = markdown_blocks(action.text, bullets=True)
    return [cited(entry, f"({remark})" if remark else "") for entry in lifted(blocks)]


def _bulleted(lead: str, told: Sequence[Blocks]) -> list[Block]:
    if not told:
        return []
    items = tuple(ListItem(BULLET, blocks) for blocks in told)
    return [Paragraph(plain(lead), keep_with_next=True), ItemList(items)]
