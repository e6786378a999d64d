"""Reads what is typed or pasted of recipients: which office, which post; pure functions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jakber_desktop.desktop.viewmodels.attendance.typed import read_newcomer
from jakber_desktop.desktop.viewmodels.invitation.source import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.invitation import Invitee

MOST_LINES = 500
_NUMBERING = re.compile(r"^\s*(?:[-–•*·▪◦]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+", re.IGNORECASE)
_SALUTATION = re.compile(r"^(?:kepada\s+)?yth\.?\s+", re.IGNORECASE)
_PARTS = re.compile(r"\s*[\t;|·]\s*|\s+[–—]\s+")


class Wish(Struct, frozen=True):
    """A typed line: who is meant when that is sure, else the words and the office they hint at."""

    words: str
    office: str = ""
    wanted: Wanted | None = None


def lines_of(text: str) -> list[str]:
    """The lines of a pasted list without numbering, dots and "Yth."; each once."""
    lines = (_bare(line) for line in text.splitlines())
    return list(dict.fromkeys(line for line in lines if line))[:MOST_LINES]


def read_wish(line: str, known: Sequence[Invitee], offices: Sequence[OfficeTag]) -> Wish:
    """Whom a line means: "Kepala Bappeda", "Kepala Bappeda; BAPPEDA", "Kepala Dinas @dlh".

    Somebody of the directory by post or name, or a post with its office beside it, is sure. An
    office that only stands in the words is a guess (`office`).
    """
    parts = [part for part in _PARTS.split(_bare(line)) if part]
    words = parts[0] if parts else ""
    beside = next((code for part in parts[1:] if (code := office_of(part, offices))), "")
    if not beside and len(parts) > 1:
        words = ", ".join(parts)
    found = [one for one in known if _means(one, words) and beside in ("", one.candidate.office)]
    if len(found) == 1:
        return Wish(words, found[0].candidate.office, wanted_of(found[0]))
    if beside:
        return Wish(words, beside, Wanted(beside, words))
    newcomer = read_newcomer(words, (), offices)
    said = newcomer.position or newcomer.name or words
    if "@" in words and newcomer.office:
        return Wish(said, newcomer.office, Wanted(newcomer.office, said))
    return Wish(said, newcomer.office or _mentioned(words, known))


def wanted_of(one: Invitee) -> Wanted:
    """How somebody of the directory is invited: the post, else the person, else the office."""
    who = one.candidate
    return Wanted(who.office, who.position, who.person, one.channel)


def office_line(office: OfficeTag) -> str:
    """An office as it is suggested: "Bappeda · BAPPEDA"."""
    return f"{office.name} · {office.code}"


def office_of(text: str, offices: Iterable[OfficeTag]) -> str:
    """The code of the office a text names whole, else of the only one it begins; "" for none."""
    wanted = _fold(text)
    if not wanted:
        return ""
    near = set()
    for office in offices:
        names = (office.code, office.name, office_line(office))
        if any(_fold(name) == wanted for name in names):
            return office.code
        if any(_fold(name).startswith(wanted) for name in names):
            near.add(office.code)
    return near.pop() if len(near) == 1 else ""


def _means(one: Invitee, words: str) -> bool:
    wanted = _fold(words)
    named = (one.title, one.name, one.candidate.label)
    return bool(wanted) and any(_fold(name) == wanted for name in named if name)


def _mentioned(words: str, known: Sequence[Invitee]) -> str:
    """The office whose short name or code stands in the words, if only one does."""
    low = f" {_fold(words)} "
    found = {
        one.candidate.office
        for one in known
        for name in one.candidate.words
        if name and re.search(rf"(?<!\w){re.escape(_fold(name))}(?!\w)", low)
    }
    return found.pop() if len(found) == 1 else ""


def _bare(line: str) -> str:
    bare = _NUMBERING.sub("", " ".join(line.replace("\t", " ; ").split()))
    return _SALUTATION.sub("", bare).strip(" ;,")


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
