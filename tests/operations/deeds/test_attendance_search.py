"""The quick line: a few letters find the post, the name, the office; the invited come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.rows.attendance import Candidate
from jakber_desktop.operations.attendance.deeds import record_present
from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.attendance.search import candidates, suggest
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

MANAGER = "Program Manager, City and Practice Management"


@pytest.fixture
def known(office: Workspace, meeting: str) -> tuple[Candidate, ...]:
    """Seven invited, and two more whom the directory knows."""
    add_recipients(
        office,
        meeting,
        [
            Addressee("KDH-KLN", "Kepala Bagian KLN"),
            Addressee("BAPPEDA", "Kepala Bappeda"),
            Addressee("100RC", "Associate Director, City and Practice Management"),
            Addressee("100RC", MANAGER),
            Addressee("JAKBER", "Deputi CRO Jakarta Berketahanan"),
            Addressee("JAKBER", "Manajer Program Jakarta Berketahanan"),
        ],
    )
    person = add_person(office, "Sitompul Contoh", office="TGUPP", position="Tenaga Ahli")
    add_post(office, "TGUPP", "Tenaga Ahli Program", person=person)
    add_post(office, "BAPPEDA", "Kepala Bidang Program")
    return candidates(office, meeting)


def labels(known: tuple[Candidate, ...], text: str) -> list[str]:
    return [hit.candidate.label for hit in suggest(known, text)]


def test_prog_man_finds_both_managers(known: tuple[Candidate, ...]) -> None:
    assert labels(known, "prog man") == [MANAGER, "Manajer Program Jakarta Berketahanan"]
    first = suggest(known, "prog man")[0]
    assert [first.candidate.label[a:b] for a, b in first.hits] == ["Prog", "Man"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bapp", "Kepala Bappeda"),
        ("menajer program", "Manajer Program Jakarta Berketahanan"),
        ("kln kep", "Kepala Bagian KLN"),
        ("asociate", "Associate Director, City and Practice Management"),
        ("DEPUTI", "Deputi CRO Jakarta Berketahanan"),
        ("jakber deputi", "Deputi CRO Jakarta Berketahanan"),
        ("sitompul", "Tenaga Ahli Program, Sitompul Contoh"),
        ("100 prog", MANAGER),
    ],
)
def test_a_few_letters_are_enough(known: tuple[Candidate, ...], typed: str, found: str) -> None:
    assert labels(known, typed)[0] == found


def test_two_letters_are_initials_and_the_start_of_a_name_before_other_words(
    office: Workspace, meeting: str
) -> None:
    posts = (
        "Kepala Seksi Analisis", "Kepala Bidang Anggaran", "Kabag Umum", "Sekretaris",
    )  # fmt: skip
    add_recipients(office, meeting, [Addressee("BAPPEDA", post) for post in posts])
    person = add_person(office, "Ananda Contoh", office="BAPPEDA")
    add_post(office, "BAPPEDA", "Sekretaris", person=person)
    known = candidates(office, meeting)
    first = suggest(known, "ks")[0]
    label = first.candidate.label
    assert label == "Kepala Seksi Analisis"
    assert [label[start:end] for start, end in first.hits] == ["K", "S"]
    assert labels(known, "an") == [
        "Sekretaris, Ananda Contoh", "Kepala Seksi Analisis", "Kepala Bidang Anggaran",
    ]  # fmt: skip


def test_what_only_the_office_answers_is_shown_in_its_name(known: tuple[Candidate, ...]) -> None:
    found = suggest(known, "perenc kepala bapp")[0]
    name = found.candidate.office_name
    assert [name[start:end] for start, end in found.office_hits] == ["Perenc"]


@pytest.mark.parametrize("typed", ["", "  ", "zzz", "prog zzz", "??"])
def test_what_nobody_answers_to_finds_nobody(known: tuple[Candidate, ...], typed: str) -> None:
    assert suggest(known, typed) == ()


def test_the_invited_stand_before_the_directory(known: tuple[Candidate, ...]) -> None:
    found = suggest(known, "program")
    assert [hit.candidate.row is not None for hit in found] == [True, True, False, False]


def test_the_same_letters_give_the_same_list(known: tuple[Candidate, ...]) -> None:
    assert suggest(known, "k") == suggest(tuple(reversed(known)), "k")


def test_who_is_ticked_already_comes_after_who_is_not(
    office: Workspace, meeting: str, known: tuple[Candidate, ...]
) -> None:
    chosen = suggest(known, "city practice")[0].candidate
    assert chosen.label.startswith("Associate")
    record_present(office, meeting, chosen.row or "")
    after = candidates(office, meeting)
    assert labels(after, "city practice")[0] == MANAGER
    assert len(after) == len(known)


def test_a_person_of_the_sheet_is_offered_once(office: Workspace, meeting: str) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP", position="Ketua TGUPP")
    add_recipients(office, meeting, [Addressee("TGUPP", person=person)])
    found = suggest(candidates(office, meeting), "nama contoh")
    assert [hit.candidate.person for hit in found] == [person]


def test_an_invited_post_is_found_by_its_holders_name(office: Workspace, meeting: str) -> None:
    person = add_person(office, "Nama Contoh", office="BAPPEDA", position="Kepala Bappeda")
    add_recipients(office, meeting, [Addressee("BAPPEDA", "Kepala Bappeda")])
    (found,) = suggest(candidates(office, meeting), "contoh")
    label = "Kepala Bappeda, Nama Contoh"
    assert (found.candidate.label, found.candidate.row is not None) == (label, True)
    assert [label[start:end] for start, end in found.hits] == ["Contoh"]
    record_walk_in(office, meeting, "BAPPEDA", person=person)
    (row,) = attendance_sheet(office, meeting).offices[0].rows
    assert (row.status, row.attending) == ("present", "Nama Contoh, Kepala Bappeda")
