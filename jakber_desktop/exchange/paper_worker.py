"""The process that takes one paper from outside apart, within limits of time and memory.

Arguments: `texts`, or `page` and its number (0-based); the paper comes by standard input. The
answer is one JSON value: what `exchange.paper_process` wants, or the `reason` of PaperUnreadable.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from jakber_desktop.exchange import paper_pages, qr_reading
from jakber_desktop.exchange.page_likeness import profile
from jakber_desktop.model.errors import PaperUnreadable

MEMORY = 2 * 1024**3
"""Bytes of address space: several times what the largest paper allowed needs."""
SECONDS = 30
"""Of the processor; the one who asks counts seconds of the clock."""


def main(arguments: Sequence[str]) -> int:
    """Read standard input, print the answer; return the exit code."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        told = _texts(data) if arguments[0] == "texts" else _page(data, int(arguments[1]))
    except PaperUnreadable as error:
        told = {"reason": error.facts["reason"]}
    sys.stdout.write(json.dumps(told))
    return 0


def _limit() -> None:
    """No more than this of memory and processor, where the system can be asked (not Windows)."""
    try:
        import resource
    except ImportError:
        return
    limits = (
        (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0),
    )  # fmt: skip
    for kind, most in limits:
        hard = resource.getrlimit(kind)[1]
        try:
            resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))
        except (ValueError, OSError):  # macOS knows no limit of the address space
            continue


def _texts(data: bytes) -> dict[str, Any]:
    with paper_pages.opened(data, "") as pages:
        return {
            "count": len(pages),
            "texts": None if pages.pictures_only else pages.texts(),
        }


def _page(data: bytes, page: int) -> dict[str, Any]:
    with paper_pages.opened(data, "") as pages:
        picture = pages.picture(page)
    symbols = qr_reading.read_symbols(picture) if qr_reading.can_read() else ()
    return {
        "symbols": symbols,
        "profiles": [profile(picture, one.turn) for one in symbols],
        "upright": profile(picture),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
