"""Who leads an office, as a letter to it is addressed (naskah-dinas §12)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.office_words import names_office, post_without_office
from jakber_desktop.documents.compose.wording import upper_first
from jakber_desktop.language.addressing import addressee_line

if TYPE_CHECKING:
    from jakber_desktop.model.record import MeetingRecord, Office

_HEAD = re.compile(r"kepala(?: pelaksana)?|ketua|direktur(?: utama)?|inspektur|camat|lurah")
_HEADED = re.compile(
    r"(?:biro|badan|dinas|suku dinas|bagian|subbagian|bidang|subbidang|seksi)\b", re.IGNORECASE
)
"""Bodies whose head is their "Kepala" by the name."""


def office_head(record: MeetingRecord, code: str) -> str:
    """Return the post of an office's head as a letter addresses it (§12).

    The post the record knows ("Kepala Bappeda"), else "Kepala" of a body that has one by its name,
    else "Pimpinan".
    """
    office = record.office(code)
    posts = [person.position for person in record.people if person.office == code]
    posts += [entry.position for entry in record.attendance if entry.office == code]
    known = next((post for post in posts if post and _is_head(office, code, post)), None)
    if known:
        return upper_first(addressee_line(known))
    inside = office is not None and not office.external
    headed = inside and _HEADED.match(office.name if office else "")
    return f"{'Kepala' if headed else 'Pimpinan'} {office_name(record, code)}"


def _is_head(office: Office | None, code: str, post: str) -> bool:
    """Whether a post is a title and its office, and no more: no deputy, no part of the office."""
    bare = post_without_office(post, office, code)
    return _HEAD.fullmatch(bare) is not None and names_office(post, office, code)
