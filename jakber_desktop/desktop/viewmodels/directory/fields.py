"""The fields of a line in Direktori: how each is shown, and what a typed text gives the core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.language.identity import group_employee_no
from jakber_desktop.language.name_parts import name_parts
from jakber_desktop.language.ranks import RANKS
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from jakber_desktop.model.rows.directory import LineCard

PERSON = (
    "name", "title_prefix", "title_suffix", "honorific", "employee_no", "dki_staff_no", "grade",
    "email", "phone",
)  # fmt: skip
"""Fields of the person."""

LINE = ("title", "office", "capacity", "held_from", "held_until", "channel")
"""Fields of the post, or of the line."""

DATES = ("held_from", "held_until", "since")


def shown_fields(card: LineCard | None) -> dict[str, str]:
    """What each field shows; choices show their keys."""
    if card is None:
        return dict.fromkeys((*PERSON, *LINE), "")
    line, person = card.line, card.person
    own = {name: (getattr(person, name) or "") if person else "" for name in PERSON}
    grade = own["grade"]
    return own | {
        "employee_no": group_employee_no(own["employee_no"]),
        "grade": f"{grade} {RANKS[grade]}" if grade in RANKS else grade,
        "title": line.title,
        "office": line.office,
        "capacity": line.capacity or "",
        "held_from": show_day(line.held_from),
        "held_until": "" if line.ended else show_day(line.held_until),
        "channel": line.channel or "",
    }


def show_day(date: dt.date | None) -> str:
    """ "04/04/2018": half a panel has no room for the weekday."""
    return "" if date is None else f"{date:%d/%m/}{date.year:04}"


def read_field(name: str, text: str, near: dt.date) -> Any:
    """The value a typed text gives this field. Raises FieldInvalid."""
    if name in DATES:
        return parse_date(text, near, name)
    if name == "grade":
        return read_grade(text)
    return text.strip() or None


def read_grade(text: str) -> str | None:
    """ "IV/b Pembina Tingkat I", "iv/b" or "Pembina Tingkat I" as "IV/b"; other words stay."""
    words = " ".join(text.split())
    first = words.partition(" ")[0]
    group, slash, room = first.partition("/")
    known = f"{group.upper()}{slash}{room.lower()}"
    if known in RANKS:
        return known
    by_name = {rank.casefold(): grade for grade, rank in RANKS.items()}
    return by_name.get(words.casefold(), words) or None


def grade_suggestions() -> list[str]:
    """The ranks, highest first, as the field shows them."""
    return [f"{grade} {rank}" for grade, rank in reversed(RANKS.items())]


def read_person(values: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a new person; titles written with the name go where they belong."""
    given = {name: read_field(name, values.get(name, ""), _ANY) for name in PERSON}
    return {**given, **name_fields(values.get("name", ""), values)}


def name_fields(text: str, known: Mapping[str, str]) -> dict[str, Any]:
    """A typed name; titles in it are taken apart unless their own fields hold some already."""
    parts = name_parts(text)
    given: dict[str, Any] = {"name": text}
    if not known.get("title_prefix") and not known.get("title_suffix"):
        given = {"name": parts.name or text}
        if parts.prefix:
            given["title_prefix"] = parts.prefix
        if parts.suffix:
            given["title_suffix"] = parts.suffix
        if parts.honorific and not known.get("honorific"):
            given["honorific"] = parts.honorific
    return given


_ANY: Any = None
"""No field of a person is a date."""
