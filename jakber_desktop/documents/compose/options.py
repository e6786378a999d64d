"""What a person may choose when a paper is composed, besides the record and the profile."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Seal
    from jakber_desktop.model.record import EarlierLetter, Letterhead

SheetMode = Literal["blank", "prefilled", "final"]
"""Print modes of the daftar hadir (naskah-dinas §5)."""
SignerVariant = Literal["single", "pair", "columns", "table"]
"""How a berita acara is signed (naskah-dinas §7.1)."""


@dataclass(frozen=True, slots=True)
class ComposeOptions:
    """Choices of one print.

    `letterhead` wins over the meeting's own; `crest` is the image's bytes. `mode` is that of the
    daftar hadir: None takes "final" once the meeting is held or closed, else "prefilled"; a blank
    one has `more_rows` beyond the profile's spare ones, dealt out among the offices. A `draft`
    carries the DRAF mark and no stamp circle (V17); `seal` is that of final minutes.
    `number` and `date` are those of a paper that has no place for them in the record (all but
    notula and undangan), as the letter register gave them. `office` (a code) makes the nota dinas a
    follow-up letter to that office; `decision` is the 1-based place of the one decision of a
    petikan, None takes all; `signers` is that of the berita acara, None goes by their count.
    `sheet` is the number of the ralat sheet, None takes the newest. An `office_copy` carries the
    grid for initials (paraf, §8).

    `earlier` is the letter that an invitation replaces (*ralat undangan*), or the invitation that a
    notice is about, as they went out (B2).

    `shows_gaps`: the kop shows the place of what it lacks as a draft's does, without being one (the
    specimen of Pengaturan).

    Of the notula: `review` says that this draft is out for comments, `revision` which revision it
    is (0 for the first issue), and `consolidated` applies the errata and says so (H1, H3).
    """

    letterhead: Letterhead | None = None
    crest: bytes | None = None
    mode: SheetMode | None = None
    more_rows: int = 0
    draft: bool = True
    seal: Seal | None = None
    number: str | None = None
    date: dt.date | None = None
    office: str | None = None
    decision: int | None = None
    signers: SignerVariant | None = None
    sheet: int | None = None
    office_copy: bool = False
    earlier: EarlierLetter | None = None
    review: bool = False
    revision: int = 0
    consolidated: bool = False
    shows_gaps: bool = False
