"""The directory as an import compares with it: people, posts and offices by what names them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from msgspec import Struct
from rapidfuzz import fuzz, process
from sqlalchemy.orm import Session

from jakber_desktop.language.name_parts import name_parts
from jakber_desktop.model import ids
from jakber_desktop.operations.directory.contacts import read_contacts
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.likeness import folded
from jakber_desktop.store.plain import driver

FIELDS = (
    "title_prefix", "name", "title_suffix", "honorific", "employee_no", "dki_staff_no", "grade",
    "email", "phone",
)  # fmt: skip
_PEOPLE = f"SELECT id, office_id, position, {', '.join(FIELDS)} FROM person WHERE _alive"
_NEAR_OFFICE = 90
_NEAR_WORDS = 80
"""How like the words must be in which two names of offices differ: a slip, no other word."""
_MARK = re.compile(r".*\d.*|[ivx]+|.")
"""Words that tell offices of one name apart: "12", "II", "B"."""
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"dan", "untuk", "bidang", "di", "ke", "dari", "pada", "dengan", "atau"})


class KnownPerson(Struct, frozen=True):
    """Somebody of the directory: the stored fields, the office's code, all posts held."""

    id: str
    office: str | None
    titles: tuple[str, ...]
    fields: dict[str, str | None]

    @property
    def words(self) -> str:
        """Name, post and office, to be recognised by."""
        post = next((title for title in self.titles if title), "")
        return ", ".join(part for part in (self.fields["name"], post, self.office) if part)


class Known:
    """Looks people, posts and offices up."""

    def __init__(
        self, people: list[KnownPerson], posts: dict[tuple[str, str], str | None],
        offices: list[tuple[str, str, str]],
    ) -> None:  # fmt: skip
        self.people = {person.id: person for person in people}
        self.posts = posts
        """(office code, folded title) -> the id of its post, None when only meetings name it."""
        self.codes = {code for code, _name, _short in offices}
        self.by_number: dict[str, str] = {}
        self.by_email: dict[str, list[str]] = defaultdict(list)
        self.by_name: dict[str, list[str]] = defaultdict(list)
        for person in people:
            if number := person.fields["employee_no"]:
                self.by_number.setdefault(number, person.id)
            if email := person.fields["email"]:
                self.by_email[email.casefold()].append(person.id)
            self.by_name[name_key(str(person.fields["name"]))].append(person.id)
        self._names = list(self.by_name)
        self._offices: dict[str, str] = {}
        for code, name, short in reversed(offices):
            for words in (name, short, code):
                if words:
                    self._offices[words_key(words)] = code
        self._office_words: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key in self._offices:
            self._office_words[_marks(key)].append(key)

    def near(self, key: str, cutoff: float) -> list[str]:
        """People whose name is nearly this one, the nearest first."""
        found = process.extract(key, self._names, scorer=fuzz.ratio, score_cutoff=cutoff, limit=3)
        return [person for name, _score, _nth in found for person in self.by_name[name]]

    def office(self, words: str) -> str | None:
        """The code of the office that is called so, or nearly so; None for an unknown one."""
        key = words_key(words)
        if key in self._offices:
            return self._offices[key]
        if len(key) < 6:
            return None
        near = process.extract(
            key, self._office_words.get(_marks(key), ()), scorer=fuzz.token_sort_ratio,
            score_cutoff=_NEAR_OFFICE, limit=None,
        )  # fmt: skip
        return next((self._offices[one] for one, *_ in near if _a_slip(key, one)), None)


def read_known(session: Session) -> Known:
    """Everything an import is compared with."""
    offices = offices_in_protocol(session)
    codes: dict[Any, str] = {office.id.bytes: office.code for office in offices}
    titles: dict[str, list[str]] = defaultdict(list)
    posts: dict[tuple[str, str], str | None] = {}
    for row in read_contacts(session):
        if row.person and row.title:
            titles[row.person].append(row.title)
        if row.title and (row.post or row.person is None):
            posts.setdefault((row.office, ids.fold(row.title)), row.post)
    people = []
    for id_, office, position, *fields in driver(session).execute(_PEOPLE):
        held = titles.get(id_.hex(), [])
        shown = tuple(dict.fromkeys([*held, *([position] if position else [])]))
        people.append(
            KnownPerson(id_.hex(), codes.get(office), shown, dict(zip(FIELDS, fields, strict=True)))
        )
    return Known(people, posts, [(o.code, o.name, o.short_name or "") for o in offices])


def name_key(text: str) -> str:
    """A name as two lists spell it alike: no titles, no marks, words in order of the alphabet."""
    bare = name_parts(text).name
    return " ".join(sorted(_WORD.findall(folded(bare))))


def words_key(text: str) -> str:
    """Words without stops and marks."""
    return " ".join(_WORD.findall(folded(text)))


def _marks(key: str) -> tuple[str, ...]:
    """The numbers and single letters of a name, in order of the alphabet."""
    return tuple(sorted(word for word in key.split() if _MARK.fullmatch(word)))


def _a_slip(key: str, other: str) -> bool:
    """Whether names differ by spelling alone, not by a word ("Timur", "Utara")."""
    words, others = (one.split() for one in (key, other))
    own = "".join(word for word in words if word not in {*others, *_SMALL})
    their = "".join(word for word in others if word not in {*words, *_SMALL})
    return fuzz.ratio(own, their) >= _NEAR_WORDS


def code_for(name: str, taken: set[str]) -> str:
    """A code for a new office: its own short word, else its initials, with a number if taken."""
    words = [word.upper() for word in _WORD.findall(name) if word.isascii()]
    own = words[0] if len(words) == 1 and len(words[0]) <= 12 else ""
    initials = "".join(word[0] for word in words if word.lower() not in _SMALL)[:8]
    stem = own or initials or "KANTOR"
    code, nth = stem, 2
    while code in taken:
        code, nth = f"{stem}-{nth}", nth + 1
    return code
