"""Lists of people from vCards of versions 2.1, 3.0 and 4.0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jakber_desktop.exchange.contacts_columns import FIELD_HEADINGS
from jakber_desktop.exchange.contacts_table import ContactTable, TableMaker, unreadable
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_DAMAGED = QT_TRANSLATE_NOOP("core", "kartu nama di dalamnya rusak")
_FIELDS = ("name", "title_prefix", "title_suffix", "title", "office", "email", "phone")
_BEGIN = re.compile(r"^(?=BEGIN:VCARD)", re.IGNORECASE | re.MULTILINE)


def read_vcards(text: str, name: str) -> ContactTable:
    """One row a card; a card that cannot be read is passed over unless it is the only one.

    Raises ContactsUnreadable, ContactsTooLarge, ContactsEmpty.
    """
    made = TableMaker(name)
    made.add(1, [FIELD_HEADINGS[field] for field in _FIELDS])
    found = 0
    broken = False
    for cards in _read(text):
        broken = broken or cards is None
        for cells in cards or ():
            found += any(cells)
            made.add(found + 1, cells)
    if broken and not found:
        raise unreadable(name, _DAMAGED)
    return made.table(headed=True) if found else TableMaker(name).table()


def _read(text: str) -> Iterator[list[list[str]] | None]:
    """The cards at once, else one by one; None for a broken one."""
    if (whole := _cards(text)) is not None:
        yield whole
        return
    for part in _BEGIN.split(text):
        if part.strip():
            yield _cards(part)


def _cards(text: str) -> list[list[str]] | None:
    """The cells of a text's cards; None when one is broken."""
    import vobject  # its 60 ms belong to an import, not to the start

    try:
        cards = vobject.readComponents(text, ignoreUnreadable=True, allowQP=True, transform=True)
        return [_cells(card) for card in cards if card.name == "VCARD"]
    except vobject.base.VObjectError:
        return None
    except (ValueError, AttributeError, IndexError, KeyError, TypeError, RecursionError):
        return None  # what vobject lets through of broken cards


def _cells(card: Any) -> list[str]:
    contents: dict[str, list[Any]] = card.contents
    parts = contents["n"][0].value if "n" in contents else None
    shown = _first(contents, "fn") or _built(parts)
    organisation = contents["org"][0].value if "org" in contents else []
    units = [organisation] if isinstance(organisation, str) else [str(u) for u in organisation]
    return [
        shown,
        _text(getattr(parts, "prefix", "")) if parts and _bare(shown, parts) else "",
        _text(getattr(parts, "suffix", "")) if parts and _bare(shown, parts) else "",
        _first(contents, "title") or _first(contents, "role"),
        next((unit for unit in units if unit.strip()), ""),
        _preferred(contents.get("email", [])),
        _preferred(contents.get("tel", [])).removeprefix("tel:"),
    ]


def _bare(shown: str, parts: Any) -> bool:
    """Whether the shown name is without the titles that stand beside it."""
    prefix = _text(getattr(parts, "prefix", ""))
    return not (prefix and shown.startswith(prefix))


def _first(contents: dict[str, list[Any]], key: str) -> str:
    return _text(contents[key][0].value) if key in contents else ""


def _built(parts: Any) -> str:
    if parts is None:
        return ""
    names = (getattr(parts, part, "") for part in ("given", "additional", "family"))
    return " ".join(_text(one) for one in names if _text(one))


def _preferred(lines: list[Any]) -> str:
    """The preferred address or number, a mobile one before others, else the first."""

    def rank(line: Any) -> int:
        kinds = {str(kind).upper() for kind in line.params.get("TYPE", [])}
        kinds |= {*line.params, *(str(kind).upper() for kind in line.singletonparams)}
        return 0 if "PREF" in kinds else 1 if "CELL" in kinds else 2

    return _text(min(lines, key=rank).value) if lines else ""


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(str(one) for one in value if one)
    return str(value or "")
