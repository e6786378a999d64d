"""Lists within free text: inline "(i) ...; dan (ii) ..." and Markdown ones (RINCI, BUTIR, V05)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding, Fix
from jakber_desktop.checks.markdown_lists import ListItem, MarkdownList, markdown_lists
from jakber_desktop.checks.texts import REMOVE, FreeText, free_texts, quoted, replacement
from jakber_desktop.language.enumeration_findings import (
    EnumerationFinding,
    corrected_enumerations,
    enumeration_findings,
)
from jakber_desktop.language.enumerations import find_enumerations
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.numbers import words_to_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_ONE_ITEM = QT_TRANSLATE_NOOP("core", "Daftar hanya berisi satu butir: “{item}”.")
_GAP = QT_TRANSLATE_NOOP(
    "core", "Sesudah butir “{before}” seharusnya “{expected}”, bukan “{found}”."
)
_OTHER_COUNT = QT_TRANSLATE_NOOP(
    "core", "Tertulis “{stated}”, tetapi daftarnya berisi {count} butir."
)
_PUT_RIGHT = QT_TRANSLATE_NOOP("core", "Betulkan")

_OPEN_END = re.compile(
    r"(?<!\w)(?:dll|dst|dsb|lain-lain(?:nya)?|sebagainya|seterusnya)\W{0,6}\Z", re.IGNORECASE
)
"""An enumeration that ends so needs no "dan" before its last item."""

_COUNTED = (
    "poin", "hal", "butir", "pokok", "isu", "usulan", "saran", "rekomendasi", "kesepakatan",
    "keputusan", "kesimpulan", "arahan", "masukan", "catatan", "langkah", "tahap", "tahapan",
    "agenda", "kegiatan", "aspek", "pilar", "topik", "materi", "pertanyaan", "tanggapan",
    "permasalahan", "masalah", "kendala", "komponen", "sasaran", "tujuan",
)  # fmt: skip
"""Nouns whose stated number is the number of the items that follow; "12 orang" need not be."""

_NUMBER_WORDS = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
_LINK = "yaitu|yakni|sebagai berikut|meliputi|berupa|adalah|ialah|terdiri (?:atas|dari)"
_STATED = re.compile(
    rf"(?<![\w.,/-])(?:([0-9]{{1,2}})(?:[ \u00a0]\([a-z ]{{3,20}}\))?|({_NUMBER_WORDS}))"
    rf"[ \u00a0](?:{'|'.join(_COUNTED)})(?![\w-])"
    rf"((?: [^\W\d_]{{1,30}}){{0,3}})(?:,? (?:{_LINK}))?:?\s{{0,3}}\Z"
)
"""A number that speaks of the list right after it, with at most three words and "yaitu" between."""

_PARTLY = re.compile(r"antara lain|di antaranya|misalnya|seperti|terutama", re.IGNORECASE)


def enumerations_are_whole(record: MeetingRecord) -> Iterator[Finding]:
    """RINCI, BUTIR: an inline enumeration has "dan" before its last item and all numerals (§11).

    One of a single item is BUTIR (warnings all). A missing "dan" is put right by the fix; a skipped
    numeral may be a lost item, so that the writer decides.
    """
    for free in free_texts(record):
        faults = [f for f in enumeration_findings(free.text) if not _ends_open(free.text, f)]
        mendable = all(fault.kind in ("missing_and", "repeated") for fault in faults)
        corrected = _put_right(free.text) if faults else None
        for fault in faults:
            rule, fix = "RINCI", corrected if mendable else None
            if fault.kind == "single":
                rule, fix = "BUTIR", _without_numeral(free, fault)
            yield Finding(rule, "warning", fault.message, free.path, fix)


def _ends_open(text: str, fault: EnumerationFinding) -> bool:
    """Whether a "dan" is missed although the list closes with "dll." or has "&" in its place."""
    if fault.kind != "missing_and":
        return False
    if text[: fault.span[0]].rstrip().endswith("&"):
        return True
    lists = (e for e in find_enumerations(text) if e.items[-1].span[0] == fault.span[0])
    return any(_OPEN_END.search(e.items[-1].text) for e in lists)


def _put_right(text: str) -> Fix | None:
    return replacement(text, [((0, len(text)), corrected_enumerations(text))], _PUT_RIGHT)


def _without_numeral(free: FreeText, fault: EnumerationFinding) -> Fix | None:
    start, end = fault.span
    end += len(free.text[end:]) - len(free.text[end:].lstrip(" "))
    return replacement(free.text, [((start, end), "")], REMOVE)


def lists_have_two_items(record: MeetingRecord) -> Iterator[Finding]:
    """BUTIR: a Markdown list has two items or more, else it is a plain paragraph (§11; warning)."""
    for free in free_texts(record):
        for found in markdown_lists(free.text) if free.block else ():
            item = found.items[0]
            if len(found.items) == 1 and not _goes_on_inline(item, found.mark):
                message = _ONE_ITEM.format(item=quoted(item.text))
                fix = None
                if item.is_one_line:
                    fix = replacement(free.text, [(item.marker, "")], REMOVE)
                yield Finding("BUTIR", "warning", message, free.path, fix)


def _goes_on_inline(item: ListItem, mark: str) -> bool:
    """Whether the "item" is a sentence that counts on itself: "1) data; 2) peta"."""
    return item.number is not None and f" {item.number + 1}{mark} " in item.text


def lists_skip_no_number(record: MeetingRecord) -> Iterator[Finding]:
    """RINCI: a numbered Markdown list goes up by one (warning); "1. 1. 1." is lawful Markdown."""
    for free in free_texts(record):
        for found in markdown_lists(free.text) if free.block else ():
            gap = _gap(found)
            if gap is not None:
                before, after = gap
                message = _GAP.format(before=before, expected=before + 1, found=after)
                yield Finding("RINCI", "warning", message, free.path)


def _gap(found: MarkdownList) -> tuple[int, int] | None:
    numbers = [item.number for item in found.items if item.number is not None]
    pairs = list(pairwise(numbers))
    if not all(before < after for before, after in pairs):
        return None
    return next(((before, after) for before, after in pairs if after != before + 1), None)


def stated_counts_match_lists(record: MeetingRecord) -> Iterator[Finding]:
    """V05: "3 (tiga) poin, yaitu:" is followed by a list of three (warning)."""
    for free in free_texts(record):
        for start, count in _list_lengths(free):
            stated = _STATED.search(free.text[max(0, start - 140) : start])
            if stated is None or _PARTLY.search(stated[3]):
                continue
            number = int(stated[1]) if stated[1] else words_to_number(stated[2])
            if number != count:
                words = stated.group().rstrip(" :\n,")
                message = _OTHER_COUNT.format(stated=quoted(words), count=count)
                yield Finding("V05", "warning", message, free.path)


def _list_lengths(free: FreeText) -> Iterator[tuple[int, int]]:
    """(offset, number of items) of the lists of a text; a list within a list is not counted."""
    for found in find_enumerations(free.text):
        if len(found.items) > 1:
            yield found.span[0], len(found.items)
    for listed in markdown_lists(free.text) if free.block else ():
        if listed.indent == 0 and len(listed.items) > 1:
            yield listed.items[0].marker[0], len(listed.items)
