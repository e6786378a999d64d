"""The letterhead (kop) of a paper: the meeting's own, else the secretariat's (naskah-dinas §3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.tree import Letterhead, plain

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.model.record import Letterhead as GivenLetterhead
    from jakber_desktop.model.record import MeetingRecord

GOVERNMENT_LINE = "PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA"
UNIT_LINE = "SEKRETARIAT JAKARTA BERKETAHANAN"
CITY_LINE = "J A K A R T A"
ADDRESS_GAP = plain("[Alamat, telepon, laman, dan pos-el]", gap=True)
POSTAL_GAP = plain("Kode Pos [00000]", gap=True)
_HOME = "Jakarta"


def compose_letterhead(record: MeetingRecord, options: ComposeOptions) -> Letterhead:
    """Return the kop of a meeting's paper: the options' letterhead, else the meeting's own."""
    given = options.letterhead or record.meeting.letterhead
    return kop_of(given, options.crest, draft=options.draft or options.shows_gaps)


def kop_of(given: GivenLetterhead | None, crest: bytes | None, *, draft: bool) -> Letterhead:
    """Return a letterhead as a kop, None as the secretariat's.

    What leaves the house shows no place of something missing, neither gaps nor the crest's box.
    """
    kop = _complete(given, crest)
    if draft:
        return kop
    address, code = (
        () if any(run.gap for run in text) else text for text in (kop.address, kop.postal_code)
    )
    return replace(kop, address=address, postal_code=code, crest_box=False)


def _complete(own: GivenLetterhead | None, crest: bytes | None) -> Letterhead:
    """What a given letterhead leaves empty stays empty, but for its address."""
    if own is None:
        return Letterhead(GOVERNMENT_LINE, UNIT_LINE, "", ADDRESS_GAP, CITY_LINE, POSTAL_GAP, crest)
    code = (own.postal_code or "").strip()
    return Letterhead(
        government_line=own.government_line or "",
        unit_line=own.unit_line or own.name.upper(),
        sub_unit_line=own.sub_unit_line or "",
        address=plain(own.address or "") or ADDRESS_GAP,
        city_line=own.city_line or "",
        postal_code=plain(code if "pos" in code.lower() else f"Kode Pos {code}") if code else (),
        crest=crest,
    )


def place_of(letterhead: Letterhead) -> str:
    """Return the town of the place-and-date line: "J A K A R T A" -> "Jakarta"."""
    words = letterhead.city_line.split()
    spaced = len(words) > 1 and all(len(word) == 1 for word in words)
    town = "".join(words) if spaced else " ".join(words)
    return town.title() if town.isupper() else town or _HOME
