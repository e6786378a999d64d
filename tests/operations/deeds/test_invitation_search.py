"""Whom the line of Undangan finds, and which earlier meetings lend their recipients."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients
from jakber_desktop.operations.invitations.rosters import earlier_rosters
from jakber_desktop.operations.invitations.search import invitees, suggest
from jakber_desktop.operations.meetings.preparation import create_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def found(workspace: Workspace, meeting: str, text: str) -> list[str]:
    return [hit.candidate.label for hit in suggest(invitees(workspace, meeting), text)]


def test_posts_people_and_whole_offices_are_found(office: Workspace, meeting: str) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP")
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    add_person(office, "Tanpa Jabatan", office="BAPPEDA")
    assert found(office, meeting, "ket tgu") == ["Ketua TGUPP, Nama Contoh"]
    assert found(office, meeting, "nama con") == ["Ketua TGUPP, Nama Contoh"]
    assert found(office, meeting, "tanpa") == ["Tanpa Jabatan"]
    assert found(office, meeting, "pimpinan bappeda") == [
        "Pimpinan Badan Perencanaan Pembangunan Daerah"
    ]
    assert found(office, meeting, "") == []
    assert found(office, meeting, "xyz") == []


def test_a_post_is_invited_as_a_post_and_a_person_without_one_as_a_person(
    office: Workspace, meeting: str
) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP")
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    other = add_person(office, "Tanpa Jabatan", office="BAPPEDA")
    known = {one.candidate.label: one.candidate for one in invitees(office, meeting)}
    post = known["Ketua TGUPP, Nama Contoh"]
    assert (post.position, post.person) == ("Ketua TGUPP", None)
    bare = known["Tanpa Jabatan"]
    assert (bare.position, bare.person) == (None, other)


def test_who_is_invited_already_comes_last_and_knows_it(office: Workspace, meeting: str) -> None:
    add_post(office, "TGUPP", "Tenaga Ahli Anggaran")
    add_post(office, "TGUPP", "Tenaga Ahli Pesisir")
    (row,) = add_recipients(office, meeting, [Addressee("TGUPP", "Tenaga Ahli Anggaran")])
    hits = suggest(invitees(office, meeting), "tenaga ahli")
    assert [(hit.candidate.label, hit.candidate.row) for hit in hits] == [
        ("Tenaga Ahli Pesisir", None), ("Tenaga Ahli Anggaran", row),
    ]  # fmt: skip


def test_rosters_of_the_same_series_come_first(office: Workspace, meeting: str) -> None:
    def made(title: str, day: int, series: str | None, count: int) -> str:
        one = create_meeting(office, title, dt.date(2018, 3, day), series=series)
        posts = [Addressee("TGUPP", f"Ahli {n}") for n in range(count)]
        add_recipients(office, one, posts)
        return one

    made("Lain", 28, None, 2)
    made("Rangkaian lama", 1, "Rutin", 3)
    made("Kosong", 27, "Rutin", 0)
    now = create_meeting(office, "Kini", dt.date(2018, 4, 1), series="Rutin")
    create_meeting(office, "Nanti", dt.date(2018, 4, 9), series="Rutin")
    assert [(one.title, one.count, one.same_series) for one in earlier_rosters(office, now)] == [
        ("Rangkaian lama", 3, True), ("Lain", 2, False),
    ]  # fmt: skip
    ad_hoc = [(one.title, one.same_series) for one in earlier_rosters(office, meeting)]
    assert ad_hoc == [("Lain", False), ("Rangkaian lama", False)]
