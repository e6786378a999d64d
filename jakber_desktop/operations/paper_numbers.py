"""What the letter register and the record know of a paper: number, date, whether it went out."""

from __future__ import annotations

from dataclasses import replace

from jakber_desktop.documents.compose.decision_excerpt import excerpt_number
from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.operations.numbers import number_for
from jakber_desktop.store.workspace import Workspace

_EXCERPT = "petikan-keputusan"
OWN_PLACE = frozenset({"notula", "undangan", "daftar-hadir", "siaran-berita"})
"""Kinds whose number stands in the record, or that have none."""


def numbered_options(
    workspace: Workspace, meeting_id: str, kind: str, record: MeetingRecord, options: ComposeOptions
) -> ComposeOptions:
    """The options with number and date of the register where they name none (B2).

    What has left the house is no draft (V17): an issued number, the only decision of an excerpt
    that has its own (given with the final minutes, whose date it bears), errata that are on a
    sheet.
    """
    if kind in OWN_PLACE:
        return options
    decision = _decision_id(record, options.decision)
    row = number_for(workspace, meeting_id, kind, options.office, decision)
    settled = _settled(kind, record, options)
    issued = settled or (row is not None and row.state == "issued")
    date = record.meeting.minutes_date if settled and kind == _EXCERPT else None
    return replace(
        options,
        number=options.number or (row.number if row else None),
        date=options.date or (row.date if row else date),
        draft=options.draft and not issued,
    )


def _decision_id(record: MeetingRecord, place: int | None) -> str | None:
    if place is None or not 1 <= place <= len(record.decisions):
        return None
    known = record.decisions[place - 1].id
    return known.hex if known else None


def _settled(kind: str, record: MeetingRecord, options: ComposeOptions) -> bool:
    """Whether final or signed minutes have given this paper its numbers."""
    if kind == _EXCERPT:
        return excerpt_number(record, options.decision) is not None
    if kind == "lembar-ralat":
        errata = [one for one in record.corrections if one.kind == "erratum"]
        return bool(errata) and all(one.sheet for one in errata)
    return False
