"""The parties of a berita acara: one signer an office, whoever led first (naskah-dinas §7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.naming import (
    entry_name,
    entry_post,
    office_name,
    offices_in_order,
)
from jakber_desktop.documents.compose.office_words import names_office
from jakber_desktop.documents.compose.signatures import NAME_GAP
from jakber_desktop.documents.compose.wording import GAP, upper_first
from jakber_desktop.documents.tree import ItemList, ListItem, Paragraph, Run, plain
from jakber_desktop.language.enumerations import list_label
from jakber_desktop.language.numbers import in_words
from jakber_desktop.language.typography import unbroken
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block, Text
    from jakber_desktop.model.record import Attendance, MeetingRecord

_FEWEST = 2
"""A record without attendance is a form for two."""


class Party(NamedTuple):
    """One party: its place (from 1), who signs for it, and where that one stands in the record.

    `entry` is None for a party nobody knows yet.
    """

    place: int
    entry: Attendance | None
    anchor: str = ""

    @property
    def title(self) -> str:
        """ "PIHAK PERTAMA", "PIHAK KEDUA" and so on."""
        return "PIHAK PERTAMA" if self.place == 1 else f"PIHAK KE{in_words(self.place).upper()}"


def meeting_parties(record: MeetingRecord) -> list[Party]:
    """Return the parties: the office of the chair first, the others in protocol order.

    Of an office signs whoever led, else its first present entry that is one person or post; a
    witness is no party.
    """
    there = [
        (at, e)
        for at, e in enumerate(record.attendance)
        if e.status in PRESENT and e.role != "witness"
    ]
    there.sort(key=lambda found: (found[1].role != "chair", found[1].group))
    signers = {entry.office: (at, entry) for at, entry in reversed(there)}
    led = [entry.office for _, entry in there if entry.role == "chair"][:1]
    order = dict.fromkeys([*led, *offices_in_order(record, (e.office for e in record.attendance))])
    found = [signers[code] for code in order if code in signers]
    parties = [Party(n, entry, f"attendance[{at}]") for n, (at, entry) in enumerate(found, 1)]
    return parties or [Party(n, None) for n in range(1, _FEWEST + 1)]


def party_list(record: MeetingRecord, parties: Sequence[Party]) -> tuple[Block, ...]:
    """Return "1. Nama, Jabatan, Instansi, selanjutnya disebut PIHAK PERTAMA;" for each party."""
    texts = [_introduction(record, party, party.place == len(parties)) for party in parties]
    if len(texts) == 1:
        return (Paragraph(texts[0], level=1, align="left", anchor=parties[0].anchor),)
    items = (
        ListItem(list_label(1, n), (Paragraph(text, align="left"),), parties[n - 1].anchor, True)
        for n, text in enumerate(texts, 1)
    )
    return (ItemList(tuple(items)),)


def party_post(record: MeetingRecord, party: Party) -> str:
    """Return the post of who signs, "" for a group or nobody."""
    entry = party.entry
    return upper_first(entry_post(record, entry)) if entry and not entry.group else ""


def party_name(record: MeetingRecord, party: Party) -> str:
    """Return the name of who signs, "" when it is not known."""
    return entry_name(record, party.entry) if party.entry else ""


def party_office(record: MeetingRecord, party: Party) -> str:
    """Return the office of a party, "" when its post says so already ("Kepala Bappeda")."""
    entry, post = party.entry, party_post(record, party)
    if entry is None or (post and names_office(post, record.office(entry.office), entry.office)):
        return ""
    return office_name(record, entry.office)


def _introduction(record: MeetingRecord, party: Party, last: bool) -> Text:
    name = plain(party_name(record, party)) or NAME_GAP
    post = plain(party_post(record, party)) or plain("Nama Jabatan", gap=True)
    office = plain(party_office(record, party)) if party.entry else (GAP,)
    comma, title = Run(", "), Run(unbroken(party.title), bold=True)
    called = (Run(", selanjutnya disebut "), title, Run("," if last else ";"))
    return (*name, comma, *post, *((comma, *office) if office else ()), *called)
