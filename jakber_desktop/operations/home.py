"""Beranda (01, I2): the next meeting, what is to be done and until when, targets, what comes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import closing

from jakber_desktop.model.rows.home import (
    ComingMeeting,
    FirstSteps,
    Home,
    News,
    RunningMeeting,
    TargetLine,
    TodoCounts,
    TodoRow,
    Urgency,
)
from jakber_desktop.operations import sample
from jakber_desktop.operations.days.working_days import after_working_days, before_working_days
from jakber_desktop.operations.directory.reading import offices
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.operations.settings.letterheads import list_letterheads
from jakber_desktop.operations.settings.rows import read_setting
from jakber_desktop.store import home_list as read
from jakber_desktop.store.quick_list import MeetingList
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ComingMeeting", "FirstSteps", "Home", "News", "RunningMeeting", "TargetLine", "TodoCounts",
    "TodoRow", "first_steps", "home", "news",
]  # fmt: skip

SOON_DAYS = 7
"""Letters, and follow-ups, are told of so many days ahead (ui-design §9, 01)."""
MINUTES_DAYS = 3
"""Working days after the meeting until its minutes should be final."""
_MINUTES_SETTING = "minutes.due_days"
_COMING, _MOST = 9, 100
"""Meetings to come, and rows of one kind, that are read; all are counted."""


def home(workspace: Workspace, today: dt.date) -> Home:
    """What Beranda shows on a day. Raises StorageError."""
    letters_days = profile(workspace).lead_days
    minutes_days = _minutes_days(workspace)
    samples = sample.sample_ids(workspace)
    with closing(MeetingList(workspace.path, today)) as listing:
        coming = read.coming(listing, _COMING)
        invitations = tuple(_invitations(listing, letters_days))
        minutes = tuple(_minutes(listing, minutes_days))
        actions = tuple(_actions(listing))
        found = read.meeting_ids(listing, len(samples) + 1)
        return Home(
            next=coming[0] if coming else None,
            upcoming=tuple(coming[1:]),
            todo=(*invitations, *minutes, *actions),
            counts=TodoCounts(
                invitation=len(invitations),
                minutes=read.count_minutes(listing),
                followup=read.count_actions(listing, SOON_DAYS),
            ),
            targets=tuple(read.targets(listing)),
            meetings=len(found - samples),
            has_sample=bool(samples),
        )  # fmt: skip


def news(workspace: Workspace, today: dt.date) -> News:
    """What the sidebar tells: two statements. Raises StorageError."""
    with closing(MeetingList(workspace.path, today)) as listing:
        return News(read.count_actions(listing, SOON_DAYS), read.running(listing))


def first_steps(workspace: Workspace) -> FirstSteps:
    """How far a new workspace is set up (11); what only the sample brought does not count."""
    brought = sample.brought_offices(workspace)
    own = [office for office in offices(workspace) if office.code not in brought]
    letterhead = any(row.id for row in list_letterheads(workspace))
    return FirstSteps(letterhead=letterhead, directory=bool(own))


def _invitations(listing: MeetingList, lead_days: int) -> Iterator[TodoRow]:
    """Letters unsent up to seven days before the meeting; due as many working days before it as
    the profile asks (V03)."""
    for need in read.unsent(listing, SOON_DAYS):
        due = before_working_days(need.date, lead_days)
        yield TodoRow(
            "invitation", need.id, need.id, need.title, need.date, due,
            _urgency(due, listing.today), need.left,
        )  # fmt: skip


def _minutes(listing: MeetingList, days: int) -> Iterator[TodoRow]:
    """Minutes that are not final: due some working days after the meeting."""
    for need in read.without_final_minutes(listing, _MOST):
        due = after_working_days(need.date, days)
        yield TodoRow(
            "minutes", need.id, need.id, need.title, need.date, due, _urgency(due, listing.today),
            need.left,
        )  # fmt: skip


def _actions(listing: MeetingList) -> Iterator[TodoRow]:
    """Follow-ups late or due within seven days."""
    for one in read.actions_due(listing, SOON_DAYS, _MOST):
        yield TodoRow(
            "followup", one.id, one.meeting_id, one.text, one.date, one.due,
            _urgency(one.due, listing.today), code=f"T-{one.number}", office=one.office,
        )  # fmt: skip


def _urgency(due: dt.date, today: dt.date) -> Urgency:
    return "late" if due < today else "today" if due == today else "week"


def _minutes_days(workspace: Workspace) -> int:
    """The office's own number of working days, else three."""
    with workspace.read() as session:
        days = read_setting(session, _MINUTES_SETTING)
    return days if isinstance(days, int) and 0 < days <= 60 else MINUTES_DAYS
