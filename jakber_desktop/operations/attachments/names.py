"""Names of attachments: as they are shown, and as they may be written to any disk (R5)."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from jakber_desktop.operations.fields import sound

LIMIT = 200
"""Letters of a name; file systems take 255 bytes."""
NAMELESS = "Berkas"

_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Co", "Cn"}
"""Control, format (bidi overrides, zero width), line and paragraph marks, unassigned."""
_NOT_ON_DISK = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.IGNORECASE)
_DISK_BYTES = 200


def shown_name(name: str) -> str:
    """A file name fit to show: one line, nothing unseen, not too long; never empty."""
    return _cut(_seen(name), LIMIT) or NAMELESS


def disk_name(name: str) -> str:
    """A name that every file system takes, with the ending kept."""
    text = _NOT_ON_DISK.sub("-", shown_name(name)).rstrip(". ").lstrip(" ")
    text = _DEVICES.sub(r"_\1", text, count=1) if _DEVICES.match(text) else text
    while len(text.encode()) > _DISK_BYTES:
        text = _cut(text, len(text) - 1)
    return text or NAMELESS


def renamed(before: str, typed: str) -> str:
    """A typed name; without an ending it gets that of the name before. "" when nothing is left."""
    words = _seen(typed)
    if words and not PurePath(words).suffix:
        words += PurePath(before).suffix
    return _cut(words, LIMIT)


def _seen(name: str) -> str:
    """The letters of a name that can be seen, in one line."""
    text = unicodedata.normalize("NFC", sound(name))
    seen = (
        letter for letter in text if unicodedata.category(letter) not in _UNSEEN or letter in "\t\n"
    )
    return " ".join("".join(seen).split())


def _cut(name: str, limit: int) -> str:
    """A name cut to `limit` letters in its stem."""
    if len(name) <= limit:
        return name
    ending = PurePath(name).suffix[:20]
    return name[: max(1, limit - len(ending))].rstrip() + ending
