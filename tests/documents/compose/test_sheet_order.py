"""Which entry answers which invitation, and where the rows of the daftar hadir stand."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from jakber_desktop.documents.compose.sheet_order import Place, sheet_places
from jakber_desktop.model.record import (
    Attendance,
    Invitation,
    Meeting,
    MeetingRecord,
    Office,
    Person,
    Recipient,
)


def record(invited: list[dict[str, Any]], entries: list[dict[str, Any]]) -> MeetingRecord:
    given = [{"office": "B", "status": "present", **entry} for entry in entries]
    return MeetingRecord(
        meeting=Meeting(title="Rapat", date=dt.date(2018, 4, 4)),
        offices=(
            Office(code="B", name="Bappeda", precedence=20),
            Office(code="A", name="Asisten", precedence=10),
        ),
        people=(Person(key="p", name="Nama Contoh", position="Kepala Bappeda", office="B"),),
        invitation=Invitation(recipients=tuple(Recipient(**{"office": "B", **x}) for x in invited)),
        attendance=tuple(Attendance(**entry) for entry in given),
    )


@pytest.mark.parametrize(
    ("invited", "entry"),
    [
        ({"addressee": "Yth. Kepala Bappeda"}, {"position": "kepala  bappeda"}),
        ({"addressee": "Kepala Bappeda"}, {"position": "Staf", "represents": "Kepala Bappeda"}),
        ({"person": "p"}, {"person": "p"}),
        ({"person": "p"}, {"position": "Kepala Bappeda"}),
        ({"addressee": "Kepala Bappeda"}, {"person": "p"}),
        ({}, {"position": "siapa saja"}),
        ({"addressee": "Kepala Bappeda Provinsi DKI Jakarta"}, {"position": "Kepala Bappeda"}),
        ({"addressee": "Kepala Bappeda"}, {"position": "Kepala"}),
        ({"addressee": "Kepala"}, {"position": "Staf", "represents": "Kepala Bappeda"}),
    ],
)
def test_the_entry_answers_the_invitation(invited: dict[str, Any], entry: dict[str, Any]) -> None:
    assert sheet_places(record([invited], [entry])) == {"B": [Place(0, 0)]}


@pytest.mark.parametrize(
    ("invited", "entry"),
    [
        ({"addressee": "Kepala Bappeda"}, {"position": "Kepala Bidang"}),
        ({"addressee": "Kepala Bappeda"}, {"position": "Staf Bappeda"}),
        ({"addressee": "Kepala Bappeda"}, {"position": "Kepala Bappeda", "office": "A"}),
    ],
)
def test_others_stand_beside_it(invited: dict[str, Any], entry: dict[str, Any]) -> None:
    offices = sheet_places(record([invited], [entry])).values()
    rows = [place for places in offices for place in places]
    assert sorted(rows, key=str) == [Place(0, None), Place(None, 0)]


def test_one_entry_answers_one_invitation() -> None:
    twice = [{"addressee": "Tenaga Ahli"}, {"addressee": "Tenaga Ahli"}]
    assert sheet_places(record(twice, [{"position": "Tenaga Ahli"}])) == {
        "B": [Place(0, 0), Place(None, 1)]
    }
    known = sheet_places(record(twice, [{"position": "Tenaga Ahli"}]), {1: 0})
    assert known == {"B": [Place(None, 0), Place(0, 1)]}


def test_the_uninvited_stand_after_the_invited() -> None:
    invited = [{"addressee": "Satu"}, {"addressee": "Dua"}, {"addressee": "Tiga"}]
    entries = [{"position": "Dua"}, {"position": "tamu"}]
    assert sheet_places(record(invited, entries)) == {
        "B": [Place(None, 0), Place(0, 1), Place(None, 2), Place(1, None)]
    }


def test_offices_stand_in_protocol_order() -> None:
    invited = [{"addressee": "Satu"}, {"office": "A", "addressee": "Dua"}]
    assert list(sheet_places(record(invited, []))) == ["A", "B"]
