"""Turns points and decisions into sentences: who said it, what was agreed, which agenda item.

Wording is the record's; only the speaker or "Rapat menyepakati" is put before a text that does not
begin a sentence of its own (naskah-dinas §6).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.phrasing import with_lead
from jakber_desktop.documents.compose.wording import counted, upper_first
from jakber_desktop.documents.markdown import markdown_blocks, plain_text
from jakber_desktop.documents.tree import ItemList, Paragraph, plain
from jakber_desktop.language.numbers import words_to_number
from jakber_desktop.language.words import REPORTING_VERBS

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.model.record import Decision, MeetingRecord, Point

_VERBS = {verb.split()[0] for verb in REPORTING_VERBS} | {
    "menyatakan", "mengharapkan", "mendukung", "mengapresiasi", "menambahkan", "menyarankan",
    "menyepakati", "mengajak", "memberikan", "menginformasikan", "menyambut", "menekankan",
}  # fmt: skip
_UNCOUNTED = re.compile(
    r"(?:\A|(?<=\s))(?:poin|butir)(?: (?:pembahasan|penting|utama))?(?: berikut|,? yaitu)?:\s*\Z"
)
"""The end of a lead-in that names its entries without saying how many."""
_COUNTING = {"beberapa", "sejumlah", "berbagai", "semua", "seluruh", "setiap", "tiap", "per"}

AGREED_THUS = "Rapat menyepakati hal-hal berikut:"
"""Leads in to decisions that are a list."""
_NUMERAL = re.compile(r"\((?:[ivxlc]{1,8}|[0-9]{1,3}|[a-z])\)")

_DECIDING = {
    "menyepakati", "memutuskan", "menetapkan", "menyetujui", "menolak", "meminta", "menugaskan",
    "merekomendasikan", "menyimpulkan", "memandang", "menerima", "mengusulkan",
}  # fmt: skip


_DECIDED = re.compile(
    rf"\A(?:Rapat (?=(?:{'|'.join(sorted(_DECIDING))}) ))?"
    r"(?:(?:(?:menyepakati|memutuskan|menyetujui) )?(?:agar|bahwa|untuk) |"
    r"(?:menyepakati|memutuskan) )?"
)
"""What the lead-in of an excerpt has said already."""


def point_blocks(
    record: MeetingRecord, point: Point, *, level: int, list_level: int, bullets: bool = False
) -> Blocks:
    """Return what was said: "Pihak TGUPP menyampaikan bahwa ...", lists after it.

    Without `speaker_label` the office speaks ("Pihak Bappeda ..."), unless the text is a sentence
    of its own, as a directive often is.
    """
    blocks = with_count(
        markdown_blocks(point.text, level=level, list_level=list_level, bullets=bullets)
    )
    label = (point.speaker_label or "").strip()
    listed = bool(blocks) and isinstance(blocks[0], ItemList)
    if not label and point.speaker_office and (listed or _goes_on(blocks)):
        label = f"Pihak {office_name(record, point.speaker_office)}"
    return spoken(blocks, label, level=level)


def with_count(blocks: Blocks) -> Blocks:
    """Return the blocks with "poin pembahasan:" before a list as "3 (tiga) poin pembahasan:".

    The number is the list's own length, never typed (V05; naskah-dinas §6, seed to fields). A
    lead-in that states a number, or none of these words, stays as it is.
    """
    if len(blocks) < 2:
        return blocks
    lead, entries = blocks[:2]
    if not isinstance(lead, Paragraph) or not isinstance(entries, ItemList) or not lead.text:
        return blocks
    *rest, last = lead.text
    match = _UNCOUNTED.search(last.text)
    if match is None or _states_number(last.text[: match.start()]):
        return blocks
    number = counted(len(entries.items), "")
    text = f"{last.text[: match.start()]}{number} {match[0]}"
    return (replace(lead, text=(*rest, replace(last, text=text))), *blocks[1:])


def spoken(blocks: Blocks, label: str, *, level: int = 0) -> Blocks:
    """Return the blocks with the speaker before the first words.

    A text that is a sentence of its own, or begins with "(i)", follows a colon; a capital verb
    ("Menyampaikan bahwa") loses its capital instead.
    """
    if not label or not blocks:
        return blocks
    first = blocks[0]
    if _goes_on(blocks):
        counted_off = isinstance(first, Paragraph) and _NUMERAL.match(plain_text(first.text))
        return with_lead(blocks, f"{label}: " if counted_off else f"{label} ")
    if isinstance(first, Paragraph):
        words = plain_text(first.text)
        if words.split()[0].lower() in _VERBS:
            return with_lead((_lowered(first), *blocks[1:]), f"{label} ")
        return with_lead(blocks, f"{label}: ")
    return (Paragraph(plain(f"{label}:"), level=level, keep_with_next=True), *blocks)


def decision_blocks(
    decision: Decision, *, level: int, list_level: int, bullets: bool = False
) -> Blocks:
    """Return a decision as a sentence: "agar ..." becomes "Rapat menyepakati agar ..."."""
    blocks = markdown_blocks(decision.text, level=level, list_level=list_level, bullets=bullets)
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not _goes_on(blocks):
        return blocks
    deciding = plain_text(first.text).split()[0] in _DECIDING
    return with_lead(blocks, "Rapat " if deciding else "Rapat menyepakati ")


def decided_blocks(decision: Decision, *, level: int, list_level: int) -> Blocks:
    """Return a decision ready to stand after "memutuskan:", so that nobody decides twice.

    "Rapat menyepakati agar peta ..." and "agar peta ..." become "Peta ..."; "menetapkan ..." keeps
    its verb. A sentence of its own stays.
    """
    blocks = markdown_blocks(decision.text, level=level, list_level=list_level)
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not first.text:
        return blocks
    head, *rest = first.text
    text = _DECIDED.sub("", head.text.lstrip(), count=1)
    return (replace(first, text=(replace(head, text=upper_first(text)), *rest)), *blocks[1:])


def _states_number(text: str) -> bool:
    """Whether a text ends in a number or a word that stands for one."""
    word = (text.split() or [""])[-1].lower()
    known = word.strip("()").isdigit() or words_to_number(word.strip("()")) is not None
    return known or word in _COUNTING


def _goes_on(blocks: Blocks) -> bool:
    """Whether the text continues a sentence: it begins with a small letter or a bracket."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return False
    start = plain_text(first.text).lstrip()[:1]
    return start.islower() or start == "("


def _lowered(paragraph: Paragraph) -> Paragraph:
    head, *rest = paragraph.text
    text = head.text.lstrip()
    return replace(paragraph, text=(replace(head, text=text[:1].lower() + text[1:]), *rest))
