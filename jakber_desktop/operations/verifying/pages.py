"""What the pages of a paper say about themselves: printed codes, QR codes, their likeness.

A paper from outside is read in a process of its own (exchange.paper_process), our own kept PDF
here: the desktop calls these on the lane that draws pages, one page a job.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from jakber_desktop.exchange import paper_pages, paper_process, qr_reading
from jakber_desktop.exchange.page_likeness import Profile, profile, same_page
from jakber_desktop.exchange.paper_process import HEAVY
from jakber_desktop.model.sealing import hash_start

__all__ = [
    "HEAVY", "SeenPage", "can_read_qr", "kept_texts", "page_profiles", "page_texts", "seen_page",
    "shown_pages", "typed_start",
]  # fmt: skip

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


def seen_page(data: bytes, name: str, page: int) -> SeenPage:
    """One page (0-based) of a scan, whichever way it lies. Raises PaperUnreadable."""
    seen = paper_process.see_page(data, name, page)
    for symbol, ink in zip(seen.symbols, seen.profiles, strict=True):
        start = hash_start(symbol.text)
        if start is not None:
            return SeenPage(start, ink)
    return SeenPage(None, seen.upright)


def page_profiles(data: bytes, name: str) -> tuple[Profile, ...]:
    """Where the ink of each page of a kept PDF lies. Raises PaperUnreadable."""
    with paper_pages.opened(data, name) as pages:
        return tuple(profile(pages.picture(page, _COARSE_DPI)) for page in range(len(pages)))


def shown_pages(seen: Sequence[SeenPage], pages: Sequence[Profile]) -> tuple[int | None, ...]:
    """Which page (1-based) of a document each scanned one shows; None where that is unclear."""
    found = [same_page(one.profile, pages) for one in seen]
    return tuple(None if page is None else page + 1 for page in found)


def page_texts(data: bytes, name: str) -> tuple[tuple[str, ...] | None, int]:
    """The words of each page (None of a scan, whose words, if any, were only guessed), and how
    many pages there are.

    Raises PaperUnreadable.
    """
    return paper_process.read_texts(data, name)


def kept_texts(data: bytes, name: str) -> tuple[str, ...]:
    """The words of each page of a kept PDF of ours. Raises PaperUnreadable."""
    with paper_pages.opened(data, name) as pages:
        return pages.texts()


def typed_start(text: str) -> str | None:
    """The start of the hash (hex) that the code printed in a page's words names; else None."""
    found = _CODE.search(text)
    return hash_start(found[0]) if found else None
