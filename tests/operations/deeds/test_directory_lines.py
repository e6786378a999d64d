"""Lines of Direktori: posts, people, and posts that only meetings name, edited alike."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, StillUsed
from jakber_desktop.operations.attendance.people import record_proxy, record_walk_in
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory.lines import (
    add_line,
    edit_line,
    leave_person,
    name_holder,
    remove_line,
    succeed_line,
)
from jakber_desktop.operations.directory.people import add_person, set_active
from jakber_desktop.operations.directory.reading import lines
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.rows.directory import ContactRow
    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 4)
MAY = dt.date(2018, 5, 1)


def shown(workspace: Workspace, day: dt.date = TODAY) -> list[tuple[str, str, str, str]]:
    rows = lines(workspace, day)
    return [(row.office, row.title, row.name, row.state) for row in rows]


def line(workspace: Workspace, title: str, name: str | None = None) -> ContactRow:
    found = [row for row in lines(workspace, TODAY) if row.title == title]
    return next(row for row in found if name is None or row.name == name)


def test_a_new_line_is_a_post_a_person_or_both(
    office: Workspace, state: Callable[..., Any], refused: Callable[..., Any]
) -> None:
    add_line(office, office="TGUPP", title="Ketua TGUPP")
    assert undo_label(office) == "Tambah jabatan Ketua TGUPP"
    add_line(office, {"name": "Nama Satu", "phone": "0812"}, office="TGUPP", title="Sekretaris")
    assert undo_label(office) == "Tambah orang Nama Satu"
    add_line(office, {"name": "Nama Dua"}, office="BAPPEDA")
    add_line(office, {"name": "Nama Tiga"})
    assert shown(office) == [
        ("BAPPEDA", "", "Nama Dua", "now"),
        ("TGUPP", "Ketua TGUPP", "", "now"),
        ("TGUPP", "Sekretaris", "Nama Satu", "now"),
        ("", "", "Nama Tiga", "now"),
    ]
    assert refused(office, FieldInvalid, lambda: add_line(office)).field == "name"
    assert refused(office, FieldInvalid, lambda: add_line(office, title="x")).field == "office"
    assert state(office).problems == []


def test_a_post_that_only_meetings_name_becomes_one_of_the_directory(
    office: Workspace, meeting: str, state: Callable[..., Any]
) -> None:
    add_recipients(office, meeting, [Addressee("TGUPP", "Ketua TGUPP", channel="hand")])
    bare = line(office, "Ketua TGUPP")
    assert (bare.post, bare.person, bare.usual_channel, bare.channel) == (None, None, "hand", None)
    edit_line(office, bare, channel="email")
    kept = line(office, "Ketua TGUPP")
    assert (kept.post is not None, kept.channel, kept.usual_channel) == (True, "email", "email")
    undo(office)
    name_holder(office, bare, TODAY, name="Nama Contoh", phone="0812")
    assert shown(office) == [("TGUPP", "Ketua TGUPP", "Nama Contoh", "now")]
    assert undo_label(office) == "Isi pejabat Ketua TGUPP: Nama Contoh"
    assert state(office).problems == []


def test_succession_keeps_the_earlier_holder_and_their_name_without_a_post(
    office: Workspace, state: Callable[..., Any], refused: Callable[..., Any]
) -> None:
    add_line(office, {"name": "Nama Satu"}, office="TGUPP", title="Ketua", held_from=TODAY)
    old = line(office, "Ketua")
    assert (
        refused(office, FieldInvalid, lambda: succeed_line(office, old, TODAY, name="X")).field
        == "since"
    )
    succeed_line(office, old, MAY, capacity="plt", name="Nama Dua")
    assert shown(office) == [
        ("TGUPP", "Ketua", "Nama Dua", "coming"), ("TGUPP", "Ketua", "Nama Satu", "now"),
    ]  # fmt: skip
    assert shown(office, MAY) == [
        ("TGUPP", "", "Nama Satu", "now"),
        ("TGUPP", "Ketua", "Nama Dua", "now"),
        ("TGUPP", "Ketua", "Nama Satu", "former"),
    ]
    undo(office)
    assert shown(office, MAY) == [("TGUPP", "Ketua", "Nama Satu", "now")]
    assert state(office).problems == []


def test_the_post_of_somebody_without_a_line_of_it_can_be_handed_on(office: Workspace) -> None:
    add_person(office, "Nama Satu", office="TGUPP", position="Ketua")
    successor = add_person(office, "Nama Dua", office="TGUPP")
    succeed_line(office, line(office, "Ketua"), MAY, successor)
    assert ("TGUPP", "Ketua", "Nama Dua", "now") in shown(office, MAY)
    assert ("TGUPP", "Ketua", "Nama Satu", "former") in shown(office, MAY)


def test_who_left_keeps_nothing_and_the_post_waits_for_a_holder(
    office: Workspace, state: Callable[..., Any]
) -> None:
    made = add_line(office, {"name": "Nama Satu"}, office="TGUPP", title="Ketua")
    assert made.person is not None
    leave_person(office, made.person, TODAY)
    assert undo_label(office) == "Tandai tidak aktif Nama Satu"
    assert shown(office) == [
        ("TGUPP", "Ketua", "", "now"), ("TGUPP", "Ketua", "Nama Satu", "former"),
    ]  # fmt: skip
    vacant = line(office, "Ketua", "")
    assert vacant.ended
    name_holder(office, vacant, TODAY, name="Nama Dua")
    held = line(office, "Ketua", "Nama Dua")
    assert (held.held_from, held.state) == (dt.date(2018, 4, 5), "coming")
    set_active(office, made.person, active=True)
    assert state(office).problems == []


def test_a_line_of_a_person_gets_a_post_when_dates_are_said(office: Workspace) -> None:
    add_person(office, "Nama Satu", office="TGUPP", position="Ketua")
    edit_line(office, line(office, "Ketua"), title="Ketua Tim", office="BAPPEDA")
    moved = line(office, "Ketua Tim")
    assert (moved.office, moved.post) == ("BAPPEDA", None)
    edit_line(office, moved, held_from=TODAY, capacity="plh")
    held = line(office, "Ketua Tim")
    assert (held.post is not None, held.held_from, held.capacity) == (True, TODAY, "plh")
    edit_line(office, held, title="Ketua Harian")
    assert shown(office) == [("BAPPEDA", "Ketua Harian", "Nama Satu", "now")]


def test_wrong_dates_and_missing_names_are_refused(
    office: Workspace, refused: Callable[..., Any]
) -> None:
    add_line(office, {"name": "Nama Satu"}, office="TGUPP", title="Ketua", held_from=MAY)
    early = refused(
        office, FieldInvalid, lambda: edit_line(office, line(office, "Ketua"), held_until=TODAY)
    )
    assert early.field == "held_until"
    add_line(office, {"name": "Nama Dua"}, office="TGUPP")
    bare = line(office, "", "Nama Dua")
    error = refused(office, FieldInvalid, lambda: edit_line(office, bare, held_from=TODAY))
    assert error.field == "title"
    vacant = line(office, "Ketua")
    refused(office, FieldInvalid, lambda: name_holder(office, vacant, TODAY, name=" "))


def test_what_no_meeting_names_can_be_deleted_with_its_person(
    office: Workspace, meeting: str, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    add_recipients(office, meeting, [Addressee("TGUPP", "Ketua")])
    add_line(office, {"name": "Nama Satu"}, office="TGUPP", title="Ketua")
    add_line(office, {"name": "Nama Dua"}, office="TGUPP", title="Sekretaris")
    remove_line(office, line(office, "Sekretaris"))
    assert undo_label(office) == "Hapus Nama Dua"
    remove_line(office, line(office, "Ketua"))
    assert shown(office) == [("TGUPP", "Ketua", "", "now")]
    refused(office, StillUsed, lambda: remove_line(office, line(office, "Ketua")))
    assert state(office).problems == []


@pytest.mark.parametrize("title", ["Ketua", "ketua"])
def test_who_is_invited_by_name_is_never_deleted(
    office: Workspace, meeting: str, refused: Callable[..., Any], title: str
) -> None:
    made = add_line(office, {"name": "Nama Satu"}, office="TGUPP", title=title)
    add_recipients(office, meeting, [Addressee("TGUPP", "Ketua", person=made.person)])
    refused(office, StillUsed, lambda: remove_line(office, line(office, title)))


def test_a_post_that_came_in_with_a_walk_in_or_proxy_is_a_passing_one(
    office: Workspace, meeting: str
) -> None:
    add_recipients(office, meeting, [Addressee("BAPPEDA", "Kepala Bappeda")])
    (head,) = attendance_sheet(office, meeting).offices[0].rows
    record_proxy(office, meeting, head.id, position="Staf Bappeda")
    record_walk_in(office, meeting, "TGUPP", position="Tenaga Ahli")
    passing = {row.title for row in lines(office, TODAY) if row.passing}
    assert passing == {"Staf Bappeda", "Tenaga Ahli"}
    add_line(office, office="TGUPP", title="Tenaga Ahli")
    assert not line(office, "Tenaga Ahli").passing
