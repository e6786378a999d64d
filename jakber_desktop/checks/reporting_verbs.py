"""Two verbs behind one speaker: "menyampaikan bahwa membuka rapat" (PELAPOR)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import REMOVE, quoted, replacement
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.reporting import (
    REPORTING_VERBS,
    is_active_verb,
    is_reporting_verb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_TWO = QT_TRANSLATE_NOOP(
    "core", "“{found}”: hapus “{first}”, atau tulis siapa yang dimaksud sesudah “bahwa”."
)
_BEGINS = re.compile(r"(?P<first>(?P<verb>[a-z]+)[ \u00a0]+bahwa)[ \u00a0]+(?P<second>[a-z]+)\b")


def one_verb_follows_a_speaker(record: MeetingRecord) -> Iterator[Finding]:
    """PELAPOR: "menyampaikan bahwa" is not followed by a verb without its subject (warning).

    The program writes the first verb behind a speaker; the fix strikes it.
    """
    for i, item in enumerate(record.agenda):
        for j, point in enumerate(item.points):
            found = _BEGINS.match(point.text)
            if found is None or not is_reporting_verb(found["verb"], REPORTING_VERBS):
                continue
            if not is_active_verb(found["second"]):
                continue
            path = f"agenda[{i}].points[{j}].text"
            message = _TWO.format(found=quoted(found.group()), first=found["first"])
            fix = replacement(point.text, [((0, found.start("second")), "")], REMOVE)
            yield Finding("PELAPOR", "warning", message, path, fix)
