"""Cooperation targets over all meetings: deeds, reports, what the register tells (F3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, MeetingLocked
from jakber_desktop.model.rows.targets import TargetFilter
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.home import home
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.targets import deeds, reading, reports
from jakber_desktop.operations.targets.monitoring import print_monitoring

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

FIRST, LATER = dt.date(2018, 3, 28), dt.date(2018, 4, 4)


def only(workspace: Workspace) -> Any:
    (row,) = reading.targets(workspace)
    return row


@pytest.fixture
def target(workspace: Workspace) -> str:
    return deeds.add_target(workspace, name="Peta kerentanan banjir", partner="100RC")


def test_the_step_follows_the_newest_report_only(workspace: Workspace, target: str) -> None:
    meeting = create_meeting(workspace, "Monitoring", LATER)
    reports.report_in_meeting(workspace, target, meeting, step="finalising", note="Menunggu")
    reports.report_on_day(workspace, target, FIRST, step="running", note="Dahulu")
    row = only(workspace)
    assert (row.step, row.note, row.reported) == (3, "Menunggu", LATER)
    events = reading.detail(workspace, target).events
    assert [(one.step, one.meeting) for one in events] == [(2, ""), (3, "Monitoring")]
    assert [one.note for one in home(workspace, LATER).targets] == ["Menunggu"]


def test_a_second_report_in_a_meeting_replaces_the_first_and_is_exported(
    workspace: Workspace, target: str
) -> None:
    meeting = create_meeting(workspace, "Monitoring", LATER)
    reports.report_in_meeting(workspace, target, meeting, step="running", percent=20)
    reports.report_in_meeting(workspace, target, meeting, step="running", percent=30)
    assert [one.percent for one in reading.detail(workspace, target).events] == [30]
    written = export_meeting(workspace, meeting).decode()
    assert '"step": "running"' in written
    undo(workspace)
    assert only(workspace).percent == 20


def test_final_minutes_take_no_report(workspace: Workspace, target: str) -> None:
    meeting = create_meeting(workspace, "Monitoring", LATER)
    assert [one.id for one in reading.report_meetings(workspace, LATER)] == [meeting]
    with workspace.change("Final") as change:
        owner = read_meeting(change.session, meeting).id
        change.add(e.MinutesVersion(id=change.new_id(), meeting_id=owner, state="final"))
    assert reading.report_meetings(workspace, LATER) == ()
    with pytest.raises(MeetingLocked):
        reports.report_in_meeting(workspace, target, meeting, step="done")


def test_what_cannot_be_is_refused_with_its_field(workspace: Workspace, target: str) -> None:
    for field, given in (("name", {"name": " "}), ("office", {"office": "TIDAK"})):
        with pytest.raises(FieldInvalid) as caught:
            deeds.edit_target(workspace, target, **given)  # type: ignore[arg-type]
        assert caught.value.field == field
    with pytest.raises(FieldInvalid):
        deeds.add_target(workspace, name="Peta kerentanan banjir")
    with pytest.raises(FieldInvalid):
        reports.report_on_day(workspace, target, LATER, percent=101)


def test_a_removed_target_leaves_its_reports_in_the_minutes(
    workspace: Workspace, target: str
) -> None:
    meeting = create_meeting(workspace, "Monitoring", LATER)
    reports.report_in_meeting(workspace, target, meeting, note="Menunggu arahan")
    deeds.remove_target(workspace, target)
    assert reading.targets(workspace) == ()
    assert "Menunggu arahan" in export_meeting(workspace, meeting).decode()
    assert deeds.add_target(workspace, name="Peta kerentanan banjir") == target


def test_the_table_leaves_out_what_a_closed_meeting_said(workspace: Workspace, target: str) -> None:
    meeting = create_meeting(workspace, "Monitoring", LATER)
    reports.report_on_day(workspace, target, FIRST, step="running", note="Terbuka")
    reports.report_in_meeting(workspace, target, meeting, step="done", note="Rahasia")
    with workspace.change("Tutup") as change:
        read_meeting(change.session, meeting).classification = "restricted"
    text = print_monitoring(workspace, LATER, "txt").data.decode()
    assert "Terbuka" in text
    assert "Berjalan" in text
    assert "Rahasia" not in text
    assert only(workspace).closed


def test_words_partner_and_office_narrow_the_register(workspace: Workspace, target: str) -> None:
    for wanted, found in (
        (TargetFilter(text="BANJIR peta"), 1), (TargetFilter(text="gempa"), 0),
        (TargetFilter(partner="100RC"), 1), (TargetFilter(partner="Lain"), 0),
        (TargetFilter(office="JAKBER"), 0),
    ):  # fmt: skip
        assert reading.count(workspace, wanted).shown == found
    assert reading.partners(workspace) == ("100RC",)
