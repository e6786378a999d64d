"""What the fields of a form may hold: each function gives the value to keep or says the form.

Limits are those of the record (model/record), so that whatever a deed writes can be exported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jakber_desktop.exchange.calendar_file import is_address
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

EMPTY = QT_TRANSLATE_NOOP("core", "Isian ini tidak boleh kosong.")
_LONG = QT_TRANSLATE_NOOP("core", "Isian ini paling panjang {limit} huruf.")
_CHOICE = QT_TRANSLATE_NOOP("core", "Pilih salah satu: {choices}.")
_LEAST = QT_TRANSLATE_NOOP("core", "Tulis angka mulai dari {least}.")
_POST = QT_TRANSLATE_NOOP("core", "Tulis jabatan atau nama.")
_EMAIL = QT_TRANSLATE_NOOP("core", "Tulis surel seperti nama@instansi.go.id.")
_MOST = 1_000_000
_KEY_LIKE = re.compile(r"[a-z0-9_.:-]+")


def line(field: str, text: str | None, limit: int | None = None) -> str | None:
    """A text of one line: white space runs become one space; nothing left is None."""
    words = " ".join(sound(text or "").split())
    if limit is not None and len(words) > limit:
        raise FieldInvalid(field, _LONG, limit=limit)
    return words or None


def required_line(field: str, text: str | None, limit: int | None = None) -> str:
    """As `line`, and something must stand there."""
    words = line(field, text, limit)
    if words is None:
        raise FieldInvalid(field, EMPTY)
    return words


def post_or_name(field: str, text: str | None) -> str | None:
    """A post or name in words where the meeting file may also hold a person's key.

    One lower-case word could only be read back as a key (docs/decisions.md), so it gets a capital.
    """
    words = line(field, text)
    if words is None or not _KEY_LIKE.fullmatch(words):
        return words
    words = words[:1].upper() + words[1:]
    if _KEY_LIKE.fullmatch(words):
        raise FieldInvalid(field, _POST)
    return words


def prose(text: str | None) -> str | None:
    """A text of many lines without blank edges; nothing left is None."""
    return sound(text or "").strip() or None


def required_prose(field: str, text: str | None) -> str:
    """As `prose`, and something must stand there."""
    words = prose(text)
    if words is None:
        raise FieldInvalid(field, EMPTY)
    return words


def mail_address(field: str, text: str | None) -> str | None:
    """An address of mail that a draft can go to; nothing is None."""
    words = line(field, text)
    if words is not None and not is_address(words):
        raise FieldInvalid(field, _EMAIL)
    return words


def choice(field: str, value: str, allowed: Iterable[str]) -> str:
    """One of the allowed words."""
    words = tuple(allowed)
    if value not in words:
        raise FieldInvalid(field, _CHOICE, choices=", ".join(words))
    return value


def whole(field: str, number: int | None, least: int = 1) -> int | None:
    """A whole number from `least`, or None for unknown."""
    if number is not None and not least <= number <= _MOST:
        raise FieldInvalid(field, _LEAST, least=least)
    return number


def sound(text: str) -> str:
    """A text that UTF-8 can hold: lone surrogates become the replacement mark."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)
