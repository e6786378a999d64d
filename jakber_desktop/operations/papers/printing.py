"""Printing: a meeting's papers in every format, from the record alone (G1-G3).

No "today" and no print time: two prints of one state are the same bytes.
"""

from __future__ import annotations

from dataclasses import replace

from jakber_desktop.documents.compose.follow_up_letter import owed_by
from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions
from jakber_desktop.documents.profiles import PAPER_MM, PROFILES
from jakber_desktop.model.errors import FollowUpsWithheld, KindUnknown, NoticeUnfounded
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.operations.attendance.expected_names import with_expected_names
from jakber_desktop.operations.attendance.full_sheets import draw_full
from jakber_desktop.operations.carrying.follow_ups import with_follow_ups
from jakber_desktop.operations.drawing import (
    FORMATS,
    KIND_NAMES,
    Format,
    Place,
    PrintedDocument,
    draw,
)
from jakber_desktop.operations.finalising.printing import (
    draft_options,
    final_record,
    print_final,
    with_contacts,
)
from jakber_desktop.operations.letters.numbers import (
    decision_id,
    numbered_options,
    sent_paper,
    went_out,
)
from jakber_desktop.operations.letters.offices import letter_to_office
from jakber_desktop.operations.letters.sent import LETTERS
from jakber_desktop.operations.letters.sent_printing import NOT_KEPT, print_sent
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.outcomes.closed_outcomes import as_told
from jakber_desktop.operations.outcomes.withheld import decisions_withheld, tasks_withheld
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.workspace import Workspace

PROFILE_NAMES: dict[str, str] = {key: profile.name for key, profile in PROFILES.items()}

_AFTER_FINAL = frozenset({"daftar-hadir", "pemberitahuan", "undangan"})
"""Papers that final minutes change, or hold."""

_ON_EARLIER = frozenset({"notula", "naskah-pimpinan"})
"""Papers that report on the follow-ups of earlier meetings."""

__all__ = [
    "FORMATS", "KIND_NAMES", "PAPER_MM", "PROFILE_NAMES", "ComposeOptions", "Format", "Place",
    "PrintedDocument", "chosen_options", "draw", "print_document",
]  # fmt: skip


def print_document(
    workspace: Workspace,
    meeting_id: str,
    kind: str,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
    options: ComposeOptions | None = None,
) -> PrintedDocument:
    """Print one paper of a meeting; it never refuses a meeting for what it lacks.

    The meeting's own letterhead goes before the office's default one, `options.letterhead` before
    both (naskah-dinas §3). Final minutes are handed out as they were kept, under the profile they
    were issued with: the PDF byte for byte, other formats from what was sealed (G2, H1). So is a
    letter whose number was issued, from what is kept of it; where nothing is, the answer's `remark`
    says so (B2).
    Raises MeetingNotFound, KindUnknown, ProfileUnknown, OfficeUnknown, and what refuses a kind of
    paper (model/errors/papers, excerpts); of final minutes also AttachmentAbsent and
    AttachmentDamaged.
    """
    if kind not in KINDS:
        raise KindUnknown(kind=kind, choices=", ".join(KINDS))
    sent = sent_paper(workspace, meeting_id, kind, options)
    if sent is not None:
        return print_sent(workspace, sent, format, options)
    if kind == "notula":
        final = print_final(workspace, meeting_id, format, options)
        if final is not None:
            return final
        options = draft_options(workspace, meeting_id, options)
    sealed = final_record(workspace, meeting_id) if kind in _AFTER_FINAL else None
    if sealed is not None:
        options = _after_final(kind, options or ComposeOptions())
    rules = office_profile(workspace, profile)
    record, withheld = _record(workspace, meeting_id, kind, options)
    if sealed is not None:
        record = with_contacts(sealed, record)
    if options is not None:
        record, options = letter_to_office(workspace, record, options)
    chosen = chosen_options(workspace, kind, record, options)
    chosen = numbered_options(workspace, meeting_id, kind, record, chosen)
    if kind == "daftar-hadir" and chosen.mode == "blank" and format == "pdf":
        return draw_full(record, rules, chosen)
    printed = draw(record, kind, rules, chosen, format)
    unkept = kind in LETTERS and went_out(workspace, meeting_id, kind, record, chosen)
    return printed._replace(remark=NOT_KEPT if unkept else "", withheld=withheld)


def _record(
    workspace: Workspace, meeting_id: str, kind: str, options: ComposeOptions | None
) -> tuple[MeetingRecord, int]:
    """The meeting; some papers report on what earlier meetings left to be done (F4), the daftar
    hadir names who holds the posts invited (C4), and what leaves the group tells nothing that came
    from a confidential point (R4): how much that is."""
    record = meeting_record(workspace, meeting_id)
    office = (options.office or "").strip().upper() if options else ""
    chosen = options is not None and options.decision is not None
    with workspace.read() as session:
        if kind == "daftar-hadir":
            return with_expected_names(session, record), 0
        if kind in _ON_EARLIER:
            return with_follow_ups(session, record), 0
        decision = decision_id(record, options.decision) if options else None
        if chosen and decision is None:  # there is none at that place: the paper says so
            return record, 0
        told = as_told(session, record, kind, to_office=bool(office), decision=decision)
    if kind == "nota-dinas" and office:
        return told, _owed_withheld(record, told, office)
    counts = kind == "petikan-keputusan" and not chosen
    return told, decisions_withheld(record, told) if counts else 0


def _owed_withheld(record: MeetingRecord, told: MeetingRecord, office: str) -> int:
    """How many follow-ups the letter to an office leaves out. Raises FollowUpsWithheld when there
    is nothing else."""
    count = tasks_withheld(record, told, office)
    if count and office not in owed_by(told):
        raise FollowUpsWithheld(n=count)
    return count


def _after_final(kind: str, options: ComposeOptions) -> ComposeOptions:
    """The attendance sheet is an annex of the final minutes, so no draft either (§6), and tells
    what they are sealed over; the meeting was held, so there is no notice of it. Its invitation is
    the one they are sealed with.

    Raises NoticeUnfounded.
    """
    if kind == "pemberitahuan":
        raise NoticeUnfounded
    if kind == "undangan":
        return options
    return replace(options, draft=False, mode=options.mode or "final")


def chosen_options(
    workspace: Workspace, kind: str, record: MeetingRecord, options: ComposeOptions | None
) -> ComposeOptions:
    """The options with the office's letterhead where neither they nor the meeting name one, and
    with the crest of the letterhead that prints.

    A paper is a draft unless the options say otherwise; an invitation with number, date and
    signatory is issued (V17).
    """
    issued = kind == "undangan" and not missing_for_issue(record)
    chosen = options or ComposeOptions()
    chosen = replace(chosen, draft=chosen.draft and not issued)
    if chosen.letterhead is None and record.meeting.letterhead is None:
        chosen = replace(chosen, letterhead=default_letterhead(workspace))
    prints = chosen.letterhead or record.meeting.letterhead
    return replace(chosen, crest=chosen.crest or crest_bytes(workspace, prints))
