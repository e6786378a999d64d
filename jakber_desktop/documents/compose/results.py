"""What a meeting arrived at, as entries that letters and records cite: conclusions, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import CLOSED_MARK, is_closed
from jakber_desktop.documents.compose.phrasing import anchored, at_level, cited, with_lead
from jakber_desktop.documents.compose.speech import AGREED_THUS, decision_blocks, point_blocks
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import ItemList, ListItem, Paragraph, plain
from jakber_desktop.language.enumerations import list_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.model.record import Decision, MeetingRecord

_LIST_LEVEL = 1
_KINDS = frozenset({"conclusion", "directive"})
_DIRECTIVE = "Arahan: "


def result_blocks(record: MeetingRecord, *, internal: bool = False, level: int = 0) -> Blocks:
    """Return directives and conclusions, then the decisions in force, "1." to "n."; none is a gap.

    `internal` adds what came from closed items: that stays in the house (R4). A single entry is a
    plain paragraph, and all stands at `level`. A decision that was replaced or revoked is no
    result any more.
    """
    entries = [*_points(record, internal), *_decisions(record, internal)]
    if len(entries) < 2:
        told = next((anchored(blocks, path) for blocks, path in entries), (Paragraph((GAP,)),))
        return at_level(told, level)
    items = (
        ListItem(list_label(_LIST_LEVEL, n), blocks, path, together=True)
        for n, (blocks, path) in enumerate(entries, 1)
    )
    return (ItemList(tuple(items), level),)


def decisions_in_force(record: MeetingRecord) -> list[tuple[int, Decision]]:
    """Return the decisions that hold, each with its 0-based place: only these are counted."""
    every = enumerate(record.decisions)
    return [(at, decision) for at, decision in every if decision.status == "in_force"]


def _points(record: MeetingRecord, internal: bool) -> Iterator[tuple[Blocks, str]]:
    for at, item in enumerate(record.agenda):
        closed = is_closed(record, at + 1)
        for n, point in enumerate(item.points):
            if point.kind not in _KINDS or (not internal and (closed or point.confidential)):
                continue
            blocks = point_blocks(record, point, level=0, list_level=_LIST_LEVEL + 1)
            if point.kind == "directive" and blocks and isinstance(blocks[0], Paragraph):
                blocks = with_lead(blocks, _DIRECTIVE)
            if blocks:
                yield cited(blocks, CLOSED_MARK * closed), f"agenda[{at}].points[{n}]"


def _decisions(record: MeetingRecord, internal: bool) -> Iterator[tuple[Blocks, str]]:
    for n, decision in decisions_in_force(record):
        closed = is_closed(record, decision.agenda_item)
        if closed and not internal:
            continue
        blocks = decision_blocks(decision, level=0, list_level=_LIST_LEVEL + 1)
        if blocks and isinstance(blocks[0], ItemList):
            blocks = (Paragraph(plain(AGREED_THUS), keep_with_next=True), *blocks)
        yield cited(blocks, CLOSED_MARK * closed) or (Paragraph((GAP,)),), f"decisions[{n}]"
