"""Readings of the list that may take longer than a frame; each opens the file for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.operations.listing import MeetingList

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.model.rows import GroupCounts, MeetingFilter, MeetingRow

ALL = 1_000_000
"""A limit no secretariat reaches."""


def counts(path: Path, today: dt.date, wanted: MeetingFilter) -> GroupCounts:
    """How many meetings each segment holds; a quarter of a second at ten thousand meetings."""
    listing = MeetingList(path, today)
    try:
        return listing.count(wanted)
    finally:
        listing.close()


def rows(
    path: Path, today: dt.date, wanted: MeetingFilter, after: MeetingRow | None, limit: int
) -> tuple[MeetingRow, ...]:
    """Up to `limit` meetings that follow `after`."""
    listing = MeetingList(path, today)
    try:
        return listing.page(wanted, after, limit)
    finally:
        listing.close()
