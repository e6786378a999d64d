"""Reads what is typed of somebody new and of a group's size; pure functions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.name_parts import name_parts
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.attendance import OfficeSheet
    from jakber_desktop.model.rows.directory import ContactRow

_NUMBER = QT_TRANSLATE_NOOP("core", "Tulis jumlah orang dengan angka, atau “Belum tahu”.")

_POST_WORDS = {
    "ahli", "analis", "anggota", "asda", "asisten", "associate", "asn", "bendahara", "bupati",
    "camat", "deputi", "direktur", "director", "dirjen", "gubernur", "juru", "kabag", "kabid",
    "kabiro", "kadis", "kasi", "kasubbag", "kasubag", "kasubbid", "kasubdit", "kepala", "ketua",
    "koordinator", "lurah", "manajer", "manager", "menteri", "notulis", "officer", "pejabat",
    "pelaksana", "penata", "pengurus", "perwakilan", "pimpinan", "pj", "plh", "plt", "pranata",
    "program", "rektor", "sekda", "sekretaris", "staf", "staff", "tenaga", "tim", "unsur",
    "utusan", "wakil", "wali", "walikota",
}  # fmt: skip
"""First words of a post or of an *unsur*; any other beginning is a person's name."""

_UNKNOWN = frozenset({"", "?", "belum tahu", "tidak tahu", "belum", "unknown", "not known yet"})
_SEVERAL = re.compile(r"([0-9]{1,6})(?:\s*(?:orang|org|people))?")
_Named = tuple[str, tuple[str, ...]]
"""An office's code, and what it is called."""
_AT = re.compile(r"(?:^|\s)@(\S+)")


class Newcomer(Struct, frozen=True):
    """Somebody to add: the office ("" when it is not known yet), a name or a post."""

    office: str
    name: str = ""
    position: str = ""


def read_headcount(text: str) -> tuple[bool, int | None]:
    """(whether it is a group, how many) for "1", "3", "3 orang", "Belum tahu".

    One is a person, not a group. Raises FieldInvalid.
    """
    words = " ".join(text.split()).lower()
    if words in _UNKNOWN:
        return True, None
    match = _SEVERAL.fullmatch(words)
    if match is None or int(match[1]) < 1:
        raise FieldInvalid("headcount", _NUMBER)
    count = int(match[1])
    return count > 1, count if count > 1 else None


def read_newcomer(
    text: str, sheet: Iterable[OfficeSheet], directory: Iterable[OfficeTag]
) -> Newcomer:
    """Who is meant by "Staf Bappeda" or "Nama Contoh @trlh".

    The office is the one named after @ by its code or the beginning of its name, else the one
    whose code or short name stands in the text as words; "" when none or several do.
    """
    names: list[_Named] = [(tag.code, (tag.code, tag.name)) for tag in directory]
    names += [(one.code, (one.code, one.short_name, one.name)) for one in sheet]
    words = " ".join(text.split())
    if match := _AT.search(words):
        office = _called(match[1], names)
        words = " ".join((words[: match.start()] + words[match.end() :]).split())
    else:
        office = _mentioned(words, names)
    return Newcomer(office, position=words) if is_post(words) else Newcomer(office, name=words)


def is_post(text: str) -> bool:
    """Whether a text begins as a post or an *unsur* does ("Staf Bappeda", "Kepala Bidang")."""
    first = re.match(r"[^\W\d_]+", text.lower())
    return first is not None and first[0] in _POST_WORDS


def person_called(text: str, contacts: Iterable[ContactRow], office: str) -> str | None:
    """The id of the one person of the directory who is called so, with or without titles.

    One of the office goes before one of another; None when nobody or more than one is meant.
    """
    wanted = name_parts(text).name.casefold()
    found = [one for one in contacts if one.person and wanted == _bare(one.name)]
    near = {one.person for one in found if one.office == office} or {one.person for one in found}
    return near.pop() if len(near) == 1 else None


def _bare(name: str) -> str:
    return name_parts(name).name.casefold()


def _called(word: str, names: Iterable[_Named]) -> str:
    wanted = word.strip(".,;").lower()
    exact = {code for code, _ in names if code.lower() == wanted}
    near = {
        code
        for code, known in names
        if any(name.lower().startswith(wanted) for name in known) and wanted
    }
    found = exact or near
    return found.pop() if len(found) == 1 else ""


def _mentioned(text: str, names: Iterable[_Named]) -> str:
    """The office of the longest name in the text; "" when two as long are there."""
    low, best, found = f" {text.lower()} ", 0, set[str]()
    for code, known in names:
        for name in known:
            if re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", low) and len(name) >= best:
                found = {code} | (found if len(name) == best else set())
                best = len(name)
    return found.pop() if len(found) == 1 else ""
