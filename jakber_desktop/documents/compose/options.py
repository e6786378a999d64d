"""What a person may choose when a paper is composed, besides the record and the profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jakber_desktop.model.record import Letterhead

SheetMode = Literal["blank", "prefilled", "final"]
"""Print modes of the daftar hadir (naskah-dinas §5)."""


@dataclass(frozen=True, slots=True)
class ComposeOptions:
    """Choices of one print.

    `letterhead` wins over the meeting's own; `crest` is the image's bytes. `mode` is that of the
    daftar hadir: None takes "final" once the meeting is held or closed, else "prefilled". A `draft`
    carries the DRAF mark and no stamp circle (V17).
    """

    letterhead: Letterhead | None = None
    crest: bytes | None = None
    mode: SheetMode | None = None
    draft: bool = True
