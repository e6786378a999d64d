"""One post, one spelling; one person, one form of address (JABATAN, V12)."""

from __future__ import annotations

import msgspec
import pytest

from jakber_desktop.checks.check import check_record
from jakber_desktop.model.record import Attendance


def with_posts(full, *posts, office="JAKBER"):
    entries = tuple(Attendance(office=office, status="present", position=post) for post in posts)
    return msgspec.structs.replace(full, attendance=(*full.attendance, *entries))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Manajer Program Jakarta Berketahanan", "Program Manager"),
        ("Kepala Subbagian Umum", "Kepala Sub Bagian Umum"),
        ("Kepala Subbagian Umum", "Kasubbag Umum"),
        ("Kepala Bagian Hukum", "Kabag Hukum"),
        ("Staf Magang", "Staff Magang"),
        ("Deputi CRO", "Deputy CRO"),
        ("Kepala Bagian Kerja Sama", "Kepala Bagian Kerjasama"),
        ("Kepala Bagian Umum & Hukum", "Kepala Bagian Umum dan Hukum"),
        ("Kepala Bagian Umum", "Kepala bagian Umum"),
        ("Kepala Bagian Umum", "Kepala Bagain Umum"),
    ],
)
def test_two_spellings_of_one_post_are_found(full, first, second):
    (finding,) = check_record(with_posts(full, first, second))
    assert (finding.rule, finding.severity, finding.path) == (
        "JABATAN", "warning", "attendance[5].position",
    )  # fmt: skip
    assert first in finding.message
    assert second in finding.message


def test_the_usual_spelling_is_the_one_to_take(full):
    (finding,) = check_record(with_posts(full, "Staff Data", "Staf Data", "Staf Data"))
    assert finding.path == "attendance[4].position"
    assert finding.fix
    assert finding.fix.value == "Staf Data"


def test_owners_and_speakers_are_compared_too(spoiled, told):
    record = spoiled(
        ("attendance[2].office", "JAKBER"),
        ("attendance[2].position", "Manajer Program"),
        ("agenda[0].points[0].speaker_label", "Program Manager JakBer"),
        ("action_items[0].responsible_person", "Manager Program"),
    )
    assert told(record) == [
        ("JABATAN", "warning", "agenda[0].points[0].speaker_label"),
        ("JABATAN", "warning", "action_items[0].responsible_person"),
    ]


def test_a_person_has_one_post(spoiled, told):
    other = spoiled(("attendance[1].position", "Staf Data"))
    assert told(other) == [("V12", "warning", "attendance[1].position")]
    for lawful in ("Staf Komunikasi JakBer", "Staf", "Narasumber", "Plh. Staf Data"):
        assert told(spoiled(("attendance[1].position", lawful))) == []


def test_a_person_is_addressed_one_way(point_findings):
    (finding,) = point_findings("Sdr. Nama Contoh bertanya; Sdri. Nama Contoh menjawab.")
    assert (finding.rule, finding.severity) == ("V12", "warning")
    assert "“Nama Contoh” disapa “Sdr.” dan “Sdri.”" in finding.message
