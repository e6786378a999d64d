"""Persons counted twice, numbers that cannot be, groups without a count (GANDA, V19, JUMLAH)."""

from __future__ import annotations

import msgspec
import pytest

from jakber_desktop.checks.check import check_record
from jakber_desktop.model.record import Attendance, Person

NIP = "196609011988031001"


def with_entries(full, *entries, people=()):
    return msgspec.structs.replace(
        full, people=(*full.people, *people), attendance=(*full.attendance, *entries)
    )


def entry(**facts):
    return Attendance(**{"office": "BAPPEDA", "status": "present", **facts})


def test_one_person_in_two_entries_is_an_error(full):
    (finding,) = check_record(with_entries(full, entry(person="ketua", office="BIRO")))
    assert (finding.rule, finding.severity, finding.path) == (
        "GANDA", "error", "attendance[4].person",
    )  # fmt: skip
    assert "Nama Pimpinan" in finding.message


@pytest.mark.parametrize("name", ["Nama Pimpinan", "Ibu NAMA  Pimpinan", "Dr. Nama Pimpinan, M.T."])
def test_one_name_in_two_entries_is_asked_about(full, told, name):
    record = with_entries(full, entry(name=name))
    assert told(record) == [("GANDA", "warning", "attendance[4].name")]


def test_a_single_word_names_one_person_only_within_an_office(full, told):
    apart = with_entries(full, entry(name="Contoh"), entry(name="Contoh", office="JAKBER"))
    assert told(apart) == []
    together = with_entries(full, entry(name="Contoh"), entry(name="Contoh"))
    assert told(together) == [("GANDA", "warning", "attendance[5].name")]


def test_two_people_with_one_number_are_an_error_once(full, told):
    twins = (
        Person(key="a", name="Nama Satu", employee_no=NIP),
        Person(key="b", name="Nama Dua", employee_no="19660901 198803 1 001"),
    )
    assert told(with_entries(full, people=twins)) == [("GANDA", "error", "people[3].employee_no")]


def test_two_people_of_one_name_are_asked_about(full, told):
    twins = (Person(key="a", name="Nama Satu"), Person(key="b", name="Hj. Nama Satu"))
    assert told(with_entries(full, people=twins)) == [("GANDA", "warning", "people[3].name")]


def test_one_key_for_two_people_is_an_error(full, told):
    twins = (Person(key="a", name="Nama Satu"), Person(key="a", name="Nama Dua"))
    assert told(with_entries(full, people=twins)) == [("GANDA", "error", "people[3].key")]


@pytest.mark.parametrize(
    ("number", "severity"),
    [
        ("196613011988031001", "error"),
        ("199002301988031001", "error"),
        ("196608011988033001", "error"),
        ("196608011988031000", "error"),
        ("19660801198803100", "error"),
        ("195008012015031001", "warning"),  # appointed at 65
    ],
)
def test_staff_numbers_that_cannot_be_are_found_but_not_shown(spoiled, number, severity):
    (finding,) = check_record(spoiled(("people[1].employee_no", number)))
    assert (finding.rule, finding.severity, finding.path) == (
        "V19", severity, "people[1].employee_no",
    )  # fmt: skip
    assert number not in finding.message
    assert "Nama Notulis" in finding.message


def test_an_nrk_is_digits(spoiled, told):
    record = spoiled(("people[0].dki_staff_no", "12A456"))
    assert told(record) == [("V19", "warning", "people[0].dki_staff_no")]


def test_a_present_group_needs_a_count_an_absent_one_none(spoiled, told):
    uncounted = ("attendance[3].headcount", None)
    assert told(spoiled(uncounted)) == [("JUMLAH", "warning", "attendance[3].headcount")]
    assert told(spoiled(uncounted, ("attendance[3].status", "excused"))) == []


# --- proxies -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (("attendance[2].represents", None), "attendance[2].represents"),
        (("attendance[2].proxy_basis", None), "attendance[2].proxy_basis"),
        (("invitation.no_substitutes", True), "attendance[2].status"),
    ],
)
def test_a_proxy_names_principal_and_basis_and_is_allowed(spoiled, told, change, path):
    assert told(spoiled(change)) == [("V11", "warning", path)]


def test_who_is_represented_is_not_there(full, told):
    record = with_entries(full, entry(position="Kepala Bappeda"))
    assert told(record) == [("V11", "warning", "attendance[2].represents")]


def test_invited_without_a_word_are_named_once_the_meeting_is_over(spoiled, sample):
    away = (("attendance[2].status", "expected"), ("attendance[3].office", "BIRO"))
    found = check_record(spoiled(*away))
    told = [f for f in found if f.rule == "UNDANGAN"]
    assert [(f.severity, f.path) for f in told] == [("warning", "attendance")]
    assert told[0].message == (
        "Kehadiran “Kepala Bappeda Provinsi DKI Jakarta” belum dicatat, padahal diundang."
    )
    running = spoiled(*away, ("meeting.closed_at", None))
    assert not [f for f in check_record(running) if f.rule == "UNDANGAN"]
    for status in ("absent", "excused", "proxy", "present"):
        record = spoiled(("attendance[2].status", status))
        assert not [f for f in check_record(record) if f.rule == "UNDANGAN"]
    assert not [f for f in check_record(sample) if f.rule == "UNDANGAN"]
