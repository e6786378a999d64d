"""What is wrong with an inline enumeration, and the same text put right (naskah-dinas §11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from jakber_desktop.language.enumerations import Enumeration, find_enumerations, inline_label
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["missing_and", "skipped", "repeated", "single"]

MISSING_AND = QT_TRANSLATE_NOOP("core", "Perincian kurang “dan” sebelum butir terakhir, “{found}”.")
NOT_FROM_ONE = QT_TRANSLATE_NOOP(
    "core", "Perincian dimulai dari “{found}”; seharusnya “{expected}”."
)
SKIPPED = QT_TRANSLATE_NOOP("core", "Sesudah “{before}” seharusnya “{expected}”, bukan “{found}”.")
REPEATED = QT_TRANSLATE_NOOP("core", "Butir “{found}” ditulis dua kali; seharusnya “{expected}”.")
SINGLE = QT_TRANSLATE_NOOP(
    "core", "Perincian hanya berisi satu butir, “{found}”; tulis tanpa nomor."
)


@dataclass(frozen=True, slots=True)
class EnumerationFinding:
    """One fault: its kind, the place of the marker it is about, and its sentence."""

    kind: Kind
    span: tuple[int, int]
    template: str
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def message(self) -> str:
        """The Indonesian sentence, filled in."""
        return self.template.format(**self.facts)


def enumeration_findings(text: str) -> tuple[EnumerationFinding, ...]:
    """Return the faults of all inline enumerations of a text, in order.

    A missing "dan" before the last item, a numeral that is skipped or repeated, a list of one item.
    """
    return tuple(fault for found in find_enumerations(text) for fault in _faults(found))


def corrected_enumerations(text: str) -> str:
    """Return the text with its enumerations numbered from (i) on and "dan" before each last item.

    Every character of the items stays; lists of one item stay as they are. For a fix button.
    """
    parts: list[str] = []
    done = 0
    for found in find_enumerations(text):
        parts += [found.lead, _corrected(found)]
        done = found.span[1]
    return "".join([*parts, text[done:]])


def _faults(found: Enumeration) -> Iterator[EnumerationFinding]:
    items = found.items
    if len(items) == 1:
        yield _finding("single", found, 0, SINGLE)
        return
    if items[0].value != 1:
        yield _finding("skipped", found, 0, NOT_FROM_ONE, expected=inline_label(1))
    for place in range(1, len(items)):
        before, value = items[place - 1].value, items[place].value
        facts = {"before": inline_label(before), "expected": inline_label(before + 1)}
        if value == before:
            yield _finding("repeated", found, place, REPEATED, **facts)
        elif value != before + 1:
            yield _finding("skipped", found, place, SKIPPED, **facts)
    if found.conjunction is None:
        yield _finding("missing_and", found, len(items) - 1, MISSING_AND)


def _finding(
    kind: Kind, found: Enumeration, place: int, template: str, **facts: object
) -> EnumerationFinding:
    item = found.items[place]
    marker = f"({item.numeral})"
    start = item.span[0]
    return EnumerationFinding(
        kind, (start, start + len(marker)), template, {"found": marker, **facts}
    )


def _corrected(found: Enumeration) -> str:
    """The enumeration's own stretch, put right."""
    items = found.items
    if len(items) == 1:
        return found.source[slice(*found.span)]
    parts: list[str] = []
    for number, item in enumerate(items, 1):
        blank = found.source[item.span[0] + len(item.numeral) + 2 : item.text_start]
        separator = item.separator
        if number == len(items) - 1 and found.conjunction is None:
            separator = f"{separator.rstrip()} dan "
        parts.append(f"{inline_label(number)}{blank}{item.text}{separator}")
    return "".join(parts)
