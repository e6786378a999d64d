"""The nota dinas tindak lanjut of a meeting, one to each office that has something open (F2)."""

from __future__ import annotations

from dataclasses import replace

from jakber_desktop.documents.compose.follow_up_letter import owed_by
from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FollowUpsMissing, FollowUpsWithheld
from jakber_desktop.operations.drawing import Format, PrintedDocument
from jakber_desktop.operations.letters.numbers import numbered_options, sent_paper
from jakber_desktop.operations.letters.offices import letter_to_office
from jakber_desktop.operations.letters.sent_printing import sent_options
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.outcomes.closed_outcomes import as_told
from jakber_desktop.operations.outcomes.withheld import tasks_withheld
from jakber_desktop.operations.papers.printing import KIND_NAMES, chosen_options, print_document
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.store.workspace import Workspace

__all__ = ["KIND", "joined_letters", "owing_offices", "single_letters"]

KIND = "nota-dinas"


def owing_offices(workspace: Workspace, meeting_id: str) -> tuple[str, ...]:
    """The codes of the offices written to. Raises MeetingNotFound, FollowUpsMissing,
    FollowUpsWithheld when all there is is closed."""
    record = meeting_record(workspace, meeting_id)
    return tuple(owed_by(_told(workspace, record)))


def _told(workspace: Workspace, record: r.MeetingRecord) -> r.MeetingRecord:
    """As the letters may tell it (R4). Raises FollowUpsMissing, FollowUpsWithheld."""
    with workspace.read() as session:
        told = as_told(session, record, KIND, to_office=True)
    withheld = tasks_withheld(record, told)
    if owed_by(told):
        return told
    raise FollowUpsWithheld(n=withheld) if withheld else FollowUpsMissing()


def single_letters(
    workspace: Workspace,
    meeting_id: str,
    format: Format = "pdf",  # noqa: A002 - as in printing
    profile: str | None = None,
    options: ComposeOptions | None = None,
) -> tuple[PrintedDocument, ...]:
    """Each letter as a file of its own. Raises what `owing_offices` does, ProfileUnknown."""
    base = options or ComposeOptions()
    return tuple(
        print_document(
            workspace, meeting_id, KIND, format, profile, replace(base, office=code)
        )
        for code in owing_offices(workspace, meeting_id)
    )  # fmt: skip


def joined_letters(
    workspace: Workspace,
    meeting_id: str,
    profile: str | None = None,
    options: ComposeOptions | None = None,
) -> PrintedDocument:
    """All letters in one PDF, each with its own pages and an outline entry.

    Raises what `single_letters` does.
    """
    from jakber_desktop.documents.render.pdf import PdfBundle  # heavy, as in drawing

    every = meeting_record(workspace, meeting_id)
    record = _told(workspace, every)
    codes = tuple(owed_by(record))
    rules = office_profile(workspace, profile)
    bundle = PdfBundle(rules)
    for code in codes:
        wished = replace(options or ComposeOptions(), office=code)
        known, chosen = _letter(workspace, meeting_id, record, wished)
        office = known.office(code)
        bundle.add(compose_document(KIND, known, rules, chosen), office.name if office else code)
    stem = KIND_NAMES[KIND].replace(" ", "-")
    name = f"{stem}_{record.meeting.date.isoformat()}_semua-kantor.pdf"
    withheld = tasks_withheld(every, record)
    return PrintedDocument(bundle.finished(), name, 0, {}, rules.paper, withheld=withheld)


def _letter(
    workspace: Workspace, meeting_id: str, record: r.MeetingRecord, wished: ComposeOptions
) -> tuple[r.MeetingRecord, ComposeOptions]:
    """What the letter to one office is composed from: as it went out, else from today's record."""
    sent = sent_paper(workspace, meeting_id, KIND, wished)
    if sent is not None:
        return sent_options(workspace, sent, wished)
    known, wished = letter_to_office(workspace, record, wished)
    chosen = chosen_options(workspace, KIND, known, wished)
    return known, numbered_options(workspace, meeting_id, KIND, known, chosen)
