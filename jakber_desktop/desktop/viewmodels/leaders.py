"""Who may lead or write a meeting: suggestions of the directory, and what a typed name means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.model.rows.attendance import SheetRow
    from jakber_desktop.model.rows.directory import ContactRow

_BETWEEN = " · "


class Leader(Struct, frozen=True):
    """A post of an office in words, or a person of the directory (`person` is the id)."""

    office: str
    words: str
    person: str | None = None

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


def read(typed: str, known: Iterable[Leader], codes: Iterable[str]) -> Leader | None:
    """What a typed line means: a suggestion, the one of that name, or a post of an office.

    "Kepala Bagian · KDH-KLN" names the office of a post nobody knows yet. None when no office can
    be told.
    """
    words, _, code = typed.rpartition("·") if "·" in typed else (typed, "", "")
    wanted, office = _fold(words or typed), code.strip().upper()
    for leader in known:
        if _fold(leader.words) == wanted and office in ("", leader.office):
            return leader
    if office and words.strip() and office in set(codes):
        return Leader(office, words.strip())
    return None


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
