"""The kept papers of the busy sample's final minutes: sealed and drawn as finalising does (H1)."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.finalising.numbers import number_outcomes
from jakber_desktop.operations.finalising.paper import lock_version, seal_minutes, store_paper
from jakber_desktop.operations.settings.deeds import Profile
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

_LOCKED_AT = dt.time(7, 5)
"""UTC, on the day after the meeting."""


def seal_all(workspace: Workspace, change: Change, rules: Profile) -> None:
    """Give every final version of the open change its numbers, its seal and its files."""
    change.session.flush()
    final = select(e.MinutesVersion, e.Meeting).join(
        e.Meeting, e.Meeting.id == e.MinutesVersion.meeting_id
    )
    for version, meeting in change.session.execute(
        final.where(e.MinutesVersion.final_hash.is_(None), e.MinutesVersion.state != "draft")
    ).all():
        state = version.state
        number_outcomes(change, meeting)
        change.session.flush()
        record = read_record(change.session, meeting.id)
        paper = seal_minutes(workspace, record, rules, version.revision)
        day = meeting.date + dt.timedelta(days=1)
        lock_version(
            change, meeting, version, rules, paper.final_hash, store_paper(workspace, paper),
            at=dt.datetime.combine(day, _LOCKED_AT, dt.UTC), by="Nama Contoh",
        )  # fmt: skip
        put(version, state=state)
