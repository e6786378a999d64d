"""Who came late or left early, by agenda item, as sentences of a notula (product C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import agenda_name
from jakber_desktop.documents.compose.naming import entry_label_of_office
from jakber_desktop.documents.tree import Paragraph, plain
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.model.record import Attendance, MeetingRecord


def comings_and_goings(record: MeetingRecord, level: int = 1) -> Blocks:
    """Return "Staf Bappeda hadir mulai agenda 2. ..." as one paragraph; nobody gives ()."""
    sentences = list(_sentences(record))
    line = plain(" ".join(sentences))
    return (Paragraph(line, level=level, anchor="attendance"),) if sentences else ()


def _sentences(record: MeetingRecord) -> Iterator[str]:
    for entry in record.attendance:
        moves = _moves(record, entry) if entry.status in PRESENT else []
        label = entry_label_of_office(record, entry)
        who = f"{label}," if ", " in label else label  # the post after a name is an apposition
        if moves:
            yield f"{who} {' dan '.join(moves)}."


def _moves(record: MeetingRecord, entry: Attendance) -> list[str]:
    """What is known of one entry; an item that is no longer there says nothing."""
    came = agenda_name(record, entry.arrived_at_item)
    left = agenda_name(record, entry.left_at_item)
    moves = [f"hadir mulai agenda\u00a0{came}"] if came else []
    return [*moves, *([f"meninggalkan rapat pada agenda\u00a0{left}"] if left else [])]
