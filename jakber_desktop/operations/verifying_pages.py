"""What the pages of a paper say about themselves: printed codes, QR codes, their likeness.

The desktop calls these on the lane that draws pages, one page a job.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from jakber_desktop.exchange import paper_pages, qr_reading
from jakber_desktop.exchange.page_likeness import Profile, profile, same_page
from jakber_desktop.model.sealing import hash_start

__all__ = ["SeenPage", "can_read_qr", "page_count", "page_profiles", "seen_page", "shown_pages"]

_CODE = re.compile(r"\bNTL-[0-9A-F]{4}-[0-9A-F]{4}\b")
_COARSE_DPI = 50
"""Enough for a profile."""


class SeenPage(NamedTuple):
    """A page as it was seen: the start of the hash its QR names (hex), and where its ink lies."""

    start: str | None
    profile: Profile


def can_read_qr() -> bool:
    """Whether QR codes can be read here (the optional `zxing-cpp`)."""
    return qr_reading.can_read()


def page_count(data: bytes, name: str) -> int:
    """How many pages a PDF or picture has. Raises PaperUnreadable."""
    with paper_pages.opened(data, name) as pages:
        return len(pages)


def seen_page(data: bytes, name: str, page: int) -> SeenPage:
    """One page (0-based) of a scan, whichever way it lies. Raises PaperUnreadable."""
    with paper_pages.opened(data, name) as pages:
        picture = pages.picture(page)
    symbols = qr_reading.read_symbols(picture) if can_read_qr() else ()
    for symbol in symbols:
        start = hash_start(symbol.text)
        if start is not None:
            return SeenPage(start, profile(picture, symbol.turn))
    return SeenPage(None, profile(picture))


def page_profiles(data: bytes, name: str) -> tuple[Profile, ...]:
    """Where the ink of each page of a kept PDF lies. Raises PaperUnreadable."""
    with paper_pages.opened(data, name) as pages:
        return tuple(profile(pages.picture(page, _COARSE_DPI)) for page in range(len(pages)))


def shown_pages(seen: Sequence[SeenPage], pages: Sequence[Profile]) -> tuple[int | None, ...]:
    """Which page (1-based) of a document each scanned one shows; None where that is unclear."""
    found = [same_page(one.profile, pages) for one in seen]
    return tuple(None if page is None else page + 1 for page in found)


def page_texts(data: bytes, name: str) -> tuple[str, ...] | None:
    """The words of each page; None of a scan, whose words (if any) were only guessed.

    Raises PaperUnreadable.
    """
    with paper_pages.opened(data, name) as pages:
        if pages.pictures_only:
            return None
        return tuple(" ".join(pages.text(page).split()) for page in range(len(pages)))


def typed_start(text: str) -> str | None:
    """The start of the hash (hex) that the code printed in a page's words names; else None."""
    found = _CODE.search(text)
    return hash_start(found[0]) if found else None
