"""What Beranda tells: the rules of ui-design §9 (01) on a real workspace."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.discussion.pauses import begin_pause, end_pause
from jakber_desktop.operations.home import first_steps, home, news
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    mark_sent,
    set_response,
)
from jakber_desktop.operations.meetings.life import cancel_meeting, close_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.settings.letterheads import add_letterhead
from jakber_desktop.operations.settings.rows import write_setting

TODAY = dt.date(2018, 4, 4)


def day(days):
    return TODAY + dt.timedelta(days=days)


@pytest.fixture
def make(office):
    def meeting(title, days, **given):
        made = create_meeting(office, title, day(days))
        if given:
            edit_meeting(office, made, **given)
        return made

    return meeting


@pytest.fixture
def action(office):
    def add(meeting, text, due, status="open", code="BAPPEDA"):
        with office.change("Tindak lanjut") as change:
            home_ = change.session.scalar(select(e.Office.id).where(e.Office.code == code))
            change.add(
                e.ActionItem(
                    id=change.new_id(), meeting_id=bytes_id(meeting), pos=text, text=text,
                    due_date=due, status=status, responsible_office_id=home_,
                )
            )  # fmt: skip

    return add


def bytes_id(meeting):
    from uuid import UUID

    return UUID(hex=meeting)


def todo(office, kind):
    return [row for row in home(office, TODAY).todo if row.kind == kind]


def test_an_empty_workspace_has_nothing_to_tell(office):
    found = home(office, TODAY)
    assert found.next is None
    assert (found.upcoming, found.todo, found.targets) == ((), (), ())
    assert found.counts.all == found.meetings == 0
    assert not found.has_sample


def test_the_running_meeting_comes_first_then_the_earliest(office, make):
    make("Besok", 1)
    make("Siang", 0, invited_start="13.30", invited_end="15.00", venue="Ruang Rapat")
    late = make("Berjalan", 0, invited_start="14.00")
    open_meeting(office, late, "8.00")
    found = home(office, TODAY)
    assert (found.next.title, found.next.chip) == ("Berjalan", "running")
    assert [one.title for one in found.upcoming] == ["Siang", "Besok"]
    assert found.upcoming[0].time == "pukul 13.30–15.00 WIB"


def test_meetings_that_are_over_or_called_off_do_not_come(office, make):
    over = make("Selesai", 0)
    open_meeting(office, over, "8.00")
    close_meeting(office, over, "9.00")
    cancel_meeting(office, make("Batal", 2), "Pimpinan berhalangan.")
    make("Lewat", -1)
    assert home(office, TODAY).next is None


def test_invited_and_confirmed_are_counted(office, make):
    made = make("Rapat", 0)
    ids = add_recipients(office, made, [Addressee("TRLH"), Addressee("TGUPP"), Addressee("100RC")])
    set_response(office, ids[:1], "accepted")
    set_response(office, ids[1:2], "delegated")
    assert home(office, TODAY).next[6:8] == (3, 2)


def test_unsent_letters_are_due_as_many_working_days_before_as_the_profile_asks(office, make):
    monday, wednesday, later = make("Senin", 5), make("Rabu", 7), make("Jauh", 8)
    for meeting in (monday, wednesday, later):
        add_recipients(office, meeting, [Addressee("TRLH"), Addressee("TGUPP")])
    sent = add_recipients(office, wednesday, [Addressee("100RC")])
    mark_sent(office, sent, TODAY, reason="nomor menyusul")
    rows = [(row.text, row.due, row.urgency, row.left) for row in todo(office, "invitation")]
    assert rows == [("Senin", day(0), "today", 2), ("Rabu", day(2), "week", 2)]


def test_minutes_are_due_three_working_days_after_the_meeting(office, make):
    make("Kamis lalu", -6)
    make("Kemarin", -1)
    make("Besok", 1)
    rows = [(row.text, row.due, row.urgency) for row in todo(office, "minutes")]
    assert rows == [
        ("Kemarin", dt.date(2018, 4, 6), "week"),
        ("Kamis lalu", dt.date(2018, 4, 4), "today"),  # 30 March 2018 was Good Friday
    ]


def test_the_office_may_give_its_minutes_more_days(office, make):
    make("Kemarin", -1)
    with office.change("Atur batas notula") as change:
        write_setting(change, "minutes.due_days", 5)
    assert todo(office, "minutes")[0].due == dt.date(2018, 4, 10)


def test_final_minutes_are_no_work(office, make):
    made = make("Kemarin", -1)
    with office.change("Finalkan") as change:
        version = e.MinutesVersion(id=change.new_id(), meeting_id=bytes_id(made), state="final")
        change.add(version)
    assert todo(office, "minutes") == []


def test_follow_ups_are_told_when_late_or_due_within_a_week(office, make, action):
    made = make("Kemarin", -1)
    action(made, "a terlambat", day(-2))
    action(made, "b hari ini", day(0), "in_progress")
    action(made, "c seminggu", day(7), "blocked")
    action(made, "d nanti", day(8))
    action(made, "e selesai", day(-3), "done")
    rows = [(row.text, row.code, row.urgency, row.office) for row in todo(office, "followup")]
    assert rows == [
        ("c seminggu", "T-3", "week", "Bappeda"),
        ("b hari ini", "T-2", "today", "Bappeda"),
        ("a terlambat", "T-1", "late", "Bappeda"),
    ]
    assert news(office, TODAY).followups == home(office, TODAY).counts.followup == 3


def test_the_sidebar_hears_of_the_meeting_in_session(office, make):
    made = make("Berjalan", 0)
    assert news(office, TODAY).running is None
    open_meeting(office, made, "9.05")
    assert news(office, TODAY).running == (made, "Berjalan", "09:05", None)
    begin_pause(office, made, "9.15")
    assert news(office, TODAY).running == (made, "Berjalan", "09:05", "09:15")
    assert home(office, TODAY).next.chip == "paused"
    end_pause(office, made, "9.30")
    assert news(office, TODAY).running == (made, "Berjalan", "09:05", None)
    assert home(office, TODAY).next.chip == "running"
    close_meeting(office, made, "10.00")
    assert news(office, TODAY).running is None


def test_targets_say_their_newest_report(workspace, sample, take):
    take(workspace, sample())
    targets = home(workspace, TODAY).targets
    assert len(targets) == 4
    assert (targets[0].note, targets[0].step, targets[0].office.code) == (
        "Nota dinas kepada Gubernur", None, "JAKBER",
    )  # fmt: skip


def test_first_steps_are_checked_off_one_by_one(workspace, office):
    assert first_steps(office) == (False, True)
    add_letterhead(office, "Sekretariat")
    assert first_steps(office) == (True, True)
