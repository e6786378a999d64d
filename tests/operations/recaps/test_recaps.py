"""The attendance recap counts only what was recorded, and only while somebody was in post (C5)."""

from __future__ import annotations

import csv
import datetime as dt
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from pypdf import PdfReader
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.recaps import MismatchFilter, Span
from jakber_desktop.model.sent_letters import MonthWords, month_bytes, month_words
from jakber_desktop.operations.issuing import monthly
from jakber_desktop.operations.issuing import register as numbers
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.recaps import buckets, charts, exports, mismatches, offices, persons
from jakber_desktop.operations.recaps.papers import print_recap

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 10)
ALL = Span()


def counts_of(row: Any) -> tuple[int, ...]:
    """The counts of a recap row."""
    return tuple(value for value in row if isinstance(value, int))


def test_offices_are_counted_where_attendance_was_taken(half_year: Workspace) -> None:
    told, rows = offices.by_office(half_year, ALL, TODAY)
    assert told == (4, 3, 1)  # the cancelled and the coming meeting are none
    found = {row.office.code: counts_of(row) for row in rows}
    # expected, came, proxied, away, unrecorded, extra, persons, units
    assert found == {
        "BAPPEDA": (3, 2, 0, 1, 0, 0, 2, 0),
        "TGUPP": (3, 1, 1, 1, 1, 0, 1, 0),  # of March nobody knows
        "BPBD": (2, 2, 0, 0, 0, 0, 3, 1),  # in January a group of unknown size
        "JAKBER": (1, 1, 0, 0, 0, 1, 2, 0),  # led in January, came unasked in March
    }
    assert [row.known for row in rows] == [3, 2, 2, 1]


def test_a_person_answers_for_the_days_in_post_only(half_year: Workspace) -> None:
    _, rows = persons.by_person(half_year, ALL, TODAY)
    found = {(row.office.code, row.name or row.post): counts_of(row) for row in rows}
    # expected, came, proxied, excused, absent, unrecorded, extra
    assert found == {
        ("BAPPEDA", "Nama Contoh satu"): (1, 1, 0, 0, 0, 0, 0),
        ("BAPPEDA", "Nama Contoh dua"): (2, 1, 0, 1, 0, 0, 0),
        ("TGUPP", "Anggota"): (3, 0, 1, 0, 1, 1, 0),
        ("TGUPP", "Staf TGUPP"): (0, 0, 0, 0, 0, 0, 1),
        ("JAKBER", "Ketua"): (1, 1, 0, 0, 0, 0, 0),
        ("JAKBER", "Staf"): (0, 0, 0, 0, 0, 0, 1),
    }
    _, only = persons.by_person(half_year, Span(dt.date(2018, 3, 1)), TODAY, "BAPPEDA")
    assert [row.name for row in only] == ["Nama Contoh dua"]


def test_a_letter_to_who_had_left_is_nobodys_absence(half_year: Workspace) -> None:
    with half_year.change("Undang") as change:
        find = change.session.scalars
        march = find(select(e.Meeting).where(e.Meeting.date == dt.date(2018, 3, 7))).one()
        for key in ("satu", "dua"):
            person = find(select(e.Person).where(e.Person.key == key)).one()
            given = {"meeting_id": march.id, "office_id": person.office_id, "person_id": person.id}
            change.add(e.Recipient(id=change.new_id(), pos="z", **given))
    _, rows = persons.by_person(half_year, ALL, TODAY, "BAPPEDA")
    assert {row.name: row.expected for row in rows} == {
        "Nama Contoh dua": 2, "Nama Contoh satu": 1,
    }  # fmt: skip


def test_months_tell_how_many_meetings_were_recorded(half_year: Workspace) -> None:
    _, rows = offices.by_month(half_year, ALL, TODAY)
    # meetings, taken, expected, came, unrecorded, persons, units
    assert {f"{row.first:%m}": counts_of(row) for row in rows} == {
        "01": (1, 1, 4, 4, 0, 3, 1),
        "03": (2, 1, 3, 1, 1, 4, 0),
        "04": (1, 1, 2, 1, 0, 1, 0),
    }


def test_what_differs_from_the_letter_is_told_by_kind(half_year: Workspace) -> None:
    _, counts, rows = mismatches.mismatches(half_year, MismatchFilter(), TODAY)
    assert counts == (2, 1, 1)
    found = [(one.kind, one.office.code, one.invited, one.came, one.status) for one in rows]
    assert found == [
        ("missing", "BAPPEDA", "Kepala Bidang", "", "excused"),
        ("missing", "TGUPP", "Anggota", "", "expected"),
        ("uninvited", "JAKBER", "", "Staf", "walk_in"),
        ("proxy", "TGUPP", "Anggota", "Staf TGUPP", "proxy"),
    ]
    assert [one.closed for one in rows] == [True, True, True, False]
    january = rows[-1].meeting_id
    _, counts, of_one = mismatches.mismatches(half_year, MismatchFilter(meeting=january), TODAY)
    assert (counts.all, of_one[0].basis) == (1, "disposition")
    _, counts, none = mismatches.mismatches(
        half_year, MismatchFilter(office="TGUPP", kind="uninvited"), TODAY
    )
    assert (none, counts.all) == ((), 2)


def test_pictures_count_and_name_nothing(half_year: Workspace) -> None:
    attendance, follow_ups, classes = charts.overview(half_year, ALL, TODAY)
    assert attendance.labels == ("Jan ’18", "Feb ’18", "Mar ’18", "Apr ’18")
    told = {one.name: one.words for one in attendance.series}
    assert told["TGUPP"] == ("1/1 (100%)", "", "", "0/1 (0%)")  # nobody knows of March
    assert told["BAPPEDA"] == ("1/1 (100%)", "", "0/1 (0%)", "1/1 (100%)")
    assert classes.sums() == (1, 0, 2, 1)
    assert [one.name for one in classes.series][-1] == "Belum digolongkan"
    late, *_ = follow_ups.series
    assert (follow_ups.labels, late.name, late.values) == (("BPBD",), "Terlambat", (1.0,))
    january = Span(until=dt.date(2018, 1, 31))
    late, soon, _ = charts.overview(half_year, january, TODAY)[1].series
    assert (late.values, soon.values) == ((0.0,), (1.0,))


@pytest.mark.parametrize(
    "reading",
    [
        lambda workspace, span: offices.by_office(workspace, span, TODAY),
        lambda workspace, span: offices.by_month(workspace, span, TODAY),
        lambda workspace, span: charts.overview(workspace, span, TODAY),
        lambda workspace, span: persons.by_person(workspace, span, TODAY),
        lambda workspace, span: mismatches.mismatches(
            workspace, MismatchFilter(*span), TODAY
        ),
    ],
    ids=["office", "month", "pictures", "person", "mismatches"],
)  # fmt: skip
def test_ten_thousand_meetings_take_no_statement_more(
    half_year: Workspace,
    many: Workspace,
    statements: Callable[..., list[str]],
    reading: Callable[[Workspace, Span], Any],
) -> None:
    year = Span(dt.date(2016, 6, 1))  # people are told one by one: of the last year
    asked = statements(many, lambda: reading(many, year))
    assert 0 < len(asked) <= 10
    assert len(asked) == len(statements(half_year, lambda: reading(half_year, year)))


def test_all_ten_thousand_are_counted(many: Workspace) -> None:
    told, rows = offices.by_office(many, ALL, TODAY)
    assert told.taken == 10_003
    assert [row.came for row in rows] == [10_002, 1, 10_002, 1]


def test_a_long_period_goes_by_years_without_gaps() -> None:
    months = buckets.buckets({"2018-01", "2018-04"}, None, TODAY)
    assert months.keys == ("2018-01", "2018-02", "2018-03", "2018-04")
    years = buckets.buckets({"2014-05", "2018-04"}, dt.date(1, 1, 1), TODAY)
    assert (years.keys, years.of("2014-05")) == (("2014", "2015", "2016", "2017", "2018"), "2014")
    assert len(buckets.buckets({"1900-01"}, None, TODAY).keys) == 30
    assert buckets.buckets((), None, TODAY).keys == ()


def test_workbooks_hold_numbers_and_leave_closed_rows_out(
    half_year: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "rekap.xlsx"
    assert exports.export_recap(half_year, "person", ALL, path, TODAY).rows == 6
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    head, *rows = sheet.iter_rows(values_only=True)
    shares = dict(zip((row[1] or row[2] for row in rows), rows, strict=True))
    percent = head.index("Hadir (%)")
    assert shares["Nama Contoh dua"][percent] == 50
    assert shares["Staf TGUPP"][percent] is None
    out = tmp_path / "beda.csv"
    done = exports.export_mismatches(half_year, MismatchFilter(), out, TODAY)
    assert done == (1, 3)
    with out.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert lines[1][4:] == ["Diwakili", "Anggota", "Staf TGUPP", "disposisi"]


def test_papers_say_what_they_count(half_year: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "rekap.pdf"
    wanted = MismatchFilter(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    path.write_bytes(print_recap(half_year, "office", wanted, TODAY).data)
    page = PdfReader(path).pages[0]
    words = " ".join(page.extract_text().split())
    assert page.mediabox.width > page.mediabox.height
    assert "1 JANUARI 2018 S.D. 10 APRIL 2018" in words
    assert "Kehadiran dicatat pada 3 (tiga) dari 4 (empat) rapat" in words
    assert "TGUPP Tim Gubernur 3 1 1 1 1 50 0 1 0" in words
    text = print_recap(half_year, "mismatches", wanted, TODAY, "txt").data.decode()
    assert "TGUPP | Diwakili | Anggota | Staf TGUPP | disposisi" in text
    assert "3 baris dari rapat tertutup tidak disertakan." in text
    assert "2018-03-07" not in text


def test_an_empty_period_is_told(half_year: Workspace) -> None:
    wanted = MismatchFilter(dt.date(2010, 1, 1), dt.date(2010, 12, 31))
    for paper in ("office", "person", "month", "mismatches", "overview"):
        text = print_recap(half_year, paper, wanted, TODAY, "txt").data.decode()
        assert paper == "overview" or "Tidak ada rapat dalam periode" in text


def test_an_issued_monthly_report_keeps_its_pictures(half_year: Workspace) -> None:
    text = "KEGIATAN DALAM GAMBAR"
    draft = monthly.print_month(half_year, 2018, 4, "txt").paper.data.decode()
    assert text in draft
    assert "TGUPP |" in draft
    assert "Apr ’18 | 0 | 0 | 0 | 1" in draft
    day, subject = dt.date(2018, 5, 2), "Laporan bulanan April 2018"
    booked = numbers.book_number(half_year, "LAP", date=day, kind=monthly.KIND, subject=subject)
    numbers.issue_number(half_year, booked.id, day)
    issued = monthly.print_month(half_year, 2018, 4, "pdf").paper.data
    create_meeting(half_year, "Rapat susulan", dt.date(2018, 4, 20))
    assert monthly.print_month(half_year, 2018, 4, "pdf").paper.data == issued
    told = monthly.print_month(half_year, 2018, 4, "txt").paper.data.decode()
    assert "Apr ’18 | 0 | 0 | 0 | 1" in told
    before = MonthWords(monthly.month_records(half_year, 2018, 4))
    assert month_words(month_bytes(before)).pictures == ()  # one issued by an earlier program
