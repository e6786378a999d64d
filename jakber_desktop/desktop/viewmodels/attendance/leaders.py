"""Who may lead or write a meeting: suggestions of the directory, and what a typed name means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.desktop.viewmodels.attendance.typed import is_post
from jakber_desktop.language.identity import full_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.record import Person
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.attendance import SheetRow
    from jakber_desktop.model.rows.directory import ContactRow

_BETWEEN = " · "
_TELLING = 3
"""So many letters are a name that nobody knows, rather than the beginning of one."""


class Leader(Struct, frozen=True):
    """A post of an office in words, a person of the directory (`person` is the id), or a name.

    `guessed`: nobody said the office, it is the one that organises the meeting. `post` is what the
    person is in the directory.
    """

    office: str
    words: str
    person: str | None = None
    guessed: bool = False
    post: str = ""

    @property
    def is_name(self) -> bool:
        """Somebody the directory does not know, called by name and not by a post."""
        return self.person is None and not is_post(self.words)

    @property
    def line(self) -> str:
        """As it is suggested: "Kepala Bagian KLN · KDH-KLN"."""
        return f"{self.words}{_BETWEEN}{self.office}"


def suggestions(contacts: Iterable[ContactRow]) -> tuple[Leader, ...]:
    """Posts first, then the people by name, each once, in the order of the directory."""
    posts, people = dict[str, Leader](), dict[str, Leader]()
    for contact in contacts:
        if contact.inactive:
            continue
        if contact.title:
            leader = Leader(contact.office, contact.title)
            posts.setdefault(leader.line, leader)
        if contact.name and contact.person:
            leader = Leader(contact.office, contact.name, contact.person, post=contact.title)
            people.setdefault(leader.line, leader)
    return (*posts.values(), *people.values())


def shown(row: SheetRow | None, people: Iterable[Person] = ()) -> str:
    """How the field shows who has the role: "Nama, jabatan", "Nama · KANTOR", or the post alone."""
    if row is None:
        return ""
    known = next((one for one in people if one.id and one.id.hex == row.person), None)
    if known is not None:
        name = full_name(known.title_prefix, known.name, known.title_suffix)
        return ", ".join(filter(None, (name, row.position or known.position)))
    if row.name:
        behind = f", {row.position}" if row.position else f"{_BETWEEN}{row.office}"
        return f"{row.name}{behind}"
    return row.position or row.attending or row.invited


def found(
    typed: str, known: Iterable[Leader], offices: Iterable[OfficeTag], home: str | None
) -> list[str]:
    """The lines to offer for a typed text.

    After @ the offices, by code and name, for whoever stands before it. Else whom the directory
    knows, also by the name of their office; for an office without anybody its head. Of a name
    nobody knows the offices are offered too while none can be guessed (`home`).
    """
    tags = list(offices)
    who, at, place = typed.partition("@")
    who, wanted = " ".join(who.split()), _fold(place if at else typed)
    if at:
        return [_of_office(who, tag) for tag in tags if who and _is_called(tag, wanted)]
    called = {tag.code for tag in tags if wanted and _is_called(tag, wanted)}
    lines = [one.line for one in known if wanted in _fold(one.line) or one.office in called]
    staffed = {one.office for one in known}
    heads = [_head(tag) for tag in tags if tag.code in called - staffed]
    if lines or heads or home or len(wanted) < _TELLING:
        return [*lines, *heads]
    return [_of_office(who, tag) for tag in tags]


def _head(tag: OfficeTag) -> str:
    """The head of an office whose post nobody has entered yet."""
    return f"Pimpinan {tag.name}{_BETWEEN}{tag.code}"


def _of_office(who: str, tag: OfficeTag) -> str:
    """ "Nama · BAPPEDA (Badan Perencanaan)": the office of somebody nobody knows yet."""
    name = "" if _fold(tag.name) == _fold(tag.code) else f" ({tag.name})"
    return f"{who}{_BETWEEN}{tag.code}{name}"


def _is_called(tag: OfficeTag, wanted: str) -> bool:
    return wanted in _fold(tag.code) or wanted in _fold(tag.name)


def read(
    typed: str, known: Iterable[Leader], codes: Iterable[str], home: str | None = None
) -> Leader | None:
    """What a typed line means: a suggestion, the one of that name, or a post or name of an office.

    "Kepala Bagian · KDH-KLN" and "Kepala Bagian @kdh-kln" name the office of somebody nobody knows
    yet; without one it is `home`. None when no office can be told.
    """
    mark = "·" if "·" in typed else "@"
    words, _, code = typed.rpartition(mark) if mark in typed else (typed, "", "")
    code = code.partition(" (")[0]  # as it is offered, with the name behind it
    wanted, office = _fold(words or typed), code.strip().upper()
    for leader in known:
        called = {_fold(leader.words), _fold(f"{leader.words}, {leader.post}")}
        if wanted in called and office in ("", leader.office):
            return leader
    if office:
        sure = bool(words.strip()) and office in set(codes)
        return Leader(office, words.strip()) if sure else None
    return Leader(home, words.strip(), guessed=True) if home and words.strip() else None


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
