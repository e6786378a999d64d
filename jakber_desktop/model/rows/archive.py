"""Frozen rows of Arsip (16): where the minutes stand, what was seen on the paper, archives."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

MinutesState = Literal["draft", "review", "final", "signed", "archived"]
SeenMark = Literal["chair_signed", "minute_taker_signed", "sheet_scanned"]
"""What a person looks for on the paper: both signatures, the signed attendance sheet."""


class ArchiveSheet(Struct, frozen=True):
    """The newest version of the minutes and its paper; `held` says the meeting took place.

    `closed` says that nothing of it can be changed any more (archived); `awaits_signature` that it
    was archived unsigned, so that the scan and the marks may still come (H3). `code`, `pdf_id` and
    `pdf_name` are those of the version in force, the newest that was made final.
    """

    meeting_id: str
    state: MinutesState
    held: bool
    closed: bool
    chair_signed: bool = False
    minute_taker_signed: bool = False
    sheet_scanned: bool = False
    paper_place: str | None = None
    code: str | None = None
    pdf_id: str | None = None
    pdf_name: str = ""
    awaits_signature: bool = False

    @property
    def revising(self) -> bool:
        """A revision is being written: the version in force, and its scan, will be replaced."""
        return self.code is not None and self.state in {"draft", "review"}


class ArchiveMade(Struct, frozen=True):
    """A meeting's archive that was written: the ZIP's path as words, its files, bytes in all."""

    path: str
    files: int
    size: int


class ArchiveProblem(Struct, frozen=True):
    """What is wrong with one file of an archive, or with the whole ("" as path); in Indonesian."""

    path: str
    words: str


class ArchiveReport(Struct, frozen=True):
    """What the check of an archive found; no problem means that not one bit differs.

    `title`, `date` (as written in it) and `files` are what its manifest says, empty when broken.
    """

    name: str
    problems: tuple[ArchiveProblem, ...]
    title: str = ""
    date: str = ""
    files: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
