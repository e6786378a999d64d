"""A paper from outside read in a process of its own, which may die, hang or swell without harm.

pdfium ends the whole process when a hostile PDF wants more memory than there is. The process is
`exchange.paper_worker`; it gets the bytes by standard input and answers with one JSON value.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from jakber_desktop.exchange.page_likeness import Profile
from jakber_desktop.exchange.paper_pages import MAX_BYTES, TOO_BIG
from jakber_desktop.exchange.qr_reading import Symbol
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import PaperUnreadable

SECONDS = 30
"""For one job: the words of all pages, or one page as a picture."""
SWITCH = "--read-paper"
"""First argument by which the frozen command line knows that it is to be the worker."""

HEAVY = QT_TRANSLATE_NOOP("core", "isinya terlalu berat untuk dibaca dengan aman")

_MODULE = "jakber_desktop.exchange.paper_worker"


class Seen(NamedTuple):
    """A page as a picture: its QR codes, its profile turned upright by each, and as it lies."""

    symbols: tuple[Symbol, ...]
    profiles: tuple[Profile, ...]
    upright: Profile


def read_texts(data: bytes, name: str) -> tuple[tuple[str, ...] | None, int]:
    """The words of each page (None of a scan), and how many pages. Raises PaperUnreadable."""
    told = _ask(data, name, "texts")
    return None if told["texts"] is None else tuple(told["texts"]), told["count"]


def see_page(data: bytes, name: str, page: int) -> Seen:
    """One page (0-based) as a picture; no symbols where QR codes cannot be read.

    Raises PaperUnreadable.
    """
    told = _ask(data, name, "page", str(page))
    return Seen(
        tuple(Symbol(text, turn) for text, turn in told["symbols"]),
        tuple(_profile(one) for one in told["profiles"]),
        _profile(told["upright"]),
    )


def _profile(raw: Any) -> Profile:
    return tuple(tuple(strip) for strip in raw)


def _ask(data: bytes, name: str, *job: str) -> Any:
    """What the worker answers; whatever ends it early makes the paper unreadable."""
    if len(data) > MAX_BYTES:
        raise PaperUnreadable(name=name, reason=TOO_BIG)
    try:
        done = subprocess.run(
            [*_command(), *job],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        told = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError):
        raise PaperUnreadable(name=name, reason=HEAVY) from None
    if "reason" in told:
        raise PaperUnreadable(name=name, reason=told["reason"])
    return told


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)  # or the window's, which has no standard input
        return [str(program.with_name(f"jakber{program.suffix}")), SWITCH]
    return [sys.executable, "-P", "-m", _MODULE]  # -P: no module of the folder we stand in
