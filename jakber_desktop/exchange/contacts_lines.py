"""Lists of people as written in chats and letters: one line, one person, no columns."""

from __future__ import annotations

import re

from jakber_desktop.exchange.contacts_columns import FIELD_HEADINGS, looks_like_post
from jakber_desktop.exchange.contacts_table import ContactTable, TableMaker

_MARK = re.compile(r"^\s*(?:[-•*–·▪]|\(?\d{1,4}[.)])\s+")
_EMAIL = re.compile(r"<?([^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;.]+)>?")
_NUMBER = re.compile(r"(?:NIP\.?\s*:?\s*)?(\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3})\b")
_PHONE = re.compile(
    r"(?:(?:HP|Telp|Tel|WA)\.?\s*:?\s*)?((?:\+62|62|0)[\d\s.-]{7,16}\d)", re.IGNORECASE
)
_PARTS = re.compile(r"\s+[-–—|/]\s+|\s*[;|\t]\s*|\s+:\s+|\s*\(|\)\s*")
_DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,6}\.)+(?:[A-Z][A-Za-z]{0,6}\.?)?|Ph\.?\s?D\.?|M[A-Z]{1,4}"
)
_FIELDS = ("name", "title", "office", "employee_no", "email", "phone")


def read_lines(text: str, name: str) -> ContactTable:
    """Each line taken apart: what is a number or an address by its form, name and post by words.

    Raises ContactsTooLarge, ContactsEmpty.
    """
    made = TableMaker(name)
    made.add(1, [FIELD_HEADINGS[field] for field in _FIELDS])
    lines = 0
    for number, line in enumerate(text.splitlines(), 1):
        words = _MARK.sub("", line).strip()
        if words and not words.endswith(":"):
            cells = _person(words)
            lines += any(cells)
            made.add(number, cells)
    return made.table(headed=True) if lines else TableMaker(name).table()


def _person(line: str) -> list[str]:
    found = {}
    for field, pattern in (("email", _EMAIL), ("employee_no", _NUMBER), ("phone", _PHONE)):
        match = pattern.search(line)
        found[field] = match[1] if match else ""
        line = pattern.sub(" ; ", line, count=1) if match else line
    parts = _joined([part.strip(" ,;") for part in _PARTS.split(line)])
    names = [part for part in parts if not looks_like_post(part)]
    posts = [part for part in parts if looks_like_post(part)]
    found["name"] = names[0] if names else ""
    found["title"] = posts[0] if posts else (names[1] if len(names) > 1 else "")
    rest = [part for part in parts if part not in (found["name"], found["title"])]
    found["office"] = rest[0] if rest else ""
    return [found[field] for field in _FIELDS]


def _joined(parts: list[str]) -> list[str]:
    """Parts at dashes and brackets, and at commas, where what follows is no degree of a name."""
    found: list[str] = []
    for part in parts:
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        for nth, piece in enumerate(pieces):
            if nth and found and _DEGREE.fullmatch(piece):
                found[-1] = f"{found[-1]}, {piece}"
            else:
                found.append(piece)
    return found
