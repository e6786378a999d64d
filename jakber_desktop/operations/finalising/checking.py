"""The pre-issue check of one meeting (G4)."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy.orm import Session

from jakber_desktop.checks.check import CheckSettings, check_record
from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.settings import Holiday
from jakber_desktop.checks.summary import settled
from jakber_desktop.documents.render.glyphs import lacks
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.operations.days import holidays_of
from jakber_desktop.operations.directory.acting_terms import acting_terms
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.finalising.overrides import PassedOver, split_findings
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.settings.deeds import Profile
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.versions import day_in, is_held
from jakber_desktop.store.workspace import Workspace

__all__ = ["CheckReport", "Finding", "PassedOver", "check_meeting", "report_on"]


class CheckReport(Struct, frozen=True):
    """What is missing or wrong, errors first, and the short lines of what is settled.

    `passed_over` are the findings that somebody settled by a written reason.
    """

    findings: tuple[Finding, ...]
    settled: tuple[str, ...]
    passed_over: tuple[PassedOver, ...] = ()


def check_meeting(workspace: Workspace, meeting_id: str, profile: str | None = None) -> CheckReport:
    """Check a meeting against every rule, as finalising it now would (H1).

    Raises MeetingNotFound, ProfileUnknown.
    """
    record = meeting_record(workspace, meeting_id)
    rules = office_profile(workspace, profile)
    with workspace.read() as session:
        if record.meeting.minutes_date is None and _is_held(session, meeting_id):
            day = day_in(record.meeting.time_zone, workspace.clock())
            record = replace(record, meeting=replace(record.meeting, minutes_date=day))
        return report_on(session, meeting_id, record, rules)


def _is_held(session: Session, meeting_id: str) -> bool:
    return is_held(session, read_meeting(session, meeting_id))


def report_on(
    session: Session, meeting_id: str, record: MeetingRecord, rules: Profile
) -> CheckReport:
    """Check a record of a meeting whose passed-over findings the session knows."""
    settings = CheckSettings(
        lead_days=rules.lead_days,
        holidays=holidays_before(record.meeting.date),
        printable=lambda text: not lacks(text),
        terms=acting_terms(session, record),
    )
    found = check_record(record, settings=settings)
    counting, passed = split_findings(session, meeting_id, found)
    return CheckReport(counting, settled(record), passed)


def holidays_before(meeting: dt.date) -> frozenset[Holiday]:
    """The days off of the meeting's year and the year before: a letter may be that old (V03)."""
    years = range(max(meeting.year - 1, dt.MINYEAR), meeting.year + 1)
    known = (day for year in years for day in holidays_of.of_year(year).items())
    return frozenset(Holiday(date, holidays_of.full_name(day)) for date, day in known)
