"""The history of a field and of a meeting in words, compared and restored (E4)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import entity_classes, synced_fields
from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingLocked,
    MeetingNotFound,
    RowNotFound,
)
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.directory.offices import remove_office
from jakber_desktop.operations.directory.people import add_person, edit_person
from jakber_desktop.operations.discussion.deeds import add_point, edit_point
from jakber_desktop.operations.history import reading
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.history.restoring import restore_version, revive_meeting
from jakber_desktop.operations.log_words.names import OTHER, field_name, kind_name
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import delete_meeting
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.outcomes.decisions import decision_from_point

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace


def venue(meeting: str) -> FieldAddress:
    return FieldAddress("meeting", meeting, "venue")


def test_versions_come_newest_first_with_who_and_in_which_deed(
    office: Workspace, meeting: str, clock: Callable[[], int]
) -> None:
    edit_meeting(office, meeting, venue="Balai Kota")
    clock.now += 60_000  # type: ignore[attr-defined]
    office.set_user("Rekan Contoh")
    edit_meeting(office, meeting, venue="Ruang Rapat 2")
    found = reading.field_history(office, venue(meeting))
    assert (found.name, found.kind, found.of, found.total) == ("Tempat", "Rapat", "Rapat Contoh", 2)
    newest, first = found.versions
    assert (newest.value.words, newest.current) == ("Ruang Rapat 2", True)
    assert newest.writer == (dt.datetime(2018, 4, 4, 2, 6, tzinfo=dt.UTC), "Rekan Contoh", True, "")
    assert newest.label == "Ubah tempat rapat “Rapat Contoh”"
    assert (first.value.words, first.writer.user) == ("Balai Kota", "Nama Contoh")
    assert (found.locked, found.restorable) == (False, True)


def test_values_are_told_in_words(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, date=dt.date(2018, 4, 5), urgency="urgent", kind="monitoring")
    edit_meeting(office, meeting, organizer="BAPPEDA", crosses_midnight=True, series="Berketahanan")

    def words(field: str) -> list[str]:
        address = FieldAddress("meeting", meeting, field)
        return [one.value.words for one in reading.field_history(office, address).versions]

    assert words("date") == ["Kamis, 5 April 2018", "Rabu, 4 April 2018"]
    assert words("urgency") == ["Segera", "Biasa"]
    assert words("organizer_id") == ["BAPPEDA", "KDH-KLN"]
    assert words("invited_start") == ["09.00"]
    assert words("crosses_midnight") == ["Ya", "Tidak"]
    assert words("series_id") == ["Berketahanan"]
    assert words("kind") == ["Rapat monitoring"]
    assert words("time_zone") == ["WIB"]


def test_a_nip_stays_masked(office: Workspace) -> None:
    person = add_person(office, "Nama Contoh")
    edit_person(office, person, employee_no="196608011988031001")
    found = reading.field_history(office, FieldAddress("person", person, "employee_no"))
    assert found.versions[0].value.words == "••••••••••••••1001"


def test_a_version_restored_is_an_ordinary_change(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    edit_meeting(office, meeting, venue="Balai Kota")
    edit_meeting(office, meeting, venue="Ruang Rapat 2")
    first = reading.field_history(office, venue(meeting)).versions[-1]
    one_deed(office, meeting, partial(restore_version, office, venue(meeting), first.stamp))
    assert undo_label(office) == "Kembalikan isian tempat"
    assert meeting_record(office, meeting).meeting.venue == "Balai Kota"
    undo(office)
    assert meeting_record(office, meeting).meeting.venue == "Ruang Rapat 2"
    newest = reading.field_history(office, venue(meeting)).versions[0]
    assert newest.label == "Urungkan: kembalikan isian tempat"


def test_every_version_can_be_restored_and_is_then_shown(office: Workspace, meeting: str) -> None:
    item = add_item(office, meeting, "Satu")
    address = FieldAddress("agenda_item", item, "title")
    with office.change("Ganti") as change:
        row = change.session.get(e.AgendaItem, UUID(hex=item))
        assert row is not None
        row.title = "Dua"
    for version in reading.field_history(office, address).versions:
        restore_version(office, address, version.stamp)
        assert reading.field_history(office, address).versions[0].value == version.value


def test_final_minutes_refuse_a_restore(
    office: Workspace, meeting: str, lock: Callable[..., None], refused: Callable[..., Exception]
) -> None:
    edit_meeting(office, meeting, venue="Balai Kota")
    edit_meeting(office, meeting, venue="Ruang Rapat 2")
    lock(office, meeting)
    found = reading.field_history(office, venue(meeting))
    assert found.locked
    old = found.versions[-1].stamp
    refused(office, MeetingLocked, partial(restore_version, office, venue(meeting), old))


def test_a_time_that_no_longer_fits_is_refused(
    office: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    edit_meeting(office, meeting, invited_start="13", invited_end="15")
    address = FieldAddress("meeting", meeting, "invited_end")
    old = reading.field_history(office, address).versions[-1]
    assert old.value.words == "11.00"
    error = refused(office, FieldInvalid, partial(restore_version, office, address, old.stamp))
    assert "13.00" in str(error)


def test_an_office_that_is_gone_is_not_brought_back_by_a_field(
    office: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    address = FieldAddress("meeting", meeting, "organizer_id")
    edit_meeting(office, meeting, organizer="BAPPEDA")
    edit_meeting(office, meeting, organizer="TGUPP")
    remove_office(office, "BAPPEDA")
    versions = reading.field_history(office, address).versions
    assert versions[1].value.words == "BAPPEDA"
    refused(office, RowNotFound, partial(restore_version, office, address, versions[1].stamp))


def test_a_decision_follows_its_restored_point(office: Workspace, meeting: str) -> None:
    point = add_point(office, add_item(office, meeting, "Satu"), "Disepakati lama.")
    decision_from_point(office, point)
    edit_point(office, point, text="Disepakati baru.")
    address = FieldAddress("point", point, "text")
    restore_version(office, address, reading.field_history(office, address).versions[-1].stamp)
    assert [one.text for one in meeting_record(office, meeting).decisions] == ["Disepakati lama."]


def test_order_and_ownership_are_not_restored_on_their_own(
    office: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    item = add_item(office, meeting, "Satu")
    for field in ("pos", "meeting_id"):
        address = FieldAddress("agenda_item", item, field)
        found = reading.field_history(office, address)
        assert not found.restorable
        stamp = found.versions[0].stamp
        refused(office, FieldInvalid, partial(restore_version, office, address, stamp))


@pytest.mark.parametrize(
    "address",
    [
        FieldAddress("meeting", "0" * 32, "venue"),
        FieldAddress("meeting", "bukan-id", "venue"),
        FieldAddress("sqlite_master", "0" * 32, "sql"),
        FieldAddress("meeting", "0" * 32, "id"),
    ],
)
def test_an_address_of_nothing_is_refused(office: Workspace, address: FieldAddress) -> None:
    with pytest.raises(RowNotFound):
        reading.field_history(office, address)
    with pytest.raises(RowNotFound):
        restore_version(office, address, "1:1")


def test_a_long_history_comes_in_pages(office: Workspace, meeting: str) -> None:
    for nth in range(120):
        edit_meeting(office, meeting, venue=f"Ruang {nth}")
    seen: list[str] = []
    after = None
    while True:
        page = reading.field_history(office, venue(meeting), 50, after)
        assert page.total == 120
        if not page.versions:
            break
        assert len(page.versions) <= 50
        seen += [one.value.words for one in page.versions]
        after = page.versions[-1].stamp
    assert seen == [f"Ruang {nth}" for nth in reversed(range(120))]


def test_changes_of_a_meeting_leave_others_out_and_are_found_by_words(
    office: Workspace, meeting: str
) -> None:
    add_item(office, meeting, "Laporan capaian")
    office.set_user("Rekan Contoh")
    edit_meeting(office, meeting, venue="Balai Kota")
    labels = [one.label for one in reading.changes(office, meeting)]
    assert labels == [
        "Ubah tempat rapat “Rapat Contoh”",
        "Tambah agenda “Laporan capaian”",
        "Buat rapat “Rapat Contoh”",
    ]
    assert [one.label for one in reading.changes(office, meeting, text="CAPAIAN")] == labels[1:2]
    assert [one.label for one in reading.changes(office, meeting, text="rekan")] == labels[:1]
    assert len(reading.changes(office)) == 9  # six offices more
    first = reading.changes(office, meeting, limit=1)
    rest = reading.changes(office, meeting, after=first[0].stamp)
    assert [one.label for one in (*first, *rest)] == labels


def test_a_change_tells_its_fields_in_words(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, venue="Balai Kota", organizer="BAPPEDA")
    stamp = reading.changes(office, meeting)[0].stamp
    detail = reading.change_detail(office, stamp, meeting)
    told = {(one.name, one.before.words, one.after.words) for one in detail.fields}
    assert told == {("Tempat", "", "Balai Kota"), ("Penyelenggara", "KDH-KLN", "BAPPEDA")}
    assert (detail.more, detail.gone, detail.meeting) == (0, None, meeting)


def test_a_new_row_tells_what_was_entered_not_its_defaults(office: Workspace, meeting: str) -> None:
    add_item(office, meeting, "Laporan capaian")
    detail = reading.change_detail(office, reading.changes(office, meeting)[0].stamp, meeting)
    assert [(one.kind, one.name, one.after.words) for one in detail.fields] == [
        ("Butir agenda", "Judul", "Laporan capaian")
    ]


def test_a_deleted_meeting_is_found_in_the_history_and_comes_back(
    office: Workspace, meeting: str, state: Callable[..., object]
) -> None:
    add_item(office, meeting, "Satu")
    before = meeting_record(office, meeting)
    delete_meeting(office, meeting)
    (newest, *_) = reading.changes(office)
    detail = reading.change_detail(office, newest.stamp)
    assert detail.gone == (meeting, "Rapat Contoh")
    assert [one.life for one in detail.fields] == ["died"]
    assert next(one.label for one in reading.changes(office, meeting)) == newest.label
    revive_meeting(office, meeting)
    assert meeting_record(office, meeting) == before
    assert undo_label(office) == "Kembalikan rapat “Rapat Contoh”"
    assert reading.change_detail(office, newest.stamp).gone is None
    undo(office)
    with pytest.raises(MeetingNotFound):
        meeting_record(office, meeting)
    assert state(office).problems == []  # type: ignore[attr-defined]
    with pytest.raises(MeetingNotFound):
        revive_meeting(office, "0" * 32)


def test_an_undone_import_is_reached_and_comes_back_whole(
    workspace: Workspace, sample: Callable[[], dict[str, object]], take: Callable[..., str],
    state: Callable[..., object],
) -> None:  # fmt: skip
    meeting = take(workspace, sample())
    before = meeting_record(workspace, meeting)
    undo(workspace)
    newest, first = reading.changes(workspace, meeting)
    assert newest.undoes
    assert newest.label.startswith("Urungkan: impor rapat “")
    detail = reading.change_detail(workspace, newest.stamp)
    assert detail.gone is not None
    assert detail.gone[0] == meeting
    revive_meeting(workspace, meeting)
    assert meeting_record(workspace, meeting) == before
    assert state(workspace).problems == []  # type: ignore[attr-defined]
    assert not first.undoes


def test_every_field_and_table_has_a_name_for_people() -> None:
    for table, kind in entity_classes().items():
        assert kind_name(table) != OTHER, table
        for field in synced_fields(kind):
            assert field_name(table, field) != OTHER, (table, field)


def test_a_large_change_is_cut_and_says_how_much_is_left(
    workspace: Workspace, sample: Callable[[], dict[str, object]], take: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    take(workspace, sample())
    monkeypatch.setattr(reading, "SHOWN_FIELDS", 10)
    detail = reading.change_detail(workspace, reading.changes(workspace)[0].stamp)
    assert len(detail.fields) == 10
    assert detail.more > 50
    assert not {part for one in detail.fields for part in one.after.words.split() if "{" in part}
