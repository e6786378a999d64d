"""The draft mark is the program's to print, never typed (V17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import REMOVE, replacement
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_TYPED_MARK = QT_TRANSLATE_NOOP(
    "core", "“{found}” terketik pada judul; tanda draf dicetak oleh program."
)
_MARK = re.compile(
    r"\s{0,3}[(\[]\s?(?:draf|draft|konsep)(?:[ -]?[0-9]{1,2})?\s?[)\]]\s{0,3}"
    r"|\A\s{0,3}(?:DRAF|DRAFT|KONSEP)\s{0,3}[:–—-]\s{0,3}",
    re.IGNORECASE,
)


def draft_mark_is_not_typed(record: MeetingRecord) -> Iterator[Finding]:
    """V17: "(DRAF)" or "KONSEP:" stands in no title, as it would outlive the draft (warning)."""
    invitation = record.invitation
    titles = (
        ("meeting.title", record.meeting.title),
        ("invitation.subject", invitation.subject if invitation else None),
    )
    for path, title in titles:
        match = _MARK.search(title or "")
        if title and match:
            gap = " " if match.start() > 0 and match.end() < len(title) else ""
            message = _TYPED_MARK.format(found=match.group().strip())
            fix = replacement(title, [(match.span(), gap)], REMOVE)
            yield Finding("V17", "warning", message, path, fix)
