"""Slips in free text: number against words, doubled word, house spelling (ANGKA, ULANG, EJAAN)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.amounts import written_numbers
from jakber_desktop.checks.finding import Finding, Fix
from jakber_desktop.checks.texts import (
    REMOVE,
    FreeText,
    free_texts,
    official_names,
    quoted,
    replacement,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.numbers import in_words
from jakber_desktop.language.repeated import Repeated, repeated_words
from jakber_desktop.language.spelling import Suggestion, spelling_suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_WRONG_WORDS = QT_TRANSLATE_NOOP("core", "“{found}”: angka dan huruf berbeda; {number} = {words}.")
_DOUBLED = QT_TRANSLATE_NOOP("core", "Kata tertulis dua kali: “{found}”.")
_BETTER = QT_TRANSLATE_NOOP("core", "“{found}” sebaiknya ditulis “{better}”.")
_BETTER_OR = QT_TRANSLATE_NOOP("core", "“{found}” sebaiknya ditulis “{better}” atau “{other}”.")
_SHORT = QT_TRANSLATE_NOOP(
    "core", "Singkatan “{found}” belum dipanjangkan pada pemakaian pertama: “{better}”."
)

_GLUE_WORDS = frozenset(
    {
        "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "oleh", "ini",
        "itu", "akan", "telah", "sudah", "dapat", "adalah", "sebagai", "atau", "serta", "juga",
        "agar", "bahwa", "tidak", "para", "secara", "masih", "lebih", "kepada", "terhadap",
        "karena", "jika", "bagi", "antara", "tersebut", "tentang", "hingga", "sampai",
        "maka", "namun", "tetapi", "bukan", "belum", "saat", "ketika", "rapat", "the", "of", "and",
    }
)  # fmt: skip
"""Words that are never doubled to make a plural, so that striking one is certainly right."""


# --- ANGKA, ULANG --------------------------------------------------------------------------------


def numbers_match_words(record: MeetingRecord) -> Iterator[Finding]:
    """ANGKA: in "3 (tiga)" the figure and the words agree (§11; error)."""
    for free in free_texts(record):
        for pair in written_numbers(free.text):
            if not pair.agrees:
                message = _WRONG_WORDS.format(
                    found=quoted(free.text[slice(*pair.span)]),
                    number=pair.figure,
                    words=in_words(pair.number),
                )
                yield Finding("ANGKA", "error", message, free.path)


def words_are_not_doubled(record: MeetingRecord) -> Iterator[Finding]:
    """ULANG: "yang yang", one finding per word and field (warning).

    Never meant: "kota-kota", "kota Kota Tua". A noun may want a hyphen instead: no fix.
    """
    for free in free_texts(record):
        words: dict[str, list[Repeated]] = {}
        for found in repeated_words(free.text):
            if not _name_follows(found, free.text[slice(*found.span)]):
                words.setdefault(found.word.casefold(), []).append(found)
        for word, same in words.items():
            message = _DOUBLED.format(found=quoted(free.text[slice(*same[0].span)]))
            fix = _without_second(free.text, same) if word in _GLUE_WORDS else None
            yield Finding("ULANG", "warning", message, free.path, fix)


def _name_follows(found: Repeated, written: str) -> bool:
    """Whether a name begins with the word before it: "kota Kota Tua", "bagian Bagian Umum"."""
    return found.word[0].islower() and written.endswith(found.word.capitalize())


def _without_second(text: str, same: list[Repeated]) -> Fix | None:
    """The text with each second word struck, and the blank before it; emphasis stays."""
    strikes = [((found.span[0] + len(found.word), found.span[1]), "") for found in same]
    if any(set(text[start : end - 1]) & set("*_") for (start, end), _ in strikes):
        return None
    return replacement(text, strikes, REMOVE)


# --- EJAAN ---------------------------------------------------------------------------------------


def spelling_is_the_house_s(record: MeetingRecord) -> Iterator[Finding]:
    """EJAAN: house spellings of §11, one finding per word and field (warning).

    Titles, names of posts, offices, targets and cited papers keep their source's spelling, also
    where a text quotes them.
    """
    names = official_names(record)
    for free in free_texts(record):
        if free.official:
            continue
        words: dict[str, list[Suggestion]] = {}
        for found in spelling_suggestions(free.text):
            if not _is_quoted_name(free.text, found, names):
                words.setdefault(found.found.casefold(), []).append(found)
        for same in words.values():
            yield _misspelt(free, same)


def _misspelt(free: FreeText, same: list[Suggestion]) -> Finding:
    better = [_in_title(free.text, found) for found in same]
    first, other = same[0], next(iter(same[0].others), "")
    template = _BETTER_OR if other else _BETTER
    message = template.format(found=first.found, better=better[0], other=other)
    spans = (found.span for found in same)
    fix = replacement(free.text, list(zip(spans, better, strict=True)))
    return Finding("EJAAN", "warning", message, free.path, fix)


def _in_title(text: str, found: Suggestion) -> str:
    """The better spelling; after another capital word with capitals: "Biro Kerja Sama"."""
    before = text[max(0, found.span[0] - 60) : found.span[0]]
    if not (found.found[0].isupper() and re.search(r"(?<!\w)[A-Z]\w*[ \u00a0]\Z", before)):
        return found.suggest
    return " ".join(word[0].upper() + word[1:] for word in found.suggest.split(" "))


def _is_quoted_name(text: str, found: Suggestion, names: tuple[str, ...]) -> bool:
    """Whether the word stands in an official name: the whole name, or a capital word of it.

    "Rapat Pencapaian Target Kerjasama" shortens a title, so one neighbour within it is enough.
    """
    start, end = found.span
    holders = [name for name in names if found.found in name]
    if any(_covers(text, name, start, end) for name in holders):
        return True
    if not found.found[0].isupper():
        return False
    before = re.search(r"\w+[ \u00a0]\Z", text[max(0, start - 60) : start])
    after = re.match(r"[ \u00a0]\w+", text[end : end + 60])
    contexts = [before.group() + found.found] if before else []
    contexts += [found.found + after.group()] if after else []
    return any(context in name for context in contexts for name in holders)


def _covers(text: str, name: str, start: int, end: int) -> bool:
    """Whether the whole `name` stands in the text around this span."""
    at = text.find(name, max(0, end - len(name)))
    return -1 < at <= start
