"""Who may lead or write a meeting: suggestions of the directory, and what a typed name means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.desktop.viewmodels.attendance.typed import is_post

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.rows.attendance import SheetRow
    from jakber_desktop.model.rows.directory import ContactRow

_BETWEEN = " · "


class Leader(Struct, frozen=True):
    """A post of an office in words, a person of the directory (`person` is the id), or a name.

    `guessed`: nobody said the office, it is the one that organises the meeting.
    """

    office: str
    words: str
    person: str | None = None
    guessed: bool = False

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
            leader = Leader(contact.office, contact.name, contact.person)
            people.setdefault(leader.line, leader)
    return (*posts.values(), *people.values())


def shown(row: SheetRow | None) -> str:
    """How the field shows who has the role: the name, else the post."""
    if row is None:
        return ""
    return row.name or row.position or row.attending or row.invited


def read(
    typed: str, known: Iterable[Leader], codes: Iterable[str], home: str | None = None
) -> Leader | None:
    """What a typed line means: a suggestion, the one of that name, or a post or name of an office.

    "Kepala Bagian · KDH-KLN" and "Kepala Bagian @kdh-kln" name the office of somebody nobody knows
    yet; without one it is `home`. None when no office can be told.
    """
    mark = "·" if "·" in typed else "@"
    words, _, code = typed.rpartition(mark) if mark in typed else (typed, "", "")
    wanted, office = _fold(words or typed), code.strip().upper()
    for leader in known:
        if _fold(leader.words) == wanted and office in ("", leader.office):
            return leader
    if office:
        sure = bool(words.strip()) and office in set(codes)
        return Leader(office, words.strip()) if sure else None
    return Leader(home, words.strip(), guessed=True) if home and words.strip() else None


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
