"""What is typed or pasted of recipients."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.viewmodels.invitation.source import Wanted
from jakber_desktop.desktop.viewmodels.invitation.typed import (
    lines_of,
    office_line,
    office_of,
    read_wish,
)
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.attendance import Candidate
from jakber_desktop.model.rows.invitation import Invitee

OFFICES = (
    OfficeTag("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", 0),
    OfficeTag("TGUPP", "Tim Gubernur untuk Percepatan Pembangunan", 1),
    OfficeTag("DLH", "Dinas Lingkungan Hidup", 2),
)


def known(office: str, label: str, title: str = "", name: str = "") -> Invitee:
    words = (office, label, "Bappeda" if office == "BAPPEDA" else office)
    candidate = Candidate(
        label=label, office=office, office_name=office, words=words, position=title or None
    )
    return Invitee(candidate, title, name, "email")


KNOWN = (
    known("TGUPP", "Ketua TGUPP, Nama Contoh", "Ketua TGUPP", "Nama Contoh"),
    known("BAPPEDA", "Kepala Bidang", "Kepala Bidang"),
    known("DLH", "Kepala Bidang", "Kepala Bidang"),
)


def test_a_pasted_list_loses_its_numbering() -> None:
    text = "1. Kepala A\n2) Yth. Kepala B\n\n - Kepala C\n•\tKepala D\nKepala A\na. Kepala E\n"
    assert lines_of(text) == ["Kepala A", "Kepala B", "Kepala C", "Kepala D", "Kepala E"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("ketua  tgupp", Wanted("TGUPP", "Ketua TGUPP", None, "email")),
        ("Nama Contoh", Wanted("TGUPP", "Ketua TGUPP", None, "email")),
        ("Kepala Bidang; DLH", Wanted("DLH", "Kepala Bidang", None, "email")),
        ("Kepala Seksi\tDinas Lingkungan Hidup", Wanted("DLH", "Kepala Seksi")),
        ("Kepala Seksi – bappeda", Wanted("BAPPEDA", "Kepala Seksi")),
        ("Kepala Seksi @dlh", Wanted("DLH", "Kepala Seksi")),
    ],
)
def test_what_is_sure_is_invited_at_once(line: str, wanted: Wanted) -> None:
    assert read_wish(line, KNOWN, OFFICES).wanted == wanted


@pytest.mark.parametrize(
    ("line", "office"),
    [("Kepala Bappeda", "BAPPEDA"), ("Kepala Dinas Lingkungan Hidup", "DLH"),
     ("Kepala Bidang", ""), ("Kepala Badan Arsip", "")],
)  # fmt: skip
def test_an_office_in_the_words_is_a_guess(line: str, office: str) -> None:
    wish = read_wish(line, KNOWN, OFFICES)
    assert (wish.words, wish.office, wish.wanted) == (line, office, None)


def test_an_unknown_part_belongs_to_the_words() -> None:
    assert read_wish("Kepala Seksi; Kantor Lain", KNOWN, OFFICES).words == (
        "Kepala Seksi, Kantor Lain"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [("dlh", "DLH"), ("tim gub", "TGUPP"), (office_line(OFFICES[0]), "BAPPEDA"), ("", ""),
     ("d", "DLH"), ("xyz", "")],
)  # fmt: skip
def test_an_office_is_named_by_code_name_or_beginning(text: str, code: str) -> None:
    assert office_of(text, OFFICES) == code
