"""Characters the document font cannot print (HURUF)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.checks.finding import Finding
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jakber_desktop.checks.settings import CheckSettings
    from jakber_desktop.model.record import MeetingRecord

_LACKING = QT_TRANSLATE_NOOP("core", "Huruf dokumen tidak memiliki {chars}; tercetak sebagai “□”.")
_AND_MORE = QT_TRANSLATE_NOOP("core", "{chars}, dan {count} lainnya")
_SHOWN = 5
_UNPRINTED = frozenset({"id", "key", "code", "format"})
"""Fields that tie the record together and stand on no paper."""


def characters_can_be_printed(record: MeetingRecord, settings: CheckSettings) -> Iterator[Finding]:
    """HURUF: each character can be printed with the document font (warning, one a field).

    Nothing is checked when the settings bring no `printable`.
    """
    printable = settings.printable
    if printable is None:
        return
    for path, text in _texts(record, ""):
        if text.isascii() or printable(text):
            continue
        lacking = _lacking(text, printable)
        if lacking:
            message = _LACKING.format(chars=_list(lacking))
            yield Finding("HURUF", "warning", message, path)


def _texts(part: object, path: str) -> Iterator[tuple[str, str]]:
    """(path, text) of every text in a part of the record, in the record's order."""
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, tuple):
        for i, one in enumerate(part):
            yield from _texts(one, f"{path}[{i}]")
    elif isinstance(part, Struct):
        for name in part.__struct_fields__:
            if name not in _UNPRINTED:
                yield from _texts(getattr(part, name), f"{path}.{name}".lstrip("."))


def _lacking(text: str, printable: Callable[[str], bool]) -> list[str]:
    composed = unicodedata.normalize("NFC", text)
    return [char for char in dict.fromkeys(composed) if not printable(char)]


def _list(chars: list[str]) -> str:
    """The characters quoted with their code points, as many are hard to see."""
    shown = ", ".join(_quoted(char) for char in chars[:_SHOWN])
    more = len(chars) - _SHOWN
    return _AND_MORE.format(chars=shown, count=more) if more > 0 else shown


def _quoted(char: str) -> str:
    code = f"U+{ord(char):04X}"
    return f"“{char}” ({code})" if char.isprintable() else f"“{code}”"
