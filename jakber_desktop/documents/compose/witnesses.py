"""The witnesses of a berita acara: "Dilakukan di hadapan" below the parties (naskah-dinas §7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.naming import entry_post
from jakber_desktop.documents.compose.signatures import entry_signer, office_title
from jakber_desktop.documents.compose.wording import upper_first
from jakber_desktop.documents.tree import Paragraph, Signatures, Together, plain
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Signer
    from jakber_desktop.model.record import Attendance, MeetingRecord

_LEAD = "Dilakukan di hadapan:"
_WITNESS = "Saksi"
_ABREAST = 2


def witness_signatures(record: MeetingRecord, profile: Profile) -> tuple[Block, ...]:
    """Return the blocks of those who were there as witnesses, two abreast; () without any.

    They carry no stamp: a witness signs for nobody but themselves.
    """
    there = [e for e in record.attendance if e.role == "witness" and e.status in PRESENT]
    if not there:
        return ()
    names = [f"{_WITNESS} {nth}," for nth in range(1, len(there) + 1)]
    if len(there) == 1:
        names = [f"{_WITNESS},"]
    signers = [_signer(record, *one, profile) for one in zip(names, there, strict=True)]
    rows = [tuple(signers[at : at + _ABREAST]) for at in range(0, len(signers), _ABREAST)]
    lead = Paragraph(plain(_LEAD), align="left", keep_with_next=True)
    return (Together((lead, Signatures(rows[0]))), *(Signatures(row) for row in rows[1:]))


def _signer(record: MeetingRecord, called: str, entry: Attendance, profile: Profile) -> Signer:
    post = upper_first(entry_post(record, entry))
    above = (plain(called), *(office_title(post, profile) if post else ()))
    return entry_signer(record, entry, above, profile)
