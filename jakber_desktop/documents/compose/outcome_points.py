"""A point that became a decision or follow-up stands once in a notula: its place refers there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.tree import Paragraph, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.model.record import ActionItem, Decision, MeetingRecord, Point

CONCLUDING = ("directive", "conclusion")
"""Kinds of points that are cited before the decisions."""
_DECIDED = "Rapat mengambil keputusan sebagaimana tercantum pada Kesimpulan dan Keputusan{number}."
_AGREED = "Rapat menyepakati tindak lanjut sebagaimana tercantum pada Tindak Lanjut{number}."


def reference_for(record: MeetingRecord, at: int, point: Point, level: int) -> Blocks:
    """Return the sentence that stands for a bare point whose words are printed further below.

    () for a point that says something of its own: another wording, a speaker, a directive. `at` is
    the place of its agenda item.
    """
    if point.kind != "statement" or point.speaker_office or (point.speaker_label or "").strip():
        return ()
    decided = _place_of(record.decisions, point, at)
    if decided is not None:
        before = sum(one.kind in CONCLUDING for item in record.agenda for one in item.points)
        several = before + len(record.decisions) > 1
        number = f" angka\u00a0{before + decided + 1}" if several else ""
        return (Paragraph(plain(_DECIDED.format(number=number)), level=level),)
    agreed = _place_of(record.action_items, point, at)
    if agreed is not None:
        number = f" nomor\u00a0{agreed + 1}"
        return (Paragraph(plain(_AGREED.format(number=number)), level=level),)
    return ()


def _place_of(outcomes: Sequence[Decision | ActionItem], point: Point, at: int) -> int | None:
    """Where the outcome in the very words of a point of this item stands."""
    words = " ".join(point.text.split())
    return next(
        (
            n
            for n, one in enumerate(outcomes)
            if one.agenda_item == at + 1 and " ".join(one.text.split()) == words
        ),
        None,
    )
