"""Finalising the minutes (H1): checked, numbered, sealed, drawn and locked in one change."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.checks.finding import Finding
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import (
    CorrectionsOpen,
    JakberError,
    MeetingCalledOff,
    MeetingNotHeld,
    MinutesIncomplete,
    MinutesUnchanged,
)
from jakber_desktop.model.rows.final import Finalised, VersionRow
from jakber_desktop.model.sealing import canonical_bytes, printed_code
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.carrying.follow_ups import of_its_own, with_follow_ups
from jakber_desktop.operations.editing import editable_meeting, put, short
from jakber_desktop.operations.finalising.checking import report_on
from jakber_desktop.operations.finalising.corrections import (
    add_correction,
    corrections,
    end_review,
    make_ralat,
    open_corrections,
    settle_correction,
    start_review,
)
from jakber_desktop.operations.finalising.numbers import number_minutes, number_outcomes
from jakber_desktop.operations.finalising.overrides import pass_over, take_up_again
from jakber_desktop.operations.finalising.paper import (
    frozen_minutes,
    frozen_record,
    lock_version,
    seal_minutes,
    store_paper,
    with_letterhead,
)
from jakber_desktop.operations.finalising.revisions_told import tell_next_meeting
from jakber_desktop.operations.finalising.signing import archive_minutes, mark_signed
from jakber_desktop.operations.numbers.meeting import number_meeting
from jakber_desktop.operations.settings.deeds import Profile
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.operations.versions import (
    REASON_LIMIT,
    draft_of,
    is_held,
    local_day,
    newest_final,
    reopen,
    versions,
)
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "Finalised", "VersionRow", "add_correction", "archive_minutes", "corrections", "end_review",
    "finalise", "make_ralat", "mark_signed", "pass_over", "reopen", "settle_correction",
    "start_review", "take_up_again", "versions",
]  # fmt: skip

_CALLED_OFF = frozenset({"postponed", "cancelled"})

_FINALISE = QT_TRANSLATE_NOOP("core", "Finalkan notula “{title}”")


def finalise(
    workspace: Workspace,
    meeting_id: str,
    *,
    reason: str | None = None,
    profile: str | None = None,
    date: dt.date | None = None,
) -> Finalised:
    """Make the newest draft of the minutes final: from now on the meeting can only be read.

    `reason` passes over all open required findings and corrections at once and is kept with the
    version. `date` is the day of minutes that have none yet, today by the workspace's clock in the
    meeting's zone unless given. Without `profile` the office's preferred one prints, for ever (G2).

    Raises MeetingNotFound, MeetingLocked (final already), MeetingCalledOff, MeetingNotHeld,
    MinutesIncomplete with the open findings, CorrectionsOpen, MinutesUnchanged (a revision that
    says nothing new, without a reason), NumbersUsedUp, NumberUnresolved,
    FileNotKept, ProfileUnknown.
    """
    why = f.line("reason", reason, REASON_LIMIT)
    rules = office_profile(workspace, profile)
    letterhead = default_letterhead(workspace)
    with workspace.change(_FINALISE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _FINALISE.format(title=short(meeting.title))
        if meeting.status in _CALLED_OFF:
            raise MeetingCalledOff
        if not is_held(change.session, meeting):
            raise MeetingNotHeld
        version = draft_of(change, meeting)
        day = meeting.minutes_date or date or local_day(change, meeting)
        put(meeting, minutes_date=day)
        passed = _check(change, meeting, rules, why)
        number_meeting(change, meeting)
        number_minutes(change, meeting, day)
        number_outcomes(change, meeting)
        change.session.flush()
        read = with_follow_ups(change.session, read_record(change.session, meeting.id))
        record = with_letterhead(read, letterhead)
        same = version.revision > 0 and _is_unchanged(workspace, change, meeting, record)
        if same and why is None:
            raise MinutesUnchanged
        paper = seal_minutes(workspace, record, rules, version.revision)
        files = store_paper(workspace, paper)
        now = dt.datetime.fromtimestamp(change.now_ms // 1000, dt.UTC)
        pdf = lock_version(
            change, meeting, version, rules, paper.final_hash, files, at=now, by=workspace.user
        )
        put(version, override_reason=why if passed or same else None)
        change.session.flush()
        tell_next_meeting(change, meeting)
        return Finalised(
            meeting_id=meeting.id.hex,
            revision=version.revision,
            number=meeting.minutes_number or "",
            code=printed_code(paper.final_hash),
            final_hash=paper.final_hash,
            pdf_id=pdf.hex,
            file_name=files.pdf_name,
        )


def _is_unchanged(
    workspace: Workspace, change: Change, meeting: e.Meeting, record: r.MeetingRecord
) -> bool:
    """Whether the version in force is sealed over the same content; unknown counts as no."""
    last = newest_final(change.session, meeting)
    frozen = frozen_minutes(change.session, last) if last is not None else None
    if frozen is None:
        return False
    try:
        before = frozen_record(workspace, frozen)
    except JakberError:  # its file is not on this laptop
        return False
    return canonical_bytes(of_its_own(before)) == canonical_bytes(of_its_own(record))


def _check(change: Change, meeting: e.Meeting, rules: Profile, reason: str | None) -> bool:
    """Refuse open findings and corrections that no reason passes over; whether one did."""
    change.session.flush()
    record = read_record(change.session, meeting.id)
    report = report_on(change.session, meeting.id.hex, record, rules)
    required = [_words(one) for one in report.findings if one.severity == "error"]
    waiting = open_corrections(change.session, meeting)
    if reason is None and required:
        raise MinutesIncomplete(required)
    if reason is None and waiting:
        raise CorrectionsOpen(count=waiting)
    return bool(required or waiting)


def _words(finding: Finding) -> str:
    return f"{finding.rule}: {finding.message}"
