"""Tells of each row of a list whether it is new, somebody known, or doubtful (C6).

A NIP decides. Without one the same name in the same office, or with the same address or number, is
the same person; the same or nearly the same name elsewhere is doubtful and waits for a word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rapidfuzz import fuzz

from jakber_desktop.language.identity import full_name, mask_employee_no
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import ids
from jakber_desktop.model.errors import ImportStopped
from jakber_desktop.model.rows.directory_import import (
    Difference,
    ImportPlan,
    ImportRow,
    ImportSheet,
    NewOffice,
    Verdict,
)
from jakber_desktop.operations.directory_import.known import (
    FIELDS,
    Known,
    KnownPerson,
    code_for,
    name_key,
    words_key,
)
from jakber_desktop.operations.directory_import.values import Cleaned, clean

_NOBODY = QT_TRANSLATE_NOOP("core", "Tidak ada nama atau jabatan di baris ini.")
_NO_OFFICE = QT_TRANSLATE_NOOP("core", "Kantornya belum diisi.")
_TWICE = QT_TRANSLATE_NOOP("core", "Sama dengan baris {n} di daftar ini.")
_OTHER_NAME = QT_TRANSLATE_NOOP("core", "NIP sama, tetapi namanya berbeda.")

_NEAR, _ALIKE = 86, 70
"""How like names must be to be doubtful, or to be nobody else when address or number agree."""
_STEP = 50


def plan_rows(
    sheet: ImportSheet,
    columns: Sequence[str],
    known: Known,
    watch: Callable[[int, int], bool] | None = None,
) -> ImportPlan:
    """All rows with their verdicts. Raises ImportStopped when `watch` says so."""
    planner = _Planner(known)
    rows = []
    for nth, (number, cells) in enumerate(zip(sheet.numbers, sheet.rows, strict=True)):
        if watch is not None and nth % _STEP == 0 and not watch(nth, len(sheet.rows)):
            raise ImportStopped
        rows.append(planner.row(number, clean(cells, columns)))
    return ImportPlan(sheet.name, tuple(rows), tuple(planner.new_offices.values()))


class _Planner:
    """Keeps what the list has said so far: its own doubles, the offices it adds."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: dict[tuple[str, ...], int] = {}
        self.new_offices: dict[str, NewOffice] = {}

    def row(self, number: int, cleaned: Cleaned) -> ImportRow:
        """The verdict on one row."""
        values = cleaned.values
        office, office_words = self._office(cleaned.office)
        name, title = values.get("name", ""), values.get("title", "")
        verdict: Verdict = "new"
        match: str | None = None
        words, problems = "", list(cleaned.problems)
        differences: tuple[Difference, ...] = ()
        twice = self._twice(number, values, cleaned.office)
        if not name and not title:
            verdict = "unusable"
            problems.insert(0, _NOBODY)
        elif not name and not office_words:
            verdict = "unusable"
            problems.insert(0, _NO_OFFICE)
        elif twice:
            verdict = "doubtful"
            problems.insert(0, _TWICE.format(n=twice))
        elif not name:
            verdict, match, words = self._post(office, title)
        else:
            verdict, person = self._person(values, office, problems)
            if person is not None:
                match, words = person.id, person.words
                differences = _differences(person, values, office)
        return ImportRow(
            number=number, name=_full(values), title=title, office=office,
            office_words=office_words, verdict=verdict, values=values, match=match,
            match_words=words, differences=differences, problems=tuple(problems),
        )  # fmt: skip

    def _office(self, words: str) -> tuple[str | None, str]:
        if not words:
            return None, ""
        code = self._known.office(words)
        if code is not None:
            return code, words
        key = words_key(words) or words
        if key not in self.new_offices:
            taken = self._known.codes | {one.code for one in self.new_offices.values()}
            self.new_offices[key] = NewOffice(code_for(words, taken), words[:300])
        return self.new_offices[key].code, words

    def _twice(self, number: int, values: dict[str, Any], office: str) -> int | None:
        """The earlier row of the list that says the same."""
        own = (name_key(values.get("name", "")), words_key(office))
        keys: list[tuple[str, ...]]
        keys = [("row", *own, ids.fold(values.get("title", "")))] if any(own) else []
        if values.get("employee_no"):
            keys = [("nip", values["employee_no"])]
        for key in keys:
            if key in self._seen:
                return self._seen[key]
            self._seen[key] = number
        return None

    def _post(self, office: str | None, title: str) -> tuple[Verdict, str | None, str]:
        key = (office or "", ids.fold(title))
        if key in self._known.posts:
            return "same", self._known.posts[key], f"{title}, {office}"
        return "new", None, ""

    def _person(
        self, values: dict[str, Any], office: str | None, problems: list[str]
    ) -> tuple[Verdict, KnownPerson | None]:
        known, number = self._known, values.get("employee_no")
        key = name_key(values["name"])
        if number and number in known.by_number:
            person = known.people[known.by_number[number]]
            if fuzz.ratio(key, name_key(str(person.fields["name"]))) < _ALIKE:
                problems.append(_OTHER_NAME)
                return "doubtful", person
            return "same", person
        reached = known.by_email.get(str(values.get("email", "")).casefold(), [])
        exact = [known.people[one] for one in known.by_name.get(key, [])]
        for person in (*exact, *(known.people[one] for one in reached)):
            if not _other_number(person, number) and _agrees(person, key, values, office):
                return "same", person
        near = [known.people[one] for one in known.near(key, _NEAR)] if key else []
        for person in (*exact, *near):
            if not _other_number(person, number):
                return "doubtful", person
        return "new", None


def _other_number(person: KnownPerson, number: str | None) -> bool:
    """Two numbers are two people."""
    own = person.fields["employee_no"]
    return bool(own and number and own != number)


def _agrees(person: KnownPerson, key: str, values: dict[str, Any], office: str | None) -> bool:
    """Whether more than the name speaks for this person, and the name not against them."""
    likeness = fuzz.ratio(key, name_key(str(person.fields["name"])))
    same_place = office is not None and person.office == office
    reached = any(
        values.get(field) and str(values[field]).casefold() == str(person.fields[field]).casefold()
        for field in ("email", "phone", "employee_no", "dki_staff_no")
    )
    return (likeness == 100 and same_place) or (likeness >= _ALIKE and reached)


def _differences(
    person: KnownPerson, values: dict[str, Any], office: str | None
) -> tuple[Difference, ...]:
    """What the row says otherwise or more than the directory."""
    found = []
    for field in FIELDS:
        new, old = values.get(field), person.fields[field]
        if new and new != old and not (field == "name" and ids.fold(new) == ids.fold(old)):
            found.append(Difference(field, _shown(field, old), _shown(field, new)))
    title = values.get("title")
    if title and ids.fold(title) not in {ids.fold(one) for one in person.titles}:
        found.append(Difference("title", ", ".join(person.titles), title))
    if office and person.office is None:
        found.append(Difference("office", "", office))
    return tuple(found)


def _shown(field: str, value: str | None) -> str:
    return mask_employee_no(value) if field == "employee_no" and value else value or ""


def _full(values: dict[str, Any]) -> str:
    if not values.get("name"):
        return ""
    return full_name(values.get("title_prefix"), values["name"], values.get("title_suffix"))
