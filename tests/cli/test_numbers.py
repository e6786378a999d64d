"""`jakber numbers`: the register of a year as lines and as JSON."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.operations.issuing.register import book_number, record_outside, void_number
from jakber_desktop.operations.workspaces import open_workspace


@pytest.fixture
def filled(db):
    workspace = open_workspace(db)
    record_outside(workspace, "UND", "1", year=2018)
    row = book_number(workspace, "UND", date=dt.date(2018, 3, 19), subject="Rapat Contoh")
    void_number(workspace, row.id, "tanggal rapat berubah")
    book_number(workspace, "UND", date=dt.date(2018, 4, 4), subject="Rapat Contoh")
    workspace.close()
    return db


def test_without_a_year_it_shows_the_last_one_with_numbers(filled, jakber):
    said = jakber("numbers", "--db", filled)
    assert said.code == 0
    assert said.out.splitlines() == [
        "Buku surat 2018",
        "003/UND/04/CO/2018  4 April 2018  dipesan  Rapat Contoh",
        "002/UND/03/CO/2018  19 Maret 2018  batal  Rapat Contoh  alasan: tanggal rapat berubah",
        "001  tanpa tanggal  terbit (luar)",
        "Celah",
        "  UND 001 dipakai di luar aplikasi",
        "  UND 002 batal, 19 Maret: tanggal rapat berubah",
        "  UND 003 dipesan, belum terbit",
        "Blok nomor",
        f"  UND 002–011 {said.out.split('002–011 ')[1].splitlines()[0]}",
    ]
    assert said.out.rstrip().endswith("(ini), sisa 8")


def test_the_register_as_json(filled, jakber):
    found = jakber("numbers", "--year", "2018", "--db", filled, "--json").json
    assert found["year"] == 2018
    assert [(row["number"], row["state"]) for row in found["numbers"]] == [
        ("003/UND/04/CO/2018", "booked"), ("002/UND/03/CO/2018", "void"), ("001", "issued"),
    ]  # fmt: skip
    assert {gap["kind"] for gap in found["gaps"]} == {"outside", "void", "booked"}
    assert found["blocks"][0]["first"] == 2
    assert found["doubles"] == []


def test_a_new_database_has_an_empty_register(tmp_path, jakber):
    path = tmp_path / "baru.db"
    jakber("new", path)
    said = jakber("numbers", "--db", path)
    assert said.code == 0
    assert "Belum ada nomor." in said.out


def test_a_year_that_is_none_is_wrong_usage(filled, jakber):
    assert jakber("numbers", "--year", "lalu", "--db", filled).code == 2
