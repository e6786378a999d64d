"""The action line of ui-design §10: text, office, due date or phrase, and the echo."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.outcomes.quick_action import (
    OfficeName,
    QuickAction,
    parse_action,
    parse_due,
    show_due,
)

DAY = dt.date(2018, 4, 4)  # a Wednesday
OFFICES = (
    OfficeName("KDH-KLN", "Biro KDH dan KLN"),
    OfficeName("TRLH", "Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup", "Kedeputian"),
    OfficeName("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "Bappeda"),
    OfficeName("100RC", "100 Resilient Cities"),
    OfficeName("JAKBER", "Sekretariat Jakarta Berketahanan", "JakBer"),
)


def read(line: str) -> QuickAction:
    return parse_action(line, meeting=DAY, offices=OFFICES, next_meeting=dt.date(2018, 5, 2))


@pytest.mark.parametrize(
    ("line", "text", "office", "due", "echo"),
    [
        ("Kembangkan website @jakber 31/5", "Kembangkan website", "JAKBER", (2018, 5, 31),
         "Terbaca: JAKBER · Kam, 31 Mei"),
        ("Kirim draf 31 Mei @bapp", "Kirim draf", "BAPPEDA", (2018, 5, 31),
         "Terbaca: BAPPEDA · Kam, 31 Mei"),
        ("Kirim draf besok", "Kirim draf", None, (2018, 4, 5), "Terbaca: Kam, 5 Apr"),
        ("Kirim Jumat @100 resil", "Kirim", "100RC", (2018, 4, 6), "Terbaca: 100RC · Jum, 6 Apr"),
        ("Kirim Rabu", "Kirim", None, (2018, 4, 11), "Terbaca: Rab, 11 Apr"),
        ("Laporan +14 @kedep", "Laporan", "TRLH", (2018, 4, 18), "Terbaca: TRLH · Rab, 18 Apr"),
        ("Laporan @biro kdh +2 minggu", "Laporan", "KDH-KLN", (2018, 4, 18),
         "Terbaca: KDH-KLN · Rab, 18 Apr"),
        ("Kirim jumat depan", "Kirim", None, (2018, 4, 13), "Terbaca: Jum, 13 Apr"),
        ("Kirim senin depan @bapp", "Kirim", "BAPPEDA", (2018, 4, 9),
         "Terbaca: BAPPEDA · Sen, 9 Apr"),
        ("Kirim Jumat minggu ini", "Kirim", None, (2018, 4, 6), "Terbaca: Jum, 6 Apr"),
        ("Kirim lusa", "Kirim", None, (2018, 4, 6), "Terbaca: Jum, 6 Apr"),
        ("Kirim dalam 2 minggu", "Kirim", None, (2018, 4, 18), "Terbaca: Rab, 18 Apr"),
        ("Kerja 2 minggu", "Kerja 2 minggu", None, None, ""),
        ("Kirim 3/1", "Kirim", None, (2019, 1, 3), "Terbaca: Kam, 3 Jan 2019"),
        ("Kirim 3/1/2018", "Kirim", None, (2018, 1, 3), "Terbaca: Rab, 3 Jan"),
        ("Kirim paling lambat 4 Mei", "Kirim", None, (2018, 5, 4), "Terbaca: Jum, 4 Mei"),
        ("Kirim 29/2", "Kirim", None, (2020, 2, 29), "Terbaca: Sab, 29 Feb 2020"),
        ("Kirim @JAKBER", "Kirim", "JAKBER", None, "Terbaca: JAKBER"),
        ("kirim ke a@b.id", "kirim ke a@b.id", None, None, ""),
        ("Susun laporan akhir tahun", "Susun laporan akhir tahun", None, None, ""),
        ("Kerja dua minggu", "Kerja dua minggu", None, None, ""),
        ("", "", None, None, ""),
    ],
)  # fmt: skip
def test_the_line_is_read(
    line: str, text: str, office: str | None, due: tuple[int, int, int] | None, echo: str
) -> None:
    found = read(line)
    assert (found.text, found.office, found.echo) == (text, office, echo)
    assert found.due_date == (dt.date(*due) if due else None)
    assert found.due_phrase is None


@pytest.mark.parametrize(
    ("line", "phrase", "due"),
    [
        ("Kirim @jakber sebelum rapat berikutnya", "sebelum rapat berikutnya", (2018, 5, 1)),
        ("Kirim sebelum rapat berikutnya @jakber", "sebelum rapat berikutnya", (2018, 5, 1)),
        ("Kirim setelah Idul Fitri @jakber", "setelah Idul Fitri", (2018, 6, 21)),
        ("Kirim @jakber setelah surat terbit", "setelah surat terbit", None),
        ("Kirim akhir Mei @jakber", "akhir Mei", (2018, 5, 31)),
        ("Kirim @jakber akhir tahun", "akhir tahun", (2018, 12, 31)),
        ("Kirim minggu depan @jakber", "minggu depan", (2018, 4, 11)),
        ("Kirim awal bulan depan @jakber", "awal bulan depan", (2018, 5, 10)),
    ],
)
def test_a_phrase_is_kept_beside_its_date(
    line: str, phrase: str, due: tuple[int, int, int] | None
) -> None:
    found = read(line)
    assert (found.text, found.office, found.due_phrase) == ("Kirim", "JAKBER", phrase)
    assert found.due_date == (dt.date(*due) if due else None)
    assert phrase in found.echo


def test_without_a_next_meeting_the_phrase_has_no_date() -> None:
    found = parse_action("Kirim sebelum rapat berikutnya", meeting=DAY, offices=OFFICES)
    assert (found.due_phrase, found.due_date) == ("sebelum rapat berikutnya", None)


def test_an_unknown_office_stays_in_the_text() -> None:
    found = read("Kirim @dinas 31/5")
    assert (found.text, found.unknown_office) == ("Kirim @dinas", "dinas")
    assert found.echo == "Terbaca: Kantor belum dikenali · Kam, 31 Mei"
    assert read("Kirim @dinas").echo == "Kantor belum dikenali"


@given(st.text(max_size=60), st.dates())
def test_any_line_on_any_day_is_read_without_losing_what_is_not_understood(
    line: str, day: dt.date
) -> None:
    found = parse_action(line, meeting=day, offices=OFFICES)
    if not found.echo:
        assert found.text == " ".join(line.split())


@pytest.mark.parametrize(
    ("text", "date", "phrase"),
    [
        ("31/5", dt.date(2018, 5, 31), None),
        ("31 Mei", dt.date(2018, 5, 31), None),
        ("Kam, 31 Mei", dt.date(2018, 5, 31), None),
        ("+14", dt.date(2018, 4, 18), None),
        ("jumat depan", dt.date(2018, 4, 13), None),
        ("senin depan", dt.date(2018, 4, 9), None),
        ("lusa", dt.date(2018, 4, 6), None),
        ("akhir bulan", dt.date(2018, 4, 30), "akhir bulan"),
        ("minggu depan", dt.date(2018, 4, 11), "minggu depan"),
        ("setelah Idul Fitri", dt.date(2018, 6, 21), "setelah Idul Fitri"),
        ("sebelum rapat berikutnya", dt.date(2018, 5, 1), "sebelum rapat berikutnya"),
        ("bila anggaran tersedia", None, "bila anggaran tersedia"),
        ("  ", None, None),
    ],
)
def test_a_due_date_alone_in_its_field(text: str, date: dt.date | None, phrase: str | None) -> None:
    read_as = parse_due(text, meeting=DAY, next_meeting=dt.date(2018, 5, 2))
    assert read_as == (date, phrase)


def test_figures_that_are_no_date_are_refused() -> None:
    with pytest.raises(FieldInvalid, match="12/04/2026"):
        parse_due("31/13", meeting=DAY)


def test_a_due_date_is_echoed_with_its_year_only_when_that_is_another() -> None:
    assert show_due(dt.date(2018, 5, 31), None, DAY) == "Kam, 31 Mei"
    assert show_due(dt.date(2019, 1, 3), None, DAY) == "Kam, 3 Jan 2019"
    assert show_due(dt.date(2018, 5, 1), "sebelum rapat", DAY) == "sebelum rapat"
    assert show_due(None, None, DAY) == ""
