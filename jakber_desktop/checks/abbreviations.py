"""House abbreviations are spelled out where a reader first meets them (V14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import COMPLETE, free_texts, replacement
from jakber_desktop.language.abbreviations import Unexpanded, unexpanded, unexpanded_in
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_SHORT = QT_TRANSLATE_NOOP(
    "core", "Singkatan “{found}” belum dipanjangkan pada pemakaian pertama: “{better}”."
)


def abbreviations_are_spelled_out(record: MeetingRecord) -> Iterator[Finding]:
    """V14: a house abbreviation is spelled out at its first use in the notula (warning).

    Official names are not judged, but what they spell out is known from there on; the letter's
    subject belongs to another paper.
    """
    texts = [free for free in free_texts(record) if not free.path.startswith("invitation")]
    judged = ["" if free.official and unexpanded(free.text) else free.text for free in texts]
    for index, use in unexpanded_in(judged):
        free, fix = texts[index], None
        if _explained(use, judged[: index + 1]) or _is_a_number(use, free.text):
            continue
        if len(use.abbreviation) > 2:  # two letters may stand for something else
            fix = replacement(free.text, [(use.span, use.suggest)], COMPLETE)
        message = _SHORT.format(found=use.abbreviation, better=use.suggest)
        yield Finding("V14", "warning", message, free.path, fix)


def _explained(use: Unexpanded, texts: list[str]) -> bool:
    """Whether the words stand in the text or before it in another form: "CRO yaitu Chief ..."."""
    words = use.expansion.casefold()
    return any(words in text.casefold() for text in texts)


def _is_a_number(use: Unexpanded, text: str) -> bool:
    """Whether two letters only begin a number: "SP 1"."""
    return len(use.abbreviation) == 2 and text[use.span[1] :][:2].strip().isdecimal()
