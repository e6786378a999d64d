"""The directory: a tree of offices, people, posts with dates; nothing used is ever deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, RowNotFound, StillUsed
from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.attendance.roles import set_leader
from jakber_desktop.operations.directory.offices import (
    add_office,
    edit_office,
    move_office,
    remove_office,
)
from jakber_desktop.operations.directory.people import (
    add_person,
    edit_person,
    remove_person,
    set_active,
)
from jakber_desktop.operations.directory.posts import (
    add_post,
    edit_post,
    remove_post,
    succeed_post,
)
from jakber_desktop.operations.directory.reading import contacts, offices, person_card
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients
from jakber_desktop.operations.meeting_records import meeting_record

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

NIP = "196608011988031001"


def codes(workspace: Workspace) -> list[str]:
    return [row.code for row in offices(workspace)]


def test_offices_are_a_tree_in_protocol_order(office: Workspace) -> None:
    add_office(office, "kln", "Bagian KLN", parent="KDH-KLN", precedence=15)
    add_office(office, "OI", "Subbagian Organisasi Internasional", parent="KLN")
    rows = offices(office)
    assert [(row.code, row.depth) for row in rows[:4]] == [
        ("KDH-KLN", 0), ("KLN", 1), ("OI", 2), ("TRLH", 0),
    ]  # fmt: skip
    assert rows[2].order == 7  # by protocol it is the last: it has no precedence
    assert rows[1].parent == "KDH-KLN"


def test_an_office_is_edited_but_keeps_its_code(
    office: Workspace, untouched: Callable[..., None], state: Callable[..., Any]
) -> None:
    edit_office(office, "TGUPP", name="Tim  Baru", short_name="Tim", external=True, precedence=5)
    untouched(office, lambda: edit_office(office, "TGUPP", name="Tim Baru", precedence=5))
    assert codes(office)[0] == "TGUPP"
    assert undo_label(office) == "Ubah kantor Tim Baru"
    undo(office)
    assert codes(office)[3] == "TGUPP"
    assert state(office).problems == []


def test_offices_can_be_put_in_order(
    office: Workspace, untouched: Callable[..., None], state: Callable[..., Any]
) -> None:
    before = codes(office)
    move_office(office, "JAKBER", before="KDH-KLN")
    assert codes(office) == ["JAKBER", *before[:-1]]
    move_office(office, "JAKBER", after="TRLH")
    assert codes(office) == ["KDH-KLN", "TRLH", "JAKBER", "BAPPEDA", "TGUPP", "100RC"]
    move_office(office, "JAKBER")
    assert codes(office) == before
    add_office(office, "A", "Aaa")
    add_office(office, "B", "Bbb")
    add_office(office, "C", "Ccc")
    move_office(office, "C", before="B")
    assert codes(office) == [*before, "A", "C", "B"]
    for code in ("TRLH", "BAPPEDA", "TGUPP", "100RC", "JAKBER", "TRLH", "BAPPEDA"):
        move_office(office, code, after="KDH-KLN")
    assert codes(office)[:3] == ["KDH-KLN", "BAPPEDA", "TRLH"]
    untouched(office, lambda: move_office(office, "TRLH", after="TRLH"))
    assert state(office).problems == []


@pytest.mark.parametrize(
    ("deed", "field"),
    [
        (lambda w: add_office(w, "TGUPP", "Lain"), "code"),
        (lambda w: add_office(w, "tidak boleh!", "Lain"), "code"),
        (lambda w: add_office(w, "X" * 25, "Lain"), "code"),
        (lambda w: add_office(w, "BARU", " "), "name"),
        (lambda w: add_office(w, "BARU", "x" * 301), "name"),
        (lambda w: add_office(w, "BARU", "x", precedence=-1), "precedence"),
        (lambda w: add_office(w, "BARU", "x", parent="TAK-ADA"), "parent"),
        (lambda w: edit_office(w, "TGUPP", parent="TGUPP"), "parent"),
        (lambda w: edit_office(w, "TAK-ADA", name="x"), "code"),
    ],
)
def test_wrong_offices_are_refused(
    office: Workspace, deed: Callable[..., Any], field: str, refused: Callable[..., Any]
) -> None:
    assert refused(office, FieldInvalid, lambda: deed(office)).field == field


def test_the_tree_has_no_circles(office: Workspace, refused: Callable[..., Any]) -> None:
    edit_office(office, "TRLH", parent="KDH-KLN")
    edit_office(office, "BAPPEDA", parent="TRLH")
    refused(office, FieldInvalid, lambda: edit_office(office, "KDH-KLN", parent="BAPPEDA"))


def test_a_used_office_stays_and_an_unused_one_can_come_back(
    office: Workspace, meeting: str, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    error = refused(office, StillUsed, lambda: remove_office(office, "KDH-KLN"))
    assert "Biro KDH dan KLN" in str(error)
    remove_office(office, "TGUPP")
    assert "TGUPP" not in codes(office)
    refused(office, FieldInvalid, lambda: record_walk_in(office, meeting, "TGUPP", name="x"))
    add_office(office, "TGUPP", "Tim Lain")
    assert [row.name for row in offices(office) if row.code == "TGUPP"] == ["Tim Lain"]
    assert state(office).problems == []


# --- people --------------------------------------------------------------------------------------


def test_a_person_holds_what_was_typed(
    office: Workspace, untouched: Callable[..., None], state: Callable[..., Any]
) -> None:
    person = add_person(
        office, " Nama  Contoh ", title_prefix="Dr.", title_suffix="M.T.", honorific="Ibu",
        position="Kepala Bagian", office="KDH-KLN", employee_no="19660801 198803 1 001",
        dki_staff_no="123456", grade="IV/b", email="nama@contoh.go.id", phone="0812",
    )  # fmt: skip
    card = person_card(office, person)
    assert (card.name, card.employee_no, card.office) == ("Nama Contoh", NIP, "KDH-KLN")
    assert card.key == "p-nama-contoh"
    (row,) = contacts(office)
    assert (row.name, row.title, row.incomplete) == (
        "Dr. Nama Contoh, M.T.", "Kepala Bagian", False,
    )  # fmt: skip
    assert NIP not in row.employee_no
    assert row.employee_no.endswith("1001")
    untouched(office, lambda: edit_person(office, person, employee_no=NIP, honorific="Ibu"))
    edit_person(office, person, phone=None, email=None)
    assert contacts(office)[0].incomplete
    assert person_card(office, add_person(office, "Nama Contoh")).key == "p-nama-contoh-2"
    assert state(office).problems == []


@pytest.mark.parametrize(
    ("given", "field", "reason"),
    [
        ({"employee_no": "1966"}, "employee_no", "NIP berisi 18 angka."),
        ({"employee_no": "196613011988031001"}, "employee_no", None),
        ({"employee_no": "1966080119880310"}, "employee_no", None),
        ({"dki_staff_no": "12a"}, "dki_staff_no", "NRK hanya berisi angka."),
        ({"email": "nama"}, "email", "Tulis surel seperti nama@instansi.go.id."),
        ({"email": "a..b@contoh.id"}, "email", "Tulis surel seperti nama@instansi.go.id."),
        ({"email": ".a@contoh.id"}, "email", "Tulis surel seperti nama@instansi.go.id."),
        ({"email": "a.@contoh.id"}, "email", "Tulis surel seperti nama@instansi.go.id."),
        ({"honorific": "Tuan"}, "honorific", None),
        ({"office": "X"}, "office", None),
        ({"name": ""}, "name", "Isian ini tidak boleh kosong."),
    ],
)
def test_wrong_fields_of_a_person_are_refused(
    office: Workspace,
    given: dict[str, Any],
    field: str,
    reason: str | None,
    refused: Callable[..., Any],
) -> None:
    person = add_person(office, "Nama Contoh")
    error = refused(office, FieldInvalid, lambda: edit_person(office, person, **given))
    assert error.field == field
    assert reason in (None, error.facts["reason"])


def test_a_staff_number_is_one_persons(office: Workspace, refused: Callable[..., Any]) -> None:
    add_person(office, "Nama Contoh", employee_no=NIP)
    refused(office, FieldInvalid, lambda: add_person(office, "Nama Kedua", employee_no=NIP))


def test_who_was_in_a_meeting_is_never_deleted(
    office: Workspace, meeting: str, refused: Callable[..., Any], untouched: Callable[..., None]
) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP")
    record_walk_in(office, meeting, "TGUPP", person=person)
    refused(office, StillUsed, lambda: remove_person(office, person))
    set_active(office, person, active=False)
    untouched(office, lambda: set_active(office, person, active=False))
    assert contacts(office)[0].inactive
    assert contacts(office, on=dt.date(2018, 4, 4)) == ()
    assert person_card(office, person).recent[0][1:] == ("Rapat Contoh", meeting)
    assert meeting_record(office, meeting).people[0].name == "Nama Contoh"
    other = add_person(office, "Nama Kedua")
    remove_person(office, other)
    refused(office, RowNotFound, lambda: person_card(office, other))


# --- posts ---------------------------------------------------------------------------------------


def test_an_old_meeting_keeps_the_holder_of_its_day(office: Workspace) -> None:
    first = add_person(office, "Nama Pertama", office="BAPPEDA")
    second = add_person(office, "Nama Kedua", office="BAPPEDA")
    post = add_post(
        office, "BAPPEDA", "Kepala Bappeda", person=first, held_from=dt.date(2016, 1, 1)
    )
    succeed_post(office, post, dt.date(2018, 5, 1), second, "plt")

    def holders(on: dt.date | None) -> list[tuple[str, str | None]]:
        rows = contacts(office, "BAPPEDA", on)
        return [(row.name, row.capacity) for row in rows if row.title == "Kepala Bappeda"]

    assert holders(dt.date(2018, 4, 4)) == [("Nama Pertama", None)]
    assert holders(dt.date(2018, 5, 1)) == [("Nama Kedua", "plt")]
    assert len(holders(None)) == 2
    assert [row.held_until for row in person_card(office, first).posts] == [dt.date(2018, 4, 30)]
    undo(office)
    assert holders(dt.date(2018, 5, 1)) == [("Nama Pertama", None)]


def test_a_post_without_a_holder_may_go_and_one_in_use_stays(
    office: Workspace, meeting: str, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    empty = add_post(office, "TGUPP", "Sekretaris TGUPP")
    used = add_post(office, "TGUPP", "Ketua TGUPP")
    add_recipients(office, meeting, [Addressee("TGUPP", "Ketua TGUPP")])
    remove_post(office, empty)
    refused(office, StillUsed, lambda: remove_post(office, used))
    edit_post(office, used, held_until=dt.date(2018, 1, 1))
    refused(office, FieldInvalid, lambda: edit_post(office, used, held_from=dt.date(2018, 2, 1)))
    refused(office, FieldInvalid, lambda: add_post(office, "TGUPP", ""))
    refused(office, FieldInvalid, lambda: add_post(office, "X", "Ketua"))
    refused(office, FieldInvalid, lambda: add_post(office, "TGUPP", "Ketua", person="0" * 32))
    assert state(office).problems == []


def test_posts_that_only_meetings_name_are_listed_with_their_use(
    office: Workspace, meeting: str
) -> None:
    add_recipients(office, meeting, [Addressee("KDH-KLN", "Kepala Bagian KLN", channel="hand")])
    set_leader(office, meeting, "chair", "KDH-KLN", position="Kepala Bagian KLN")
    record_walk_in(office, meeting, "TGUPP", position="staf TGUPP", group=True)
    rows = contacts(office)
    assert [(row.office, row.title, row.name) for row in rows] == [
        ("KDH-KLN", "Kepala Bagian KLN", ""), ("TGUPP", "staf TGUPP", ""),
    ]  # fmt: skip
    assert (rows[0].usual_role, rows[0].usual_channel, rows[0].invited) == ("chair", "hand", 1)
    add_post(office, "KDH-KLN", "Kepala bagian  KLN")
    assert len(contacts(office, "KDH-KLN")) == 1
    assert contacts(office, "KDH-KLN")[0].invited == 1
