"""Frozen rows of Arsip (16): where the minutes stand, and what was seen on the signed paper."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

MinutesState = Literal["draft", "review", "final", "signed", "archived"]
SeenMark = Literal["chair_signed", "minute_taker_signed", "sheet_scanned"]
"""What a person looks for on the paper: both signatures, the signed attendance sheet."""


class ArchiveSheet(Struct, frozen=True):
    """The newest version of the minutes and its paper; `held` says the meeting took place.

    `closed` says that nothing of it can be changed any more (archived).
    """

    meeting_id: str
    state: MinutesState
    held: bool
    closed: bool
    chair_signed: bool = False
    minute_taker_signed: bool = False
    sheet_scanned: bool = False
    paper_place: str | None = None
