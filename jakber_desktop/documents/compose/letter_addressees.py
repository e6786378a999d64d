"""Whom a letter goes to: in its opening, or on a Lampiran page when there are many (§4, §12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.letter_shape import (
    annex_line,
    full_addressee,
    recipients_in_order,
)
from jakber_desktop.documents.compose.letterhead import place_of
from jakber_desktop.documents.compose.wording import GAP, counted, fact
from jakber_desktop.documents.tree import (
    FactsTable,
    ItemList,
    ListItem,
    PageBreak,
    Paragraph,
    Run,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import list_label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Letterhead, Signatures, Text
    from jakber_desktop.model.record import MeetingRecord

_LISTED = "(daftar terlampir)"
_HEAD = "Lampiran Surat"
_LINE_LETTERS, _PAGE_LINES = 70, 28
"""Letters a line, and lines a page, of the list on the Lampiran page; cautious ones."""
_ANNEX_STEPS = 12
"""The head of the Lampiran page begins this many indent steps from the margin."""


class Addressees:
    """The addressees of a meeting's letters in protocol order, and how the letter prints them.

    `listed`: there are more than the profile's `max_addressees`, so they stand on a Lampiran page.
    """

    def __init__(self, record: MeetingRecord, profile: Profile) -> None:
        self.names = [full_addressee(record, one) for one in recipients_in_order(record)]
        self.listed = len(self.names) > profile.max_addressees
        self._record = record
        self._profile = profile

    @property
    def lines(self) -> tuple[Text, ...]:
        """The lines after "Yth."; nobody is a gap."""
        if self.listed:
            return (plain(_LISTED),)
        return tuple(map(plain, self.names)) or ((GAP,),)

    @property
    def labels(self) -> tuple[str, ...]:
        """Their numbers; a single one has none."""
        if self.listed or len(self.names) < 2:
            return ()
        return tuple(list_label(1, n) for n in range(1, len(self.names) + 1))

    def destination(self, kop: Letterhead) -> str:
        """The town (§12); "Tempat" when all are of outside bodies, whose towns are not known."""
        letter = self._record.invitation
        recipients = letter.recipients if letter else ()
        offices = [self._record.office(one.office) for one in recipients]
        outside = bool(offices) and all(office and office.external for office in offices)
        return "Tempat" if outside else place_of(kop)

    def annexes(self, others: int = 0) -> str:
        """The Lampiran line, with so many `others` (V04): a list alone that fills no second page
        is a sheet, "1 (satu) lembar"."""
        lines = sum(-(-len(name) // _LINE_LETTERS) for name in self.names)
        if self.listed and not others and lines <= _PAGE_LINES:
            return counted(1, "lembar")
        return annex_line(others + self.listed)

    def annex(
        self, title: str, number: str | None, date: dt.date | None, signatures: Signatures
    ) -> tuple[Block, ...]:
        """The Lampiran page, headed at the top right and signed again at its end; () when all
        stand in the letter."""
        if not self.listed:
            return ()
        head = FactsTable(
            (
                fact("Nomor", number),
                fact("Tanggal", long_date(date, False, nbsp=True) if date else None),
            ),
            label_width=18,
            indent=_ANNEX_STEPS * self._profile.indent,
        )
        return (
            PageBreak(),
            Paragraph(
                plain("Lampiran Surat"), align="left", level=_ANNEX_STEPS, keep_with_next=True
            ),
            head,
            Paragraph((Run(title, bold=True),), align="center", keep_with_next=True),
            Paragraph(plain("Yth."), align="left", keep_with_next=True),
            ItemList(_entries(self.names)),
            signatures,
        )


def _entries(names: Sequence[str]) -> tuple[ListItem, ...]:
    return tuple(
        ListItem(list_label(1, n), (Paragraph(plain(name), align="left"),), "invitation.recipients")
        for n, name in enumerate(names, 1)
    )
