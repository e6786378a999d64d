"""`jakber month`: the report of a month, what it counts, and its number in the register."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from pypdf import PdfReader

from jakber_desktop.operations import workspaces
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.issuing import register as numbers


@pytest.fixture
def april(tmp_path, db, jakber):
    """The sample's April with an internal meeting more, a closed one, and one called off."""
    more = (
        {"title": "Rapat internal", "date": "2018-04-11", "activity_class": "internal"},
        {"title": "Rapat tertutup", "date": "2018-04-12", "classification": "secret"},
        {"title": "Rapat batal", "date": "2018-04-30", "status": "cancelled"},
        {"title": "Rapat Mei", "date": "2018-05-01", "activity_class": "internal"},
    )
    for n, meeting in enumerate(more):
        file = tmp_path / f"{n}.json"
        file.write_text(json.dumps({"format": "jakber.meeting/1", "meeting": meeting}), "utf-8")
        jakber("import", file, "--db", db)
    return db


def test_the_month_is_counted_by_class(tmp_path, april, jakber):
    out = tmp_path / "laporan.txt"
    told = jakber("month", "2018-04", "-o", out, "--db", april, "--json").json
    counts = {"activities": 3, "internal": 1, "external": 1, "public_communication": 0}
    apart = {"unclassified": 1, "withheld": 1, "called_off": 1}
    assert told | counts | apart == told
    text = out.read_text("utf-8")
    assert "3 (tiga) kegiatan: 1 (satu) kegiatan internal, 1 (satu) kegiatan eksternal" in text
    assert "Rapat batal" in text
    assert "Rapat tertutup" not in text
    assert "Rapat Mei" not in text


def test_each_format_is_written_twice_the_same(tmp_path, april, jakber):
    for suffix in ("pdf", "docx", "txt", "md"):
        prints = []
        for copy in ("a", "b"):
            out = tmp_path / f"{copy}.{suffix}"
            assert jakber("month", "2018-04", "-o", out, "--db", april).code == 0
            prints.append(out.read_bytes())
        assert prints[0] == prints[1]
    assert "LAPORAN BULANAN" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_a_month_without_meetings_prints_a_report_that_says_so(tmp_path, db, jakber):
    for month in ("2011-12", "9999-12"):
        out = tmp_path / "laporan.md"
        assert jakber("month", month, "-o", out, "--db", db).code == 0
        assert "tidak ada kegiatan yang tercatat" in out.read_text("utf-8")


def test_the_number_of_the_register_is_printed(tmp_path, april, jakber):
    out = tmp_path / "laporan.txt"
    workspace = workspaces.open_workspace(april)
    try:
        kind, day = "laporan-bulanan", dt.date(2018, 5, 3)
        subject = "Laporan bulanan April 2018"
        booked = numbers.book_number(workspace, "LAP", date=day, kind=kind, subject=subject)
        other = numbers.book_number(workspace, "LAP", date=day, kind=kind, subject="Laporan")
        told = [
            jakber("month", month, "-o", out, "--db", april, "--json").json["number"]
            for month in ("2018-04", "2018-05", "2018-06")
        ]
        assert told == [booked.number, other.number, None]
        undo(workspace)
        assert jakber("month", "2018-05", "-o", out, "--db", april, "--json").json["number"] is None
    finally:
        workspace.close()
    jakber("month", "2018-04", "-o", out, "--db", april)
    assert f"NO: {booked.number}" in out.read_text("utf-8")


@pytest.mark.parametrize("month", ["2018", "2018-13", "2018-4", "april"])
def test_what_is_no_month_is_wrong_usage(db, jakber, month):
    assert jakber("month", month, "-o", "x", "--db", db).code == 2
