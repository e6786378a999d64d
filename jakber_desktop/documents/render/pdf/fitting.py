"""A letter fills one page if closer lines or type of 11 points can do it (ui-design §14).

"Line spacing as needed, for balance" and "Arial 11 or 12" are the rule's own words (naskah-dinas
§2); a second page is for the Lampiran only.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jakber_desktop.documents.tree import LetterOpening, PageBreak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Document

_CLOSER = (0.94, 0.88)
"""Leading, of the profile's."""
_LEAST_LEADING = 1.2  # of the type size
_LEAST_PT = 11


def fitted(
    document: Document, profile: Profile, count: Callable[[Sequence[Block], Profile], int]
) -> Profile:
    """The profile, closer set where that keeps a letter on one page; else as it was.

    `count` tells how many pages blocks take under a profile.
    """
    blocks = document.blocks
    if not any(isinstance(block, LetterOpening) for block in blocks):
        return profile
    letter = list(takewhile(lambda block: not isinstance(block, PageBreak), blocks))
    tries = (profile, *_closer(profile))
    return next((closer for closer in tries if count(letter, closer) == 1), profile)


def _closer(profile: Profile) -> Iterator[Profile]:
    least = _LEAST_LEADING * profile.body_pt
    for share in _CLOSER:
        yield replace(profile, leading_pt=max(profile.leading_pt * share, least))
    if profile.body_pt > _LEAST_PT:
        yield replace(profile, body_pt=_LEAST_PT, leading_pt=_LEAST_LEADING * _LEAST_PT)
