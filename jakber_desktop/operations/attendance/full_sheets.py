"""Fills the last page of a blank daftar hadir with spare rows, office by office (§5, C4)."""

from __future__ import annotations

from dataclasses import replace

from jakber_desktop.documents.compose.attendance_rows import offices_of
from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.documents.profiles import Profile
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.operations.drawing import PrintedDocument, draw

__all__ = ["draw_full"]

KIND = "daftar-hadir"
_PAGE_ROWS = 32
"""More rows than any page holds (10 mm each)."""
_MOST_ROWS = 200
"""A longer sheet stays as it is: its last page is a small part, and each trial is a whole print."""


def draw_full(record: MeetingRecord, rules: Profile, options: ComposeOptions) -> PrintedDocument:
    """Draw the blank sheet as PDF with as many more rows as its pages hold.

    Only the layout knows that, so it is tried: the pages stay as many as without them.
    """
    plain = draw(record, KIND, rules, options)
    if rules.spare_rows * (len(offices_of(record)) + 1) > _MOST_ROWS or not rules.spare_rows:
        return plain
    best, low, high = plain, 0, _PAGE_ROWS
    while high - low > 1:
        middle = (low + high) // 2
        tried = draw(record, KIND, rules, replace(options, more_rows=middle))
        if tried.page_count == plain.page_count:
            best, low = tried, middle
        else:
            high = middle
    return best
