"""The chip of an attendance status (ui-design §8)."""

from __future__ import annotations

from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.words.attendance import STATUSES, status_words


def status_chip(status: str) -> ChipLook:
    """Words, icon and tone of a status."""
    _words, icon, tone = STATUSES[status]
    return ChipLook(status_words(status), icon, tone)
