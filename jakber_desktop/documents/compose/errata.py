"""Puts errata into the text of the minutes they correct: the consolidated copy (H3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from jakber_desktop.model.record import Correction, MeetingRecord

_TEXTS = frozenset(
    {
        "title", "text", "venue", "purpose", "name", "short_name", "position", "represents", "note",
        "due_phrase", "responsible_person", "status_reason",
    }
)  # fmt: skip
"""Fields that print as they were typed."""


def with_errata(record: MeetingRecord) -> tuple[MeetingRecord, tuple[Correction, ...]]:
    """Return the record with its errata applied in order, and those that were not.

    One is applied where its wrong words stand exactly once in the whole text; words that stand
    nowhere (a computed time) or twice are left to the reader, who finds the place in words.
    """
    left = []
    for erratum in (one for one in record.corrections if one.kind == "erratum"):
        pattern = _pattern(erratum.was)
        if pattern is None or _count(record, pattern) != 1:
            left.append(erratum)
        else:
            record = _replaced(record, pattern, erratum.becomes or "")
    return record, tuple(left)


def _pattern(was: str | None) -> re.Pattern[str] | None:
    """The wrong words as whole words, whatever white space stands between them."""
    words = r"\s+".join(re.escape(word) for word in (was or "").split())
    return re.compile(rf"(?<!\w){words}(?!\w)") if words else None


def _count(value: Any, pattern: re.Pattern[str], field: str = "") -> int:
    if isinstance(value, str):
        return len(pattern.findall(value)) if field in _TEXTS else 0
    if isinstance(value, tuple):
        return sum(_count(part, pattern, field) for part in value)
    if isinstance(value, msgspec.Struct) and field != "corrections":
        return sum(_count(part, pattern, name) for name, part in _parts(value))
    return 0


def _replaced(value: Any, pattern: re.Pattern[str], becomes: str, field: str = "") -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda _found: becomes, value) if field in _TEXTS else value
    if isinstance(value, tuple):
        return tuple(_replaced(part, pattern, becomes, field) for part in value)
    if isinstance(value, msgspec.Struct) and field != "corrections":
        changed = {name: _replaced(part, pattern, becomes, name) for name, part in _parts(value)}
        return msgspec.structs.replace(value, **changed)
    return value


def _parts(value: msgspec.Struct) -> list[tuple[str, Any]]:
    return [(name, getattr(value, name)) for name in value.__struct_fields__]
