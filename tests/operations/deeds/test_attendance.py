"""Check-in: one row an invited one, honest counters, nobody twice, the order of the paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FieldInvalid, MeetingLocked, MeetingNotFound, RowNotFound
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations.agenda.deeds import add_item, set_level
from jakber_desktop.operations.attendance.deeds import (
    clear,
    close_attendance,
    record_present,
    set_group,
    set_note,
    set_status,
    set_times,
)
from jakber_desktop.operations.attendance.moves import (
    agenda_choices,
    set_came_at,
    set_initialled,
    set_left_at,
)
from jakber_desktop.operations.attendance.people import name_entry, record_proxy, record_walk_in
from jakber_desktop.operations.attendance.roles import leaders, set_leader, set_role
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    edit_recipient,
)
from jakber_desktop.operations.listing import MeetingFilter, MeetingList
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting
from jakber_desktop.operations.papers.printing import ComposeOptions, print_document

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

BLANK = ComposeOptions(mode="blank")
INVITED = (
    Addressee("KDH-KLN", "Kepala Bagian KLN"),
    Addressee("KDH-KLN", "Kepala Sub Bagian Organisasi Internasional"),
    Addressee("TRLH"),
    Addressee("BAPPEDA", "Kepala Bappeda"),
    Addressee("TGUPP", "Ketua TGUPP"),
    Addressee("JAKBER", "Deputi CRO"),
    Addressee("JAKBER", "Manajer Program"),
)


@pytest.fixture
def invited(office: Workspace, meeting: str) -> str:
    """The meeting with seven invitations."""
    add_recipients(office, meeting, INVITED)
    return meeting


def rows(workspace: Workspace, meeting: str) -> list[SheetRow]:
    sheet = attendance_sheet(workspace, meeting)
    return [row for one in sheet.offices for row in one.rows]


def row(workspace: Workspace, meeting: str, words: str) -> SheetRow:
    found = [one for one in rows(workspace, meeting) if words in (one.invited, one.attending)]
    assert len(found) == 1, [one.invited or one.attending for one in rows(workspace, meeting)]
    return found[0]


def order(workspace: Workspace, meeting: str) -> list[str]:
    return [one.id for one in rows(workspace, meeting)]


def test_everybody_invited_is_expected_at_first(office: Workspace, invited: str) -> None:
    sheet = attendance_sheet(office, invited)
    assert [one.code for one in sheet.offices] == ["KDH-KLN", "TRLH", "BAPPEDA", "TGUPP", "JAKBER"]
    assert {one.status for one in rows(office, invited)} == {"expected"}
    assert row(office, invited, "Pimpinan Kedeputian Gubernur bidang Tata Ruang dan "
               "Lingkungan Hidup").attending == ""  # fmt: skip
    assert (sheet.tally.invited, sheet.tally.came, sheet.tally.expected) == (7, 0, 7)
    assert sheet.words == "0 orang"


def test_a_tick_keeps_the_row_where_it_was(office: Workspace, invited: str) -> None:
    before = order(office, invited)
    for words in ("Manajer Program", "Kepala Sub Bagian Organisasi Internasional", "Ketua TGUPP"):
        record_present(office, invited, row(office, invited, words).id, at="8.41")
        assert order(office, invited) == before
    codes = [entry.office for entry in meeting_record(office, invited).attendance]
    assert codes == ["KDH-KLN", "TGUPP", "JAKBER"]  # the order of the printed sheet
    record_present(office, invited, row(office, invited, "Deputi CRO").id)
    assert order(office, invited) == before
    posts = [entry.position for entry in meeting_record(office, invited).attendance]
    assert posts == ["Kepala Sub Bagian Organisasi Internasional", "Ketua TGUPP", "Deputi CRO",
                     "Manajer Program"]  # fmt: skip


def test_ticking_is_one_deed_and_says_whom(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    one_deed(office, invited, lambda: record_present(office, invited, chosen, at="0841"))
    assert undo_label(office) == "Tandai hadir Kepala Bappeda"
    assert row(office, invited, "Kepala Bappeda").checked_in_at == "08:41"


def test_ticking_twice_writes_nothing(
    office: Workspace, invited: str, untouched: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    record_present(office, invited, chosen, at="8.41")
    untouched(office, lambda: record_present(office, invited, chosen))
    untouched(office, lambda: record_present(office, invited, chosen, at="08.41"))


def test_two_secretaries_ticking_one_row_make_the_same_entry(
    office: Workspace, invited: str, new_workspace: Callable[..., Workspace]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    record_present(office, invited, chosen)
    first = row(office, invited, "Kepala Bappeda").entry
    undo(office)
    record_proxy(office, invited, chosen, position="Staf Bappeda")
    assert row(office, invited, "Kepala Bappeda").entry == first


def test_two_of_one_post_stay_two(office: Workspace, meeting: str) -> None:
    add_recipients(office, meeting, [Addressee("TGUPP", "Tenaga Ahli")] * 2, again=True)
    first, second = rows(office, meeting)
    record_present(office, meeting, second.id)
    record_present(office, meeting, first.id)
    assert [one.status for one in rows(office, meeting)] == ["present", "present"]
    assert attendance_sheet(office, meeting).tally.persons == 2
    assert order(office, meeting) == [first.id, second.id]


def test_a_proxy_keeps_both_names(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    before = order(office, invited)
    one_deed(
        office,
        invited,
        lambda: record_proxy(office, invited, chosen, position="Staf Bappeda", group=True,
                             basis="assignment_letter", at="8.50"),
    )  # fmt: skip
    shown = row(office, invited, "Kepala Bappeda")
    assert (shown.attending, shown.represents) == ("Staf Bappeda", "Kepala Bappeda")
    assert (shown.status, shown.proxy_basis) == ("proxy", "assignment_letter")
    assert shown.count_open
    assert order(office, invited) == before
    assert attendance_sheet(office, invited).words == "1 unsur"


def test_the_invited_one_coming_after_all_ends_the_proxy(office: Workspace, invited: str) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    record_proxy(office, invited, chosen, position="Staf Bappeda", group=True, headcount=2)
    record_present(office, invited, chosen)
    shown = row(office, invited, "Kepala Bappeda")
    assert (shown.attending, shown.status, shown.represents) == ("Kepala Bappeda", "present", None)
    assert (shown.group, shown.headcount) == (False, None)


def test_one_person_represents_one(
    office: Workspace, invited: str, refused: Callable[..., Exception]
) -> None:
    person = add_person(office, "Nama Contoh", office="BAPPEDA")
    record_proxy(office, invited, row(office, invited, "Kepala Bappeda").id, person=person)
    other = row(office, invited, "Ketua TGUPP").id
    error = refused(
        office, FieldInvalid, lambda: record_proxy(office, invited, other, person=person)
    )
    assert str(error) == ("Orang ini sudah mewakili Kepala Bappeda. Data Anda tidak berubah.")


def test_somebody_uninvited_stands_at_the_end_of_the_office(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    before = order(office, invited)
    one_deed(
        office, invited, lambda: record_walk_in(office, invited, "BAPPEDA", position="Perencana")
    )
    new = row(office, invited, "Perencana")
    assert new.status == "walk_in"
    at = [one.invited for one in rows(office, invited)].index("Kepala Bappeda")
    assert order(office, invited) == [*before[: at + 1], new.id, *before[at + 1 :]]
    record_present(office, invited, row(office, invited, "Kepala Bappeda").id)
    assert order(office, invited) == [*before[: at + 1], new.id, *before[at + 1 :]]
    assert attendance_sheet(office, invited).tally.walk_ins == 1


def test_an_office_nobody_invited_gets_its_place_in_protocol_order(
    office: Workspace, invited: str
) -> None:
    record_present(office, invited, row(office, invited, "Manajer Program").id)
    record_walk_in(office, invited, "100RC", position="Associate Director")
    codes = [one.code for one in attendance_sheet(office, invited).offices]
    assert codes == ["KDH-KLN", "TRLH", "BAPPEDA", "TGUPP", "100RC", "JAKBER"]
    assert [x.office for x in meeting_record(office, invited).attendance] == ["100RC", "JAKBER"]


def test_a_walk_in_whom_the_sheet_knows_is_ticked_there(office: Workspace, invited: str) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP", position="Ketua TGUPP")
    add_recipients(office, invited, [Addressee("TGUPP", person=person)])
    before = order(office, invited)
    record_walk_in(office, invited, "TGUPP", person=person, at="9")
    assert order(office, invited) == before
    assert [one.status for one in rows(office, invited) if one.person == person] == ["present"]


def test_an_office_invited_as_a_whole_is_answered_by_anybody_of_it(
    office: Workspace, invited: str
) -> None:
    record_walk_in(office, invited, "TRLH", position="staf Kedeputian", group=True)
    (one,) = [shown for shown in rows(office, invited) if shown.office == "TRLH"]
    assert one.recipient is not None
    assert one.attending == "Staf Kedeputian"


def test_groups_count_apart_until_their_number_is_known(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    record_present(office, invited, row(office, invited, "Deputi CRO").id)
    group = record_walk_in(office, invited, "TGUPP", position="staf TGUPP", group=True)
    assert attendance_sheet(office, invited).words == "1 orang + 1 unsur"
    one_deed(office, invited, lambda: set_group(office, invited, group, 3))
    assert attendance_sheet(office, invited).words == "4 orang"
    set_group(office, invited, group, None)
    assert attendance_sheet(office, invited).words == "1 orang + 1 unsur"


def test_naming_a_post_later_changes_a_field_not_the_row(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Deputi CRO")
    record_present(office, invited, chosen.id)
    entry = row(office, invited, "Deputi CRO").entry
    person = add_person(office, "Nama Contoh", title_suffix="M.T.", office="JAKBER")
    one_deed(office, invited, lambda: name_entry(office, invited, chosen.id, person=person))
    (named,) = [one for one in rows(office, invited) if one.id == chosen.id]
    assert (named.attending, named.entry) == ("Nama Contoh, M.T., Deputi CRO", entry)
    assert attendance_sheet(office, invited).tally.persons == 1


def test_naming_one_of_a_group_counts_nobody_twice(office: Workspace, invited: str) -> None:
    group = record_walk_in(office, invited, "TGUPP", position="staf TGUPP", group=True, headcount=2)
    name_entry(office, invited, group, name="Nama Contoh")
    assert attendance_sheet(office, invited).tally.persons == 2
    name_entry(office, invited, group, name="Nama Kedua")
    sheet = attendance_sheet(office, invited)
    assert (sheet.tally.persons, sheet.tally.units) == (2, 0)
    assert sorted(one.name or "" for one in rows(office, invited) if one.here) == [
        "Nama Contoh",
        "Nama Kedua",
    ]


def test_one_person_stands_on_one_row(
    office: Workspace, invited: str, refused: Callable[..., Exception]
) -> None:
    person = add_person(office, "Nama Contoh", office="JAKBER")
    name_entry(office, invited, row(office, invited, "Deputi CRO").id, person=person)
    other = row(office, invited, "Manajer Program").id
    refused(office, FieldInvalid, lambda: name_entry(office, invited, other, person=person))


@pytest.mark.parametrize("status", ["excused", "sick", "on_other_duty", "absent", "present_online"])
def test_every_state_can_be_noted(
    office: Workspace, invited: str, one_deed: Callable[..., None], status: str
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    one_deed(
        office, invited, lambda: set_status(office, invited, chosen, status, note=" rapat lain ")
    )
    shown = row(office, invited, "Kepala Bappeda")
    assert (shown.status, shown.note) == (status, "rapat lain")
    assert shown.attending == ("Kepala Bappeda" if status == "present_online" else "")


def test_taking_a_tick_back_leaves_the_invitation(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    before = rows(office, invited)
    record_present(office, invited, chosen)
    one_deed(office, invited, lambda: clear(office, invited, chosen))
    assert rows(office, invited) == before
    record_present(office, invited, chosen, at="9")
    assert row(office, invited, "Kepala Bappeda").checked_in_at == "09:00"


def test_a_walk_in_taken_back_leaves_the_sheet(office: Workspace, invited: str) -> None:
    before = rows(office, invited)
    clear(office, invited, record_walk_in(office, invited, "TGUPP", position="Tenaga Ahli"))
    assert rows(office, invited) == before


def test_closing_marks_the_rest_and_only_them(
    office: Workspace, invited: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    record_present(office, invited, row(office, invited, "Kepala Bappeda").id)
    set_status(office, invited, row(office, invited, "Ketua TGUPP").id, "sick")
    before = order(office, invited)
    one_deed(office, invited, lambda: close_attendance(office, invited))
    assert undo_label(office) == "Tandai 5 undangan tanpa keterangan"
    assert [one.status for one in rows(office, invited)] == [
        "absent", "absent", "absent", "present", "sick", "absent", "absent",
    ]  # fmt: skip
    assert order(office, invited) == before
    untouched(office, lambda: close_attendance(office, invited))


def test_leaders_are_known_before_the_meeting(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    set_leader(office, invited, "chair", "KDH-KLN", position="Kepala Bagian KLN")
    one_deed(
        office,
        invited,
        lambda: set_leader(office, invited, "minute_taker", "JAKBER", position="Staf Komunikasi"),
    )
    known = leaders(office, invited)
    assert known["chair"].invited == "Kepala Bagian KLN"
    assert known["minute_taker"].recipient is None
    assert {one.status for one in rows(office, invited)} == {"expected"}
    listed = MeetingList(office.path, meeting_record(office, invited).meeting.date)
    assert listed.page(MeetingFilter())[0].chip == "today"
    listed.close()
    record_present(office, invited, known["chair"].id)
    assert leaders(office, invited)["chair"].status == "present"
    clear(office, invited, known["chair"].id)
    assert leaders(office, invited)["chair"].status == "expected"


def test_a_role_is_one_persons(office: Workspace, invited: str) -> None:
    set_role(office, invited, row(office, invited, "Kepala Bagian KLN").id, "chair")
    set_leader(office, invited, "chair", "BAPPEDA", position="kepala bappeda")
    assert [one.invited for one in rows(office, invited) if one.role == "chair"] == [
        "Kepala Bappeda"
    ]
    set_leader(office, invited, "chair", None)
    assert leaders(office, invited) == {}


def test_times_and_notes_are_kept(
    office: Workspace,
    invited: str,
    one_deed: Callable[..., None],
    refused: Callable[..., Exception],
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    record_present(office, invited, chosen)
    one_deed(office, invited, lambda: set_times(office, invited, chosen, "9.05", "1030"))
    one_deed(office, invited, lambda: set_note(office, invited, chosen, "datang terlambat"))
    shown = row(office, invited, "Kepala Bappeda")
    assert (shown.checked_in_at, shown.left_at) == ("09:05", "10:30")
    refused(office, FieldInvalid, lambda: set_times(office, invited, chosen, "25", None))


def test_renaming_an_invited_post_keeps_its_row_whole(office: Workspace, invited: str) -> None:
    chosen = row(office, invited, "Kepala Bappeda")
    record_present(office, invited, chosen.id)
    edit_recipient(office, chosen.recipient or "", addressee="Kepala Bappeda Provinsi DKI Jakarta")
    shown = row(office, invited, "Kepala Bappeda Provinsi DKI Jakarta")
    assert (shown.id, shown.status) == (chosen.id, "present")


def test_final_minutes_lock_the_sheet(
    office: Workspace, invited: str, refused: Callable[..., Exception], lock: Callable[..., None]
) -> None:
    chosen = row(office, invited, "Kepala Bappeda").id
    lock(office, invited, "final")
    assert attendance_sheet(office, invited).locked
    refused(office, MeetingLocked, lambda: record_present(office, invited, chosen))
    refused(office, MeetingLocked, lambda: record_walk_in(office, invited, "TGUPP", name="x"))
    refused(office, MeetingLocked, lambda: close_attendance(office, invited))
    lock(office, invited, "draft")  # a revision is open again
    record_present(office, invited, chosen)


def test_what_is_not_there_is_refused(
    office: Workspace, invited: str, refused: Callable[..., Exception]
) -> None:
    refused(office, RowNotFound, lambda: record_present(office, invited, "0" * 32))
    refused(office, RowNotFound, lambda: record_present(office, invited, "bukan id"))
    refused(office, MeetingNotFound, lambda: record_present(office, "0" * 32, "0" * 32))
    refused(office, FieldInvalid, lambda: record_walk_in(office, invited, "TGUPP"))
    refused(office, FieldInvalid, lambda: record_walk_in(office, invited, "TAK-ADA", name="x"))
    chosen = row(office, invited, "Kepala Bappeda").id
    refused(office, FieldInvalid, lambda: set_group(office, invited, chosen, 0))
    refused(office, FieldInvalid, lambda: set_status(office, invited, chosen, "proxy"))


def test_a_leader_from_the_directory_takes_the_row_of_the_invited_post(
    office: Workspace, invited: str
) -> None:
    before = order(office, invited)
    person = add_person(office, "Nama Contoh", office="KDH-KLN", position="Kepala Bagian KLN")
    set_leader(office, invited, "chair", "KDH-KLN", person=person)
    assert order(office, invited) == before
    assert leaders(office, invited)["chair"].person == person


def test_ticking_somebody_uninvited_again_keeps_them_uninvited(
    office: Workspace, invited: str
) -> None:
    new = record_walk_in(office, invited, "TGUPP", position="Tenaga Ahli")
    record_present(office, invited, new, at="9")
    shown = row(office, invited, "Tenaga Ahli")
    assert (shown.status, shown.checked_in_at) == ("walk_in", "09:00")


def test_who_is_only_expected_prints_on_the_form_and_never_as_attendance(
    office: Workspace, invited: str
) -> None:
    set_leader(office, invited, "minute_taker", "JAKBER", position="Staf Komunikasi")
    record_present(office, invited, row(office, invited, "Ketua TGUPP").id)
    form = print_document(office, invited, "daftar-hadir", "txt").data.decode()
    assert form.index("Manajer Program") < form.index("Staf Komunikasi")
    close_meeting(office, invited, "10.40")
    for kind in ("daftar-hadir", "notula"):
        paper = print_document(office, invited, kind, "txt").data.decode()
        assert "Ketua TGUPP" in paper
        assert "Staf Komunikasi" not in paper


def test_coming_and_leaving_at_an_item_are_told_and_mean_presence(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    items = [add_item(office, invited, title) for title in ("Satu", "Satu a", "Dua")]
    set_level(office, items[1], 1)
    assert [one.number for one in agenda_choices(office, invited)] == ["1", "1.1", "2"]
    late = row(office, invited, "Ketua TGUPP").id
    one_deed(office, invited, lambda: set_came_at(office, invited, late, items[1]))
    set_left_at(office, invited, late, items[2])
    found = row(office, invited, "Ketua TGUPP")
    assert (found.status, found.came_at, found.left_at_item) == ("present", "1.1", "2")
    set_came_at(office, invited, late, None)
    assert row(office, invited, "Ketua TGUPP").came_at is None
    text = print_document(office, invited, "notula", "txt").data.decode()
    assert "meninggalkan rapat pada agenda" in text


def test_a_paraf_means_presence_and_goes_with_the_tick(office: Workspace, invited: str) -> None:
    who = row(office, invited, "Kepala Bappeda").id
    set_initialled(office, invited, who, initialled=True)
    found = row(office, invited, "Kepala Bappeda")
    assert (found.status, found.initialled) == ("present", True)
    set_status(office, invited, who, "excused")
    assert not row(office, invited, "Kepala Bappeda").initialled


def test_who_was_invited_by_post_is_named_by_its_holder_on_every_paper(
    office: Workspace, invited: str, one_deed: Callable[..., None]
) -> None:
    person = add_person(office, "Nama Contoh", office="BAPPEDA", title_suffix="M.T.")
    add_post(office, "BAPPEDA", "Kepala Bappeda", person=person)
    head = row(office, invited, "Kepala Bappeda").id
    one_deed(office, invited, lambda: record_present(office, invited, head, at="8.50"))
    close_meeting(office, invited, "10.40")
    assert row(office, invited, "Kepala Bappeda").attending == "Nama Contoh, M.T., Kepala Bappeda"
    sheet = print_document(office, invited, "daftar-hadir", "txt").data.decode()
    assert "Nama Contoh, M.T." in sheet
    minutes = print_document(office, invited, "notula", "txt").data.decode()
    assert "Nama Contoh, M.T., Kepala Bappeda" in minutes


def test_a_holder_who_is_on_the_sheet_already_is_not_named_twice(
    office: Workspace, invited: str
) -> None:
    person = add_person(office, "Nama Contoh", office="JAKBER", position="Deputi CRO")
    for title in ("Deputi CRO", "Manajer Program"):
        add_post(office, "JAKBER", title, person=person)
    for title in ("Deputi CRO", "Manajer Program"):
        record_present(office, invited, row(office, invited, title).id)
    named = [one.person for one in rows(office, invited) if one.person]
    assert named == [person]


def test_a_post_that_ends_as_its_office_begins_is_joined_without_doubling(
    office: Workspace, meeting: str
) -> None:
    add_recipients(office, meeting, (Addressee("KDH-KLN", "Kepala Biro"),))
    set_status(office, meeting, rows(office, meeting)[0].id, "excused")
    text = " ".join(print_document(office, meeting, "notula", "txt").data.decode().split())
    assert "Kepala Biro KDH dan KLN (izin)" in text
    assert "Biro Biro" not in text


def test_who_leads_or_writes_uninvited_is_no_extra(office: Workspace, invited: str) -> None:
    set_leader(office, invited, "minute_taker", "JAKBER", position="Staf Komunikasi")
    (taker,) = [one for one in rows(office, invited) if one.role == "minute_taker"]
    record_present(office, invited, taker.id)
    record_walk_in(office, invited, "TGUPP", position="Tenaga Ahli")
    tally = attendance_sheet(office, invited).tally
    assert (tally.walk_ins, tally.here) == (1, 2)


def test_the_paraf_stands_on_the_final_sheet(office: Workspace, invited: str) -> None:
    set_initialled(office, invited, row(office, invited, "Ketua TGUPP").id, initialled=True)
    close_meeting(office, invited, "10.40")
    assert "sudah paraf" in print_document(office, invited, "daftar-hadir", "txt").data.decode()


def test_where_nobody_was_invited_only_noted_newcomers_are_extras(
    office: Workspace, meeting: str
) -> None:
    set_leader(office, meeting, "chair", "TGUPP", position="Ketua TGUPP")
    record_present(office, meeting, rows(office, meeting)[0].id)
    assert attendance_sheet(office, meeting).tally.walk_ins == 0
    record_walk_in(office, meeting, "TGUPP", position="Tenaga Ahli")
    assert attendance_sheet(office, meeting).tally.walk_ins == 1


def test_the_sheet_that_goes_round_names_who_holds_a_post_that_day(
    office: Workspace, invited: str
) -> None:
    head = add_person(office, "Nama Contoh", office="BAPPEDA", title_suffix="M.T.")
    add_post(office, "BAPPEDA", "Kepala Bappeda", person=head)
    before = add_person(office, "Nama Dahulu", office="TGUPP")
    add_post(office, "TGUPP", "Ketua TGUPP", person=before, held_until=dt.date(2017, 12, 31))
    twice = add_person(office, "Nama Rangkap", office="JAKBER")
    for title in ("Deputi CRO", "Manajer Program"):
        add_post(office, "JAKBER", title, person=twice)
    text = print_document(office, invited, "daftar-hadir", "txt").data.decode()
    lines = [line for line in text.splitlines() if "Nama" in line]
    assert any("Nama Contoh, M.T." in line and "Kepala Bappeda" in line for line in lines)
    assert "Nama Dahulu" not in text
    assert text.count("Nama Rangkap") == 1
    blank = print_document(office, invited, "daftar-hadir", "txt", options=BLANK).data.decode()
    assert "Nama Contoh" not in blank
    assert meeting_record(office, invited).people == ()
