"""One letter to an office about what it has open from several meetings (F2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.follow_up_letter import gathered_body, gathered_subject
from jakber_desktop.documents.compose.internal_memo import memo_of
from jakber_desktop.documents.compose.outside_letter import is_outside, letter_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Document
    from jakber_desktop.model.record import MeetingRecord


def compose_gathered_letter(
    records: Sequence[MeetingRecord], code: str, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the memo to the office with this code, or the letter to one outside the government.

    `records` are the meetings it owes something from, oldest first; whoever led the newest signs,
    and each names the office. Raises OfficeOwesNothing.
    """
    newest = records[-1]
    subject, body = gathered_subject(records), gathered_body(records, code)
    if is_outside(newest, code):
        return letter_of(newest, code, profile, options, subject, body)
    return memo_of(newest, profile, options, subject, body)
