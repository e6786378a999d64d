"""Lists in a sentence: "a, b, dan c", "(i) ...; (ii) ...; dan (iii) ...", and list labels (§11)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jakber_desktop.language.numbers import roman_lower, roman_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MARKER = re.compile(r"(?<!\w)\(([ivxlc]{1,12})\)")
_SEPARATOR = re.compile(r"\s*(?:[;,]\s*)?(?:(?<=[\s;,])(dan/atau|dan|atau|serta|maupun)\s*)?\Z")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_SENTENCE_END = re.compile(r"[.!?…][”\"'’)*_]{0,4}(?=\s|\Z)")
_REFERENCE = frozenset(
    {
        "butir", "huruf", "angka", "poin", "ayat", "nomor", "no", "pasal", "bagian", "lihat",
        "item", "point",
    }
)  # fmt: skip
"""A numeral after one of these points at an item, it does not begin one."""

_DOTTED = frozenset(
    {
        "jl", "no", "dr", "ir", "prof", "drs", "dra", "drg", "h", "hj", "yth", "sdr", "sdri",
        "bpk", "kel", "kec", "kab", "plt", "plh", "pj", "pjs", "st", "tn", "ny", "gg", "a.n",
        "s.d", "u.b", "u.p", "tgl", "hlm",
    }
)  # fmt: skip
"""Abbreviations whose dot does not end a sentence, even before a capital."""

_WINDOW = 60  # no separator or abbreviation is longer


def join_and(parts: Sequence[str], word: str = "dan") -> str:
    """Return "a, b, dan c"; two parts "a dan b"; one is itself, none ""."""
    return _join(parts, ",", word)


def join_semicolon(parts: Sequence[str], word: str = "dan") -> str:
    """Return "a; b; dan c", for parts that hold commas; two parts "a dan b"."""
    return _join(parts, ";", word)


def _join(parts: Sequence[str], mark: str, word: str) -> str:
    if len(parts) < 3:
        return f" {word} ".join(parts)
    return f"{mark} ".join([*parts[:-1], f"{word} {parts[-1]}"])


# --- labels --------------------------------------------------------------------------------------


def agenda_labels(levels: Iterable[int]) -> list[str]:
    """Return the numbers of an agenda's items by their levels: 1, 2, 2.1, 2.2, 3.

    A sub-item without an item above it counts as one.
    """
    labels, item, part = [], 0, 0
    for level in levels:
        if level and item:
            part += 1
            labels.append(f"{item}.{part}")
        else:
            item, part = item + 1, 0
            labels.append(str(item))
    return labels


def list_label(level: int, n: int) -> str:
    """Return the label of entry `n` (from 1) at depth `level` (from 0): A. 1. a. 1) a) (1) (a).

    The order of naskah-dinas §11; a notula starts at level 0, a letter at level 1. After z comes
    aa, ab ... as in spreadsheets. Below the seventh level (1) and (a) take turns. ValueError for
    a negative level or `n` below 1.
    """
    if level < 0 or n < 1:
        raise ValueError(f"no label for entry {n} at level {level}")
    if level == 0:
        return f"{letters(n).upper()}."
    mark = str(n) if level % 2 else letters(n)
    frame = ("{}.", "{})", "({})")[min((level - 1) // 2, 2)]
    return frame.format(mark)


def letters(n: int) -> str:
    """Return a, b ... z, aa, ab ... for 1, 2 ...; ValueError below 1."""
    if n < 1:
        raise ValueError(f"no letter for {n}")
    marks: list[str] = []
    while n:
        n, place = divmod(n - 1, 26)
        marks.append(chr(ord("a") + place))
    return "".join(reversed(marks))


def inline_label(n: int) -> str:
    """Return "(i)", "(ii)" ... for an enumeration within a sentence; beyond 3999 "(4000)"."""
    return f"({roman_lower(n) if n < 4000 else n})"


# --- inline enumerations -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EnumerationItem:
    """One item: its numeral as written ("ii") and its number, its text, what follows it.

    `separator` is everything between the text and the next marker ("; ", "; dan "), "" after the
    last. `span` runs from the opening bracket to the end of the text; the text is at `text_start`.
    """

    numeral: str
    value: int
    text: str
    separator: str
    span: tuple[int, int]
    text_start: int


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An inline enumeration found in `source`; `lead_start` is where the one before it ended.

    lead + the stretch of `span` + tail is the source from `lead_start` on, character by character.
    """

    source: str
    lead_start: int
    items: tuple[EnumerationItem, ...]

    @property
    def span(self) -> tuple[int, int]:
        """From the first bracket to the end of the last item."""
        return self.items[0].span[0], self.items[-1].span[1]

    @property
    def lead(self) -> str:
        """The text that leads in, from the enumeration before (or the start)."""
        return self.source[self.lead_start : self.span[0]]

    @property
    def tail(self) -> str:
        """All text after the last item; begins with the full stop when there is one."""
        return self.source[self.span[1] :]

    @property
    def conjunction(self) -> str | None:
        """The word before the last item ("dan", "atau", "serta" ...), or None when missing."""
        if len(self.items) < 2:
            return None
        match = _SEPARATOR.search(self.items[-2].separator)
        return match[1] if match else None


def find_enumerations(text: str) -> tuple[Enumeration, ...]:
    """Return the inline enumerations of a text in order; items part at `;`, `,` or a conjunction.

    The last item ends with its sentence or paragraph. A new "(i)" in a new sentence begins the next
    enumeration. Not taken: references ("butir (ii)"), a lone "(v)", lettered lists around "(i)".
    """
    found: list[Enumeration] = []
    groups = list(_groups(text))
    lettered = "(h)" in text or "(j)" in text
    for place, markers in enumerate(groups):
        limit = groups[place + 1][0].start() if place + 1 < len(groups) else len(text)
        items = tuple(_items(text, markers, limit))
        if _plausible(items, lettered):
            lead_start = found[-1].span[1] if found else 0
            found.append(Enumeration(text, lead_start, items))
    return tuple(found)


def parse_enumeration(text: str) -> Enumeration | None:
    """Return the first inline enumeration of a text, or None."""
    return next(iter(find_enumerations(text)), None)


def _groups(text: str) -> Iterator[list[re.Match[str]]]:
    """Runs of markers that belong together."""
    current: list[re.Match[str]] = []
    for marker in _MARKER.finditer(text):
        value = roman_value(marker[1])
        if value is None or _is_reference(text, marker.start()):
            continue
        if current and _continues(text, current[-1], marker, value):
            current.append(marker)
        elif (
            not current or value == 1 or _PARAGRAPH.search(text, current[-1].end(), marker.start())
        ):
            if current:
                yield current
            current = [marker]
    if current:
        yield current


def _continues(text: str, last: re.Match[str], marker: re.Match[str], value: int) -> bool:
    """Whether `marker` goes on with the enumeration whose latest marker is `last`."""
    start, end = last.end(), marker.start()
    if _PARAGRAPH.search(text, start, end):
        return False
    if value == (roman_value(last[1]) or 0) + 1:
        return True
    if marker[1] in ("c", "l"):  # out of turn they are letters: "(a) ...; (b) ...; (c) ..."
        return False
    parted = _separator(text, start, end).strip() != ""
    return parted and not (value == 1 and _sentence_end(text, start, end) < end)


def _items(text: str, markers: list[re.Match[str]], limit: int) -> Iterator[EnumerationItem]:
    for place, marker in enumerate(markers):
        is_last = place + 1 == len(markers)
        stop = limit if is_last else markers[place + 1].start()
        start = marker.end() + _blank_after(text, marker.end(), stop)
        if is_last:
            end = _sentence_end(text, start, stop)
            end = start + len(text[start:end].rstrip().rstrip(";,").rstrip())
            separator = ""
        else:
            end = max(start, stop - len(_separator(text, marker.end(), stop)))
            separator = text[end:stop]
        value = roman_value(marker[1]) or 0
        yield EnumerationItem(
            marker[1], value, text[start:end], separator, (marker.start(), end), start
        )


def _plausible(items: tuple[EnumerationItem, ...], lettered: bool) -> bool:
    """Whether the markers are an enumeration, not references or letters that look Roman."""
    if not all(item.text for item in items):
        return False
    if len(items) == 1:
        return items[0].value == 1 and not lettered
    return items[0].value == 1 or items[1].value == items[0].value + 1


def _separator(text: str, start: int, end: int) -> str:
    """What parts an item from the marker at `end`: spaces, `;` or `,`, a conjunction."""
    window = text[max(start, end - _WINDOW) : end]
    match = _SEPARATOR.search(window)
    return match.group() if match else ""


def _blank_after(text: str, start: int, end: int) -> int:
    stretch = text[start:end]
    return len(stretch) - len(stretch.lstrip())


def _is_reference(text: str, marker_start: int) -> bool:
    before = text[max(0, marker_start - 12) : marker_start].split()
    return bool(before) and before[-1].strip("*_.").lower() in _REFERENCE


def _sentence_end(text: str, start: int, limit: int) -> int:
    """Where the sentence (or paragraph) that holds `start` ends, before its mark; else `limit`."""
    paragraph = _PARAGRAPH.search(text, start, limit)
    limit = paragraph.start() if paragraph else limit
    for mark in _SENTENCE_END.finditer(text, start, limit):
        following = text[mark.end() : mark.end() + 40].lstrip()[:1]
        goes_on = following.islower() or following.isdigit()
        if not goes_on and not _dotted(text, mark.start()):
            return mark.start()
    return limit


def _dotted(text: str, dot: int) -> bool:
    """Whether the dot belongs to an abbreviation or an initial ("Jl.", "A.")."""
    if text[dot] != ".":
        return False
    before = text[max(0, dot - 12) : dot].split()
    word = before[-1].lstrip('(*_“"') if before else ""
    return word.lower() in _DOTTED or (len(word) == 1 and word.isupper())
