"""Meetings made, edited, copied, followed by the next of their series, and called off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingLocked,
    MeetingNotFound,
    MeetingSent,
)
from jakber_desktop.operations.agenda.deeds import add_item, paste_items
from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.attendance.roles import leaders, set_leader
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import (
    cancel_meeting,
    close_meeting,
    delete_meeting,
    open_meeting,
    postpone_meeting,
    resume_meeting,
)
from jakber_desktop.operations.meetings.preparation import (
    coming_meeting,
    copy_meeting,
    create_meeting,
    edit_meeting,
    next_occurrence,
    save_series,
    series_names,
)
from jakber_desktop.operations.series.recurrence import checked_rule, rule_days

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

DAY = dt.date(2018, 4, 4)


def test_a_new_meeting_holds_what_was_typed(office: Workspace) -> None:
    made = create_meeting(
        office, "  Rapat   Monitoring ", DAY, invited_start="9", invited_end="1100",
        venue=" Ruang  Rapat ", organizer="BAPPEDA", series="Monitoring", urgency="important",
        references=("Surat 1", " "),
    )  # fmt: skip
    meeting = meeting_record(office, made).meeting
    assert (meeting.title, meeting.date, meeting.status) == ("Rapat Monitoring", DAY, "planned")
    assert (meeting.invited_start, meeting.invited_end) == ("09:00", "11:00")
    assert (meeting.venue, meeting.organizer, meeting.urgency) == (
        "Ruang Rapat", "BAPPEDA", "important",
    )  # fmt: skip
    assert meeting.series is not None
    assert meeting.series.name == "Monitoring"
    assert meeting.references == ("Surat 1",)
    assert undo_label(office) == "Buat rapat “Rapat   Monitoring”".replace("   ", " ")
    undo(office)
    with pytest.raises(MeetingNotFound):
        meeting_record(office, made)


def test_two_meetings_of_one_day_and_title_are_two(office: Workspace) -> None:
    assert create_meeting(office, "Rapat", DAY) != create_meeting(office, "Rapat", DAY)


@pytest.mark.parametrize(
    "given",
    [
        {"title": "Rapat Lain"}, {"date": dt.date(2018, 5, 1)}, {"invited_end": None},
        {"venue": "Balai Kota"}, {"organizer": None}, {"series": "Mingguan"},
        {"time_zone": "Asia/Singapore"}, {"classification": "secret"}, {"kind": "monitoring"},
        {"activity_class": "external"}, {"purpose": "membahas\n\nsesuatu"},
        {"crosses_midnight": True}, {"references": ("a", "b")}, {"online_link": "https://x"},
        {"opened_at": "9.05", "closed_at": "10.40"}, {"letterhead": "Sekretariat"},
        {"minutes_number": "07/NOT"}, {"minutes_date": dt.date(2018, 4, 6)},
    ],
)  # fmt: skip
def test_editing_is_one_deed_and_the_same_again_writes_nothing(
    office: Workspace,
    meeting: str,
    given: dict[str, Any],
    one_deed: Callable[..., None],
    untouched: Callable[..., None],
) -> None:
    one_deed(office, meeting, lambda: edit_meeting(office, meeting, **given))
    untouched(office, lambda: edit_meeting(office, meeting, **given))


@pytest.mark.parametrize(
    ("given", "field", "reason"),
    [
        ({"title": " "}, "title", "Isian ini tidak boleh kosong."),
        ({"title": "x" * 501}, "title", "Isian ini paling panjang 500 huruf."),
        ({"date": None}, "date", "Tulis tanggal seperti 12/04/2026."),
        ({"invited_start": "pagi"}, "invited_start", "Tulis waktu seperti 09.00."),
        ({"invited_end": "8.30"}, "invited_end", "Waktu selesai harus sesudah 09.00."),
        ({"invited_end": "9"}, "invited_end", "Waktu selesai harus sesudah 09.00."),
        ({"invited_start": "12"}, "invited_start", "Waktu mulai harus sebelum 11.00."),
        ({"organizer": "X"}, "organizer", "Kantor “X” belum ada di direktori."),
        ({"urgency": "soon"}, "urgency", None),
        ({"activity_class": "x"}, "activity_class", None),
    ],
)
def test_a_wrong_field_is_named_with_its_form(
    office: Workspace,
    meeting: str,
    given: dict[str, Any],
    field: str,
    reason: str | None,
    refused: Callable[..., Any],
) -> None:
    error = refused(office, FieldInvalid, lambda: edit_meeting(office, meeting, **given))
    assert error.field == field
    assert reason in (None, error.facts["reason"])


def test_final_minutes_lock_the_meeting(
    office: Workspace, meeting: str, lock: Callable[..., None], refused: Callable[..., Exception]
) -> None:
    lock(office, meeting, "signed")
    for deed in (
        lambda: edit_meeting(office, meeting, venue="x"),
        lambda: cancel_meeting(office, meeting, "x"),
        lambda: delete_meeting(office, meeting),
        lambda: add_item(office, meeting, "x"),
    ):
        error = refused(office, MeetingLocked, deed)
    assert str(error) == "Notula final, hanya dapat dibaca. Buat revisi untuk mengubahnya."


# --- copies and series ---------------------------------------------------------------------------


def full(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, series="Monitoring", venue="Balai Kota", minutes_number="1")
    item = add_item(office, meeting, "Pembukaan", presenter="JAKBER", planned_minutes=10)
    add_item(office, meeting, "Laporan kemajuan")
    add_point(office, item, "menyampaikan sesuatu.")
    set_leader(office, meeting, "chair", "KDH-KLN", position="Kepala Bagian KLN")
    added = add_recipients(
        office, meeting, [Addressee("BAPPEDA", "Kepala Bappeda", channel="hand"), Addressee("TRLH")]
    )
    edit_letter(office, meeting, number="1/UND", subject="Undangan", signatory_post="Kepala Biro")
    mark_sent(office, added, DAY, reason="nomor menyusul")
    record_walk_in(office, meeting, "TGUPP", position="Tenaga Ahli")


def test_a_copy_takes_the_frame_and_not_what_was_said(
    office: Workspace, meeting: str, state: Callable[..., Any]
) -> None:
    full(office, meeting)
    before = export_meeting(office, meeting)
    copied = copy_meeting(office, meeting, dt.date(2018, 5, 2))
    record = meeting_record(office, copied)
    assert (record.meeting.title, record.meeting.venue) == ("Rapat Contoh", "Balai Kota")
    assert (record.meeting.status, record.meeting.minutes_number) == ("planned", None)
    assert [(i.title, i.planned_minutes, i.points) for i in record.agenda] == [
        ("Pembukaan", 10, ()), ("Laporan kemajuan", None, ()),
    ]  # fmt: skip
    assert record.invitation is not None
    assert (record.invitation.number, record.invitation.subject) == (None, "Undangan")
    assert [(x.addressee, x.sent_on, x.channel) for x in record.invitation.recipients] == [
        ("Kepala Bappeda", None, "hand"), (None, None, None),
    ]  # fmt: skip
    assert [(x.position, x.status) for x in record.attendance] == [
        ("Kepala Bagian KLN", "expected"),
    ]
    assert leaders(office, copied)["chair"].position == "Kepala Bagian KLN"
    assert export_meeting(office, meeting) == before
    assert state(office).problems == []
    undo(office)
    with pytest.raises(MeetingNotFound):
        meeting_record(office, copied)
    assert state(office).problems == []


def test_the_next_of_a_series_keeps_standing_items(office: Workspace, meeting: str) -> None:
    full(office, meeting)
    save_series(office, "Monitoring", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")
    second = next_occurrence(office, meeting)
    record = meeting_record(office, second)
    assert record.meeting.date == dt.date(2018, 4, 18)
    titles = ["Pembukaan", "Pengesahan notula rapat lalu", "Laporan kemajuan"]
    assert [item.title for item in record.agenda] == titles
    assert record.invitation is not None
    assert len(record.invitation.recipients) == 2
    paste_items(office, second, "Hal baru\nHal lain")
    third = next_occurrence(office, second)
    assert [item.title for item in meeting_record(office, third).agenda] == titles
    assert meeting_record(office, third).meeting.date == dt.date(2018, 5, 2)
    assert undo_label(office) == "Buat rapat berikut rangkaian “Monitoring”"
    again = next_occurrence(office, meeting)  # its own day is taken, and the one after
    assert meeting_record(office, again).meeting.date == dt.date(2018, 5, 16)


def test_a_meeting_without_a_roster_hands_on_the_usual_one(office: Workspace, meeting: str) -> None:
    full(office, meeting)
    edit_meeting(office, meeting, series="Monitoring")
    bare = create_meeting(office, "Rapat lain", dt.date(2018, 4, 18), series="Monitoring")
    when = dt.date(2018, 5, 2)
    shown = coming_meeting(office, bare, when)
    assert (shown.recipients, shown.leaders) == (2, 1)
    made = meeting_record(office, next_occurrence(office, bare, when))
    assert made.invitation is not None
    assert len(made.invitation.recipients) == 2
    assert [entry.role for entry in made.attendance] == ["chair"]
    copied = meeting_record(office, copy_meeting(office, bare, when))  # a copy is of that meeting
    assert (copied.invitation, copied.attendance) == (None, ())


def test_a_series_without_a_rule_needs_a_date(
    office: Workspace, meeting: str, refused: Callable[..., Any]
) -> None:
    assert refused(office, FieldInvalid, lambda: next_occurrence(office, meeting)).field == "series"
    edit_meeting(office, meeting, series="Monitoring")
    assert refused(office, FieldInvalid, lambda: next_occurrence(office, meeting)).field == "date"
    made = next_occurrence(office, meeting, dt.date(2018, 6, 1))
    assert meeting_record(office, made).meeting.date == dt.date(2018, 6, 1)


def test_a_series_can_be_renamed_and_found_again(
    office: Workspace, meeting: str, refused: Callable[..., Any], untouched: Callable[..., None]
) -> None:
    edit_meeting(office, meeting, series="Monitoring")
    save_series(office, "Monitoring", "RRULE:freq=weekly;byday=we", new_name="Pemantauan")
    assert series_names(office) == (("Pemantauan", "FREQ=WEEKLY;BYDAY=WE"),)
    assert meeting_record(office, meeting).meeting.series is not None
    untouched(office, lambda: save_series(office, "Pemantauan", "FREQ=WEEKLY;BYDAY=WE"))
    refused(office, FieldInvalid, lambda: save_series(office, "Pemantauan", "tiap Rabu"))


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=WEEKLY;BYDAY=WE", [(4, 4), (4, 11), (4, 18)]),
        ("FREQ=MONTHLY;BYDAY=1WE", [(4, 4), (5, 2), (6, 6)]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", [(4, 30), (5, 31), (6, 30)]),
        ("FREQ=WEEKLY;BYDAY=WE;UNTIL=20180411T235959Z", [(4, 4), (4, 11)]),
        ("FREQ=WEEKLY;COUNT=2", [(4, 4), (4, 11)]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []),
    ],
)
def test_the_rule_names_its_days(rule: str, days: list[tuple[int, int]]) -> None:
    named = islice(rule_days(rule, DAY, dt.date(2030, 1, 1)), 3)
    assert [(day.month, day.day) for day in named] == days


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=HOURLY", "apa saja", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;X=1",
             "FREQ=DAILY;BYHOUR=9", "DTSTART:20180101", "FREQ=WEEKLY;INTERVAL=0", "FREQ="],
)  # fmt: skip
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    with pytest.raises(FieldInvalid):
        checked_rule(rule)


# --- the life of a meeting -----------------------------------------------------------------------


def test_a_session_opens_and_closes(
    office: Workspace, meeting: str, one_deed: Callable[..., None], refused: Callable[..., Any]
) -> None:
    one_deed(office, meeting, lambda: open_meeting(office, meeting, "9.05"))
    error = refused(office, FieldInvalid, lambda: close_meeting(office, meeting, "9.00"))
    assert error.facts["reason"] == "Waktu selesai harus sesudah 09.05."
    one_deed(office, meeting, lambda: close_meeting(office, meeting, "10.40"))
    head = meeting_record(office, meeting).meeting
    assert (head.opened_at, head.closed_at, head.status) == ("09:05", "10:40", "held")
    open_meeting(office, meeting, "11.00")  # reopened: the first opening counts
    head = meeting_record(office, meeting).meeting
    assert (head.opened_at, head.closed_at) == ("09:05", None)
    close_meeting(office, meeting, "0.30", next_day=True)
    assert meeting_record(office, meeting).meeting.crosses_midnight


def test_calling_off_needs_a_reason(
    office: Workspace, meeting: str, one_deed: Callable[..., None], refused: Callable[..., Any]
) -> None:
    for deed in (postpone_meeting, cancel_meeting):
        assert (
            refused(office, FieldInvalid, lambda d=deed: d(office, meeting, " ")).field == "reason"
        )
        one_deed(office, meeting, lambda d=deed: d(office, meeting, "Gubernur berhalangan"))
    head = meeting_record(office, meeting).meeting
    assert (head.status, head.status_reason) == ("cancelled", "Gubernur berhalangan")
    one_deed(office, meeting, lambda: resume_meeting(office, meeting, dt.date(2018, 4, 11)))
    head = meeting_record(office, meeting).meeting
    assert (head.status, head.status_reason, head.date.day) == ("planned", None, 11)


def test_a_meeting_is_deleted_only_while_nothing_was_sent(
    office: Workspace, meeting: str, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    full(office, meeting)
    refused(office, MeetingSent, lambda: delete_meeting(office, meeting))
    other = copy_meeting(office, meeting, dt.date(2018, 5, 2))
    before = export_meeting(office, other)
    delete_meeting(office, other)
    with pytest.raises(MeetingNotFound):
        meeting_record(office, other)
    refused(office, MeetingNotFound, lambda: edit_meeting(office, other, venue="x"))
    undo(office)
    assert export_meeting(office, other) == before
    assert state(office).problems == []
    assert len(invitation_sheet(office, other).rows) == 2
