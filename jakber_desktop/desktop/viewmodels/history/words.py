"""The history's words: when and by whom, on which laptop, and values in the program's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.model.rows.history import ChangedField, Shown, Writer

translate = QCoreApplication.translate


def core_words(words: str) -> str:
    """Words of the core in the language of the program."""
    return translate("core", words) if words else ""


def value_words(value: Shown, empty: str = "") -> str:
    """A value; `empty` where there is none."""
    return (core_words(value.words) if value.coded else value.words) or empty


def when(writer: Writer) -> str:
    """ "4 April 2018 09.05", in the time of this laptop."""
    here = writer.at.astimezone()
    return f"{long_date(here.date(), weekday=False)} {here:%H.%M}"


def who(writer: Writer) -> str:
    """Who wrote, and where if it was on another laptop."""
    name = writer.user or translate("History", "Tanpa nama")
    if writer.own:
        return name
    return f"{name} ({writer.device or translate('History', 'laptop lain')})"


def place_words(one: ChangedField) -> str:
    """Which field of what: "Butir agenda “Pembukaan” · Judul"."""
    kind = core_words(one.kind)
    of = f"{kind} “{one.of}”" if one.of else kind
    return of if one.life else f"{of} · {core_words(one.name)}"
