"""The pre-issue check of one meeting (G4)."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from jakber_desktop.checks.check import CheckSettings, check_record
from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.settings import Holiday
from jakber_desktop.checks.summary import settled
from jakber_desktop.documents.render.glyphs import lacks
from jakber_desktop.operations import holidays_of
from jakber_desktop.operations.meetings import meeting_record
from jakber_desktop.operations.settings import profile as office_profile
from jakber_desktop.store.workspace import Workspace

__all__ = ["CheckReport", "Finding", "check_meeting"]


class CheckReport(Struct, frozen=True):
    """What is missing or wrong, errors first, and the short lines of what is settled."""

    findings: tuple[Finding, ...]
    settled: tuple[str, ...]


def check_meeting(workspace: Workspace, meeting_id: str, profile: str | None = None) -> CheckReport:
    """Check a meeting against every rule. Raises MeetingNotFound, ProfileUnknown."""
    record = meeting_record(workspace, meeting_id)
    rules = office_profile(workspace, profile)
    settings = CheckSettings(
        lead_days=rules.lead_days,
        holidays=holidays_before(record.meeting.date),
        printable=lambda text: not lacks(text),
    )
    return CheckReport(check_record(record, settings=settings), settled(record))


def holidays_before(meeting: dt.date) -> frozenset[Holiday]:
    """The days off of the meeting's year and the year before: a letter may be that old (V03)."""
    years = range(max(meeting.year - 1, dt.MINYEAR), meeting.year + 1)
    known = (day for year in years for day in holidays_of.of_year(year).items())
    return frozenset(Holiday(date, holidays_of.full_name(day)) for date, day in known)
