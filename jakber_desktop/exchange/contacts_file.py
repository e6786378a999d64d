"""Reads a list of people from any of its forms, told by its content, not by its name (C6)."""

from __future__ import annotations

import re

from jakber_desktop.exchange.contacts_table import ContactTable, refuse_size, unreadable
from jakber_desktop.exchange.contacts_text import decode, read_text
from jakber_desktop.exchange.contacts_vcard import read_vcards
from jakber_desktop.exchange.contacts_xlsx import OLE, ZIP, read_xlsx, refuse_ole
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_PDF = QT_TRANSLATE_NOOP("core", "ini PDF, bukan daftar")
_VCARD = re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE)


def read_contacts_file(data: bytes, name: str) -> ContactTable:
    """The rows of a file's list.

    Raises ContactsUnreadable, ContactsProtected, ContactsTooLarge, ContactsEmpty.
    """
    refuse_size(data, name)
    if data.startswith(OLE):
        raise refuse_ole(data, name)
    if data.startswith(ZIP):
        return read_xlsx(data, name)
    if data.startswith(b"%PDF"):
        raise unreadable(name, _PDF)
    return read_contacts_text(decode(data, name), name)


def read_contacts_text(text: str, name: str) -> ContactTable:
    """The rows of a pasted or decoded list. Raises as `read_contacts_file`."""
    if _VCARD.match(text.lstrip("\ufeff")):
        return read_vcards(text.lstrip("\ufeff"), name)
    return read_text(text, name)
