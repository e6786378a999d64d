"""The register of follow-ups over all meetings: what it lists, and what is done in it (F2, 07)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.follow_ups import FollowUpFilter
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.follow_ups import deeds, dues, progress
from jakber_desktop.operations.follow_ups.detail import detail
from jakber_desktop.operations.follow_ups.reading import count, page
from jakber_desktop.operations.meetings.life import cancel_meeting, postpone_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import action_from_point, add_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 20)


def texts(workspace: Workspace, **wanted: Any) -> list[str]:
    return [row.text for row in page(workspace, FollowUpFilter(**wanted), TODAY)]


@pytest.fixture
def register(office: Workspace, meeting: str) -> Workspace:
    """Two meetings with follow-ups of every group."""
    other = create_meeting(office, "Rapat Lain", dt.date(2018, 4, 11))
    add_action(office, meeting, "sudah lama", office="KDH-KLN", due_date=dt.date(2018, 4, 2))
    add_action(office, meeting, "kemarin", office="JAKBER", due_date=dt.date(2018, 4, 18))
    add_action(office, other, "minggu ini", office="JAKBER", due_date=dt.date(2018, 4, 27))
    add_action(office, other, "nanti", office="BAPPEDA", due_date=dt.date(2018, 4, 28))
    add_action(office, other, "kapan saja")
    add_action(office, other, "beres", office="JAKBER", status="done")
    return office


def test_late_ones_come_first_then_what_is_due_soon_then_the_rest(register: Workspace) -> None:
    rows = page(register, FollowUpFilter(), TODAY)
    assert [(row.text, row.group, row.days) for row in rows] == [
        ("kemarin", "late", -2), ("sudah lama", "late", -18), ("minggu ini", "soon", 7),
        ("nanti", "later", 8), ("kapan saja", "undated", None),
    ]  # fmt: skip
    assert [row.code for row in rows] == ["T-2", "T-1", "T-1", "T-2", "T-3"]
    assert tuple(count(register, FollowUpFilter(), TODAY)) == (5, 2, 1, 1, 1, 1)


def test_a_page_goes_on_where_the_last_one_ended(register: Workspace) -> None:
    whole = page(register, FollowUpFilter(), TODAY)
    found, after = [], None
    while rows := page(register, FollowUpFilter(), TODAY, after, 2):
        found += rows
        after = rows[-1]
    assert tuple(found) == whole


def test_the_register_is_narrowed_by_state_office_meeting_and_words(
    register: Workspace, meeting: str
) -> None:
    assert texts(register, state="late") == ["kemarin", "sudah lama"]
    assert texts(register, state="done") == ["beres"]
    assert texts(register, office="JAKBER") == ["kemarin", "minggu ini"]
    assert texts(register, meeting=meeting) == ["kemarin", "sudah lama"]
    assert texts(register, text="LAIN nanti") == ["nanti"]
    assert texts(register, text="t-2 kemarin") == ["kemarin"]
    assert texts(register, text="100%") == []


def test_a_row_of_a_confidential_point_is_marked(office: Workspace, meeting: str) -> None:
    item = add_item(office, meeting, "Anggaran")
    point = add_point(office, item, "Menahan anggaran", confidential=True)
    action_from_point(office, point)
    add_action(office, meeting, "Biasa")
    assert {row.text: row.closed for row in page(office, FollowUpFilter(), TODAY)} == {
        "Menahan anggaran": True, "Biasa": False,
    }  # fmt: skip


def test_each_deed_is_one_step_also_after_the_minutes_are_final(
    office: Workspace, meeting: str, lock: Callable[..., None], one_deed: Callable[..., None]
) -> None:
    action = add_action(office, meeting, "Menyusun laporan", office="JAKBER")
    lock(office, meeting, "archived")
    for deed in (
        lambda: deeds.set_status(office, action, "blocked"),
        lambda: deeds.set_due(office, action, "Senin depan", TODAY),
        lambda: deeds.set_responsible(office, action, office="BAPPEDA", post="Kepala Bidang"),
        lambda: progress.add_progress(office, action, "Rancangan dikirim.", TODAY),
        lambda: deeds.finish(office, action, TODAY, "Laporan terkirim."),
        lambda: deeds.reopen(office, action),
    ):
        one_deed(office, meeting, deed)


def test_done_with_a_note_is_closed_on_the_day_and_reopened_without_it(
    office: Workspace, meeting: str
) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    deeds.finish(office, action, TODAY, "Laporan terkirim.")
    found = detail(office, action, TODAY)
    assert (found.row.status, found.row.closed_on) == ("done", TODAY)
    assert [(one.date, one.text) for one in found.progress] == [(TODAY, "Laporan terkirim.")]
    deeds.reopen(office, action)
    row = detail(office, action, TODAY).row
    assert (row.status, row.closed_on) == ("in_progress", None)


def test_a_note_is_worded_anew_and_taken_away(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    note = progress.add_progress(office, action, "Rancangan dikrim.", TODAY)
    one_deed(office, meeting, lambda: progress.edit_progress(office, note, "Rancangan dikirim."))
    assert [one.text for one in detail(office, action, TODAY).progress] == ["Rancangan dikirim."]
    one_deed(office, meeting, lambda: progress.remove_progress(office, note))
    assert detail(office, action, TODAY).progress == ()


def test_the_history_tells_notes_and_changes_with_who_made_them(
    office: Workspace, meeting: str, clock: Any
) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    clock.now += 86_400_000
    deeds.set_status(office, action, "blocked")
    clock.now += 86_400_000
    progress.add_progress(office, action, "Menunggu data.", dt.date(2018, 4, 17))
    told = [(one.date, one.words, one.user) for one in detail(office, action, TODAY).events]
    assert told == [
        (dt.date(2018, 4, 17), "Menunggu data.", "Nama Contoh"),
        (dt.date(2018, 4, 5), "Status: Terhambat", "Nama Contoh"),
        (dt.date(2018, 4, 4), "Dicatat dalam rapat ini", "Nama Contoh"),
    ]


def test_a_file_is_kept_as_proof_beside_final_minutes(
    office: Workspace, meeting: str, lock: Callable[..., None], tmp_path: Path
) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    lock(office, meeting, "final")
    file = tmp_path / "tanda-terima.pdf"
    file.write_bytes(b"%PDF-1.7 tanda terima")
    progress.add_proof(office, action, file, TODAY)
    (note,) = detail(office, action, TODAY).progress
    assert (note.proof, note.text) == ("tanda-terima.pdf", "Bukti: tanda-terima.pdf")


def test_progress_goes_into_the_meeting_file_and_comes_back(
    office: Workspace, meeting: str, new_workspace: Callable[..., Workspace], tmp_path: Path
) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    progress.add_progress(office, action, "Rancangan dikirim.", dt.date(2018, 4, 17))
    proof = tmp_path / "bukti.txt"
    proof.write_text("diterima")
    progress.add_proof(office, action, proof, TODAY)
    deeds.finish(office, action, TODAY)
    file = tmp_path / "rapat.json"
    file.write_bytes(export_meeting(office, meeting))
    other = new_workspace("lain.jakber")
    (taken,) = import_meeting_files(other, [file])
    assert export_meeting(other, taken.meeting_id) == file.read_bytes()


@pytest.mark.parametrize(
    ("typed", "due", "phrase"),
    [
        ("31/5", dt.date(2018, 5, 31), None),
        ("besok", dt.date(2018, 4, 21), None),
        ("+14", dt.date(2018, 5, 4), None),
        ("setelah Idul Fitri", dt.date(2018, 6, 21), "setelah Idul Fitri"),
        ("sebelum rapat berikutnya", dt.date(2018, 5, 1), "sebelum rapat berikutnya"),
        ("akhir bulan depan", dt.date(2018, 5, 31), "akhir bulan depan"),
        ("", None, None),
    ],
)
def test_a_due_day_is_typed_as_people_say_it(
    office: Workspace, typed: str, due: dt.date | None, phrase: str | None
) -> None:
    first = create_meeting(office, "Rangkaian", dt.date(2018, 4, 4), series="Rangkaian")
    create_meeting(office, "Rangkaian", dt.date(2018, 5, 2), series="Rangkaian")
    action = add_action(office, first, "Menyusun laporan", due_date=dt.date(2018, 4, 18))
    deeds.set_due(office, action, typed, TODAY)
    row = detail(office, action, TODAY).row
    assert (row.due, row.due_phrase) == (due, phrase)


def test_a_name_of_the_directory_is_the_person_and_other_words_are_a_post(
    office: Workspace, meeting: str
) -> None:
    person = add_person(office, "Nama Contoh", office="BAPPEDA")
    action = add_action(office, meeting, "Menyusun laporan")
    deeds.set_who(office, action, "nama  contoh", TODAY)
    found = detail(office, action, TODAY)
    assert (found.person, found.post, found.row.who) == (person, None, "Nama Contoh")
    deeds.set_who(office, action, "Kepala Bidang", TODAY)
    found = detail(office, action, TODAY)
    assert (found.person, found.post) == (None, "Kepala Bidang")


def test_what_is_no_date_is_told(office: Workspace, meeting: str) -> None:
    action = add_action(office, meeting, "Menyusun laporan")
    with pytest.raises(FieldInvalid):
        deeds.set_due(office, action, "31/31", TODAY)


def test_a_phrase_means_another_day_once_the_meeting_it_hangs_on_moves(office: Workspace) -> None:
    first = create_meeting(office, "Satu", dt.date(2018, 4, 4), series="Rangkaian")
    second = create_meeting(office, "Dua", dt.date(2018, 5, 2), series="Rangkaian")
    action = add_action(
        office, first, "Menyusun", due_date=dt.date(2018, 5, 1),
        due_phrase="sebelum rapat berikutnya",
    )  # fmt: skip

    def due() -> dt.date | None:
        return detail(office, action, TODAY).row.due

    edit_meeting(office, second, date=dt.date(2018, 5, 9))
    assert due() == dt.date(2018, 5, 8)
    create_meeting(office, "Antara", dt.date(2018, 4, 25), series="Rangkaian")
    assert due() == dt.date(2018, 4, 24)
    between = create_meeting(office, "Lebih awal", dt.date(2018, 4, 18), series="Rangkaian")
    assert due() == dt.date(2018, 4, 17)
    postpone_meeting(office, between, "Ruang dipakai", date=dt.date(2018, 4, 23))
    assert due() == dt.date(2018, 4, 22)
    cancel_meeting(office, between, "Tidak jadi")
    assert due() == dt.date(2018, 4, 24)
    assert dues.stale_dues(office) == ()


def test_an_estimated_feast_is_marked(office: Workspace) -> None:
    far = create_meeting(office, "Jauh", dt.date(2031, 1, 6))
    add_action(
        office, far, "Menyusun", due_date=dt.date(2031, 2, 3), due_phrase="setelah Idul Fitri"
    )
    (row,) = page(office, FollowUpFilter(), dt.date(2031, 1, 7))
    assert row.estimated
    assert dues.redate_all(office) == 1
    (again,) = page(office, FollowUpFilter(), dt.date(2031, 1, 7))
    assert again.due != row.due
