"""Numbers of a meeting's papers: whole, none of them on two papers (V20)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_GAP = re.compile(r"//|[{}]|\.{3}|…|_{2}|^\s*/|/\s*$|/\s+/")
"""An empty slot: two slashes side by side, one at an end, a placeholder, dots or lines to fill."""
_UNRESOLVED = QT_TRANSLATE_NOOP("core", "Nomor “{number}” belum lengkap.")
_TWICE = QT_TRANSLATE_NOOP("core", "Nomor “{number}” dipakai untuk lebih dari satu naskah.")


def numbers_are_whole(record: MeetingRecord) -> Iterator[Finding]:
    """V20: every slot of a number is filled, and no two papers of the meeting share one."""
    seen: set[str] = set()
    for path, number in _numbers(record):
        if _GAP.search(number):
            yield Finding("V20", "error", _UNRESOLVED.format(number=number), path)
        known = " ".join(number.split()).casefold()
        if known in seen:
            yield Finding("V20", "error", _TWICE.format(number=number), path)
        seen.add(known)


def _numbers(record: MeetingRecord) -> Iterator[tuple[str, str]]:
    letter = record.invitation.number if record.invitation else None
    found = [
        ("invitation.number", letter),
        ("meeting.minutes_number", record.meeting.minutes_number),
    ]
    found += [(f"decisions[{n}].number", one.number) for n, one in enumerate(record.decisions)]
    found += [
        (f"action_items[{n}].number", one.number) for n, one in enumerate(record.action_items)
    ]
    return ((path, number) for path, number in found if number and number.strip())
