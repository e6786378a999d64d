"""What the life of the minutes shows (H1-H3): versions, corrections, what a paper turned out."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

MinutesState = Literal["draft", "review", "final", "signed", "archived"]
Verdict = Literal["same", "scan", "differs", "foreign"]
"""Byte for byte ours (or a code of ours); a scan whose pages name a version of ours, which nobody
can call unchanged; names a version of ours but is not it; none of ours.
"""


class VersionRow(NamedTuple):
    """One version of the minutes; `code` and the rest are None until it is final."""

    revision: int
    state: MinutesState
    number: str | None
    code: str | None
    final_hash: str | None
    finalised_at: dt.datetime | None
    """UTC, aware."""
    finalised_by: str
    reason: str
    override_reason: str
    pdf_id: str | None
    """The attachment (hex) with its PDF."""


class CorrectionRow(NamedTuple):
    """One dated correction: of a draft under review, or a line of a ralat sheet."""

    id: str
    kind: Literal["review", "erratum"]
    revision: int
    sheet: int | None
    date: dt.date | None
    place: str
    was: str
    becomes: str
    reason: str
    author: str
    settled: bool


class Erratum(NamedTuple):
    """One given line of a ralat sheet: what was wrong, what it becomes; where, why, who."""

    was: str
    becomes: str
    place: str = ""
    reason: str = ""
    author: str = ""


class Finalised(NamedTuple):
    """What finalising gave."""

    meeting_id: str
    revision: int
    number: str
    code: str
    final_hash: str
    pdf_id: str
    file_name: str


class SignatureFinding(NamedTuple):
    """What could be found offline about one digital signature of a PDF (never "trusted")."""

    signer: str
    signed_at: dt.datetime | None
    intact: bool
    covers_whole: bool
    words: str
    """Indonesian, complete."""


class Verification(NamedTuple):
    """What a paper, a code, or a file turned out to be."""

    verdict: Verdict
    words: str
    """Indonesian, complete: what this is and what to do."""
    meeting_id: str | None = None
    meeting_title: str = ""
    meeting_date: dt.date | None = None
    revision: int | None = None
    newest: bool = False
    """Whether that version is the newest of its minutes."""
    number: str | None = None
    code: str | None = None
    file_name: str = ""
    pages: tuple[str | None, ...] = ()
    """Of a scan or a PDF: the code read on each page, None where none was read."""
    order: tuple[int | None, ...] = ()
    """Of a scan: the page (1-based) of that version each page shows, None where it is unclear."""
    expected: int = 0
    """How many pages that version has; 0 while unknown."""
    grown: bool = False
    """Of a PDF: that version stands whole at its beginning, and something follows."""
    signatures: tuple[SignatureFinding, ...] = ()
