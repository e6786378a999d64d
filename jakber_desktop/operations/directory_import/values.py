"""The cells of a row as fields that can be stored; what cannot is said in a sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from jakber_desktop.exchange.calendar_file import is_address
from jakber_desktop.language.identity import check_employee_no, normalise_employee_no
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.name_parts import name_parts
from jakber_desktop.language.ranks import RANKS, normalise_grade
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.parsing import parse_date

_ROUNDED = QT_TRANSLATE_NOOP("core", "NIP dibulatkan oleh Excel, jadi tidak diambil.")
_NUMBER = QT_TRANSLATE_NOOP("core", "NIP tidak diambil: {reason}")
_EMAIL = QT_TRANSLATE_NOOP("core", "Surel “{text}” tidak diambil.")
_DIGITS = QT_TRANSLATE_NOOP("core", "NRK “{text}” tidak diambil.")
_DATE = QT_TRANSLATE_NOOP("core", "Tanggal “{text}” tidak diambil.")
_LONG = QT_TRANSLATE_NOOP("core", "Nama terlalu panjang.")

_ACTING = re.compile(r"(plt|plh|pj)\.?\s+(?=\S)", re.IGNORECASE)
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_BY_RANK = {rank.casefold(): grade for grade, rank in RANKS.items()}
_NAME_LIMIT = 200


class Cleaned(NamedTuple):
    """A row's fields, its office in the list's words, and what could not be taken."""

    values: dict[str, Any]
    office: str
    problems: tuple[str, ...]


def clean(cells: Sequence[str], columns: Sequence[str]) -> Cleaned:
    """Read the cells by what their columns hold."""
    given = {field: cell for field, cell in zip(columns, cells, strict=False) if field and cell}
    problems: list[str] = []
    values: dict[str, Any] = _name(given, problems)
    values |= _post(given, problems)
    for field, read in (
        ("employee_no", _employee_no), ("dki_staff_no", _staff_no), ("email", _address),
    ):  # fmt: skip
        if field in given and (value := read(given[field], problems)):
            values[field] = value
    if "phone" in given:
        values["phone"] = _phone(given["phone"])
    if "grade" in given and (grade := _grade(given["grade"])):
        values["grade"] = grade
    return Cleaned(values, given.get("office", ""), tuple(problems))


def _name(given: Mapping[str, str], problems: list[str]) -> dict[str, Any]:
    parts = name_parts(given.get("name", ""))
    if len(parts.name) > _NAME_LIMIT:
        problems.append(_LONG)
        return {}
    honorific = name_parts(f"{given.get('honorific', '')} x").honorific or parts.honorific
    found = {
        "name": parts.name,
        "title_prefix": given.get("title_prefix", "") or parts.prefix,
        "title_suffix": (given.get("title_suffix", "") or parts.suffix).strip(" ,"),
        "honorific": honorific,
    }
    return {field: words for field, words in found.items() if words} if parts.name else {}


def _post(given: Mapping[str, str], problems: list[str]) -> dict[str, Any]:
    """Title, capacity and dates; "Plt. Kepala Dinas" is a capacity and a post."""
    found: dict[str, Any] = {}
    if title := given.get("title"):
        if acting := _ACTING.match(title):
            found["capacity"] = acting[1].lower()
            title = title[acting.end() :]
        found["title"] = title
    for field in ("held_from", "held_until"):
        if field in given and (date := _date(given[field], problems)):
            found[field] = date
    if found.get("held_until") and found.get("held_from", dt.date.min) > found["held_until"]:
        problems.append(_DATE.format(text=given["held_until"]))
        del found["held_until"]
    return found


def _employee_no(text: str, problems: list[str]) -> str | None:
    text = text.strip("'’`")
    number = normalise_employee_no(text)
    if _POWER.fullmatch(text) or (len(number) == 18 and number.endswith("000")):
        problems.append(_ROUNDED)
        return None
    if number in {"", "0"} or not any(letter.isdigit() for letter in number):
        return None
    for fault in check_employee_no(number):
        if fault.severity == "error":
            problems.append(_NUMBER.format(reason=fault.message))
            return None
    return number


def _staff_no(text: str, problems: list[str]) -> str | None:
    number = re.sub(r"[\s.'-]", "", text)
    if re.fullmatch("[0-9]{1,12}", number):
        return number
    if any(letter.isdigit() for letter in text):
        problems.append(_DIGITS.format(text=text))
    return None


def _address(text: str, problems: list[str]) -> str | None:
    first = re.split(r"[\s,;]+", text.removeprefix("mailto:"))[0].strip("<>")
    if is_address(first):
        return first
    if "@" in text:
        problems.append(_EMAIL.format(text=text))
    return None


def _phone(text: str) -> str:
    """As written; the zero that Excel takes from a number comes back."""
    digits = re.sub(r"\D", "", text)
    lost = digits == text and digits.startswith("8") and 9 <= len(digits) <= 12
    return f"0{text}" if lost else text


def _grade(text: str) -> str | None:
    words = " ".join(text.replace("(", " ").replace(")", " ").replace(",", " ").split())
    for part in (words, *words.split(" "), *re.findall(r"[IVX]+\s*/\s*[a-eA-E]", words)):
        if known := normalise_grade(part):
            return known
    return _BY_RANK.get(words.casefold()) or (words if re.fullmatch("[IVX]+", words) else None)


def _date(text: str, problems: list[str]) -> dt.date | None:
    try:
        date = parse_date(text, dt.date.min)
    except FieldInvalid:
        date = None
    if date is None or date.year < 1900:
        problems.append(_DATE.format(text=text))
        return None
    return date
