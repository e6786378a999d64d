"""An "@name" typed within a sentence reaches the paper as it stands: quick entry left over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import free_texts, quoted, replacement
from jakber_desktop.language.identity import full_name
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_LEFT_OVER = QT_TRANSLATE_NOOP(
    "core", "“{found}” tercetak seperti diketik; tulis nama orang atau kantornya."
)
_PRICE = r"(?:(?i:rp|idr)\.?\s?)?\d"
_MENTION = re.compile(rf"(?<![\w@./])@(?!{_PRICE})[^\W_](?:[\w-]{{0,38}}\w)?(?![\w@])(?!\.\w)")
"""Not within an address ("humas@jakarta.go.id"), and no price of each ("10 kotak @Rp5 juta")."""


def mentions_are_words(record: MeetingRecord) -> Iterator[Finding]:
    """SEBUT: no "@kantor" or "@nama" is left in what is printed (ui-design §10, warning).

    One that can only mean one office or person of the meeting is put into words by the fix.
    """
    for path, text, official, _ in free_texts(record):
        for match in () if official else _MENTION.finditer(text):
            meant = _meant(record, match.group()[1:].casefold())
            fix = replacement(text, [(match.span(), meant)]) if meant else None
            yield Finding(
                "SEBUT", "warning", _LEFT_OVER.format(found=quoted(match.group())), path, fix
            )


def _meant(record: MeetingRecord, word: str) -> str:
    """What the word stands for, "" when nobody or several answer to it.

    An office goes by its code or short name, a person by a part of the name.
    """
    codes = {
        office.short_name or office.name
        for office in record.offices
        if word in (office.code.casefold(), (office.short_name or "").casefold())
    }
    named = {
        full_name(person.title_prefix, person.name, person.title_suffix)
        for person in record.people
        if word in person.name.casefold().split()
    }
    found = codes or named
    return found.pop() if len(found) == 1 else ""
