"""Whether a sent letter still says what one written today would (B2)."""

from __future__ import annotations

from dataclasses import replace

from jakber_desktop.documents.compose.kinds import compose_document
from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import Refused
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.finalising.paper import with_letterhead
from jakber_desktop.operations.letters.numbers import sent_paper
from jakber_desktop.operations.letters.offices import letter_to_office
from jakber_desktop.operations.letters.sent import INVITATION, NOTICE, SentLetter
from jakber_desktop.operations.letters.sent_printing import sent_options
from jakber_desktop.operations.outcomes.closed_outcomes import as_told
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["is_outdated", "says_otherwise"]


def says_otherwise(workspace: Workspace, sent: SentLetter, now: r.MeetingRecord) -> bool:
    """Whether the same letter composed of the record `now` would have other words; a letter that
    would not be written at all any more says nothing else."""
    then, options = sent_options(workspace, sent)
    rules = profile(workspace, sent.profile)
    now = with_letterhead(now, then.meeting.letterhead)
    now, wished = letter_to_office(workspace, now, options)
    try:
        fresh = compose_document(sent.kind, now, rules, replace(wished, decision=_place(sent, now)))
    except Refused:
        return False
    return compose_document(sent.kind, then, rules, options) != fresh


def is_outdated(workspace: Workspace, meeting_id: str, kind: str, options: ComposeOptions) -> bool:
    """Whether a paper has gone out under its number and would say something else today, so that
    another one of its kind needs a new number. An invitation has its own ways (Undangan).

    Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged.
    """
    if kind in (INVITATION, NOTICE):
        return False
    sent = sent_paper(workspace, meeting_id, kind, options)
    if sent is None:
        return False
    with workspace.read() as session:
        now = read_record(session, read_meeting(session, meeting_id).id)
        office = options.office is not None
        now = as_told(session, now, kind, to_office=office, decision=sent.decision)
    return says_otherwise(workspace, sent, now)


def _place(sent: SentLetter, now: r.MeetingRecord) -> int | None:
    """Where the decision of an excerpt stands now."""
    places = {one.id: place for place, one in enumerate(now.decisions, 1)}
    return places.get(sent.decision) if sent.decision is not None else None
